import type { Source, Span } from './types.js';

interface Piece {
  prose: number;
  length: number;
  text: number;
  textLength: number;
  plain: boolean;
}

const MAPS = new WeakMap<Source, readonly Piece[]>();

/** Runs and swaps in one order. */
function mapOf(source: Source): readonly Piece[] {
  const known = MAPS.get(source);
  if (known) return known;
  const pieces: Piece[] = [
    ...source.runs.map((run) => ({ ...run, textLength: run.length, plain: true })),
    ...(source.swaps ?? []).map((swap) => ({ ...swap, plain: false })),
  ].sort((a, b) => a.prose - b.prose);
  MAPS.set(source, pieces);
  return pieces;
}

/** Index of the first piece that ends after the offset. */
function after(pieces: readonly Piece[], offset: number): number {
  let lo = 0;
  let hi = pieces.length;
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    const piece = pieces[middle];
    if (piece && piece.prose + piece.length <= offset) lo = middle + 1;
    else hi = middle;
  }
  return lo;
}

/**
 * Maps a span of the prose to the file: from the start of its first character to the end of its last one. Markup,
 * line ends and furniture between the two lie inside. White space that the file does not hold as it is, at either end,
 * is left out; a span of nothing else comes out empty.
 */
export function toText(source: Source, span: Span): Span {
  const pieces = mapOf(source);
  const index = after(pieces, span.start);
  const first = pieces[index];
  if (!first || first.prose >= span.end) {
    const before = pieces[index - 1];
    const at = before ? before.text + before.textLength : (first?.text ?? 0);
    return { start: at, end: at };
  }
  const start = first.text + (first.plain ? Math.max(0, span.start - first.prose) : 0);
  const beyond = after(pieces, span.end);
  const reaches = pieces[beyond];
  const last = reaches && reaches.prose < span.end ? reaches : pieces[beyond - 1];
  if (!last) return { start, end: start };
  const end = last.plain ? last.text + Math.min(last.length, span.end - last.prose) : last.text + last.textLength;
  return { start, end: Math.max(start, end) };
}

const LINES = new Map<string, readonly number[]>();

/** Offsets at which lines begin; a line ends with LF, CRLF or CR. */
function lineStarts(text: string): readonly number[] {
  const known = LINES.get(text);
  if (known) return known;
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  if (LINES.size >= 64) LINES.clear();
  LINES.set(text, starts);
  return starts;
}

/** Line and column of an offset, both counted from 1; the column in UTF-16 units. */
export function lineColumn(text: string, offset: number): { line: number; column: number } {
  const starts = lineStarts(text);
  let lo = 0;
  let hi = starts.length;
  while (hi - lo > 1) {
    const middle = (lo + hi) >> 1;
    if ((starts[middle] ?? 0) <= offset) lo = middle;
    else hi = middle;
  }
  return { line: lo + 1, column: offset - (starts[lo] ?? 0) + 1 };
}
