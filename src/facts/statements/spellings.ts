import type { Claim } from '../../claims/types.js';
import { smallWords } from '../../language/small-words.js';
import { isNameHead, isOwnedHead } from '../../values/name-heads.data.js';
import { type Slip, slipBeforeHead, slipBetween } from '../../values/name-slip.js';
import { isFunctionWord } from '../../values/quotation-words.js';
import type { Pair } from '../types.js';
import { bySource, canonical, detail, eachTwo, groupBy } from './sources.js';

/** One word of the names of a source: its first mentions. */
interface Word {
  key: string;
  claims: readonly Claim[];
  first: Claim;
  count: number;
}

/** Words of a source that are compared: a text with more names is a list. */
const MOST = 400;

/**
 * Words of names that two sources spell in two ways. Neither source has the other's spelling; what stands beside the
 * words ties them: the rest of the name, a title, an age, the words on both sides, or many sources against one.
 */
export function pairSpellings(claims: readonly Claim[], settled: readonly Pair[]): Pair[] {
  const rosters = bySource(claims).map((list) => list.slice(0, MOST));
  const known = new Map<string, number>();
  for (const list of rosters) for (const key of new Set(list.map(canonical))) known.set(key, (known.get(key) ?? 0) + 1);
  const done = settledWords(settled);
  const words = new Map<readonly Claim[], Map<string, Word>>(rosters.map((list) => [list, wordsOf(list)]));
  const lengths = new Map<readonly Claim[], Map<string, Word[]>>(
    rosters.map((list) => [list, groupBy([...(words.get(list)?.values() ?? [])], lengthOf)]),
  );
  return eachTwo(rosters).flatMap(([as, bs]) => {
    const [mine, theirs, byLength] = [words.get(as), words.get(bs), lengths.get(bs)];
    const out: Pair[] = [];
    if (!mine || !theirs || !byLength) return out;
    for (const a of mine.values()) {
      if (theirs.has(a.key)) continue;
      for (let n = a.key.length - 2; n <= a.key.length + 2; n++) {
        for (const b of byLength.get(String(n)) ?? []) {
          if (mine.has(b.key) || done.has(`${a.key} ${b.key}`)) continue;
          const slip = slipBetween(a.key, b.key);
          const because =
            isWord(a, b) || isWord(b, a) ? undefined : (before(a, b) ?? (slip && tieOf(a, b, slip, known)));
          if (because && capitals(a) === capitals(b)) out.push(...pairs(a, b, because));
        }
      }
    }
    return out;
  });
}

const lengthOf = ({ key }: Word) => String(key.length);

function wordsOf(claims: readonly Claim[]): Map<string, Word> {
  const out = new Map<string, Word>();
  for (const [key, list] of groupBy(claims, canonical)) {
    const first = list[0];
    if (first === undefined || list.some((c) => c.detail.small === 'yes')) continue;
    out.set(key, { key, claims: list, first, count: Number(detail(first, 'count')) });
  }
  return out;
}

/** Names that other rules of pairing have laid side by side: nothing is said of them twice. */
function settledWords(pairs: readonly Pair[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { a, b } of pairs) {
    const [x, y] = [a, b].map((c) => canonical(c).toLowerCase().split(' ')) as [string[], string[]];
    for (const p of x) for (const q of y) if (p !== q) out.add(`${p} ${q}`).add(`${q} ${p}`);
  }
  return out;
}

/** Initials and words are two things: "NORA" and "Nore". */
const capitals = (word: Word) => word.claims.every((c) => c.detail.capitals === 'yes');

/** The other source writes the word small. */
function isWord(a: Word, b: Word): boolean {
  return smallWords(b.first.reading).has(a.key);
}

/** Why two words are one, and where: a word may stand in other names as well. */
interface Tie {
  because: string;
  fits: (claim: Claim) => boolean;
}

const everywhere = () => true;

function tieOf(a: Word, b: Word, slip: Slip, known: ReadonlyMap<string, number>): Tie | undefined {
  for (const x of a.claims) {
    for (const y of b.claims) {
      const why = besides(x, y, slip) ?? aside(x, y, slip);
      if (why) return why;
    }
  }
  const because = spoken(a, b, slip) ?? orphan(a, b, slip, known);
  return because === undefined ? undefined : { because, fits: everywhere };
}

/** What both stand before says what it is: "Halden Road" and "Haldan Road". */
function before(a: Word, b: Word): Tie | undefined {
  const heads = (word: Word) => word.claims.map((c) => detail(c, 'right')).filter(isNameHead);
  const head = heads(a).find((h) => heads(b).includes(h) && slipBeforeHead(a.key, b.key, isOwnedHead(h)));
  return head === undefined
    ? undefined
    : { because: `the same word behind it: ${head}`, fits: (claim) => detail(claim, 'right') === head };
}

