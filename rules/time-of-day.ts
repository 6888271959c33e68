import type { Claim } from '../src/claims/types.js';
import { climb } from '../src/ladder.js';
import type { AcrossRule, Judgement, RuleContext } from '../src/rule.js';
import { ASSUMED } from '../src/values/date.js';
import { dateLabel } from '../src/values/date-label.js';
import { relate } from '../src/values/index.js';
import type { DateValue } from '../src/values/types.js';
import { clockNamed, clocksApart, misnamed, retells, retoldBy } from './shared/clocks.js';

const timeOf = (claim: Claim): DateValue | undefined =>
  claim.value.type === 'date' && /^(?:minute|hour|daypart)$/.test(claim.value.granularity) ? claim.value : undefined;

/** A clock time whose text names no day took one over: only the hours of the two may then be held against each other. */
const dayless = (value: DateValue): boolean =>
  !value.stated.some((s) => s === 'day' || s === 'weekday' || s === 'month');

/** Moves a time to the day of another. */
function onDay(value: DateValue, day: number): DateValue {
  if (!value.interval) return value;
  const by = day - Math.floor(middleOf(value.interval));
  return { ...value, assumed: [], interval: { lo: value.interval.lo + by, hi: value.interval.hi + by } };
}

/** The day a time belongs to: the one a part of it begins on (a night runs into the next), the one a clock time lies on. */
function dayOf(value: DateValue): number {
  if (!value.interval) return Number.NaN;
  return Math.floor(value.granularity === 'daypart' ? value.interval.lo : middleOf(value.interval));
}

/** The middle of a stretch, or the end that it has: "before 9:15 p.m." is near its clock. */
const middleOf = ({ lo, hi }: { lo: number; hi: number }): number =>
  Number.isFinite(lo) ? (Number.isFinite(hi) ? (lo + hi) / 2 : lo) : hi;

/** The instant nearest to what a time says: of "before 9:15 p.m." its clock. */
const hourOf = ({ interval, bound }: DateValue): number =>
  !interval ? Number.NaN : bound === 'before' ? interval.hi : bound === 'after' ? interval.lo : middleOf(interval);

const HOUR = 1 / 24;

/** "around 1 a.m.", "about 1:30 a.m.": both may be half an hour off. "just after 2" is said of a clock and is not. */
const rough = (value: DateValue): boolean =>
  value.approximate && value.interval !== undefined && value.interval.hi - value.interval.lo > 0.45 * HOUR;

/** Minutes between two clock times, as a part of a day. */
const apart = (x: DateValue, y: DateValue): number =>
  x.interval && y.interval ? Math.abs(hourOf(x) - hourOf(y)) : Number.POSITIVE_INFINITY;

const clocked = (value: DateValue): boolean => value.granularity === 'minute' || value.granularity === 'hour';

const MINUTE = 1 / 1440;

/** Minutes on either side that an hour told of an incident stands for: nobody looks at a watch. */
const SLACK = 7.3 * MINUTE;
/** The same where both are told to the minute: "at 2:30 a.m.", "at 2:40 a.m.". */
const EXACT_SLACK = 4.8 * MINUTE;
/** Two hours less than this apart may both be rounded: for an editor to look at. */
const NEAR = 45 * MINUTE;
/** Help is called within this time, and may be told of before the event itself by so much; long before it is another call. */
const ANSWER = { within: 45 * MINUTE, early: 20 * MINUTE, other: 150 * MINUTE };
/** "afternoon", "night": an hour that lies this near to one may be called so. */
const FRINGE = HOUR;
/** "happened after 2 a.m.": nobody says so of noon. */
const HORIZON = 4 * HOUR;

const compatible = (because: string): Judgement => ({ verdict: 'compatible', severity: 'low', because: [because] });

/**
 * Two hours of the incident that the story is about. They are of one event, so that no act need be the same; where only one
 * names its day, the hours are held against each other as of one night.
 */
