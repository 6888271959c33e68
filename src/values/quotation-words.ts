import { FIGURES, FILLERS, FUNCTION_WORDS, INITIALS, LONGEST_PHRASE, PHRASES, SPELLINGS } from './quotation.data.js';
import type { QuotationValue } from './types.js';

/** A word of a quotation. `start` and `end` are offsets into the text it was read from. */
export interface QuotedWord {
  /** House style folded: lower case, no stops, one spelling. */
  word: string;
  /** As printed. */
  raw: string;
  start: number;
  end: number;
  /** An ellipsis stands before it: words may be missing there. */
  gap: boolean;
  /** In brackets: the outlet's word, not the speaker's. */
  optional: boolean;
  /** First of a sentence, where a capital tells nothing. */
  opens: boolean;
}

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

/**
 * Initials, numbers, words with what an apostrophe joins to them ("don't", "O'Hale", "y'all"), marks. A longer word behind
 * an apostrophe is one of its own: "they said'close the door".
 */
const TOKEN =
  /\p{L}(?:\.\p{L})+\.?(?!\p{L})|\p{N}+(?:[.,:]\p{N}+)*|\p{L}['’]\p{L}+|\p{L}[\p{L}\p{M}]*(?:['’](?:\p{L}{1,2}|all|clock)(?!\p{L}))*|[&%()[\].!?…]/gu;

/** Cuts text into words and folds what is house style: case, punctuation, initials, spelling, figures, ellipses. Linear. */
export function quotedWords(text: string): QuotedWord[] {
  const out: QuotedWord[] = [];
  let gap = false;
  let optional = false;
  let opens = true;
  let stops = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    if (raw === '…') gap = true;
    else if (raw === '[' || raw === '(') optional = true;
    else if (raw === ']' || raw === ')') optional = false;
    else if (/^[.!?]$/.test(raw)) {
      stops++;
      opens = true;
      if (stops >= 3) {
        gap = true;
        opens = false;
      }
      continue;
    } else {
      const word = fold(raw);
      if (!FILLERS.has(word)) {
        out.push({ word, raw, start, end: start + raw.length, gap, optional, opens });
        gap = false;
        opens = false;
        joinPhrase(out);
      }
    }
    stops = 0;
  }
  return out;
}

const PHRASE_ENDS: ReadonlySet<string> = new Set([...PHRASES.keys()].map((p) => p.slice(p.lastIndexOf(' ') + 1)));

/** "United States" → one word, so that it equals "U.S."; the words before are replaced in place. */
function joinPhrase(out: QuotedWord[]): void {
  if (!PHRASE_ENDS.has(out.at(-1)?.word ?? '')) return;
  for (let n = 2; n <= LONGEST_PHRASE; n++) {
    const tail = out.slice(-n);
    const first = tail[0];
    const last = tail.at(-1);
    if (tail.length < n || first === undefined || last === undefined) return;
    let phrase = PHRASES.get(tail.map((w) => w.word).join(' '));
    if (
      phrase === undefined &&
      first.word === 'united-states' &&
      tail.map((w) => w.word).join(' ') === 'united-states of america'
    )
      phrase = 'united-states';
    if (phrase === undefined) continue;
    out.splice(-n, n, { ...first, word: phrase, raw: tail.map((w) => w.raw).join(' '), end: last.end });
    return;
  }
}

const FOLDED = new Map<string, string>();
/** Folding is pure, and a story says the same words again and again. */
const MEMORY = 50_000;

function fold(raw: string): string {
  const known = FOLDED.get(raw);
  if (known !== undefined) return known;
  const folded = foldWord(raw);
  if (FOLDED.size < MEMORY) FOLDED.set(raw, folded);
  return folded;
}

function foldWord(raw: string): string {
  const lower = raw.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
  // "6:00 p.m." is "6 p.m.".
  if (/^\p{N}/u.test(lower)) return lower.replaceAll(',', '').replace(/^(\d\d?)[:.]00$/, '$1');
  const plain = lower.replaceAll('.', '');
  if (raw.includes('.') || (raw === raw.toUpperCase() && raw.length > 1)) {
    const initials = INITIALS.get(plain);
    if (initials !== undefined) return initials;
  }
  const spelled = SPELLINGS.get(plain) ?? FIGURES.get(plain) ?? plain;
  if (spelled.length <= 5) return spelled;
  return spelled
    .replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|es|ed|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|able|hood|hoods|ly|ful|less|ite|ites|al)?$/, 'or$1');
}

/** Builds a quotation's value from its parts, in order; a tag between two parts may stand for left-out words. */
export function quotationValue(parts: readonly string[], use: QuotationValue['use']): QuotationValue {
  const words: string[] = [];
  const gaps: number[] = [];
  for (const part of parts) {
    const own = quotedWords(part);
    if (words.length > 0 && own.length > 0) gaps.push(words.length);
    for (const w of own) {
      if (w.gap && words.length > 0 && gaps.at(-1) !== words.length) gaps.push(words.length);
      words.push(w.word);
    }
  }
  return { type: 'quotation', text: parts.join(' '), words, use, ...(gaps.length > 0 ? { gaps } : {}) };
}

const CACHE = new WeakMap<QuotationValue, readonly QuotedWord[]>();

/** The words of a value with their offsets in its text. */
export function wordsOf(value: QuotationValue): readonly QuotedWord[] {
  const known = CACHE.get(value);
  if (known !== undefined) return known;
  const gaps = new Set(value.gaps ?? []);
  const words = quotedWords(value.text).map((w, i) => (gaps.has(i) && !w.gap ? { ...w, gap: true } : w));
  CACHE.set(value, words);
  return words;
}
