import {
  at,
  type Kind,
  type Line,
  type Match,
  type Parser,
  pastHyphen,
  type Shade,
  when,
  word,
} from '../expression.js';
import { ABOUT, EARLY_LATE, PART_NOUNS, type Unit } from '../words.data.js';
import { calendarKinds, eraKinds } from './calendar.js';
import { clockKinds } from './clock.js';
import { deicticKinds } from './deictic.js';
import { lengthKinds } from './lengths.js';
import { quarterKinds } from './quarters.js';
import { referenceKinds } from './references.js';
import { withinKinds } from './within.js';

/** Every parser; among equally long times of one opening the first wins. */
export const KINDS: readonly Kind[] = [
  ...clockKinds,
  ...calendarKinds,
  ...eraKinds,
  ...withinKinds,
  ...deicticKinds,
  ...quarterKinds,
  ...lengthKinds,
  ...referenceKinds,
];

/** Parsers by the word that a time begins with: to ask them all at each word would be half the work of finding dates. */
const BY_WORD: ReadonlyMap<string, readonly Parser[]> = byWord();
const OF_FIGURES: readonly Parser[] = KINDS.filter(({ figures }) => figures).map(({ parse }) => parse);
const NO_PARSERS: readonly Parser[] = [];

function byWord(): Map<string, Parser[]> {
  const parsers = new Map<string, Parser[]>();
  for (const { parse, words } of KINDS) {
    for (const first of new Set(words)) {
      const known = parsers.get(first);
      if (known) known.push(parse);
      else parsers.set(first, [parse]);
    }
  }
  return parsers;
}

/** The longest time that begins at a lexeme; among equals the first parser wins. */
export function timeAt(line: Line, i: number): Match | undefined {
  return shaded(line, i) ?? longest(line, i);
}

function longest(line: Line, i: number): Match | undefined {
  let best: Match | undefined;
  const { kind, lower } = at(line, i);
  for (const parse of kind === 'number' ? OF_FIGURES : (BY_WORD.get(lower) ?? NO_PARSERS)) {
    const match = parse(line, i);
    if (match && (!best || endOf(match) > endOf(best))) best = match;
  }
  return best;
}

/** Where a match ends, with its second time. */
export const endOf = (match: Match): number => match.second?.to ?? match.to;

/** "early 2025", "mid-June", "the end of the month", "around Nov. 1", "earlier this week", "shortly before 9 p.m.". */
function shaded(line: Line, i: number): Match | undefined {
  const opening = openingAt(line, i);
  if (!opening) return yearEnd(line, i);
  const inner = longest(line, opening.to) ?? wholeUnit(line, opening);
  if (inner?.expression.kind !== 'when') return undefined;
  const { when: of, shade } = inner.expression;
  if (of.form === 'reference') return undefined;
  if (opening.shade.approximate && !/^(?:day|month|year|time|weekday|decade)$/.test(of.form)) return undefined;
  if (opening.clockOnly && !shade.clock) return undefined;
  if (opening.monthOnly && of.form !== 'month' && !(of.form === 'shift' && of.unit === 'month')) return undefined;
  if (opening.dayOnly && (!isDay(of) || shade.clock || (shade.daypart && shade.daypart !== opening.shade.daypart)))
    return undefined;
  // "the end of the week" is a part; "the close of trading Friday" is not read here.
  const whole: Shade = { ...opening.shade, ...shade };
  // "early Friday", "late yesterday": a part of the day, not of its name.
  const early = opening.shade.part;
  if (early && isDay(of) && !shade.daypart && !shade.clock) {
    const { part: _, ...rest } = whole;
    return { ...inner, from: i, expression: { kind: 'when', when: of, shade: { ...rest, part: early } } };
  }
  return { ...inner, from: i, expression: { kind: 'when', when: of, shade: whole } };
}

/** "the end of the month", "earlier in the year": a unit that only its part makes a time. */
function wholeUnit(line: Line, opening: { shade: Shade; to: number }): Match | undefined {
  if (!opening.shade.part && !opening.shade.side) return undefined;
  if (word(line, opening.to) !== 'the' || !/^(?:of|in)$/.test(word(line, opening.to - 1))) return undefined;
  const unit = /^(?:day|week|month|quarter|year|decade|century)$/.exec(word(line, opening.to + 1))?.[0];
  if (unit === undefined || (unit === 'day' && !opening.shade.side)) return undefined;
  return when(opening.to, opening.to + 2, { form: 'shift', unit: unit as Unit, by: 0 });
}

const isDay = (when: { form: string; unit?: string }): boolean =>
  /^(?:day|weekday|holiday)$/.test(when.form) || (when.form === 'shift' && when.unit === 'day');

