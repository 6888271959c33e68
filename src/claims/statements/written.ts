import type { Sentence, Token } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import type { ClaimKind, Draft } from '../types.js';

/** Tokens as the text has them, white space between them made one blank. Half-open. */
export function written(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((t, i, all) => (i > 0 && t.start > (all[i - 1]?.end ?? 0) ? ' ' : '') + t.text)
    .join('');
}

/** A draft on tokens of a sentence, asserted and affirmed; what differs is spread over it. */
export function draftOn(
  sentence: Sentence,
  kind: ClaimKind,
  role: string,
  [from, to]: readonly [number, number],
  canonical: string,
  detail: Readonly<Record<string, string>>,
): Draft<TextValue> {
  const { tokens } = sentence;
  return {
    kind,
    role,
    value: { type: 'text', text: written(tokens, from, to), canonical },
    start: tokens[from]?.start ?? sentence.start,
    end: tokens[to - 1]?.end ?? sentence.end,
    sentence: sentence.index,
    polarity: 'affirmed',
    modality: 'asserted',
    detail,
  };
}

/** A place told by tokens of a sentence. */
export const placeOn = (
  sentence: Sentence,
  role: string,
  from: number,
  to: number,
  canonical: string,
  detail: Readonly<Record<string, string>>,
): Draft<TextValue> => draftOn(sentence, 'place', role, [from, to], canonical, detail);
