import type { Claim } from '../../claims/types.js';
import { excludeAll } from '../../values/states.js';
import { relateNames } from '../../values/text-names.js';
import type { Pair } from '../types.js';
import { sameName } from './acts.js';
import { alike } from './propositions.js';
import { detail, groupBy, listed, metBy } from './sources.js';

/** Claims that tell a state of one person, by role. */
const OF_FIGURES: ReadonlySet<string> = new Set(['condition', 'job', 'care', 'ride', 'agent', 'cause', 'charge']);

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
      const why = sameFigure(a, b);
      if (why === undefined || !apart(role, a, b)) return [];
      // What a text says of the same person elsewhere may be what the other one says.
      const held = (list: readonly Claim[], mine: Claim, other: Claim) =>
        list.some((c) => sameFigure(c, other) && sameFigureIn(c, mine) && !apart(role, c, other));
      if (held(as, a, b) || held(bs, b, a)) return [];
      return [{ a, b, score: why.sure ? 1 : 0.6, strength: why.sure ? 'strong' : 'medium', because: [why.because] }];
    }),
  );
}

/** Causes of death are open words: two are two where they share none. */
const apart = (role: string, a: Claim, b: Claim): boolean =>
  role === 'cause'
    ? detail(a, 'name') !== '' && !valuesOf(a).some((v) => valuesOf(b).some((w) => alike(v, w)))
    : excludeAll(role, valuesOf(a), valuesOf(b));

const valuesOf = (claim: Claim): string[] => listed(detail(claim, 'values'));

/** One person of one text. */
const sameFigureIn = (a: Claim, b: Claim): boolean => detail(a, 'about') === detail(b, 'about');

/** Why two texts speak of one person; undefined unless a name, an age that nobody else has, or a noun tells. */
export function sameFigure(a: Claim, b: Claim): { because: string; sure: boolean } | undefined {
  const of = (name: string): [string, string] => [detail(a, name), detail(b, name)];
  const clash = (name: string) => of(name).every(Boolean) && of(name)[0] !== of(name)[1];
  const [x, y] = of('name');
  if (x !== '' && y !== '')
    return sameName(x, y) || sharesTwo(x, y) || spelledAs(x, y)
      ? { because: `one person: ${x}`, sure: true }
      : undefined;
  if (clash('sex') || clash('age')) return undefined;
  if (of('age').every(Boolean))
    return of('aged').every((v) => v === 'true')
      ? { because: `one person of that age: ${detail(a, 'about')}`, sure: true }
      : undefined;
  const theirs = listed(of('sole')[1]);
  const noun = listed(of('sole')[0]).find((n) => theirs.includes(n));
  // A man here and a named man there may be two.
  if ((x !== '' || y !== '') && (noun === undefined || GENERAL.has(noun))) return undefined;
  return noun === undefined ? undefined : { because: `the only ${noun} of either text`, sure: false };
}

/** First and last names of which neither is another name: "kalina roe", "kalena roe". */
function spelledAs(x: string, y: string): boolean {
  const [p, q] = [x.split(' '), y.split(' ')];
  if (p.length < 2 || q.length < 2) return false;
  return [0, -1].every((i) => relateNames(p.at(i) ?? '', q.at(i) ?? '') !== 'other');
}

const GENERAL: ReadonlySet<string> = new Set('man woman person victim suspect officer'.split(' '));

function sharesTwo(x: string, y: string): boolean {
  const words = x.split(' ').filter((w) => w.length > 2);
  return words.length >= 2 && words.filter((w) => y.split(' ').includes(w)).length >= 2;
}

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

/** The relative and the owner, as two claims of figures. */
const ownerOf = (claim: Claim): Claim => ({
  ...claim,
  detail: Object.fromEntries(
    Object.entries(claim.detail)
      .filter(([key]) => key.startsWith('owner '))
      .map(([key, value]) => [key.slice('owner '.length), value]),
  ),
});

function sameKin(question: string, a: Claim, b: Claim): string[] | undefined {
  const relative = sameFigure(a, b);
  const [x, y] = [ownerOf(a), ownerOf(b)];
  const owner = sameFigure(x, y);
  const named = (p: Claim, q: Claim) => detail(p, 'name') !== '' && detail(q, 'name') !== '';
  // Two owners by name: a husband of one may be a friend of the other.
  if (owner === undefined && named(x, y)) return undefined;
  if (relative?.sure && (owner !== undefined || (question === 'partner' && named(a, b)))) return [relative.because];
  // One has one partner at a time.
  if (question === 'partner' && owner?.sure && named(x, y) && !named(a, b)) return [`of ${detail(x, 'name')}`];
  return undefined;
}
