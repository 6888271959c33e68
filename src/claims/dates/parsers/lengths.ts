import { isPerson } from '../../quantities/people.js';
import { at, type Expression, type Kind, type Line, type Match, pastHyphen, when, word } from '../expression.js';
import {
  DAYPARTS,
  MONTHS,
  NUMBERS,
  PLURAL_UNITS,
  PLURAL_WEEKDAYS,
  RECURRENT,
  SEASONS,
  UNIT_CODES,
  UNITS,
  type Unit,
  VAGUE_COUNTS,
  WEEKDAYS,
} from '../words.data.js';
import { partOfNumber } from './years.js';

/** What may stand before a length that a prefix narrows, and those prefixes: "the past", "our first". */
const OWNERS: ReadonlySet<string> = new Set(['the', 'his', 'her', 'its', 'their', 'our', 'these', 'those']);
const PREFIXES: ReadonlySet<string> = new Set([
  ...['past', 'last', 'next', 'first', 'coming', 'final', 'previous', 'following', 'latest', 'recent', 'preceding'],
  ...['remaining', 'ensuing', 'opening', 'early', 'prior', 'this'],
]);

/** Lengths of time and what is counted in them: "two weeks", "the past five days", "three months ago", "every Monday". */
export const lengthKinds: readonly Kind[] = [
  {
    parse: again,
    words: ['per', 'every', 'each', ...PLURAL_WEEKDAYS.keys(), ...WEEKDAYS.keys(), ...RECURRENT.keys()],
  },
  { parse: prefixedLength, words: ['each', ...OWNERS, ...PREFIXES] },
  {
    parse: length,
    words: ['a', 'an', 'half', 'couple', 'hundreds', 'thousands', ...NUMBERS.keys(), ...VAGUE_COUNTS.keys()],
    figures: true,
  },
  { parse: bareUnits, words: [...UNITS.keys()] },
];

interface Count {
  to: number;
  low: number;
  high: number;
  /** A number was named. */
  exact: boolean;
}

/** "two", "twenty-five", "12", "2 1/2", "a hundred", "several", "a couple of", "two or three". */
function countAt(line: Line, i: number): Count | undefined {
  const first = oneCount(line, i);
  if (!first) return undefined;
  const join = word(line, first.to);
  if (first.exact && /^(?:or|to|and|[-–—])$/.test(join)) {
    const second = oneCount(line, first.to + 1);
    if (second?.exact && second.low > first.low && second.low <= first.low * 10) {
      if (join !== 'and' || word(line, i - 1) === 'between')
        return { to: second.to, low: first.low, high: second.high, exact: true };
    }
  }
  return first;
}

