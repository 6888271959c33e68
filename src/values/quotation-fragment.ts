import { align, type WordMatch } from './quotation-align.js';
import { isFunctionWord, type QuotedWord } from './quotation-words.js';
import { stemOf } from './stem.js';

/** A quotation of so few words is a fragment, which an outlet fits into a sentence of its own. */
export const FRAGMENT_WORDS = 7;
/** Content words that make a fragment known by its words. */
const CONTENT = 2;
/** Words that may stand more, between the first and the last of them, in the other quotation. */
const ROOM = 2;

/** Content words of a quotation by what their forms have in common, with their places. */
export function contentStems(words: readonly QuotedWord[]): { stem: string; at: number }[] {
  return words.flatMap(({ word, optional }, at) =>
    optional || isFunctionWord(word) ? [] : [{ stem: stemOf(word), at }],
  );
}

/**
 * The words that a fragment shares with a quotation that holds all its content words, in its order and close together,
 * in other forms or with a word more: "flooded cellars" in "it went on flooding the cellars of the mill". Undefined when it
 * holds them not, or holds them as they are.
 */
export function fragmentMatches(
  fragment: readonly QuotedWord[],
  whole: readonly QuotedWord[],
): WordMatch[] | undefined {
  if (fragment.length > FRAGMENT_WORDS) return undefined;
  const own = contentStems(fragment);
  const [first, last] = [own[0], own.at(-1)];
  if (own.length < CONTENT || first === undefined || last === undefined) return undefined;
  const found = tightest(
    own.map(({ stem }) => stem),
    contentStems(whole),
    last.at - first.at + ROOM,
  );
  if (found === undefined) return undefined;
  const from = Math.max(0, found.from - first.at);
  const to = Math.min(whole.length, found.to + fragment.length - last.at);
  const [a, b] = [fragment.map((w) => w.word), whole.slice(from, to).map((w) => w.word)];
  const matches = align(a, b, (w) => !isFunctionWord(w)).map((m) => ({ a: m.a, b: m.b + from }));
  if (asOne(b).includes(asOne(a))) return undefined;
  return matches.some((m) => !isFunctionWord(a[m.a] ?? '')) ? matches : undefined;
}

/** A genitive is house style in "the harbour's wall". */
const asOne = (words: readonly string[]): string => ` ${words.map((w) => w.replace(/'s?$/, '')).join(' ')} `;

/** The shortest stretch of `list` that has all stems in order, within `room` words. */
function tightest(
  stems: readonly string[],
  list: readonly { stem: string; at: number }[],
  room: number,
): { from: number; to: number } | undefined {
  let best: { from: number; to: number } | undefined;
  for (const [start, { stem, at }] of list.entries()) {
    if (stem !== stems[0]) continue;
    let next = 1;
    let end = at;
    for (let i = start + 1; i < list.length && next < stems.length; i++) {
      const word = list[i];
      if (word === undefined || word.at - at > room) break;
      if (word.stem !== stems[next]) continue;
      end = word.at;
      next++;
    }
    if (next === stems.length && (best === undefined || end - at < best.to - best.from)) best = { from: at, to: end };
  }
  return best;
}
