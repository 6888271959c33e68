import { ASSUMED, dateValue } from '../../values/date.js';
import { isoDay } from '../../values/date-calendar.js';
import type { DateValue } from '../../values/types.js';
import { type Line, type Match, type When, word } from './expression.js';
import { isLeft } from './previous.js';

/** An end of "from A to B", "between A and B", "A – B". */
export interface End {
  end: 'begin' | 'end';
  /** The range is the dates of a life, after a name. */
  life: boolean;
  /** Of the end that closes it: where it begins. */
  from?: Match;
}

const TO = /^(?:to|through|until|till|and|[-‐‑–—])$/;

/** Which of a sentence's times are the ends of a stretch. */
export function rangesOf(line: Line, matches: readonly Match[]): Map<Match, End> {
  const ends = new Map<Match, End>();
  for (const [i, first] of matches.entries()) {
    const second = matches[i + 1];
    if (!second || !linked(line, first, second)) continue;
    const life = lifespan(line, first, second);
    if (!ends.has(first)) ends.set(first, { end: 'begin', life });
    ends.set(second, { end: 'end', life, from: first });
  }
  return ends;
}

/** Its year is no more than the nearest to the day of writing. */
const openYear = (value: DateValue): boolean =>
  value.assumed.includes(ASSUMED.year) && /^\d{4}-\d\d(?:-\d\d)?$/.test(value.timex) && !value.bound;

/** A weekday alone. */
const openWeek = (value: DateValue): boolean =>
  value.stated[0] === 'weekday' && value.granularity === 'day' && !value.bound && value.interval !== undefined;

/** A weekday put some weeks on. */
const inWeek = (value: DateValue, weeks: number): DateValue => ({
  ...value,
  ...dateValue(isoDay((value.interval?.lo ?? 0) + 7 * weeks), { stated: value.stated, assumed: value.assumed }),
});

/** A day or month put into another year; `told`: the year is the other end's own, no guess. */
function inYear(value: DateValue, year: number, told: boolean): DateValue {
  const { approximate, stated, assumed } = value;
  return dateValue(`${String(year).padStart(4, '0')}${value.timex.slice(4)}`, {
    approximate,
    stated: told ? ['year', ...stated] : stated,
    assumed: told ? assumed.filter((reason) => reason !== ASSUMED.year) : assumed,
  });
}

/**
 * The two ends of a stretch, in order: "from May to July 2019" began in 2019, "from September to May" ends in the year
 * after, "from Saturday to Tuesday" in the week after. `past`: the whole of it is over.
 */
export function inOrder(begin: DateValue, end: DateValue, past: boolean): [begin: DateValue, end: DateValue] {
  if (openWeek(begin) && openWeek(end) && begin.timex > end.timex)
    return past ? [inWeek(begin, -1), end] : [begin, inWeek(end, 1)];
  const [from, to] = [begin, end].map(({ timex }) => /^\d{4}(?=-\d\d)/.exec(timex)?.[0]).map(Number);
  const kept: [DateValue, DateValue] = [begin, end];
  if (!from || !to) return kept;
  // The tilde sorts last: a day never comes after its own month.
  const crosses = begin.timex.slice(4) > `${end.timex.slice(4)}~`;
  const by = crosses ? 1 : 0;
  if (openYear(begin) && end.stated.includes('year')) return [inYear(begin, to - by, true), end];
  if (!openYear(end) || from + by === to) return kept;
  if (begin.stated.includes('year')) return [begin, inYear(end, from + by, true)];
  if (!openYear(begin)) return kept;
  return past ? [inYear(begin, to - by, false), end] : [begin, inYear(end, from + by, false)];
}

function linked(line: Line, first: Match, second: Match): boolean {
  if (second.from - first.to !== 1 || first.expression.kind !== 'when' || second.expression.kind !== 'when')
    return false;
  const link = word(line, first.to);
  if (!TO.test(link)) return false;
  const before = word(line, first.from - 1);
  if (link === 'and') return before === 'between';
  // "moved the vote Monday to Tuesday", "moved from Monday to Tuesday" is a change, not a stretch.
  if (isLeft((i) => word(line, i), first.from)) return false;
  return /^(?:from|[(;,])$/.test(before) || /^[-–—]$/.test(link) || (link !== 'to' && link !== 'until');
}

const yearOf = (when: When): number | undefined => ('year' in when ? when.year : undefined);

/** Years that a person lives at most, and at least for the stretch to be a life. */
const LIFE = { least: 12, most: 120 };
/** How far into its sentence the dates of a life may stand, and how far behind their bracket. */
const HEAD = 80;
const BRACKET = 48;

/** "Ada Holm (10 December 1815 – 27 November 1852) was", "Otto II (1187–1241)", "Odo of Brem, 1187–1241": after a name. */
function lifespan(line: Line, first: Match, second: Match): boolean {
  if (first.expression.kind !== 'when' || second.expression.kind !== 'when') return false;
  const [from, to] = [yearOf(first.expression.when), yearOf(second.expression.when)];
  if (from === undefined || to === undefined || first.from > HEAD) return false;
  if (to - from < LIFE.least || to - from > LIFE.most) return false;
  const bracket = bracketBefore(line, first.from);
  const titled = bracket < 0 && word(line, first.from - 1) === ',' && second.to >= line.lexemes.length;
  if (!titled && (bracket < 0 || !/^[);,]$/.test(word(line, second.to)))) return false;
  const close = titled ? first.from - 2 : bracket - 1;
  // "Ada Holm, also spelt Ada Holme, (9 April 1846 – ...".
  const name = word(line, close) === ',' ? close - 1 : close;
  if (line.pos(name) !== 'PROPN' && !/^(?:I|V|X)+$/.test(line.lexemes[name]?.text ?? '')) return false;
  // Whole dates are those of a person; years alone are those of a war or a state as well.
  const whole = first.expression.when.form === 'day' && second.expression.when.form === 'day';
  return whole || !NOT_ALIVE.test(word(line, name));
}

const NOT_ALIVE =
  /^(?:war|wars|empire|dynasty|republic|kingdom|era|age|period|regime|reign|movement|revolution|company|union|state|states|league|party|society|crusade|conflict|series|season|seasons|government|ministry|parliament|congress|caliphate|sultanate|duchy|colony|house|railway|magazine|newspaper|club)$/;

/** The opening bracket that a date stands in, right before it or past a semicolon: "(Latin: Petrus; 3 June 1841 – ...". */
function bracketBefore(line: Line, from: number): number {
  if (word(line, from - 1) === '(') return from - 1;
  if (!/^[,;]$/.test(word(line, from - 1))) return -1;
  for (let i = from - 2; i >= Math.max(0, from - BRACKET); i--) {
    if (word(line, i) === '(') return i;
    if (word(line, i) === ')') return -1;
  }
  return -1;
}
