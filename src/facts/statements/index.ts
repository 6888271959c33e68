import type { Claim } from '../../claims/types.js';
import { pairSettings } from '../people/settings.js';
import { pairKin, pairStates } from '../people/states.js';
import type { Pair } from '../types.js';
import { pairActs } from './acts.js';
import { pairAttributions } from './attributions.js';
import { pairCircumstances, pairKinds } from './circumstances.js';
import { pairDisputes } from './disputes.js';
import { pairNames } from './names.js';
import { pairPlaces } from './places.js';
import { pairProper } from './proper.js';
import { pairPropositions } from './propositions.js';
import { pairRelations } from './relations.js';
import { pairSlots } from './slots.js';
import { pairSpellings } from './spellings.js';
import { pairTitles } from './titles.js';

/**
 * Which names, titles, places and statements of different sources answer the same question. These kinds are matched by
 * who and what they are about, not by the words around them as numbers and dates are.
 */
export function pairStatements(claims: readonly Claim[]): Pair[] {
  const names = claims.filter((c) => c.kind === 'name');
  const named = [...pairNames(names), ...pairProper(names.filter((c) => c.role === 'proper'))];
  return [
    ...named,
    ...pairSpellings(
      names.filter((c) => c.role === 'word'),
      named,
    ),
    ...pairTitles(claims.filter((c) => c.kind === 'title')),
    ...pairPlaces(claims.filter((c) => c.kind === 'place' || c.role === 'list')),
    ...pairPropositions(claims.filter((c) => c.role === 'polarity')),
    ...pairAttributions(claims.filter((c) => c.role === 'report')),
    ...pairDisputes(claims.filter((c) => c.role === 'stance')),
    ...pairRelations(claims.filter((c) => c.role === 'relation')),
    ...pairSettings(claims),
    ...pairStates(claims.filter((c) => c.kind === 'statement')),
    ...pairKin(claims.filter((c) => c.role === 'kin')),
    ...pairCircumstances(claims.filter((c) => c.role === 'circumstance')),
    ...pairSlots(claims.filter((c) => c.role === 'slot')),
    ...pairKinds(claims.filter((c) => c.role === 'kind')),
    ...pairActs(claims.filter((c) => c.kind === 'statement')),
  ];
}
