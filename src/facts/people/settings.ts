import type { Claim } from '../../claims/types.js';
import { detail, groupBy, listed, metBy } from '../statements/sources.js';
import type { Pair } from '../types.js';
import { isApart, type Known, knownOf, type Same, sameKnown } from './same.js';

/** What two texts tell of one person: where the wound was, where the death. */
export function pairSettings(claims: readonly Claim[]): Pair[] {
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
    list.every((c) => c.role === role) && membersOf(list).length === 1;
  if (!(only(as, HIT) && only(bs, HAPPENED)) && !(only(as, HAPPENED) && only(bs, HIT))) return [];
  if (as.some((a) => bs.some((b) => meet(a, b)))) return [];
  return as.flatMap((a) => bs.map((b) => pair(a, b, { by: 'noun', because: 'the only one of either text' })));
}

/** Roles of claims that are compared by the person they are of. */
const PERSONAL: readonly string[] = ['wound', 'died-at', 'hit-at', 'arrested-at', 'came-to', 'happened-at'];

function pairRole(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  const [mine, theirs] = [membersOf(as), membersOf(bs)];
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
  known: Known;
  /** Whether the person did it to himself; empty where the claims do not tell. */
  selves: readonly string[];
  claims: Claim[];
}

/** The persons that the claims of a source are of. */
const membersOf = (claims: readonly Claim[]): Member[] =>
  [...groupBy(claims, (c) => `${detail(c, 'who')} ${detail(c, 'person')}`).values()].map((list) => ({
    known: knownOf(list[0] as Claim),
    selves: [...new Set(list.map((c) => detail(c, 'self')).filter(Boolean))],
    claims: list,
  }));

function sameOne(a: Member, b: Member, mine: readonly Member[], theirs: readonly Member[]): Same | undefined {
  const same = sameKnown(a.known, b.known);
  if (same?.by === 'name') return same;
  if (isApart(a.known, b.known) || apart(a.selves, b.selves)) return undefined;
  if (same !== undefined) return same;
  if (a.known.age !== '' && b.known.age !== '') return undefined;
  const [p, q] = [a, b].map(({ known }) => known.name !== '');
  // The only one of each text. A death is told of the one who died; a man who was hit may be another than the one named.
  const told = ({ known }: Member) => known.sort !== '' || known.sex !== '';
  const alike = p === q ? told(a) === told(b) : a.claims[0]?.role === 'died-at';
  return alike && mine.length === 1 && theirs.length === 1 ? ONLY : undefined;
}

const ONLY: Same = { by: 'noun', because: 'the only person of whom either text tells it' };

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
  const sure = same.by === 'name' && detail(a, 'referred') === 'false' && detail(b, 'referred') === 'false';
  return { a, b, score: sure ? 1 : 0.6, strength: sure ? 'strong' : 'medium', because: [same.because] };
};
