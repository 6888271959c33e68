import type { Sentence, Token, VerbGroup } from '../../language/index.js';
import { neighbours } from './governor.js';
import type { Moment } from './resolve.js';
import { BEGINNING, GOING_ON } from './roles.data.js';
import { MOVING } from './words.data.js';

/** Whether a date looks back or ahead: by the noun it belongs to, by its verb, by what stands between. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that place what follows them ahead, whatever their own tense: "planned a rally on Saturday". */
const AHEAD = words('plan schedule expect slate intend postpone await prepare');
const MODALS_AHEAD: ReadonlySet<string> = new Set([...AHEAD, 'set', 'due']);
const OPEN_MODALS: ReadonlySet<string> = new Set(['would', 'could', 'might', 'should', "'d"]);

/** The tense of the noun that a date belongs to, or of its verb. */
export function tenseOf(
  sentence: Sentence,
  verb: VerbGroup | undefined,
  token: number,
  noun: Moment['tense'] | undefined,
): Moment['tense'] {
  if (noun !== 'open') return noun ?? tenseAt(sentence, verb, token);
  // "The New Year's Day parade drew thousands"; "rejected the Jan. 14 deadline" tells nothing of it.
  return verb && verb.from > token ? tenseAt(sentence, verb, token) : 'open';
}

/** Right behind its verb, or at the head of it all: "began Oct. 6", "On Oct. 6 he died"; "has set Oct. 6 as the deadline" looks ahead. */
export function isOver(sentence: Sentence, verb: VerbGroup | undefined, token: number): boolean {
  if (!verb || verb.modal !== undefined || AHEAD.has(verb.lemma) || /^(?:set|fix|name|choose|pick)$/.test(verb.lemma))
    return false;
  return behind(sentence, verb, token) || fronted(sentence, verb, token);
}

/** "On March 5 the bridge fell". */
const fronted = ({ tokens }: Sentence, verb: VerbGroup, token: number): boolean =>
  verb.from > token && tokens.slice(0, token).every(({ lower }) => FRONT.test(lower));

const FRONT = /^(?:on|in|the|of|night|evening|morning|afternoon|\d\d?|[-–])$/;

/** A date follows its verb with nothing but "on the" or "again" between them. */
function behind({ tokens }: Sentence, verb: VerbGroup, token: number): boolean {
  for (let i = verb.to; i < token; i++) if (!/^(?:on|the|again)$/.test(tokens[i]?.lower ?? '')) return false;
  return verb.to <= token && tokens[token + 1]?.lower !== "'s";
}

/** Verbs whose present tells of what is, not of an appointment. */
const STATES = words('be have do say follow mark date remember show see');

