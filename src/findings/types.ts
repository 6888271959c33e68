import type { Claim } from '../claims/types.js';
import type { Rule, Severity, Verdict } from '../rule.js';
import type { Source, Span, Story } from '../sources/types.js';

export type FindingVerdict = Extract<Verdict, 'conflict' | 'review' | 'variation' | 'update' | 'dispute'>;
/** `updated`: the same disagreement as a known one, in reworded sentences. */
export type State = 'new' | 'known' | 'updated';

/** A quotation from a source's file; every offset is into `Source.text`. `text.slice(start, end) === quote`. */
export interface Citation extends Span {
  source: Source;
  quote: string;
  /** 1-based; column in UTF-16 units. */
  line: number;
  column: number;
  /** The decisive words inside the quote. */
  value: Span;
  sentence: Span;
  claim: Claim;
}

/** The claims of a fact that hold the same value, with their sources. */
export interface Position {
  /** Canonical text of the value: `2024-01`. */
  value: string;
  /** As a reader writes it: "January 2024". */
  label: string;
  citations: readonly Citation[];
}

/** A fact with two or more positions (or one, inside a single source) that an editor is told about. */
export interface Finding {
  id: string;
  key: string;
  rule: string;
  verdict: FindingVerdict;
  severity: Severity;
  state: State;
  /** Plain words for a heading: "Deadline for the sale: January 2024 or January 2025". */
  heading: string;
  /** "S1 dates the deadline January 2024; S4 and S5 date it January 2025". */
  message: string;
  because: readonly string[];
  hints: readonly string[];
  positions: readonly Position[];
  /** A note on a known one, from the baseline or the sidecar. */
  note?: string;
}

/** A fact on which sources agree, for the matrix and the timeline. */
export interface Agreement {
  rule: string;
  heading: string;
  positions: readonly Position[];
}

export interface Coverage {
  sources: number;
  sentences: number;
  claims: number;
  facts: number;
  /** Paths of sources without a date of their own. */
  undated: readonly string[];
  /** Relative dates that nothing anchors. */
  unresolved: number;
  /** Claims with two candidates as good as each other: left out. */
  ambiguous: number;
  skipped: readonly { path: string; reason: string }[];
}

/** A baseline entry that no longer occurs though each of its sources was read. */
export interface Gone {
  id: string;
  rule: string;
  values: readonly string[];
  sources: readonly string[];
}

/** All that a check found, before any format. */
export interface CheckResult {
  story: Story;
  /** Claims read of each source, by source id. */
  claims: ReadonlyMap<string, readonly Claim[]>;
  findings: readonly Finding[];
  agreements: readonly Agreement[];
  gone: readonly Gone[];
  coverage: Coverage;
  rules: readonly Rule[];
}
