import { canonicalPlace, isPlace } from '../../language/places.js';
import type { Frame, Item } from './frame.js';
import { MEDIA, MEDIA_PAIRS, NO_PLACES, WEEKDAYS } from './occasion.data.js';

/** When, where and how words were said, as far as their own sentence tells. */
export interface Occasion {
  /** A weekday, lower case. */
  day?: string;
  /** After "in": a country or state, else a town. Lower case. */
  country?: string;
  town?: string;
  medium?: string;
}

/** How far from the verb of saying its day and place stand, in words. */
const REACH = 9;

/**
 * Reads the occasion beside the verb of saying: "told reporters in Oslo on Thursday". A day elsewhere in the sentence
 * belongs to something else.
 */
export function occasionOf(frame: Frame, verbStart: number | undefined): Occasion {
  if (verbStart === undefined) return {};
  const { items } = frame;
  const verb = items.findIndex((item) => item.token?.start === verbStart);
  if (verb < 0) return {};
  const occasion: Occasion = {};
  const take = (from: number, to: number, step: 1 | -1): void => {
    for (let i = from; i !== to; i += step) {
      const token = items[i]?.token;
      if (token === undefined || /^[.;:!?]$/.test(token.text)) return;
      // Another clause has its own time.
      if (
        step === 1 &&
        (token.lower === 'that' ||
          token.pos === 'SCONJ' ||
          token.lower === 'and' ||
          token.lower === 'after' ||
          token.lower === 'before')
      )
        return;
      const lower = token.lower;
      if (
        occasion.day === undefined &&
        WEEKDAYS.includes(lower) &&
        items[i + 1]?.token?.lower !== "'s" &&
        items[i + 1]?.token?.lower !== '’s'
      )
        occasion.day = lower;
      if (step === 1 && items[i - 1]?.token?.lower === 'in' && /^\p{Lu}/u.test(token.text) && !NO_PLACES.has(lower)) {
        if (isPlace(lower)) occasion.country ??= canonicalPlace(lower);
        else if (occasion.country === undefined) occasion.town ??= townAt(items, i);
      }
      if (occasion.medium === undefined) {
        const medium = MEDIA_PAIRS.get(`${lower} ${items[i + 1]?.token?.lower ?? ''}`) ?? MEDIA.get(lower);
        if (medium !== undefined) occasion.medium = medium;
      }
    }
  };
  take(verb, Math.min(items.length, verb + REACH), 1);
  take(verb - 1, Math.max(-1, verb - REACH), -1);
  return occasion;
}

/** "New Haven": the capitalised words from here on. */
function townAt(items: readonly Item[], at: number): string {
  const words: string[] = [];
  for (let i = at; i < at + 3; i++) {
    const token = items[i]?.token;
    if (token === undefined || !/^\p{Lu}/u.test(token.text) || NO_PLACES.has(token.lower)) break;
    words.push(token.lower);
  }
  return words.join(' ');
}
