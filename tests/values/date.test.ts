import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSUMED, dateValue } from '../../src/values/date.js';
import {
  civil,
  dayNumber,
  isCalendarDay,
  isoDay,
  isoWeek,
  isoWeekStart,
  weekdayOf,
} from '../../src/values/date-calendar.js';
import { dateLabel } from '../../src/values/date-label.js';
import { isOpenDay } from '../../src/values/date-open.js';
import { relateDates } from '../../src/values/date-relate.js';
import { stretchOf } from '../../src/values/date-timex.js';
import { intersects } from '../../src/values/interval.js';
import type { DateValue } from '../../src/values/types.js';

const days = fc.integer({ min: dayNumber(1800), max: dayNumber(2150) });

describe('the calendar', () => {
  it('goes from a day to year, month and day and back', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: d } = civil(day);
        expect(isCalendarDay(year, month, d)).toBe(true);
        expect(dayNumber(year, month, d)).toBe(day);
      }),
    );
  });

  it('agrees with known days', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(weekdayOf(0)).toBe(4);
    expect(isoDay(dayNumber(2025, 9, 19))).toBe('2025-09-19');
    expect(weekdayOf(dayNumber(2025, 9, 19))).toBe(5);
    expect(isoWeek(dayNumber(2025, 9, 19))).toEqual({ year: 2025, week: 38 });
    // The first days of January may belong to the last week of the year before.
    expect(isoWeek(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
  });

  it('puts every day into the week that is named after it', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, week } = isoWeek(day);
        const monday = isoWeekStart(year, week);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
      }),
    );
  });
});

describe('stretches of TIMEX3 values', () => {
  it.each([
    ['2025', '2025-01-01', '2026-01-01', 'year'],
    ['2025-01', '2025-01-01', '2025-02-01', 'month'],
    ['2025-01-19', '2025-01-19', '2025-01-20', 'day'],
    ['2025-Q3', '2025-07-01', '2025-10-01', 'quarter'],
    ['2025-H2', '2025-07-01', '2026-01-01', 'half'],
    ['198', '1980-01-01', '1990-01-01', 'decade'],
    ['2025-W38', '2025-09-14', '2025-09-22', 'week'],
  ])('%s', (timex, from, to, granularity) => {
    const stretch = stretchOf(timex);
    expect(stretch && [isoDay(stretch.interval.lo), isoDay(stretch.interval.hi), stretch.granularity]).toEqual([
      from,
      to,
      granularity,
    ]);
  });

  it.each(['PRESENT_REF', 'XXXX-05', '2025-06-31', '2023-02-29', '2025-13', '', 'nonsense'])('%s has none', (timex) => {
    expect(stretchOf(timex)).toBeUndefined();
  });
});

const timexes = fc.oneof(
  days.map(isoDay),
  days.map((d) => isoDay(d).slice(0, 7)),
  days.map((d) => isoDay(d).slice(0, 4)),
  days.map((d) => isoDay(d).slice(0, 3)),
  fc.tuple(days, fc.constantFrom('TMO', 'TAF', 'TEV', 'TNI', 'T09:30', 'T23:59')).map(([d, t]) => isoDay(d) + t),
  fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom('Q1', 'H2', 'SU', 'WI', 'W07'))
    .map(([y, t]) => `${y}-${t}`),
  fc.constantFrom('PRESENT_REF', 'XXXX-05', '2025-06-31'),
);
const values: fc.Arbitrary<DateValue> = fc
  .tuple(
    timexes,
    fc.boolean(),
    fc.constantFrom(undefined, 'before' as const, 'after' as const),
    fc.subarray([ASSUMED.year, ASSUMED.week, ASSUMED.told]),
  )
  .map(([timex, approximate, bound, assumed]) => dateValue(timex, { approximate, assumed, ...(bound && { bound }) }));

describe('how two dates relate', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(relateDates(a, b)).toEqual(relateDates(b, a));
      }),
    );
  });

  it('is equal to itself, or incomparable where nothing anchors it and it names no day or month', () => {
    fc.assert(
      fc.property(values, (a) => {
        expect(relateDates(a, a).kind).toBe(a.interval || isOpenDay(a) ? 'equal' : 'incomparable');
      }),
    );
  });

  it('is never disjoint where the sets share an instant', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        if (a.interval && b.interval && intersects(a.interval, b.interval)) {
          expect(relateDates(a, b).kind).not.toBe('disjoint');
        }
      }),
    );
  });

  it('never goes beyond doubt on a filled-in year alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (month, day) => {
        const at = (year: number) => isoDay(dayNumber(year, month, day));
        const relation = relateDates(dateValue(at(2024), { assumed: [ASSUMED.year] }), dateValue(at(2025)));
        expect(relation.kind).toBe('disjoint');
        expect(relation.doubt).toBeDefined();
      }),
    );
  });

  it.each([
    ['2025-01', '2025-01-19', 'refines'],
    ['2024-01', '2025-01', 'disjoint'],
    ['2025-01-19', '2025-01-19', 'equal'],
    ['2025-01-18TNI', '2025-01-19', 'overlaps'],
    ['2025-W38', '2025-09-15', 'refines'],
  ])('%s and %s: %s', (a, b, kind) => {
    expect(relateDates(dateValue(a), dateValue(b)).kind).toBe(kind);
  });

  it.each([
    ['2024-01-19', '2025-01-19', 'one year apart'],
    ['2025-09-12', '2025-09-21', 'transposed digits in the day'],
    ['2025-04-03', '2025-03-04', 'day and month swapped'],
    ['2025-09-12', '2025-09-13', 'off by one day'],
    ['1963-06-01', '1963-06-10', 'a digit dropped in the day'],
    ['1957', '1975', 'transposed digits in the year'],
  ])('%s and %s: %s', (a, b, hint) => {
    expect(relateDates(dateValue(a), dateValue(b)).hints).toContain(hint);
  });

  it('leaves a season and a month beside it alone, but not one of another year', () => {
    expect(relateDates(dateValue('2012-SU'), dateValue('2012-11')).kind).toBe('incomparable');
    expect(relateDates(dateValue('2012-SU'), dateValue('2014-11')).kind).toBe('disjoint');
  });

  it('doubts dates in digits whose order is open', () => {
    const day = dayNumber(2025, 4, 3);
    const open = dateValue('2025-03-04', { alternatives: [{ lo: day, hi: day + 1 }] });
    expect(relateDates(open, dateValue('2025-04-03')).doubt).toContain('order of day and month');
    expect(relateDates(open, dateValue('2025-05-09')).doubt).toBeUndefined();
  });
});

describe('labels', () => {
  it.each([
    ['2024-01', {}, 'January 2024'],
    ['2025-01-19', {}, '19 January 2025'],
    ['2025-09-19', { stated: ['weekday'] as const }, 'Friday 19 September 2025'],
    ['2014-SU', {}, 'the summer of 2014'],
    ['1989-Q3', {}, 'the third quarter of 1989'],
    ['198', {}, 'the 1980s'],
    ['19', {}, 'the 20th century'],
    ['2025-W38', {}, 'the week of 15 September 2025'],
    ['2019', { bound: 'after' as const }, 'from 2019 on'],
    ['2025-09-19TEV', {}, '19 September 2025, evening'],
  ])('%s', (timex, parts, label) => {
    expect(dateLabel(dateValue(timex, parts))).toBe(label);
  });
});
