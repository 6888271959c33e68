/** Abbreviations that a name or number follows: a full stop after them ends no sentence. Lower case, with the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr. mrs. ms. mx. dr. prof. rev. fr. sr. st. gen. col. maj. capt. cmdr. comdr. lt. sgt. cpl. pvt. adm. brig. det. insp. supt.
   hon. gov. sen. rep. reps. sens. pres. amb. atty. sec. asst. assoc. dep. dist. supt. no. nos. vs. v. art. sect. fig. vol. pp.
   jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
   ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev.
   okla. ore. pa. tenn. tex. vt. va. wash. wis. wyo. ave. blvd. rd. approx. ca. cf. e.g. i.e. al.`
    .split(/\s+/)
    .filter(Boolean),
);
