import { ASSUMED } from './date.js';
import { civil, dayNumber, weekdayOf } from './date-calendar.js';
import { dateLabel } from './date-label.js';
import { type DayMarks, daysApart, isOpenDay, marksOf, relateMarks } from './date-open.js';
import { contains, distance, equalIntervals, intersects } from './interval.js';
import type { Relation } from './relation.js';
import type { DateValue, Granularity, Interval } from './types.js';

/** Days in one unit, for telling whether two stretches are neighbours. */
const UNIT_DAYS: Readonly<Record<Granularity, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  daypart: 0.5,
  day: 1,
  week: 7,
  weekend: 3,
  month: 31,
  quarter: 92,
  season: 122,
  half: 184,
  year: 366,
  decade: 3653,
  century: 36525,
};

/**
 * How two dates relate as sets of instants. Symmetric. Two that share an instant are never disjoint; a date that nothing
 * anchors is comparable to none. `doubt` is set where the disjointness rests on something no source states: a year or a
 * week filled in, the order of day and month, the zone of a clock, the hemisphere of a season.
 */
export function relateDates(a: DateValue, b: DateValue): Relation {
  if (isOpenDay(a) || isOpenDay(b)) return relateOpen(a, b);
  if (!a.interval || !b.interval) {
    return { kind: 'incomparable', because: 'not both can be placed in the calendar', hints: [], gap: 0 };
  }
  const names = inOrder(a, b);
  const between = (kind: Relation['kind'], how: string): Relation => ({
    kind,
    because: `${how}: ${names}`,
    hints: [],
    gap: 0,
  });
  if (equalIntervals(a.interval, b.interval)) return between('equal', 'the same time');
  if (contains(a.interval, b.interval) || contains(b.interval, a.interval)) {
    // A stretch with an open end holds nearly everything: it bounds the other rather than being refined by it.
    return between(a.bound || b.bound ? 'overlaps' : 'refines', 'one lies within the other');
  }
  if (intersects(a.interval, b.interval)) return between('overlaps', 'both can hold');
  const loose = looseOf(a, b, a.interval, b.interval);
  if (loose !== undefined) return { kind: 'incomparable', because: loose, hints: [], gap: 0 };
  const doubt = doubtOf(a, b, a.interval, b.interval);
  return {
    kind: 'disjoint',
    because: `no overlap: ${names}`,
    hints: hintsOf(a, b),
    gap: gapOf(a.interval, b.interval),
    ...(doubt !== undefined && { doubt }),
  };
}

/** A day of no known week or year: "on Friday" and "on Tuesday" are two days whatever the week. */
function relateOpen(a: DateValue, b: DateValue): Relation {
  const [x, y] = [marksOf(a), marksOf(b)];
  const kind = x && y && relateMarks(x, y);
  if (!x || !y || !kind)
    return { kind: 'incomparable', because: 'not both can be placed in the calendar', hints: [], gap: 0 };
  const names = inOrder(a, b);
  if (kind !== 'disjoint') return { kind, because: `the same day, as far as told: ${names}`, hints: [], gap: 0 };
  if (nightBefore(a, x, y) || nightBefore(b, y, x))
    return { kind: 'overlaps', because: `one is the night that ends in the other: ${names}`, hints: [], gap: 0 };
  const beside = daysApart(x, y) === 1;
  const doubt =
    beside && (clocked(a) || clocked(b))
      ? 'a day apart, with a time of day: zones may differ'
      : x.day === undefined && x.weekday === undefined
        ? 'no year is known'
        : undefined;
  return {
    kind,
    because: `no overlap: ${names}`,
    hints: beside ? ['off by one day'] : [],
    gap: beside ? 0 : 0.3,
    ...(doubt !== undefined && { doubt }),
  };
}

