import type { Source } from '../sources/types.js';
import { mend } from './mend.js';
import { tag } from './nlp.js';
import { cutSentences } from './sentences.js';
import { clausesOf, nounGroups, verbGroups } from './syntax.js';
import type { Reading, Sentence } from './types.js';

export { clauseAt } from './syntax.js';
export type * from './types.js';

/** Reads a source: sentences with tokens, noun groups, verb groups and clauses. Pure; linear in the prose. */
export function read(source: Source): Reading {
  const { tokens, sentences: proposed } = tag(source.prose);
  const sentences: Sentence[] = [];
  for (const cut of cutSentences(tokens, proposed, source.blocks)) {
    const own = mend(tokens.slice(cut.from, cut.to));
    const block = source.blocks[cut.blockIndex];
    const first = own[0];
    const last = own.at(-1);
    if (block === undefined || first === undefined || last === undefined) continue;
    const nouns = nounGroups(own);
    const verbs = verbGroups(own);
    sentences.push({
      index: sentences.length,
      start: first.start,
      end: last.end,
      block,
      blockIndex: cut.blockIndex,
      tokens: own,
      nouns,
      verbs,
      clauses: clausesOf(own, verbs, nouns),
    });
  }
  return { source, sentences };
}