function ofIncident(
  a: Claim,
  b: Claim,
  context: RuleContext,
  x: DateValue,
  y: DateValue,
  of: NonNullable<RuleContext['incident']>,
): Judgement {
  const slack = of.a === 'event' && of.b === 'event' && exact(x) && exact(y) ? EXACT_SLACK : SLACK;
  const [p, q] = apartByName(...onOneDay(notLong(x), notLong(y)).map((value) => onClock(value, slack)));
  if (p === undefined || q === undefined || !p.interval || !q.interval) return compatible('on different days');
  if (universal(a) !== universal(b)) return compatible('one is told in universal time, the other as the clocks showed');
  const relation = relate(p, q);
  if (relation.kind !== 'disjoint') return climb(a, b, context, { relation, volatility: 'fixed' });
  const gap = Math.max(p.interval.lo - q.interval.hi, q.interval.lo - p.interval.hi);
  const clocks = clocked(p) && clocked(q);
  if (clocked(p) !== clocked(q) && gap < FRINGE) return compatible('the hour is near that part of the day');
  // A positive lag: the call came so much later than the event.
  const later = of.a === of.b ? 0 : of.a === 'call' ? hourOf(p) - hourOf(q) : hourOf(q) - hourOf(p);
  if (of.a !== of.b && later <= ANSWER.within && later >= -ANSWER.early)
    return compatible('the event, and the call that followed');
  if (of.a !== of.b && later < -ANSWER.other) return compatible('a call long before the event is another call');
  const doubt =
    of.a !== of.b
      ? 'one is the hour of the call for help, the other of the event'
      : x.stated.includes('zone') !== y.stated.includes('zone')
        ? 'only one of them names its time zone'
        : x.bound === 'after' || y.bound === 'after'
          ? 'one of them says no more than after which hour'
          : clocks && apart(p, q) < NEAR
            ? 'both may be rounded, and they are less than an hour apart'
            : !clocked(p) && !clocked(q)
              ? 'parts of the day run into one another'
              : undefined;
  // A day apart by the calendar is no doubt here: the hours are of one night.
  const { doubt: calendar, ...disjoint } = relation;
  const open = doubt ?? (/T24/.test(x.timex + y.timex) ? calendar : undefined);
  return climb(a, b, context, {
    relation: { ...disjoint, ...(open !== undefined && { doubt: open }) },
    ...((doubt !== undefined || gap < HOUR) && { severity: 'low' as const }),
    volatility: 'fixed',
  });
}

/** "at 2:40 a.m.": neither "about" nor the full hour, which any time may have been rounded to. */
const exact = ({ approximate, bound, timex, granularity }: DateValue): boolean =>
  granularity === 'minute' && !approximate && bound === undefined && /T\d\d:\d[1-9]$|T\d\d:[1-5]0$/.test(timex);

/** "night" begins at five for a clock time; beside "afternoon" it is later. */
const DUSK = 1.5 * HOUR;

/** Two parts of a day that their names hold apart: "afternoon" and "night". */
function apartByName(p?: DateValue, q?: DateValue): readonly (DateValue | undefined)[] {
  const later = (value: DateValue, other: DateValue) =>
    value.interval && value.timex.endsWith('NI') && other.timex.endsWith('AF')
      ? { ...value, interval: { lo: value.interval.lo + DUSK, hi: value.interval.hi } }
      : value;
  return p && q ? [later(p, q), later(q, p)] : [p, q];
}

/** "after 2 a.m." as the hours that follow. */
const notLong = (value: DateValue): DateValue =>
  value.interval && value.bound === 'after'
    ? { ...value, interval: { lo: value.interval.lo, hi: Math.min(value.interval.hi, value.interval.lo + HORIZON) } }
    : value;

/** A clock time as the minutes around it; "just before" and "shortly after" lie on one side of their clock, bounds on all of one. */
function onClock(value: DateValue, slack: number): DateValue {
  const at = value.interval && clockOf(value, value.interval);
  if (at === undefined || !value.interval || value.bound) return value;
  const { lo, hi } = value.interval;
  const leans = Math.abs(at - lo - (hi - at)) > slack;
  const interval = leans
    ? { lo: at - lo > hi - at ? lo : at, hi: at - lo > hi - at ? at : hi }
    : { lo: at - slack, hi: at + slack };
  return { ...value, interval };
}

/** The instant that a clock time names, near the stretch that it stands for. */
function clockOf({ timex }: DateValue, { lo, hi }: { lo: number; hi: number }): number | undefined {
  const m = /T(\d\d)(?::(\d\d))?$/.exec(timex);
  if (!m) return undefined;
  const of = Number(m[1]) / 24 + Number(m[2] ?? 0) * MINUTE;
  const middle = (lo + hi) / 2;
  return Math.round(middle - of) + of;
}

/** "1023 GMT": no clock at the place need have shown it. */
const universal = ({ reading, span }: Claim): boolean =>
  /\b(?:GMT|UTC)\b|\dZ\b/.test(reading.source.prose.slice(span.start, span.end));

/** "9:20 a.m. CDT" and "10:20 a.m. EDT"; "10:20 a.m." beside "9:20 a.m. CDT (10:20 a.m. EDT)". */
function byTwoClocks(a: Claim, b: Claim, x: DateValue, y: DateValue): boolean {
  if (!clocked(x) || !clocked(y)) return false;
  if (retells(a) || retells(b)) return true;
  const apart = hourOf(x) - hourOf(y);
  const gaps = [clocksApart(a, b), negative(retoldBy(a)), retoldBy(b)];
  return gaps.some(
    (hours) => hours !== undefined && hours !== 0 && Math.abs(fromDay(apart - hours * HOUR)) < 2 * SLACK,
  );
}

