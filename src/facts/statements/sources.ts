import type { Claim } from '../../claims/types.js';

/** Claims of one role that are compared of each source: a text that has more of them is a list, and time would be squared. */
export const MOST = 40;

/** Claims by source, in the order of the sources; of each source at most so many, the first ones. */
export function bySource(claims: readonly Claim[], most = Number.POSITIVE_INFINITY): Claim[][] {
  const map = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { id } = claim.reading.source;
    const list = map.get(id);
    if (list === undefined) map.set(id, [claim]);
    else if (list.length < most) list.push(claim);
  }
  return [...map.values()];
}

/** A claim, or several claims of one thing in one source. */
type Told = Claim | { claims: readonly Claim[] };

/** Up to so many sources, each is compared with each. */
const FEW_SOURCES = 24;
/** Beyond: of each value under a word so many sources stand for all that tell it, */
const WITNESSES = 4;
/** so many values stand under a word, */
const VALUES = 60;
/** and a source is compared with so many others. Those that share its rarest words come first. */
const MOST_MET = 48;

/**
 * Every two sources, the earlier one first. Where many sources tell one story, each is compared with those that stand
 * for the values told before it, so that a thousand sources take ten times as long as a hundred.
 */
export function eachTwo<T extends Told>(lists: readonly (readonly T[])[]): [readonly T[], readonly T[]][] {
  if (lists.length <= FEW_SOURCES)
    return lists.flatMap((a, i) => lists.slice(i + 1).map((b): [typeof a, typeof b] => [a, b]));
  const tags = lists.map((list) => list.map(tagOf));
  const common = new Map<string, number>();
  for (const own of tags) for (const key of keysOf(own)) common.set(key, (common.get(key) ?? 0) + 1);
  const rarest = (p: string, q: string) => (common.get(p) ?? 0) - (common.get(q) ?? 0) || (p < q ? -1 : 1);
  const index = new Map<string, Map<string, number[]>>();
  const met: number[][] = lists.map(() => []);
  for (const [i, own] of tags.entries()) {
    for (const j of witnesses(index, keysOf(own).sort(rarest))) met[j]?.push(i);
    for (const { keys, value } of own) for (const key of keys) note(index, key, value, i);
  }
  return met.flatMap((later, j) => later.map((i): [readonly T[], readonly T[]] => [lists[j] ?? [], lists[i] ?? []]));
}

interface Tag {
  /** Words of which two claims that answer one question share some. */
  keys: readonly string[];
  value: string;
}

function tagOf(told: Told): Tag {
  const claim = 'claims' in told ? told.claims[0] : told;
  if (claim === undefined) return { keys: [''], value: '' };
  const { value, detail, topic, role, polarity } = claim;
  const text = value.type === 'text' ? value.canonical : '';
  const words = [text, detail.subject ?? topic.subject ?? '', detail.rest ?? ''].flatMap((words) =>
    words.split(/[\s|]+/),
  );
  return {
    keys: ['', ...new Set(words.filter(Boolean))],
    value: role === 'polarity' ? polarity : `${polarity} ${text}`,
  };
}

const keysOf = (tags: readonly Tag[]): string[] => [...new Set(tags.flatMap(({ keys }) => keys))];

function note(index: Map<string, Map<string, number[]>>, key: string, value: string, source: number): void {
  const values = index.get(key) ?? new Map<string, number[]>();
  index.set(key, values);
  const list = values.get(value);
  if (list === undefined && values.size < VALUES) values.set(value, [source]);
  else if (list !== undefined && list.length < WITNESSES && list.at(-1) !== source) list.push(source);
}

/** Sources that stand for the values under these words: of each value one, then a second one of each. */
function witnesses(
  index: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>,
  keys: readonly string[],
): Set<number> {
  const out = new Set<number>();
  for (const key of keys) {
    for (let turn = 0; turn < WITNESSES; turn++) {
      for (const list of index.get(key)?.values() ?? []) {
        const one = list[turn];
        if (one !== undefined) out.add(one);
        if (out.size >= MOST_MET) return out;
      }
    }
  }
  return out;
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

/** Every two sources' claims for which a test holds, such as one role; of each source at most so many. */
export function metBy(
  claims: readonly Claim[],
  holds: (claim: Claim) => boolean,
): [readonly Claim[], readonly Claim[]][] {
  return eachTwo(bySource(claims.filter(holds), MOST));
}

/** A detail of a claim; empty where it has none. */
export const detail = (claim: Claim, name: string): string => claim.detail[name] ?? '';

/** The value of a claim of words, in the form that is compared. */
export const canonical = (claim: Claim): string => (claim.value.type === 'text' ? claim.value.canonical : '');
