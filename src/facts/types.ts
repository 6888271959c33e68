import type { Claim, ClaimKind } from '../claims/types.js';

export type Strength = 'strong' | 'medium' | 'weak';

/** Two claims of different sources that answer the same question. */
export interface Pair {
  a: Claim;
  b: Claim;
  score: number;
  strength: Strength;
  /** What made them comparable: "same predicate class: divest", "shared names: …". */
  because: readonly string[];
  /** Found by the people beside them to be one person, though one of the texts only describes him. */
  onePerson?: true;
}

/** Claims of at least two sources that answer the same question. */
export interface Fact {
  kind: ClaimKind;
  claims: readonly Claim[];
  pairs: readonly Pair[];
}
