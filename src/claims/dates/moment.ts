import type { Sentence, VerbGroup } from '../../language/index.js';
import { ASSUMED } from '../../values/date.js';
import type { DateValue } from '../../values/types.js';
import type { ExtractOptions } from '../types.js';
import type { Expression } from './expression.js';
import type { Moment } from './resolve.js';
import { isOver, tenseOf } from './tense.js';

/** What earlier sentences leave for "two days later" and "a year earlier". */
export interface Memory {
  told?: { day: number; grain: DateValue['granularity']; sentence: number };
  quarter?: { year: number; quarter: number; fiscal?: boolean; sentence: number };
  /** Sentence that spoke of six or nine months last. */
  months?: number;
}

/** Sentences past which what was told is forgotten. */
const TOLD_FOR = 3;
const JUST = 1;
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
  // Set one by one: this is made for every time, and an object put together from spreads costs ten times as much.
  const moment: Moment = { borrowed: options.anchor?.from === 'story', tense };
  if (options.anchor) moment.anchor = Math.floor(options.anchor.day);
  if (noun === 'past' || (tense === 'past' && isOver(sentence, verb, token))) moment.over = true;
  if (verb && noun === undefined) moment.verbal = true;
  if (verb?.tense === 'present') moment.present = true;
  if (told) moment.told = told;
  if (memory.told && tense === 'past' && isJust(memory.told, sentence.index, moment.anchor))
    moment.just = memory.told.day;
  if (quarter) moment.quarter = quarter;
  if (memory.months !== undefined && sentence.index - memory.months <= MONTHS_FOR) moment.months = true;
  if (day !== undefined) moment.day = day;
  return moment;
}

const isJust = (told: NonNullable<Memory['told']>, sentence: number, anchor: number | undefined): boolean =>
  sentence - told.sentence <= JUST &&
  /^(?:day|daypart|hour|minute)$/.test(told.grain) &&
  (anchor === undefined || told.day <= anchor);

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
