import type { Citation } from '../../findings/types.js';
import type { Span } from '../../sources/types.js';
import { clean } from './clean.js';

/** A stretch of shown text; `strong` for the decisive words. */
export interface Piece {
  text: string;
  strong: boolean;
}

/** The words of the value, offsets into the source's prose. */
export function valueSpan(citation: Citation): Span {
  return citation.claim.span;
}

/** The sentence (or sentences, for a value that runs over several) of a citation, offsets into the source's prose. */
export function sentenceSpan(citation: Citation): Span {
  const { sentence, span } = citation.claim;
  return { start: Math.min(sentence.start, span.start), end: Math.max(sentence.end, span.end) };
}

/**
 * The sentence of citations that share it, as it reads, with their decisive words marked. At most about `limit`
 * characters: cut around the first decisive words, with ellipses. `spans` are those words, offsets into the prose.
 */
export function excerpt(
  citations: readonly Citation[],
  limit: number,
  spans: readonly Span[] = citations.map(valueSpan),
): Piece[] {
  const first = citations[0];
  if (first === undefined) return [];
  const { prose } = first.claim.reading.source;
  const whole = sentenceSpan(first);
  const marks = merge(spans.filter((span) => span.start >= whole.start && span.end <= whole.end));
  const window = around(prose, whole, marks[0] ?? whole, limit);
  const pieces: Piece[] = [];
  let at = window.start;
  if (window.start > whole.start) pieces.push({ text: '… ', strong: false });
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, window.end);
    if (start >= end) continue;
    pieces.push({ text: prose.slice(at, start), strong: false }, { text: prose.slice(start, end), strong: true });
    at = end;
  }
  pieces.push({ text: prose.slice(at, window.end), strong: false });
  if (window.end < whole.end) pieces.push({ text: ' …', strong: false });
  return tidy(pieces);
}

/** Spans in order, those that touch or overlap made one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged[merged.length - 1];
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** A cut moves to a space no farther away than this. */
const SNAP = 16;

/** The part of `whole` to show: all of it when it fits, else about `limit` characters around `mark`, cut at spaces. */
function around(prose: string, whole: Span, mark: Span, limit: number): Span {
  if (whole.end - whole.start <= limit) return whole;
  const rest = Math.max(0, limit - Math.min(mark.end - mark.start, limit));
  let start = Math.max(whole.start, mark.start - Math.floor(rest / 2));
  const end = Math.min(whole.end, start + limit);
  start = Math.max(whole.start, Math.min(start, end - limit));
  return {
    start: start === whole.start ? start : wordStart(prose, start, mark.start),
    end: wordEnd(prose, end, whole, mark),
  };
}

function wordStart(prose: string, start: number, limit: number): number {
  for (let at = start; at < Math.min(limit, start + SNAP); at += 1) if (/\s/.test(prose.charAt(at - 1))) return at;
  return aligned(prose, start);
}

function wordEnd(prose: string, end: number, whole: Span, mark: Span): number {
  if (end >= whole.end) return whole.end;
  for (let at = end; at > Math.max(mark.end, end - SNAP); at -= 1) if (/\s/.test(prose.charAt(at))) return at;
  return aligned(prose, end);
}

/** Not between the halves of a surrogate pair. */
function aligned(prose: string, at: number): number {
  return /[\udc00-\udfff]/.test(prose.charAt(at)) ? at + 1 : at;
}

/** Cleans each piece; moves spaces out of the strong ones, joins neighbours, drops what is empty, trims the ends. */
export function tidy(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  const push = (text: string, strong: boolean): void => {
    const last = joined[joined.length - 1];
    const shown = last?.text.endsWith(' ') === true || last === undefined ? text.replace(/^ /, '') : text;
    if (shown === '') return;
    if (last !== undefined && last.strong === strong) last.text += shown;
    else joined.push({ text: shown, strong });
  };
  for (const piece of pieces) {
    const text = clean(piece.text);
    const bare = text.trim();
    if (!piece.strong || bare === '') push(text, false);
    else {
      if (text.startsWith(' ')) push(' ', false);
      push(bare, true);
      if (text.endsWith(' ')) push(' ', false);
    }
  }
  const last = joined[joined.length - 1];
  if (last !== undefined) last.text = last.text.trimEnd();
  return joined.filter((piece) => piece.text !== '');
}
