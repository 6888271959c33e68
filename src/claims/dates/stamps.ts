import type { ParsedComponents } from 'chrono-node';
// English alone: the package's entry loads all its languages.
import { Chrono, configuration } from 'chrono-node/en';

/**
 * Dates and clock times in digits, read by chrono-node on the few characters that look like one. Its strict English
 * configuration is asked only for what a text states (`isCertain`): nothing it would fill in from a reference date is
 * used, so the one given here is of no account. Everything said in words is read by the parsers beside this file, which
 * know the sentence's syntax; run over whole sentences, chrono-node takes longer than all of them together and reads
 * scores and versions as dates.
 */
const MONTH_FIRST = new Chrono(configuration.createConfiguration(true, false));
const DAY_FIRST = new Chrono(configuration.createConfiguration(true, true));
const REFERENCE = { instant: new Date(0), timezone: 0 };

/** What a stamp states; parts it does not state are absent. */
export interface Stamp {
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  /** Minutes east of Greenwich. */
  zone?: number;
}

/** Reads all of a short text as one date or time, or not at all. `dayFirst`: 03/04 is the third of April. */
export function readStamp(text: string, dayFirst = false): Stamp | undefined {
  const [result, ...others] = (dayFirst ? DAY_FIRST : MONTH_FIRST).parse(text, REFERENCE);
  if (!result || others.length > 0 || result.index > 0 || result.end) return undefined;
  if (text.slice(result.text.length).trim().length > 1) return undefined;
  const { start } = result;
  const stamp: Stamp = {};
  take(stamp, 'year', start, 'year');
  take(stamp, 'month', start, 'month');
  take(stamp, 'day', start, 'day');
  take(stamp, 'hour', start, 'hour');
  take(stamp, 'minute', start, 'minute');
  take(stamp, 'zone', start, 'timezoneOffset');
  return stamp;
}

function take(
  into: Stamp,
  name: keyof Stamp,
  from: ParsedComponents,
  part: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'timezoneOffset',
): void {
  const value = from.isCertain(part) ? from.get(part) : null;
  if (value !== null) into[name] = value;
}
