import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Modifier,
  quantity,
  quantityLabel,
  quantityText,
  relateQuantities,
  writtenPrecision,
} from '../../src/values/quantity.js';
import type { QuantityValue } from '../../src/values/types.js';

const people = (number: number, modifier: Modifier = 'none') => quantity({ number, unit: 'person', modifier });
const usd = (number: number, modifier: Modifier = 'none', precision?: number) =>
  quantity({ number, unit: 'USD', modifier, ...(precision === undefined ? {} : { precision }) });
const range = (lo: number, hi: number, unit = 'person') =>
  quantity({ number: hi, unit, modifier: 'between', range: { lo, hi } });

describe('writtenPrecision', () => {
  it.each([
    [412, 1],
    [400, 100],
    [30, 1],
    [1200, 100],
    [48.3, 0.1],
    [7312.75, 0.01],
    [1_200_000, 100_000],
    [0, 1],
  ])('of %d is %d', (number, place) => {
    expect(writtenPrecision(number)).toBeCloseTo(place, 9);
  });
});

describe('relateQuantities', () => {
  const kind = (a: QuantityValue, b: QuantityValue) => relateQuantities(a, b).kind;

  it('rounds the finer number to the digits of the coarser', () => {
    expect(kind(usd(43_350), usd(43_000))).toBe('refines');
    expect(kind(usd(1_071_872.87), usd(1_100_000))).toBe('refines');
    expect(kind(usd(1_250_000), usd(1_200_000))).toBe('refines');
    expect(kind(usd(1_250_000), usd(1_300_000))).toBe('refines');
    expect(kind(usd(1_260_000), usd(1_200_000))).toBe('disjoint');
    expect(kind(people(412), people(400))).toBe('refines');
    expect(kind(people(500), people(400))).toBe('disjoint');
  });

  it('takes closing zeros below a hundred at their word', () => {
    expect(kind(people(12), people(10))).toBe('disjoint');
    expect(kind(people(30), people(31))).toBe('disjoint');
  });

  it('leaves no room around "exactly"', () => {
    expect(kind(people(412), people(400, 'exactly'))).toBe('disjoint');
  });

  it('reads bounds and approximations as sets', () => {
    expect(kind(people(10, 'at-least'), people(12))).toBe('refines');
    expect(kind(people(12, 'at-least'), people(10))).toBe('disjoint');
    expect(kind(people(10, 'at-least'), people(12, 'up-to'))).toBe('overlaps');
    expect(kind(people(50, 'about'), people(52))).toBe('refines');
    expect(kind(people(50, 'about'), people(60))).toBe('disjoint');
    expect(kind(people(3000, 'nearly'), people(2950))).toBe('refines');
    expect(kind(people(10, 'more-than'), people(10, 'under'))).toBe('disjoint');
    expect(kind(range(45, 46, '%'), quantity({ number: 31.2, unit: '%' }))).toBe('disjoint');
    expect(kind(range(10, 12), people(11))).toBe('refines');
  });

  it('doubts a difference that is only the bound itself', () => {
    const relation = relateQuantities(people(10, 'more-than'), people(10));
    expect(relation).toMatchObject({ kind: 'disjoint', gap: 0 });
    expect(relation.doubt).toBeDefined();
  });

  it('does not compare different units or two different classes of people', () => {
    expect(kind(people(10), usd(12))).toBe('incomparable');
    const killed = quantity({ number: 3, unit: 'person:killed' });
    expect(kind(killed, quantity({ number: 4, unit: 'person:injured' }))).toBe('incomparable');
    expect(kind(killed, people(4))).toBe('disjoint');
  });

  it('cuts cents and months off as well as rounding them', () => {
    expect(kind(usd(7312.75), usd(7312))).toBe('refines');
    expect(kind(usd(7312.75), usd(7311))).toBe('disjoint');
    const years = (n: number) => quantity({ number: n, unit: 'year:age' });
    expect(kind(years(42.7), years(42))).toBe('refines');
  });

  it.each<[QuantityValue, QuantityValue, string]>([
    [people(3), people(4), 'off by one'],
    [people(120), people(1200), 'factor of ten'],
    [people(12), people(12_000), 'factor of a thousand'],
    [usd(4e6), usd(4e9), 'million for billion'],
    [usd(750_000), usd(570_000), 'transposed digits'],
    [usd(4.3e6), usd(3.4e6), 'transposed digits'],
    [people(1200), people(2100), 'transposed digits'],
    [usd(7312.75), usd(7212.75), 'one digit differs'],
    [quantity({ number: 16093, unit: 'm' }), quantity({ number: 10_000, unit: 'm' }), 'miles for kilometres'],
    [quantity({ number: 5, unit: '%' }), quantity({ number: -5, unit: '%' }), 'opposite sign'],
  ])('names the slip between %o and %o', (a, b, hint) => {
    expect(relateQuantities(a, b).hints).toContain(hint);
    expect(relateQuantities(b, a).hints).toContain(hint);
  });

  it('names no slip where there is none', () => {
    expect(relateQuantities(people(14), people(37)).hints).toEqual([]);
  });
});

