import { HOUSES, LEVELS } from '../../claims/statements/houses.data.js';
import { STREET_WORDS } from '../../claims/statements/places.data.js';
import type { Claim } from '../../claims/types.js';
import { ORGANISATION_TAILS } from '../../language/names.data.js';
import { isPlace } from '../../language/places.js';
import { smallWords } from '../../language/small-words.js';
import { fold, hyphenApart, slipOf } from '../../values/text.js';
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
      else if (alone && sameHouse(x, y) && onlyHouse(x, [as, bs])) {
        const words = sharedWords(a, b, x);
        const long = Math.min(x.split(' ').length, y.split(' ').length) > 2;
        if (words.length >= SHARED || long) out.push(reviewed(a, b, words));
      } else if (alone && lastDiffers(x, y) && !known(x, b) && !known(y, a) && onlyOne(x, [a, b], [as, bs])) {
        const words = sharedWords(a, b, x);
        if (words.length >= SHARED) out.push(reviewed(a, b, words));
      }
    }
    return out;
  });
}

const sharedWords = (a: Claim, b: Claim, name: string) =>
  a.topic.sentenceWords.filter((w) => !name.includes(w) && b.topic.sentenceWords.includes(w));

const reviewed = (a: Claim, b: Claim, words: readonly string[]): Pair => ({
  a,
  b,
  score: 0.6,
  strength: 'medium',
  because: [words.length > 0 ? `shared words: ${words.slice(0, 5).join(', ')}` : 'the first word of both names'],
});

/** "Halden Bottle Shop" and "Halden Liquor Store": one house under two names of one kind. */
function sameHouse(x: string, y: string): boolean {
  const [p, q] = [x.split(' '), y.split(' ')];
  if (p.length < 2 || q.length < 2 || p[0] !== q[0] || (p[0] ?? '').length < 4 || isPlace(p[0] ?? '')) return false;
  if (p.some((w) => LEVELS.has(w)) || q.some((w) => LEVELS.has(w))) return false;
  return HOUSES.some((kind) => kind.has(p.at(-1) ?? '') && kind.has(q.at(-1) ?? ''));
}

/** No other name of either text begins with the word. */
function onlyHouse(name: string, lists: readonly (readonly Claim[])[]): boolean {
  const head = name.split(' ')[0] ?? '';
  const isHouse = (c: Claim) => HOUSES.some((kind) => kind.has(wordBehind(c)));
  return lists.every((list) => {
    const own = list.filter((c) => canonical(c).split(' ')[0] === head && !(canonical(c) === head && isHouse(c)));
    return own.length === 1;
  });
}

/** "the Halden store" */
function wordBehind({ sentence, span }: Claim): string {
  return sentence.tokens.find((t) => t.start >= span.end)?.lower ?? '';
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
  if (
    isPlace(p.slice(0, 2).join(' ')) ||
    /^(?:los|las|san|santa|new|fort|port|mount|saint|st|u)$/.test(p[0] ?? '') ||
    p.includes('of') ||
    p.some((w) => /\d/.test(w))
  )
    return false;
  return [p.at(-1) ?? '', q.at(-1) ?? ''].every(
    (w) => !ORGANISATION_TAILS.has(w.replace(/s$/, '')) && !STREET_WORDS.has(w) && !isPlace(w) && w.length > 2,
  );
}

/** Small words that end the names of campaigns: "Norland First". */
const CALLS = new Set('now first today always forever together again next tomorrow'.split(' '));

/** Neither last word is written small, and what is before it begins no other name: "Norland Times" and "Norland" are many. */
function onlyOne(name: string, of: readonly [Claim, Claim], lists: readonly (readonly Claim[])[]): boolean {
  const head = name.split(' ').slice(0, -1).join(' ');
  const words = of.map((c) => fold(canonical(c).split(' ').at(-1) ?? ''));
  if (of.some(({ reading }) => words.some((w) => smallWords(reading).has(w) && !CALLS.has(w)))) return false;
  return lists.every(
    (list) => list.filter((c) => canonical(c) === head || canonical(c).startsWith(`${head} `)).length === 1,
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
  const plural =
    short.length === long.length && short.length > 3 && at < short.length - 1 && isPlural(short[at], long[at]);
  return slipOf(short[at] ?? '', long[at] ?? '') || plural
    ? `the same words but one: ${short.filter((_, i) => i !== at).join(' ')}`
    : undefined;
}

/** "the Academy of Moving Picture Arts" and "... Pictures Arts". */
const isPlural = (x = '', y = ''): boolean => x.length > 3 && (`${x}s` === y || `${y}s` === x);
