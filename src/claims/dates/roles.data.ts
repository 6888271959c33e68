/** Word classes that tell what a date is the date of. Lemmas, lower case; general to news. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Things that are made law. */
export const LAW_NOUNS = words(`
  law bill legislation act measure statute amendment ordinance resolution treaty decree ban sanction tax budget
  regulation rule constitution referendum moratorium repeal order accord agreement pact proposition code charter
`);

/** Bodies that make laws. */
export const LAWMAKERS = words(`
  congress senate house parliament legislature lawmaker legislator assembly duma knesset bundestag council commons
  lords cabinet president governor minister deputy mp senator
`);

/** Verbs that make a law one. */
export const ENACTING = words('sign pass enact approve adopt ratify vote legislate enshrine');

/** The making of a law as a noun: "the passage of the bill on Tuesday". */
export const PASSING = words('passage enactment adoption ratification signing');

/** Words that oblige: with "by", "before" or "until" and a date they set a deadline. */
export const OBLIGING = words(`
  must require order mandate force compel oblige need give demand ask tell expect instruct direct urge want deadline ultimatum due
  have allow grant face risk agree promise pledge vow commit plan aim comply sell divest leave pay submit file complete
  finish return vacate extend set shut close remove replace appeal respond decide meet withdraw phase
`);

/** Nouns that are deadlines. */
export const DEADLINE_NOUNS = words('deadline cutoff expiry expiration ultimatum');

/** Verbs that say when something stops or starts to hold. */
export const TERM_VERBS = words('expire lapse');

/** "take effect", "come into force", "go into effect". */
export const EFFECT_NOUNS = words('effect force');

export const SAYING = words(`
  say tell add state remark comment note explain claim describe argue insist recall acknowledge admit testify quote repeat
`);

export const ANNOUNCING = words('announce unveil declare reveal disclose confirm release publicize proclaim');

export const BEGINNING = words('begin start commence');
export const ENDING = words('end finish conclude close terminate');
/** Verbs for going on for a time: in the past, "until" a day they end on it. */
export const GOING_ON = words('run last live reign serve rage endure persist survive linger drag wait');
/** Verbs of what went on before and goes on after. */
export const CONTINUING = new Set(['continue', 'go on', 'carry on', 'drag', 'persist']);
/** Verbs that, with an ordinal of days, say how long something has gone on: "entered a second week". */
export const ENTERING = new Set(['enter', 'go', 'move', 'stretch', 'head', 'drag', 'continue', 'be', 'reach']);
export const FOUNDING = words('found establish create form incorporate');
export const PUBLISHING = words('publish print broadcast premiere');
export const BIRTH = words('bear birth born');
export const DYING = words('die');

/** Verbs that only arrange what their object or subject is: the date is that noun's. */
export const ARRANGING = words(`
  be hold set schedule plan host have expect slate attend take-place occur happen follow see mark take go come organize call fix
  postpone delay move reschedule cancel
`);

/** Verbs that put an appointment in its place. */
export const SCHEDULING = words('schedule slate plan expect due postpone reschedule');

/** Verbs that arrange with "for" and a date alone: "was set for June 28"; "set a record on June 28" did not. */
export const SET_FOR = words('set fix');

/** Nouns of what happens. Weekdays and years before them are theirs: "Wednesday's ceremony", "the 2014 ban". */
export const EVENT_NOUNS = words(`
  attack shooting killing murder bombing blast explosion crash fire raid strike robbery assault stabbing slaying death
  massacre riot protest rally march demonstration election vote referendum debate hearing trial verdict ruling decision
  sentencing arraignment arrest meeting summit talk conference session visit trip call speech address interview ceremony
  inauguration wedding funeral memorial service concert game match tournament race festival parade party launch opening
  closing closure announcement statement deal agreement accord treaty merger acquisition sale auction release premiere
  publication report survey poll earthquake storm hurricane flood landslide eruption outbreak accident collision
  incident siege war battle invasion coup ceasefire truce withdrawal evacuation resignation appointment dismissal
  protest uprising revolution primary caucus convention campaign press-conference briefing testimony deadline game
  execution operation offensive appearance event tweet post letter email vigil broadcast examination inspection
`);

/** Marks of a lawful duty before a date. */
export const MODALS_OF_DUTY = words('must shall should');
