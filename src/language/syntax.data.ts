/** Closed word classes that shallow syntax rests on. */

export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'no',
  'nor',
  'neither',
  'hardly',
  'barely',
  'cannot',
]);

export const MODALS: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  'should',
  'may',
  'might',
  'can',
  'could',
  'must',
  'ought',
]);

export const AUXILIARY_FUTURE: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  'wo',
  'shall',
  'would',
  'may',
  'might',
  'could',
  'should',
  'must',
]);

export const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'been', "'d"]);

/** Verbs whose infinitive is the event: how they place it in time. */
export const RAISING_VERBS: ReadonlyMap<string, 'future' | 'past' | 'open'> = new Map([
  ['expect', 'future'],
  ['plan', 'future'],
  ['set', 'future'],
  ['schedule', 'future'],
  ['slate', 'future'],
  ['due', 'future'],
  ['intend', 'future'],
  ['hope', 'future'],
  ['want', 'future'],
  ['aim', 'future'],
  ['seek', 'future'],
  ['go', 'future'],
  ['agree', 'future'],
  ['promise', 'future'],
  ['vow', 'future'],
  ['pledge', 'future'],
  ['prepare', 'future'],
  ['likely', 'future'],
  ['unlikely', 'future'],
  ['poise', 'future'],
  ['propose', 'future'],
  ['threaten', 'future'],
  ['decide', 'open'],
  ['begin', 'past'],
  ['start', 'past'],
  ['continue', 'past'],
  ['help', 'past'],
  ['manage', 'past'],
  ['fail', 'past'],
  ['decline', 'past'],
  ['refuse', 'past'],
  ['appear', 'open'],
  ['seem', 'open'],
  ['have', 'open'],
  ['need', 'open'],
  ['try', 'open'],
  ['attempt', 'open'],
  ['say', 'open'],
  ['believe', 'open'],
  ['allege', 'open'],
  ['know', 'open'],
  ['require', 'open'],
] as const);

/** Verbs with the particles that make another verb of them. */
export const VERB_PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['step', ['down', 'aside']],
  ['take', ['over', 'off', 'place']],
  ['carry', ['out', 'on']],
  ['call', ['off', 'for']],
  ['put', ['off', 'on']],
  ['set', ['up', 'off', 'out']],
  ['turn', ['down', 'out', 'off']],
  ['break', ['out', 'down', 'up']],
  ['shut', ['down']],
  ['sell', ['off']],
  ['spin', ['off']],
  ['give', ['up']],
  ['go', ['on', 'off', 'down']],
  ['touch', ['down']],
  ['pull', ['out', 'off']],
  ['back', ['down', 'out']],
  ['hand', ['over']],
  ['bow', ['out']],
  ['strike', ['down']],
  ['roll', ['back', 'out']],
  ['lay', ['off']],
  ['sign', ['off']],
  ['rule', ['out']],
  ['open', ['up', 'fire']],
  ['show', ['up']],
  ['knock', ['down']],
  ['point', ['out']],
  ['find', ['out']],
  ['kick', ['off', 'out']],
  ['hold', ['up']],
  ['come', ['ashore']],
  ['walk', ['out', 'off']],
  ['swear', ['in']],
  ['blast', ['off']],
  ['lift', ['off']],
  ['pass', ['away']],
  ['drop', ['out']],
  ['die', ['down']],
  ['run', ['aground']],
]);

/** Words that open a clause of their own. */
export const SUBORDINATORS: ReadonlySet<string> = new Set([
  'that',
  'who',
  'whom',
  'which',
  'whose',
  'when',
  'where',
  'while',
  'whether',
  'because',
  'although',
  'though',
  'after',
  'before',
  'since',
  'until',
  'unless',
  'if',
  'as',
  'so',
  'than',
  'once',
]);

export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `said was were had did went came took gave got made found told left felt kept held led met paid put read ran saw sat sent set shot spoke spent
   stood struck swore taught thought threw understood won wore wrote began became bought brought built broke caught chose cut died drew drove fell
   fled fought flew forgot grew hit hung hurt knew laid lay lent let lit lost meant rose sang sank shut slept sold split spread stole swam swept
   known taken given gone done seen written driven fallen grown shown spoken stolen sworn thrown woken worn broken chosen drawn eaten forbidden
   frozen hidden ridden risen shaken sung sunk torn beaten bitten blown born borne slain`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns that say when. */
export const CALENDAR_NOUNS: ReadonlySet<string> = new Set(
  `jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
   december today yesterday tomorrow tonight morning afternoon evening night noon midnight weekend week month year decade century summer winter
   spring autumn fall quarter a.m. p.m. am pm hour minute day`
    .split(/\s+/)
    .filter(Boolean),
);
