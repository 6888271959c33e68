import type { Sentence, Token, VerbGroup } from '../../language/index.js';
import { ASSUMED } from '../../values/date.js';
import type { DateValue } from '../../values/types.js';
import type { ExtractOptions } from '../types.js';
import type { Expression } from './expression.js';
import { neighbours } from './governor.js';
import type { Moment } from './resolve.js';

/** What earlier sentences leave for "two days later" and "a year earlier". */
export interface Memory {
  told?: { day: number; grain: DateValue['granularity']; sentence: number };
  quarter?: { year: number; quarter: number; fiscal?: boolean; sentence: number };
  /** Sentence that spoke of six or nine months last. */
  months?: number;
}

/** Sentences past which what was told is forgotten. */
const TOLD_FOR = 3;
const QUARTER_FOR = 4;
const MONTHS_FOR = 1;

/** What a time at a token is resolved against. */
export function momentOf(
  sentence: Sentence,
  verb: VerbGroup | undefined,
  token: number,
  options: ExtractOptions,
  memory: Memory,
  day: number | undefined,
  noun: Moment['tense'] | undefined,
): Moment {
  const told = memory.told && sentence.index - memory.told.sentence <= TOLD_FOR ? memory.told : undefined;
  const quarter =
    memory.quarter && sentence.index - memory.quarter.sentence <= QUARTER_FOR ? memory.quarter : undefined;
  const tense = tenseOf(sentence, verb, token, noun);
  return {
    ...(options.anchor && { anchor: Math.floor(options.anchor.day) }),
    borrowed: options.anchor?.from === 'story',
    tense,
    ...((noun === 'past' || (tense === 'past' && beside(sentence, verb, token))) && { over: true }),
    ...(verb?.tense === 'present' && { present: true }),
    ...(told && { told }),
    ...(quarter && { quarter }),
    ...(memory.months !== undefined && sentence.index - memory.months <= MONTHS_FOR && { months: true }),
    ...(day !== undefined && { day }),
  };
}

/** Verbs that place what follows them ahead, whatever their own tense: "planned a rally on Saturday". */
const AHEAD: ReadonlySet<string> = new Set([
  'plan',
  'schedule',
  'expect',
  'slate',
  'intend',
  'postpone',
  'await',
  'prepare',
]);
const MODALS_AHEAD: ReadonlySet<string> = new Set([...AHEAD, 'set', 'due']);
const OPEN_MODALS: ReadonlySet<string> = new Set(['would', 'could', 'might', 'should', "'d"]);

/** The tense of the noun that a date belongs to, or of its verb. */
function tenseOf(
  sentence: Sentence,
  verb: VerbGroup | undefined,
  token: number,
  noun: Moment['tense'] | undefined,
): Moment['tense'] {
  if (noun !== 'open') return noun ?? tenseAt(sentence, verb, token);
  // "The New Year's Day parade drew thousands"; "rejected the Jan. 14 deadline" tells nothing of it.
  return verb && verb.from > token && tenseAt(sentence, verb, token) === 'past' ? 'past' : 'open';
}

/** Right behind its verb: "began Oct. 6", "died on Oct. 6"; "has set Oct. 6 as the deadline" looks ahead. */
function beside(sentence: Sentence, verb: VerbGroup | undefined, token: number): boolean {
  if (!verb || verb.modal !== undefined || AHEAD.has(verb.lemma) || /^(?:set|fix|name|choose|pick)$/.test(verb.lemma))
    return false;
  return behind(sentence, verb, token);
}

/** A date follows its verb with nothing but "on" or "again" between them. */
function behind({ tokens }: Sentence, verb: VerbGroup, token: number): boolean {
  for (let i = verb.to; i < token; i++) if (!/^(?:on|again)$/.test(tokens[i]?.lower ?? '')) return false;
  return verb.to <= token && tokens[token + 1]?.lower !== "'s";
}

/** Verbs whose present tells of what is, not of an appointment. */
const STATES: ReadonlySet<string> = new Set([
  'be',
  'have',
  'do',
  'say',
  'follow',
  'mark',
  'date',
  'remember',
  'show',
  'see',
]);

