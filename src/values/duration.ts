import { distance } from './interval.js';
import type { Relation } from './relation.js';
import type { DurationValue, Interval } from './types.js';

export type DurationUnit = DurationValue['unit'];

/** Days in one unit; a month counts 30.4375, a year 365.25. */
export const DAYS_IN: Readonly<Record<DurationUnit, number>> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
  decade: 3652.5,
  century: 36525,
};

/** What a modifier makes of a length: "nearly two years", "at least 30 days". */
export type DurationModifier = 'none' | 'about' | 'nearly' | 'over' | 'at-least' | 'up-to';

/**
 * The lengths that `count` units may stand for. A length is rounded to its unit: "two years" holds 22 months. A vague
 * count ("several years") has no number: give its lowest and highest.
 */
export function durationValue(
  timex: string,
  unit: DurationUnit,
  count: number | readonly [number, number],
  modifier: DurationModifier = 'none',
): DurationValue {
  const [low, high] = typeof count === 'number' ? [count, count] : count;
  const size = DAYS_IN[unit];
  const slack = Math.max(0.5, modifier === 'none' ? 0 : 0.15 * high);
  const lo = { none: low - 0.5, about: low - slack, nearly: low - slack, over: low, 'at-least': low, 'up-to': 0 }[
    modifier
  ];
  const hi = {
    none: high + 0.5,
    about: high + slack,
    nearly: high,
    over: high + slack,
    'at-least': Number.POSITIVE_INFINITY,
    'up-to': high,
  }[modifier];
  return { type: 'duration', timex, days: { lo: Math.max(0, lo) * size, hi: hi * size }, unit };
}

/** How two lengths relate. Symmetric; lengths in different units are compared in days. */
export function relateDurations(a: DurationValue, b: DurationValue): Relation {
  const [x, y] = [durationLabel(a), durationLabel(b)];
  const names = x < y ? `${x} and ${y}` : `${y} and ${x}`;
  if (!isLength(a) || !isLength(b)) {
    return { kind: 'incomparable', because: `no number of units: ${names}`, hints: [], gap: 0 };
  }
  const of = (kind: Relation['kind'], how: string): Relation => ({
    kind,
    because: `${how}: ${names}`,
    hints: [],
    gap: 0,
  });
  const grain = GRAIN * Math.min(middleOf(a.days), middleOf(b.days));
  const [p, q] = [a.days, b.days];
  if (near(p.lo, q.lo, grain) && near(p.hi, q.hi, grain)) return of('equal', 'the same length');
  if (holds(p, q, grain) || holds(q, p, grain)) return of('refines', 'one is a rounding of the other');
  if (p.lo + grain < q.hi && q.lo + grain < p.hi) return of('overlaps', 'both can hold');
  const apart = distance(a.days, b.days);
  const longest = Math.max(...[a.days.hi, b.days.hi, a.days.lo, b.days.lo].filter(Number.isFinite));
  return {
    kind: 'disjoint',
    because: `no length is both: ${names}`,
    hints: hintsOf(a, b),
    gap: longest > 0 ? Math.min(1, apart / longest) : 0,
  };
}

/** A part of the shorter length up to which two ends are one: ten seconds and thirty are no less apart than two days. */
const GRAIN = 1e-6;

const middleOf = ({ lo, hi }: Interval): number => (Number.isFinite(hi) ? (lo + hi) / 2 : lo);
const near = (x: number, y: number, grain: number): boolean => x === y || Math.abs(x - y) <= grain;
const holds = (outer: Interval, inner: Interval, grain: number): boolean =>
  outer.lo <= inner.lo + grain && inner.hi <= outer.hi + grain;

const isLength = (v: DurationValue): boolean =>
  v.days.lo < v.days.hi && !(v.days.lo === 0 && v.days.hi === Number.POSITIVE_INFINITY);

function hintsOf(a: DurationValue, b: DurationValue): string[] {
  const [x, y] = [parse(a.timex), parse(b.timex)];
  if (!x || !y) return [];
  if (x.count === y.count && x.unit !== y.unit) return ['same number, another unit'];
  if (x.unit !== y.unit) return [];
  const ratio = Math.max(x.count, y.count) / Math.min(x.count, y.count);
  if (ratio === 10) return ['factor of ten'];
  return Math.abs(x.count - y.count) === 1 ? ['off by one'] : [];
}

const parse = (timex: string): { count: number; unit: string } | undefined => {
  const m = /^P(T?)(\d+(?:\.\d+)?)([A-Z])$/.exec(timex);
  return m ? { count: Number(m[2]), unit: `${m[1]}${m[3]}` } : undefined;
};

const NAMES: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  Q: 'quarter',
  E: 'decade',
  C: 'century',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** "3 months", "2 hours", "some years"; the TIMEX3 value where no plain name fits. */
export function durationLabel(value: DurationValue): string {
  const m = /^P(T?)(\d+(?:\.\d+)?|X)([A-Z])$/.exec(value.timex);
  const name = m ? NAMES[`${m[1]}${m[3]}`] : undefined;
  if (!m || name === undefined) return value.timex;
  if (m[2] === 'X') return `some ${name}s`;
  return `${m[2]} ${name}${m[2] === '1' ? '' : 's'}`.replace('centurys', 'centuries');
}
