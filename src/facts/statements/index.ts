import type { Claim } from '../../claims/types.js';
import type { Pair } from '../types.js';
import { pairNames } from './names.js';
import { pairTitles } from './titles.js';

/**
 * Which names, titles, places and statements of different sources answer the same question. These kinds are matched by
 * who and what they are about, not by the words around them as numbers and dates are.
 */
export function pairStatements(claims: readonly Claim[]): Pair[] {
  const of = (kind: Claim['kind']) => claims.filter((c) => c.kind === kind);
  return [...pairNames(of('name')), ...pairTitles(of('title'))];
}
