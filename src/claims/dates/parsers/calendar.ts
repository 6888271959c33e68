import {
  at,
  capital,
  type Kind,
  type Line,
  type Match,
  type Parser,
  type Pointer,
  pastHyphen,
  pointsAt,
  type When,
  when,
  word,
} from '../expression.js';
import {
  CAR_MAKERS,
  DECADES,
  DOUBTFUL_MONTHS,
  MONTHS,
  NUMBERS,
  ORDINALS,
  SHORT_WEEKDAYS,
  TIME_PREPOSITIONS,
  WEEKDAYS,
} from '../words.data.js';
import { beforeChrist, partOfNumber, SPOKEN_HUNDREDS, spokenYearAt, withYear, yearAfter, yearAt } from './years.js';

/** Dates by the calendar's own names: "19 January 2025", "Jan. 19th", "January 2025", "2025", "the 1980s". */
export const calendarKinds: readonly Kind[] = [
  { parse: weekdayAndDate, words: ['this', 'next', 'last', ...WEEKDAYS.keys()] },
  { parse: monthFirst, words: [...MONTHS.keys()] },
  { parse: dayFirst, words: ['twenty', 'thirty', ...ORDINALS.keys()], figures: true },
  { parse: lastMonthName, words: ['last', 'past', 'this', 'next', 'coming', 'that'] },
  { parse: yearRange, words: [], figures: true },
  { parse: yearAlone, words: ['fiscal', 'year'], figures: true },
  { parse: spokenYear, words: SPOKEN_HUNDREDS },
];

/** "the 1980s", "the 20th century": with their article. */
export const eraKinds: readonly Kind[] = [
  { parse: (line, i) => articled(line, i, decade), words: ['the', "'", ...DECADES.keys()], figures: true },
  { parse: (line, i) => articled(line, i, century), words: ['the', 'twenty', ...ORDINALS.keys()], figures: true },
];

/** Month at an index, written as a name: capitals, and past its full stop. */
export function monthAt(line: Line, i: number): { month: number; to: number } | undefined {
  const month = MONTHS.get(word(line, i));
  if (month === undefined || (!capital(line, i) && DOUBTFUL_MONTHS.has(word(line, i)))) return undefined;
  const dot = at(line, i + 1);
  const short = word(line, i).length <= 4 && !/^(?:may|june|july)$/.test(word(line, i));
  return { month, to: dot.text === '.' && dot.glued && short ? i + 2 : i + 1 };
}

/** A day of the month; digits of a larger number, a price, a vote or a clock time are none. */
function dayAt(line: Line, i: number): { day: number; to: number } | undefined {
  const first = at(line, i);
  if (first.kind === 'number' && first.value >= 1 && first.value <= 31) {
    if (first.text.length > 2 && !first.ordinal) return undefined;
    if (partOfNumber(line, i)) return undefined;
    const next = word(line, i + 1);
    if (/^(?:am|pm|a|p)$/.test(next) && (next.length === 2 || word(line, i + 2) === '.')) return undefined;
    if (/^(?:percent|per|pct|million|billion|people|years?|points?|%)$/.test(next)) return undefined;
    return { day: first.value, to: i + 1 };
  }
  const ordinal = ORDINALS.get(word(line, i));
  if (ordinal !== undefined) return { day: ordinal, to: i + 1 };
  const tens = NUMBERS.get(word(line, i));
  const j = pastHyphen(line, i + 1);
  const unit = ORDINALS.get(word(line, j));
  if ((tens === 20 || tens === 30) && unit !== undefined && unit < 10 && tens + unit <= 31)
    return { day: tens + unit, to: j + 1 };
  return undefined;
}