/** The rest of the name is the same. */
function besides(x: Claim, y: Claim, slip: Slip): Tie | undefined {
  if (slip.tail || detail(x, 'person') !== 'true' || detail(y, 'person') !== 'true' || agesApart(x, y))
    return undefined;
  const same = (side: string) => detail(x, side).length > 2 && detail(x, side) === detail(y, side);
  const tie = (side: string, because: string): Tie => ({
    because: `${because}: ${detail(x, side)}`,
    fits: (claim) => detail(claim, side) === detail(x, side) || detail(claim, 'at') === 'lone',
  });
  if (same('right') && detail(x, 'at') === 'first' && detail(y, 'at') === 'first')
    return tie('right', 'the same name behind it');
  if (same('left') && (slip.letters === 1 || canonical(x).length > 6)) return tie('left', 'the same name before it');
  return undefined;
}

const agesApart = (x: Claim, y: Claim) =>
  detail(x, 'age') !== '' && detail(y, 'age') !== '' && detail(x, 'age') !== detail(y, 'age');

/** Titles that many bear at a time, or that say nothing of who it is. */
const POLITE = new Set(['mr', 'mrs', 'ms', 'mx', 'dr', 'officer', 'suspect', 'victim', 'former']);
/** Content words that two sentences share. */
const SHARED = 3;

/** What stands around the names is the same: an age, a title, the words on both sides, the sentence. */
function aside(x: Claim, y: Claim, slip: Slip): Tie | undefined {
  const because = asideOf(x, y, slip);
  return because === undefined ? undefined : { because, fits: everywhere };
}

function asideOf(x: Claim, y: Claim, slip: Slip): string | undefined {
  if (!['lone', 'last', 'first'].includes(detail(x, 'at')) || agesApart(x, y)) return undefined;
  const lone = detail(x, 'at') === 'lone' || detail(y, 'at') === 'lone';
  const age = detail(x, 'age');
  if (age !== '' && age === detail(y, 'age') && detail(x, 'at') !== 'last' && detail(y, 'at') !== 'last' && lone)
    return `the same age: ${age}`;
  if (!lone || slip.tail) return undefined;
  const title = detail(x, 'title');
  const surnames = detail(x, 'at') !== 'first' && detail(y, 'at') !== 'first';
  if (title !== '' && title === detail(y, 'title') && surnames && !POLITE.has(title)) return `the same title: ${title}`;
  if (detail(x, 'at') !== 'lone' || detail(y, 'at') !== 'lone') return undefined;
  const [before, after] = ['before', 'after'].map((side) =>
    detail(x, side) === detail(y, side) ? detail(x, side) : '',
  );
  const content = [before, after].some((w) => /^\p{L}{3,}$/u.test(w ?? '') && !isFunctionWord(w ?? ''));
  if (before && after && content) return `the same words beside it: ${before}, ${after}`;
  if (slip.letters > 1 && canonical(x).length < 7) return undefined;
  const words = x.topic.sentenceWords.filter((w) => w !== canonical(x) && y.topic.sentenceWords.includes(w));
  return words.length >= SHARED ? `shared words: ${words.slice(0, 5).join(', ')}` : undefined;
}

/** Somebody whom both texts call by one name alone, and who is spoken alike: "Allan" and "Alen". */
function spoken(a: Word, b: Word, slip: Slip): string | undefined {
  if (!slip.sound || Math.min(a.key.length, b.key.length) < 5) return undefined;
  const called = (word: Word) =>
    word.claims.every((c) => detail(c, 'at') === 'lone') && word.claims.some((c) => isCalled(c));
  return called(a) && called(b) ? 'a name alone, spoken alike' : undefined;
}

/** "a worker named Dillan", "said Dillan", "- Dillan, a guest". */
const isCalled = (claim: Claim) =>
  /^(?:named|called|says?|said|[-–—])$/.test(detail(claim, 'before')) || detail(claim, 'acts') === 'yes';

/** One source alone has a spelling, of which three others have the same other one. */
const WITNESSES = 3;

function orphan(a: Word, b: Word, slip: Slip, known: ReadonlyMap<string, number>): string | undefined {
  const [one, many] = [known.get(a.key) ?? 0, known.get(b.key) ?? 0].sort((x, y) => x - y) as [number, number];
  if (one !== 1 || many < WITNESSES || slip.tail) return undefined;
  const length = Math.min(a.key.length, b.key.length);
  if (length < 6 || (slip.letters > 1 && length < 9)) return undefined;
  return `${many} sources have one spelling, one the other`;
}

/** First mention against first mention, and each further one against the other's first: all are cited. */
function pairs(a: Word, b: Word, { because, fits }: Tie): Pair[] {
  const [as, bs] = [a, b].map((w) => w.claims.filter(fits)) as [Claim[], Claim[]];
  const [x, y] = [as[0], bs[0]];
  if (x === undefined || y === undefined) return [];
  const pair = (p: Claim, q: Claim): Pair => ({ a: p, b: q, score: 1, strength: 'strong', because: [because] });
  return [...bs.slice(0, SHOWN).map((q) => pair(x, q)), ...as.slice(1, SHOWN).map((p) => pair(p, y))];
}

/** Mentions of a spelling that are cited of each source. */
const SHOWN = 3;
