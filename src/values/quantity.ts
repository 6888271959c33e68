import { APPROXIMATE_SHARE, CURRENCY_SIGNS, SCALE_SLIPS, UNIT_SLIPS, ZEROS_MAY_ROUND_FROM } from './quantity.data.js';
import type { Relation, RelationKind } from './relation.js';
import type { Interval, QuantityValue } from './types.js';

export type Modifier = QuantityValue['modifier'];

export interface QuantitySpec {
  number: number;
  unit: string;
  modifier?: Modifier;
  /** Place of the last significant digit; read off the number when left out. */
  precision?: number;
  /** Upper end for `between`, or the set itself for a vague word. */
  range?: Interval;
}

/** Greatest relative error of a sum of decimal fractions: 48.3 - 48 is not 0.3. */
const EPSILON = 1e-9;

/**
 * Place of the last significant digit of a number as it stands: 1 for 412, 100 for 400, 0.1 for 48.3.
 * Below a hundred closing zeros count ("30 people" is not "about 30 people").
 */
export function writtenPrecision(number: number): number {
  const size = Math.abs(number);
  if (!Number.isFinite(size) || size === 0) return 1;
  const digits = size.toFixed(6).replace(/0+$/, '');
  const point = digits.indexOf('.');
  const decimals = digits.length - point - 1;
  if (decimals > 0) return 10 ** -decimals;
  if (size < ZEROS_MAY_ROUND_FROM) return 1;
  let place = 1;
  while (size % (place * 10) === 0) place *= 10;
  return place;
}

/** Builds the set of possible values a number and its modifier stand for (the table of VERDICTS, "NUMBER"). */
export function quantity(spec: QuantitySpec): QuantityValue {
  const { number, unit } = spec;
  const modifier = spec.modifier ?? 'none';
  const precision = spec.precision ?? writtenPrecision(number);
  const base = { type: 'quantity', number, unit, precision, modifier } as const;
  const near = Math.max(precision, APPROXIMATE_SHARE * Math.abs(number));
  switch (modifier) {
    case 'about': {
      const half = Math.max(precision / 2, APPROXIMATE_SHARE * Math.abs(number));
      return { ...base, range: spec.range ?? { lo: number - half, hi: number + half } };
    }
    case 'nearly':
      return { ...base, range: { lo: number - near, hi: number }, open: 'hi' };
    case 'just-over':
      return { ...base, range: { lo: number, hi: number + near }, open: 'lo' };
    case 'at-least':
      return { ...base, range: { lo: number, hi: Number.POSITIVE_INFINITY } };
    case 'more-than':
      return { ...base, range: { lo: number, hi: Number.POSITIVE_INFINITY }, open: 'lo' };
    case 'up-to':
      return { ...base, range: { lo: Math.min(0, number), hi: number } };
    case 'under':
      return { ...base, range: { lo: Math.min(0, number) - (number <= 0 ? 1 : 0), hi: number }, open: 'hi' };
    case 'between':
    case 'vague':
      return { ...base, range: spec.range ?? { lo: number, hi: number } };
    default:
      return { ...base, range: spec.range ?? { lo: number, hi: number } };
  }
}

/** The part of a unit that must agree: `person` of `person:killed`. */
export function unitBase(unit: string): string {
  const colon = unit.indexOf(':');
  return colon < 0 ? unit : unit.slice(0, colon);
}

function unitsComparable(a: string, b: string): boolean {
  if (a === b) return true;
  // What is unspecified may be the same: "three victims" and "three killed"; two different classes may not.
  return unitBase(a) === unitBase(b) && (a === unitBase(a) || b === unitBase(b));
}

const isPoint = (v: QuantityValue): boolean => v.range.lo === v.range.hi;

const tolerance = (x: number, y: number): number => EPSILON * Math.max(1e-6, sizeOf(x), sizeOf(y));
const sizeOf = (number: number): number => (Number.isFinite(number) ? Math.abs(number) : 0);

/** How far the rounding of `value` reaches when the other side is written more finely. */
function roundingReach(value: QuantityValue, other: QuantityValue): number {
  if (value.modifier === 'exactly' || value.precision <= other.precision) return 0;
  return value.precision / 2;
}

