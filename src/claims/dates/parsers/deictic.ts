import {
  at,
  capital,
  type Kind,
  type Line,
  type Match,
  type Pointer,
  pastHyphen,
  pointsAt,
  type Shade,
  type When,
  when,
  word,
} from '../expression.js';
import { HOLIDAY_OPENERS, holidayIn } from '../holidays.js';
import { DAYPARTS, OF_AN_AGE, POINTERS, SEASONS, SHORT_WEEKDAYS, UNITS, type Unit, WEEKDAYS } from '../words.data.js';
import { withYear, yearAfter } from './years.js';

/** Times named from the day of writing: weekdays, "yesterday", "last year", "this summer", holidays. */
export const deicticKinds: readonly Kind[] = [
  { parse: weekday, words: ['the', 'that', ...POINTERS.keys(), ...WEEKDAYS.keys()] },
  { parse: dayWord, words: ['the', 'today', 'yesterday', 'tomorrow', 'tonight', 'overnight'] },
  { parse: besideTold, words: ['the'] },
  { parse: thisDaypart, words: ['the', 'that', 'same', 'tomorrow', ...POINTERS.keys()] },
  { parse: pointedUnit, words: ['the', 'that', 'same', ...POINTERS.keys()] },
  { parse: twiceRemoved, words: ['the'] },
  { parse: season, words: ['the', 'that', ...POINTERS.keys(), ...SEASONS.keys()] },
  { parse: weekend, words: ['the', ...POINTERS.keys()] },
  { parse: holiday, words: ['the', 'last', 'this', 'next', ...HOLIDAY_OPENERS] },
];

/** A part of the day after a day: "Friday night", "yesterday afternoon", "Tuesday early morning". */
function daypartAfter(line: Line, i: number): { shade: Shade; to: number } | undefined {
  let j = i;
  if (/^(?:early|late|mid)$/.test(word(line, j)) && DAYPARTS.has(word(line, pastHyphen(line, j + 1))))
    j = pastHyphen(line, j + 1);
  const part = DAYPARTS.get(word(line, j));
  if (part === undefined || word(line, j).endsWith('s')) return undefined;
  // "Friday Night Lights": a title.
  if (capital(line, j) && capital(line, j + 1) && line.pos(j + 1) === 'PROPN') return undefined;
  return { shade: { daypart: part }, to: j + 1 };
}

