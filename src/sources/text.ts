import { furnitureOf } from './furniture.js';
import type { Atom, Piece } from './piece.js';
import { squeeze } from './piece.js';

interface Line {
  start: number;
  text: string;
}

const WRAP_MIN = 50;
const WRAP_MAX = 100;
const LONG_LINE = 40;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029\f]/g)) {
    lines.push({ start, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  lines.push({ start, text: text.slice(start) });
  return lines;
}

/** Lines between blank lines. */
function chunksOf(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = [];
  let chunk: Line[] = [];
  for (const line of lines) {
    if (line.text.trim() !== '') chunk.push(line);
    else if (chunk.length > 0) {
      chunks.push(chunk);
      chunk = [];
    }
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

/**
 * The width that the text was wrapped to, or undefined when a line is a paragraph. A wrapped text has no long lines and
 * most of its lines, the last of each paragraph apart, come near the width.
 */
function wrapWidth(chunks: readonly Line[][]): number | undefined {
  const inner = chunks.flatMap((chunk) => chunk.slice(0, -1).map((line) => line.text.trim().length));
  let width = 0;
  for (const chunk of chunks) for (const line of chunk) width = Math.max(width, line.text.trim().length);
  if (width < WRAP_MIN || width > WRAP_MAX || inner.length === 0) return undefined;
  const full = inner.filter((length) => length >= width - 20).length;
  return full >= inner.length / 2 ? width : undefined;
}

function isFurniture(line: Line): boolean {
  return furnitureOf(line.text.trim()) !== undefined;
}

/** Whether the second line goes on with the paragraph of the first. */
function goesOn(before: Line, after: Line, width: number | undefined): boolean {
  if (isFurniture(before) || isFurniture(after)) return false;
  const head = before.text.trim();
  const next = after.text.trim();
  if (width !== undefined) {
    if (/^[-*•–—] |^\d{1,2}[.)] /.test(next)) return false;
    const word = /^\S*/.exec(next)?.[0] ?? '';
    // The line was broken because the next word did not fit.
    return head.length + 1 + word.length > width - 2 || (/^\p{Ll}/u.test(next) && head.length >= LONG_LINE);
  }
  return head.length >= LONG_LINE && /^\p{Ll}/u.test(next) && /[\p{Ll},;]$/u.test(head);
}

/**
 * Blocks of a plain text: paragraphs between blank lines, or a paragraph a line, or hard-wrapped lines joined. Nothing
 * in it is markup.
 */
export function readText(text: string): Piece[] {
  const chunks = chunksOf(linesOf(text));
  const width = wrapWidth(chunks);
  const pieces: Piece[] = [];
  for (const chunk of chunks) {
    let atoms: Atom[] = [];
    chunk.forEach((line, index) => {
      const before = chunk[index - 1];
      if (before && !goesOn(before, line, width)) {
        pieces.push(pieceOf(atoms));
        atoms = [];
      } else if (before) atoms.push({ text: '\n', at: before.start + before.text.length, length: 1 });
      atoms.push({ text: line.text, at: line.start });
    });
    pieces.push(pieceOf(atoms));
  }
  return pieces;
}

function pieceOf(atoms: readonly Atom[]): Piece {
  const piece = squeeze('paragraph', atoms);
  return /^(?:[-*•–▪●]|\d{1,2}[.)]) \S/u.test(piece.text) ? { ...piece, kind: 'item' } : piece;
}