/** Cents and months are commonly cut off rather than rounded: "$7,312" for $7,312.75, "42" for 42 years and 8 months. */
function truncates(coarse: QuantityValue, fine: QuantityValue): boolean {
  if (!isPoint(coarse) || !isPoint(fine) || coarse.precision !== 1 || fine.precision >= 1) return false;
  const wholeUnits = coarse.unit === 'year:age' || /^[A-Z]{3}$/.test(coarse.unit);
  return wholeUnits && Math.trunc(fine.number) === coarse.number;
}

interface Ends extends Interval {
  loOpen: boolean;
  hiOpen: boolean;
}

function ends(value: QuantityValue, reach: number): Ends {
  return {
    lo: value.range.lo - reach,
    hi: value.range.hi + reach,
    loOpen: reach === 0 && (value.open === 'lo' || value.open === 'both'),
    hiOpen: reach === 0 && (value.open === 'hi' || value.open === 'both'),
  };
}

function intersects(a: Ends, b: Ends): boolean {
  const lo = Math.max(a.lo, b.lo);
  const hi = Math.min(a.hi, b.hi);
  const slack = tolerance(lo, hi);
  if (lo < hi - slack) return true;
  if (lo > hi + slack) return false;
  const atLo = (e: Ends): boolean => Math.abs(e.lo - lo) <= slack && e.loOpen;
  const atHi = (e: Ends): boolean => Math.abs(e.hi - hi) <= slack && e.hiOpen;
  return !(atLo(a) || atLo(b) || atHi(a) || atHi(b));
}

const within = (inner: Ends, outer: Ends): boolean =>
  (inner.lo > outer.lo || (inner.lo === outer.lo && (!outer.loOpen || inner.loOpen))) &&
  (inner.hi < outer.hi || (inner.hi === outer.hi && (!outer.hiOpen || inner.hiOpen)));

const sameSet = (a: Ends, b: Ends): boolean =>
  a.lo === b.lo && a.hi === b.hi && a.loOpen === b.loOpen && a.hiOpen === b.hiOpen;

/**
 * How two quantities relate as sets of possible numbers. Symmetric but for the order of the words in `because`.
 *
 * Rounding: a point whose digits are coarser than the other side's stands for all numbers that round to it, by half-up
 * or half-even; closing zeros of a bare integer from 100 on may be rounding, below it they count.
 */
export function relateQuantities(a: QuantityValue, b: QuantityValue): Relation {
  if (!unitsComparable(a.unit, b.unit)) {
    return { kind: 'incomparable', because: `different units: ${a.unit} and ${b.unit}`, hints: [], gap: 0 };
  }
  const bare = { a: ends(a, 0), b: ends(b, 0) };
  if (intersects(bare.a, bare.b)) {
    const kind: RelationKind = sameSet(bare.a, bare.b)
      ? 'equal'
      : within(bare.a, bare.b) || within(bare.b, bare.a)
        ? 'refines'
        : 'overlaps';
    const because = kind === 'equal' ? `both ${quantityLabel(a)}` : `${quantityLabel(a)} allows ${quantityLabel(b)}`;
    return { kind, because, hints: [], gap: 0 };
  }
  if (intersects(ends(a, roundingReach(a, b)), ends(b, roundingReach(b, a)))) {
    const kind = isPoint(a) && isPoint(b) ? 'refines' : 'overlaps';
    return {
      kind,
      because: `${quantityLabel(a)} and ${quantityLabel(b)} are the same when rounded`,
      hints: [],
      gap: 0,
    };
  }
  if (truncates(a, b) || truncates(b, a)) {
    return { kind: 'refines', because: 'the same when cut to whole units', hints: [], gap: 0 };
  }
  const gap = gapOf(a, b);
  const relation: Relation = {
    kind: 'disjoint',
    because: `no overlap: ${quantityLabel(a)} and ${quantityLabel(b)}`,
    hints: hintsOf(a, b),
    gap,
  };
  // "more than 10" and "10" touch; "more than half" and "less than half" do not share even that.
  const bothOpen = a.open !== undefined && b.open !== undefined;
  return gap === 0 && !bothOpen
    ? { ...relation, doubt: 'the two differ only in whether the bound itself counts' }
    : relation;
}

