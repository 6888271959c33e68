import { dayNumber, isCalendarDay } from '../../../values/date-calendar.js';
import { at, type Clock, type Kind, type Line, type Match, when, word } from '../expression.js';
import { readStamp } from '../stamps.js';
import { DAYPARTS, NUMBERS, WEEKDAYS, ZONES } from '../words.data.js';

/** Clock times and dates in digits: "10:35 a.m.", "9 p.m. EDT", "0735 GMT", "noon", "2025-01-19T10:00Z", "01/19/2025". */
export const clockKinds: readonly Kind[] = [
  { parse: digitDate, words: [], figures: true },
  { parse: clock, words: [...NUMBERS.keys()], figures: true },
  { parse: pastTheHour, words: ['a', 'half', 'quarter', ...NUMBERS.keys()], figures: true },
  { parse: namedHour, words: ['noon', 'midnight', ...DAYPARTS.keys()] },
];

const MARKS = /^[-‐‑./]$/;

/** "2025-01-19", "01/19/2025", "19.01.2025": three numbers with one sign between, nothing else glued to them. */
function digitDate(line: Line, i: number): Match | undefined {
  const [a, mark, b, mark2, c] = [at(line, i), at(line, i + 1), at(line, i + 2), at(line, i + 3), at(line, i + 4)];
  if (a.kind !== 'number' || !MARKS.test(mark.text) || !mark.glued || b.kind !== 'number' || !b.glued) return undefined;
  if (mark2.text !== mark.text || !mark2.glued || c.kind !== 'number' || !c.glued) return undefined;
  if (a.glued && at(line, i - 1).text !== '(' && at(line, i - 1).text !== '[') return undefined;
  const iso = a.text.length === 4 && b.text.length === 2 && c.text.length >= 1 && c.text.length <= 2;
  const short =
    a.text.length <= 2 && b.text.length <= 2 && (c.text.length === 4 || (mark.text === '/' && c.text.length === 2));
  if (!iso && !short) return undefined;
  let to = i + 5;
  // The clock of an ISO stamp is glued to its day: "T10:00Z".
  if (iso && /^t$/i.test(at(line, to).text) && at(line, to).glued) {
    let end = to + 1;
    while (end < to + 9 && at(line, end).glued && /^(?:\d+|[:zZ+-])$/.test(at(line, end).text)) end++;
    to = end;
  }
  const after = at(line, to);
  if (
    to === i + 5 &&
    after.glued &&
    (after.kind !== 'sign' || (MARKS.test(after.text) && at(line, to + 1).glued && at(line, to + 1).kind !== 'sign'))
  )
    return undefined;
  const text = line.prose.slice(a.start, at(line, to - 1).end);
  const stamp = readStamp(text) ?? readStamp(text, true);
  if (stamp?.year === undefined || stamp.month === undefined || stamp.day === undefined) return undefined;
  const { year, month, day } = stamp;
  if (!isCalendarDay(year, month, day)) return undefined;
  const swapped = short && month !== day && isCalendarDay(year, day, month) ? dayNumber(year, day, month) : undefined;
  return when(
    i,
    to,
    { form: 'day', year, month, day },
    {
      ...(stamp.hour !== undefined && { clock: clockOf(stamp) }),
      ...(swapped !== undefined && { alternatives: [{ lo: swapped, hi: swapped + 1 }] }),
    },
  );
}

const clockOf = (s: { hour?: number; minute?: number; zone?: number }): Clock => ({
  hour: s.hour ?? 0,
  ...(s.minute !== undefined && { minute: s.minute }),
  ...(s.zone !== undefined && { zone: s.zone }),
});

/** Past "am", "a.m.", "p.m": the index after it. */
function meridiem(line: Line, i: number): { to: number; half: 'am' | 'pm' } | undefined {
  const here = word(line, i);
  if (here === 'am' || here === 'pm') return { to: i + 1, half: here };
  if ((here === 'a' || here === 'p') && word(line, i + 1) === '.' && word(line, i + 2) === 'm') {
    const dot = at(line, i + 3);
    return { to: dot.text === '.' && dot.glued ? i + 4 : i + 3, half: here === 'a' ? 'am' : 'pm' };
  }
  return undefined;
}

