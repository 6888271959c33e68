import { ABBREVIATIONS } from '../../language/abbreviations.data.js';
import type { Reading, Token } from '../../language/types.js';
import type { Quoted } from './marks.js';
import { SAYING } from './saying.data.js';

/** A word outside quotation marks, or a quotation as a whole, or a stop between sentences. */
export type Item = { token: Token; quote?: undefined } | { token?: undefined; quote: number };

/** A sentence as its writer built it: the words around the quotations, and the quotations as single items. */
export interface Frame {
  blockIndex: number;
  items: readonly Item[];
}

/** Parentheses longer than this are no aside but text. */
const MAX_ASIDE = 14;

/** Splits every block into frames. Words inside top-level quotations and short asides in parentheses are left out. */
export function framesOf(reading: Reading, quoted: readonly Quoted[]): Frame[] {
  const tops = quoted.map((_, i) => i).filter((i) => quoted[i]?.parent === -1);
  const byBlock = new Map<number, Item[]>();
  let next = 0;
  const place = (blockIndex: number, item: Item): void => {
    const list = byBlock.get(blockIndex);
    if (list === undefined) byBlock.set(blockIndex, [item]);
    else list.push(item);
  };
  const placeUpTo = (offset: number): void => {
    for (; next < tops.length; next++) {
      const index = tops[next] ?? 0;
      const q = quoted[index];
      if (q === undefined || q.outer.start > offset) return;
      place(q.blockIndex, { quote: index });
    }
  };
  for (const sentence of reading.sentences) {
    let before: Token | undefined;
    for (const token of sentence.tokens) {
      placeUpTo(token.start);
      const last = quoted[tops[next - 1] ?? -1];
      if (last !== undefined && token.start < last.outer.end && token.end > last.outer.start) continue;
      if (token.text === '.' && isAbbreviated(before, token)) continue;
      before = token;
      place(sentence.blockIndex, { token });
    }
  }
  placeUpTo(Number.POSITIVE_INFINITY);
  const frames: Frame[] = [];
  const prose = reading.source.prose;
  for (const [blockIndex, items] of [...byBlock].sort((a, b) => a[0] - b[0])) {
    const plain = withoutAsides(items);
    let from = 0;
    for (let i = 0; i < plain.length; i++) {
      if (i < plain.length - 1 && !endsHere(plain, i, from, quoted, prose)) continue;
      frames.push({ blockIndex, items: plain.slice(from, i + 1) });
      from = i + 1;
    }
  }
  return frames;
}

/** The stop of "Det." and of "K." ends no sentence. */
const isAbbreviated = (before: Token | undefined, stop: Token): boolean =>
  before !== undefined &&
  before.end === stop.start &&
  (ABBREVIATIONS.has(`${before.lower}.`) || /^\p{Lu}$/u.test(before.text));

function withoutAsides(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) continue;
    if (item.token?.text === '(' || item.token?.text === '[') {
      let to = i + 1;
      while (to < items.length && to - i <= MAX_ASIDE && !isCloser(items[to]) && items[to]?.quote === undefined) to++;
      if (isCloser(items[to])) {
        i = to;
        continue;
      }
    }
    out.push(item);
  }
  return out;
}

const DASH = /^[-—–―]+$/;
const isCloser = (item: Item | undefined): boolean => item?.token?.text === ')' || item?.token?.text === ']';
const isLower = (item: Item | undefined): boolean => item?.token !== undefined && /^\p{Ll}/u.test(item.token.text);
const isWord = (item: Item | undefined): boolean => item?.token !== undefined && item.token.pos !== 'PUNCT';

function endsHere(items: readonly Item[], i: number, from: number, quoted: readonly Quoted[], prose: string): boolean {
  const item = items[i];
  const after = items[i + 1];
  if (item?.token !== undefined) {
    if (!/^[.!?]+$/.test(item.token.text)) return false;
    // "R-Ky., said": a comma after the stop tells an abbreviation.
    return !isLower(after) && !/^[,;:)]/.test(after?.token?.text ?? '');
  }
  const q = quoted[item?.quote ?? -1];
  if (q === undefined) return false;
  const last = prose
    .slice(q.start, q.end)
    .replace(/[\s”’"']+$/u, '')
    .slice(-1);
  if (!/[.!?]/.test(last) || isLower(after)) return false;
  if (after?.quote !== undefined) return true;
  if (!isWord(after) || DASH.test(after?.token?.text ?? ''))
    return !DASH.test(after?.token?.text ?? '') && last === '.';
  // "…?" Smith asked. The tag stands in the sentence of its question; after a full stop only when it is all that follows.
  if (i > from && last === '.') return true;
  return !isTagNext(items, i + 1, last === '.');
}

const NO_SUBJECT: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'CCONJ', 'ADV', 'PART']);

/** A name or pronoun and a verb of saying within a few words: "Smith told the panel". */
function isTagNext(items: readonly Item[], from: number, alone: boolean): boolean {
  const first = items[from]?.token;
  // "Against dark music, a voice concludes" is a sentence of its own.
  if (first !== undefined && NO_SUBJECT.has(first.pos)) return false;
  for (let i = from; i < Math.min(items.length, from + 7); i++) {
    const token = items[i]?.token;
    if (token === undefined || /^[.!?;:]$/.test(token.text)) return false;
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && SAYING.has(token.lemma)) {
      if (!alone) return true;
      const rest = items[i + 1];
      return rest === undefined || rest.token?.text === '.' || rest.token?.text === ',';
    }
  }
  return false;
}
