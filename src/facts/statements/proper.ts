import type { Claim } from '../../claims/types.js';
import { hyphenApart, slipOf } from '../../values/text.js';
import type { Pair } from '../types.js';
import { bySource, eachTwo, groupBy } from './sources.js';

/**
 * One name of a body, spelled in two ways: a hyphen more or less, or one word of several misspelled. A spelling that
 * the other source has too is its own name, unless three or more words say that it is the same.
 */
export function pairProper(claims: readonly Claim[]): Pair[] {
  return eachTwo(bySource(claims)).flatMap(([as, bs]) => {
    const out: Pair[] = [];
    const [mine, theirs] = [new Set(as.map(nameOf)), new Set(bs.map(nameOf))];
    for (const [a, b] of candidates(as, bs)) {
      const [x, y] = [nameOf(a), nameOf(b)];
      const alone = !mine.has(y) && !theirs.has(x);
      const because = hyphenApart(x, y) && alone ? 'the same letters' : misspelled(x, y, alone);
      if (because) out.push({ a, b, score: 1, strength: 'strong', because: [because] });
    }
    return out;
  });
}

const nameOf = (claim: Claim) => (claim.value.type === 'text' ? claim.value.canonical : '');

/** Names that share their letters without hyphens, or their first word. */
function candidates(as: readonly Claim[], bs: readonly Claim[]): [Claim, Claim][] {
  const seen = new Set<string>();
  const out: [Claim, Claim][] = [];
  for (const key of [
    (c: Claim) => nameOf(c).replaceAll('-', ''),
    (c: Claim) => nameOf(c).split(' ')[0] ?? '',
    (c: Claim) => nameOf(c).split(' ')[1] ?? '',
  ]) {
    const index = groupBy(
      bs.filter((c) => key(c) !== ''),
      key,
    );
    for (const a of as) {
      for (const b of index.get(key(a)) ?? []) {
        const id = `${nameOf(a)}|${nameOf(b)}`;
        if (!seen.has(id) && nameOf(a) !== nameOf(b)) out.push([a, b]);
        seen.add(id);
      }
    }
  }
  return out;
}

function misspelled(x: string, y: string, alone: boolean): string | undefined {
  const [short, long] = [x.split(' '), y.split(' ')].sort((p, q) => p.length - q.length) as [string[], string[]];
  // "National Union" begins many names; three words with a slip in one begin one.
  if (short.length < 2 || (short.length !== long.length && short.length < 3)) return undefined;
  if (!alone && short.length < 3) return undefined;
  const different = short.flatMap((word, i) => (word === long[i] ? [] : [i]));
  const at = different[0];
  if (different.length !== 1 || at === undefined) return undefined;
  return slipOf(short[at] ?? '', long[at] ?? '')
    ? `the same words but one: ${short.filter((_, i) => i !== at).join(' ')}`
    : undefined;
}
