import type { Claim } from '../../claims/types.js';

/** Claims by source, in the order of the sources. */
export function bySource(claims: readonly Claim[]): Claim[][] {
  const map = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { id } = claim.reading.source;
    const list = map.get(id);
    if (list) list.push(claim);
    else map.set(id, [claim]);
  }
  return [...map.values()];
}

/** Every two sources, the earlier one first. */
export function eachTwo<T>(lists: readonly T[]): [T, T][] {
  return lists.flatMap((a, i) => lists.slice(i + 1).map((b): [T, T] => [a, b]));
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const k = key(item);
    const list = map.get(k);
    if (list) list.push(item);
    else map.set(k, [item]);
  }
  return map;
}

/** Items of a "a|b" detail. */
export function listed(text: string | undefined): string[] {
  return (text ?? '').split('|').filter(Boolean);
}
