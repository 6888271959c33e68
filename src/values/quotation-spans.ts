import { compareWords, type WordChange, type WordingDifference } from './quotation.js';
import { wordsOf } from './quotation-words.js';
import type { QuotationValue } from './types.js';

/** Half-open offsets. */
interface Range {
  start: number;
  end: number;
}

/** Where a quotation stands in the prose it was read from: one span a part, in order. */
export type Parts = readonly Range[];

/** Reads the spans of a split quotation as the extractor notes them: `12-40,55-90`. */
export function partsOf(noted: string | undefined, fallback: Range): Parts {
  const parts = (noted ?? '')
    .split(',')
    .map((p) => p.split('-').map(Number))
    .flatMap(([start, end]) => (start !== undefined && end !== undefined && end > start ? [{ start, end }] : []));
  return parts.length > 0 ? parts : [fallback];
}

/** A place where two wordings differ, in the prose of one of them. */
export interface DifferingPlace {
  /** The differing words; where the other side has words more, the words around the place. */
  words: Range;
  change: WordChange;
}

/** Kinds of change that house style explains: no difference to tell of. */
const SILENT = new Set(['style', 'cut-marked']);
export const isSilent = (change: WordChange): boolean => SILENT.has(change.kind);

/** The differing places of one side, in order, as spans of its prose. House style and marked cuts are left out. */
export function differingPlaces(
  value: QuotationValue,
  parts: Parts,
  difference: WordingDifference,
  side: 'a' | 'b',
): DifferingPlace[] {
  const words = wordsOf(value);
  return difference.changes
    .filter((c) => !isSilent(c))
    .flatMap((change) => {
      const range = change[side];
      const empty = range.from === range.to;
      const from = words[empty ? Math.max(0, range.from - 1) : range.from];
      const to = words[empty ? Math.min(words.length - 1, range.to) : range.to - 1];
      if (from === undefined || to === undefined) return [];
      const start = proseOffset(parts, from.start);
      const end = proseOffset(parts, to.end - 1) + 1;
      return end > start ? [{ words: { start, end }, change }] : [];
    });
}

/** Offset in the joined text (parts with one space between) to offset in the prose. */
function proseOffset(parts: Parts, offset: number): number {
  let at = 0;
  for (const [i, part] of parts.entries()) {
    const length = part.end - part.start;
    if (offset < at + length || i === parts.length - 1) return part.start + Math.min(offset - at, length);
    at += length + 1;
  }
  return offset;
}

/** What to quote of a claim whose wording differs from another's: `evidence` around the words, at most `max` long. */
export interface Excerpt {
  evidence: Range;
  value: Range;
}

/**
 * The stretch of one quotation that shows how it differs from another: as many differing places as fit into `max`
 * characters, with the words around them, preferably those inside `own` (one part of a split quotation).
 */
export function differingExcerpt(
  prose: string,
  value: QuotationValue,
  parts: Parts,
  other: QuotationValue,
  own: Range,
  max = 390,
): Excerpt | undefined {
  const all = differingPlaces(value, parts, compareWords(value, other), 'a');
  const inside = all.filter((p) => p.words.start < own.end && p.words.end > own.start);
  const places = inside.length > 0 ? inside : all;
  const first = places[0];
  if (first === undefined) return undefined;
  const start = first.words.start;
  let end = Math.min(first.words.end, start + max);
  for (const place of places) if (place.words.end - start <= max) end = Math.max(end, place.words.end);
  const room = Math.max(0, max - (end - start));
  const hull = { start: parts[0]?.start ?? own.start, end: parts.at(-1)?.end ?? own.end };
  const before = Math.min(start - hull.start, Math.max(Math.floor(room / 2), room - (hull.end - end)));
  const after = Math.min(hull.end - end, room - before);
  const evidence = {
    start: wordEdge(prose, start - before, hull.start, 1),
    end: wordEdge(prose, end + after, hull.end, -1),
  };
  return {
    evidence: { start: Math.min(evidence.start, start), end: Math.max(evidence.end, end) },
    value: { start, end },
  };
}

/** Moves an offset inwards to the next end of a word, unless it stands at the limit. */
function wordEdge(prose: string, at: number, limit: number, step: 1 | -1): number {
  if (at === limit) return at;
  let i = at;
  for (let n = 0; n < 30; n++) {
    if (/\s/.test(prose.charAt(step === 1 ? i - 1 : i))) return i;
    i += step;
  }
  return at;
}
