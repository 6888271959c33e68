import type { Citation } from '../../findings/types.js';
import type { Span } from '../../sources/types.js';
import { compareWords } from '../../values/quotation.js';
import { quotedWords, wordsOf } from '../../values/quotation-words.js';
import type { QuotationValue } from '../../values/types.js';
import { clean } from './clean.js';
import { excerpt, type Piece, valueSpan } from './excerpt.js';

/** A stretch of two wordings: words that both have (as each prints them), or words that only one, or each, has there. */
export interface Chunk {
  same: boolean;
  a: string;
  b: string;
}

/** A word of one side or of both, as printed, with its index in `wordsOf`. */
interface Step {
  a?: { text: string; index: number };
  b?: { text: string; index: number };
}

/**
 * The aligned words of two quotations. The comparison leaves a shared function word alone at an edge unmatched ("We will"
 * beside "We would"): for the eye it is the same word, so words shared at the ends of a differing stretch are paired.
 */
function stepsOf(a: QuotationValue, b: QuotationValue): Step[] {
  const steps: Step[] = [];
  let left: NonNullable<Step['a']>[] = [];
  let right: NonNullable<Step['b']>[] = [];
  const flush = (): void => {
    const tail: Step[] = [];
    while (alike(left[0], right[0])) steps.push(pair(left.shift(), right.shift()));
    while (alike(left.at(-1), right.at(-1))) tail.unshift(pair(left.pop(), right.pop()));
    steps.push(...left.map((word): Step => ({ a: word })), ...right.map((word): Step => ({ b: word })), ...tail);
    left = [];
    right = [];
  };
  for (const { op, a: one, b: two, at } of compareWords(a, b).steps) {
    if (op === 'only-a') left.push({ text: clean(one ?? '').trim(), index: at.a });
    else if (op === 'only-b') right.push({ text: clean(two ?? '').trim(), index: at.b });
    else {
      flush();
      steps.push({
        a: { text: clean(one ?? '').trim(), index: at.a },
        b: { text: clean(two ?? '').trim(), index: at.b },
      });
    }
  }
  flush();
  return steps;
}

function alike(a: Step['a'], b: Step['b']): boolean {
  return a !== undefined && b !== undefined && a.text.toLowerCase() === b.text.toLowerCase();
}

function pair(a: Step['a'], b: Step['b']): Step {
  return { ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) };
}

/** Two quotations laid side by side. */
export function alignWordings(a: QuotationValue, b: QuotationValue): Chunk[] {
  const chunks: Chunk[] = [];
  for (const step of stepsOf(a, b)) {
    const same = step.a !== undefined && step.b !== undefined;
    const last = chunks[chunks.length - 1];
    if (last === undefined || last.same !== same) chunks.push({ same, a: step.a?.text ?? '', b: step.b?.text ?? '' });
    else {
      last.a = `${last.a} ${step.a?.text ?? ''}`.trim();
      last.b = `${last.b} ${step.b?.text ?? ''}`.trim();
    }
  }
  return chunks;
}

/** Which words of a quotation any of the others has not in that place; by index in `wordsOf`. */
function differing(value: QuotationValue, others: readonly QuotationValue[]): ReadonlySet<number> {
  return new Set(
    others.flatMap((other) =>
      stepsOf(value, other).flatMap((step) => (step.a !== undefined && step.b === undefined ? [step.a.index] : [])),
    ),
  );
}

/** A wording with the words marked in which it differs from any of the others. */
export function markWording(value: QuotationValue, others: readonly QuotationValue[]): Piece[] {
  const differs = differing(value, others);
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of runsOf(
    wordsOf(value).filter((_, index) => differs.has(index)),
    value.text,
  )) {
    pieces.push({ text: value.text.slice(at, span.start), strong: false });
    pieces.push({ text: value.text.slice(span.start, span.end), strong: true });
    at = span.end;
  }
  pieces.push({ text: value.text.slice(at), strong: false });
  return pieces;
}

