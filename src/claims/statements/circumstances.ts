import type { Reading, Sentence, Token } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { CIRCUMSTANCES, FLEEING, OPEN } from './circumstances.data.js';
import { draftOn } from './written.js';

interface Pattern {
  question: string;
  answer: string;
  steps: readonly ReadonlySet<string>[];
}

/** Patterns by each word of their first step. */
const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = build();

function build(): Map<string, Pattern[]> {
  const out = new Map<string, Pattern[]>();
  for (const line of CIRCUMSTANCES.trim().split('\n')) {
    const [head = '', list = ''] = line.split(': ');
    const [question = '', answer = ''] = head.split(' ');
    for (const entry of list.split('; ')) {
      const steps = entry.split(' > ').map((step) => new Set(step.split(' ')));
      for (const word of steps[0] ?? []) out.set(word, [...(out.get(word) ?? []), { question, answer, steps }]);
    }
  }
  return out;
}

/** Tokens from one step of a pattern to the next. */
const APART = 6;

/** How the story's deed was done, as far as its words tell: with what, on foot or by car, by accident. */
export function circumstanceDrafts(reading: Reading): Draft<TextValue>[] {
  return reading.sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    const { kind } = sentence.block;
    if (kind === 'heading' || kind === 'title' || tokens.at(-1)?.text === '?') return [];
    const seen = new Set<string>();
    return tokens.flatMap((_, i) =>
      matchesAt(sentence, i).flatMap(({ pattern: { question, answer }, to }) => {
        if (seen.has(`${question} ${answer}`)) return [];
        seen.add(`${question} ${answer}`);
        // "No one has been arrested": not arrested.
        if (answer === 'held' && seen.has('custody none')) return [];
        if (question === 'flight' && !FLEEING.has(subjectAt(sentence, i))) return [];
        const detail = { about: question, question, values: answer, open: String(isOpen(tokens, i, to, question)) };
        return [draftOn(sentence, 'statement', 'circumstance', [i, to], answer, detail)];
      }),
    );
  });
}

function matchesAt({ tokens }: Sentence, i: number): { pattern: Pattern; to: number }[] {
  const token = tokens[i];
  // "the Rifle Club" is a name.
  if (token === undefined || (token.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text))) return [];
  const found = new Set([...(PATTERNS.get(token.lower) ?? []), ...(PATTERNS.get(token.lemma) ?? [])]);
  return [...found].flatMap((pattern) => {
    let at = i;
    for (const step of pattern.steps.slice(1)) {
      let next = -1;
      for (let k = at + 1; k <= Math.min(at + APART, tokens.length - 1); k++) {
        if (/^[.;]$/.test(tokens[k]?.text ?? '')) break;
        if (step.has(tokens[k]?.lower ?? '') || step.has(tokens[k]?.lemma ?? '')) {
          next = k;
          break;
        }
      }
      if (next < 0) return [];
      at = next;
    }
    return [{ pattern, to: at + 1 }];
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
  return tokens.slice(Math.max(0, from - 6), to + 2).some((t) => OPEN.has(t.lower));
}
