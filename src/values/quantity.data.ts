/** "about 50" is 50 and this share of it to both sides, unless the written precision is coarser. */
export const APPROXIMATE_SHARE = 0.05;

/** From this size on, the closing zeros of a bare integer may be rounding ("400" for 412). */
export const ZEROS_MAY_ROUND_FROM = 100;

/** Pairs of units that are taken for one another, by dimension: the ratio that betrays it. */
export const UNIT_SLIPS: Readonly<Record<string, readonly { ratio: number; hint: string }[]>> = {
  m: [
    { ratio: 1.609344, hint: 'miles for kilometres' },
    { ratio: 3.28084, hint: 'feet for metres' },
    { ratio: 1.150779, hint: 'miles for nautical miles' },
  ],
  'm/s': [{ ratio: 1.609344, hint: 'miles for kilometres' }],
  kg: [
    { ratio: 2.204623, hint: 'pounds for kilograms' },
    { ratio: 1.10231, hint: 'short tons for tonnes' },
  ],
  m2: [
    { ratio: 2.589988, hint: 'square miles for square kilometres' },
    { ratio: 2.471054, hint: 'acres for hectares' },
    { ratio: 10.76391, hint: 'square feet for square metres' },
  ],
  m3: [
    { ratio: 3.785412, hint: 'gallons for litres' },
    { ratio: 1.20095, hint: 'imperial for US gallons' },
  ],
};

/** Names of powers of ten that separate two numbers with the same digits. */
export const SCALE_SLIPS: ReadonlyMap<number, string> = new Map([
  [1, 'factor of ten'],
  [2, 'factor of a hundred'],
  [3, 'factor of a thousand'],
  [6, 'factor of a million'],
]);

/** Signs that stand before an amount in a label; other currencies follow it by code. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  GBP: '£',
  EUR: '€',
  JPY: '¥',
  INR: '₹',
  AUD: 'A$',
  CAD: 'C$',
  NZD: 'NZ$',
  HKD: 'HK$',
};