/** "Friday, Oct. 23, 1998", "Sunday 14 September", "Friday the 13th of May". */
function weekdayAndDate(line: Line, i: number): Match | undefined {
  // "this coming Sunday, March 8"
  const here = word(line, i);
  let j = here === 'this' || here === 'next' || here === 'last' ? i + 1 : i;
  if (j > i && /^(?:coming|past)$/.test(word(line, j))) j++;
  const name = word(line, j);
  const weekday = WEEKDAYS.get(name);
  if (weekday === undefined || !capital(line, j)) return undefined;
  j++;
  if (SHORT_WEEKDAYS.has(name) && word(line, j) === '.') j++;
  if (word(line, j) === ',') j++;
  const the = word(line, j) === 'the';
  if (the) j++;
  const rest = monthFirst(line, j) ?? dayFirst(line, j);
  const { ordinal, value } = at(line, j);
  // "Sunday the 14th": of whichever month makes it a Sunday. "Friday the 13th" is a film and a fright.
  if (
    !rest &&
    the &&
    ordinal &&
    value <= 31 &&
    !(weekday === 5 && value === 13) &&
    !/^(?:NOUN|PROPN)$/.test(line.pos(j + 1) ?? '')
  )
    return when(i, j + 1, { form: 'numbered', weekday, day: value });
  if (rest?.expression.kind !== 'when' || rest.expression.when.form !== 'day') return undefined;
  return { ...when(i, rest.to, { ...rest.expression.when, weekday }), ...(rest.second && { second: rest.second }) };
}

/** "January 19, 2025", "Oct. 30-31", "March 2014", "May". */
function monthFirst(line: Line, i: number): Match | undefined {
  const m = monthAt(line, i);
  if (!m) return undefined;
  const { month } = m;
  const j = word(line, m.to) === 'the' ? m.to + 1 : m.to;
  const d = dayAt(line, j);
  if (d && !(at(line, j).kind === 'word' && /^(?:quarter|half|week|time)$/.test(word(line, d.to)))) {
    const y = yearAfter(line, d.to);
    const otherDay = dayRange(line, d.to, d.day);
    const first = when(i, y?.to ?? d.to, { form: 'day', month, day: d.day, ...withYear(y) });
    if (!otherDay) return first;
    const year = yearAfter(line, otherDay.to);
    const own: When = { form: 'day', month, day: d.day, ...withYear(year) };
    return {
      ...when(i, d.to, own),
      second: when(otherDay.from, year?.to ?? otherDay.to, { ...own, day: otherDay.day }),
    };
  }
  const y = yearAfter(line, m.to);
  if (y) return when(i, y.to, { form: 'month', month, ...withYear(y) });
  return bareMonth(line, i, m.to) ? when(i, m.to, { form: 'month', month }) : undefined;
}

/** "-31", "–31", "to 31", "and 31" after a day: the day that ends a range. */
function dayRange(line: Line, i: number, first: number): { from: number; day: number; to: number } | undefined {
  if (!/^(?:[-‐‑–—]|to|and|or|through|until)$/.test(word(line, i))) return undefined;
  const d = dayAt(line, i + 1);
  if (!d || d.day <= first || at(line, i + 1).kind !== 'number') return undefined;
  const next = at(line, d.to);
  // "May 3 and 10 others": a count, no day.
  if (
    next.kind === 'word' &&
    word(line, i) !== '-' &&
    !monthAt(line, d.to) &&
    /^(?:NOUN|ADJ|PROPN)$/.test(line.pos(d.to) ?? '')
  )
    return undefined;
  return { from: i + 1, ...d };
}

