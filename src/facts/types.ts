import type { Claim, ClaimKind } from '../claims/types.js';

export type Strength = 'strong' | 'medium' | 'weak';

/** What a time is of, within the incident that a story is about: the event itself, or the call for help and its answer. */
export type Moment = 'event' | 'call';

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
  /** Both say when one thing was said, which is known by its words, or when one piece of news was first made known. */
  told?: true;
  /** One number copied wrong, or one act counted by its noun and by its verb. */
  oneThing?: true;
  /** Both say when the story's own incident was: of what in it. */
  incident?: { a: Moment; b: Moment };
}

/** Claims of at least two sources that answer the same question. */
export interface Fact {
  kind: ClaimKind;
  claims: readonly Claim[];
  pairs: readonly Pair[];
}
