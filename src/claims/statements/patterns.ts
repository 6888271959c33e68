import type { Token } from '../../language/types.js';

/** Words in steps that tell an answer to a question. */
export interface Pattern {
  question: string;
  answer: string;
  steps: readonly ReadonlySet<string>[];
}

/** Tokens from one step of a pattern to the next. */
const APART = 6;

/**
 * Patterns by each word of their first step, from lines `question answer: words > words; …`: a word of each step, as it
 * is written or as a lemma, stands behind one of the step before, at most a few tokens away.
 */
export function patternsOf(lines: string): ReadonlyMap<string, readonly Pattern[]> {
  const out = new Map<string, Pattern[]>();
  for (const line of lines.trim().split('\n')) {
    const [head = '', list = ''] = line.split(': ');
    const [question = '', answer = ''] = head.split(' ');
    for (const entry of list.split('; ')) {
      const steps = entry.split(' > ').map((step) => new Set(step.split(' ')));
      for (const word of steps[0] ?? []) out.set(word, [...(out.get(word) ?? []), { question, answer, steps }]);
    }
  }
  return out;
}

/** Patterns whose first word stands here, with the token past their last. */
export function matchesAt(
  patterns: ReadonlyMap<string, readonly Pattern[]>,
  tokens: readonly Token[],
  i: number,
): { pattern: Pattern; to: number }[] {
  const token = tokens[i];
  // "the Rifle Club" is a name.
  if (token === undefined || (token.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text))) return [];
  const found = new Set([...(patterns.get(token.lower) ?? []), ...(patterns.get(token.lemma) ?? [])]);
  return [...found].flatMap((pattern) => {
    let at = i;
    for (const step of pattern.steps.slice(1)) {
      const next = stepFrom(tokens, at + 1, step);
      if (next < 0) return [];
      at = next;
    }
    return [{ pattern, to: at + 1 }];
  });
}

function stepFrom(tokens: readonly Token[], from: number, step: ReadonlySet<string>): number {
  for (let k = from; k < Math.min(from + APART, tokens.length); k++) {
    const { text = '', lower = '', lemma = '' } = tokens[k] ?? {};
    if (/^[.;]$/.test(text)) return -1;
    if (step.has(lower) || step.has(lemma)) return k;
  }
  return -1;
}