function tenseAt(sentence: Sentence, own: VerbGroup | undefined, token: number, links = CHAIN): Moment['tense'] {
  const { tokens } = sentence;
  const before = tokens[token - 1]?.lower;
  if (!own) return token > 2 && told(sentence) ? 'past' : 'open';
  if (before === 'since') return 'past';
  // "since taking office in January".
  for (let i = own.from - 1; i >= Math.max(0, own.from - 2) && own.head < token; i--)
    if (tokens[i]?.lower === 'since') return 'past';
  if (before === 'effective' || (before === 'as' && tokens[token - 2]?.lower === 'soon')) return 'future';
  // "was moved to May", "moved the vote to Monday".
  if (before === 'to' && own.head < token && MOVING.has(tokens[own.head]?.lower ?? ''))
    return pluperfect(sentence, own) ? 'past' : 'future';
  if (before === 'for' && /^(?:set|schedule|reschedule|slate|plan|fix)$/.test(own.lemma))
    return calledOff(sentence, own, token) ? 'open' : 'future';
  if (own.modal !== undefined && MODALS_AHEAD.has(own.modal)) return pluperfect(sentence, own) ? 'past' : 'future';
  if (AHEAD.has(own.lemma) && !asPlanned(sentence, own)) {
    if (pluperfect(sentence, own)) return 'past';
    // "A fair planned for Saturday was called off": the calling off may be later, or that Saturday over.
    return calledOff(sentence, own, token) ? 'open' : 'future';
  }
  // "until Thursday, she had not replied": told of what was; "closed until Thursday" looks ahead.
  if (/^(?:until|till|by)$/.test(before ?? '') && own.from > token && own.tense === 'past') return 'past';
  // "ran until 4 January": what lasted has ended; "remained closed until Friday" may still.
  if (
    /^(?:until|till)$/.test(before ?? '') &&
    own.tense === 'past' &&
    own.modal === undefined &&
    GOING_ON.has(own.lemma)
  )
    return own.passive ? 'open' : 'past';
  // "had finished it, he said, by Friday" looks back; "must sign by Friday", "extended until Friday" ahead.
  if (before === 'by' && own.tense === 'past' && token > own.head + 3) return 'open';
  if (before === 'until' || before === 'till' || before === 'by') return 'future';
  // "a permit extended through January", "sales through September": whichever is nearer.
  if (before === 'through') return 'open';
  const group = tokens.slice(own.from, own.to);
  // "may have caused the fire on Wednesday": a guess at what was.
  if (own.modal !== undefined && !/^(?:will|shall|'ll)$/.test(own.modal) && group.some((t) => t.lower === 'have'))
    return 'past';
  // "said the firm would close in May": what was announced is mostly ahead.
  if (group.some((t) => t.lower === 'would') && !group.some((t) => t.lower === 'have')) return 'future';
  if (group.some((t) => OPEN_MODALS.has(t.lower))) return 'open';
  const present = group.some((t) => t.lower === 'is' || t.lower === 'are');
  // "is to meet on Friday"; "the case is heard in May" has no tense of its own.
  if (present && group.some((t) => t.lower === 'to')) return 'future';
  if (present && own.passive && !group.some((t) => t.lower === 'being')) return 'open';
  // "said two ferries would sail, with a third leaving from May 6": what goes with a verb has its tense.
  const governing = links > 0 ? (participleOf(sentence, own) ?? chain(sentence, own)) : undefined;
  if (governing) return tenseAt(sentence, governing, token, links - 1);
  // "The council meets again on Tuesday", "Sunday's game starts at 3": an appointment.
  const appoints = BEGINNING.has(own.lemma) || (!STATES.has(own.lemma) && behind(sentence, own, token));
  if (own.tense === 'present' && !own.passive && appoints) return 'future';
  if (own.tense !== 'past' && forAhead(sentence, own, token)) return 'future';
  // "sought to ease tensions in June": the seeking is past, whatever it sought.
  if (own.tense === 'future' && own.modal !== undefined && pastForm(tokens[own.from])) return 'open';
  return own.tense === 'past' || own.tense === 'future' ? own.tense : 'open';
}

const AHEAD_NOUNS = words('planning plan plans preparation preparations');
/** Tokens between a plan and the date of what is planned. */
const PLAN_WITHIN = 8;

/** "can help with planning for the fair in May". */
function forAhead({ tokens }: Sentence, verb: VerbGroup, token: number): boolean {
  for (let i = token - 1; i >= Math.max(verb.to, token - PLAN_WITHIN); i--)
    if (tokens[i]?.lower === 'for' && AHEAD_NOUNS.has(tokens[i - 1]?.lower ?? '')) return true;
  return false;
}

/** Verbs that may hang on one another before a date. */
const CHAIN = 4;

/** The finite verb before a participle. */
function participleOf(sentence: Sentence, verb: VerbGroup): VerbGroup | undefined {
  const before = /ing$/.test(sentence.tokens[verb.from]?.lower ?? '') ? neighbours(sentence, verb).before : undefined;
  return before?.tense === 'none' ? undefined : before;
}

/** The verb that a bare form right behind it hangs on: "is going to start getting worse". */
function chain(sentence: Sentence, verb: VerbGroup): VerbGroup | undefined {
  const { before } = neighbours(sentence, verb);
  return before && before.to === verb.from && verb.tense !== 'past' ? before : undefined;
}

/** "opened as previously planned on Saturday": the plan came true. */
function asPlanned(sentence: Sentence, verb: VerbGroup): boolean {
  const before = sentence.tokens[verb.from - 1];
  return (before?.pos === 'ADV' ? sentence.tokens[verb.from - 2] : before)?.lower === 'as';
}

/** A bare participle, and past the date a main verb in the past. */
function calledOff(sentence: Sentence, verb: VerbGroup, token: number): boolean {
  if (verb.to - verb.from > 1 || verb.tense !== 'past') return false;
  const next = neighbours(sentence, verb).after;
  return next !== undefined && next.from > token && next.tense === 'past';
}

/** Every finite verb of the sentence is past: so is what has no verb of its own ("his statement on Friday that ..."). */
const TOLD_WITHIN = 12;
function told(sentence: Sentence): boolean {
  if (sentence.verbs.length > TOLD_WITHIN) return false;
  const finite = sentence.verbs.filter((verb) => verb.tense !== 'none' && !quoted(sentence, verb));
  return finite.length > 0 && finite.every((verb) => verb.tense === 'past');
}

/** How far back an opening quotation mark is looked for, in tokens. */
const QUOTED_WITHIN = 100;

/** What is between quotation marks has a tense of its own: his statement on Friday ended hopes of "a deal that works". */
function quoted({ tokens }: Sentence, verb: VerbGroup): boolean {
  let open = false;
  for (let i = Math.max(0, verb.from - QUOTED_WITHIN); i < verb.from; i++) {
    const text = tokens[i]?.text ?? '';
    if (text === '“') open = true;
    else if (text === '”') open = false;
    else if (text === '"') open = !open;
  }
  return open;
}

/** "had been scheduled to expire on Friday": the plan is told of because that Friday is over. */
function pluperfect(sentence: Sentence, verb: VerbGroup): boolean {
  for (let i = verb.from; i < verb.head; i++)
    if (sentence.tokens[i]?.lower === 'had' && sentence.tokens[i + 1]?.lower === 'been') return true;
  return false;
}

const pastForm = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'VERB' && token.lower !== token.lemma && !/(?:s|ing)$/.test(token.lower);
