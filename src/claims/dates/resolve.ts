import { ASSUMED, type DateParts, dateValue } from '../../values/date.js';
import {
  civil,
  dayNumber,
  daysInMonth,
  isCalendarDay,
  isoDay,
  isoMonth,
  isoWeekName,
  isoYear,
  shiftDayByMonths,
  shiftMonth,
  weekdayOf,
  weekStart,
} from '../../values/date-calendar.js';
import type { DateValue, Interval } from '../../values/types.js';
import type { NamedYear, Pointer, Shade, When } from './expression.js';
import { holidayIn } from './holidays.js';
import type { Daypart, Season, Unit } from './words.data.js';

/** What a time is resolved against. */
export interface Moment {
  /** Day of writing; absent: nothing relative resolves. */
  anchor?: number;
  /** The day of writing is the story's, not the source's own. */
  borrowed: boolean;
  /** `open`: "would", "could", no verb at all: the nearer side is taken, and doubted. */
  tense: 'past' | 'future' | 'open';
  /** The tense is the verb's, not that of a noun: "killed in Tuesday's crash". */
  verbal?: boolean;
  /** What nobody plans: no day to come. */
  over?: boolean;
  /** The verb stands in the present: "they meet on Monday" may be the next as well as the last. */
  present?: boolean;
  /** The last day told of, for "two days later". */
  told?: { day: number; grain: DateValue['granularity'] };
  /** The day told of in the sentence before, which what happened at an hour without a day may be of. */
  just?: number;
  /** The quarter spoken of, for "the quarter" and "a year earlier". */
  quarter?: { year: number; quarter: number };
  /** Six or nine months are spoken of: "the period" is no quarter. */
  months?: boolean;
  /** The day named beside a clock time. */
  day?: number;
}

type Stated = DateValue['stated'][number];

interface Resolved {
  timex: string;
  stated: readonly Stated[];
  assumed: readonly string[];
  approximate?: boolean;
  alternatives?: readonly Interval[];
}

/** The date that the words mean at their moment. What nothing anchors has a TIMEX3 value with X for what is open, and no interval. */
export function resolve(when: When, shade: Shade, moment: Moment): DateValue {
  const base = beside(RESOLVERS[when.form](when as never, moment, shade), shade);
  const daypart = shade.daypart ?? undefined;
  const day = /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(base.timex) ? base.timex : undefined;
  let { timex } = base;
  const stated: Stated[] = [...base.stated];
  if (day !== undefined && shade.clock) {
    timex = `${day}T${two(shade.clock.hour)}${shade.clock.minute === undefined ? '' : `:${two(shade.clock.minute)}`}`;
    stated.push('hour');
    if (shade.clock.minute !== undefined) stated.push('minute');
    if (shade.clock.zone !== undefined) stated.push('zone');
  } else if (day !== undefined && daypart) {
    timex = `${day}T${daypart}`;
    stated.push('daypart');
  }
  const parts: DateParts = {
    stated,
    assumed: moment.borrowed && relative(when) ? [...base.assumed, ASSUMED.story] : base.assumed,
    approximate: base.approximate === true || shade.approximate === true,
    alternatives: [...(base.alternatives ?? []), ...(shade.alternatives ?? [])],
  };
  if (shade.part) parts.part = shade.part;
  if (shade.bound) parts.bound = shade.bound;
  const named = onPart(midnight(dateValue(timex, parts), timex, parts), shade);
  const value = onClock(named, shade, moment);
  return shade.side && value.interval && moment.anchor !== undefined
    ? cut(value, value.interval, shade.side, moment.anchor)
    : value;
}

