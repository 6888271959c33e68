/** Likeness and shared weight that a tie between two claims needs: see links.ts and links-dates.ts for each. Set by hand, on the stories and clusters. */
export const LINKS = {
  local: 0.35,
  clause: 0.3,
  sentence: 0.4,
  context: 0.3,
  told: 0.5,
  toldBySame: 0.8,
  mass: 0.35,
  toll: 0.2,
  stretch: 0.3,
};

/** Roles of a date that tie two dates together without an act in common: a thing has one deadline, a person one birth. */
export const LINKING_ROLES: ReadonlySet<string> = new Set(['deadline', 'enacted', 'born', 'died', 'founded']);

/** Roles of a date that differ only in how it is told; any two others name different dates. */
export const LOOSE_ROLES: ReadonlySet<string> = new Set(['', 'happened', 'announced', 'said', 'began']);

/** Nouns that count anything of their kind: "people" of one sentence are not those of another. */
export const GENERIC_HEADS: ReadonlySet<string> = new Set(
  'people person man woman boy girl child kid teen adult victim suspect officer member thing time case part group number place other others game match point goal run win loss start round fight punch season set'.split(
    ' ',
  ),
);

/** Roles of a number that say how it is given, not of what. */
export const GENERIC_ROLES: ReadonlySet<string> = new Set([
  'level',
  'change',
  'points',
  'cost',
  'worth',
  'distance',
  'length',
  'grade',
]);

/** Situations of people of which a story has one: those aboard, a school's pupils, whom somebody leaves behind. */
export const SITUATIONS: ReadonlySet<string> = new Set(['aboard', 'enrolled', 'surviving children', 'crowd']);

/** Roles that say what a number is of, whatever its noun: homes and customers without power, a staff and its workers. */
export const SELF_TOLD: ReadonlySet<string> = new Set([
  ...SITUATIONS,
  'population',
  'employed',
  'without power',
  'laid off',
]);

/** What people are aboard of, by what it is called: a truck and a van are two. */
export const VEHICLES: ReadonlyMap<string, string> = new Map(
  [
    'bus coach minibus',
    'van minivan',
    'truck lorry',
    'car',
    'plane jet aircraft airliner airplane flight',
    'helicopter chopper',
    'ferry boat ship vessel',
    'train tram',
  ].flatMap((line) => line.split(' ').map((word) => [word, line] as const)),
);

/** What is said or written on one day: a date hung on it is the day of speaking. */
export const SPEECHES: ReadonlySet<string> = new Set(
  'speech statement interview conference letter post tweet address remark briefing notice release issue dated'.split(
    ' ',
  ),
);

/** Classes of acts that a case goes through, each on its day. */
export const STEPS: ReadonlySet<string> = new Set(
  'arrest charge convict plead sentence acquit sue hear rule'.split(' '),
);

/** What is done after an event, on days of its own: verbs, and classes of acts. */
export const AFTERMATH: ReadonlySet<string> = new Set(
  `appear identify name remain continue mourn gather honor honour bury review expect plan interview release update help
   investigate search hospitalize meet talk oppose protest work live find rescue evacuate appoint face await recover visit
   be have`.split(/\s+/),
);
