import type { Claim, ClaimKind } from '../claims/types.js';
import type { Reading } from '../language/types.js';
import { align, profilesOf } from './align.js';
import { pairQuotations, pairSubjects } from './collation/index.js';
import { daysOf } from './days.js';
import { incidentPairs } from './incident.js';
import { partiesOf } from './parties.js';
import { pairBlows } from './people/blows.js';
import { pairPeople } from './people/index.js';
import { pairTolls } from './people/tolls.js';
import { pairStatements } from './statements/index.js';
import type { Pair } from './types.js';

export { profilesOf, scoreOf, strengthOf } from './align.js';
export type * from './types.js';

export interface Facts {
  pairs: readonly Pair[];
  /** Claims left out because two matches were as good as each other. */
  ambiguous: number;
}

/** Kinds that are told apart by their own words rather than by what stands around them, and kinds that are not compared. */
const COLLATED: ReadonlySet<ClaimKind> = new Set(['quotation']);
const STATED: ReadonlySet<ClaimKind> = new Set(['name', 'title', 'place', 'statement']);
const COUNTED: ReadonlySet<ClaimKind> = new Set(['count']);
const UNCOMPARED: ReadonlySet<ClaimKind> = new Set(['recurrence']);

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
  const of = (kinds: ReadonlySet<ClaimKind>) => claims.filter((c) => kinds.has(c.kind));
  const valued = claims.filter((c) => !COLLATED.has(c.kind) && !STATED.has(c.kind) && !UNCOMPARED.has(c.kind));
  const profiles = profilesOf(valued, readings, declared);
  const { pairs, ambiguous } = align(profiles);
  const people = pairPeople(profiles.filter(({ claim }) => claim.kind === 'age'));
  const tolls = pairTolls(of(COUNTED), pairs);
  const blows = pairBlows(of(COUNTED), pairs);
  const incident = incidentPairs(valued, readings, partiesOf(readings), daysOf(valued));
  const known = new Map<Claim, Set<Claim>>();
  for (const { a, b } of incident) known.set(a, (known.get(a) ?? new Set()).add(b));
  const aligned = pairs.filter(({ a, b }) => !known.get(a)?.has(b) && !known.get(b)?.has(a));
  const quotations = pairQuotations(of(COLLATED));
  return {
    pairs: [
      ...aligned,
      ...incident,
      ...people,
      ...tolls,
      ...blows,
      ...quotations,
      ...pairStatements(of(STATED)),
      ...pairSubjects(of(STATED)),
    ],
    ambiguous,
  };
}
