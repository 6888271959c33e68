import type { Claim } from '../../claims/types.js';
import { sameAct } from '../../language/word-classes.js';
import { editDistance, fold, spelledAlike } from '../../values/text.js';
import type { Pair } from '../types.js';
import { detail } from './sources.js';

const ADDRESSES = new Set(['street', 'address', 'block']);

export const isAddress = (claim: Claim): boolean => ADDRESSES.has(claim.role);

type Claims = readonly Claim[];

const pair = (a: Claim, b: Claim, because: string, strength: Pair['strength'] = 'strong'): Pair => ({
  a,
  b,
  score: strength === 'strong' ? 1 : 0.6,
  strength,
  because: [because],
});

const shared = (a: Claim, b: Claim): number =>
  a.topic.sentenceWords.filter((w) => b.topic.sentenceWords.some((v) => v === w || sameAct(v, w))).length;

/** Streets, blocks and house numbers of two texts that may be of one place. Whose home it is belongs to the person. */
export function pairAddresses(all: Claims, others: Claims): Pair[] {
  const scene = (list: Claims) => list.filter((c) => detail(c, 'home') !== 'true' && detail(c, 'scene') !== 'other');
  const [as, bs] = [scene(all), scene(others)];
  const out: Pair[] = [];
  const told: Told = { as, bs, left: unmet(as, bs), right: unmet(bs, as) };
  for (const a of as) {
    for (const b of bs) {
      const found = base(a) === base(b) ? pairOnOne(a, b, told) : pairSpelling(a, b, told);
      if (found !== undefined) out.push(found);
    }
  }
  return out.length > 0 ? out : [...pairStreets(as, bs), ...pairScenes(all, others)];
}

interface Told {
  as: Claims;
  bs: Claims;
  /** Numbered ones that no number of the other text fits. */
  left: Claims;
  right: Claims;
}

const base = (claim: Claim): string => detail(claim, 'base');
const isNumbered = (claim: Claim): boolean => detail(claim, 'number') !== '';
const isProperty = (name: string) => (a: Claim, b: Claim) => {
  const [x, y] = [detail(a, name), detail(b, name)];
  return x !== '' && y !== '' && x !== y;
};
const kindsApart = isProperty('sort');

/** North and south of one street; "e" and "se" may be one. */
function sidesApart(a: Claim, b: Claim): boolean {
  const [x, y] = [detail(a, 'points'), detail(b, 'points')];
  return x !== '' && y !== '' && ![...x].some((point) => y.includes(point));
}

/** Whether two numbers may be one place: the 400 block holds 400 to 499. */
function numbersMeet(a: Claim, b: Claim): boolean {
  const [x, y] = [Number(detail(a, 'number')), Number(detail(b, 'number'))];
  if (x === y) return true;
  const holds = (block: Claim, n: number, house: Claim) =>
    block.role === 'block' &&
    house.role === 'address' &&
    Math.floor(n / 100) === Math.floor(Number(detail(block, 'number')) / 100);
  return holds(a, y, b) || holds(b, x, a);
}

const meets = (a: Claim, b: Claim): boolean =>
  base(a) === base(b) && !kindsApart(a, b) && !sidesApart(a, b) && numbersMeet(a, b);

const unmet = (list: Claims, other: Claims): Claims =>
  list.filter((a) => isNumbered(a) && !other.some((b) => isNumbered(b) && meets(a, b)));

const distinct = (list: Claims): number =>
  new Set(list.map((c) => `${detail(c, 'number')} ${detail(c, 'street')}`)).size;

/** Two tellings of one street by name. */
function pairOnOne(a: Claim, b: Claim, told: Told): Pair | undefined {
  const both = isNumbered(a) && isNumbered(b);
  if (kindsApart(a, b)) return pairKinds(a, b, told, both);
  if (sidesApart(a, b)) return pairSides(a, b, told, both);
  if (!both) return undefined;
  if (numbersMeet(a, b)) return pair(a, b, 'the same address');
  return pairNumbers(a, b, told);
}

