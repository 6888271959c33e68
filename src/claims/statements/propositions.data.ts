/** Verbs that say that what their infinitive tells did not happen. */
export const UNDOING: ReadonlySet<string> = new Set('fail decline refuse neglect omit forget'.split(' '));

/** Adjectives that deny another one: `unclear` is not clear. */
export const DENIES: ReadonlyMap<string, string> = new Map(
  `unclear clear, unconscious conscious, unaware aware, unable able, unarmed armed, unharmed harmed, uninjured injured, unhurt injured,
   unwounded injured, hurt injured, wounded injured, unrelated related, unsafe safe, unknown known, illegal legal, unlawful legal, lawful legal,
   unconstitutional constitutional, innocent guilty, dead alive, unavailable available, untrue true, false true, incorrect correct,
   unresponsive responsive, unmarried married, unlicensed licensed, unwilling willing, impossible possible, incomplete complete,
   insufficient sufficient, unsuccessful successful, closed open, ineligible eligible, unfit fit, invalid valid, inaccurate accurate,
   inactive active, unemployed employed, jobless employed, uninsured insured, unpaid paid, unregistered registered, unmarked marked,
   unlocked locked, unsolved solved, unattended attended, unaccompanied accompanied, insane sane, asleep awake, absent present`
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
enact: pass approve adopt enact ratify / reject defeat
support: support back favor favour endorse / oppose
convict: convict / acquit exonerate
accept: accept / reject
allow: allow permit let authorize authorise / ban prohibit forbid bar outlaw
survive: survive / die perish
give: give grant / deny
confirm: confirm / deny
find: find determine conclude establish / 
mention: mention / omit
sign: sign / veto
attend: attend accompany / skip boycott miss
win: win / lose
rise: rise increase grow climb jump soar surge / fall decrease decline drop shrink plunge slump
open: open reopen / shut close
raise: raise lift hike / cut lower reduce slash
uphold: uphold / overturn quash annul
injure: injure wound hurt /
believe: believe think suspect / doubt disbelieve
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
   embezzlement stalking harassment vandalism trespassing treason espionage blackmail perversion negligence hijacking tampering contempt libel slander sedition counterfeiting bigamy incitement
   intimidation misconduct poaching`.split(/\s+/),
);

/** Acts that have one doer and one that it is done to: who did it to whom is a fact. Lemmas. */
export const ONE_WAY: ReadonlySet<string> = new Set(
  `sue shoot stab strangle behead kill murder assassinate slay attack assault rob defeat beat thrash rout outpoint unseat oust acquire buy succeed replace
   appoint hire fire sack nominate endorse accuse marry divorce arrest rescue found`.split(/\s+/),
);

/** Other verbs for one of these acts. */
export const ACT_OF: ReadonlyMap<string, string> = new Map([
  ['beat', 'defeat'],
  ['thrash', 'defeat'],
  ['rout', 'defeat'],
  ['outpoint', 'defeat'],
  ['buy', 'acquire'],
  ['take over', 'acquire'],
]);

/** What a match is called: "won the final against Hale"; a title is won over many. Lemmas. */
export const MATCHES: ReadonlySet<string> = new Set(
  'match game final semi-final semifinal quarter-final quarterfinal derby bout fight race tie play-off playoff replay'.split(
    ' ',
  ),
);

/** Verbs whose object stands behind a preposition: "won the final against Hale", "lost to Hale", who is the doer. */
export const GAME_VERBS: ReadonlyMap<string, { prepositions: readonly string[]; won: boolean }> = new Map([
  ['win', { prepositions: ['against', 'over'], won: true }],
  ['lose', { prepositions: ['to'], won: false }],
]);

/** What a match is told by when it was another one: "beat Harlow last season". */
export const OTHER_TIMES: ReadonlySet<string> = new Set(
  'last previous previously earlier ago once before again season year month leg since'.split(' '),
);

/** What may threaten a life. Lemmas. */
export const HARMS: ReadonlySet<string> = new Set('injury wound condition hurt'.split(' '));

/** Those who look into something, and what they write: each may stand for the other. Lemmas. */
export const INQUIRIES: ReadonlySet<string> = new Set(
  'investigation probe inquiry inquest review report audit study panel committee commission investigator counsel prosecutor judge jury court coroner'.split(
    ' ',
  ),
);

/** What lays down who may do something. Lemmas. */
export const LAWS: ReadonlySet<string> = new Set(
  'law plan bill act measure policy rule statute legislation programme program provision order decree ban amendment'.split(
    ' ',
  ),
);

/** Questions that are one where a law is their subject: a law that gives a right allows its use. */
export const LAW_QUESTIONS: ReadonlySet<string> = new Set(['give', 'allow']);

/** Nouns of what one has today and not tomorrow, or of nothing in particular. Lemmas. */
export const PASSING: ReadonlySet<string> = new Set(
  `suspect arrest motive information comment detail plan idea word update report time way thing lot reason sign decision news
   answer question sense need doubt problem issue part place point case fact difference change chance right one people man woman
   person day year week number evidence indication`.split(/\s+/),
);

/** Nouns of acts that answer a question of the table above: "the rejection of the bill". Lemmas. */
export const ACT_NOUNS: ReadonlyMap<string, { key: string; yes: boolean }> = new Map([
  ['approval', { key: 'enact', yes: true }],
  ['adoption', { key: 'enact', yes: true }],
  ['ratification', { key: 'enact', yes: true }],
  ['rejection', { key: 'enact', yes: false }],
  ['acquittal', { key: 'convict', yes: false }],
]);

/** Words of a sentence in which an act told by a noun is wanted, feared or to come: "approval of the plan is needed". */
export const UNDONE_ACTS: ReadonlySet<string> = new Set(
  `if unless whether may might could would should will can must need require seek want demand urge call await expect hope fear predict
   pending possible likely before without until ask recommend subject no not n't after since despite`.split(/\s+/),
);

/** What a court asks about: "denied the charge", "admitted fraud". Offences too. Lemmas. */
export const CHARGES: ReadonlySet<string> = new Set('charge count'.split(' '));

/** Which of several bodies or people a subject is: two of them are two. Of one list only one can be meant. */
export const WHICH: readonly (readonly string[])[] = [
  'lower upper',
  'first second third fourth fifth other',
  'federal state local regional national provincial municipal',
  'northern southern eastern western central',
  'left right front rear',
  'elder older younger',
  'old new',
  'main opposition ruling',
].map((list) => list.split(' '));

/** Last words of what one wins alone; a medal is given to many. */
export const PRIZES: ReadonlySet<string> = new Set('prize award trophy cup'.split(' '));

/** Words of a sentence in which a prize is one of several, or shared. */
export const SHARED_PRIZES: ReadonlySet<string> = new Set(
  'category section jointly joint share shared together runner-up women men junior youth under best'.split(' '),
);