function tenseAt(sentence: Sentence, own: VerbGroup | undefined, token: number, links = CHAIN): Moment['tense'] {
  const { tokens } = sentence;
  const before = tokens[token - 1]?.lower;
  if (!own) return token > 2 && told(sentence) ? 'past' : 'open';
  if (before === 'since') return 'past';
  // "since taking office in January".
  for (let i = own.from - 1; i >= Math.max(0, own.from - 2) && own.head < token; i--)
    if (tokens[i]?.lower === 'since') return 'past';
  if (before === 'effective' || (before === 'as' && tokens[token - 2]?.lower === 'soon')) return 'future';
  if (before === 'for' && /^(?:set|schedule|slate|plan|fix)$/.test(own.lemma))
    return calledOff(sentence, own, token) ? 'open' : 'future';
  if (own.modal !== undefined && MODALS_AHEAD.has(own.modal)) return pluperfect(sentence, own) ? 'past' : 'future';
  if (AHEAD.has(own.lemma) && !asPlanned(sentence, own)) {
    if (pluperfect(sentence, own)) return 'past';
    // "A service planned for Saturday was called off": the calling off may be later, or that Saturday over.
    return calledOff(sentence, own, token) ? 'open' : 'future';
  }
  // "until Thursday, she had not replied": told of what was; "closed until Thursday" looks ahead.
  if (/^(?:until|till|by)$/.test(before ?? '') && own.from > token && own.tense === 'past') return 'past';
  // "had finished it, he said, by Friday" looks back; "must sign by Friday", "extended until Friday" ahead.
  if (before === 'by' && own.tense === 'past' && token > own.head + 3) return 'open';
  if (before === 'until' || before === 'till' || before === 'by') return 'future';
  // "a loan extended through January", "sales through September": whichever is nearer.
  if (before === 'through') return 'open';
  const words = tokens.slice(own.from, own.to);
  // "may have caused the fall on Wednesday": a guess at what was.
  if (own.modal !== undefined && !/^(?:will|shall|'ll)$/.test(own.modal) && words.some((t) => t.lower === 'have'))
    return 'past';
  // "said the firm would close in May": what was announced is mostly ahead.
  if (words.some((t) => t.lower === 'would') && !words.some((t) => t.lower === 'have')) return 'future';
  if (words.some((t) => OPEN_MODALS.has(t.lower))) return 'open';
  const present = words.some((t) => t.lower === 'is' || t.lower === 'are');
  // "is to meet on Friday"; "the case is heard in May" has no tense of its own.
  if (present && words.some((t) => t.lower === 'to')) return 'future';
  if (present && own.passive && !words.some((t) => t.lower === 'being')) return 'open';
  // "said two flights would leave, with a third departing from May 6": what goes with a verb has its tense.
  const governing = links > 0 ? (participleOf(sentence, own) ?? chain(sentence, own)) : undefined;
  if (governing) return tenseAt(sentence, governing, token, links - 1);
  // "The council meets again on Tuesday": an appointment.
  if (own.tense === 'present' && !own.passive && !STATES.has(own.lemma) && behind(sentence, own, token))
    return 'future';
  if (own.tense !== 'past' && forAhead(sentence, own, token)) return 'future';
  // "sought to ease tensions in June": the seeking is past, whatever it sought.
  if (own.tense === 'future' && own.modal !== undefined && pastForm(tokens[own.from])) return 'open';
  return own.tense === 'past' || own.tense === 'future' ? own.tense : 'open';
}

const AHEAD_NOUNS: ReadonlySet<string> = new Set(['planning', 'plan', 'plans', 'preparation', 'preparations']);
/** Tokens between a plan and the date of what is planned. */
const PLAN_WITHIN = 8;

/** "can take part in planning for the summit in April". */
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

/** The verb that a bare form right behind it hangs on: "is going to start getting beat up". */
function chain(sentence: Sentence, verb: VerbGroup): VerbGroup | undefined {
  const { before } = neighbours(sentence, verb);
  return before && before.to === verb.from && verb.tense !== 'past' ? before : undefined;
}

/** "began as previously planned on Saturday": the plan came true. */
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
  const finite = sentence.verbs.filter((verb) => verb.tense !== 'none');
  return finite.length > 0 && finite.every((verb) => verb.tense === 'past');
}

/** "had been scheduled to expire on Friday": the plan is told of because that Friday is over. */
function pluperfect(sentence: Sentence, verb: VerbGroup): boolean {
  for (let i = verb.from; i < verb.head; i++)
    if (sentence.tokens[i]?.lower === 'had' && sentence.tokens[i + 1]?.lower === 'been') return true;
  return false;
}

const pastForm = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'VERB' && token.lower !== token.lemma && !/(?:s|ing)$/.test(token.lower);

/** "in the first nine months": what is compared with "a year earlier" from here on is no quarter. */
export function forgetQuarter(memory: Memory, expression: Expression, sentence: number): void {
  if (expression.kind !== 'length' || expression.unit !== 'month') return;
  const [count] = expression.count;
  if (count !== 6 && count !== 9) return;
  delete memory.quarter;
  memory.months = sentence;
}

const rank = (q: { year: number; quarter: number }): number => 4 * q.year + q.quarter;

/** Keeps what later sentences may count from. */
export function remember(
  memory: Memory,
  expression: Expression,
  value: DateValue,
  sentence: number,
  { anchor, tense }: Moment,
): void {
  if (!value.interval || value.bound || expression.kind !== 'when') return;
  const { when } = expression;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value.timex);
  if (quarter && when.form === 'quarter') {
    // "the third quarter of 1990" may look ahead, "last year's third quarter" back: neither is the quarter reported on.
    if ((when.yearShift ?? 0) !== 0 || when.year !== undefined) return;
    // "reported a drop in fourth-quarter profit", written in November: the company's own quarter is over.
    const running = anchor !== undefined && value.interval.hi > anchor + 1;
    if (running && !when.over && tense !== 'past') return;
    const fiscal = running || when.fiscal === true;
    const next = { year: Number(quarter[1]), quarter: Number(quarter[2]), sentence, ...(fiscal && { fiscal }) };
    const known = memory.quarter && sentence - memory.quarter.sentence <= QUARTER_FOR ? memory.quarter : undefined;
    // An earlier quarter is told for comparison; the latest one stays the one reported on, by the company's own count.
    const kept = known && !fiscal && (rank(next) < rank(known) || (known.fiscal && when.closing));
    memory.quarter = kept ? { ...known, sentence } : next;
    delete memory.months;
    return;
  }
  // "sales in the latest quarter rose" keeps the quarter in mind.
  if (memory.quarter && when.form === 'period' && when.unit !== 'year')
    memory.quarter = { ...memory.quarter, sentence };
  if (/^(?:day|daypart|minute|hour|month|year)$/.test(value.granularity) && !value.assumed.includes(ASSUMED.told)) {
    memory.told = { day: Math.floor(value.interval.lo), grain: value.granularity, sentence };
  }
}
