import type { Sentence } from '../../language/index.js';
import { HOLIDAYS } from './holidays.data.js';
import {
  DAYPARTS,
  DECADES,
  MONTHS,
  PLURAL_WEEKDAYS,
  RECURRENT,
  REFERENCES,
  SEASONS,
  UNITS,
  WEEKDAYS,
  ZONES,
} from './words.data.js';

/** A word without which nothing in a sentence is a time. */
const WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...PLURAL_WEEKDAYS.keys(),
  ...UNITS.keys(),
  ...SEASONS.keys(),
  ...DAYPARTS.keys(),
  ...DECADES.keys(),
  ...REFERENCES.keys(),
  ...RECURRENT.keys(),
  ...ZONES,
  ...[...HOLIDAYS.keys()].flatMap((name) => name.split(/[ ']+/)),
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
  'overnight',
  'noon',
  'midnight',
  'weekend',
  'period',
  'future',
  'past',
  'present',
  'term',
  'current',
  'nineteen',
  'eighteen',
  'twenty',
  'thousand',
  'clock',
]);

const WORD_OR_DIGIT = /[0-9]/;

/** One cheap look at the tokens: most sentences hold no time at all. */
export function hasTime(sentence: Sentence): boolean {
  for (const token of sentence.tokens) {
    const first = token.lower.charCodeAt(0);
    if ((first >= 48 && first <= 57) || WORDS.has(token.lower)) return true;
    // "mid-June", "Sept.", "third-quarter": glued by the tagger.
    if (token.lower.length > 3 && (WORD_OR_DIGIT.test(token.lower) || /[-–.']/.test(token.lower))) {
      if (WORD_OR_DIGIT.test(token.lower) || token.lower.split(/[-–.']/).some((part) => WORDS.has(part))) return true;
    }
  }
  return false;
}