/** One street with two numbers. */
function pairNumbers(a: Claim, b: Claim, { as, bs, left, right }: Told): Pair | undefined {
  // Several numbers on one street are several houses.
  const many = (list: Claims) => distinct(list.filter((c) => base(c) === base(a))) > 1;
  const words = shared(a, b);
  const strength = neighbours(a, b) ? 'medium' : 'strong';
  if (left.includes(a) && right.includes(b))
    return !many(left) && !many(right) && words >= 1
      ? pair(a, b, `the same street: ${detail(a, 'street')}`, strength)
      : undefined;
  // One text has both numbers: then the one that the other lacks must be told as where it happened.
  if (!left.includes(a) && !right.includes(b)) return undefined;
  const [own, other, list] = left.includes(a) ? [a, b, bs] : [b, a, as];
  const numbers = list.filter((c) => base(c) === base(a) && isNumbered(c));
  if (detail(own, 'scene') !== HAPPENED || distinct(numbers) !== 1) return undefined;
  const enough = detail(other, 'scene') === HAPPENED ? 2 : 3;
  return words >= enough
    ? pair(a, b, `where it happened, on the same street: ${detail(a, 'street')}`, 'medium')
    : undefined;
}
const HAPPENED = 'happened';

/** The next block: the house may stand at the corner. */
function neighbours(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map((c) => Math.floor(Number(detail(c, 'number')) / 100)) as [number, number];
  return a.role !== b.role && Math.abs(x - y) === 1;
}

/** "Elm Street" and "Elm Avenue". */
function pairKinds(a: Claim, b: Claim, { as, bs, left, right }: Told, both: boolean): Pair | undefined {
  const has = (list: Claims, like: Claim) =>
    list.some((c) => base(c) === base(like) && detail(c, 'sort') === detail(like, 'sort'));
  const because = 'the same street but for its kind';
  if (has(as, b) || has(bs, a) || mentions(a, detail(b, 'street')) || mentions(b, detail(a, 'street')))
    // A text that has both kinds may have slipped, where it happened on either.
    return isScene(a) && isScene(b) && !together(as, a, b) && !together(bs, a, b)
      ? pair(a, b, because, 'medium')
      : undefined;
  const words = shared(a, b);
  if (!both) return words >= 2 ? pair(a, b, because, 'medium') : undefined;
  if (distinct(left) !== 1 || distinct(right) !== 1 || words < 1) return undefined;
  return pair(a, b, because, detail(a, 'number') === detail(b, 'number') ? 'strong' : 'medium');
}

const isScene = (claim: Claim): boolean => /^(?:happened|called)$/.test(detail(claim, 'scene'));

/** Whether a sentence tells both: two streets. */
function together(list: Claims, a: Claim, b: Claim): boolean {
  const of = (like: Claim) => list.filter((c) => detail(c, 'street') === detail(like, 'street'));
  return of(a).some((c) => of(b).some((d) => c.sentence === d.sentence));
}

/** "North Elm Street" and "South Elm Street". */
function pairSides(a: Claim, b: Claim, { as, bs }: Told, both: boolean): Pair | undefined {
  const has = (list: Claims, like: Claim) => list.some((c) => base(c) === base(like) && !sidesApart(c, like));
  if (has(as, b) || has(bs, a)) return undefined;
  if (both && !numbersMeet(a, b)) return undefined;
  if (!both && shared(a, b) < 2) return undefined;
  return pair(a, b, 'the same street but for its side', both ? 'strong' : 'medium');
}

/** One number on two streets spelled alike. */
function pairSpelling(a: Claim, b: Claim, { left, right }: Told): Pair | undefined {
  if (!left.includes(a) || !right.includes(b) || detail(a, 'number') !== detail(b, 'number')) return undefined;
  return streetsAlike(detail(a, 'street'), detail(b, 'street'), shared(a, b))
    ? pair(a, b, `the same number: ${detail(a, 'number')}`)
    : undefined;
}

function streetsAlike(x: string, y: string, words: number): boolean {
  const [p, q] = [x.split(' '), y.split(' ')];
  if (p.length !== q.length) return false;
  const different = p.filter((w, i) => w !== q[i]);
  if (different.length !== 1) return false;
  const [v = '', w = ''] = [different[0], q.find((word, i) => word !== p[i])];
  if (/\d/.test(v + w)) return false;
  return spelledAlike(v, w) || (words >= 4 && editDistance(fold(v), fold(w), 2) <= 2);
}

const mentions = (claim: Claim, words: string): boolean => claim.reading.source.prose.toLowerCase().includes(words);