/** "Friday night" runs into Saturday. */
const nightBefore = ({ timex }: DateValue, x: DayMarks, y: DayMarks): boolean =>
  /T(?:NI|24)/.test(timex) &&
  (x.weekday !== undefined && y.weekday !== undefined
    ? y.weekday === (x.weekday % 7) + 1
    : x.month === y.month && y.day === (x.day ?? Number.NaN) + 1);

function inOrder(a: DateValue, b: DateValue): string {
  const [x, y] = [dateLabel(a), dateLabel(b)];
  return x < y ? `${x} and ${y}` : `${y} and ${x}`;
}

/** 0 for neighbours, 1 for more than ten times the longer stretch apart. */
function gapOf(a: Interval, b: Interval): number {
  const apart = distance(a, b);
  if (apart === 0) return 0;
  const lengths = [a, b].map(({ lo, hi }) => hi - lo).filter(Number.isFinite);
  return Math.min(1, apart / (10 * Math.max(1, ...lengths)));
}

/** Half a year: a season of one hemisphere is another's opposite. */
const HALF_YEAR = 183;

/** Why two disjoint dates say nothing against each other: one hangs on no date of its own. */
function looseOf(a: DateValue, b: DateValue, ia: Interval, ib: Interval): string | undefined {
  for (const open of [ASSUMED.spoken, ASSUMED.told]) {
    if (a.assumed.includes(open) || b.assumed.includes(open)) return `not tied to a date of its own (${open})`;
  }
  const seasonal = a.granularity === 'season' || b.granularity === 'season';
  return seasonal && distance(ia, ib) <= HALF_YEAR ? 'seasons differ by hemisphere and almanac' : undefined;
}

function doubtOf(a: DateValue, b: DateValue, ia: Interval, ib: Interval): string | undefined {
  const other = (of: DateValue, against: Interval): boolean =>
    (of.alternatives ?? []).some((x) => intersects(x, against));
  const both = (a.alternatives ?? []).some((x) => other(b, x));
  if (other(a, ib) || other(b, ia) || both)
    return midnight(a) || midnight(b)
      ? 'midnight ends one day and begins the next'
      : 'the order of day and month, or which of two is meant, is open';
  if (a.assumed.includes(ASSUMED.side) || b.assumed.includes(ASSUMED.side)) {
    return 'no tense tells whether the last or the next day of that name is meant';
  }
  if (restsOnFilledYear(a, b) || restsOnFilledYear(b, a)) return 'the year is filled in, not stated';
  if (restsOnFilledWeek(a, b) || restsOnFilledWeek(b, a)) return 'the week is filled in, not stated';
  const apart = distance(ia, ib);
  if (clocked(a) !== clocked(b) ? apart < 0.25 : clocked(a) && nearMidnight(ia, ib)) {
    return 'a day apart, with a time of day: zones may differ';
  }
  const unit = Math.max(UNIT_DAYS[a.granularity], UNIT_DAYS[b.granularity]);
  if (a.approximate && b.approximate && apart <= unit) return 'both are approximate, and neighbours';
  // "July last year" in an article of January: relative words are rounded by their writers.
  if ((a.approximate || b.approximate) && apart <= unit / 4) return 'one is approximate, and they are neighbours';
  return undefined;
}

const midnight = (v: DateValue): boolean => v.timex.endsWith('T24');

const clocked = (v: DateValue): boolean => v.stated.includes('hour') || v.stated.includes('minute');

/** The two clock times lie on two sides of a midnight, less than a world of zones apart. */
const nearMidnight = (a: Interval, b: Interval): boolean =>
  Math.floor(a.lo) !== Math.floor(b.lo) && distance(a, b) < 0.5;

