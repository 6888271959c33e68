import type { BlockKind, Run, Swap } from './types.js';

/**
 * A stretch of visible text with its place in the file. Without `length` the file holds these very characters at `at`;
 * with it the file spells them otherwise (an entity), in `length` characters.
 */
export interface Atom {
  text: string;
  at: number;
  length?: number;
}

/** A block on its way into the prose. `runs` and `swaps` are relative to `text`. */
export interface Piece {
  kind: BlockKind;
  text: string;
  runs: Run[];
  swaps: Swap[];
  /** Stands right before or after a picture. */
  besidePicture?: boolean;
}

const TOKENS = /[\u00ad\u200b\u2060\ufeff]+|\s+|\p{Cc}+|[^\s\p{Cc}\u00ad\u200b\u2060\ufeff]+/gu;
const DROPPED = /^[\u00ad\u200b\u2060\ufeff\p{Cc}]/u;
const ADDRESS = /^\(?https?:\/\/[^\s]+$/i;
const AFTER_ADDRESS = /[.,;:!?)\]”’"']+$/;

/**
 * Joins atoms into one block: white space collapses to single spaces, invisible characters and bare web addresses go,
 * the ends are trimmed. A space stays mapped when the file holds exactly one space there.
 */
export function squeeze(kind: BlockKind, atoms: readonly Atom[]): Piece {
  const out: string[] = [];
  const runs: Run[] = [];
  const swaps: Swap[] = [];
  let length = 0;
  let space: { at: number; plain: boolean } | undefined;
  const put = (text: string, at: number): void => {
    const last = runs.at(-1);
    if (last && last.prose + last.length === length && last.text + last.length === at) last.length += text.length;
    else runs.push({ prose: length, text: at, length: text.length });
    out.push(text);
    length += text.length;
  };
  const putSpace = (): void => {
    if (space && length > 0) {
      if (space.plain) put(' ', space.at);
      else {
        out.push(' ');
        length += 1;
      }
    }
    space = undefined;
  };
  for (const atom of atoms) {
    if (atom.length !== undefined) {
      const text = atom.text.replace(/[\s\p{Cc}]+/gu, ' ');
      if (text.trim() === '') {
        if (text !== '') space ??= { at: atom.at, plain: false };
        continue;
      }
      if (text.startsWith(' ')) space ??= { at: atom.at, plain: false };
      putSpace();
      const visible = text.trim();
      swaps.push({ prose: length, length: visible.length, text: atom.at, textLength: atom.length });
      out.push(visible);
      length += visible.length;
      if (text.endsWith(' ')) space = { at: atom.at + atom.length, plain: false };
      continue;
    }
    for (const match of atom.text.matchAll(TOKENS)) {
      const token = match[0];
      const at = atom.at + match.index;
      if (DROPPED.test(token) && !/^\s/.test(token.replace(/^\ufeff+/, 'x'))) continue;
      if (/^\s/.test(token)) {
        space = space === undefined ? { at, plain: token === ' ' } : { at, plain: false };
      } else if (ADDRESS.test(token)) {
        const tail = AFTER_ADDRESS.exec(token)?.[0] ?? '';
        if (tail !== '') {
          space = undefined;
          if (length > 0) put(tail, at + token.length - tail.length);
        }
      } else {
        putSpace();
        put(token, at);
      }
    }
  }
  return { kind, text: out.join(''), runs, swaps };
}

/** Adds atoms for a literal that the file does not hold (a separator of table cells). */
export function glue(text: string, at: number): Atom {
  return { text, at, length: 0 };
}

/** The piece without its first `from` characters. */
export function cutStart(piece: Piece, from: number): Piece {
  let start = from;
  while (piece.text[start] === ' ') start++;
  const runs: Run[] = [];
  for (const run of piece.runs) {
    const skip = Math.max(0, start - run.prose);
    if (skip < run.length)
      runs.push({ prose: run.prose + skip - start, text: run.text + skip, length: run.length - skip });
  }
  const swaps = piece.swaps
    .filter((swap) => swap.prose >= start)
    .map((swap) => ({ ...swap, prose: swap.prose - start }));
  return { ...piece, text: piece.text.slice(start), runs, swaps };
}

/** One piece after the other, a space between them. */
export function append(piece: Piece, next: Piece): Piece {
  const by = piece.text.length + 1;
  return {
    ...piece,
    text: `${piece.text} ${next.text}`,
    runs: [...piece.runs, ...next.runs.map((run) => ({ ...run, prose: run.prose + by }))],
    swaps: [...piece.swaps, ...next.swaps.map((swap) => ({ ...swap, prose: swap.prose + by }))],
  };
}
