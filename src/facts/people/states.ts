import type { Claim } from '../../claims/types.js';
import { excludeAll } from '../../values/states.js';
import { alike } from '../statements/propositions.js';
import { detail, groupBy, listed, metBy } from '../statements/sources.js';
import type { Pair } from '../types.js';
import { type Known, knownOf, type Same, sameKnown } from './same.js';

/** Claims that tell a state of one person, by role. */
const OF_FIGURES: ReadonlySet<string> = new Set([
  'condition',
  'job',
  'care',
  'ride',
  'agent',
  'cause',
  'charge',
  'killing',
  'found',
  'nation',
]);

/** States of one person that two sources give, and that cannot both hold. */
export function pairStates(claims: readonly Claim[]): Pair[] {
  const own = claims.filter((c) => OF_FIGURES.has(c.role));
  return [...groupBy(own, (c) => c.role)].flatMap(([role, list]) =>
    metBy(list, () => true).flatMap(([as, bs]) => pairsOf(role, as, bs)),
  );
}

function pairsOf(role: string, as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  return as.flatMap((a) =>
    bs.flatMap((b): Pair[] => {
      const why = sameKnown(knownOf(a), knownOf(b));
      // A Norwegian skier and a Swedish one are two, where no name or age makes them one.
      if (why === undefined || (role === 'nation' && why.by === 'noun') || !apart(role, a, b)) return [];
      // What a text says of the same person elsewhere may be what the other one says.
      const held = (list: readonly Claim[], mine: Claim, other: Claim) =>
        list.some((c) => isOne(c, other) && sameIn(c, mine) && !apart(role, c, other));
      if (held(as, a, b) || held(bs, b, a)) return [];
      const sure = why.by !== 'noun';
      return [{ a, b, score: sure ? 1 : 0.6, strength: sure ? 'strong' : 'medium', because: [why.because] }];
    }),
  );
}

/** Some have two countries, or live in another: then a text mostly names both. */
function knowsNation(own: Claim, other: Claim): boolean {
  const prose = own.reading.source.prose.toLowerCase();

  return prose.includes(valuesOf(other)[0] ?? '');
}

/** Causes of death are open words: two are two where they share none. */
const apart = (role: string, a: Claim, b: Claim): boolean =>
  role === 'cause'
    ? detail(a, 'name') !== '' && !valuesOf(a).some((v) => valuesOf(b).some((w) => alike(v, w)))
    : role === 'nation'
      ? valuesOf(a)[0] !== valuesOf(b)[0] && !knowsNation(a, b) && !knowsNation(b, a)
      : excludeAll(role, valuesOf(a), valuesOf(b));

const valuesOf = (claim: Claim): string[] => listed(detail(claim, 'values'));

const isOne = (a: Claim, b: Claim): boolean => sameKnown(knownOf(a), knownOf(b)) !== undefined;

/** One person of one text. */
const sameIn = (a: Claim, b: Claim): boolean => detail(a, 'who') === detail(b, 'who');

/** What one person is to another in two sources, where nobody is both. */
export function pairKin(claims: readonly Claim[]): Pair[] {
  return [...groupBy(claims, (c) => detail(c, 'question'))].flatMap(([question, list]) =>
    metBy(list, () => true).flatMap(([as, bs]) =>
      as.flatMap((a) =>
        bs.flatMap((b): Pair[] => {
          const why = sameKin(question, a, b);
          if (why === undefined || !excludeAll(question, valuesOf(a), valuesOf(b))) return [];
          const held = (all: readonly Claim[], other: Claim) =>
            all.some((c) => sameKin(question, c, other) && !excludeAll(question, valuesOf(c), valuesOf(other)));
          if (held(as, b) || held(bs, a)) return [];
          return [{ a, b, score: 0.8, strength: 'strong', because: why }];
        }),
      ),
    ),
  );
}

function sameKin(question: string, a: Claim, b: Claim): string[] | undefined {
  const [x, y] = [knownOf(a), knownOf(b)];
  const [p, q] = [knownOf(a, 'owner '), knownOf(b, 'owner ')];
  const relative = sameKnown(x, y);
  const owner = sameKnown(p, q);
  const named = (one: Known, other: Known) => one.name !== '' && other.name !== '';
  // Two owners by name: a husband of one may be a friend of the other.
  if (owner === undefined && named(p, q)) return undefined;
  if (isSure(relative) && (owner !== undefined || (question === 'partner' && named(x, y)))) return [relative.because];
  // One has one partner at a time.
  if (question === 'partner' && isSure(owner) && named(p, q) && !named(x, y)) return [`of ${p.name}`];
  return undefined;
}

const isSure = (same: Same | undefined): same is Same => same !== undefined && same.by !== 'noun';