/** 0 where the sets touch, else by what share the larger exceeds the smaller, at most 1. */
function gapOf(a: QuantityValue, b: QuantityValue): number {
  const near = Math.min(a.range.hi, b.range.hi);
  const far = Math.max(a.range.lo, b.range.lo);
  if (far - near <= tolerance(far, near)) return 0;
  if (near <= 0 || far <= 0) return 1;
  return Math.min(1, far / near - 1);
}

/** Significant digits, without sign, point and closing zeros. */
function digitsOf(number: number): string {
  // Closing zeros of a whole number are taken off by arithmetic: this is asked of every two values.
  if (Number.isInteger(number) && Math.abs(number) < 1e12) {
    let whole = Math.abs(number);
    while (whole !== 0 && whole % 10 === 0) whole /= 10;
    return whole === 0 ? '' : String(whole);
  }
  return Math.abs(number).toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
}

function transposed(x: string, y: string): boolean {
  if (x.length !== y.length || x.length < 2 || x === y) return false;
  let first = 0;
  while (x[first] === y[first]) first += 1;
  let last = x.length - 1;
  while (x[last] === y[last]) last -= 1;
  return (
    last > first &&
    x[first] === y[last] &&
    x[last] === y[first] &&
    x.slice(first + 1, last) === y.slice(first + 1, last)
  );
}

function oneDigitDiffers(x: string, y: string): boolean {
  if (x.length !== y.length || x.length < 4) return false;
  let different = 0;
  for (let i = 0; i < x.length; i += 1) if (x[i] !== y[i]) different += 1;
  return different === 1;
}

/** Digits of two numbers of one length, else two that never match: 4300000 and 430000 are no transposition. */
function alignedDigits(a: number, b: number): [string, string] {
  const x = Math.abs(a).toFixed(4).replace('.', '');
  const y = Math.abs(b).toFixed(4).replace('.', '');
  return x.length === y.length ? [x, y] : ['', '.'];
}

/** Names of the likely slips between two numbers that cannot both hold. */
function hintsOf(a: QuantityValue, b: QuantityValue): string[] {
  const hints: string[] = [];
  const small = Math.min(Math.abs(a.number), Math.abs(b.number));
  const large = Math.max(Math.abs(a.number), Math.abs(b.number));
  if (Math.abs(large - small - 1) < EPSILON && a.precision >= 1 && b.precision >= 1 && Number.isInteger(small)) {
    hints.push('off by one');
  }
  if (a.number !== 0 && a.number === -b.number) hints.push('opposite sign');
  const sameDigits = digitsOf(a.number) === digitsOf(b.number);
  if (small > 0) {
    const power = Math.round(Math.log10(large / small));
    if (sameDigits && power > 0) {
      const scale = power === 3 ? scaleName(small) : undefined;
      hints.push(scale ?? SCALE_SLIPS.get(power) ?? 'different power of ten');
    }
    for (const slip of UNIT_SLIPS[unitBase(a.unit)] ?? []) {
      if (Math.abs(large / small / slip.ratio - 1) < 0.01) hints.push(slip.hint);
    }
  }
  if (sameDigits) return hints;
  const [x, y] = alignedDigits(a.number, b.number);
  if (transposed(x, y)) hints.push('transposed digits');
  else if (oneDigitDiffers(x, y) && small >= 1000) hints.push('one digit differs');
  return hints;
}

function scaleName(small: number): string | undefined {
  if (small >= 1e3 && small < 1e6) return 'thousand for million';
  if (small >= 1e6 && small < 1e9) return 'million for billion';
  if (small >= 1e9 && small < 1e12) return 'billion for trillion';
  return undefined;
}

const PREFIXES: Readonly<Record<Modifier, string>> = {
  none: '',
  exactly: 'exactly ',
  about: 'about ',
  nearly: 'nearly ',
  'just-over': 'just over ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'up-to': 'up to ',
  under: 'under ',
  between: '',
  vague: '',
};

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** A number with commas by thousands, at most `places` decimals, without a locale. */
function grouped(number: number, places: number): string {
  const fixed = Math.abs(number).toFixed(places);
  const [whole = '0', decimals = ''] = fixed.split('.');
  const commas = whole.replace(/(?!^)(?=(?:\d{3})+$)/g, ',');
  const tail = decimals.replace(/0+$/, '');
  return `${number < 0 ? '-' : ''}${commas}${tail === '' ? '' : `.${tail}`}`;
}

