import { fold } from '../values/text.js';
import type { Reading } from './types.js';

const known = new WeakMap<Reading['sentences'], ReadonlySet<string>>();

/** Words that a text writes small somewhere, folded: a capital at the head of a sentence or in a headline makes no name of them. */
export function smallWords(reading: Reading): ReadonlySet<string> {
  const words = known.get(reading.sentences) ?? read(reading);
  known.set(reading.sentences, words);
  return words;
}

function read({ sentences }: Reading): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { tokens } of sentences)
    for (const token of tokens) if (/^\p{Ll}/u.test(token.text)) out.add(fold(token.lower));
  return out;
}
