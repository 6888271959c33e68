/** Verbs that say that what their infinitive tells did not happen. */
export const UNDOING: ReadonlySet<string> = new Set('fail decline refuse neglect'.split(' '));

/** Adjectives that deny another one: `unclear` is not clear. */
export const DENIES: ReadonlyMap<string, string> = new Map(
  `unclear clear, unconscious conscious, unaware aware, unable able, unarmed armed, unharmed harmed, uninjured injured, unhurt injured,
   unwounded injured, hurt injured, wounded injured, unrelated related, unsafe safe, unknown known, illegal legal, unlawful legal, lawful legal,
   unconstitutional constitutional, innocent guilty, dead alive, unavailable available, untrue true, false true, incorrect correct,
   unresponsive responsive, unmarried married, unlicensed licensed, unwilling willing, impossible possible, incomplete complete,
   insufficient sufficient, unsuccessful successful, closed open`
    .split(',')
    .map((pair): [string, string] => {
      const [word = '', denied = ''] = pair.trim().split(/\s+/);
      return [word, denied];
    }),
);
/** Of the table above, those that are other words for the same, not its denial. */
export const SAME: ReadonlySet<string> = new Set('hurt wounded lawful'.split(' '));

/** Verbs of one question with its two answers: `question: yes verbs / no verbs`. */
export const ANSWERS = `
enact: pass approve adopt enact ratify / reject defeat scuttle
support: support back favor favour / oppose
convict: convict / acquit
accept: accept / reject
allow: allow permit / ban prohibit forbid bar
survive: survive / die perish
give: give grant / deny
confirm: confirm / deny
find: find determine conclude / 
mention: mention / omit
sign: sign / veto
attend: attend accompany / skip boycott miss
win: win / lose
rise: rise increase grow climb / fall decrease decline drop
open: open reopen / close
injure: injure wound hurt /
believe: believe think suspect /
`;

/** What becomes known in time: not yet done, then done. Nothing to tell an editor of. */
export const PROGRESS: ReadonlySet<string> = new Set(
  `identify release say comment respond know announce arrest charge name disclose reveal find determine locate decide make return reach
   have do get see speak tell immediately catch capture recover complete come go want need use take`.split(/\s+/),
);

/** Verbs that say too little to be denied. */
export const LIGHT: ReadonlySet<string> = new Set(
  'be have do say tell ask add get make take go come let seem appear become remain keep want need try start begin continue feel look like know'.split(
    ' ',
  ),
);

/** Bodies that speak as one when a text says who believes, said or found something. */
export const AUTHORITIES: ReadonlySet<string> = new Set(
  'police authority authorities official investigator detective officer sheriff prosecutor'.split(' '),
);

/** Verbs and nouns of telling what happened: "gave details", "released information". Lemmas. */
export const TELLING_VERBS: ReadonlySet<string> = new Set('provide give release offer share disclose'.split(' '));
export const TOLD_NOUNS: ReadonlySet<string> = new Set(
  'detail information specific account particular readout'.split(' '),
);
/** Verbs that say what a talk or meeting was about: to say that much is to give details. */
export const ABOUT_VERBS: ReadonlySet<string> = new Set(
  'focus cover centre center include touch address discuss concern revolve dwell'.split(' '),
);

/** Offences, by the noun that a charge is called by. */
export const OFFENCES: ReadonlySet<string> = new Set(
  `murder manslaughter homicide fraud conspiracy theft larceny robbery burglary assault battery perjury bribery corruption laundering
   racketeering kidnapping rape arson possession trafficking smuggling evasion endangerment obstruction extortion forgery
   embezzlement stalking harassment vandalism trespassing treason espionage blackmail perversion negligence`.split(
    /\s+/,
  ),
);

/** Acts that have one doer and one that it is done to: who did it to whom is a fact. Lemmas. */
export const ONE_WAY: ReadonlySet<string> = new Set(
  'sue shoot stab kill defeat beat acquire buy succeed replace appoint nominate endorse accuse attack marry arrest found'.split(
    ' ',
  ),
);
