import { dayNumber, daysInMonth, weekdayOf } from '../../values/date-calendar.js';
import { HOLIDAYS, type Holiday } from './holidays.data.js';

/** First words of the holidays' names, so that most words cost one look-up. */
export const HOLIDAY_OPENERS: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys()].map((name) => /^[a-z]+/.exec(name)?.[0] ?? name),
);

/** The day of a holiday in a year. */
export function holidayIn(name: string, year: number): number | undefined {
  const holiday = HOLIDAYS.get(name);
  return holiday && dayOfHoliday(holiday, year);
}

function dayOfHoliday(holiday: Holiday, year: number): number {
  if ('date' in holiday) return dayNumber(year, holiday.date[0], holiday.date[1]);
  if ('easter' in holiday) return easter(year) + holiday.easter;
  const [month, weekday, n] = holiday.nth;
  const first = dayNumber(year, month, 1);
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  if (n > 0) return first + offset + (n - 1) * 7 + (holiday.plus ?? 0);
  const last = first + daysInMonth(year, month) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (holiday.plus ?? 0);
}

/** Easter Sunday of the Gregorian calendar ("Anonymous Gregorian algorithm", Nature, 1876). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return dayNumber(year, month, day);
}