/** "the week of March 6", "the day after Christmas": counted from the day that the words name. */
function beside(base: Resolved, { by }: Shade): Resolved {
  const day = by && /^\d{4}-\d\d-\d\d$/.test(base.timex) ? dateValue(base.timex).interval?.lo : undefined;
  if (!by || day === undefined) return base;
  // The weekend of a Monday's holiday is the one before it.
  const at = day + by.days - (by.unit === 'weekend' && weekdayOf(day + by.days) <= 2 ? 3 : 0);
  const timex = by.unit === 'day' ? isoDay(at) : `${isoWeekName(at)}${by.unit === 'week' ? '' : '-WE'}`;
  return { ...base, timex, stated: base.stated.filter((part) => part !== 'day' && part !== 'weekday') };
}

/** T24 is the midnight that ends a day: the calendar of the values knows hours 0 to 23. */
function midnight(value: DateValue, timex: string, parts: DateParts): DateValue {
  if (!timex.endsWith('T24')) return value;
  const last = dateValue(timex.replace('T24', 'T23'), parts);
  return {
    ...last,
    timex,
    ...(last.interval && { interval: { lo: last.interval.lo, hi: last.interval.hi + 1 / 24 } }),
  };
}

const MINUTE = 1 / 1440;

/** Minutes on either side that a clock time may stand for: nobody looks at a watch while the shots fall. */
const CLOCK_SLACK = { hour: 10, five: 5, exact: 1, about: 15 };
/** Minutes that "shortly before" and "just after" may mean; of midnight, with no clock to round to, an hour. */
const LEAN = { clock: 15, midnight: 60, other: 5 };

/** "9 p.m." is written T21:00, as the guidelines have it. Clock times stand for the minutes around them. */
function onClock(value: DateValue, shade: Shade, moment: Moment): DateValue {
  const { clock, lean } = shade;
  if (!clock || !value.interval || !/T\d\d/.test(value.timex)) return value;
  const timex = clock.minute === undefined && clock.hour < 24 ? `${value.timex}:00` : value.timex;
  const round = clock.minute === undefined ? 'hour' : clock.minute % 5 === 0 ? 'five' : 'exact';
  const slack = Math.max(CLOCK_SLACK[round], value.approximate ? CLOCK_SLACK.about : 0) * MINUTE;
  const day = dayNamed(value) ?? Math.floor((value.interval.lo + value.interval.hi) / 2);
  const at = day + clock.hour / 24 + (clock.minute ?? 0) * MINUTE;
  if (clock.hour === 24) return atMidnight({ ...value, timex }, day, lean, moment.day === undefined);
  const side = (of: 'before' | 'after'): number =>
    lean === undefined ? slack : (lean === of ? LEAN.clock : LEAN.other) * MINUTE;
  const [before, after] = [side('before'), side('after')];
  const interval = { lo: at - before, hi: at + after + (round === 'exact' ? MINUTE : 0) };
  return { ...value, timex, interval };
}

/**
 * The midnight of a day ends it to most writers and begins it to some: both are kept. What is shortly before it is late on
 * that day; what is just after it may be early on the day named or on the next one.
 */
function atMidnight(value: DateValue, day: number, lean: Shade['lean'], own: boolean): DateValue {
  const slack = (value.approximate ? 4 : 1) * CLOCK_SLACK.hour * MINUTE;
  if (lean === 'before') return { ...value, interval: { lo: day + 1 - LEAN.midnight * MINUTE, hi: day + 1 } };
  const begins = { lo: day - (lean ? 0 : slack), hi: day + (lean ? LEAN.midnight * MINUTE : slack) };
  const ends = { lo: begins.lo + 1, hi: begins.hi + 1 };
  // "just after midnight on Friday" is early on Friday; "on Friday ... just after midnight" is the night that follows.
  const [interval, other] = lean === 'after' && own ? [begins, ends] : [ends, begins];
  return { ...value, interval, alternatives: [...(value.alternatives ?? []), other] };
}

/** The day that a value's own words or its sentence named. */
function dayNamed(value: DateValue): number | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(value.timex);
  return m ? dayNumber(Number(m[1]), Number(m[2]), Number(m[3])) : undefined;
}

