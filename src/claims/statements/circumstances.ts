import type { Reading, Sentence, Token } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { CIRCUMSTANCES, FLEEING, NOBODY, OPEN, UNDONE } from './circumstances.data.js';
import { matchesAt, patternsOf } from './patterns.js';
import { draftOn } from './written.js';

const PATTERNS = patternsOf(CIRCUMSTANCES);

/** How the story's deed was done, as far as its words tell: with what, on foot or by car, by accident. */
export function circumstanceDrafts(reading: Reading): Draft<TextValue>[] {
  return reading.sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    const { kind } = sentence.block;
    if (kind === 'heading' || kind === 'title' || tokens.at(-1)?.text === '?') return [];
    const seen = new Set<string>();
    return tokens.flatMap((_, i) =>
      matchesAt(PATTERNS, tokens, i).flatMap(({ pattern: { question, answer }, to }) => {
        if (seen.has(`${question} ${answer}`)) return [];
        seen.add(`${question} ${answer}`);
        // "No one has been arrested": not arrested.
        if (answer === 'held' && seen.has('custody none')) return [];
        // "could be charged", "nobody has been charged": not yet, or not at all.
        if (
          answer === 'held' &&
          tokens.slice(Math.max(0, i - 5), i).some((t) => OPEN.has(t.lower) || NOBODY.has(t.lower))
        )
          return [];
        if (question === 'flight' && !FLEEING.has(subjectAt(sentence, i))) return [];
        const detail = { about: question, question, values: answer, open: String(isOpen(tokens, i, to, question)) };
        return [draftOn(sentence, 'statement', 'circumstance', [i, to], answer, detail)];
      }),
    );
  });
}

/** The head of the subject of the clause here, or of the nearest clause before that has one. */
function subjectAt({ tokens, clauses }: Sentence, i: number): string {
  const subject = clauses.findLast((c) => c.from <= i && c.subject)?.subject;
  const head = tokens[subject?.head ?? -1];
  return head === undefined ? '' : head.pos === 'PROPN' ? 'he' : head.lemma;
}

function isOpen(tokens: readonly Token[], from: number, to: number, question: string): boolean {
  if (question === 'custody') return false;
  if (question === 'conviction' && tokens.some((t) => UNDONE.has(t.lemma))) return true;
  return tokens.slice(Math.max(0, from - 6), to + 2).some((t) => OPEN.has(t.lower));
}