/** `a` is a month or a day whose year was filled in, and what it does state agrees with `b` or is not stated by `b`. */
function restsOnFilledYear(a: DateValue, b: DateValue): boolean {
  if (!a.assumed.includes(ASSUMED.year) || !a.interval || !b.interval) return false;
  if (!Number.isFinite(a.interval.lo) || !Number.isFinite(b.interval.lo)) return true;
  const from = civil(a.interval.lo);
  const length = b.interval.hi - b.interval.lo;
  if (length > 300) return true;
  // Put `a` into the years of `b` and around it: does it fit one of them?
  const center = civil(b.interval.lo).year;
  return [-1, 0, 1].some((by) => {
    const moved = move(a, center + by - from.year);
    return moved !== undefined && b.interval !== undefined && intersects(moved, b.interval);
  });
}

/** The same month and day some years on; 29 February runs on into March. */
function move(a: DateValue, years: number): Interval | undefined {
  if (!a.interval) return undefined;
  const from = civil(a.interval.lo);
  const clock = a.interval.lo - Math.floor(a.interval.lo);
  const lo = dayNumber(from.year + years, from.month, from.day) + clock;
  return { lo, hi: lo + a.interval.hi - a.interval.lo };
}

/** `a` states a weekday alone and `b` falls on that weekday too (in some other week), or states none at all. */
function restsOnFilledWeek(a: DateValue, b: DateValue): boolean {
  if (!a.assumed.includes(ASSUMED.week) || !a.interval || !b.interval) return false;
  if (!Number.isFinite(a.interval.lo) || !Number.isFinite(b.interval.lo)) return true;
  if (b.interval.hi - b.interval.lo >= 6.5) return distance(a.interval, b.interval) <= 14;
  return Math.abs(a.interval.lo - b.interval.lo) >= 6 && weekdayOf(a.interval.lo) === weekdayOf(b.interval.lo);
}

function hintsOf(a: DateValue, b: DateValue): string[] {
  const x = fields(a.timex);
  const y = fields(b.timex);
  if (!x || !y) return [];
  const hints: string[] = [];
  const sameDay = x.month === y.month && x.day === y.day;
  if (x.year !== y.year && sameDay) {
    const by = Math.abs(x.year - y.year);
    if (by === 1) hints.push('one year apart');
    else if (transposed(x.year, y.year)) hints.push('transposed digits in the year');
    else if (by === 10 || by === 100) hints.push(by === 10 ? 'ten years apart' : 'a century apart');
    if (by > 1 && x.month > 0) hints.push('same day, another year');
  }
  if (x.year === y.year && x.month > 0 && y.month > 0 && x.day > 0 && y.day > 0) {
    if (x.month === y.day && x.day === y.month && x.month !== x.day) hints.push('day and month swapped');
    else if (x.month !== y.month && x.day === y.day) hints.push('same day, another month');
    else if (x.month === y.month && transposed(x.day, y.day)) hints.push('transposed digits in the day');
    else if (x.month === y.month && droppedDigit(x.day, y.day)) hints.push('a digit dropped in the day');
  }
  if (a.interval && b.interval && a.granularity === 'day' && b.granularity === 'day') {
    if (Math.abs(a.interval.lo - b.interval.lo) === 1) hints.push('off by one day');
    else if (Math.abs(a.interval.lo - b.interval.lo) === 7) hints.push('one week apart');
  }
  return hints;
}

function fields(timex: string): { year: number; month: number; day: number } | undefined {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/.exec(timex);
  return m ? { year: Number(m[1]), month: Number(m[2] ?? 0), day: Number(m[3] ?? 0) } : undefined;
}

const digits = (n: number): string => String(n);

function transposed(m: number, n: number): boolean {
  const [x, y] = [digits(m), digits(n)];
  if (x.length !== y.length || x === y) return false;
  const differ = [...x].map((c, i) => (c === y[i] ? -1 : i)).filter((i) => i >= 0);
  const [i, j] = differ;
  return differ.length === 2 && i !== undefined && j === i + 1 && x[i] === y[j] && x[j] === y[i];
}

const droppedDigit = (m: number, n: number): boolean =>
  digits(m) !== digits(n) && (digits(m).startsWith(digits(n)) || digits(n).startsWith(digits(m)));
