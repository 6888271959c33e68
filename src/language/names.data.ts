export { ORGANISATION_TAILS } from '../values/name-heads.data.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words before a person's name that are no part of it. Lower case. */
export const PERSON_TITLES = words(
  `mr mr. mrs mrs. ms ms. mx. dr dr. prof prof. professor rev rev. sir dame lord lady sr. sra. herr frau monsieur
   president vice-president vice presidents chancellor premier minister prime secretary senator senators sen sen. sens. representative rep rep. reps. congressman
   congresswoman governor gov gov. gov.-elect lt lt. lieutenant mayor alderman councilman councilwoman councillor speaker leader chairman chairwoman chair
   judge justice chief attorney general gen gen. colonel col. col major maj. captain capt. capt commander cmdr. comdr. sergeant sgt. sgt detective det. det
   officer inspector insp. sheriff deputy superintendent supt. commissioner director spokesman spokeswoman spokesperson ambassador envoy
   king queen prince princess duke duchess emperor pope cardinal archbishop bishop father sister brother pastor imam rabbi
   republican democrat democratic gop former then-president ex-president u.s. us district county state federal police coach actor actress singer author
   ceo cfo founder co-founder executive manager gm candidate nominee suspect victim mp mep principal headteacher
   goalkeeper midfielder striker defender quarterback novelist writer poet composer conductor pianist comedian journalist
   photographer architect historian astronaut climber cyclist skier swimmer boxer golfer jockey sprinter`,
);

/** Titles that begin the name even inside a run of capitals: "Norland Prime Minister X Y"; not "King", which is a surname too. */
export const INNER_TITLES = words(
  `president minister chancellor secretary senator sen sen. representative rep rep. congressman congresswoman governor gov gov. mayor judge detective det.
   sheriff chairman chairwoman spokesman spokeswoman spokesperson ambassador commissioner director officer attorney
   leader whip chief sgt. sergeant lt. lieutenant capt. captain cmdr. comdr. cpl. corporal supt. superintendent trooper deputy
   alderman councilman councilwoman councillor coach manager gm professor prof. dr. mr. mrs. ms. rev. coroner investigator lawmaker mp mep`,
);

/** Small words inside names: "Bank of England", "Ludwig van Beethoven". */
export const NAME_JOINERS = words('of de del della di da van von der den la le el al bin ibn &');

/** Capitalised words that are no names by themselves: calendar words, pronouns, sentence openers. */
export const NOT_NAMES = words(
  `january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
   monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.
   i i'm i've i'll i'd the a an this that these those it he she we they you his her its our their my your in on at by for from with to of as and or but if
   when while after before since until because although though however meanwhile there here what who why how where which no yes not some many most all one
   both each every such so then than also even just still another other two three four five six seven eight nine ten
   god oh well please thanks ok a.m. p.m. est edt gmt`,
);
