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

const dayOf = (value: DateValue): number =>
  value.interval ? Math.floor((value.interval.lo + value.interval.hi) / 2) : Number.NaN;

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
    const loose = (dayless(x) || dayless(y)) && Number.isFinite(day);
    const relation = loose ? relate(onDay(x, day), onDay(y, day)) : relate(x, y);
    // Different days are the business of the rules of dates.
    if (!loose && Math.abs(dayOf(x) - day) > 0) {
      return { verdict: 'compatible', severity: 'low', because: ['on different days'] };
    }
    const zoned = x.stated.includes('zone') !== y.stated.includes('zone');
    return climb(a, b, context, {
      relation:
        zoned && relation.kind === 'disjoint'
          ? { ...relation, doubt: 'only one of them names its time zone' }
          : relation,
      volatility: a.role === 'scheduled' || a.role === 'deadline' ? 'scheduled' : 'fixed',
    });
  },
};
