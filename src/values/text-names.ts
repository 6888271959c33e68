import { soundsAlike } from './name-sound.js';
import { NICKNAMES, TRANSLITERATIONS } from './nicknames.data.js';
import { fold, spelledAlike } from './text.js';

/**
 * How two given names, or two surnames, of what may be one person relate:
 * - `same`: equal once accents and case are folded;
 * - `compatible`: an initial, a short form, another spelling of a transliterated name: may be one bearer's;
 * - `spelling`: one or two letters apart, on no table;
 * - `other`: two names.
 */
export type NameRelation = 'same' | 'compatible' | 'spelling' | 'other';

/** Every name of the tables → the groups it stands in. A short form stands with its full forms, not with every other. */
const GROUPS: ReadonlyMap<string, ReadonlySet<string>> = build();
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  TRANSLITERATIONS.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word): [string, string] => [fold(word), fold(line.split(' ')[0] ?? '')])),
);

function build(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  const add = (word: string, group: string) => map.set(word, (map.get(word) ?? new Set()).add(group));
  for (const line of NICKNAMES.trim().split('\n')) {
    const [full = '', shorts = ''] = line.split(':');
    add(full, full);
    for (const short of shorts.trim().split(' ')) add(short, full);
  }
  return map;
}

/** Whether a word is a given name of the tables. Not exhaustive: most names are on none. */
export function isGivenName(word: string): boolean {
  return GROUPS.has(fold(word));
}

/** "Jojo" for Joseph, "Lulu" for Louise: a syllable said twice is a pet form of a name that begins with its letter. */
const doubles = (pet: string, name: string): boolean => /^([a-z]{2})\1$/.test(pet) && name.startsWith(pet.charAt(0));

export function relateNames(a: string, b: string): NameRelation {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return 'same';
  if ((x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y))) return 'compatible';
  if (doubles(x, y) || doubles(y, x)) return 'compatible';
  const spelling = SPELLINGS.get(x);
  if (spelling !== undefined && spelling === SPELLINGS.get(y)) return 'compatible';
  // "Jon" for "John" is no short form: who is spoken of has one of the two.
  if (soundsAlike(x, y)) return 'spelling';
  const groups = GROUPS.get(y);
  if (groups && [...(GROUPS.get(x) ?? [])].some((g) => groups.has(g))) return 'compatible';
  return spelledAlike(x, y) ? 'spelling' : 'other';
}

/**
 * How the given names of two full names relate: the best of their words, so that "A. Milton" and "Milton" are the same.
 * @param a given names, in order, without the surname
 */
export function relateGivens(a: readonly string[], b: readonly string[]): NameRelation {
  if (a.length === 0 || b.length === 0) return 'compatible';
  const order: readonly NameRelation[] = ['same', 'compatible', 'spelling', 'other'];
  let best = 3;
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) {
      const initial = x.length === 1 || y.length === 1;
      // "Ada M." and "Milly": an initial speaks only for the word in its own place.
      if (initial && i !== j) continue;
      const relation = relateNames(x, y);
      // A first name may stand in the other's middle ("A. Milton"); two middle names alike make no one first name.
      if (i > 0 && j > 0) continue;
      if (relation !== 'same' && (i > 0 || j > 0)) continue;
      best = Math.min(best, order.indexOf(relation));
    }
  }
  return order[best] ?? 'other';
}

/** "Hale" and "Hale-Tarrant": a surname and a double one that holds it. */
export function isHalfOf(a: string, b: string): boolean {
  const [short, long] = [a, b].map((name) => name.toLowerCase()).sort((p, q) => p.length - q.length) as [
    string,
    string,
  ];
  const halves = long.split(/[-‐‑]/);
  return short.length > 2 && halves.length === 2 && halves.includes(short);
}
