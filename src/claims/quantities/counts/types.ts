/** What a number counts: the noun, what happened to it, and the token that tells. */
export interface Counted {
  head?: number;
  /** Lemma of the noun, or `person` for people. */
  unit: string;
  role: string;
  anchor?: number | undefined;
  group?: string | undefined;
  /** A part of a whole named beside it: "of whom", "including", "of the victims". */
  subset?: boolean;
  /** The whole, in words. */
  of?: string;
  qualifiers: string[];
}
