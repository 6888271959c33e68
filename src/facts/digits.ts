import type { Claim } from '../claims/types.js';
import { relate } from '../values/index.js';
import type { QuantityValue } from '../values/types.js';

/** Kinds of numbers that are copied by their digits. */
const COPIED: ReadonlySet<string> = new Set(['money', 'measurement', 'count']);

/** Significant digits from which two orders of them do not come about by chance. */
const TELLING = 3;

/** A measure as it is written: "112 km/h" is copied by those digits, not by those of its metres a second. */
function written({ value, detail }: Claim): QuantityValue | undefined {
  if (value.type !== 'quantity') return undefined;
  const digits = /^\d[\d,]*(?:\.\d+)?(?![\d.,])/.exec(detail.written ?? '')?.[0];
  const number = digits === undefined ? 0 : Number(digits.replaceAll(',', ''));
  if (number === 0) return value;
  const scale = value.number / number;
  return { ...value, number, unit: `${value.unit}*${scale.toPrecision(SCALE_DIGITS)}` };
}
/** Digits by which two units of one dimension are told apart; the numbers are rounded past twelve. */
const SCALE_DIGITS = 6;

/** The digits of one are those of the other with two of them swapped. Symmetric. */
export function transposes(x: Claim, y: Claim): boolean {
  const [a, b] = [digitsIn(x), digitsIn(y)];
  if (a.value === b.value && swaps(x.value, y.value)) return true;
  if (a.written !== b.written) return false;
  const [p, q] = [written(x), written(y)];
  return (
    p !== undefined && q !== undefined && p.unit === q.unit && swaps({ ...p, range: at(p) }, { ...q, range: at(q) })
  );
}

/** The digits of a number but for its noughts, sorted: of the value, and as written. Other digits are never swapped ones. */
function digitsIn(claim: Claim): { value: string; written: string } {
  const known = DIGITS.get(claim);
  if (known) return known;
  const value = claim.value.type === 'quantity' ? claim.value.number : Number.NaN;
  const digits = { value: sorted(value), written: sorted(written(claim)?.number ?? value) };
  DIGITS.set(claim, digits);
  return digits;
}
const DIGITS = new WeakMap<Claim, { value: string; written: string }>();

const sorted = (number: number): string => [...Math.abs(number).toFixed(4).replaceAll(/[.0]/g, '')].sort().join('');

const at = ({ number }: QuantityValue) => ({ lo: number, hi: number });

const swaps = (p: Claim['value'], q: Claim['value']): boolean =>
  p.type === 'quantity' && q.type === 'quantity' && relate(p, q).hints.includes('transposed digits');

/** The same three digits or more, two of them swapped: whatever is told of the two, one is the other copied wrong. Symmetric. */
export function isMiscopied(x: Claim, y: Claim): boolean {
  return x.kind === y.kind && COPIED.has(x.kind) && digitsOf(x).length >= TELLING && transposes(x, y);
}

/** A key that two numbers of the same digits share, in whatever order: none for a single digit. */
export function digitsKey(claim: Claim): string[] {
  const digits = COPIED.has(claim.kind) ? digitsOf(claim) : '';
  return digits.length < 2 ? [] : [`#${[...digits].sort().join('')}`];
}

/** Digits between the first and the last that is no zero. */
const digitsOf = (claim: Claim): string =>
  String(Number((written(claim)?.number ?? 0).toPrecision(12)))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
