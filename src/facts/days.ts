import type { Claim } from '../claims/types.js';
import { civil, weekdayOf } from '../values/date-calendar.js';
import { daysApart, isOpenDay, marksOf } from '../values/date-open.js';

/** The days that each source tells of, whatever it tells of them. */
export interface Days {
  /** How many of the two sources do not so much as name the other's day, 0 to 2. */
  strange(a: Claim, b: Claim): number;
  /** Each of the two claims is of a day. */
  both(a: Claim, b: Claim): boolean;
  /** Days from the one claim's day to the other's; 0 where one of them is of no day. */
  apart(a: Claim, b: Claim): number;
}

/** A claim of at most a night is of a day; a week or a month names none. */
const LONGEST = 1.5;

/** What a source tells of days: those in the calendar, and what else it names without a week or a year. */
interface ToldDays {
  days: Set<number>;
  /** Of the days, and of those that nothing places in the calendar. */
  weekdays: Set<number>;
  dates: Set<string>;
  /** Those that nothing places. */
  openWeekdays: Set<number>;
  openDates: Set<string>;
}

export function daysOf(claims: readonly Claim[]): Days {
  const told = new Map<string, ToldDays>();
  for (const claim of claims) {
    const day = dayOf(claim);
    if (!day) continue;
    const { id } = claim.reading.source;
    const own = told.get(id) ?? {
      days: new Set(),
      weekdays: new Set(),
      dates: new Set(),
      openWeekdays: new Set(),
      openDates: new Set(),
    };
    told.set(id, own);
    for (const { weekday, date, at } of day) {
      if (at !== undefined) own.days.add(at);
      if (weekday !== undefined) own.weekdays.add(weekday);
      if (date !== undefined) own.dates.add(date);
      if (at === undefined && weekday !== undefined) own.openWeekdays.add(weekday);
      if (at === undefined && date !== undefined) own.openDates.add(date);
    }
  }
  const names = (claim: Claim, days: readonly Day[]) => {
    const own = told.get(claim.reading.source.id);
    if (!own) return false;
    return days.some(({ at, weekday, date }) =>
      at === undefined
        ? own.weekdays.has(weekday ?? Number.NaN) || own.dates.has(date ?? '')
        : own.days.has(at) || own.openWeekdays.has(weekday ?? Number.NaN) || own.openDates.has(date ?? ''),
    );
  };
  return {
    both: (a, b) => dayOf(a) !== undefined && dayOf(b) !== undefined,
    apart: (a, b) => {
      const [x, y] = [dayOf(a)?.[0], dayOf(b)?.[0]];
      if (!x || !y) return 0;
      if (x.at !== undefined && y.at !== undefined) return Math.abs(x.at - y.at);
      const [p, q] = [a.value, b.value].map((value) => (value.type === 'date' ? marksOf(value) : undefined));
      return p && q ? daysApart(p, q) : 0;
    },
    strange: (a, b) => {
      const [x, y] = [dayOf(a), dayOf(b)];
      return x === undefined || y === undefined ? 0 : Number(!names(a, y)) + Number(!names(b, x));
    },
  };
}

/** A day of the calendar, or what is known of one. */
interface Day {
  at?: number;
  weekday?: number;
  date?: string;
}

/** The days that a claim of a day, or of a night, is of. */
function dayOf({ value }: Claim): readonly Day[] | undefined {
  if (value.type !== 'date') return undefined;
  if (isOpenDay(value)) {
    const { weekday, month, day } = marksOf(value) ?? {};
    const date = month === undefined || day === undefined ? undefined : `${month}-${day}`;
    if (weekday === undefined && date === undefined) return undefined;
    return [{ ...(weekday !== undefined && { weekday }), ...(date !== undefined && { date }) }];
  }
  if (!value.interval) return undefined;
  const { lo, hi } = value.interval;
  if (!Number.isFinite(lo) || !Number.isFinite(hi) || hi - lo > LONGEST) return undefined;
  const out: Day[] = [];
  for (let at = Math.floor(lo); at < hi; at++) {
    const { month, day } = civil(at);
    out.push({ at, weekday: weekdayOf(at), date: `${month}-${day}` });
  }
  return out;
}
