import { ORDINALS } from '../../../values/number-words.data.js';
import { DASHES } from '../atoms.js';
import { type Context, token, tokenOf } from '../context.js';
import { TIME_UNITS } from '../exclusions.data.js';
import type { Mention } from '../numbers.js';
import { COUNTED_ALIASES } from '../people.data.js';
import { fateOf, isPerson } from '../people.js';

/** Lemma of the first noun behind a token, adjectives between: "report" of "28-page annual report". */
export function nounBehind(context: Context, index: number): string | undefined {
  for (let i = index + 1; i < index + 4; i += 1) {
    const word = token(context, i);
    if (word?.pos === 'NOUN') return word.lemma;
    if (word === undefined || !/^(?:ADJ|PROPN|PUNCT)$/.test(word.pos)) return undefined;
  }
  return undefined;
}

/** The noun group that the number opens or stands in, whose head comes behind it. */
export function groupHolding(context: Context, mention: Mention, index: number): { head: number } | undefined {
  if (index < 0) return undefined;
  const own = context.groups[tokenOf(context, mention.coreTo - 1)];
  const word = token(context, index);
  if (word === undefined) return undefined;
  if (own !== undefined && own.head >= index) return capped(context, mention, index, own.head);
  const next = context.groups[index];
  if (next === undefined || next.head < index) return undefined;
  if (next.from < index && next !== own) return undefined;
  if (word.pos === 'DET' || word.pos === 'PRON') return undefined;
  return capped(context, mention, index, next.head);
}

/**
 * The counted noun inside a group. The chunker's groups run on ("two turkeys named Anna and", "the two leaders last
 * spoke"): the first plural that no further noun follows is the one.
 */
export function capped(context: Context, mention: Mention, from: number, head: number): { head: number } | undefined {
  const isNoun = (i: number): boolean => /^(?:NOUN|PROPN)$/.test(token(context, i)?.pos ?? '');
  const hyphen =
    DASHES.has(token(context, from - 1)?.text ?? '') && context.atoms[mention.coreTo - 1]?.token === from - 2;
  if (hyphen) return isNoun(from) ? { head: from } : undefined;
  for (let i = from; i <= head; i += 1) {
    const word = token(context, i);
    if (word === undefined || word.pos === 'ADP') return undefined;
    // "four second-degree counts": an ordinal is no number of its own.
    if (word.pos === 'NUM' && !Object.hasOwn(ORDINALS, word.lower)) return undefined;
    if (!/\p{L}{2}/u.test(word.text)) continue;
    if (/^['’]s?$/.test(word.text)) return undefined;
    if (!isNoun(i) && !isPerson(word.lower)) continue;
    const plural = word.lemma !== word.lower || isPlural(word.lower) || mention.number === 1;
    const next = token(context, i + 1);
    if (fateOf(next?.lower ?? '', 'adjective') !== undefined && isPerson(word.lower)) return { head: i };
    // "several shots ring out": a verb that the tagger took for a noun.
    if (plural && token(context, i + 2)?.lower === 'out') return { head: i };
    const runsOn =
      i < head &&
      isNoun(i + 1) &&
      !(next?.pos === 'PROPN' && word.pos === 'NOUN') &&
      !TIME_UNITS.has(next?.lower ?? '');
    if (plural && !runsOn) return { head: i };
  }
  const last = token(context, head)?.lower ?? '';
  // "among the nine voting to convict": what they do, not what they are.
  if (mention.number !== 1 && last.endsWith('ing')) return undefined;
  return isNoun(head) && /\p{L}{2}/u.test(last) ? { head } : undefined;
}

/** Nouns for people that have no singular form, or whose tagger's lemma is the plural: "three life terms" counts no lives. */
const isPlural = (word: string): boolean => isPerson(word) && /(?:s|men|people|children|police|crew|staff)$/.test(word);

/** First atom behind a token. */
export function atomAfter(context: Context, index: number, near: number): number {
  let at = near;
  while (at < context.atoms.length && (context.atoms[at]?.token ?? 0) <= index) at += 1;
  return at;
}

export function premodifiers(context: Context, from: number, head: number): string[] {
  const words: string[] = [];
  for (let i = from; i < head; i += 1) {
    const word = token(context, i);
    if (
      word !== undefined &&
      (word.pos === 'ADJ' || word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'VERB')
    )
      words.push(word.lower);
  }
  return words;
}

export const unitOf = (lemma: string): string =>
  Object.hasOwn(COUNTED_ALIASES, lemma) ? (COUNTED_ALIASES[lemma] ?? lemma) : lemma;

/** Participles that stand for what is counted: "33 built", "Number built: 44". */
export const MADE = /^(?:built|produced|manufactured|launched|ordered|delivered|completed|lost|retired|preserved)$/;