const modifiers: Modifier[] = [
  'none',
  'exactly',
  'about',
  'nearly',
  'just-over',
  'at-least',
  'more-than',
  'up-to',
  'under',
];
const anyQuantity: fc.Arbitrary<QuantityValue> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 5000 }), fc.constantFrom(...modifiers), fc.constantFrom(0.01, 0.1, 1, 100, 1000))
    .map(([n, modifier, scale]) => quantity({ number: n * scale, unit: 'person', modifier })),
  fc.tuple(fc.nat(5000), fc.nat(500)).map(([lo, width]) => range(lo, lo + width)),
);

/** Whether a sample of one set lies in the other, by the definition of the sets alone. */
function holds(v: QuantityValue, x: number): boolean {
  const aboveLo = v.open === 'lo' || v.open === 'both' ? x > v.range.lo : x >= v.range.lo;
  const belowHi = v.open === 'hi' || v.open === 'both' ? x < v.range.hi : x <= v.range.hi;
  return aboveLo && belowHi;
}

const samples = (v: QuantityValue): number[] => {
  const { lo, hi } = v.range;
  const top = Number.isFinite(hi) ? hi : lo * 3 + 7;
  return [lo, top, (lo + top) / 2, lo + (top - lo) / 3, v.number].filter((x) => holds(v, x));
};

describe('relateQuantities, on any two', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        const ab = relateQuantities(a, b);
        const ba = relateQuantities(b, a);
        expect(ab.kind).toBe(ba.kind);
        expect(ab.gap).toBeCloseTo(ba.gap, 9);
        expect(ab.hints).toEqual(ba.hints);
        expect(ab.doubt).toBe(ba.doubt);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('is reflexive', () => {
    fc.assert(
      fc.property(anyQuantity, (a) => {
        expect(relateQuantities(a, a).kind).toBe('equal');
      }),
      { seed: 2 },
    );
  });

  it('never calls intersecting sets disjoint', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        const shared = [...samples(a), ...samples(b)].some((x) => holds(a, x) && holds(b, x));
        if (shared) expect(relateQuantities(a, b).kind).not.toBe('disjoint');
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  it('holds the number it was built from, or its bound', () => {
    fc.assert(
      fc.property(anyQuantity, (a) => {
        expect(a.number).toBeGreaterThanOrEqual(a.range.lo);
        expect(a.number).toBeLessThanOrEqual(a.range.hi);
      }),
      { seed: 4 },
    );
  });
});

describe('texts', () => {
  it.each<[QuantityValue, string, string]>([
    [usd(4e8), '400000000 USD', '$400 million'],
    [quantity({ number: 12, unit: 'person:killed', modifier: 'at-least' }), '>=12 person:killed', 'at least 12 killed'],
    [quantity({ number: 48, unit: '%' }), '48 %', '48%'],
    [quantity({ number: 2, unit: 'rank' }), '2 rank', '2nd'],
    [quantity({ number: 13, unit: 'rank' }), '13 rank', '13th'],
    [quantity({ number: 42, unit: 'year:age' }), '42 year:age', '42 years old'],
    [quantity({ number: 1, unit: 'year:age' }), '1 year:age', '1 year old'],
    [range(10, 12), '10..12 person', '10 to 12 people'],
    [usd(7312.75), '7312.75 USD', '$7,312.75'],
    [usd(1200), '1200 USD', '$1,200'],
    [quantity({ number: 4828.032, unit: 'm', modifier: 'about' }), '~4828.032 m', 'about 4.83 km'],
    [quantity({ number: 27, unit: 'amendment' }), '27 amendment', '27 amendment'],
  ])('%o', (value, text, label) => {
    expect(quantityText(value)).toBe(text);
    expect(quantityLabel(value)).toBe(label);
  });
});
