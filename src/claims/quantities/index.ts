import { ORDINALS } from '../../values/number-words.data.js';
import type { QuantityValue } from '../../values/types.js';
import type { Draft, Extractor } from '../types.js';
import { placeAges } from './age-context.js';
import { parseAges } from './ages.js';
import { type Context, contextOf, type Parser, wordAt } from './context.js';
import { parseCounts } from './counts/index.js';
import { TIME_UNITS } from './exclusions.data.js';
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
    const own = PARSERS.flatMap((parse) => parse(context));
    excludeScores(context);
    own.push(...parseCounts(context));
    drafts.push(...besideUncounted(context, own));
  }
  return [...placeAges(reading, drafts), ...telephonesOf(reading)].sort((a, b) => a.start - b.start || a.end - b.end);
};

/** Each draft with the numbers of its sentence that nothing is known of: "900 people marched; organisers say 2,000". */
function besideUncounted(context: Context, drafts: readonly Draft<QuantityValue>[]): readonly Draft<QuantityValue>[] {
  const uncounted = context.mentions.filter(
    (mention) =>
      !context.taken.has(mention) &&
      mention.number > 1 &&
      /^(?:digits|words)$/.test(mention.form) &&
      // "not five as first reported" is put right, "four years ago" is a time.
      !/^(?:not|than|from)$/.test(wordAt(context, mention.from - 1)) &&
      !TIME_UNITS.has(wordAt(context, mention.to)) &&
      // "US$1 million ($1.5 million)": one amount twice.
      wordAt(context, mention.to) !== '(',
  );
  const numbers = uncounted.map(({ number }) => String(number)).join(' ');
  const ordinals = drafts.some(({ kind }) => kind === 'ordinal') ? otherOrdinals(context, drafts) : '';
  return drafts.map((draft) => {
    const told = draft.kind === 'ordinal' ? ordinals : numbers;
    return told === '' ? draft : { ...draft, detail: { ...draft.detail, uncounted: told } };
  });
}

/** "her third title and her second in Denby": the places that name nothing. */
const otherOrdinals = (context: Context, drafts: readonly Draft<QuantityValue>[]): string =>
  context.atoms
    .filter(({ start }) => !drafts.some((draft) => draft.start <= start && start < draft.end))
    .flatMap(({ lower }) => (Object.hasOwn(ORDINALS, lower) ? String(ORDINALS[lower]) : []))
    .join(' ');
