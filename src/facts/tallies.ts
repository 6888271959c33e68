import type { Claim } from '../claims/types.js';

/**
 * Whether a source counts things of one kind for one purpose alone: a text on a flood has one number of families, a text
 * on a season has forty games won, ten lost and six played. Of the first the noun itself says what is counted.
 */
export interface Tallies {
  /** The noun counts a single thing: one number of it in the claim's source, a few in the whole story. */
  single(claim: Claim): boolean;
}

/** Numbers of one thing in a story past which its sources count many things by that name, whatever they disagree on. */
const MANY = 4;

export function talliesOf(claims: readonly Claim[]): Tallies {
  const numbers = new Map<string, Set<number>>();
  const put = (key: string, number: number) => numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
  for (const { kind, value, role, reading } of claims) {
    if (kind !== 'count' || value.type !== 'quantity') continue;
    put(`${reading.source.id} ${role}`, value.number);
    put(role, value.number);
  }
  return {
    single: ({ role, reading }) =>
      (numbers.get(`${reading.source.id} ${role}`)?.size ?? 0) <= 1 && (numbers.get(role)?.size ?? 0) <= MANY,
  };
}
