/** Words by which a text says since when somebody holds an office or something is in a state. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Offices that one holds for some time. */
export const HELD_OFFICES = words(`
  mayor governor president premier minister chancellor secretary senator speaker ambassador commissioner councillor councilor
  chairman chairwoman chair chairperson head leader chief director boss ceo executive manager editor captain coach principal
  superintendent sheriff judge bishop archbishop pope rector dean conductor curator treasurer deputy king queen monarch emperor
  member owner host patron spokesman spokeswoman
`);

/** Those that are the lead of a body: "has led the firm since 2012", "became chief executive of the firm in 2014". */
export const LEADS = words(
  'chairman chairwoman chair chairperson head leader chief director boss ceo executive manager captain coach',
);

/** Verbs for holding the lead. */
export const LEADING = words('lead head run chair manage captain coach');

/** Verbs by which somebody comes into an office of their own accord, and by which others choose them for it. */
export const COMING_IN: ReadonlySet<string> = new Set(['become', 'take over', 'take office', 'start', 'succeed']);
export const CHOOSING = words('elect appoint name choose hire select pick');

/** Classes of acts that happen at once and last: "have been married since 2008", "married in 2010". */
export const LASTING_ACTS = words('marry divorce ban suspend arrest vanish');
/** Those that are told of any day on which they hold: "was closed on Monday" is no beginning of it. */
export const HOLDING_ACTS = words('live own close');

/** Words before an office that do not make it another. */
export const PASSING_WORDS = words('new current first longtime long-time popular young own city country town');

/** Verbs for what has not stopped. */
export const GOING_ON_SINCE: ReadonlySet<string> = new Set(['go on', 'last', 'rage', 'continue', 'run', 'drag']);

/** "the highest since 2009", "the first since May": how long something has not been, no state. */
export const RECORDS = words(
  'first worst best highest lowest biggest largest least most only fewest again not never no',
);
