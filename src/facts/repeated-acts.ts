import type { Claim } from '../claims/types.js';
import { relate } from '../values/index.js';
import { LOOSE_ROLES } from './weights.data.js';

/** Dates more than this many days apart, in one source, are of two acts; nearer ones may be one that took a night. */
const APART = 1;

/**
 * Dates of acts that their own source tells of on two days: "charged in 2007 … charged in 2013", "a shooting last week …
 * a shooting in 2011". Such an act has no one day, so another source's other day contradicts nothing.
 */
export function repeatedActs(claims: readonly Claim[]): ReadonlySet<Claim> {
  const byAct = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.value.type !== 'date' || claim.value.interval === undefined || !LOOSE_ROLES.has(claim.role)) continue;
    for (const act of claim.topic.events) {
      const key = `${claim.reading.source.id} ${act}`;
      byAct.set(key, [...(byAct.get(key) ?? []), claim]);
    }
  }
  const repeated = new Set<Claim>();
  for (const list of byAct.values()) {
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1)) {
        if (!twoDays(a, b)) continue;
        repeated.add(a);
        repeated.add(b);
      }
    }
  }
  return repeated;
}

function twoDays(a: Claim, b: Claim): boolean {
  const [p, q] = [a.value, b.value];
  if (p.type !== 'date' || q.type !== 'date' || !p.interval || !q.interval || relate(p, q).kind !== 'disjoint')
    return false;
  return Math.max(p.interval.lo - q.interval.hi, q.interval.lo - p.interval.hi) >= APART;
}