function zoneAfter(line: Line, i: number): number {
  if (ZONES.has(word(line, i)) && /^[A-Z]+$/.test(at(line, i).text)) return i + 1;
  if (word(line, i) === 'local' && word(line, i + 1) === 'time') return i + 2;
  return i;
}

const CLOCK_PREPOSITIONS =
  /^(?:at|around|about|by|since|until|till|from|before|after|approximately|past|between|to|and)$/;

/** "10:35 a.m.", "3:21pm", "5.30am", "9 p.m. EDT", "0735 GMT", "at 21:30", "8 o'clock", "4 in the morning". */
function clock(line: Line, i: number): Match | undefined {
  const hour = at(line, i);
  const spoken = hour.kind === 'word' ? NUMBERS.get(hour.lower) : undefined;
  if (hour.kind !== 'number' && spoken === undefined) return undefined;
  if (
    hour.kind === 'number' &&
    (hour.ordinal ||
      (hour.glued && at(line, i - 1).kind !== 'sign') ||
      (hour.glued && /^[$€£.,:/#@]$/.test(at(line, i - 1).text)))
  )
    return undefined;
  if (hour.text.length === 4 && hour.kind === 'number') return militaryTime(line, i);
  const value = spoken ?? hour.value;
  if (!(value <= 24) || hour.text.length > (spoken === undefined ? 2 : 6)) return undefined;
  let j = i + 1;
  const mark = at(line, j);
  const minutes = at(line, j + 1);
  let minute: number | undefined;
  if (
    /^[:.]$/.test(mark.text) &&
    mark.glued &&
    // "3: 10 p.m.": set apart by whoever took the page over.
    (minutes.glued || (mark.text === ':' && meridiem(line, j + 2) !== undefined)) &&
    minutes.kind === 'number' &&
    minutes.text.length === 2 &&
    minutes.value < 60 &&
    !minutes.ordinal
  ) {
    minute = minutes.value;
    j += 2;
  }
  const half = meridiem(line, j);
  if (half && value >= 1 && value <= 12) {
    const to = zoneAfter(line, half.to);
    const digits =
      spoken === undefined
        ? line.prose
            .slice(hour.start, at(line, j - 1).end)
            .replace('.', ':')
            .replace(' ', '')
        : String(value);
    const zone = to > half.to ? ` ${line.prose.slice(at(line, half.to).start, at(line, to - 1).end)}` : '';
    const stamp = readStamp(`${digits} ${half.half}${zone}`) ?? readStamp(`${digits} ${half.half}`);
    return stamp?.hour === undefined
      ? undefined
      : when(i, to, { form: 'time' }, { clock: clockOf(minute === undefined ? without(stamp) : stamp) });
  }
  if (/^o$/.test(word(line, j)) && word(line, j + 1) === "'" && word(line, j + 2) === 'clock') {
    return when(i, j + 3, { form: 'time' }, { clock: { hour: partHour(value, daypartWord(line, j + 3)) } });
  }
  if (
    word(line, j) === 'in' &&
    word(line, j + 1) === 'the' &&
    /^(?:morning|afternoon|evening)$/.test(word(line, j + 2)) &&
    value >= 1 &&
    value <= 12
  ) {
    return when(
      i,
      j + 3,
      { form: 'time' },
      { clock: { hour: partHour(value, word(line, j + 2)), ...(minute !== undefined && { minute }) } },
    );
  }
  const bare = hourBefore(line, i, j, value, minute) ?? hourOfPart(line, i, j, value, minute);
  if (bare) return bare;
  // 24-hour clock: a colon, two digits, and a word that asks for a time; "3:21" alone is a score or a lap.
  if (minute !== undefined && mark.text === ':' && value < 24 && hour.kind === 'number') {
    const zone = zoneAfter(line, j);
    const next = at(line, j);
    if (next.glued && next.kind !== 'sign') return undefined;
    if (next.text === ':' && next.glued) return undefined;
    if (zone === j && (!CLOCK_PREPOSITIONS.test(word(line, i - 1)) || word(line, j) === 'of')) return undefined;
    if (zone === j && hour.text.length === 1 && !/^(?:at|around|about)$/.test(word(line, i - 1))) return undefined;
    if (/^(?:and|to)$/.test(word(line, i - 1)) && zone === j && hour.text.length < 2) return undefined;
    return when(i, zone, { form: 'time' }, { clock: { hour: value, minute } });
  }
  return undefined;
}

const clockAt = (i: number, to: number, hour: number, minute: number | undefined): Match =>
  when(i, to, { form: 'time' }, { clock: { hour, ...(minute !== undefined && { minute }) } });

/** "from 9 to 11 a.m.", "between 11 and 1 p.m.", "2:30-3 p.m.": the half of the day is said once, at the end. */
function hourBefore(line: Line, i: number, j: number, value: number, minute: number | undefined): Match | undefined {
  const link = word(line, j);
  if (value < 1 || value > 12 || !/^(?:to|until|till|or|and|[-–—])$/.test(link)) return undefined;
  const before = word(line, i - 1);
  if (link === 'and' ? before !== 'between' : /^(?:of|by)$/.test(before)) return undefined;
  const last = hourWithHalf(line, j + 1);
  if (last === undefined) return undefined;
  const same = last >= 12 ? (value % 12) + 12 : value % 12;
  // "from 11 to 1 p.m." began in the other half.
  return clockAt(i, j, same > last ? (same + 12) % 24 : same, minute);
}

/** The hour of 24 in "11 a.m.", "1:30 p.m.". No chain of numbers is followed: a line of them must not cost its square. */
function hourWithHalf(line: Line, i: number): number | undefined {
  const { kind, value: figure, lower, ordinal } = at(line, i);
  const value = kind === 'number' ? figure : (NUMBERS.get(lower) ?? Number.NaN);
  const minutes = /^[:.]$/.test(word(line, i + 1)) && at(line, i + 2).kind === 'number';
  const half = meridiem(line, minutes ? i + 3 : i + 1);
  if (!half || ordinal || !(value >= 1 && value <= 12)) return undefined;
  return (value % 12) + (half.half === 'pm' ? 12 : 0);
}

/** "at 11 Sunday night", "about 9 on Monday morning", "Sunday night at 11": the part of the day makes a number an hour. */
function hourOfPart(line: Line, i: number, j: number, value: number, minute: number | undefined): Match | undefined {
  if (value < 1 || value > 12 || !/^(?:at|around|about|approximately|before|after)$/.test(word(line, i - 1)))
    return undefined;
  const part = partBeside(line, i, j);
  // "at 2 Sunday night" may be of that Sunday or of the Monday.
  if (part === undefined || (part === 'night' && value < 6)) return undefined;
  return clockAt(i, j, partHour(value, part), minute);
}

/** The part of the day named before or after an hour. "Sunday night at 11 schools" counts them. */
function partBeside(line: Line, from: number, to: number): string | undefined {
  const after = dayWithPart(line, word(line, to) === 'on' ? to + 1 : to);
  if (after !== undefined) return after;
  if (word(line, to) === 'in' && word(line, to + 1) === 'the') return PART_WORD.exec(word(line, to + 2))?.[0];
  return at(line, to).kind === 'sign' ? dayWithPart(line, from - 3) : undefined;
}

const DAY_OF_PART = /^(?:yesterday|tomorrow|last|this|that|next)$/;

/** The part of the day in "Sunday night", "yesterday morning", "that evening". */
function dayWithPart(line: Line, i: number): string | undefined {
  if (!WEEKDAYS.has(word(line, i)) && !DAY_OF_PART.test(word(line, i))) return undefined;
  return PART_WORD.exec(word(line, i + 1))?.[0];
}

const PART_WORD = /^(?:morning|afternoon|evening|night)$/;

/** "half past nine", "a quarter to eight", "at ten past six", "half past noon". */
function pastTheHour(line: Line, i: number): Match | undefined {
  const j = word(line, i) === 'a' ? i + 1 : i;
  const named = { half: 30, quarter: 15 }[word(line, j)];
  const minutes = named ?? (j === i ? (NUMBERS.get(word(line, i)) ?? at(line, i).value) : Number.NaN);
  if (!(minutes > 0 && minutes < 30) && named === undefined) return undefined;
  const k = /^minutes?$/.test(word(line, j + 1)) && named === undefined ? j + 2 : j + 1;
  const way = word(line, k);
  if (way !== 'past' && (way !== 'to' || named === 30)) return undefined;
  // "five to eight people", "two to three": numbers of something, unless an hour is asked for.
  const asked = at(line, i).kind === 'word' && minutes % 5 === 0 && /^(?:at|around|about)$/.test(word(line, i - 1));
  if (way === 'to' && named === undefined && !asked) return undefined;
  const hour = { noon: 12, midnight: 0 }[word(line, k + 1)] ?? NUMBERS.get(word(line, k + 1)) ?? at(line, k + 1).value;
  if (!(hour >= 0 && hour <= 12) || at(line, k + 1).ordinal) return undefined;
  // "a quarter to three quarters of it"
  if (/^(?:NOUN|ADJ|NUM)$/.test(line.pos(k + 2) ?? '') && !DAYPARTS.has(word(line, k + 2))) return undefined;
  const ofDay = /^(?:noon|midnight)$/.test(word(line, k + 1));
  // "at half past three" may be either half of the day.
  const part = ofDay ? '' : partBeside(line, i, k + 2);
  if (part === undefined || (part === 'night' && hour < 6)) return undefined;
  const own = partHour(hour, part);
  return way === 'past' ? clockAt(i, k + 2, own, minutes) : clockAt(i, k + 2, (own + 23) % 24, 60 - minutes);
}

const without = (stamp: { hour?: number; minute?: number; zone?: number }): { hour?: number; zone?: number } => ({
  ...(stamp.hour !== undefined && { hour: stamp.hour }),
  ...(stamp.zone !== undefined && { zone: stamp.zone }),
});

const daypartWord = (line: Line, i: number): string =>
  word(line, i) === 'in' ? word(line, i + 2) : word(line, i) === 'at' ? word(line, i + 1) : '';

/** The hour of 24 that an hour of 12 is in a part of the day. */
export function partHour(hour: number, part: string): number {
  if (/^(?:afternoon|evening)$/.test(part) && hour < 12) return hour + 12;
  if (part === 'night' && hour >= 6 && hour < 12) return hour + 12;
  return part === 'morning' && hour === 12 ? 0 : hour;
}

/** "0735 GMT", "2100 hours", "1400 local time". */
function militaryTime(line: Line, i: number): Match | undefined {
  const n = at(line, i).value;
  const [hour, minute] = [Math.floor(n / 100), n % 100];
  if (!(hour < 24 && minute < 60)) return undefined;
  const to = zoneAfter(line, i + 1);
  const hours =
    /^(?:hours|hrs)$/.test(word(line, i + 1)) && /^(?:at|around|about|by|since|until)$/.test(word(line, i - 1));
  if (to === i + 1 && !hours) return undefined;
  return when(i, hours ? i + 2 : to, { form: 'time' }, { clock: { hour, minute } });
}

/** "noon", "midnight", "the morning", "dawn", "in the evening". */
function namedHour(line: Line, i: number): Match | undefined {
  const here = word(line, i);
  // "High Noon" is a film.
  if (here === 'noon' && word(line, i - 1) !== 'high')
    return when(i, i + 1, { form: 'time' }, { clock: { hour: 12, minute: 0 } });
  if (here === 'midnight') return when(i, i + 1, { form: 'time' }, { clock: { hour: 24 } });
  if (here === 'midday' || here === 'lunchtime') return when(i, i + 1, { form: 'time' }, { daypart: 'MI' });
  const part = DAYPARTS.get(here);
  if (part === undefined || here.endsWith('s')) return undefined;
  const article = word(line, i - 1) === 'the' && /^(?:in|during|of|early|late|on)$/.test(word(line, i - 2));
  const asked =
    /^(?:early|late|mid|at|by|before|after|until|since)$/.test(word(line, i - 1)) ||
    (word(line, i - 1) === '-' && /^(?:early|late|mid)$/.test(word(line, i - 2)));
  if (!article && !asked) return undefined;
  // "night of the concert", "in the morning show".
  if (
    /^(?:NOUN|PROPN)$/.test(line.pos(i + 1) ?? '') &&
    !/^(?:of)$/.test(word(line, i + 1)) &&
    word(line, i + 1) !== 'yesterday'
  )
    return undefined;
  return when(i, i + 1, { form: 'time' }, { daypart: part });
}
