import type { Claim } from '../src/claims/types.js';
import { climb } from '../src/ladder.js';
import type { AcrossRule } from '../src/rule.js';
import { relate } from '../src/values/index.js';
import type { DateValue } from '../src/values/types.js';

const timeOf = (claim: Claim): DateValue | undefined =>
  claim.value.type === 'date' && /^(?:minute|hour|daypart)$/.test(claim.value.granularity) ? claim.value : undefined;

/** A clock time whose text names no day took one over: only the hours of the two may then be held against each other. */
const dayless = (value: DateValue): boolean =>
  !value.stated.some((s) => s === 'day' || s === 'weekday' || s === 'month');

/** Moves a time to the day of another. */
function onDay(value: DateValue, day: number): DateValue {
  if (!value.interval) return value;
  const middle = (value.interval.lo + value.interval.hi) / 2;
  if (!Number.isFinite(middle)) return value;
  const by = day - Math.floor(middle);
  return { ...value, assumed: [], interval: { lo: value.interval.lo + by, hi: value.interval.hi + by } };
}

/** The day a time belongs to: the one a part of it begins on (a night runs into the next), the one a clock time lies on. */
function dayOf(value: DateValue): number {
  if (!value.interval) return Number.NaN;
  return Math.floor(value.granularity === 'daypart' ? value.interval.lo : middleOf(value.interval));
}

const middleOf = ({ lo, hi }: { lo: number; hi: number }): number => (lo + hi) / 2;

const HOUR = 1 / 24;

/** "around 1 a.m.", "about 1:30 a.m.": both may be half an hour off. "just after 2" is said of a clock and is not. */
const rough = (value: DateValue): boolean =>
  value.approximate && value.interval !== undefined && value.interval.hi - value.interval.lo > 0.45 * HOUR;

/** Minutes between two clock times, as a part of a day. */
const apart = (x: DateValue, y: DateValue): number =>
  x.interval && y.interval ? Math.abs(middleOf(x.interval) - middleOf(y.interval)) : Number.POSITIVE_INFINITY;

const clocked = (value: DateValue): boolean => value.granularity === 'minute' || value.granularity === 'hour';

/** One event, two times of day: "on Friday night" and "at 3:20 p.m.", "about 2 a.m." and "about 2:30 a.m.". */
export const rule: AcrossRule = {
  id: 'time-of-day',
  title: 'times of day',
  summary: 'One event with two clock times, or a clock time and another part of the day.',
  revision: 1,
  scope: 'across',
  takes: (claim) => timeOf(claim) !== undefined && claim.role !== 'said' && claim.role !== '' && claim.role !== 'since',
  judge(a, b, context) {
    const [x, y] = [timeOf(a), timeOf(b)];
    if (!x || !y || a.role !== b.role) {
      return { verdict: 'compatible', severity: 'low', because: ['the times are of different moments'] };
    }
    const acts = (claim: Claim): readonly string[] =>
      [...claim.topic.events, claim.topic.predicate ?? ''].filter(Boolean);
    if (acts(a).length > 0 && acts(b).length > 0 && !acts(a).some((act) => acts(b).includes(act))) {
      return { verdict: 'compatible', severity: 'low', because: ['the times are of different acts'] };
    }
    const day = dayOf(y);
    // "the 2 a.m. shooting" took its day from the day of writing: days apart, it is of another night.
    const loose = (dayless(x) || dayless(y)) && Math.abs(dayOf(x) - day) <= 1;
    const [p, q] = loose ? [onDay(x, day), onDay(y, day)] : [x, y];
    const relation = relate(p, q);
    // Different days are the business of the rules of dates.
    if (!loose && Math.abs(dayOf(x) - day) > 0) {
      return { verdict: 'compatible', severity: 'low', because: ['on different days'] };
    }
    const close = clocked(p) && clocked(q) ? apart(p, q) : Number.POSITIVE_INFINITY;
    if (
      relation.kind === 'disjoint' &&
      rough(p) &&
      rough(q) &&
      (close < HOUR || (close <= 2 * HOUR && context.strength !== 'strong'))
    ) {
      return { verdict: 'compatible', severity: 'low', because: ['both are approximate, and near'] };
    }
    const vague = rough(p) && rough(q) && close <= 2 * HOUR;
    const zoned = x.stated.includes('zone') !== y.stated.includes('zone');
    const doubt = zoned
      ? 'only one of them names its time zone'
      : vague
        ? 'both are approximate, less than two hours apart'
        : undefined;
    return climb(a, b, context, {
      relation: doubt !== undefined && relation.kind === 'disjoint' ? { ...relation, doubt } : relation,
      ...(close < HOUR && { severity: 'low' as const }),
      volatility: a.role === 'scheduled' || a.role === 'deadline' ? 'scheduled' : 'fixed',
    });
  },
};
