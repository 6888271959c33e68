import { dayNumber, daysInMonth, isCalendarDay, isoWeekStart, shiftMonth } from './date-calendar.js';
import type { Granularity, Interval } from './types.js';

/** What a TIMEX3 value means as a stretch of time, and how fine it is. */
export interface Stretch {
  interval: Interval;
  granularity: Granularity;
}

const HOUR = 1 / 24;
const MINUTE = 1 / 1440;

/** Hours after midnight, first and last, that the parts of a day may take; a night runs into the next day. */
const DAYPARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [0, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [16, 24],
  NI: [17, 30],
  DT: [5, 18],
};

/**
 * Months a season may take, counted from the January of its year, half-open. Wider than any one almanac (meteorological
 * and astronomical at once), and a winter may be the one that begins or the one that ends in its year: a conflict must
 * not rest on the choice.
 */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [2, 6],
  SU: [5, 9],
  FA: [8, 12],
  WI: [-1, 15],
};

const ofMonths = (year: number, from: number, to: number): Interval => {
  const first = shiftMonth(year, 1, from);
  const last = shiftMonth(year, 1, to);
  return { lo: dayNumber(first.year, first.month), hi: dayNumber(last.year, last.month) };
};

/** A year alone, decade (3 digits) or century (2 digits). */
function coarse(value: string): Stretch | undefined {
  const n = Number(value);
  if (value.length === 4) return { interval: ofMonths(n, 0, 12), granularity: 'year' };
  if (value.length === 3) return { interval: ofMonths(n * 10, 0, 120), granularity: 'decade' };
  // The 20th century is 1900 to 1999 to most writers and 1901 to 2000 to the others: both.
  if (value.length === 2) return { interval: ofMonths(n * 100, 0, 1212), granularity: 'century' };
  return undefined;
}

function ofDay(day: number, tail: string): Stretch | undefined {
  if (tail === '') return { interval: { lo: day, hi: day + 1 }, granularity: 'day' };
  const part = DAYPARTS[tail];
  if (part) return { interval: { lo: day + part[0] * HOUR, hi: day + part[1] * HOUR }, granularity: 'daypart' };
  const clock = /^(\d{2})(?::(\d{2}))?/.exec(tail);
  if (!clock) return undefined;
  const at = day + Number(clock[1]) * HOUR + Number(clock[2] ?? 0) * MINUTE;
  return clock[2] === undefined
    ? { interval: { lo: at, hi: at + HOUR }, granularity: 'hour' }
    : { interval: { lo: at, hi: at + MINUTE }, granularity: 'minute' };
}

function within(year: number, tail: string): Stretch | undefined {
  const season = SEASONS[tail];
  if (season) return { interval: ofMonths(year, season[0], season[1]), granularity: 'season' };
  const part = /^([QH])([1-4])$/.exec(tail);
  if (part) {
    const length = part[1] === 'Q' ? 3 : 6;
    const from = (Number(part[2]) - 1) * length;
    return from < 12
      ? { interval: ofMonths(year, from, from + length), granularity: length === 3 ? 'quarter' : 'half' }
      : undefined;
  }
  const week = /^W(\d{2})(-WE)?$/.exec(tail);
  if (week) {
    const monday = isoWeekStart(year, Number(week[1]));
    // A weekend may be told from Friday evening on; a week may begin on Sunday.
    if (week[2]) return { interval: { lo: monday + 4 + 17 * HOUR, hi: monday + 7 }, granularity: 'weekend' };
    return { interval: { lo: monday - 1, hi: monday + 7 }, granularity: 'week' };
  }
  const month = /^(\d{2})(?:-(\d{2})(?:T(.+))?)?$/.exec(tail);
  if (!month) return undefined;
  const m = Number(month[1]);
  if (month[2] === undefined) {
    return daysInMonth(year, m) > 0 ? { interval: ofMonths(year, m - 1, m), granularity: 'month' } : undefined;
  }
  const d = Number(month[2]);
  return isCalendarDay(year, m, d) ? ofDay(dayNumber(year, m, d), month[3] ?? '') : undefined;
}

/**
 * The stretch a TIMEX3 value stands for: `2025`, `2025-01`, `2025-01-19`, `2025-01-19T21:00`, `2025-01-19TEV`, `2025-W38`,
 * `2025-W38-WE`, `2025-Q3`, `2025-H1`, `2025-SU`, `198` (a decade), `19` (a century). `undefined` for a value that is no
 * stretch (`PRESENT_REF`, `XXXX-WXX-5`) or that no calendar holds (`2025-06-31`).
 */
export function stretchOf(timex: string): Stretch | undefined {
  if (/^\d{2,4}$/.test(timex)) return coarse(timex);
  return /^\d{4}-/.test(timex) ? within(Number(timex.slice(0, 4)), timex.slice(5)) : undefined;
}
