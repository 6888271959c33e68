import type { Block } from '../sources/types.js';
import { ABBREVIATIONS } from './abbreviations.data.js';
import type { RawSentence } from './nlp.js';
import type { Token } from './types.js';

export interface Cut extends RawSentence {
  blockIndex: number;
}

/**
 * Sentence cuts that hold to the blocks and survive abbreviations and quotations. The library's cuts are a proposal:
 * they are split where a block ends ("Headline" + "First sentence" are two), and joined where they cut inside one
 * sentence ('"What now?" | she asked.', "Sen. | Smith", "No. | 3").
 * @param tokens of the whole prose, in order
 * @param proposed cuts, as ranges of token indexes
 * @param blocks of the prose, in order, not overlapping
 */
export function cutSentences(
  tokens: readonly Token[],
  proposed: readonly RawSentence[],
  blocks: readonly Block[],
): Cut[] {
  const pieces: Cut[] = [];
  let blockIndex = 0;
  for (const { from, to } of proposed) {
    let start = from;
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token === undefined) continue;
      const before = blockIndex;
      while (blockIndex < blocks.length && (blocks[blockIndex]?.end ?? 0) <= token.start) blockIndex++;
      if (blockIndex !== before && i > start) {
        pieces.push({ from: start, to: i, blockIndex: before });
        start = i;
      }
    }
    if (to > start && blockIndex < blocks.length) pieces.push({ from: start, to, blockIndex });
  }
  return join(tokens, pieces).flatMap((piece) => shorten(tokens, piece));
}

/**
 * No sentence has more tokens than this: a list or a table that was pasted without a stop is cut into stretches. What is
 * worked out for each value of a sentence looks at all of the sentence, and must not take the square of a page's length.
 */
export const LONGEST_SENTENCE = 300;
const CUT_AFTER = /^[,;:.!?)\]”"—–|]$/;

/** A sentence that is too long, in stretches: cut after a mark in the last third of each, else where it is full. */
function shorten(tokens: readonly Token[], piece: Cut): Cut[] {
  const out: Cut[] = [];
  let from = piece.from;
  while (piece.to - from > LONGEST_SENTENCE) {
    const full = from + LONGEST_SENTENCE;
    let to = full;
    while (to > full - LONGEST_SENTENCE / 3 && !CUT_AFTER.test(tokens[to - 1]?.text ?? '')) to--;
    if (!CUT_AFTER.test(tokens[to - 1]?.text ?? '')) to = full;
    out.push({ ...piece, from, to });
    from = to;
  }
  out.push({ ...piece, from });
  return out;
}

function join(tokens: readonly Token[], pieces: readonly Cut[]): Cut[] {
  const out: Cut[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last && last.blockIndex === piece.blockIndex && last.to === piece.from && runsOn(tokens, last, piece))
      last.to = piece.to;
    else out.push({ ...piece });
  }
  return out;
}

const CLOSING = /^["'”’)\]]+$/;
/** A sentence does not begin with these; a closing mark left over from the sentence before does. */
function runsOn(tokens: readonly Token[], left: RawSentence, right: RawSentence): boolean {
  const first = tokens[right.from];
  if (first === undefined) return false;
  if (/^\p{Ll}/u.test(first.text)) return true;
  if (/^[,;:)\]]/.test(first.text)) return true;
  if (/^[”’]/.test(first.text)) return true;
  const ending = tokens[left.to - 1];
  if (ending === undefined) return false;
  if (right.to - right.from === 1 && CLOSING.test(first.text)) return true;
  return ABBREVIATIONS.has(ending.lower);
}
