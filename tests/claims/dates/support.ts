import { extractDates } from '../../../src/claims/dates/index.js';
import type { Draft } from '../../../src/claims/types.js';
import { read } from '../../../src/language/index.js';
import { sourceFromText } from '../../../src/sources/index.js';
import { dayNumber } from '../../../src/values/date-calendar.js';
import { valueText } from '../../../src/values/index.js';

/** Friday 19 September 2025, the day of writing of the tests' sentences. */
export const WRITTEN = dayNumber(2025, 9, 19);

/** What is read of a text written on a day (none: undated). */
export function draftsOf(text: string, day: number | undefined = WRITTEN): Draft[] {
  const reading = read(sourceFromText('a.md', text));
  return extractDates(reading, day === undefined ? {} : { anchor: { day, from: 'front matter' } });
}

/** `words = value`, one a draft. */
export const readOf = (text: string, day?: number): string[] =>
  draftsOf(text, day).map((d) => `${text.slice(d.start, d.end)} = ${valueText(d.value)}`);

export const undated = (text: string): Draft[] => {
  const reading = read(sourceFromText('a.md', text));
  return extractDates(reading, {});
};
