import type { Claim } from '../claims/types.js';
import { lineColumn, type Span, toText } from '../sources/index.js';
import type { Citation } from './types.js';

/** The longest citation, in UTF-16 units of the file. */
const MAX_QUOTE = 400;

/**
 * The words of a claim as they stand in the file, with the place. `evidence` and `value` are offsets into the prose.
 * @throws {Error} when the words do not re-slice: a bug, not a warning.
 */
export function cite(claim: Claim, evidence: Span = claim.evidence, value: Span = claim.span): Citation {
  const { source } = claim.reading;
  const bearing = toText(source, value);
  let span = toText(source, evidence);
  if (span.end - span.start > MAX_QUOTE) {
    const start = Math.max(span.start, Math.min(bearing.start, span.end - MAX_QUOTE));
    span = { start, end: Math.min(span.end, start + MAX_QUOTE) };
  }
  const quote = source.text.slice(span.start, span.end);
  if (quote === '')
    throw new Error(`${source.path}: a citation at ${evidence.start}-${evidence.end} has no words in the file`);
  return {
    source,
    claim,
    start: span.start,
    end: span.end,
    quote,
    ...lineColumn(source.text, span.start),
    value: { start: Math.max(span.start, bearing.start), end: Math.min(span.end, bearing.end) },
    sentence: toText(source, { start: claim.sentence.start, end: claim.sentence.end }),
  };
}
