import type { ClaimKind } from '../../claims/types.js';
import type { Citation } from '../../findings/types.js';
import { clean } from './clean.js';
import { sentenceSpan, valueSpan } from './excerpt.js';

/** Kinds whose value is a word or a few in a sentence that can be read without it. */
const FRAMED: ReadonlySet<ClaimKind> = new Set([
  'date',
  'time',
  'duration',
  'recurrence',
  'count',
  'money',
  'percentage',
  'ordinal',
  'age',
  'measurement',
  'vote',
  'place',
]);

/** What stands for the value. */
const BLANK = '…';
const LONGEST = 90;
/** Counts as so many characters more: the reader of a heading does not know who "he" is. */
const PENALTY = 60;
const POINTING = /^(?:he|she|it|they|we|i|this|that|these|those|his|her|its|their|there|but|and|so|then)\b/i;

/**
 * A fact in plain words: the shortest sentence that states it, with the value left out ("The bill stands at …"). It names
 * the question and no answer. Empty when no sentence is short enough, or the value is no part of a sentence.
 */
export function frameOf(citations: readonly Citation[]): string {
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const citation of citations) {
    if (!FRAMED.has(citation.claim.kind)) return '';
    const frame = framed(citation);
    const cost = frame.length + (POINTING.test(frame) ? PENALTY : 0);
    if (frame !== '' && cost < least) {
      best = frame;
      least = cost;
    }
  }
  return best;
}

/** The sentence, or where it is long the clause, with a blank for the value. */
function framed(citation: Citation): string {
  const { prose } = citation.claim.reading.source;
  const value = valueSpan(citation);
  for (const span of [sentenceSpan(citation), citation.claim.evidence]) {
    if (span.start > value.start || span.end < value.end || span.end - span.start > 2 * LONGEST) continue;
    const line = clean(`${prose.slice(span.start, value.start)}${BLANK}${prose.slice(value.end, span.end)}`)
      .trim()
      .replace(/[\s.,;:!?]+$/, '');
    if (line.length <= LONGEST && (line.match(/[\p{L}\p{N}]{3,}/gu) ?? []).length >= 2) return line;
  }
  return '';
}

/** A heading may cut a long value short: its head is enough to know it by. */
const HEAD = 24;

/**
 * The fact without its values: what stands before the last colon of a heading, when the first of the values stands after it.
 * "Opening: a second try: 3 May or 4 May" is about "Opening: a second try".
 */
export function headingName(heading: string, labels: readonly string[]): string {
  const line = clean(heading).trim();
  const value = clean(labels[0] ?? '')
    .trim()
    .slice(0, HEAD);
  for (let at = line.lastIndexOf(': '); at > 0; at = line.lastIndexOf(': ', at - 1)) {
    const rest = line.slice(at);
    if (rest.includes(value)) return line.slice(0, at);
  }
  return line;
}