const OPENERS = /^(?:[(“"[‘'—–-]|)$/;

/** A month's name alone is a time where a preposition or a pointer asks for one; "May" and "April" are people too. */
function bareMonth(line: Line, i: number, to: number): boolean {
  const name = word(line, i);
  const before = word(line, i - 1);
  const doubtful = DOUBTFUL_MONTHS.has(name);
  if (!doubtful) return true;
  const next = at(line, to);
  // "a June agreement", "the May election"; "the March for Life" has no noun after it.
  const adjective =
    /^(?:a|an|the|its|his|her|their|s)$/.test(before) && next.kind === 'word' && line.pos(to) === 'NOUN';
  // "the March vote" is a month's, "the March organizers" and "the Women's March route" are not.
  if (adjective && name === 'march') return before !== 's' && /^[a-z]/.test(next.text) && !MARCHING.test(next.lower);
  if (adjective) return /^[a-z]/.test(next.text);
  if (!TIME_PREPOSITIONS.has(before) && !/^[-‐‑–]$/.test(before)) return false;
  // "by April Ryan": a name; "in May Friday": no one writes that.
  const person = next.kind === 'word' && capital(line, to) && line.pos(to) === 'PROPN' && !WEEKDAYS.has(next.lower);
  return !(person && /^[A-Z][a-z]/.test(next.text)) && line.pos(i) !== 'AUX' && line.pos(i) !== 'VERB';
}

const MARCHING = /(?:[eo]rs?|goers|route|permit|movement)$/;

/** "19 January 2025", "the 19th of January", "19-21 September". */
function dayFirst(line: Line, i: number): Match | undefined {
  const first = at(line, i);
  if (first.kind !== 'number' && !ORDINALS.has(first.lower) && first.lower !== 'twenty' && first.lower !== 'thirty')
    return undefined;
  const d = dayAt(line, i);
  if (!d) return undefined;
  const range = first.kind === 'number' ? dayRange(line, d.to, d.day) : undefined;
  const stamped = range ? undefined : stampedDay(line, i, d);
  if (stamped) return stamped;
  let j = range?.to ?? d.to;
  const of = word(line, j) === 'of';
  if (of) j++;
  else if (first.kind === 'word') return undefined;
  const m = monthAt(line, j);
  // "12 May Street"
  if (!m || (!capital(line, j) && !of) || STREETS.test(word(line, m.to))) return undefined;
  // "50 March supporters", "8 May apply": a verb, not a month.
  if (!of && line.pos(j) === 'AUX') return undefined;
  // "between 19 and June 20": the next date has its own day.
  if (dayAt(line, m.to) && !yearAt(line, m.to) && !first.ordinal && at(line, m.to).kind === 'number' && !of && range)
    return undefined;
  const y = yearAfter(line, m.to);
  const whole: When = { form: 'day', month: m.month, day: d.day, ...withYear(y) };
  const to = y?.to ?? m.to;
  if (!range) return when(i, to, whole);
  return { ...when(i, d.to, whole), second: when(range.from, to, { ...whole, day: range.day }) };
}

/** "14-Sep-2025". */
function stampedDay(line: Line, i: number, d: { day: number; to: number }): Match | undefined {
  const hyphen = (k: number): boolean => /^[-‐‑–]$/.test(word(line, k)) && at(line, k).glued;
  const m = hyphen(d.to) ? monthAt(line, d.to + 1) : undefined;
  const year = m && hyphen(m.to) ? yearAt(line, m.to + 1) : undefined;
  return m && year !== undefined ? when(i, m.to + 2, { form: 'day', month: m.month, day: d.day, year }) : undefined;
}

/** "last May", "this September", "next January", "May last year" is read above. */
function lastMonthName(line: Line, i: number): Match | undefined {
  if (word(line, i) === 'that') return thatMonth(line, i);
  const words = { last: -1, past: -1, this: 0, next: 1, coming: 1 } as const;
  const pointer = words[word(line, i) as keyof typeof words] as Pointer | undefined;
  if (pointer === undefined) return undefined;
  const j = /^(?:past|coming)$/.test(word(line, i + 1)) && word(line, i) === 'this' ? i + 2 : i + 1;
  const m = monthAt(line, j);
  if (!m) return undefined;
  const d = dayAt(line, m.to);
  // "last Oct. 23": the one before the day of writing.
  if (d && pointer === -1 && at(line, m.to).kind === 'number') {
    return when(i, d.to, { form: 'day', month: m.month, day: d.day, pointer: -1 });
  }
  const way = j > i + 1 ? (word(line, i + 1) === 'past' ? -1 : 1) : pointer;
  return when(i, m.to, { form: 'month', month: m.month, pointer: way });
}

/** "that October": of the year told of. "That May be", "that March to the square" are none. */
function thatMonth(line: Line, i: number): Match | undefined {
  const m = monthAt(line, i + 1);
  if (!m || /^(?:may|march)$/.test(word(line, i + 1)) || !pointsAt(line, i, m.to)) return undefined;
  if (dayAt(line, m.to) || yearAfter(line, m.to)) return undefined;
  return when(i, m.to, { form: 'month', month: m.month, told: true });
}

/** Things that are numbered. */
const NUMBERED =
  /^(?:room|route|highway|flight|unit|suite|model|chapter|page|road|apartment|number|section|interstate|gate|building|windows|office|bill|proposition|resolution)$/;
const BEFORE_YEAR =
  /^(?:in|since|by|until|till|from|to|through|during|before|after|between|and|or|due|both|early|late|mid|circa|fiscal|year|of|for|on|as|around|about|than|throughout|into|late)$/;
const DETERMINERS = /^(?:the|a|an|his|her|its|their|our|my|your|this|that|s)$/;

/** What is reckoned by the year. */
const RESULTS: ReadonlySet<string> = new Set(
  'earnings profit profits sales revenue revenues results income growth output turnover'.split(' '),
);

/** "in 1984", "the 2014 ban", "(1995)": a number of four digits that its neighbours make a year. */
function yearAlone(line: Line, i: number): Match | undefined {
  const start = word(line, i) === 'fiscal' || word(line, i) === 'year' ? i : -1;
  let j = start >= 0 ? i + 1 : i;
  if (start >= 0 && word(line, j) === 'year') j++;
  const year = yearAt(line, j);
  if (year === undefined) return undefined;
  if (word(line, j + 1) === 's' && at(line, j + 1).glued) return undefined;
  if (start >= 0) return when(i, j + 1, { form: 'year', year });
  const before = at(line, i - 1);
  const next = at(line, i + 1);
  const pos = line.pos(i + 1);
  const plural = next.kind === 'word' && /^(?:NOUN|ADJ)$/.test(pos ?? '') && /s$/.test(next.lower);
  const counted =
    plural || /^(?:people|men|women|children|million|billion|per|percent|feet|square|times)$/.test(next.lower);
  // "of 2190 Elder St.": a house number.
  const street =
    /^(?:of|from|on|for|and|to|near)$/.test(before.lower) && next.kind === 'word' && /^[A-Z][a-z]/.test(next.text);
  if (street || addressed(line, i) || year > 2120) return undefined;
  // "a silver 2004 Honda": the year of a model.
  if (CAR_MAKERS.has(next.lower) || CAR_MAKERS.has(word(line, i + 2))) return undefined;
  // "555-2020": a telephone number.
  if (/^[-‐‑–]$/.test(before.text) && before.glued && at(line, i - 2).kind === 'number' && !yearAt(line, i - 2))
    return undefined;
  if (lived(line, i, year)) return when(i, i + 1, { form: 'year', year });
  if (year < 1700 && !/^(?:in|since|year)$/.test(before.lower)) return undefined;
  if (BEFORE_YEAR.test(before.lower)) {
    const strict = /^(?:in|since|by|until|during|between|before|after|circa|early|late|mid)$/.test(before.lower);
    return counted &&
      !(strict && !/^(?:people|men|women|children|million|billion|per|percent|feet|square|times)$/.test(next.lower))
      ? undefined
      : when(i, i + 1, { form: 'year', year });
  }
  if (DETERMINERS.test(before.lower)) {
    // "a 2014 ban", "the 1988 period"; but "the 2000 soldiers".
    if (counted && year % 100 === 0) return undefined;
    return next.kind === 'word' && /^(?:NOUN|ADJ|PROPN|VERB)$/.test(pos ?? '')
      ? when(i, i + 1, { form: 'year', year })
      : undefined;
  }
  // "his unsuccessful 1996 campaign".
  if (line.pos(i - 1) === 'ADJ' && before.kind === 'word' && pos === 'NOUN' && !counted)
    return when(i, i + 1, { form: 'year', year });
  if (/^[([]$/.test(before.text) && /^[)\];,–—-]$/.test(next.text)) return when(i, i + 1, { form: 'year', year });
  // "predicted 1990 Norlink earnings": results are a year's.
  if (line.pos(i - 1) === 'VERB' && (RESULTS.has(next.lower) || (pos === 'PROPN' && RESULTS.has(word(line, i + 2)))))
    return when(i, i + 1, { form: 'year', year });
  // "2014–2016", "in 2014, 2015 and 2017".
  if (/^[–—,-]$/.test(before.text) && yearAt(line, i - 2) !== undefined && !counted)
    return when(i, i + 1, { form: 'year', year });
  if (/^[–—-]$/.test(next.text) && (yearAt(line, i + 2) ?? 0) > year) return when(i, i + 1, { form: 'year', year });
  if (before.text === 'Post' || before.lower === 'post') return when(i, i + 1, { form: 'year', year });
  if (before.text === '-' && /^(?:mid|post|pre|early|late)$/.test(word(line, i - 2)))
    return when(i, i + 1, { form: 'year', year });
  if (OPENERS.test(before.text) || before.text === ',' || before.text === ':') {
    if (/^(?:AUX|VERB)$/.test(pos ?? '') || (next.kind === 'sign' && /^[.,;)]?$/.test(next.text)))
      return when(i, i + 1, { form: 'year', year });
    return undefined;
  }
  // "Olympics 2014", "March on Washington 1963": a name before it, no plural after it.
  if (
    before.kind === 'word' &&
    capital(line, i - 1) &&
    !counted &&
    line.pos(i - 1) === 'PROPN' &&
    next.kind === 'sign' &&
    !NUMBERED.test(before.lower)
  ) {
    return when(i, i + 1, { form: 'year', year });
  }
  // "the January/winter/summer 2014", "Thanksgiving 2014" are read with their names.
  return undefined;
}

/** "from 2001-03", "the 1939–45 war": the second year in two figures, later in its century than the first. */
function yearRange(line: Line, i: number): Match | undefined {
  const year = yearAt(line, i);
  const last = at(line, i + 2);
  if (year === undefined || year < 1500 || !/^[-‐‑–]$/.test(word(line, i + 1)) || !at(line, i + 1).glued)
    return undefined;
  if (last.text.length !== 2 || !last.glued || !(last.value > year % 100) || partOfNumber(line, i + 2))
    return undefined;
  const before = at(line, i - 1);
  if (!BEFORE_YEAR.test(before.lower) && !DETERMINERS.test(before.lower) && !OPENERS.test(before.text))
    return undefined;
  const to: When = { form: 'year', year: year - (year % 100) + last.value };
  return { ...when(i, i + 1, { form: 'year', year }), second: when(i + 2, i + 3, to) };
}

/** "born 1846", "(b. 1846)", "(1187–1241)", "Odo of Brem, 1187–1241": years of a life, of any century. */
function lived(line: Line, i: number, year: number): boolean {
  const before = word(line, i - 1);
  if (/^(?:born|died)$/.test(before))
    return at(line, i + 1).kind !== 'word' || /^(?:in|at|and)$/.test(word(line, i + 1));
  if (before === '.' && at(line, i - 1).glued && /^(?:b|d|c|ca)$/.test(word(line, i - 2)))
    return /^[(,;–—-]$/.test(word(line, i - 3));
  const later = /^[–—-]$/.test(word(line, i + 1)) ? yearAt(line, i + 2) : undefined;
  if (later !== undefined && within(year, later))
    return /^[(,;]$/.test(before) && (word(line, i + 3) === ')' || i + 3 >= line.lexemes.length);
  const earlier = /^[–—-]$/.test(before) ? yearAt(line, i - 2) : undefined;
  return earlier !== undefined && within(earlier, year) && lived(line, i - 2, earlier);
}

const within = (from: number, to: number): boolean => to > from && to - from <= 120;

const STREETS =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|court|ct|place|pl|way|parkway|highway|terrace|circle|trail|pike)$/;

/** "the 1700 block of", "2000 E. Orwell Street", "1900 Meadow Street": the number of a house. "In 1900 Wall Street" is a year. */
function addressed(line: Line, i: number): boolean {
  if (/^(?:block|blk)$/.test(word(line, pastHyphen(line, i + 1)))) return true;
  if (/^(?:in|since|during|until|by)$/.test(word(line, i - 1))) return false;
  if (/^[NSEW]{1,2}$/.test(at(line, i + 1).text)) return true;
  for (let k = i + 1; k < i + 6; k++) {
    const next = at(line, k);
    if (next.text === '.') continue;
    if (next.kind !== 'word' || !/^[A-Z]/.test(next.text)) return false;
    if (k > i + 1 && STREETS.test(next.lower)) return true;
  }
  return false;
}

function spokenYear(line: Line, i: number): Match | undefined {
  const spoken = spokenYearAt(line, i);
  if (!spoken || /^(?:years?|days?|people|of|percent|million)$/.test(word(line, spoken.to))) return undefined;
  return when(i, spoken.to, { form: 'year', year: spoken.year });
}

/** A decade or century with its article, which in "the 1980s protests" is the protests'. */
function articled(line: Line, i: number, parse: Parser): Match | undefined {
  if (word(line, i) !== 'the') return parse(line, i);
  const match = parse(line, i + 1);
  return match && line.pos(match.to) !== 'NOUN' ? { ...match, from: i } : match;
}

/** "the 1980s", "the '80s", "the nineties". */
function decade(line: Line, i: number): Match | undefined {
  const named = DECADES.get(word(line, i));
  if (named !== undefined) {
    return /^(?:the|early|late|mid|-)$/.test(word(line, i - 1)) && line.pos(i) !== 'NUM'
      ? when(i, i + 1, { form: 'decade', decade: 190 + named })
      : undefined;
  }
  const quote = word(line, i) === "'" ? 1 : 0;
  const n = at(line, i + quote);
  if (n.kind !== 'number' || n.ordinal || n.value % 10 !== 0) return undefined;
  const apostrophe = word(line, i + quote + 1) === "'" && at(line, i + quote + 1).glued ? 1 : 0;
  const s = at(line, i + quote + 1 + apostrophe);
  if (s.lower !== 's' || !s.glued) return undefined;
  const to = i + quote + 2 + apostrophe;
  // "the 1700s" are a century, "the 1900s" may be ten years.
  if (n.text.length === 4 && n.value % 100 === 0 && n.value >= 1000 && n.value < 1900)
    return when(i, to, { form: 'century', century: n.value / 100 });
  if (n.text.length === 4 && n.value >= 1000 && n.value <= 2190)
    return when(i, to, { form: 'decade', decade: n.value / 10 });
  // "in his 80s" is an age, "temperatures in the 80s" heat: an apostrophe is asked for.
  if (n.text.length === 2 && quote === 1 && n.glued)
    return when(i, to, { form: 'decade', decade: (n.value >= 30 ? 190 : 200) + n.value / 10 });
  return undefined;
}

/** "the 20th century", "the nineteenth century". */
function century(line: Line, i: number): Match | undefined {
  const n = at(line, i);
  let nth = n.ordinal ? n.value : ORDINALS.get(n.lower);
  let j = i + 1;
  if (n.lower === 'twenty' && word(line, pastHyphen(line, i + 1)) === 'first') {
    nth = 21;
    j = pastHyphen(line, i + 1) + 1;
  }
  j = pastHyphen(line, j);
  if (nth === undefined || nth < 5 || nth > 30 || !/^centur(?:y|ies)$/.test(word(line, j))) return undefined;
  if (beforeChrist(line, j + 1)) return undefined;
  return when(i, j + 1, { form: 'century', century: nth - 1 });
}