function openingAt(
  line: Line,
  i: number,
): { shade: Shade; to: number; clockOnly?: boolean; dayOnly?: boolean; monthOnly?: boolean } | undefined {
  let j = i;
  if (word(line, j) === 'the' || word(line, j) === 'a') j++;
  if (word(line, j) === 'very') j++;
  const here = word(line, j);
  if (!SHADING.has(here)) return undefined;
  const part = EARLY_LATE.get(here);
  if (part && word(line, j + 1) !== 'hours') {
    const next = pastHyphen(line, j + 1);
    return { shade: { part }, to: word(line, next) === 'in' || word(line, next) === 'on' ? next + 1 : next };
  }
  const noun = PART_NOUNS.get(here);
  if (
    noun &&
    j > i - 1 &&
    word(line, j + 1) === 'of' &&
    (j > i || /^(?:at|by|until|since|before|after|the)$/.test(word(line, i - 1)) || noun !== 'late')
  ) {
    return { shade: { part: noun }, to: j + 2 };
  }
  const weeks = weekOf(line, j);
  if (weeks) return weeks;
  const by = besideAt(line, j) ?? hoursAt(line, j);
  if (by) return by;
  const leaning = leaningAt(line, j);
  if (leaning) return leaning;
  if (j !== i) return undefined;
  if (here === 'earlier' || here === 'later') {
    const shade: Shade = { side: here === 'earlier' ? 'before' : 'after' };
    return { shade, to: word(line, i + 1) === 'in' || word(line, i + 1) === 'on' ? i + 2 : i + 1 };
  }
  if (here === 'sometime') return { shade: {}, to: /^(?:in|during)$/.test(word(line, i + 1)) ? i + 2 : i + 1 };
  if (/^(?:shortly|just|soon|right)$/.test(here) && /^(?:before|after)$/.test(word(line, i + 1))) {
    const lean = word(line, i + 1) === 'before' ? 'before' : 'after';
    return { shade: { approximate: true, lean }, to: i + 2, clockOnly: true };
  }
  // "to get around Friday's ruling" passes it by.
  if (here === 'around' && /^(?:get|gets|getting|got|work|works|working|way|ways|go|going)$/.test(word(line, i - 1)))
    return undefined;
  return ABOUT.has(here) ? { shade: { approximate: true }, to: i + 1 } : undefined;
}

const WEEKS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['first', 'early'],
  ['early', 'early'],
  ['opening', 'early'],
  ['second', 'mid'],
  ['third', 'mid'],
  ['last', 'late'],
  ['final', 'late'],
  ['closing', 'late'],
]);

/** "the first week of", "the last days of": what follows must be a month. */
function weekOf(line: Line, i: number): { shade: Shade; to: number; monthOnly: true } | undefined {
  const part = WEEKS.get(word(line, i));
  const unit = word(line, i + 1);
  if (part === undefined || word(line, i + 2) !== 'of' || !/^(?:week|days)$/.test(unit)) return undefined;
  if (part === 'mid' && unit === 'days') return undefined;
  return { shade: { part }, to: i + 3, monthOnly: true };
}

/** "a little before 9 p.m.", "a few minutes after 2 a.m.", "moments before noon": what follows must be a clock time. */
function leaningAt(line: Line, i: number): { shade: Shade; to: number; clockOnly: true } | undefined {
  const few = /^(?:little|bit|few)$/.test(word(line, i));
  const moments = /^(?:minutes|moments|seconds)$/.test(word(line, few ? i + 1 : i));
  const to = i + Number(few) + Number(moments);
  const side = word(line, to);
  if (to === i || (side !== 'before' && side !== 'after')) return undefined;
  return { shade: { approximate: true, lean: side }, to: to + 1, clockOnly: true };
}

const BESIDE: ReadonlyMap<string, 'day' | 'week' | 'weekend'> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
]);

/** Every word that shades a time behind it: most openings are none, at the cost of one look-up. */
const SHADING: ReadonlySet<string> = new Set([
  ...WEEKS.keys(),
  ...EARLY_LATE.keys(),
  ...PART_NOUNS.keys(),
  ...BESIDE.keys(),
  ...ABOUT,
  ...['small', 'wee', 'earlier', 'later', 'sometime', 'shortly', 'just', 'soon', 'right'],
  ...['little', 'bit', 'few', 'minutes', 'moments', 'seconds'],
]);

/** "the week of", "the day before", "the weekend after": what follows must be a day. */
function besideAt(line: Line, i: number): { shade: Shade; to: number; dayOnly: true } | undefined {
  const unit = BESIDE.get(word(line, i));
  if (unit === undefined) return undefined;
  const way = { of: 0, beginning: 0, starting: 0, ending: 0, before: -1, after: 1 }[word(line, i + 1)];
  if (way === undefined || (unit === 'day' && way === 0)) return undefined;
  return { shade: { by: { unit, days: way * (unit === 'day' ? 1 : 7) } }, to: i + 2, dayOnly: true };
}

/** "the early hours of", "the small hours of": what follows must be a day. */
function hoursAt(line: Line, i: number): { shade: Shade; to: number; dayOnly: true } | undefined {
  if (word(line, i + 1) !== 'hours' || !/^(?:early|small|wee)$/.test(word(line, i))) return undefined;
  const to = word(line, i + 2) === 'of' || word(line, i + 2) === 'on' ? i + 3 : i + 2;
  return { shade: { daypart: 'MO', part: 'early' }, to, dayOnly: true };
}

/** "year-end", "year's end", "the end of the year", "month's end". */
function yearEnd(line: Line, i: number): Match | undefined {
  let j = i;
  if (word(line, j) === 'the') j++;
  if (word(line, j) !== 'year' && word(line, j) !== 'month') return undefined;
  const unit = word(line, j) === 'year' ? 'year' : 'month';
  let k = j + 1;
  const hyphen = pastHyphen(line, k) > k;
  if (hyphen) k++;
  else if (word(line, k) === "'" && word(line, k + 1) === 's') k += 2;
  if (word(line, k) !== 'end' || (k === j + 1 && at(line, k + 1).kind === 'word' && line.pos(k) === 'VERB'))
    return undefined;
  // "year-end" is the day the books close; "the year's end" the last of the year.
  if (unit === 'year' && hyphen) return when(i, k + 1, { form: 'day', month: 12, day: 31 });
  return when(i, k + 1, { form: 'shift', unit, by: 0 }, { part: 'late' });
}