/**
 * Where, in the prose of its source, a quotation has words that the others have not; offsets into the prose. A quotation
 * may be split ("We will," she said, "go"): its words are looked up in order within its span. `undefined` when nothing
 * differs, or a word is not found.
 */
export function differingSpans(citation: Citation, others: readonly QuotationValue[]): Span[] | undefined {
  const { value, reading } = citation.claim;
  if (value.type !== 'quotation') return undefined;
  const differs = differing(value, others);
  const span = valueSpan(citation);
  const text = reading.source.prose.slice(span.start, span.end);
  const printed = quotedWords(text);
  const found: Span[] = [];
  let at = 0;
  for (const [index, word] of wordsOf(value).entries()) {
    while (at < printed.length && printed[at]?.word !== word.word) at += 1;
    const there = printed[at];
    if (there === undefined) return undefined;
    if (differs.has(index)) found.push(there);
    at += 1;
  }
  if (found.length === 0) return undefined;
  return runsOf(found, text).map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
}

/** Words in order as stretches: those with nothing but a space between them are one. */
function runsOf(words: readonly Span[], text: string): Span[] {
  const runs: Span[] = [];
  for (const word of words) {
    const last = runs[runs.length - 1];
    if (last !== undefined && /^\s?$/.test(text.slice(last.end, word.start))) last.end = word.end;
    else runs.push({ start: word.start, end: word.end });
  }
  return runs;
}

/**
 * The sentence of citations that share it, with its decisive words marked: of a quotation those that the other wordings
 * have not. `limit` as for `excerpt`.
 */
export function decisive(citations: readonly Citation[], others: readonly QuotationValue[], limit: number): Piece[] {
  const first = citations[0];
  const spans = first === undefined || others.length === 0 ? undefined : differingSpans(first, others);
  return excerpt(citations, limit, spans);
}

/** A quotation between marks, as it stands in a heading: without the comma or stop that its sentence gave it. */
export function inMarks(text: string): string {
  const bare = clean(text)
    .trim()
    .replace(/^["“”'‘]+|[\s,.;:"“”'’]+$/g, '');
  return bare === '' ? text : `“${bare}”`;
}

/** Longest words that differ, in a heading. */
const FEW = 30;

/** Blanks in a heading. */
const BLANKS = 2;

/** Without words at either end that only one of them quotes. */
function trimmed(chunks: readonly Chunk[]): Chunk[] {
  const oneSided = (chunk: Chunk | undefined): boolean =>
    chunk !== undefined && !chunk.same && (chunk.a === '' || chunk.b === '');
  const from = oneSided(chunks[0]) ? 1 : 0;
  return chunks.slice(from, oneSided(chunks[chunks.length - 1]) ? -1 : undefined);
}

/**
 * Two wordings of a quotation as one, with a blank where they differ, and the words that stand there: "We … not go" with
 * "will" and "would". `undefined` when they share too little to be read as one.
 */
export function sharedWording(a: QuotationValue, b: QuotationValue): { shared: string; words: string[] } | undefined {
  const chunks = trimmed(alignWordings(a, b));
  const same = chunks.filter((chunk) => chunk.same).map((chunk) => chunk.a);
  const differing = chunks.filter((chunk) => !chunk.same);
  if (same.join(' ').length < FEW / 2) return undefined;
  // Too many blanks are no sentence any more: the longest stretch stands for the whole.
  const longest = same.reduce((one, two) => (two.length > one.length ? two : one), '');
  const shared =
    differing.length > BLANKS ? `… ${longest} …` : chunks.map((chunk) => (chunk.same ? chunk.a : '…')).join(' ');
  const [only] = differing;
  const words = only === undefined || differing.length > 1 ? [] : [only.a, only.b];
  return { shared, words: words.some((text) => text === '' || text.length > FEW) ? [] : words };
}
