import { EVENT_NOUNS } from '../claims/dates/roles.data.js';
import { nameBook } from '../language/names.js';
import { canonicalPlace } from '../language/places.js';
import type { Reading, Sentence } from '../language/types.js';

/**
 * The story's own aliases, learned from its appositions: "the video app Vine" and "its Chinese owner, ByteCo" let "the
 * app" and "the owner" stand for the name, where the story gives the word to one name only.
 */
export interface Aliases {
  /** The words of a sentence, and the names that its definite descriptions and declared aliases stand for. */
  expand(words: readonly string[], sentence: Sentence): string[];
}

const DEFINITE = new Set(['the', 'its', 'their', 'his', 'her', 'this']);
/** A description must go to one name this many times as often as to the next. */
const DOMINANCE = 2;

export function aliasesOf(readings: readonly Reading[], declared: readonly (readonly string[])[]): Aliases {
  const byNoun = new Map<string, Map<string, number>>();
  const note = (noun: string, name: string) => {
    const names = byNoun.get(noun) ?? new Map<string, number>();
    names.set(name, (names.get(name) ?? 0) + 1);
    byNoun.set(noun, names);
  };
  for (const reading of readings) {
    const book = nameBook(reading);
    for (const [s, sentence] of reading.sentences.entries()) {
      for (const mention of book.mentions[s] ?? []) {
        const noun = describing(sentence, mention.from);
        if (noun) note(noun, canonicalPlace(book.full(mention)));
      }
    }
  }
  const standsFor = new Map<string, string>();
  for (const [noun, names] of byNoun) {
    const [first, second] = [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (first && first[1] >= DOMINANCE * (second?.[1] ?? 0)) standsFor.set(noun, first[0]);
  }
  const folded = new Map<string, string>();
  for (const group of declared) {
    const main = group[0]?.toLowerCase();
    if (main) for (const other of group) folded.set(other.toLowerCase(), main);
  }
  /** By sentence: what its noun groups stand for. A sentence is asked for again with each of its claims. */
  const meant = new Map<Sentence, readonly string[]>();
  const meantIn = (sentence: Sentence): readonly string[] => {
    const known = meant.get(sentence);
    if (known) return known;
    const out: string[] = [];
    for (const group of sentence.nouns) {
      const noun = sentence.tokens[group.head];
      const name = noun && standsFor.get(noun.lemma);
      if (name && !group.proper && DEFINITE.has(sentence.tokens[group.from]?.lower ?? '')) out.push(...name.split(' '));
      const phrase = sentence.tokens.slice(group.from, group.to).map((t) => t.lower);
      const alias = folded.size > 0 ? folded.get(phrase.join(' ')) : undefined;
      if (alias) out.push(...alias.split(' '));
    }
    meant.set(sentence, out);
    return out;
  };
  return {
    expand: (words, sentence) => {
      const out = new Set<string>();
      for (const word of words) for (const part of (folded.get(word) ?? word).split(' ')) out.add(part);
      for (const word of meantIn(sentence)) out.add(word);
      return [...out];
    },
  };
}

/** The common noun that describes the name at `from`: "the video app | Vine", "its owner, | ByteCo". */
function describing(sentence: Sentence, from: number): string | undefined {
  const { tokens } = sentence;
  const before = tokens[from - 1];
  // "the shooting Sunday", "a raid Interpol called routine": what happened is nobody's name.
  if (before?.pos === 'NOUN') return EVENT_NOUNS.has(before.lemma) ? undefined : before.lemma;
  if (before?.text !== ',') return undefined;
  const noun = tokens[from - 2];
  if (noun?.pos !== 'NOUN') return undefined;
  const group = sentence.nouns.find((g) => g.head === from - 2);
  return group && DEFINITE.has(tokens[group.from]?.lower ?? '') ? noun.lemma : undefined;
}
