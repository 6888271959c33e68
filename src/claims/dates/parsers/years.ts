import { at, type Line, type NamedYear, pastHyphen, word } from '../expression.js';
import { NUMBERS, POINTERS } from '../words.data.js';

/** Years in digits and words, alone or after what they are the year of: ", 2025", "of last year". */

/** The digits go on: 1,500 · 3.5 · 10:30 · 50% · $5 · 12/3 · A320. */
export function partOfNumber(line: Line, i: number): boolean {
  const here = at(line, i);
  const before = at(line, i - 1);
  if (here.glued) {
    if (/^[$€£¥#@&*=+/\\_%<>^~|]$/.test(before.text) || before.kind !== 'sign') return true;
    const two = at(line, i - 2);
    if (/^[.,:]$/.test(before.text) && before.glued && two.kind === 'number') return true;
  }
  const after = at(line, i + 1);
  if (after.glued) {
    if (/^[%°$€£/\\_@=#]$/.test(after.text)) return true;
    if (after.kind === 'word' && !/^(?:am|pm|s)$/.test(after.lower)) return true;
    const two = at(line, i + 2);
    if (/^[.,:]$/.test(after.text) && two.glued && two.kind === 'number') return true;
  }
  return false;
}

const YEAR_FIRST = 1000;
const YEAR_LAST = 2199;

/** A year in digits. */
export function yearAt(line: Line, i: number): number | undefined {
  const n = at(line, i);
  if (n.kind !== 'number' || n.text.length !== 4 || !(n.value >= YEAR_FIRST && n.value <= YEAR_LAST)) return undefined;
  return partOfNumber(line, i) || beforeChrist(line, i + 1) ? undefined : n.value;
}

/** "BC", "B.C.", "BCE": such years are not read. */
export const beforeChrist = (line: Line, i: number): boolean =>
  /^BCE?$/.test(at(line, i).text) ||
  (at(line, i).text === 'B' && word(line, i + 1) === '.' && at(line, i + 2).text === 'C');

/** "'69", "'04": the century is the one that makes the year past, or soon to come. */
function shortYearAt(line: Line, i: number): { year: number; to: number } | undefined {
  const n = at(line, i + 1);
  if (at(line, i).text !== "'" || n.kind !== 'number' || !n.glued || n.text.length !== 2 || partOfNumber(line, i + 1))
    return undefined;
  return at(line, i + 2).glued && at(line, i + 2).kind === 'word'
    ? undefined
    : { year: n.value + (n.value >= FIRST_OF_LAST_CENTURY ? 1900 : 2000), to: i + 2 };
}

const FIRST_OF_LAST_CENTURY = 40;

/** Words that a year in words begins with. */
export const SPOKEN_HUNDREDS: readonly string[] = ['eighteen', 'nineteen', 'twenty', 'two'];

/** "nineteen ninety-six", "two thousand five", "twenty fourteen". */
export function spokenYearAt(line: Line, i: number): { year: number; to: number } | undefined {
  const head = word(line, i);
  if (head === 'two' && word(line, i + 1) === 'thousand') {
    const j = word(line, i + 2) === 'and' ? i + 3 : i + 2;
    const rest = NUMBERS.get(word(line, j));
    if (rest !== undefined && rest < 20) return { year: 2000 + rest, to: j + 1 };
    return word(line, i - 1) === 'year' || word(line, i - 2) === 'year' ? { year: 2000, to: i + 2 } : undefined;
  }
  const hundreds = { eighteen: 1800, nineteen: 1900, twenty: 2000 }[head];
  if (hundreds === undefined) return undefined;
  const tens = NUMBERS.get(word(line, i + 1));
  if (tens === undefined || tens < 10) return undefined;
  const j = pastHyphen(line, i + 2);
  const unit = tens >= 20 ? NUMBERS.get(word(line, j)) : undefined;
  if (hundreds === 2000 && tens > 30) return undefined;
  return unit !== undefined && unit < 10
    ? { year: hundreds + tens + unit, to: j + 1 }
    : { year: hundreds + tens, to: i + 2 };
}

/** The year after a month, day, quarter, season or holiday: ", 2025", "2025", "of fiscal 2025", "last year", "of that year". */
export function yearAfter(line: Line, i: number): (NamedYear & { to: number }) | undefined {
  let j = /^(?:,|of|in)$/.test(word(line, i)) ? i + 1 : i;
  if (word(line, j) === 'fiscal') j++;
  const year = yearAt(line, j);
  // "In March 2000 people died" is rare enough.
  if (year !== undefined && year >= 1500) return { year, to: j + 1 };
  return spokenYearAt(line, j) ?? shortYearAt(line, j) ?? pointedYear(line, j);
}

/** "last year", "the following year", "that year", "the same year". */
function pointedYear(line: Line, i: number): (NamedYear & { to: number }) | undefined {
  const j = word(line, i) === 'the' ? i + 1 : i;
  const told = /^(?:previous|preceding|prior|following|that|same)$/.test(word(line, j));
  const yearShift = /^(?:that|same)$/.test(word(line, j)) ? 0 : POINTERS.get(word(line, j));
  if (yearShift === undefined || word(line, j + 1) !== 'year') return undefined;
  return { yearShift, ...(told && { yearTold: true }), to: j + 2 };
}

/** The year alone, without where its words end. */
export const withYear = (y: NamedYear | undefined): NamedYear => ({
  ...(y?.year !== undefined && { year: y.year }),
  ...(y?.yearShift !== undefined && { yearShift: y.yearShift }),
  ...(y?.yearTold && { yearTold: true }),
});
