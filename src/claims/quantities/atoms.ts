import type { Sentence } from '../../language/types.js';

/** The smallest pieces numbers are read from: finer and more regular than tokens ("$4.3million" is `$`, `4.3`, `million`). */
export interface Atom {
  text: string;
  lower: string;
  kind: 'number' | 'word' | 'symbol';
  /** Offsets into `Source.prose`. */
  start: number;
  end: number;
  /** Index of the sentence's token that holds its first character. */
  token: number;
}

const PIECE = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+(?:['’]\p{L}+)?|\S/gu;

/** Cuts a sentence into numbers, words and single signs. Linear in its length. */
export function atomsOf(prose: string, sentence: Sentence): Atom[] {
  const atoms: Atom[] = [];
  const text = prose.slice(sentence.start, sentence.end);
  let token = 0;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = sentence.start + match.index;
    while (token + 1 < sentence.tokens.length && (sentence.tokens[token]?.end ?? 0) <= start) token += 1;
    const first = piece.charCodeAt(0);
    const kind = first >= 48 && first <= 57 ? 'number' : /^\p{L}/u.test(piece) ? 'word' : 'symbol';
    atoms.push({
      text: piece,
      lower: piece.toLowerCase().replace('’', "'"),
      kind,
      start,
      end: start + piece.length,
      token,
    });
  }
  return atoms;
}

/** Whether nothing, not even a space, stands between two atoms. */
export function adjacent(a: Atom | undefined, b: Atom | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}

/** Signs used as a hyphen or a dash between two numbers. */
export const DASHES: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−']);
