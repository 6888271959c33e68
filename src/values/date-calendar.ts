/**
 * Calendar arithmetic in days since 1970-01-01, proleptic Gregorian. No `Date`: nothing here knows a clock or a zone.
 * Year, month and day conversions after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
 */

/** A day of the calendar; month and day count from 1. */
export interface Civil {
  year: number;
  month: number;
  day: number;
}

const MONTH_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

/** The day is in the calendar: no 31 June, no 29 February 2023. */
export const isCalendarDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Days since 1970-01-01 of a civil day; a day beyond its month's end runs on into the next. */
export function dayNumber(year: number, month = 1, day = 1): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month and day of a day number; fractions of a day are dropped. */
export function civil(dayNo: number): Civil {
  const z = Math.floor(dayNo) + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (dayNo: number): number => ((((Math.floor(dayNo) + 3) % 7) + 7) % 7) + 1;

/** Monday of the day's ISO week. */
export const weekStart = (dayNo: number): number => Math.floor(dayNo) - weekdayOf(dayNo) + 1;

/** ISO 8601 week and the year it belongs to. */
export function isoWeek(dayNo: number): { year: number; week: number } {
  const thursday = weekStart(dayNo) + 3;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year)) / 7) + 1 };
}

/** Monday of an ISO week. */
export const isoWeekStart = (year: number, week: number): number => weekStart(dayNumber(year, 1, 4)) + (week - 1) * 7;

/** Year and month `count` months on (or back); month counts from 1. */
export function shiftMonth(year: number, month: number, count: number): { year: number; month: number } {
  const total = year * 12 + (month - 1) + count;
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
}

/** The same day of the month `count` months on, or the last day of a shorter month. */
export function shiftDayByMonths(dayNo: number, count: number): number {
  const from = civil(dayNo);
  const to = shiftMonth(from.year, from.month, count);
  return dayNumber(to.year, to.month, Math.min(from.day, daysInMonth(to.year, to.month)));
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** `2025-01-19`. */
export function isoDay(dayNo: number): string {
  const { year, month, day } = civil(dayNo);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** `2025-01`. */
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

/** `2025`. */
export const isoYear = (year: number): string => pad(year, 4);

/** `2025-W38`, the ISO week that holds the day. */
export function isoWeekName(dayNo: number): string {
  const { year, week } = isoWeek(dayNo);
  return `${pad(year, 4)}-W${pad(week)}`;
}
