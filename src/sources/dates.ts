import { MONTH_NUMBERS } from '../values/months.data.js';
import type { Day } from './types.js';

/** A stated day: days since 1970-01-01 and the ISO text that a report shows. */
export interface StatedDay {
  day: Day;
  iso: string;
}

const DAY_MS = 86_400_000;
const MONTH_NAMES = Object.keys(MONTH_NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const ISO =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/;
const SLASHED = /(\d{4})\/(\d{1,2})\/(\d{1,2})/;
const MONTH_FIRST = new RegExp(`\\b(${MONTH_NAMES})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,3}|-)(${MONTH_NAMES})\\.?,?(?:\\s{1,3}|-)(\\d{4})\\b`,
  'i',
);
const NUMBERS = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;

/** Days since 1970-01-01, or undefined when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (year < 1000 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.getTime() / DAY_MS : undefined;
}

/** `2025-09-19` for a number of days since 1970-01-01. */
export function isoOf(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

function stated(year: number, month: number, day: number, time = ''): StatedDay | undefined {
  const number = dayOf(year, month, day);
  return number === undefined ? undefined : { day: number, iso: isoOf(number) + time };
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(Z|UTC|GMT)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/** Day and month written as two numbers: only where the numbers themselves tell which is which. */
function fromNumbers(first: number, second: number, year: number): StatedDay | undefined {
  if (first === second || second > 12) return stated(year, first, second);
  return first > 12 ? stated(year, second, first) : undefined;
}

/**
 * The first complete date in a short text, in ISO form, with slashes, or with the month's name. `found` tells a date
 * that the calendar does not have (`undefined` day) from a text that holds none.
 */
export function findDate(text: string): { found: boolean; day?: StatedDay } {
  const tries: [RegExp, (m: RegExpExecArray) => StatedDay | undefined][] = [
    [
      ISO,
      (m) =>
        stated(
          Number(m[1]),
          Number(m[2]),
          Number(m[3]),
          m[4] ? `T${m[4].padStart(2, '0')}:${m[5]}${zoneOf(m[6])}` : '',
        ),
    ],
    [SLASHED, (m) => stated(Number(m[1]), Number(m[2]), Number(m[3]))],
    [MONTH_FIRST, (m) => stated(Number(m[3]), MONTH_NUMBERS[(m[1] ?? '').toLowerCase()] ?? 0, Number(m[2]))],
    [DAY_FIRST, (m) => stated(Number(m[3]), MONTH_NUMBERS[(m[2] ?? '').toLowerCase()] ?? 0, Number(m[1]))],
    [NUMBERS, (m) => fromNumbers(Number(m[1]), Number(m[2]), Number(m[3]))],
  ];
  for (const [pattern, read] of tries) {
    const match = pattern.exec(text);
    if (!match) continue;
    const day = read(match);
    return day ? { found: true, day } : { found: true };
  }
  return { found: false };
}