/** "Friday", "last Friday", "this coming Sunday", "Friday night", "Friday's". */
function weekday(line: Line, i: number): Match | undefined {
  let j = i;
  let pointer: Pointer | undefined;
  if (word(line, j) === 'the' && POINTERS.has(word(line, j + 1))) j++;
  if (/^(?:last|this|next|past|previous|coming|following)$/.test(word(line, j))) {
    pointer = POINTERS.get(word(line, j)) ?? 0;
    j++;
    if (pointer === 0 && /^(?:past|coming)$/.test(word(line, j))) {
      pointer = word(line, j) === 'past' ? -1 : 1;
      j++;
    }
  }
  // "that Friday night" is a Friday told of before.
  const that =
    pointer === undefined &&
    word(line, j) === 'that' &&
    WEEKDAYS.has(word(line, j + 1)) &&
    !SHORT_WEEKDAYS.has(word(line, j + 1));
  if (that) j++;
  const day = WEEKDAYS.get(word(line, j));
  if (day === undefined || SHORT_WEEKDAYS.has(word(line, j)) || !capital(line, j)) return undefined;
  // "Friday the 13th", "the Sunday Times", "Black Friday": names.
  if (/^(?:black|cyber|bloody|good|ash|palm|easter|super|whit|giving)$/.test(word(line, j - 1)) && capital(line, j - 1))
    return undefined;
  const part = daypartAfter(line, j + 1);
  const next = part?.to ?? j + 1;
  const told =
    that ||
    /^(?:previous|following)$/.test(word(line, j - 1)) ||
    (word(line, i) === 'the' && pointer === 1) ||
    (pointer === undefined && isSome(line, j, next));
  // "said that Friday was free": read from "Friday" on. "Those at the mill that Friday night have not spoken."
  if (that && !pointsAt(line, j - 1, next) && !(part && line.pos(j - 2) !== 'VERB')) return undefined;
  if (
    !part &&
    /^(?:Times|Mail|Mirror|Express|Telegraph|Herald|Post|Night|Night's)$/.test(at(line, next).text) &&
    line.pos(next) === 'PROPN'
  )
    return undefined;
  if (word(line, next) === 'overnight' && !part) return when(i, next + 1, { form: 'weekday', weekday: day });
  // "Sunday a week ago", "the Sunday before last", "Sunday week".
  const weeks = pointer === undefined && !that && !part ? weeksAfter(line, i, next) : undefined;
  if (weeks) return when(i, weeks.to, { form: 'weekday', weekday: day, weeks: weeks.weeks });
  const base = {
    form: 'weekday',
    weekday: day,
    ...(pointer !== undefined && { pointer }),
    ...(told && { told }),
  } as const;
  return when(i, next, base, part?.shade);
}

/** "on a rainy Tuesday evening, when": some Tuesday, not the last one; "a Friday meeting" is the meeting's. */
function isSome(line: Line, day: number, next: number): boolean {
  let article = day - 1;
  while (article > day - 1 - DESCRIBED && line.pos(article) === 'ADJ') article--;
  return /^an?$/.test(word(line, article)) && !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(line.pos(next) ?? '');
}

/** Adjectives before a day, at most. */
const DESCRIBED = 2;

/** How many weeks back the words behind a weekday put it (less than none: on), and where they end. */
function weeksAfter(line: Line, i: number, next: number): { weeks: number; to: number } | undefined {
  const [one, two, three] = [word(line, next), word(line, next + 1), word(line, next + 2)];
  if (one === 'a' && two === 'week' && three === 'ago') return { weeks: 1, to: next + 3 };
  if (one === 'before' && two === 'last' && word(line, i - 1) === 'the') return { weeks: 1, to: next + 2 };
  const behind = at(line, next + 1);
  const week = one === 'week' && !behind.glued && !/^(?:NOUN|PROPN|VERB|AUX)$/.test(line.pos(next + 1) ?? '');
  return week || (one === 'week' && behind.text === '.') ? { weeks: -1, to: next + 1 } : undefined;
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday afternoon", "the day before yesterday", "tonight", "overnight". */
function dayWord(line: Line, i: number): Match | undefined {
  const here = word(line, i);
  const by = DAY_WORDS.get(here);
  if (by !== undefined) {
    // "USA Today": a name.
    if (here === 'today' && capital(line, i) && capital(line, i - 1) && at(line, i).text === 'Today' && i > 0)
      return undefined;
    const age = ofAnAge(line, i);
    if (age) return age;
    const part = daypartAfter(line, i + 1);
    return when(i, part?.to ?? i + 1, { form: 'shift', unit: 'day', by }, part?.shade);
  }
  if (here === 'tonight') return when(i, i + 1, { form: 'shift', unit: 'day', by: 0 }, { daypart: 'NI' });
  // "overnight Sunday", "overnight into Sunday": a night of its own, not the last one.
  if (here === 'overnight' && WEEKDAYS.has(word(line, i + 1))) return overnight(line, i);
  if (here === 'overnight' && /^(?:from|into|between|on)$/.test(word(line, i + 1)) && WEEKDAYS.has(word(line, i + 2)))
    return undefined;
  if (here === 'overnight' && /^AD[VJ]$/.test(line.pos(i) ?? ''))
    return when(i, i + 1, { form: 'shift', unit: 'day', by: -1 }, { daypart: 'NI' });
  if (here === 'the' && word(line, i + 1) === 'day' && /^(?:before|after)$/.test(word(line, i + 2))) {
    const other = DAY_WORDS.get(word(line, i + 3));
    const way = word(line, i + 2) === 'before' ? -1 : 1;
    if (other !== undefined) return when(i, i + 4, { form: 'shift', unit: 'day', by: other + way });
  }
  return undefined;
}

/** "overnight Sunday": early on that day or late; the whole of it. */
function overnight(line: Line, i: number): Match | undefined {
  const day = weekday(line, i + 1);
  return day && { ...day, from: i };
}

/** "today's youth", "the world of today", "the leaders of tomorrow": no day. */
function ofAnAge(line: Line, i: number): Match | undefined {
  const tomorrow = word(line, i) === 'tomorrow';
  const noun = word(line, i - 1) === 'of' ? word(line, i - 2) : '';
  const owned = word(line, i + 1) === "'" && word(line, i + 2) === 's' ? [word(line, i + 3), word(line, i + 4)] : [];
  const lead = tomorrow && noun === 'leaders' && owned.length === 0;
  if (!lead && ![noun, ...owned].some((w) => OF_AN_AGE.has(w))) return undefined;
  return when(i, i + 1, { form: 'reference', value: tomorrow ? 'FUTURE_REF' : 'PRESENT_REF' });
}

/** "The day before, he had resigned", "rents fell the year after.": from the last date told, at the end of a clause. */
function besideTold(line: Line, i: number): Match | undefined {
  if (word(line, i) !== 'the') return undefined;
  const unit = /^(?:day|night|week|month|year)$/.exec(word(line, i + 1))?.[0];
  const by = { before: -1, earlier: -1, after: 1 }[word(line, i + 2)];
  if (unit === undefined || by === undefined || at(line, i + 3).kind !== 'sign') return undefined;
  return unit === 'night'
    ? when(i, i + 3, { form: 'shift', unit: 'day', by, told: true }, { daypart: 'NI' })
    : when(i, i + 3, { form: 'shift', unit: unit as Unit, by, told: true });
}

/** "this morning", "last night", "the previous evening", "that night". */
function thisDaypart(line: Line, i: number): Match | undefined {
  let j = i;
  if (word(line, j) === 'the' && /^(?:previous|next|following|same)$/.test(word(line, j + 1))) j++;
  const here = word(line, j);
  const told = /^(?:previous|next|following|that|same)$/.test(here);
  const by = { last: -1, this: 0, previous: -1, next: 1, following: 1, that: 0, same: 0, tomorrow: 1 }[here];
  if (by === undefined) return undefined;
  if (/^(?:early|late|mid)$/.test(word(line, j + 1))) j = pastHyphen(line, j + 2) - 1;
  const part = DAYPARTS.get(word(line, j + 1));
  if (part === undefined || word(line, j + 1).endsWith('s')) return undefined;
  // "this afternoon" is today; "last evening" is yesterday.
  return when(i, j + 2, { form: 'shift', unit: 'day', by, ...(told && { told }) }, { daypart: part });
}

/** "the week before last", "the month after next". */
function twiceRemoved(line: Line, i: number): Match | undefined {
  if (word(line, i) !== 'the') return undefined;
  const unit = /^(?:week|month|year)$/.exec(word(line, i + 1))?.[0];
  const way = `${word(line, i + 2)} ${word(line, i + 3)}`;
  if (unit === undefined || !/^(?:before last|after next)$/.test(way)) return undefined;
  return when(i, i + 4, { form: 'shift', unit: unit as Unit, by: way === 'before last' ? -2 : 2 });
}

const TOLD = /^(?:previous|preceding|following|same|that|prior)$/;

/** "last year", "this week", "the following month", "that same day", "the current fiscal year". */
function pointedUnit(line: Line, i: number): Match | undefined {
  let j = i;
  const the = word(line, j) === 'the';
  if (the) j++;
  const first = word(line, j);
  if (first === 'that' && word(line, j + 1) === 'same') j++;
  const here = word(line, j);
  let pointer = POINTERS.get(here);
  const told = TOLD.test(first) || TOLD.test(here) || (the && here === 'next');
  if (pointer === undefined && (here === 'same' || here === 'that')) pointer = 0;
  if (pointer === undefined && here === 'latest' && the) pointer = 0;
  if (pointer === undefined) return undefined;
  j++;
  if (here === 'this' && /^(?:past|coming|current|very|entire|same)$/.test(word(line, j))) {
    if (word(line, j) === 'past') pointer = -1;
    if (word(line, j) === 'coming') pointer = 1;
    j++;
  }
  const fiscal = /^(?:fiscal|calendar|full|financial|academic|school|entire)$/.test(word(line, j));
  if (fiscal) j++;
  const unit = UNITS.get(word(line, j));
  // "ABC's This Week": a programme.
  if (/^[A-Z][a-z]/.test(at(line, j).text) && capital(line, j - 1) && i > 0) return undefined;
  if (unit === undefined || !/^(?:day|week|month|quarter|year|decade|century)$/.test(word(line, j))) return undefined;
  // "last year's third quarter" is a quarter; "this year-end" an end.
  if (unit === 'day' && !told) return undefined;
  if (/^(?:past|last)$/.test(here) && the && unit === 'decade') return undefined;
  if (here === 'past' && the && unit === 'century') return undefined;
  if (
    /^[-‐‑–]$/.test(word(line, j + 1)) &&
    at(line, j + 1).glued &&
    /^(?:long|old|end|over|to|on)$/.test(word(line, j + 2))
  )
    return undefined;
  if ((here === 'past' || here === 'current') && unit === 'day') return undefined;
  // "the latest quarter", "this quarter": the one reported on.
  if (unit === 'quarter' && (here === 'latest' || here === 'recent'))
    return when(i, j + 1, { form: 'period', back: 0, unit: 'quarter', latest: true });
  if (here === 'latest')
    return fiscal || unit === 'year' ? when(i, j + 1, { form: 'period', back: 0, unit: 'year' }) : undefined;
  return when(i, j + 1, {
    form: 'shift',
    unit: unit as Unit,
    by: pointer,
    ...(told && { told: true }),
    ...(here === 'current' && { running: true }),
  });
}

/** "last fall", "the summer of 2014", "spring 2016", "this summer", "in the winter", "summer" after a preposition. */
function season(line: Line, i: number): Match | undefined {
  let j = i;
  const the = word(line, j) === 'the';
  if (the) j++;
  const first = word(line, j);
  let pointer = first === 'that' ? 0 : POINTERS.get(first);
  const told = first === 'that' || first === 'following' || first === 'previous' || (the && first === 'next');
  if (pointer !== undefined) {
    j++;
    if (first === 'this' && /^(?:past|coming)$/.test(word(line, j))) {
      pointer = word(line, j) === 'past' ? -1 : 1;
      j++;
    }
  }
  const name = SEASONS.get(word(line, j));
  if (name === undefined) return undefined;
  const y = yearAfter(line, j + 1);
  const to = y?.to ?? j + 1;
  if (first === 'that' && (y || !pointsAt(line, j - 1, to) || (/^(?:FA|SP)$/.test(name) && !restsAt(line, j - 1, to))))
    return undefined;
  if (y) return when(i, to, { form: 'season', season: name, ...withYear(y) });
  if (pointer !== undefined) return when(i, to, { form: 'season', season: name, pointer, ...(told && { told: true }) });
  // "the fall of the wall", "a spring", "to fall": bare seasons count after "in (the)", "by", "since", "during".
  const before = word(line, j === i + 1 ? i - 1 : i - 1);
  const asked = /^(?:in|since|until|by|during|of|early|late|mid|over|through|throughout|into|for)$/.test(before);
  const article = j > i;
  const doubtful = /^(?:fall|spring)$/.test(word(line, j));
  // "in early spring", "late fall"
  const parted = /^(?:early|late|mid)$/.test(before);
  if (!asked || (doubtful && !parted && (!article || !/^(?:in|since|by|until|during)$/.test(before)))) return undefined;
  if (word(line, to) === 'of') return undefined;
  if (!article && /^(?:of|for|over)$/.test(before)) return undefined;
  const noun = at(line, to);
  if (noun.kind === 'word' && line.pos(to) === 'NOUN') return undefined;
  return when(i, to, { form: 'season', season: name });
}

/** "ideas that spring to mind", "prices that fall": verbs, whose "that" stands for a noun. */
const restsAt = (line: Line, that: number, to: number): boolean =>
  (at(line, to).kind === 'sign' || /^(?:PRON|[CS]CONJ)$/.test(line.pos(to) ?? '')) &&
  !/^(?:NOUN|PRON)$/.test(line.pos(that - 1) ?? '');

/** "the weekend", "this weekend", "last weekend". */
function weekend(line: Line, i: number): Match | undefined {
  let j = i;
  if (word(line, j) === 'the' && POINTERS.has(word(line, j + 1))) j++;
  const here = word(line, j);
  const pointer = here === 'the' ? 0 : POINTERS.get(here);
  if (pointer === undefined) return undefined;
  j++;
  let way = pointer;
  if (here === 'this' && /^(?:past|coming)$/.test(word(line, j))) {
    way = word(line, j) === 'past' ? -1 : 1;
    j++;
  }
  return word(line, j) === 'weekend' ? when(i, j + 1, { form: 'weekend', pointer: way }) : undefined;
}

/** Longest name first: "Christmas Eve" before "Christmas". */
function holiday(line: Line, i: number): Match | undefined {
  let j = i;
  const pointer = /^(?:last|this|next)$/.test(word(line, j)) ? POINTERS.get(word(line, j)) : undefined;
  if (pointer !== undefined || (word(line, j) === 'the' && word(line, j + 1) === 'fourth')) j++;
  if (!HOLIDAY_OPENERS.has(word(line, j)) || !capital(line, j)) return undefined;
  for (let size = 5; size >= 1; size--) {
    const name = nameOf(line, j, size);
    if (holidayIn(name, 2000) === undefined) continue;
    let to = j + size;
    if (
      size === 1 &&
      /^(?:tree|island|party|parade|dinner|egg|bunny|eggs|carol|carols|card|cards|shopping|rising|break|gift|gifts|market|markets|season)$/.test(
        word(line, to),
      )
    ) {
      return undefined;
    }
    // "Labor Day weekend", "Easter week"
    const unit = /^week(?:end)?$/.exec(word(line, to))?.[0] as 'week' | 'weekend' | undefined;
    if (unit) to++;
    const y = yearAfter(line, to);
    if (y) to = y.to;
    const named: When = { form: 'holiday', name, ...withYear(y), ...(pointer !== undefined && { pointer }) };
    return when(i, to, named, unit && { by: { unit, days: 0 }, approximate: true });
  }
  return undefined;
}

function nameOf(line: Line, i: number, size: number): string {
  let name = '';
  for (let k = i; k < i + size; k++) {
    const lexeme = at(line, k);
    name += (k > i && !lexeme.glued ? ' ' : '') + lexeme.lower;
  }
  return name;
}