/** Hours of early, mid and late in each part of the day; thirds would cut "early morning" off at five and a night at its midnight. */
const PART_HOURS: Readonly<Record<Daypart, Readonly<Record<'early' | 'mid' | 'late', readonly [number, number]>>>> = {
  MO: { early: [0, 8], mid: [7, 11], late: [9, 12.5] },
  MI: { early: [11, 13], mid: [11, 14], late: [12, 14] },
  AF: { early: [12, 15], mid: [13, 17], late: [14, 19] },
  EV: { early: [16, 20], mid: [18, 22], late: [19, 24] },
  NI: { early: [17, 23], mid: [21, 28], late: [20, 30] },
};

/** "late Tuesday night", "early Sunday morning". */
function onPart(value: DateValue, shade: Shade): DateValue {
  const day = shade.daypart && value.interval && shade.part ? dayNamed(value) : undefined;
  if (day === undefined || !shade.daypart || !shade.part) return value;
  const [from, to] = PART_HOURS[shade.daypart][shade.part];
  return { ...value, interval: { lo: day + from / 24, hi: day + to / 24 } };
}

/** "earlier this week" ends, and "later this week" begins, on the day of writing. */
function cut(value: DateValue, whole: Interval, side: 'before' | 'after', anchor: number): DateValue {
  const interval =
    side === 'before'
      ? { lo: whole.lo, hi: Math.min(whole.hi, anchor + 1) }
      : { lo: Math.max(whole.lo, anchor), hi: whole.hi };
  return interval.lo < interval.hi ? { ...value, interval } : value;
}

const two = (n: number): string => String(n).padStart(2, '0');

const relative = (when: When): boolean => {
  if (when.form === 'reference' || when.form === 'year' || when.form === 'decade' || when.form === 'century')
    return false;
  return !('year' in when && when.year !== undefined);
};

type Resolvers = { [F in When['form']]: (when: Extract<When, { form: F }>, moment: Moment, shade: Shade) => Resolved };

const plain = (timex: string, stated: readonly Stated[], assumed: readonly string[] = []): Resolved => ({
  timex,
  stated,
  assumed,
});

