import type { Claim } from '../../claims/types.js';
import { isPlace } from '../../language/places.js';
import { sameName } from '../../values/same-person.js';
import { canonical, detail } from '../statements/sources.js';
import type { Pair } from '../types.js';

/** One person of two towns, or of two streets. */
export function pairHomes(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  return as.flatMap((a) =>
    bs.flatMap((b) => {
      if (!isOne(a, b)) return [];
      const [mine, theirs] = [as.filter((c) => isOne(c, a)), bs.filter((c) => isOne(c, b))];
      const because = `one person: ${detail(a, 'name')}`;
      if (canonical(a) === canonical(b)) return [made(a, b, because, 'strong')];
      if (same(a, b)) return [];
      // Both told by one text: a former home, or a town and its district.
      if (mine.some((c) => same(c, b)) || theirs.some((c) => same(c, a))) return [];
      if (detail(a, 'street') !== '' && detail(b, 'street') !== '')
        return moved(a) || moved(b) ? [] : [made(a, b, because, 'strong')];
      return townsApart(a, b) ? [made(a, b, because, 'medium')] : [];
    }),
  );
}

const made = (a: Claim, b: Claim, because: string, strength: Pair['strength']): Pair => ({
  a,
  b,
  score: strength === 'strong' ? 1 : 0.6,
  strength,
  because: [because],
});

/** Both in full: two of one surname may be a family of two homes. */
function isOne(a: Claim, b: Claim): boolean {
  const [x, y] = [detail(a, 'name').split(' '), detail(b, 'name').split(' ')];
  return sameName(detail(a, 'name'), detail(b, 'name')) || (x.at(-1) === y.at(-1) && x[0] === y[0]);
}

const same = (a: Claim, b: Claim): boolean =>
  detail(a, 'street') !== '' && detail(b, 'street') !== ''
    ? detail(a, 'street') === detail(b, 'street') && numbersMeet(a, b)
    : detail(a, 'town') !== '' && detail(a, 'town') === detail(b, 'town');

/** "of 2152 Elm St." lives in the 2100 block. */
function numbersMeet(a: Claim, b: Claim): boolean {
  const [x, y] = [detail(a, 'number'), detail(b, 'number')];
  if (x === '' || y === '' || x === y) return true;
  const blocks = [a, b].some((c) => detail(c, 'block') === 'true');
  return blocks && Math.floor(Number(x) / 100) === Math.floor(Number(y) / 100);
}

/** "who now lives", "formerly of". */
function moved(claim: Claim): boolean {
  return claim.sentence.tokens.some((t) => /^(?:now|formerly|former|previously|moved)$/.test(t.lower));
}

/** Two towns by name, of which neither may hold the other: "Denby" and "North Denby" may. */
function townsApart(a: Claim, b: Claim): boolean {
  const [x, y] = [detail(a, 'town'), detail(b, 'town')];
  if (x === '' || y === '' || isPlace(x) || isPlace(y) || moved(a) || moved(b)) return false;
  const words = x.split(' ');
  if (y.split(' ').some((w) => words.includes(w))) return false;
  // A text that knows the other town too tells them apart, or one as part of the other.
  const knows = (claim: Claim, town: string) => claim.reading.source.prose.toLowerCase().includes(town);
  return !knows(a, y) || !knows(b, x);
}
