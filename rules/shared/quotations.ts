import type { Claim } from '../../src/claims/types.js';
import type { Judgement } from '../../src/rule.js';
import { partsOf } from '../../src/values/quotation-spans.js';
import type { SpeakerValue } from '../../src/values/speaker.js';
import type { QuotationValue } from '../../src/values/types.js';

/** What the rules on quotations share. */

/** A half-open range of offsets into the prose. */
interface Range {
  start: number;
  end: number;
}

/** Speech that is no headline, no title of a work, no word at arm's length, and not quoted inside other speech. */
export const isSpeech = (claim: Claim): boolean =>
  claim.kind === 'quotation' && claim.role === 'speech' && claim.detail.nested === undefined;

/** Words in quotation marks that a headline has. */
export const isHeadline = (claim: Claim): boolean =>
  claim.kind === 'quotation' && claim.role === 'headline' && claim.detail.nested === undefined;

export const quotationOf = (claim: Claim): QuotationValue | undefined =>
  claim.value.type === 'quotation' ? claim.value : undefined;

export const partsOfClaim = (claim: Claim) => partsOf(claim.detail.parts, claim.span);

export function speakerOf(claim: Claim): SpeakerValue | undefined {
  if (claim.speaker === undefined) return undefined;
  const kind = claim.detail.speakerKind;
  return { name: claim.speaker, kind: kind === 'person' || kind === 'name' ? kind : 'role' };
}

export const silent = (verdict: 'agree' | 'refines' | 'compatible', because: string): Judgement => ({
  verdict,
  severity: 'low',
  because: [because],
});

/** The words that name the speaker together with as much of the quotation beside them as a citation may hold. */
export function citeWithSpeaker(claim: Claim, max = 390): { evidence: Range; value: Range } {
  const named = partsOf(claim.detail.named, claim.span)[0] ?? claim.span;
  const own = nearestPart(claim, named);
  if (named.start >= own.end) {
    const start = Math.max(own.start, named.end - max);
    return { evidence: { start: wordStart(claim, start, own.start), end: named.end }, value: named };
  }
  if (named.end <= own.start)
    return { evidence: { start: named.start, end: Math.min(own.end, named.start + max) }, value: named };
  return { evidence: { start: own.start, end: Math.min(own.end, own.start + max) }, value: own };
}

function nearestPart(claim: Claim, named: Range): Range {
  const distance = (p: Range) => Math.max(0, named.start - p.end, p.start - named.end);
  return [...partsOfClaim(claim)].sort((a, b) => distance(a) - distance(b))[0] ?? claim.span;
}

function wordStart(claim: Claim, at: number, limit: number): number {
  if (at === limit) return at;
  const space = claim.reading.source.prose.indexOf(' ', at);
  return space < 0 || space - at > 30 ? at : space + 1;
}