const RESOLVERS: Resolvers = {
  day: (w, m) => {
    const stated: Stated[] = ['month', 'day', ...(w.weekday === undefined ? [] : (['weekday'] as const))];
    const year = yearOf(w, m);
    if (year !== undefined) return plain(dayName(year, w.month, w.day), ['year', ...stated], toldYear(w));
    const history = w.weekday === undefined && w.pointer === undefined ? historyYear(m) : undefined;
    if (history !== undefined && isCalendarDay(history, w.month, w.day))
      return plain(dayName(history, w.month, w.day), stated, [ASSUMED.told]);
    if (m.anchor === undefined) return plain(`XXXX-${two(w.month)}-${two(w.day)}`, stated);
    const near = nearestYear(
      w.pointer === -1 ? { ...m, tense: 'past' } : m,
      (y) => (isCalendarDay(y, w.month, w.day) ? dayNumber(y, w.month, w.day) : undefined),
      1,
      w.weekday,
    );
    return plain(dayName(near, w.month, w.day), stated, [ASSUMED.year]);
  },
  month: (w, m) => {
    const year = yearOf(w, m);
    if (year !== undefined) return plain(isoMonth(year, w.month), ['year', 'month'], toldYear(w));
    if (w.told && m.told) return plain(isoMonth(civil(m.told.day).year, w.month), ['month'], [ASSUMED.told]);
    if (m.anchor === undefined) return plain(`XXXX-${two(w.month)}`, ['month']);
    const here = civil(m.anchor);
    if (w.pointer !== undefined) {
      // "last February", written in March, is the year before's: this one is "last month".
      const by = { '-1': w.month < here.month - 1 ? 0 : -1, '0': 0, '1': w.month > here.month ? 0 : 1 }[
        `${w.pointer}` as '-1' | '0' | '1'
      ];
      // "last May", written in July: this year's to some, the year before's to others.
      const other = w.pointer === 0 ? [] : [monthStretch(here.year + by + w.pointer, w.month)];
      return { ...plain(isoMonth(here.year + by, w.month), ['year', 'month']), alternatives: other };
    }
    const near = nearestYear(m, (y) => dayNumber(y, w.month, 1), daysInMonth(2001, w.month));
    return plain(isoMonth(near, w.month), ['month'], [ASSUMED.year]);
  },
  nth: (w, m, shade) => {
    const { whole } = w;
    if (!whole) return plain(w.weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${w.weekday}`, ['weekday']);
    // "on the first Monday of May", written in May: the tense is the Monday's, not the month's.
    const month = whole.form === 'month' && yearOf(whole, m) === undefined && whole.pointer === undefined;
    if (month && !whole.told && m.anchor !== undefined) {
      const dayIn = (year: number) => nthDay(monthStretch(year, whole.month), w.nth, w.weekday);
      const day = dayIn(nearestYear(m, dayIn, 1));
      return day === undefined
        ? plain(`XXXX-${two(whole.month)}-XX`, ['month'])
        : plain(isoDay(day), ['month', 'day'], [ASSUMED.year]);
    }
    const base = RESOLVERS[whole.form](whole as never, m, shade);
    const stretch = dateValue(base.timex).interval;
    const day = stretch && nthDay(stretch, w.nth, w.weekday);
    if (day === undefined)
      return plain(/^....-..$/.test(base.timex) ? `${base.timex}-XX` : 'XXXX-XX-XX', base.stated, base.assumed);
    return { ...base, timex: isoDay(day), stated: [...base.stated, 'day'] };
  },
  numbered: (w, m) => {
    const day = m.anchor === undefined ? undefined : nearestNumbered(w.weekday, w.day, m.anchor, m.tense);
    return day === undefined
      ? plain(`XXXX-XX-${two(w.day)}`, ['weekday', 'day'])
      : plain(isoDay(day), ['weekday', 'day'], [ASSUMED.year]);
  },
  anniversary: (w, m) => {
    if (m.anchor === undefined) return plain(OPEN[w.unit], []);
    const day = shiftDayByMonths(m.anchor, -w.months);
    if (w.unit === 'month') return plain(isoDay(day).slice(0, 7), ['year', 'month']);
    return w.unit === 'week' ? plain(isoWeekName(day), ['year', 'week']) : plain(isoDay(day), ['year', 'month', 'day']);
  },
  year: (w) => plain(isoYear(w.year), ['year']),
  decade: (w) => plain(String(w.decade).padStart(3, '0'), ['year']),
  century: (w) => plain(two(w.century), ['year']),
  weekday: (w, m) => {
    if (w.told) {
      const told = weekdayFrom(w.weekday, w.pointer, m);
      if (told) return told;
    }
    if (m.anchor === undefined) return plain(`XXXX-WXX-${w.weekday}`, ['weekday']);
    const back = (weekdayOf(m.anchor) - w.weekday + 7) % 7;
    if (w.weeks !== undefined && w.weeks < 0) {
      const next = (w.weekday - weekdayOf(m.anchor) + 7) % 7;
      return plain(isoDay(m.anchor + next - 7 * w.weeks), ['weekday'], [ASSUMED.week]);
    }
    if (w.weeks !== undefined) return plain(isoDay(m.anchor - back - 7 * w.weeks), ['weekday'], [ASSUMED.week]);
    const ahead = (w.weekday - weekdayOf(m.anchor) + 7) % 7;
    const day = (by: number): Interval => ({ lo: (m.anchor ?? 0) + by, hi: (m.anchor ?? 0) + by + 1 });
    const of = (by: number, assumed: string, other: readonly number[] = []): Resolved => ({
      ...plain(isoDay((m.anchor ?? 0) + by), ['weekday'], [assumed]),
      alternatives: other.map(day),
    });
    if (w.pointer === -1) return of(back === 0 ? -7 : -back, ASSUMED.week, [(back === 0 ? -7 : -back) - 7]);
    if (w.pointer === 1) return of(ahead === 0 ? 7 : ahead, ASSUMED.week, [(ahead === 0 ? 7 : ahead) + 7]);
    if (m.tense === 'future') return of(ahead, ASSUMED.week);
    // "was arraigned on Tuesday", in a page dated Monday: six days before, or the page was brought up to date.
    if (m.tense === 'past') return of(-back, ASSUMED.week, ahead === 1 && m.verbal ? [ahead] : []);
    if (back === 0) return of(0, ASSUMED.week);
    // News is told of what was: without a tense the past is likelier, unless the day is tomorrow's.
    return (m.present ? back <= ahead : ahead > 1)
      ? of(-back, ASSUMED.side, [ahead])
      : of(ahead, ASSUMED.side, [-back]);
  },
  shift: (w, m) => resolveShift(w.unit, w.by, w.told === true, w.counted === true, w.running ? withoutQuarter(m) : m),
  quarter: (w, m) => {
    // A company's own quarter may be any of the calendar's.
    const of = (year: number, stated: readonly Stated[], assumed: readonly string[]): Resolved => ({
      ...plain(`${isoYear(year)}-Q${w.quarter}`, stated, assumed),
      ...(w.fiscal && { approximate: true }),
    });
    const year = yearOf(w, m);
    if (year !== undefined) return of(year, ['year', 'quarter'], toldYear(w));
    if (m.anchor === undefined) return plain(`XXXX-Q${w.quarter}`, ['quarter']);
    const here = civil(m.anchor);
    const begins = dayNumber(here.year, (w.quarter - 1) * 3 + 1);
    const by = begins > m.anchor && m.tense === 'past' ? -1 : 0;
    return of(here.year + by, ['quarter'], [ASSUMED.year]);
  },
  half: (w, m) => {
    const year = yearOf(w, m);
    return year === undefined
      ? plain(`XXXX-H${w.half}`, [])
      : plain(`${isoYear(year)}-H${w.half}`, ['year'], toldYear(w));
  },
  period: (w, m) => {
    if (w.unit === 'year')
      return m.anchor === undefined ? plain('XXXX', []) : plain(isoYear(civil(m.anchor).year - 1), [], [ASSUMED.year]);
    if (w.unit === 'period' && m.months && m.anchor !== undefined)
      return plain(isoYear((w.year ?? civil(m.anchor).year) - w.back), [], [ASSUMED.told]);
    const spoken = (w.latest ? lastQuarter(m.anchor) : undefined) ?? m.quarter ?? lastQuarter(m.anchor);
    if (!spoken) return plain('XXXX-QX', []);
    return {
      ...plain(`${isoYear((w.year ?? spoken.year) - w.back)}-Q${spoken.quarter}`, [], [ASSUMED.told]),
      approximate: true,
    };
  },
  season: (w, m) => {
    const year = yearOf(w, m) ?? seasonYear(w.season, w.pointer, w.told ? counted(m) : m);
    const assumed =
      w.year === undefined && w.pointer === undefined && w.yearShift === undefined ? [ASSUMED.year] : toldYear(w);
    return plain(`${year === undefined ? 'XXXX' : isoYear(year)}-${w.season}`, ['season'], assumed);
  },
  weekend: (w, m) => {
    if (m.anchor === undefined) return plain('XXXX-WXX-WE', ['week']);
    const inside = weekdayOf(m.anchor) >= 6;
    const by = w.pointer !== 0 ? (w.pointer === 1 && !inside ? 0 : w.pointer) : inside || m.tense === 'future' ? 0 : -1;
    const shifted = w.pointer === -1 ? -1 : by;
    const other = m.anchor + (shifted === 0 ? -7 : 7);
    const stretch = dateValue(`${isoWeekName(other)}-WE`).interval;
    return {
      ...plain(`${isoWeekName(m.anchor + 7 * shifted)}-WE`, ['week'], [ASSUMED.week]),
      ...(stretch && w.pointer === 0 && { alternatives: [stretch] }),
    };
  },
  holiday: (w, m) => {
    const year = yearOf(w, m);
    if (year !== undefined) return plain(isoDay(holidayIn(w.name, year) ?? 0), ['year', 'month', 'day'], toldYear(w));
    if (m.anchor === undefined) return plain('XXXX-XX-XX', ['month', 'day']);
    if (w.pointer !== undefined && w.pointer !== 0) {
      const here = civil(m.anchor).year;
      const own = holidayIn(w.name, here) ?? 0;
      const by = w.pointer === -1 ? (own < m.anchor ? 0 : -1) : own > m.anchor ? 0 : 1;
      return plain(isoDay(holidayIn(w.name, here + by) ?? 0), ['month', 'day'], [ASSUMED.year]);
    }
    const near = nearestYear(m, (y) => holidayIn(w.name, y), 1);
    return plain(isoDay(holidayIn(w.name, near) ?? 0), ['month', 'day'], [ASSUMED.year]);
  },
  time: (_, m) => {
    if (m.day !== undefined) return plain(isoDay(m.day), []);
    // "He resigned on May 2. At 10 p.m. he left": of the day just told, not of the day of writing.
    if (m.just !== undefined) return plain(isoDay(m.just), [], [ASSUMED.told]);
    return m.anchor === undefined ? plain('XXXX-XX-XX', []) : plain(isoDay(m.anchor), [], [ASSUMED.told]);
  },
  reference: (w) => plain(w.value, []),
};

const isDay = (grain: DateValue['granularity']): boolean => /^(?:day|daypart|hour|minute)$/.test(grain);

/**
 * "the previous Monday", "the following Monday": the next one before or after the day told last. "that Friday" is the
 * Friday of the week told of; where no day was told, the last one, which is only known to be a Friday.
 */
function weekdayFrom(weekday: number, pointer: Pointer | undefined, m: Moment): Resolved | undefined {
  const told = m.told && isDay(m.told.grain) ? m.told.day : undefined;
  if (told === undefined) {
    if (pointer !== undefined) return undefined;
    if (m.anchor === undefined) return plain(`XXXX-WXX-${weekday}`, ['weekday'], [ASSUMED.told]);
    return plain(isoDay(m.anchor - ((weekdayOf(m.anchor) - weekday + 7) % 7)), ['weekday'], [ASSUMED.told]);
  }
  const of = (day: number, other: readonly number[] = []): Resolved => ({
    ...plain(isoDay(day), ['weekday'], [ASSUMED.told]),
    alternatives: other.map((lo) => ({ lo, hi: lo + 1 })),
  });
  const since = (weekdayOf(told) - weekday + 7) % 7;
  if (pointer === -1) return of(told - (since || 7));
  if (pointer === 1) return of(told - since + 7);
  if (since === 0) return of(told);
  const here = weekStart(told) + weekday - 1;
  return of(here, [here < told ? here + 7 : here - 7]);
}

/** The nth weekday or day of a stretch; −1 the last. */
function nthDay({ lo, hi }: Interval, nth: number, weekday: number | undefined): number | undefined {
  const step = weekday === undefined ? 1 : 7;
  const [first, last] =
    weekday === undefined
      ? [lo, hi - 1]
      : [lo + ((weekday - weekdayOf(lo) + 7) % 7), hi - 1 - ((weekdayOf(hi - 1) - weekday + 7) % 7)];
  const day = nth < 0 ? last : first + step * (nth - 1);
  return day >= lo && day < hi ? day : undefined;
}

/** Months on either side among which a numbered weekday is looked for. */
const MONTHS_AROUND = [0, -1, 1, -2, 2, -3, 3];

/** The nearest day of the month with that number and weekday, on the side of the tense if there is one. */
function nearestNumbered(weekday: number, day: number, anchor: number, tense: Moment['tense']): number | undefined {
  const here = civil(anchor);
  const days = MONTHS_AROUND.flatMap((by) => {
    const { year, month } = shiftMonth(here.year, here.month, by);
    const at = isCalendarDay(year, month, day) ? dayNumber(year, month, day) : undefined;
    return at !== undefined && weekdayOf(at) === weekday ? [at] : [];
  });
  const side = days.filter((at) => (tense === 'future' ? at >= anchor : tense === 'open' || at <= anchor));
  const near = side.length > 0 ? side : days;
  return near.reduce<number | undefined>(
    (best, at) => (best === undefined || Math.abs(at - anchor) < Math.abs(best - anchor) ? at : best),
    undefined,
  );
}

function withoutQuarter(m: Moment): Moment {
  const { quarter: _, ...rest } = m;
  return rest;
}

const dayName = (year: number, month: number, day: number): string => `${isoMonth(year, month)}-${two(day)}`;

const monthStretch = (year: number, month: number): Interval => {
  const lo = dayNumber(year, month, 1);
  return { lo, hi: lo + daysInMonth(year, month) };
};

/** The year that the words name, from the day of writing or from the last date told. */
function yearOf(w: NamedYear, m: Moment): number | undefined {
  if (w.year !== undefined || w.yearShift === undefined) return w.year;
  const from = (w.yearTold && m.told?.day) || m.anchor;
  return from === undefined ? undefined : civil(from).year + w.yearShift;
}

/**
 * "The siege began in June 1648. The town surrendered on 14 August": in a text of no known day, a day
 * without a year is of the year told last. In news it is near the day of writing, whatever was told of 1958 before.
 */
function historyYear(m: Moment): number | undefined {
  if (m.told === undefined || m.tense === 'future' || m.present) return undefined;
  const { year } = civil(m.told.day);
  const now = m.anchor === undefined ? undefined : civil(m.anchor).year;
  return now === undefined || (m.borrowed && now - year > 1) ? year : undefined;
}

const toldYear = (w: NamedYear): readonly string[] => (w.yearTold ? [ASSUMED.told] : []);

/** The year that brings a day or month nearest to the day of writing, on the side the tense asks for. */
function nearestYear(m: Moment, dayIn: (year: number) => number | undefined, length: number, weekday?: number): number {
  const anchor = m.anchor ?? 0;
  const here = civil(anchor).year;
  let best = here;
  let cost = Number.POSITIVE_INFINITY;
  for (const year of [here - 1, here, here + 1]) {
    const day = dayIn(year);
    if (day === undefined) continue;
    let away = day > anchor ? day - anchor : Math.max(0, anchor - (day + length - 1));
    // A few days on the wrong side of the tense are nearer than a year on the right one ("extended it to Nov. 20").
    if (m.tense === 'past' && day > anchor)
      away =
        (m.over && away > SLACK) || (away > FEW_DAYS && length === 1)
          ? away + 400
          : away * WRONG_WAY + (length > 1 ? 200 : 100);
    // News is told of what was: without a tense the past is likelier.
    if (m.tense === 'open' && day > anchor) away += length > 1 ? 150 : 60;
    if (m.tense === 'future' && day + length - 1 < anchor) away = away * WRONG_WAY + 250;
    if (weekday !== undefined && weekdayOf(day) !== weekday) away += 400;
    if (away < cost) [best, cost] = [year, away];
  }
  return best;
}

/** How much dearer a day on the wrong side of the tense is. */
const WRONG_WAY = 4;
/** Days that a plan told of in the past may lie ahead. */
const FEW_DAYS = 60;
/** Days that a source's own date may lag behind what it tells of. */
const SLACK = 2;

function lastQuarter(anchor: number | undefined): { year: number; quarter: number } | undefined {
  if (anchor === undefined) return undefined;
  const here = civil(anchor);
  const quarter = Math.floor((here.month - 1) / 3);
  return quarter === 0 ? { year: here.year - 1, quarter: 4 } : { year: here.year, quarter };
}

const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A moment on the day told last: "the following spring" is counted from it. */
const counted = (m: Moment): Moment => (m.told ? { ...m, anchor: m.told.day } : m);

function seasonYear(season: Season, pointer: Pointer | undefined, m: Moment): number | undefined {
  if (m.anchor === undefined) return undefined;
  const here = civil(m.anchor);
  const begins = SEASON_START[season];
  const begun = here.month >= begins;
  if (pointer === 0) return season === 'WI' && here.month <= 2 ? here.year - 1 : here.year;
  if (pointer === 1 || (pointer === undefined && m.tense === 'future'))
    return begun ? here.year + (here.month < begins + 3 && pointer === undefined ? 0 : 1) : here.year;
  // The last one to have ended, for "last"; the last one to have begun, for the bare word.
  const ended = pointer === -1 ? here.month >= begins + 3 : begun;
  return ended ? here.year : here.year - 1;
}

function resolveShift(unit: Unit, by: number, told: boolean, counted: boolean, m: Moment): Resolved {
  const from = told && m.told ? m.told.day : m.anchor;
  if (from === undefined) return plain(OPEN[unit], []);
  const assumed = told ? [ASSUMED.told] : [];
  const coarse = told && m.told ? tooCoarse(unit, m.told) : undefined;
  if (coarse !== undefined) return plain(coarse, [], assumed);
  const approximate = counted && unit !== 'day';
  const whole = Math.round(by);
  const of = (timex: string, stated: readonly Stated[]): Resolved => ({
    ...plain(timex, stated, assumed),
    ...(approximate && { approximate }),
  });
  if (unit === 'hour') return of(isoDay(from + Math.trunc(by / 24)), []);
  if (unit === 'day') return of(isoDay(from + whole), ['day']);
  if (unit === 'week') return of(isoWeekName(from + whole * 7), ['week']);
  if (unit === 'month') {
    const { year, month } = civil(shiftDayByMonths(from, whole));
    return of(isoMonth(year, month), ['month']);
  }
  const here = civil(from);
  if (unit === 'quarter') {
    const to = shiftMonth(here.year, here.month, whole * 3);
    // "this quarter" in a report of results is the quarter reported on.
    if (whole === 0 && m.quarter) return of(`${isoYear(m.quarter.year)}-Q${m.quarter.quarter}`, []);
    return of(`${isoYear(to.year)}-Q${Math.floor((to.month - 1) / 3) + 1}`, ['quarter']);
  }
  if (unit === 'year') {
    if (counted && whole === -1 && m.quarter) return of(`${isoYear(m.quarter.year - 1)}-Q${m.quarter.quarter}`, []);
    return of(isoYear(here.year + whole), ['year']);
  }
  if (unit === 'decade')
    return counted
      ? of(isoYear(here.year + whole * 10), ['year'])
      : of(String(Math.floor(here.year / 10) + whole), ['year']);
  return counted
    ? of(isoYear(here.year + whole * 100), ['year'])
    : of(two(Math.floor(here.year / 100) + whole), ['year']);
}

/** "He resigned in May. The same day, ...": a day of that May, nobody can say which. */
function tooCoarse(unit: Unit, told: NonNullable<Moment['told']>): string | undefined {
  const [year, month] = [isoYear(civil(told.day).year), two(civil(told.day).month)];
  if (told.grain === 'month' && unit === 'day') return `${year}-${month}-XX`;
  if (told.grain === 'year' && unit === 'day') return `${year}-XX-XX`;
  if (told.grain === 'year' && unit === 'month') return `${year}-XX`;
  return (told.grain === 'month' || told.grain === 'year') && unit === 'week' ? `${year}-WXX` : undefined;
}

const OPEN: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};
