import type { Block, Source } from '../sources/types.js';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token {
  text: string;
  /** Lower case, typographic apostrophes made straight. */
  lower: string;
  lemma: string;
  pos: Pos;
  /** Offsets into `Source.prose`. */
  start: number;
  end: number;
}

/** A noun group without its postmodifiers: "the five other wounded men", "President Ada Lund". Token indexes, half-open. */
export interface NounGroup {
  from: number;
  to: number;
  /** Token index of the head noun. */
  head: number;
  /** Token index of the preposition that governs it ("in" of "in Oslo"). */
  preposition?: number;
  /** Holds a proper noun as its head. */
  proper: boolean;
}

export type Tense = 'past' | 'present' | 'future' | 'none';

/** A verb group: "was not expected to sign" has the head "sign". Token indexes, half-open. */
export interface VerbGroup {
  from: number;
  to: number;
  head: number;
  /** Lemma of the head, with its particle: "sign", "step down". */
  lemma: string;
  tense: Tense;
  passive: boolean;
  negated: boolean;
  /** "may", "would", "will", "must"… or a verb that takes its place ("expect", "plan"). */
  modal?: string;
}

/** A clause: tokens around one finite verb group, as far as commas, conjunctions and relative pronouns tell. Token indexes, half-open. */
export interface Clause {
  from: number;
  to: number;
  verb?: VerbGroup;
  /** Noun group before the verb that is its subject. */
  subject?: NounGroup;
  /** First bare noun group after the verb. */
  object?: NounGroup;
}

export interface Sentence {
  index: number;
  /** Offsets into `Source.prose`. */
  start: number;
  end: number;
  block: Block;
  /** Index of the block in `Source.blocks`. */
  blockIndex: number;
  tokens: readonly Token[];
  nouns: readonly NounGroup[];
  verbs: readonly VerbGroup[];
  clauses: readonly Clause[];
}

/** A source, read: its sentences with their tokens and shallow syntax. */
export interface Reading {
  source: Source;
  sentences: readonly Sentence[];
}
