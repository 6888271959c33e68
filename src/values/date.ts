import { stretchOf } from './date-timex.js';
import { ALWAYS, widen } from './interval.js';
import type { DateValue, Interval } from './types.js';

/** What a resolver may add to the bare value of a date. */
export interface DateParts {
  stated?: DateValue['stated'];
  assumed?: readonly string[];
  approximate?: boolean;
  bound?: DateValue['bound'];
  /** "early 2025", "the end of May": a part of the stretch, not all of it. */
  part?: 'early' | 'mid' | 'late';
  alternatives?: readonly Interval[];
}

/** The slips of paper a year, month or week was filled in from; `relateDates` knows them by these words. */
export const ASSUMED = {
  year: 'year: the one nearest to the day of writing',
  week: 'week: the one nearest to the day of writing',
  side: 'week: the sentence has no tense to tell the last from the next',
  story: "day of writing: the story's date",
  spoken: 'day of speaking: taken to be the day of writing',
  told: 'day: counted from the last date told',
} as const;

/**
 * A date of a TIMEX3 value with the interval it stands for. Early, middle and late parts are thirds of the stretch, each
 * widened by a twelfth of it; an approximate date is widened by one of its own unit; a bound leaves one end open.
 */
export function dateValue(timex: string, parts: DateParts = {}): DateValue {
  const stretch = stretchOf(timex);
  let interval = stretch?.interval;
  if (interval && parts.part) interval = partOf(interval, parts.part);
  if (interval && parts.approximate) interval = widen(interval, interval.hi - interval.lo);
  if (interval && parts.bound === 'after') interval = { lo: interval.lo, hi: ALWAYS.hi };
  if (interval && parts.bound === 'before') interval = { lo: ALWAYS.lo, hi: interval.hi };
  const value: DateValue = {
    type: 'date',
    timex,
    granularity: stretch?.granularity ?? grainOf(timex),
    approximate: parts.approximate ?? false,
    stated: parts.stated ?? [],
    assumed: parts.assumed ?? [],
  };
  if (interval) value.interval = interval;
  if (parts.bound) value.bound = parts.bound;
  if (parts.alternatives && parts.alternatives.length > 0) value.alternatives = parts.alternatives;
  return value;
}

/** First, middle or last third of a stretch, widened by a twelfth of the whole, never beyond it. */
export function partOf(whole: Interval, part: 'early' | 'mid' | 'late'): Interval {
  const length = whole.hi - whole.lo;
  const at = { early: 0, mid: 1, late: 2 }[part];
  return {
    lo: Math.max(whole.lo, whole.lo + (at * length) / 3 - length / 12),
    hi: Math.min(whole.hi, whole.lo + ((at + 1) * length) / 3 + length / 12),
  };
}

/** Granularity of a value that no calendar holds: `XXXX-05`, `PRESENT_REF`. */
function grainOf(timex: string): DateValue['granularity'] {
  if (/T\d\d:/.test(timex)) return 'minute';
  if (/T\d\d$/.test(timex)) return 'hour';
  if (/T[A-Z]{2}$/.test(timex)) return 'daypart';
  if (/-WE$/.test(timex)) return 'weekend';
  if (/-W..-.$/.test(timex)) return 'day';
  if (/-W..$/.test(timex)) return 'week';
  if (/^....-..-../.test(timex)) return 'day';
  if (/-Q.$/.test(timex)) return 'quarter';
  if (/-(?:SP|SU|FA|WI)$/.test(timex)) return 'season';
  if (/^....-\d\d$/.test(timex)) return 'month';
  return 'year';
}
