import { STREET_WORDS } from '../../claims/statements/places.data.js';
import type { Claim } from '../../claims/types.js';
import { ORGANISATION_TAILS } from '../../language/names.data.js';
import { isPlace } from '../../language/places.js';
import { hyphenApart, slipOf } from '../../values/text.js';
import type { Pair } from '../types.js';
import { bySource, canonical, eachTwo, groupBy } from './sources.js';

/**
 * One name of a body, spelled in two ways: a hyphen more or less, or one word of several misspelled. A spelling that
 * the other source has too is its own name, unless three or more words say that it is the same.
 */
export function pairProper(claims: readonly Claim[]): Pair[] {
  return eachTwo(bySource(claims)).flatMap(([as, bs]) => {
    const out: Pair[] = [];
    const [mine, theirs] = [new Set(as.map(canonical)), new Set(bs.map(canonical))];
    for (const [a, b] of candidates(as, bs)) {
      const [x, y] = [canonical(a), canonical(b)];
      const alone = !mine.has(y) && !theirs.has(x);
      const because = hyphenApart(x, y) && alone ? 'the same letters' : misspelled(x, y, alone);
      if (because) out.push({ a, b, score: 1, strength: 'strong', because: [because] });
      else if (alone && lastDiffers(x, y) && !known(x, b) && !known(y, a)) {
        const words = a.topic.sentenceWords.filter((w) => !x.includes(w) && b.topic.sentenceWords.includes(w));
        if (words.length >= SHARED)
          out.push({
            a,
            b,
            score: 0.6,
            strength: 'medium',
            because: [`shared words: ${words.slice(0, 5).join(', ')}`],
          });
      }
    }
    return out;
  });
}

/** Names that share their letters without hyphens, or their first word. */
function candidates(as: readonly Claim[], bs: readonly Claim[]): [Claim, Claim][] {
  const seen = new Set<string>();
  const out: [Claim, Claim][] = [];
  for (const key of [
    (c: Claim) => canonical(c).replaceAll('-', ''),
    (c: Claim) => canonical(c).split(' ')[0] ?? '',
    (c: Claim) => canonical(c).split(' ')[1] ?? '',
  ]) {
    const index = groupBy(
      bs.filter((c) => key(c) !== ''),
      key,
    );
    for (const a of as) {
      for (const b of index.get(key(a)) ?? []) {
        const id = `${canonical(a)}|${canonical(b)}`;
        if (!seen.has(id) && canonical(a) !== canonical(b)) out.push([a, b]);
        seen.add(id);
      }
    }
  }
  return out;
}

/** Content words beside two names that make them one bearer's. */
const SHARED = 2;

/** "Lower Taxes Today" and "Lower Taxes Always": the last word differs, and says neither what sort of body it is nor where. */
function lastDiffers(x: string, y: string): boolean {
  const [p, q] = [x.split(' '), y.split(' ')];
  if (p.length < 3 || p.length !== q.length || !p.slice(0, -1).every((w, i) => w === q[i])) return false;
  if (isPlace(p.slice(0, 2).join(' ')) || p.includes('of') || p.some((w) => /\d/.test(w))) return false;
  return [p.at(-1) ?? '', q.at(-1) ?? ''].every(
    (w) => !ORGANISATION_TAILS.has(w.replace(/s$/, '')) && !STREET_WORDS.has(w) && !isPlace(w) && w.length > 2,
  );
}

function known(name: string, claim: Claim): boolean {
  return claim.reading.source.prose.toLowerCase().includes(name);
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