/** `1,234`, `4.3 million`: large numbers with at most three decimals are named by their scale. */
function readable(number: number): string {
  if (!Number.isFinite(number)) return 'more';
  const size = Math.abs(number);
  for (const [scale, name] of SCALES) {
    if (size >= scale && Math.abs((size / scale) * 1000 - Math.round((size / scale) * 1000)) < 1e-6) {
      return `${grouped(number / scale, 3)} ${name}`;
    }
  }
  return grouped(number, size < 1 ? 3 : 2);
}

function ordinal(number: number): string {
  const last = Math.abs(number) % 100;
  const suffix = last >= 11 && last <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][last % 10] ?? 'th');
  return `${number}${suffix}`;
}

/** Larger units for a label, by the canonical one: from how many of it on, and its name. */
const LABEL_UNITS: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  m: [[1000, 'km']],
  m2: [[1e6, 'km²']],
  kg: [[1000, 't']],
};

function unitLabel(unit: string, number: number): string {
  const base = unitBase(unit);
  if (unit === 'year:age') return number === 1 ? ' year old' : ' years old';
  if (unit === 'person:employed') return ' people';
  if (base === 'person') return unit === base ? ' people' : ` ${unit.slice(base.length + 1)}`;
  if (unit === '%') return '%';
  return ` ${unit.replace('m2', 'm²').replace('m3', 'm³')}`;
}

/** The value as a reader writes it: "at least 12 killed", "$4.3 million", "48.3%", "2nd". */
export function quantityLabel(value: QuantityValue): string {
  const known = LABELS.get(value) ?? labelOf(value);
  LABELS.set(value, known);
  return known;
}

/** Every comparison names its two values; most are of values named before. */
const LABELS = new WeakMap<QuantityValue, string>();

function labelOf(value: QuantityValue): string {
  const prefix = PREFIXES[value.modifier];
  const { lo, hi } = value.range;
  const spread = (value.modifier === 'between' || value.modifier === 'vague') && lo !== hi;
  if (value.unit === 'rank') return `${prefix}${ordinal(value.number)}`;
  const sign = CURRENCY_SIGNS[value.unit];
  let divide = 1;
  let unit = sign === undefined ? unitLabel(value.unit, value.number) : '';
  for (const [from, name] of LABEL_UNITS[value.unit] ?? []) {
    if (Math.abs(value.number) >= from) {
      divide = from;
      unit = ` ${name}`;
    }
  }
  const one = (n: number): string =>
    `${n < 0 && sign ? '-' : ''}${sign ?? ''}${readable((sign ? Math.abs(n) : n) / divide)}`;
  return `${prefix}${spread ? `${one(lo)} to ${one(hi)}` : one(value.number)}${unit}`;
}

const MARKS: Readonly<Record<Modifier, string>> = {
  none: '',
  exactly: '',
  about: '~',
  nearly: '<~',
  'just-over': '>~',
  'at-least': '>=',
  'more-than': '>',
  'up-to': '<=',
  under: '<',
  between: '',
  vague: '',
};

/** A number in decimal digits, never with an exponent. */
function plain(number: number): string {
  if (!Number.isFinite(number)) return number > 0 ? 'inf' : '-inf';
  if (Number.isInteger(number)) return BigInt(number).toString();
  return number.toFixed(6).replace(/0+$/, '').replace(/\.$/, '');
}

/** Canonical text: number and unit, with a mark for its modifier: `400000000 USD`, `>=12 person:killed`, `48 %`. */
export function quantityText(value: QuantityValue): string {
  const { lo, hi } = value.range;
  const spread = (value.modifier === 'between' || value.modifier === 'vague') && lo !== hi;
  const number = spread ? `${plain(lo)}..${plain(hi)}` : `${MARKS[value.modifier]}${plain(value.number)}`;
  return `${number} ${value.unit}`;
}
