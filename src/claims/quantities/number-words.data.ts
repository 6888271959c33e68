/** Short scales, only where they touch the digits: "1.2bn", "50k". */
export const SHORT_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
};

/** One-letter scales that only an amount of money bears: "$3m" is no three metres. */
export const MONEY_SCALES: Readonly<Record<string, number>> = { m: 1e6, mil: 1e6, b: 1e9, t: 1e12 };

/** Nouns behind "5k" that make it a distance or a resolution. */
export const NOT_THOUSAND: ReadonlySet<string> = new Set([
  'run',
  'race',
  'walk',
  'marathon',
  'resolution',
  'video',
  'tv',
  'display',
  'screen',
]);

/** Denominators of fractions in words: "two-thirds", "a quarter". */
export const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
};

export const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** Plurals that name an order of size. */
export const VAGUE_PLURALS: ReadonlySet<string> = new Set([
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'tens',
]);

/** Words for a small number nobody counted. */
export const VAGUE_FEW: ReadonlySet<string> = new Set(['couple', 'few', 'several', 'handful', 'multiple']);
