import type { Claim } from '../claims/types.js';
import type { Interval } from '../values/types.js';

/** The days that each source tells of, whatever it tells of them. */
export interface Days {
  /** How many of the two sources do not so much as name the other's day, 0 to 2. */
  strange(a: Claim, b: Claim): number;
  /** Each of the two claims is of a day. */
  both(a: Claim, b: Claim): boolean;
}

/** A claim of at most a night is of a day; a week or a month names none. */
const LONGEST = 1.5;

export function daysOf(claims: readonly Claim[]): Days {
  const told = new Map<string, Set<number>>();
  for (const claim of claims) {
    const interval = dayOf(claim);
    if (!interval) continue;
    const { id } = claim.reading.source;
    const days = told.get(id) ?? new Set<number>();
    told.set(id, days);
    for (let day = Math.floor(interval.lo); day < interval.hi; day++) days.add(day);
  }
  const names = (claim: Claim, { lo, hi }: Interval) => {
    const days = told.get(claim.reading.source.id);
    for (let day = Math.floor(lo); day < hi; day++) if (days?.has(day)) return true;
    return false;
  };
  return {
    both: (a, b) => dayOf(a) !== undefined && dayOf(b) !== undefined,
    strange: (a, b) => {
      const [x, y] = [dayOf(a), dayOf(b)];
      return x === undefined || y === undefined ? 0 : Number(!names(a, y)) + Number(!names(b, x));
    },
  };
}

function dayOf({ value }: Claim): Interval | undefined {
  if (value.type !== 'date' || !value.interval) return undefined;
  const { lo, hi } = value.interval;
  return Number.isFinite(lo) && Number.isFinite(hi) && hi - lo <= LONGEST ? value.interval : undefined;
}
