import type { Reading, Sentence } from '../language/types.js';
import type { Span } from '../sources/types.js';
import type { Value } from '../values/types.js';

export type ClaimKind =
  | 'date'
  | 'time'
  | 'duration'
  | 'recurrence'
  | 'count'
  | 'money'
  | 'percentage'
  | 'ordinal'
  | 'age'
  | 'measurement'
  | 'vote'
  | 'quotation'
  | 'name'
  | 'title'
  | 'place'
  | 'statement';

export type Polarity = 'affirmed' | 'negated';
export type Modality = 'asserted' | 'planned' | 'alleged' | 'conditional';

/** What a claim is about, in words that can be compared across sources. All strings are lower case. */
export interface Topic {
  /** Names in the claim's clause and sentence, as this source writes them in full ("ada lund" for a later "Lund"). */
  names: readonly string[];
  /** Lemma of the verb the value hangs on, if any. */
  predicate?: string;
  /** Class of that verb or of an event noun: `enact`, `kill`, `sell`, `say` …; see the word classes. */
  predicateClass?: string;
  /** Classes of the act the value is of: the verb's, or behind a light verb ("held a call", "the blast happened") its noun's. */
  events: readonly string[];
  /** Lemma of the noun the value counts or describes: "amendment" of "27 amendments". */
  head?: string;
  /** Grammatical subject of the clause, head lemma or full name. */
  subject?: string;
  /** Object of the clause, head lemma or full name. */
  object?: string;
  /** Words that narrow the claim: place, group, time ("in Norland", "civilian"). */
  qualifiers: readonly string[];
  /** Lemmas of the content words nearest to the value: up to the next comma, dash or other number. */
  localWords: readonly string[];
  /** Lemmas of the content words of the clause that holds the value. */
  clauseWords: readonly string[];
  /** Lemmas of the content words of the whole sentence. */
  sentenceWords: readonly string[];
}

/** What an extractor finds: a value on its words. Offsets are into `Source.prose`. */
export interface Draft<V extends Value = Value> extends Span {
  kind: ClaimKind;
  value: V;
  /** What the value is of: `deadline`, `enacted`, `happened` … for dates; the counted class for counts; '' where nothing is known. */
  role: string;
  /** Index of the sentence in `Reading.sentences` (of the first, for a value that runs over several). */
  sentence: number;
  /** Token index, in that sentence, of the verb or event noun the value hangs on; found by syntax when left out. */
  anchor?: number;
  /** Token index of the noun the value counts or describes. */
  head?: number;
  speaker?: string;
  polarity?: Polarity;
  modality?: Modality;
  /** Extra narrowing words an extractor knows of: "per year", "civilian". */
  qualifiers?: readonly string[];
  /** Extractors may keep what only their own rules need: an ordinal's scope, an age's person, a quotation's occasion. */
  detail?: Readonly<Record<string, string>>;
}

/** One typed value that a source asserts, with its words, its topic and who says it. */
export interface Claim<V extends Value = Value> {
  kind: ClaimKind;
  value: V;
  /** The words of the value, offsets into `Source.prose`. */
  span: Span;
  /** The clause or phrase that bears the value, at most 400 characters: what a citation quotes. Offsets into `Source.prose`. */
  evidence: Span;
  reading: Reading;
  sentence: Sentence;
  topic: Topic;
  role: string;
  /** The person or body the source quotes for it; absent when the source speaks itself. */
  speaker?: string;
  polarity: Polarity;
  modality: Modality;
  detail: Readonly<Record<string, string>>;
}

/** Reads one source and finds claims of its kinds. Pure; linear in the text. */
export type Extractor = (reading: Reading, options: ExtractOptions) => Draft[];

export interface ExtractOptions {
  /** Day against which "last year" is resolved, with what the report must say of it; absent: relative dates stay unresolved. */
  anchor?: { day: number; from: string };
}
