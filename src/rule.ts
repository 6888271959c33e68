import type { Claim } from './claims/types.js';
import type { Span } from './sources/types.js';

export type Verdict = 'agree' | 'refines' | 'compatible' | 'update' | 'dispute' | 'variation' | 'review' | 'conflict';
export type Severity = 'high' | 'medium' | 'low';

export interface Judgement {
  verdict: Verdict;
  severity: Severity;
  /** Why, and which explanations were tried: short phrases. */
  because: string[];
  /** Named slips, for the reader: "off by one", "million for billion". */
  hints?: string[];
}

/** What a rule may know beyond the two claims. Pure data: no files, no clock. */
export interface RuleContext {
  /** Day of publication of a claim's source, when known (`assumed` when taken from the story). */
  published(claim: Claim): { day: number; assumed: boolean } | undefined;
  /** The sources copy one another: one witness, two wordings. */
  sameFamily: boolean;
  /** The alignment found both to be of one person, though one of the texts only describes him. */
  onePerson?: true;
  /** How sure the alignment is: only `strong` ones may be a conflict; the core caps the others at `review`. */
  strength: 'strong' | 'medium';
  /** Both claims say when one thing was said, known by its words, or when one piece of news was first made known. */
  told?: true;
  /** One number copied wrong, or one act counted by its noun and by its verb: one thing, whatever the two are called. */
  oneThing?: true;
  /** Both claims say when the incident was that the story is about: the event itself, or the call for help that followed. */
  incident?: { a: 'event' | 'call'; b: 'event' | 'call' };
  /** A change cue ("extended", "revised", "previously") in the sentence of the later source, when there is one. */
  changeCue?: string;
}

interface RuleBase {
  id: string;
  /** One line for the table of rules. */
  summary: string;
  /** Plural noun phrase for headings: "deadlines". */
  title: string;
  /** Raised when the rule judges differently: baselines of another revision are not trusted. */
  revision: number;
}

/** Compares claims of different sources, two at a time. `judge` is symmetric. */
export interface AcrossRule extends RuleBase {
  scope: 'across';
  takes(claim: Claim): boolean;
  judge(a: Claim, b: Claim, context: RuleContext): Judgement;
  /** Claims with the same label stand in one position; default: the value as text. */
  label?(claim: Claim): string;
  /** What to quote of a claim against another, as offsets into its prose; default: the claim's own evidence and words. */
  cite?(claim: Claim, other: Claim): { evidence: Span; value: Span };
}

/** Something one source says against itself: two or more of its claims (or one, against the calendar). */
export interface Inconsistency extends Judgement {
  claims: Claim[];
  /** How many of the claims, in order, stand in one position; default: each in one of its own. */
  sides?: readonly number[];
  message: string;
}

/** Looks at the claims of one source. */
export interface WithinRule extends RuleBase {
  scope: 'within';
  takes(claim: Claim): boolean;
  /** `claims` are those it takes, of one source, in the order of the text. */
  inspect(claims: readonly Claim[]): Inconsistency[];
}

export type Rule = AcrossRule | WithinRule;
