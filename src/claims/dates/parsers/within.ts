import { at, capital, type Kind, type Line, type Match, type Pointer, type When, when, word } from '../expression.js';
import { MONTHS, ORDINALS, SHORT_WEEKDAYS, WEEKDAYS } from '../words.data.js';
import { monthAt } from './calendar.js';
import { withYear, yearAfter, yearAt } from './years.js';

/** Days counted within a month or year: "the first Monday of May", "the last day of the month". */
export const withinKinds: readonly Kind[] = [
  { parse: nthOf, words: ['the', 'last', 'final', ...ORDINALS.keys()], figures: true },
];

function nthOf(line: Line, i: number): Match | undefined {
  const j = word(line, i) === 'the' ? i + 1 : i;
  const nth = nthAt(line, j);
  if (nth === undefined) return undefined;
  const weekday = weekdayAt(line, j + 1);
  if (weekday === undefined && word(line, j + 1) !== 'day') return undefined;
  if (!/^(?:of|in)$/.test(word(line, j + 2))) return undefined;
  // "on the second day of this month" numbers it; "on the third day in May" may number days of something else.
  if (weekday === undefined && word(line, j + 2) === 'in') return undefined;
  const of = { nth, ...(weekday !== undefined && { weekday }) };
  const each = /^(?:each|every)$/.test(word(line, j + 3)) && word(line, j + 4) === 'month';
  if (each) return { from: i, to: j + 5, expression: { kind: 'again', timex: 'P1M' } };
  const whole = wholeAt(line, j + 3);
  if (whole) return when(i, whole.to, { form: 'nth', ...of, whole: whole.of });
  // "the last Friday of the war" is not the one before the day of writing.
  return weekday !== undefined && word(line, j + 2) === 'of' ? when(i, j + 2, { form: 'nth', ...of }) : undefined;
}

/** First to fifth, and the last as −1. */
function nthAt(line: Line, i: number): number | undefined {
  if (/^(?:last|final)$/.test(word(line, i))) return -1;
  const { ordinal, value } = at(line, i);
  return ordinal ? value : ORDINALS.get(word(line, i));
}

function weekdayAt(line: Line, i: number): number | undefined {
  return capital(line, i) && !SHORT_WEEKDAYS.has(word(line, i)) ? WEEKDAYS.get(word(line, i)) : undefined;
}

const WAYS: ReadonlyMap<string, Pointer> = new Map([
  ['last', -1],
  ['the', 0],
  ['this', 0],
  ['that', 0],
  ['next', 1],
]);

/** "May", "May 2019", "2019", "the month", "this year". */
function wholeAt(line: Line, i: number): { of: When; to: number } | undefined {
  const month = MONTHS.has(word(line, i)) && capital(line, i) ? monthAt(line, i) : undefined;
  if (month) {
    const year = yearAfter(line, month.to);
    return { of: { form: 'month', month: month.month, ...withYear(year) }, to: year?.to ?? month.to };
  }
  const year = yearAt(line, i);
  if (year !== undefined) return { of: { form: 'year', year }, to: i + 1 };
  const by = WAYS.get(word(line, i));
  const unit = word(line, i + 1);
  if (by === undefined || (unit !== 'month' && unit !== 'year')) return undefined;
  const told = word(line, i) === 'that' && { told: true };
  return { of: { form: 'shift', unit, by, ...told }, to: i + 2 };
}
