/** Word lists of the mends in mend.ts. */

/** Nouns of people: what stands behind one of them is what they do ("a man shooting at cars"), not its name. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `man woman boy girl person child kid baby teen teenager youth adult people lady guy neighbor neighbour resident witness suspect gunman
   attacker shooter driver passenger officer deputy detective policeman police soldier worker employee student teacher doctor nurse lawyer
   judge mother father son daughter wife husband brother sister friend relative voter lawmaker senator minister president mayor official
   reporter player coach crowd couple team group victim vehicle car truck lorry bus train plane boat ship dog video`
    .split(/\s+/)
    .filter(Boolean),
);

/** More nouns that open a sentence in the plural, of people and of what the news tells of. */
export const OPENING_NOUNS: ReadonlySet<string> = new Set(
  `official protester demonstrator rescuer firefighter investigator prosecutor activist critic supporter opponent lawyer member leader
   executive analyst expert scientist researcher doctor parent pupil shareholder investor farmer miner fisherman troop rebel militant
   migrant refugee hostage survivor mourner visitor tourist fan resident local customer consumer authority negotiator diplomat
   minister councillor regulator airline company school shop hospital court union factory road house home building price share
   sale profit rate cost wage tax fund result figure detail condition operation service export import rocket missile shell drone
   bullet bomb tank flame fire sanction tariff emission temperature level water wind rain wave`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words in -ing that name an event or a place. */
export const ING_NOUNS: ReadonlySet<string> = new Set(
  `shooting stabbing killing bombing beating burning hearing meeting ruling building wedding crossing landing sentencing opening closing
   uprising mugging kidnapping hijacking drowning poisoning briefing filing hanging lynching signing sighting screening offering
   listing reading gathering`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs whose past is their infinitive: behind a singular noun they are verbs all the same ("a car hit", "a bomb cut"). */
export const UNCHANGING: ReadonlySet<string> = new Set(
  'cut hit put set let cost shut hurt read spread split quit beat burst shed'.split(' '),
);

/** Adjectives that stand for a noun of their own kind before "of": "the second of two", "the last of them". */
export const PICKING: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth last next more most many few several all both other latter former worst best some least such'.split(
    ' ',
  ),
);

/** Past forms that are nouns as well. */
export const PAST_OR_NOUN: ReadonlySet<string> = new Set(['shot', 'hit', 'hurt', 'cut']);

export const MODAL_WORDS: ReadonlySet<string> = new Set(
  "will would shall should may might can could must 'll wo ca".split(' '),
);
