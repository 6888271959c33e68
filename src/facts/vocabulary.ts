import { contentWords } from '../claims/topic.js';
import type { Claim } from '../claims/types.js';
import type { Reading } from '../language/types.js';
import { classesOf } from '../language/word-classes.js';
import type { Value } from '../values/types.js';
import type { Aliases } from './aliases.js';
import type { Days } from './days.js';
import type { Parties } from './parties.js';
import type { Tallies } from './tallies.js';

/**
 * How much it says that two sentences share a word: by how few sentences of the story hold it. A few words of a story
 * (the name of its hero, of its company) are in every other sentence and tell nothing apart; one that stands in two sentences
 * ties them together. Damped, so that a story of two sentences still has weights.
 */
export interface Vocabulary {
  weight(word: string): number;
}

/** Sentences that the story is thought to be longer by: keeps the weights of a tiny story apart from zero. */
const DAMPING = 40;

export function vocabularyOf(readings: readonly Reading[], aliases: Aliases): Vocabulary {
  const inSentences = new Map<string, number>();
  let sentences = 0;
  for (const reading of readings) {
    for (const sentence of reading.sentences) {
      sentences++;
      for (const word of aliases.expand(contentWords(sentence.tokens), sentence)) {
        inSentences.set(word, (inSentences.get(word) ?? 0) + 1);
      }
    }
  }
  const total = sentences + DAMPING;
  return { weight: (word) => Math.log(total / ((inSentences.get(word) ?? 0) + 1)) };
}

/** Weighted words: a sparse vector, words ordered by code unit. */
export type Bag = ReadonlyMap<string, number>;

/** Class names count for less than words: "kill" and "murder" share an act, not a word. */
const CLASS_WEIGHT = 0.5;

export function bagOf(words: Iterable<string>, vocabulary: Vocabulary): Bag {
  const bag = new Map<string, number>();
  for (const word of words) {
    bag.set(word, vocabulary.weight(word));
    for (const name of classesOf(word)) {
      const key = `~${name}`;
      if (!bag.has(key)) bag.set(key, CLASS_WEIGHT * vocabulary.weight(word));
    }
  }
  return bag;
}

/** Weighted cosine of two bags, 0..1. */
export function likeness(a: Bag, b: Bag): number {
  if (a.size === 0 || b.size === 0) return 0;
  return shared(a, b) / Math.sqrt(mass(a) * mass(b));
}

/** Sum of the weights that both bags hold. */
export function shared(a: Bag, b: Bag): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) {
    const other = large.get(word);
    if (other !== undefined) sum += Math.min(weight, other);
  }
  return sum;
}

function mass(bag: Bag): number {
  let sum = 0;
  for (const weight of bag.values()) sum += weight;
  return sum;
}

/** Words two bags share, heaviest first, class names left out. */
export function sharedWords(a: Bag, b: Bag): string[] {
  return [...a.keys()]
    .filter((word) => !word.startsWith('~') && b.has(word))
    .sort((x, y) => (a.get(y) ?? 0) - (a.get(x) ?? 0) || (x < y ? -1 : 1));
}

/** The bags a claim is compared by. */
export interface Profile {
  claim: Claim;
  /** How rare the claim's verb or event noun is in the story, 0..1. */
  rarity: number;
  /** A date of the event that the story's sources tell of first. */
  ofMainEvent: boolean;
  local: Bag;
  clause: Bag;
  sentence: Bag;
  /** The sentence with its neighbours in the same block and the one before. */
  context: Bag;
  names: ReadonlySet<string>;
  parties: Parties;
  /** Of an end of a stretch of time: the stretch's other end. */
  otherEnd?: Value;
  /** The days told in its story. */
  days: Days;
  tallies: Tallies;
  /** Another occasion that the sentence tells of, as background. */
  occasion?: string;
  /** Rarest words first: what candidates are looked up by. */
  keys: readonly string[];
}
