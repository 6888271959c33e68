import { describe, expect, it } from 'vitest';
import { ASSUMED, dateValue } from '../../src/values/date.js';
import { dateLabel } from '../../src/values/date-label.js';
import { daysApart, isOpenDay, marksOf } from '../../src/values/date-open.js';
import { relateDates } from '../../src/values/date-relate.js';
import type { DateValue } from '../../src/values/types.js';

const date = (timex: string, parts: Parameters<typeof dateValue>[1] = {}): DateValue => dateValue(timex, parts);
const kind = (a: string, b: string): string => relateDates(date(a), date(b)).kind;

describe('days of no known week or year', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['XXXX-WXX-2', 'XXXX-WXX-5', 'disjoint'],
    ['XXXX-WXX-5', 'XXXX-WXX-5', 'equal'],
    ['XXXX-WXX-5', '2025-09-19', 'refines'],
    ['XXXX-WXX-2', '2025-09-19', 'disjoint'],
    ['XXXX-11-18', 'XXXX-11-19', 'disjoint'],
    ['XXXX-11-18', '2025-11-18', 'refines'],
    ['XXXX-11-18', 'XXXX-11', 'overlaps'],
    ['XXXX-12', 'XXXX-09', 'disjoint'],
    ['XXXX-12', '2025-12', 'equal'],
    ['XXXX-WXX-2', 'XXXX-12', 'incomparable'],
    ['XXXX-WXX-2', '2025', 'incomparable'],
    ['XXXX-XX-XX', 'XXXX-WXX-2', 'incomparable'],
    ['XXXX-WXX-5TNI', 'XXXX-WXX-6', 'overlaps'],
    ['XXXX-WXX-7TNI', 'XXXX-WXX-1TMO', 'overlaps'],
    ['XXXX-WXX-6', 'XXXX-WXX-5TAF', 'disjoint'],
    ['XXXX-WXX-6TNI', 'XXXX-WXX-5', 'disjoint'],
  ];
  it.each(cases)('%s beside %s: %s', (a, b, expected) => {
    expect(kind(a, b)).toBe(expected);
    expect(kind(b, a)).toBe(expected);
  });

  it('leave months in doubt, whose year may be another', () => {
    expect(relateDates(date('XXXX-12'), date('XXXX-09')).doubt).toBe('no year is known');
    expect(relateDates(date('XXXX-WXX-2'), date('XXXX-WXX-5')).doubt).toBeUndefined();
  });

  it('say nothing as a bound, or by a day told of elsewhere', () => {
    expect(relateDates(date('XXXX-12', { bound: 'before' }), date('XXXX-09')).kind).toBe('incomparable');
    const next = date('2025-09-20', { assumed: [ASSUMED.told], stated: ['day'] });
    expect(relateDates(next, date('XXXX-WXX-2')).kind).toBe('incomparable');
    const spoken = date('XXXX-WXX-2', { assumed: [ASSUMED.spoken], stated: ['weekday'] });
    expect(relateDates(spoken, date('XXXX-WXX-5')).kind).toBe('incomparable');
  });

  it('hold a remembered weekday by its name alone', () => {
    const that = date('2025-09-19TNI', { assumed: [ASSUMED.told], stated: ['weekday', 'daypart'] });
    expect(isOpenDay(that)).toBe(true);
    expect(marksOf(that)).toEqual({ weekday: 5 });
    expect(dateLabel(that)).toBe('Friday, night');
    expect(relateDates(that, date('2025-06-06')).kind).toBe('refines');
    expect(relateDates(that, date('2025-06-05')).kind).toBe('disjoint');
  });

  it('are apart by the shorter way round the week and the year', () => {
    expect(daysApart({ weekday: 1 }, { weekday: 7 })).toBe(1);
    expect(daysApart({ month: 12, day: 31 }, { month: 1, day: 1 })).toBeLessThan(3);
    expect(daysApart({ weekday: 1 }, { month: 5 })).toBe(0);
  });

  it('have names', () => {
    expect(dateLabel(date('XXXX-WXX-5'))).toBe('Friday');
    expect(dateLabel(date('XXXX-11-18'))).toBe('18 November');
    expect(dateLabel(date('XXXX-12'))).toBe('December');
    expect(dateLabel(date('XXXX-WXX-5TNI'))).toBe('Friday, night');
  });
});
