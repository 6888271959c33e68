import type { Claim } from '../../claims/types.js';
import { sameAct } from '../../language/word-classes.js';
import type { Pair } from '../types.js';
import { canonical, detail } from './sources.js';

type Claims = readonly Claim[];

const made = (a: Claim, b: Claim, because: string): Pair => ({
  a,
  b,
  score: 0.6,
  strength: 'medium',
  because: [because],
});

const shared = (a: Claim, b: Claim): number =>
  a.topic.sentenceWords.filter((w) => b.topic.sentenceWords.some((v) => v === w || sameAct(v, w))).length;

const onlyOf = (list: Claims, like: Claim): boolean =>
  new Set(list.filter((c) => detail(c, 'street') === detail(like, 'street')).map(canonical)).size === 1;

/** Whether a text knows a name: one of its longer words stands there. */
const knows = (claim: Claim, name: string): boolean => {
  const prose = claim.reading.source.prose.toLowerCase();
  return name.split(' ').some((w) => w.length > 3 && prose.includes(w));
};

/** Whether it has the name as a whole: "South Denby" is not known where "Denby" is. */
const tells = (claim: Claim, name: string): boolean => claim.reading.source.prose.toLowerCase().includes(name);

/** What stands on one street, by the only name either text has for it. */
export function pairPremises(as: Claims, bs: Claims): Pair[] {
  return as.flatMap((a) =>
    bs.flatMap((b) => {
      const [x, y] = [detail(a, 'name'), detail(b, 'name')];
      if (detail(a, 'street') !== detail(b, 'street') || !onlyOf(as, a) || !onlyOf(bs, b)) return [];
      if (knows(a, y) || knows(b, x) || shared(a, b) < 2) return [];
      return [made(a, b, `the only name of what stands there: ${detail(a, 'street')}`)];
    }),
  );
}

/** One street in two towns or parts of a town, each of which the other text has nowhere. */
export function pairTownsOf(as: Claims, bs: Claims): Pair[] {
  return as.flatMap((a) =>
    bs.flatMap((b) => {
      const [x, y] = [detail(a, 'town'), detail(b, 'town')];
      if (detail(a, 'street') !== detail(b, 'street') || !onlyOf(as, a) || !onlyOf(bs, b)) return [];
      const apart = !x.split(' ').some((w) => y.split(' ').includes(w));
      return !apart || tells(a, y) || tells(b, x) ? [] : [made(a, b, `the same street: ${detail(a, 'street')}`)];
    }),
  );
}

const nameOf = (claim: Claim): string => (claim.value.type === 'text' ? claim.value.text.toLowerCase() : '');

/** The hospitals of the wounded, all but one the same: each text has one that the other has nowhere. */
export function pairClinics(as: Claims, bs: Claims): Pair[] {
  const words = (c: Claim) => detail(c, 'key').split(' ');
  const meets = (a: Claim, b: Claim) => words(a).some((w) => words(b).includes(w));
  const [left, right] = [
    as.filter((a) => !bs.some((b) => meets(a, b))),
    bs.filter((b) => !as.some((a) => meets(a, b))),
  ];
  const count = (list: Claims) => new Set(list.map((c) => words(c)[0])).size;
  if (count(left) !== 1 || count(right) !== 1 || count(as) < 2 || count(as) !== count(bs)) return [];
  const [a, b] = [left[0], right[0]];
  if (a === undefined || b === undefined || tells(a, nameOf(b)) || tells(b, nameOf(a))) return [];
  return [made(a, b, 'the one hospital that differs')];
}
