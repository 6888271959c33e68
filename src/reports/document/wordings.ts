import { clean } from './clean.js';
import type { Piece } from './excerpt.js';

/** A stretch of two wordings: the same words on both sides, or words that differ (one side may be empty). */
export interface Chunk {
  same: boolean;
  a: string;
  b: string;
}

/** Longest quotation that is aligned, in words: the table of the alignment grows with the square. */
const MOST = 400;

/** Two wordings laid side by side by their longest common run of words; case and punctuation do not count as different. */
export function alignWordings(a: string, b: string): Chunk[] {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length > MOST || right.length > MOST) return [{ same: false, a: left.join(' '), b: right.join(' ') }];
  const common = commonLengths(left.map(key), right.map(key));
  const chunks: Chunk[] = [];
  const push = (same: boolean, one: string, two: string): void => {
    const last = chunks[chunks.length - 1];
    if (last === undefined || last.same !== same) chunks.push({ same, a: one, b: two });
    else {
      last.a = `${last.a} ${one}`.trim();
      last.b = `${last.b} ${two}`.trim();
    }
  };
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const one = left[i];
    const two = right[j];
    if (one !== undefined && two !== undefined && key(one) === key(two)) {
      push(true, one, two);
      i += 1;
      j += 1;
    } else if (two === undefined || (one !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))) {
      push(false, one ?? '', '');
      i += 1;
    } else {
      push(false, '', two);
      j += 1;
    }
  }
  return chunks;
}

/**
 * A wording with the words marked in which it differs from any of the others. The one door to the comparison of
 * quotations for all formats.
 */
export function markWording(text: string, others: readonly string[]): Piece[] {
  const shown = wordsOf(text);
  const differs = shown.map(() => false);
  for (const other of others) {
    let index = 0;
    for (const chunk of alignWordings(text, other)) {
      const length = chunk.a === '' ? 0 : chunk.a.split(' ').length;
      if (!chunk.same) differs.fill(true, index, index + length);
      index += length;
    }
  }
  const pieces: Piece[] = [];
  shown.forEach((word, index) => {
    const strong = differs[index] === true;
    const last = pieces[pieces.length - 1];
    if (last === undefined) pieces.push({ text: word, strong });
    else if (last.strong === strong) last.text += ` ${word}`;
    else if (strong) {
      last.text += ' ';
      pieces.push({ text: word, strong });
    } else pieces.push({ text: ` ${word}`, strong });
  });
  return pieces;
}

function wordsOf(text: string): string[] {
  return clean(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** What of a word is compared. A word of signs alone stands for itself. */
function key(word: string): string {
  const bare = word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}'%$€£]/gu, '')
    .replace(/^'+|'+$/g, '');
  return bare === '' ? word : bare;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

/** Length of the longest common subsequence of the rests from i and j on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = table[i];
    if (row === undefined) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}
