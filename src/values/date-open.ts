import { ASSUMED } from './date.js';
import { dayNumber, weekdayOf } from './date-calendar.js';
import type { DateValue } from './types.js';

/**
 * What words say of a day that nothing anchors: "on Friday" in a text without a date is some Friday, "on 18 November" that
 * day of some year. Such a date is the set of all of them, so that two of one act can still exclude each other.
 */
export interface DayMarks {
  /** 1 to 7, from Monday. */
  weekday?: number;
  month?: number;
  /** Of the month. */
  day?: number;
}

/** Nothing places the date in the calendar: its text has no date, or "that Friday" is of a week told of elsewhere. */
export function isOpenDay(value: DateValue): boolean {
  if (value.bound || value.approximate) return false;
  if (!value.interval) return /^XXXX-(?:WXX-\d|\d\d)/.test(value.timex) && !isBorrowed(value);
  return isRemembered(value);
}

/** "that Friday night": a weekday by its name, of a day that the reader knows. */
export const isRemembered = ({ assumed, stated }: DateValue): boolean =>
  assumed.includes(ASSUMED.told) && stated.includes('weekday') && !stated.includes('month');

/** "the next day", "today" in somebody's mouth: hung on a day that may be told wrong, or nowhere. */
const isBorrowed = (value: DateValue): boolean =>
  value.assumed.includes(ASSUMED.spoken) || (value.assumed.includes(ASSUMED.told) && !isRemembered(value));

/** The weekday, month and day of the month that a date is known to have; undefined for a longer stretch, or a bound. */
export function marksOf(value: DateValue): DayMarks | undefined {
  if (value.bound || value.approximate || isBorrowed(value)) return undefined;
  const weekday = /^XXXX-WXX-(\d)/.exec(value.timex)?.[1];
  if (weekday !== undefined) return { weekday: Number(weekday) };
  const m = /^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?(?:$|T)/.exec(value.timex);
  if (!m) return undefined;
  const [year, month, day] = [Number(m[1]), Number(m[2]), m[3] === undefined ? undefined : Number(m[3])];
  if (day === undefined) return { month };
  if (Number.isNaN(year)) return { month, day };
  const named = weekdayOf(dayNumber(year, month, day));
  return isRemembered(value) ? { weekday: named } : { weekday: named, month, day };
}

/** How two sets of days relate by what both of them name; undefined where they name nothing in common. */
export function relateMarks(x: DayMarks, y: DayMarks): 'equal' | 'refines' | 'overlaps' | 'disjoint' | undefined {
  const shared = FIELDS.filter((field) => x[field] !== undefined && y[field] !== undefined);
  if (shared.length === 0) return undefined;
  if (shared.some((field) => x[field] !== y[field])) return 'disjoint';
  const [p, q] = [x, y].map((marks) => FIELDS.filter((field) => marks[field] !== undefined).length);
  if (p === shared.length && q === shared.length) return 'equal';
  return shared.some((field) => field !== 'month') ? 'refines' : 'overlaps';
}

const FIELDS = ['weekday', 'month', 'day'] as const;

/** Days from the one to the other, the shorter way round the week or the year; 0 where nothing tells. */
export function daysApart(x: DayMarks, y: DayMarks): number {
  if (x.day !== undefined && y.day !== undefined && x.month !== undefined && y.month !== undefined)
    return round(Math.abs((x.month - y.month) * MONTH + x.day - y.day), YEAR);
  if (x.weekday !== undefined && y.weekday !== undefined) return round(Math.abs(x.weekday - y.weekday), WEEK);
  return 0;
}

const round = (apart: number, turn: number): number => Math.min(apart, turn - apart);

const WEEK = 7;
const MONTH = 30.4;
const YEAR = 365;
