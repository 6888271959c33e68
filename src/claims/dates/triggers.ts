import type { Sentence } from '../../language/index.js';
import { HOLIDAY_OPENERS } from './holidays.js';
import type { Lexeme } from './lexer.js';
import {
  ABOUT,
  DAYPARTS,
  DECADES,
  EARLY_LATE,
  MONTHS,
  NUMBERS,
  OPENING_WORDS,
  ORDINALS,
  PART_NOUNS,
  PLURAL_WEEKDAYS,
  POINTERS,
  RECURRENT,
  REFERENCES,
  SEASONS,
  UNITS,
  VAGUE_COUNTS,
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
  // Not all the words of their names: the "of" of one would hold up every other sentence.
  ...HOLIDAY_OPENERS,
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
  'am',
  'pm',
  'm',
]);

const GLUED = /[-–.'0-9]/;
const DIGIT = /[0-9]/;

/** One cheap look at the tokens: most sentences hold no time at all. */
export function hasTime(sentence: Sentence): boolean {
  for (const { lower } of sentence.tokens) {
    const first = lower.charCodeAt(0);
    if ((first >= 48 && first <= 57) || WORDS.has(lower)) return true;
    // "mid-June", "Sept.", "third-quarter": glued by the tagger.
    if (/^q[1-4]$/.test(lower)) return true;
    if (lower.length < 4 || !GLUED.test(lower)) continue;
    if (DIGIT.test(lower) || lower.split(/[-–.']/).some((part) => WORDS.has(part))) return true;
  }
  return false;
}

/** Words that a time may begin with, and whether they make it one by themselves. One table: it is asked of every word. */
const OPENERS: ReadonlyMap<string, boolean> = new Map(
  [
    ...WORDS,
    ...POINTERS.keys(),
    ...NUMBERS.keys(),
    ...ORDINALS.keys(),
    ...VAGUE_COUNTS.keys(),
    ...ABOUT,
    ...EARLY_LATE.keys(),
    ...PART_NOUNS.keys(),
    ...OPENING_WORDS,
  ].map((word) => [word, WORDS.has(word)]),
);

/** Lexemes from its first word to the word that makes it a time: "the very first two and a half trading days". */
const LONGEST_LEAD = 9;

/** For each lexeme of a sentence, whether a time may begin there: what the parsers are asked for. */
export function openings(lexemes: readonly Lexeme[]): boolean[] {
  const open = new Array<boolean>(lexemes.length).fill(false);
  let next = Number.POSITIVE_INFINITY;
  for (let i = lexemes.length - 1; i >= 0; i--) {
    const lexeme = lexemes[i];
    if (!lexeme) continue;
    const known = lexeme.kind === 'number' || OPENERS.get(lexeme.lower);
    if (known) next = i;
    open[i] = known !== undefined && next - i <= LONGEST_LEAD;
  }
  return open;
}