/** "9:20 a.m. CDT" and "9:20 a.m. CST", of one day. */
const isOneClock = (a: Claim, b: Claim, x: DateValue, y: DateValue): boolean =>
  clocked(x) && clocked(y) && misnamed(a, b) && apart(x, y) < SLACK;

const negative = (hours: number | undefined): number | undefined => (hours === undefined ? undefined : -hours);

/** A stretch of time without its whole days. */
const fromDay = (days: number): number => days - Math.round(days);

/** The two times as of one day, where they can be: the same day named, or one of them names none. Nearest nights first. */
function onOneDay(x: DateValue, y: DateValue): readonly DateValue[] {
  const [free, other] = [borrowed(x), borrowed(y)];
  if (!free && !other) return dayOf(x) === dayOf(y) ? [x, y] : [];
  const day = dayOf(y);
  const moved = [day - 1, day, day + 1].map((at) => onDay(x, at));
  const away = ({ interval: i }: DateValue) =>
    i && y.interval ? Math.max(i.lo - y.interval.hi, y.interval.lo - i.hi, 0) : Number.POSITIVE_INFINITY;
  const best = moved.reduce((near, value) => (away(value) < away(near) ? value : near));
  return [best, { ...y, assumed: [] }];
}

/** The day is the last one that its text had told of, not the time's own. */
const borrowed = (value: DateValue): boolean => value.assumed.includes(ASSUMED.told);

/** The time with its day, where it has one of its own, and with the clock it names. */
function labelOf(claim: Claim): string {
  const value = timeOf(claim);
  if (value === undefined) return '';
  const named = dateLabel(value);
  const zone = clockNamed(claim);
  return `${borrowed(value) ? named.replace(DAY, '') : named}${zone === undefined ? '' : ` ${zone}`}`;
}

/** The day in a label: "Friday 3 May 2024, 9:20". */
const DAY = /(?:[A-Z][a-z]+day )?\d{1,2} [A-Z][a-z]+ \d{4}, /;

/** One event, two times of day: "on Friday night" and "at 3:20 p.m.", "about 2 a.m." and "about 2:30 a.m.". */
export const rule: AcrossRule = {
  id: 'time-of-day',
  title: 'times of day',
  summary: 'One event with two clock times, or a clock time and another part of the day.',
  revision: 2,
  scope: 'across',
  label: labelOf,
  takes: (claim) => timeOf(claim) !== undefined && claim.role !== 'said' && claim.role !== 'since',
  judge(a, b, context) {
    const [x, y] = [timeOf(a), timeOf(b)];
    if (x && y && byTwoClocks(a, b, x, y)) return compatible('one hour, by the clocks of two time zones');
    if (x && y && isOneClock(a, b, x, y))
      return { verdict: 'review', severity: 'low', because: ['the same hour, by summer time and by standard time'] };
    if (x && y && context.incident) return ofIncident(a, b, context, x, y, context.incident);
    if (!x || !y || a.role !== b.role || a.role === '') {
      return { verdict: 'compatible', severity: 'low', because: ['the times are of different moments'] };
    }
    const acts = (claim: Claim): readonly string[] =>
      [...claim.topic.events, claim.topic.predicate ?? ''].filter(Boolean);
    if (acts(a).length > 0 && acts(b).length > 0 && !acts(a).some((act) => acts(b).includes(act))) {
      return { verdict: 'compatible', severity: 'low', because: ['the times are of different acts'] };
    }
    const day = dayOf(y);
    // "the 2 a.m. shooting" took its day from the day of writing: days apart, it is of another night.
    const loose = (dayless(x) || dayless(y)) && Math.abs(dayOf(x) - day) <= 1;
    const [p, q] = loose ? [onDay(x, day), onDay(y, day)] : [x, y];
    const relation = relate(p, q);
    // Different days are the business of the rules of dates.
    if (!loose && Math.abs(dayOf(x) - day) > 0) {
      return { verdict: 'compatible', severity: 'low', because: ['on different days'] };
    }
    const close = clocked(p) && clocked(q) ? apart(p, q) : Number.POSITIVE_INFINITY;
    if (
      relation.kind === 'disjoint' &&
      rough(p) &&
      rough(q) &&
      (close < HOUR || (close <= 2 * HOUR && context.strength !== 'strong'))
    ) {
      return { verdict: 'compatible', severity: 'low', because: ['both are approximate, and near'] };
    }
    const vague = rough(p) && rough(q) && close <= 2 * HOUR;
    const zoned = x.stated.includes('zone') !== y.stated.includes('zone');
    const doubt = zoned
      ? 'only one of them names its time zone'
      : vague
        ? 'both are approximate, less than two hours apart'
        : undefined;
    return climb(a, b, context, {
      relation: doubt !== undefined && relation.kind === 'disjoint' ? { ...relation, doubt } : relation,
      ...(close < HOUR && { severity: 'low' as const }),
      volatility: a.role === 'scheduled' || a.role === 'deadline' ? 'scheduled' : 'fixed',
    });
  },
};
