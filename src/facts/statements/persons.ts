import type { Claim } from '../../claims/types.js';
import type { Pair } from '../types.js';
import { sameName } from './acts.js';
import { detail, listed, metBy } from './sources.js';

/** What two texts tell of one person: where the wound was, where the death. */
export function pairPersons(claims: readonly Claim[]): Pair[] {
  const own = claims.filter((c) => c.kind === 'place' || c.kind === 'statement');
  return [
    ...PERSONAL.flatMap((role) => metBy(own, (c) => c.role === role)).flatMap(([as, bs]) => pairRole(as, bs)),
    ...metBy(own, (c) => c.role === HIT || c.role === HAPPENED).flatMap(([as, bs]) => pairEvent(as, bs)),
  ];
}

const HIT = 'hit-at';
const HAPPENED = 'happened-at';

/** "She was shot on the porch" and "the shooting happened in the street", where each text tells of one. */
function pairEvent(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  const only = (list: readonly Claim[], role: string) =>
    list.every((c) => c.role === role) && castOf(list).length === 1;
  if (!(only(as, HIT) && only(bs, HAPPENED)) && !(only(as, HAPPENED) && only(bs, HIT))) return [];
  if (as.some((a) => bs.some((b) => meet(a, b)))) return [];
  return as.flatMap((a) => bs.map((b) => pair(a, b, { because: 'the only one of either text', sure: false })));
}

/** Roles of claims that are compared by the person they are of. */
const PERSONAL: readonly string[] = ['wound', 'died-at', 'hit-at', 'arrested-at', 'came-to', 'happened-at'];

function pairRole(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  const [mine, theirs] = [castOf(as), castOf(bs)];
  return mine.flatMap((one) =>
    theirs.flatMap((other) => {
      const same = sameOne(one, other, mine, theirs);
      if (same === undefined) return [];
      // All that a text tells of the person counts: several wounds, a first and a last place.
      const excluded = !one.claims.some((a) => other.claims.some((b) => meet(a, b)));
      return excluded
        ? one.claims.flatMap((a) => other.claims.map((b) => pair(a, b, same)))
        : one.claims.flatMap((a) => other.claims.filter((b) => agree(a, b)).map((b) => pair(a, b, same)));
    }),
  );
}

/** One person of one text, with the claims of one role. */
interface Member {
  names: readonly string[];
  ages: readonly string[];
  sorts: readonly string[];
  /** Whether the person did it to himself; empty where the claims do not tell. */
  selves: readonly string[];
  claims: Claim[];
}

/** The persons that the claims of a source are of. A sort or age that may be one of several is left out. */
function castOf(claims: readonly Claim[]): Member[] {
  const keys = new Map<string, Claim[]>();
  for (const claim of claims) {
    const surname = detail(claim, 'who').split(' ').at(-1) ?? '';
    const key = surname || [detail(claim, 'age'), detail(claim, 'sort')].join(' ');
    keys.set(key, [...(keys.get(key) ?? []), claim]);
  }
  const of = (list: readonly Claim[], name: string) => [...new Set(list.map((c) => detail(c, name)).filter(Boolean))];
  return [...keys.values()].map((list) => ({
    names: of(list, 'who'),
    ages: of(list, 'age'),
    sorts: of(list, 'sort'),
    selves: of(list, 'self'),
    claims: list,
  }));
}

interface Same {
  because: string;
  sure: boolean;
}

function sameOne(a: Member, b: Member, mine: readonly Member[], theirs: readonly Member[]): Same | undefined {
  const name = a.names.find((x) => b.names.some((y) => sameName(x, y) || sharesNames(x, y)));
  if (name !== undefined) return { because: `one person: ${name}`, sure: true };
  const [p, q] = [a.names.length > 0, b.names.length > 0];
  if (p && q) return undefined;
  if (apart(a.sorts, b.sorts) || apart(a.selves, b.selves)) return undefined;
  const age = a.ages.find((x) => b.ages.includes(x));
  const alone = (one: Member, list: readonly Member[]) =>
    list.every((m) => m === one || !m.ages.some((x) => one.ages.includes(x)));
  if (age !== undefined)
    return alone(a, mine) && alone(b, theirs) ? { because: `one person, aged ${age}`, sure: false } : undefined;
  if (apart(a.ages, b.ages)) return undefined;
  // The only one of each text. A death is told of the one who died; a man who was hit may be another than the one named.
  const alike = p === q ? a.sorts.length === b.sorts.length : a.claims[0]?.role === 'died-at';
  return alike && mine.length === 1 && theirs.length === 1
    ? { because: 'the only person of whom either text tells it', sure: false }
    : undefined;
}

/** "simon hale jr" and "simon p hale": first name and surname in common. */
const sharesNames = (x: string, y: string): boolean => {
  const words = x.split(' ').filter((w) => w.length > 2);
  return words.length >= 2 && words.filter((w) => y.split(' ').includes(w)).length >= 2;
};

/** Both told, nothing in common. */
const apart = (x: readonly string[], y: readonly string[]): boolean =>
  x.length > 0 && y.length > 0 && !x.some((w) => y.includes(w));

/** Whether two claims may both hold: a spot in common, on no two sides. */
export function meet(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map((c) => listed(detail(c, 'spots'))) as [string[], string[]];
  const [p, q] = [detail(a, 'side'), detail(b, 'side')];
  return x.some((w) => y.includes(w)) && !(p !== q && SIDES.has(p) && SIDES.has(q));
}
const SIDES = new Set(['left', 'right']);

const agree = (a: Claim, b: Claim): boolean => meet(a, b);

const pair = (a: Claim, b: Claim, same: Same): Pair => {
  const sure = same.sure && detail(a, 'referred') === 'false' && detail(b, 'referred') === 'false';
  return { a, b, score: sure ? 1 : 0.6, strength: sure ? 'strong' : 'medium', because: [same.because] };
};
