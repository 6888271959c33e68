import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationLabel, durationValue, relateDurations } from '../../src/values/duration.js';

const units = fc.constantFrom('hour' as const, 'day' as const, 'week' as const, 'month' as const, 'year' as const);
const modifiers = fc.constantFrom(
  'none' as const,
  'about' as const,
  'nearly' as const,
  'over' as const,
  'at-least' as const,
  'up-to' as const,
);
const lengths = fc
  .tuple(fc.integer({ min: 1, max: 60 }), units, modifiers)
  .map(([n, unit, modifier]) => durationValue(`P${n}`, unit, n, modifier));

describe('how two lengths relate', () => {
  it('is symmetric and equal to itself', () => {
    fc.assert(
      fc.property(lengths, lengths, (a, b) => {
        expect(relateDurations(a, b)).toEqual(relateDurations(b, a));
        expect(relateDurations(a, a).kind).toBe('equal');
      }),
    );
  });

  it.each([
    [durationValue('P2Y', 'year', 2, 'nearly'), durationValue('P22M', 'month', 22), 'refines'],
    [durationValue('P2D', 'day', 2), durationValue('PT48H', 'hour', 48), 'refines'],
    [durationValue('P5Y', 'year', 5, 'up-to'), durationValue('P3Y', 'year', 3), 'refines'],
    [durationValue('P6Y', 'year', 6), durationValue('P9Y', 'year', 9), 'disjoint'],
    [durationValue('P3M', 'month', 3), durationValue('P3Y', 'year', 3), 'disjoint'],
  ])('case %#', (a, b, kind) => {
    expect(relateDurations(a, b).kind).toBe(kind);
  });

  it('names the slip', () => {
    expect(relateDurations(durationValue('P3M', 'month', 3), durationValue('P3Y', 'year', 3)).hints).toEqual([
      'same number, another unit',
    ]);
    expect(relateDurations(durationValue('P2D', 'day', 2), durationValue('P20D', 'day', 20)).hints).toEqual([
      'factor of ten',
    ]);
  });

  it('reads as words', () => {
    expect(durationLabel(durationValue('P3M', 'month', 3))).toBe('3 months');
    expect(durationLabel(durationValue('PT1H', 'hour', 1))).toBe('1 hour');
    expect(durationLabel(durationValue('PXY', 'year', [2, 100]))).toBe('some years');
  });
});
