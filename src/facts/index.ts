import type { Claim } from '../claims/types.js';
import type { Reading } from '../language/types.js';
import { align, profilesOf } from './align.js';
import type { Pair } from './types.js';

export { profilesOf, scoreOf, strengthOf } from './align.js';
export type * from './types.js';

export interface Facts {
  pairs: readonly Pair[];
  ambiguous: number;
}

/**
 * Which claims of a story speak of the same thing.
 * @param claims of all sources, in a fixed order (by source, then by place)
 * @param declared names of one thing, as the user gives them
 */
export function factsOf(
  claims: readonly Claim[],
  readings: readonly Reading[],
  declared: readonly (readonly string[])[],
): Facts {
  const general = claims.filter((c) => c.kind !== 'quotation' && c.kind !== 'recurrence');
  const { pairs, ambiguous } = align(profilesOf(general, readings, declared));
  return { pairs, ambiguous };
}