/** The one street of a town that each source names, one of them without a number. */
function pairStreets(as: Claims, bs: Claims): Pair[] {
  const placed = (list: Claims) => list.filter((c) => isNumbered(c) || detail(c, 'town') !== '');
  const [mine, theirs] = [placed(as), placed(bs)];
  const only = (list: Claims) => new Set(list.map((c) => detail(c, 'street'))).size === 1;
  if (!only(mine) || !only(theirs)) return [];
  return mine.flatMap((a) =>
    theirs.flatMap((b) => {
      const [x, y] = [base(a), base(b)];
      if (x === y || detail(a, 'town') === '' || detail(a, 'town') !== detail(b, 'town')) return [];
      if (a.role !== 'street' && b.role !== 'street') return [];
      const first = (street: string) => street.split(' ')[0] ?? '';
      if (mentions(a, first(y)) || mentions(b, first(x))) return [];
      return [pair(a, b, `the only street of ${detail(a, 'town')} in either text`, 'medium')];
    }),
  );
}

const LONG = 4;

/** The streets of one sentence that tells where it happened, with those of other sentences that share one. */
function sitesOf(list: Claims): Claim[][] {
  const tells = (scene: string) => list.filter((c) => detail(c, 'scene') === scene);
  const happened = tells(HAPPENED);
  const scenes = happened.length > 0 ? happened : tells('called');
  const sites: Claim[][] = [];
  for (const claim of scenes) {
    const site = sites.find((s) => s.some((c) => c.sentence === claim.sentence || base(c) === base(claim)));
    if (site === undefined) sites.push([claim]);
    else site.push(claim);
  }
  return sites;
}

/** Where it happened by either text, each of which tells of one place: streets of which the other text has none. */
function pairScenes(as: Claims, bs: Claims): Pair[] {
  const [[mine, second], [theirs, other]] = [sitesOf(as), sitesOf(bs)];
  if (mine === undefined || theirs === undefined || second !== undefined || other !== undefined) return [];
  const [left, right] = [
    mine.filter((a) => !told(a, mine, theirs, bs)),
    theirs.filter((b) => !told(b, theirs, mine, as)),
  ];
  if (left.length === 0 || right.length === 0) return [];
  const whole = left.length === mine.length && right.length === theirs.length;
  if (!whole) return pairCorners(mine, theirs, left, right);
  const called = [...mine, ...theirs].some((c) => detail(c, 'scene') !== HAPPENED);
  return left.flatMap((a) =>
    right.flatMap((b) =>
      shared(a, b) >= (called ? 3 : 2) || nearAlike(a, b)
        ? [pair(a, b, 'where it happened, in either text', 'medium')]
        : [],
    ),
  );
}

/** "Elm Street and Oak Road", "Elm Street and Ash Road": one corner, told two ways. */
function pairCorners(mine: Claims, theirs: Claims, left: Claims, right: Claims): Pair[] {
  const bases = (list: Claims) => new Set(list.map(base)).size;
  // A street between two others has a corner with each.
  const loose = [...mine, ...theirs].some((c) => /^(?:between|near|off)$/.test(detail(c, 'how')) || isNumbered(c));
  if (loose || bases(mine) !== 2 || bases(theirs) !== 2 || bases(left) !== 1 || bases(right) !== 1) return [];
  return left.flatMap((a) => right.map((b) => pair(a, b, 'the corner of one street where it happened', 'medium')));
}

/** Whether a street stands in the other text, as more than somebody's home. */
function told(claim: Claim, own: Claims, site: Claims, all: Claims): boolean {
  if (site.some((c) => base(c) === base(claim))) return true;
  // A name of few letters or a number stands anywhere: then with its kind.
  const sure = base(claim).length >= LONG && !/^\d/.test(base(claim)) ? base(claim) : detail(claim, 'street');
  const [first] = site;
  if (first === undefined) return false;
  const prose = first.reading.source.prose.toLowerCase();
  const times = (words: string) => prose.split(words).length - 1;
  const homes = all.filter((c) => base(c) === base(claim) && detail(c, 'home') === 'true').length;
  const known = times(sure) > homes;
  // A text that has a number for its scene, and speaks of it more, knows it: the other street is another place.
  const numbered = own.some((c) => isNumbered(c) && base(c) === base(claim));
  const sited = known && site.some(isNumbered) && numbered && times(sure) < times(base(first));
  return sited ? all.some((c) => base(c) === base(claim) && detail(c, 'scene') !== '') : known;
}

/** "172nd Terrace" and "177th Terrace". */
const nearAlike = (a: Claim, b: Claim): boolean =>
  /^\d/.test(base(a)) &&
  /^\d/.test(base(b)) &&
  base(a).length === base(b).length &&
  detail(a, 'sort') === detail(b, 'sort') &&
  editDistance(base(a), base(b), 1) <= 1;
