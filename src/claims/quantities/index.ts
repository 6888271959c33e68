import type { QuantityValue } from '../../values/types.js';
import type { Draft, Extractor } from '../types.js';
import { placeAges } from './age-context.js';
import { parseAges } from './ages.js';
import { contextOf, type Parser } from './context.js';
import { parseCounts } from './counts/index.js';
import { exclude, excludeScores } from './exclusions.js';
import { parseMeasures } from './measures.js';
import { parseMoney } from './money.js';
import { parseOrdinals } from './ordinals.js';
import { parsePercentages } from './percentages.js';
import { telephonesOf } from './telephones.js';
import { parseVotes } from './votes.js';

/** In this order: each parser takes the numbers it is sure of, and counting takes what is left. */
const PARSERS: readonly Parser[] = [parseMoney, parsePercentages, parseVotes, parseAges, parseMeasures, parseOrdinals];

/**
 * Numbers with what they are of: counts, money, percentages, ordinals, ages, measurements, votes. Dates, times,
 * addresses, names with a number and scores are left out. Telephone numbers are text. Pure; linear in the text.
 */
export const extractQuantities: Extractor = (reading) => {
  const drafts: Draft<QuantityValue>[] = [];
  for (const sentence of reading.sentences) {
    const context = contextOf(reading, sentence);
    exclude(context);
    for (const parse of PARSERS) drafts.push(...parse(context));
    excludeScores(context);
    drafts.push(...parseCounts(context));
  }
  return [...placeAges(reading, drafts), ...telephonesOf(reading)].sort((a, b) => a.start - b.start || a.end - b.end);
};