function oneCount(line: Line, i: number): Count | undefined {
  const here = at(line, i);
  const exactly = (to: number, n: number): Count => ({ to, low: n, high: n, exact: true });
  if (here.kind === 'number') {
    if (here.ordinal || !(here.value >= 0)) return undefined;
    const before = at(line, i - 1);
    if (here.glued && (/^[$€£¥#.,:/]$/.test(before.text) || before.kind !== 'sign')) return undefined;
    const next = at(line, i + 1);
    const afterNext = at(line, i + 2);
    if (next.glued && next.text === '.' && afterNext.glued && afterNext.kind === 'number') {
      return exactly(i + 3, Number(`${here.text}.${afterNext.text}`));
    }
    if (
      next.glued &&
      next.text === ',' &&
      afterNext.glued &&
      afterNext.text.length === 3 &&
      afterNext.kind === 'number'
    ) {
      return exactly(i + 3, here.value * 1000 + afterNext.value);
    }
    if (next.glued && next.text === ':') return undefined;
    const half = fraction(line, i + 1);
    if (half) return exactly(half.to, here.value + half.value);
    if (next.glued && next.text === '½') return exactly(i + 2, here.value + 0.5);
    if (next.glued && next.kind === 'sign' && !/^[-‐‑–—]$/.test(next.text)) return undefined;
    if (/^(?:million|billion|thousand|hundred|percent)$/.test(next.lower)) return undefined;
    return exactly(i + 1, here.value);
  }
  const n = NUMBERS.get(here.lower);
  if (n !== undefined) {
    const j = pastHyphen(line, i + 1);
    const unit = n >= 20 ? NUMBERS.get(word(line, j)) : undefined;
    if (unit !== undefined && unit < 10) return scaled(line, exactly(j + 1, n + unit));
    const half = halfAfter(line, i + 1);
    if (half !== undefined) return exactly(half, n + 0.5);
    return scaled(line, exactly(i + 1, n));
  }
  if (here.lower === 'a' || here.lower === 'an') {
    const next = word(line, i + 1);
    if (next === 'couple') return { to: word(line, i + 2) === 'of' ? i + 3 : i + 2, low: 2, high: 2, exact: true };
    if (next === 'few') return { to: i + 2, low: 2, high: 9, exact: false };
    if (next === 'dozen') return exactly(i + 2, 12);
    if (next === 'hundred' || next === 'thousand') return exactly(i + 2, next === 'hundred' ? 100 : 1000);
    if (next === 'half') return undefined;
    return exactly(i + 1, 1);
  }
  if (here.lower === 'half' && /^an?$/.test(word(line, pastHyphen(line, i + 1))))
    return exactly(pastHyphen(line, i + 1) + 1, 0.5);
  if (here.lower === 'couple' && word(line, i + 1) === 'of') return exactly(i + 2, 2);
  const vague = VAGUE_COUNTS.get(here.lower);
  if (vague) return { to: word(line, i + 1) === 'of' ? i + 2 : i + 1, low: vague[0], high: vague[1], exact: false };
  return undefined;
}

const scaled = (line: Line, count: Count): Count => {
  const scale = { hundred: 100, thousand: 1000 }[word(line, count.to)];
  return scale ? { ...count, to: count.to + 1, low: count.low * scale, high: count.high * scale } : count;
};

/** "1/2" after a whole number. */
function fraction(line: Line, i: number): { value: number; to: number } | undefined {
  const upper = at(line, i);
  const lower = at(line, i + 2);
  if (
    upper.kind !== 'number' ||
    word(line, i + 1) !== '/' ||
    !lower.glued ||
    !(lower.value > upper.value && lower.value < 10)
  )
    return undefined;
  return { value: upper.value / lower.value, to: i + 3 };
}

/** "and a half" before the unit: "two and a half years". */
const halfAfter = (line: Line, i: number): number | undefined =>
  word(line, i) === 'and' && word(line, i + 1) === 'a' && word(line, i + 2) === 'half' ? i + 3 : undefined;

const FILLERS =
  /^(?:more|additional|full|straight|consecutive|trading|business|working|calendar|long|extra|further|whole|solid|other|fiscal|short|entire|crucial|successive|intervening|school)$/;

/** A unit of time after a count, past a hyphen and adjectives: "-day", "more weeks", "trading days". */
function unitAt(line: Line, i: number): { unit: Unit; to: number; hyphen: boolean; plural: boolean } | undefined {
  let j = pastHyphen(line, i);
  const hyphen = j > i;
  if (!hyphen && FILLERS.test(word(line, j))) j++;
  if (!hyphen && FILLERS.test(word(line, j))) j++;
  const unit = UNITS.get(word(line, j));
  if (unit === undefined) return undefined;
  return { unit, to: j + 1, hyphen, plural: PLURAL_UNITS.has(word(line, j)) };
}

const MODIFIERS: readonly [RegExp, number, 'about' | 'nearly' | 'over' | 'at-least' | 'up-to'][] = [
  [/^(?:about|around|roughly|approximately|some)$/, 1, 'about'],
  [/^(?:nearly|almost)$/, 1, 'nearly'],
  [/^(?:just over|slightly over|well over)$/, 2, 'over'],
  [/^(?:just under)$/, 2, 'nearly'],
  [/^(?:over)$/, 1, 'over'],
  [/^(?:more than|longer than)$/, 2, 'over'],
  [/^(?:at least)$/, 2, 'at-least'],
  [/^(?:no less than|not less than|no fewer than)$/, 3, 'at-least'],
  [/^(?:less than|fewer than|at most|up to)$/, 2, 'up-to'],
  [/^(?:under)$/, 1, 'up-to'],
  [/^(?:no more than|not more than)$/, 3, 'up-to'],
];

type Modifier = 'none' | 'about' | 'nearly' | 'over' | 'at-least' | 'up-to';

/** A modifier that ends right before an index: read backwards, it is part of the match. */
function modifierBefore(line: Line, i: number): { from: number; modifier: Modifier } {
  for (const [pattern, size, modifier] of MODIFIERS) {
    let phrase = '';
    for (let k = i - size; k < i; k++) phrase += (phrase ? ' ' : '') + word(line, k);
    if (i >= size && pattern.test(phrase)) return { from: i - size, modifier };
  }
  return { from: i, modifier: 'none' };
}

/** "ago", "earlier", "later", "from now" after a length: which way, and from where. */
function wayAfter(line: Line, i: number): { by: -1 | 1; told: boolean; to: number } | undefined {
  let j = i;
  if (word(line, j) === 'or' && word(line, j + 1) === 'so') j += 2;
  const here = word(line, j);
  if (here === 'ago') return { by: -1, told: false, to: j + 1 };
  if (here === 'earlier' || here === 'previously') return { by: -1, told: true, to: j + 1 };
  if (here === 'later') return { by: 1, told: true, to: j + 1 };
  if (here === 'hence') return { by: 1, told: false, to: j + 1 };
  if (here === 'from' && /^(?:now|today)$/.test(word(line, j + 1))) return { by: 1, told: false, to: j + 2 };
  return undefined;
}

const timexOf = (count: Count, unit: Unit): string => {
  const [prefix, letter, times] = UNIT_CODES[unit];
  if (!count.exact)
    return `${prefix}X${unit === 'decade' || unit === 'century' ? 'Y' : unit === 'quarter' ? 'M' : letter}`;
  const n = count.low * times;
  // Halves are written in the next smaller unit: P2Y6M, PT1M30S.
  const whole = Math.floor(n);
  if (n === whole) return `${prefix}${n}${letter}`;
  const half = n - whole === 0.5;
  const rest = { year: '6M', hour: '30M', minute: '30S' }[unit as 'year' | 'hour' | 'minute'];
  const head = whole > 0 ? `${prefix}${whole}${letter}` : prefix;
  if (half && rest !== undefined) return `${head}${rest}`;
  return `${prefix}${Math.round(n * 100) / 100}${letter}`;
};

function lengthMatch(from: number, to: number, count: Count, unit: Unit, modifier: Modifier): Match {
  const expression: Expression = {
    kind: 'length',
    timex: timexOf(count, unit),
    unit,
    count: [count.low, count.high],
    modifier,
  };
  return { from, to, expression };
}

/** "two weeks", "a 30-day", "several years", "a year ago", "two days later". */
function length(line: Line, i: number): Match | undefined {
  if (at(line, i).kind === 'number' && partOfTime(line, i)) return undefined;
  const count = countAt(line, i);
  if (!count) return undefined;
  let unit = unitAt(line, count.to);
  if (!unit) return undefined;
  // "CBS's 60 Minutes", "three-quarters of".
  if (unit.unit === 'quarter' && (unit.hyphen || (unit.plural && word(line, unit.to) === 'of'))) return undefined;
  if (/^[A-Z][a-z]/.test(at(line, unit.to - 1).text) && i > 0 && !unit.hyphen) return undefined;
  // "24 hours a day", "seven days a week": always.
  if (unit.plural && /^an?$/.test(word(line, unit.to)) && /^(?:day|week)$/.test(word(line, unit.to + 1)) && count.exact)
    return undefined;
  // "will one day be", "hopes one day to see": some day to come.
  if (word(line, i) === 'one' && unit.unit === 'day' && somedayAt(line, i)) return undefined;
  const single = count.exact && count.high === 1;
  const article = /^an?$/.test(word(line, i));
  // "a second look", "one second later", "a quarter of them", "a minute": ordinals and fractions.
  if (unit.unit === 'second' && (!unit.plural || article) && !unit.hyphen) return undefined;
  if (unit.unit === 'quarter' && (article || unit.hyphen) && !unit.plural) return undefined;
  if (
    article &&
    FILLERS.test(word(line, count.to)) &&
    /^(?:short|long|other)$/.test(word(line, count.to)) &&
    unit.unit === 'minute'
  )
    return undefined;
  if (article && unit.hyphen) return undefined;
  if (article && single && !unit.hyphen && isRate(line, i, unit.to)) return undefined;
  if (
    !unit.hyphen &&
    !unit.plural &&
    !single &&
    count.exact &&
    count.high > 1 &&
    /^(?:AUX|VERB)$/.test(line.pos(unit.to) ?? '')
  )
    return undefined;
  // "a minute and a half"
  let value = count;
  const half = halfAfter(line, unit.to);
  if (half !== undefined) {
    value = { ...count, low: count.low + 0.5, high: count.high + 0.5, to: half };
    unit = { ...unit, to: half };
  }
  // "5 hours and 20 minutes" stays two lengths. Ages are another kind of claim.
  const after = pastHyphen(line, unit.to);
  if (/^(?:old|olds)$/.test(word(line, after)) || (word(line, unit.to) === 'of' && word(line, unit.to + 1) === 'age'))
    return undefined;
  if (/^(?:aged|age)$/.test(word(line, i - 1))) return undefined;
  // "24/7", "9-to-5 day", "the 100-day mark" are lengths all the same; "a 12-week low" too.
  const before = modifierBefore(line, i);
  const way = wayAfter(line, unit.to);
  const on = unit.unit === 'week' && value.exact ? fromWeekday(line, unit.to) : undefined;
  if (on) return when(before.from, on.to, { form: 'weekday', weekday: on.weekday, weeks: -value.high });
  const again = way && value.exact && word(line, way.to - 1) === 'ago' ? anniversary(line, way.to) : undefined;
  if (again && (unit.unit === 'year' || unit.unit === 'month')) {
    const months = value.high * (unit.unit === 'year' ? 12 : 1);
    if (Number.isInteger(months)) return when(before.from, again.to, { form: 'anniversary', unit: again.unit, months });
  }
  // "the 14-day truce": the article is the truce's.
  const back = word(line, i - 1) === 'the' && !unit.hyphen ? i - 1 : before.from;
  if (way) {
    const approximate = before.modifier !== 'none';
    if (!value.exact || value.high !== value.low) {
      return when(before.from, way.to, { form: 'reference', value: way.by < 0 ? 'PAST_REF' : 'FUTURE_REF' });
    }
    const weekday = WEEKDAYS.get(word(line, way.to));
    if (
      weekday !== undefined &&
      unit.unit === 'week' &&
      word(line, way.to - 1) === 'ago' &&
      word(line, way.to).length > 5
    )
      return when(before.from, way.to + 1, { form: 'weekday', weekday, weeks: value.high });
    // Hours from an hour that nobody named: a length.
    if (/^(?:second|minute|hour)$/.test(unit.unit))
      return lengthMatch(before.from, way.to, value, unit.unit, before.modifier);
    return when(
      before.from,
      way.to,
      {
        form: 'shift',
        unit: unit.unit,
        by: way.by * value.high,
        ...(way.told && { told: true }),
        counted: true,
      },
      approximate ? { approximate: true } : {},
    );
  }
  // "a year or two" is vague.
  if (single && word(line, unit.to) === 'or' && word(line, unit.to + 1) === 'two') {
    return lengthMatch(before.from, unit.to + 2, { ...value, high: 2 }, unit.unit, 'about');
  }
  if (word(line, unit.to) === 'or' && word(line, unit.to + 1) === 'so')
    return lengthMatch(back, unit.to + 2, value, unit.unit, 'about');
  return lengthMatch(back, unit.to, value, unit.unit, before.modifier);
}

/** "two weeks from Tuesday", "a week from next Friday". */
function fromWeekday(line: Line, i: number): { weekday: number; to: number } | undefined {
  if (word(line, i) !== 'from') return undefined;
  const j = /^(?:next|this)$/.test(word(line, i + 1)) ? i + 2 : i + 1;
  const weekday = WEEKDAYS.get(word(line, j));
  return weekday === undefined || word(line, j).length < 6 ? undefined : { weekday, to: j + 1 };
}

/** "today", "this month" behind "30 years ago". */
function anniversary(line: Line, i: number): { unit: 'day' | 'week' | 'month'; to: number } | undefined {
  if (word(line, i) === 'today') return { unit: 'day', to: i + 1 };
  const unit = /^(?:week|month)$/.exec(word(line, i + 1))?.[0] as 'week' | 'month' | undefined;
  return unit && word(line, i) === 'this' ? { unit, to: i + 2 } : undefined;
}

/** "one day" before a verb, or right behind a modal: no length. */
export const somedayAt = (line: Line, i: number): boolean =>
  /^(?:will|would|could|may|might|can|to|hopes?|hoped)$/.test(word(line, i - 1)) &&
  (/^(?:VERB|AUX|ADV)$/.test(line.pos(i + 2) ?? '') || word(line, i + 2) === 'to');

/** "$500 million a year", "four flights a week", "24 hours a day": a rate is part of its number. */
function isRate(line: Line, i: number, to: number): boolean {
  if (wayAfter(line, to)) return false;
  const before = at(line, i - 1);
  if (before.kind === 'number' || /^(?:million|billion|trillion|thousand|hundred|percent|[%])$/.test(before.lower))
    return true;
  if (before.kind !== 'word' || !before.lower.endsWith('s') || line.pos(i - 1) !== 'NOUN') return false;
  for (let k = i - 2; k >= Math.max(0, i - 4); k--) {
    const here = at(line, k);
    if (here.kind === 'number' || NUMBERS.has(here.lower) || /^(?:million|billion|thousand|hundred)$/.test(here.lower))
      return true;
  }
  return false;
}

/** The number is the minutes of a clock or the digits of something longer. */
const partOfTime = (line: Line, i: number): boolean =>
  partOfNumber(line, i) &&
  !/^[-‐‑–]$/.test(at(line, i + 1).text) &&
  !at(line, i + 1).text.startsWith('.') &&
  at(line, i + 1).text !== ',';

/** "the past two months", "the first nine months", "the last decade", "recent weeks", "the coming days". */
function prefixedLength(line: Line, i: number): Match | undefined {
  let j = i;
  const each = word(line, j) === 'each' && word(line, j + 1) === 'of';
  if (each) j += 2;
  if (OWNERS.has(word(line, j))) j++;
  const here = word(line, j);
  // "will last five years" names no last ones.
  if (!PREFIXES.has(here) || (here === 'last' && /^(?:VERB|AUX)$/.test(line.pos(j) ?? ''))) return undefined;
  j++;
  const count = countAt(line, j);
  if (count) {
    const unit = unitAt(line, count.to);
    if (!unit || unit.unit === 'second' || (count.high === 1 && /^an?$/.test(word(line, j)))) return undefined;
    if (/^(?:old)$/.test(word(line, pastHyphen(line, unit.to)))) return undefined;
    return lengthMatch(i, unit.to, count, unit.unit, 'none');
  }
  const unit = UNITS.get(word(line, j));
  if (unit === undefined) return undefined;
  // "the early hours of Thursday": a part of that day.
  if (unit === 'hour' && /^(?:early|opening)$/.test(here)) return undefined;
  if (PLURAL_UNITS.has(word(line, j)) && unit !== 'second') {
    const many: Count = { to: j, low: 2, high: 12, exact: false };
    return lengthMatch(i, j + 1, many, unit, 'none');
  }
  // "the last century" is the one before ours.
  if ((unit === 'decade' && /^(?:past|last)$/.test(here)) || (unit === 'century' && here === 'past'))
    return lengthMatch(i, j + 1, { to: j, low: 1, high: 1, exact: true }, unit, 'none');
  return undefined;
}

/** "the month-old strike", "a year-old law"; "a week-old baby" and "two-month-old" are ages, of another kind of claim. */
function ageOfThing(line: Line, i: number): Match | undefined {
  const unit = UNITS.get(word(line, i));
  if (unit === undefined || !/^(?:day|week|month|year|century)$/.test(word(line, i))) return undefined;
  const old = pastHyphen(line, i + 1);
  const before = at(line, i - 1);
  if (old === i + 1 || word(line, old) !== 'old' || before.kind === 'number' || /^[-‐‑–]$/.test(before.text))
    return undefined;
  const thing = word(line, old + 1);
  if (line.pos(old + 1) !== 'NOUN' || isPerson(thing) || YOUNG.test(thing)) return undefined;
  return lengthMatch(i, old + 1, { to: i, low: 1, high: 1, exact: true }, unit, 'none');
}
const YOUNG = /^(?:baby|infant|newborn|toddler|pup|puppy|kitten|cub|calf|foal|lamb|chick|piglet|horse|colt|filly)$/;

/** "years", "for weeks", "decades-long", "the nine months" (the last two of them read elsewhere). */
function bareUnits(line: Line, i: number): Match | undefined {
  const here = word(line, i);
  if (here === 'decade' && /^(?:long|old)$/.test(word(line, pastHyphen(line, i + 1)))) {
    return lengthMatch(i, pastHyphen(line, i + 1) + 1, { to: i, low: 1, high: 1, exact: true }, 'decade', 'none');
  }
  const aged = ageOfThing(line, i);
  if (aged) return aged;
  const long = at(line, i + 1).glued && pastHyphen(line, i + 1) > i + 1 && word(line, i + 2) === 'long';
  const unit = UNITS.get(here);
  if (unit === undefined) return undefined;
  if (long)
    return lengthMatch(
      i,
      i + 3,
      { to: i, low: 1, high: PLURAL_UNITS.has(here) ? 12 : 1, exact: !PLURAL_UNITS.has(here) },
      unit,
      'none',
    );
  if (!PLURAL_UNITS.has(here) || /^(?:seconds|quarters|mins|minutes|hrs|yrs)$/.test(here)) return undefined;
  const before = at(line, i - 1);
  if (before.kind === 'number' || NUMBERS.has(before.lower) || /^[-‐‑–]$/.test(before.text)) return undefined;
  // "in the small hours"
  if (here === 'hours' && /^(?:early|small|wee)$/.test(before.lower)) return undefined;
  // "the days of the week", "early years" name no length; "these days" is now.
  if (here === 'days' && before.lower === 'these')
    return when(i - 1, i + 1, { form: 'reference', value: 'PRESENT_REF' });
  if (here === 'days' && before.lower === 'those' && word(line, i - 2) === 'in')
    return when(i - 1, i + 1, { form: 'reference', value: 'PAST_REF' });
  if (/^(?:old|olds|of)$/.test(word(line, pastHyphen(line, i + 1))) && word(line, i + 1) !== 'of') return undefined;
  const way = wayAfter(line, i + 1);
  if (way) return when(i, way.to, { form: 'reference', value: way.by < 0 ? 'PAST_REF' : 'FUTURE_REF' });
  return lengthMatch(i, i + 1, { to: i, low: 2, high: 100, exact: false }, unit, 'none');
}

/** "every day", "each July", "Mondays", "twice a week", "per year", "on weekdays". */
function again(line: Line, i: number): Match | undefined {
  const set = (to: number, timex: string): Match => ({ from: i, to, expression: { kind: 'again', timex } });
  const plural = PLURAL_WEEKDAYS.get(word(line, i));
  if (plural !== undefined) return set(i + 1, `XXXX-WXX-${plural}`);
  const single = WEEKDAYS.get(word(line, i));
  if (single !== undefined && /^(?:nights|mornings|evenings|afternoons)$/.test(word(line, i + 1))) {
    return set(i + 2, `XXXX-WXX-${single}T${DAYPARTS.get(word(line, i + 1)) ?? ''}`);
  }
  const here = word(line, i);
  const rhythm = RECURRENT.get(here);
  // "The Daily Star", "the party daily Granma", "a weekly": names and papers.
  if (rhythm !== undefined) {
    const next = line.pos(i + 1) ?? '';
    const paper = next === 'PROPN' || (word(line, i - 1) === 'a' && !/^(?:NOUN|ADJ)$/.test(next));
    return at(line, i).text === here && !paper ? set(i + 1, rhythm) : undefined;
  }
  if (here === 'per' || here === 'every' || here === 'each') {
    let j = i + 1;
    if (word(line, j) === 'other') j++;
    const unit = UNITS.get(word(line, j));
    if (unit !== undefined && unit !== 'second' && !PLURAL_UNITS.has(word(line, j))) {
      const [prefix, letter, times] = UNIT_CODES[unit];
      return set(j + 1, `${prefix}${times * (j > i + 1 ? 2 : 1)}${letter}`);
    }
    if (here === 'per') return undefined;
    const count = countAt(line, j);
    const counted = count && unitAt(line, count.to);
    if (count?.exact && counted && counted.unit !== 'second') return set(counted.to, timexOf(count, counted.unit));
    const weekday = WEEKDAYS.get(word(line, j));
    if (weekday !== undefined) {
      const part = DAYPARTS.get(word(line, j + 1));
      return set(part ? j + 2 : j + 1, `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`);
    }
    const month = MONTHS.get(word(line, j));
    if (month !== undefined) return set(j + 1, `XXXX-${String(month).padStart(2, '0')}`);
    const season = SEASONS.get(word(line, j));
    if (season !== undefined) return set(j + 1, `XXXX-${season}`);
    const part = DAYPARTS.get(word(line, j));
    if (part !== undefined) return set(j + 1, `XXXX-XX-XXT${part}`);
  }
  return undefined;
}
