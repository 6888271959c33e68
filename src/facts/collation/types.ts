import type { Claim } from '../../claims/types.js';
import type { SpeakerValue } from '../../values/speaker.js';
import type { QuotationValue } from '../../values/types.js';

/** One utterance as one source quotes it: its parts share a value. */
export interface Quotation {
  source: string;
  value: QuotationValue;
  /** The claims of its parts, in order. */
  parts: readonly Claim<QuotationValue>[];
  speaker?: SpeakerValue;
}

/** One utterance, as several sources quote it. */
export interface Utterance {
  quotations: readonly Quotation[];
}

/** Quotations of the same words by the same mouth on the same day, whoever prints them: compared once. */
export interface Wording {
  key: string;
  words: readonly string[];
  quotations: Quotation[];
  /** How many sources print it, and the first of them. */
  sources: number;
  first: string;
}
