import type { Claim, ClaimKind } from '../claims/types.js';
import type { Reading } from '../language/types.js';
import { align, profilesOf } from './align.js';
import { pairQuotations, pairSubjects } from './collation/index.js';
import { daysOf } from './days.js';
import { disclosurePairs } from './disclosures/index.js';
import { firstPairs } from './firsts.js';
import { incidentPairs, incidentTold } from './incident.js';
import { actsOfLead } from './main-event.js';
import { partiesOf } from './parties.js';
import { pairAges } from './people/ages.js';
import { pairBlows } from './people/blows.js';
import { pairTolls } from './people/tolls.js';
import { purposePairs } from './purposes/index.js';
import { sayingPairs } from './sayings/index.js';
import { pairStatements } from './statements/index.js';
import { tenurePairs } from './tenures.js';
import { ofOneIncident } from './two-incidents.js';
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
const DATED: ReadonlySet<ClaimKind> = new Set(['date', 'time']);
const COUNTED: ReadonlySet<ClaimKind> = new Set(['count']);
const DATES: ReadonlySet<ClaimKind> = new Set(['date']);
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
  const people = pairAges(profiles.filter(({ claim }) => claim.kind === 'age'));
  const tolls = pairTolls(of(COUNTED), pairs);
  const blows = pairBlows(of(COUNTED), pairs);
  const told = incidentTold(valued, readings);
  const incident = incidentPairs(told, partiesOf(readings), daysOf(valued));
  const quotations = pairQuotations(of(COLLATED));
  const sayings = sayingPairs(of(DATED), of(COLLATED), quotations, daysOf(valued));
  const disclosures = disclosurePairs(profiles);
  const together = partnersOf(pairs);
  const purposes = purposePairs(profiles, actsOfLead(readings)).filter(({ a, b }) => !together.get(a)?.has(b));
  const tenures = tenurePairs(profiles);
  const known = partnersOf([...incident, ...sayings, ...disclosures]);
  const aligned = pairs.filter(({ a, b }) => !known.get(a)?.has(b));
  return {
    pairs: ofOneIncident(told, [
      ...aligned,
      ...incident,
      ...sayings,
      ...disclosures,
      ...purposes,
      ...firstPairs(of(DATES)),
      ...tenures,
      ...people,
      ...tolls,
      ...blows,
      ...quotations,
      ...pairStatements(of(STATED)),
      ...pairSubjects(of(STATED)),
    ]),
    ambiguous,
  };
}

/** By claim, those it is paired with, either way round. */
function partnersOf(pairs: readonly Pair[]): ReadonlyMap<Claim, ReadonlySet<Claim>> {
  const out = new Map<Claim, Set<Claim>>();
  for (const { a, b } of pairs) {
    out.set(a, (out.get(a) ?? new Set()).add(b));
    out.set(b, (out.get(b) ?? new Set()).add(a));
  }
  return out;
}
