import { contentStems, FRAGMENT_WORDS, fragmentMatches } from '../../values/quotation-fragment.js';
import { wordsOf } from '../../values/quotation-words.js';
import type { SpeakerRelation } from '../../values/speaker.js';
import type { Strength } from '../types.js';
import { LIMITS } from './limits.data.js';
import type { Quotation, Wording } from './types.js';

/**
 * Pairs of a fragment and a quotation that may hold its words in other forms, found by an index on neighbouring content
 * words. Linear: only pairs of words that some fragment has are kept.
 */
export function* fragmentCandidates(wordings: readonly Wording[]): Generator<[Wording, Wording]> {
  const fragments = wordings.filter((w) => w.words.length <= FRAGMENT_WORDS);
  const wanted = new Map<string, Wording[]>();
  for (const fragment of fragments) {
    const key = neighbours(fragment, 1)[0];
    const list = key === undefined ? undefined : wanted.get(key);
    if (key === undefined || list?.includes(fragment)) continue;
    if (list === undefined) wanted.set(key, [fragment]);
    else if (list.length < LIMITS.meet) list.push(fragment);
  }
  const met = new Map<Wording, Set<Wording>>();
  for (const whole of wordings) {
    for (const key of new Set([...neighbours(whole, 1), ...neighbours(whole, 2)])) {
      for (const fragment of wanted.get(key) ?? []) {
        const known = met.get(fragment) ?? new Set<Wording>();
        met.set(fragment, known);
        if (fragment === whole || known.has(whole) || met.get(whole)?.has(fragment) || known.size >= LIMITS.meet)
          continue;
        known.add(whole);
        yield [fragment, whole];
      }
    }
  }
}

/** Stems of content words that stand `step` apart, counting content words alone. */
function neighbours({ quotations }: Wording, step: number): string[] {
  const first = quotations[0];
  if (first === undefined) return [];
  const stems = contentStems(wordsOf(first.value));
  return stems.slice(step).map(({ stem }, i) => `${stems[i]?.stem} ${stem}`);
}

/** How sure it is that one is a fragment of the other in other forms of its words; undefined when it is not. */
export function fragmentStrength(a: Quotation, b: Quotation, speakers: SpeakerRelation): Strength | undefined {
  if (speakers === 'other') return undefined;
  const [fragment, whole] = a.value.words.length <= b.value.words.length ? [a, b] : [b, a];
  const words = wordsOf(fragment.value);
  // Marks put around the wrong words: "…," the officer said. "…"
  if (words.some(({ word }) => /^(?:said|says|told)$/.test(word))) return undefined;
  if (fragmentMatches(words, wordsOf(whole.value)) === undefined) return undefined;
  if (speakers === 'same') return 'strong';
  // Two who are not named may say such a thing each in a sentence; what is fitted into a text's own is somebody's.
  return contentStems(words).length > 2 || isFitted(fragment) ? 'medium' : undefined;
}

/** It stands inside a sentence of the text's own: no full stop, no capital, words before it. */
function isFitted({ parts }: Quotation): boolean {
  const first = parts[0];
  if (first === undefined || parts.length > 1) return false;
  const { prose } = first.reading.source;
  return (
    /^\p{Ll}/u.test(prose.slice(first.span.start)) &&
    /\p{L}[\s,]*[“"‘'`«]+$/u.test(prose.slice(0, first.span.start).slice(-8))
  );
}
