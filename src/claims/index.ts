import { clauseAt } from '../language/index.js';
import { type NameBook, nameBook } from '../language/names.js';
import type { Clause, Reading, Sentence } from '../language/types.js';
import type { Span } from '../sources/types.js';
import { extractors } from './extractors.js';
import { modalityOf } from './modality.js';
import { tokenAt, topicOf } from './topic.js';
import type { Claim, Draft, ExtractOptions, Polarity } from './types.js';

export type * from './types.js';

/** A citation is a clause or phrase, never a paragraph. UTF-16 units. */
export const MAX_EVIDENCE = 400;

/**
 * All claims of one source, in the order of the text. Pure: depends on this source and the day its relative dates are
 * resolved against, on nothing else, so that it may be cached by content.
 */
export function claimsOf(reading: Reading, options: ExtractOptions): Claim[] {
  return claimsFrom(
    reading,
    extractors.flatMap((extract) => extract(reading, options)),
  );
}

/** Claims of drafts that were found already, in the order of the text. */
export function claimsFrom(reading: Reading, drafts: readonly Draft[]): Claim[] {
  const names = nameBook(reading);
  return [...drafts]
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
    .map((draft) => finish(reading, names, draft))
    .filter((claim): claim is Claim => claim !== undefined);
}

function finish(reading: Reading, names: NameBook, draft: Draft): Claim | undefined {
  const sentence = reading.sentences[draft.sentence];
  if (sentence === undefined) return undefined;
  const clause = clauseAt(sentence.clauses, draft.anchor ?? tokenAt(sentence, draft.start));
  return {
    kind: draft.kind,
    value: draft.value,
    span: { start: draft.start, end: draft.end },
    evidence: evidenceOf(reading, sentence, draft),
    reading,
    sentence,
    topic: topicOf(reading, names, draft),
    role: draft.role,
    ...(draft.speaker === undefined ? {} : { speaker: draft.speaker }),
    polarity: draft.polarity ?? polarityOf(clause),
    modality: draft.modality ?? modalityOf(sentence, clause),
    detail: draft.detail ?? {},
  };
}

/** The value's clause, or the sentence when it is short; cut around the value where even the clause is too long. */
function evidenceOf(reading: Reading, sentence: Sentence, draft: Draft): Span {
  const block = sentence.block;
  if (draft.end > sentence.end) return clip({ start: draft.start, end: draft.end }, draft, block);
  if (sentence.end - sentence.start <= 160) return { start: sentence.start, end: sentence.end };
  const at = tokenAt(sentence, draft.start);
  const last = tokenAt(sentence, Math.max(draft.start, draft.end - 1));
  const first = sentence.clauses.find((c) => at >= c.from && at < c.to);
  const final = sentence.clauses.find((c) => last >= c.from && last < c.to) ?? first;
  const from = sentence.tokens[Math.min(first?.from ?? 0, draft.anchor ?? at)];
  const to = sentence.tokens[Math.max((final?.to ?? sentence.tokens.length) - 1, draft.anchor ?? at)];
  const span = {
    start: Math.min(from?.start ?? sentence.start, draft.start),
    end: Math.max(to?.end ?? sentence.end, draft.end),
  };
  return clip(trim(reading.source.prose, span), draft, sentence);
}

function trim(prose: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:]/.test(prose[start] ?? '')) start++;
  while (end > start && /[\s,;:]/.test(prose[end - 1] ?? '')) end--;
  return { start, end };
}

function clip(span: Span, value: Span, within: Span): Span {
  if (span.end - span.start <= MAX_EVIDENCE) return span;
  const room = Math.max(0, MAX_EVIDENCE - (value.end - value.start));
  const start = Math.max(span.start, within.start, value.start - Math.floor(room / 2));
  return { start, end: Math.min(span.end, start + MAX_EVIDENCE) };
}

function polarityOf(clause: Clause | undefined): Polarity {
  return clause?.verb?.negated ? 'negated' : 'affirmed';
}
