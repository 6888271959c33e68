import type { Claim } from '../claims/types.js';

/** A pure reading of a claim, taken once for each: a claim is held against dozens of others. */
export function perClaim<T>(of: (claim: Claim) => T): (claim: Claim) => T {
  const known = new WeakMap<Claim, { answer: T }>();
  return (claim) => {
    const told = known.get(claim) ?? { answer: of(claim) };
    known.set(claim, told);
    return told.answer;
  };
}
