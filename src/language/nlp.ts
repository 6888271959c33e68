import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItsFunction, type ItsHelpers } from 'wink-nlp';
import type { Pos, Token } from './types.js';

/** The only importer of the NLP library: everything else sees `Token`s. */
const nlp = winkNLP(model, ['sbd', 'pos']);
const its: ItsHelpers = nlp.its;

/** A sentence as the library cuts it: a half-open range of token indexes. */
export interface RawSentence {
  from: number;
  to: number;
}

export interface Tagged {
  tokens: Token[];
  sentences: RawSentence[];
}

/** Past this many characters a text is tagged in pieces, cut at white space, so that memory stays flat on huge texts. */
const PIECE = 200_000;
/** A word is no longer than this. The library takes the square of the time for a run of "x2019x2019x2019…" without a space. */
const LONGEST_WORD = 256;

/**
 * Tokens, parts of speech, lemmas and sentence cuts of a text. Offsets are into `text`.
 * White space is in no token. Linear in the length of the text.
 */
export function tag(text: string): Tagged {
  const tokens: Token[] = [];
  const sentences: RawSentence[] = [];
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    tagPiece(text.slice(start, end), start, tokens, sentences);
    start = end;
  }
  return { tokens, sentences };
}

function pieceEnd(text: string, start: number): number {
  if (text.length - start <= PIECE) return text.length;
  for (const mark of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(mark, start + PIECE);
    if (at > start + PIECE / 2) return at + mark.length;
  }
  return start + PIECE;
}

/** Offsets inside runs without white space at which they are cut into words of at most {@link LONGEST_WORD}. */
function cutsOf(text: string): number[] {
  const cuts: number[] = [];
  let from = 0;
  for (const { index, 0: space } of text.matchAll(/\s+|$/g)) {
    for (let at = from + LONGEST_WORD; at < index; at += LONGEST_WORD) {
      if (/[\uDC00-\uDFFF]/.test(text[at] ?? '')) at--;
      cuts.push(at);
    }
    from = index + space.length;
  }
  return cuts;
}

/** Tags a text whose runs are cut by a space where they are too long; offsets are those of the text as it was. */
function tagPiece(whole: string, shift: number, tokens: Token[], sentences: RawSentence[]): void {
  const cuts = cutsOf(whole);
  const text = foldLetters(cuts.length === 0 ? whole : [0, ...cuts].map((at, i) => whole.slice(at, cuts[i])).join(' '));
  /** Spaces put in before the token at hand. */
  let added = 0;
  const doc = nlp.readDoc(text);
  const all = doc.tokens();
  const words = all.out() as string[];
  const spaces = all.out(its.precedingSpaces) as string[];
  // The library's types leave out that it hands an its-function the model's addons.
  const lemmas = all.out(its.lemma as ItsFunction<unknown> as ItsFunction<string>) as string[];
  const tags = all.out(its.pos) as string[];
  /** The library's token index to ours: white-space tokens are left out. */
  const ours: number[] = [];
  let at = 0;
  for (const [i, word] of words.entries()) {
    ours.push(tokens.length);
    const from = locate(text, word, at + (spaces[i]?.length ?? 0), at);
    if (from === undefined || /^\s*$/.test(word)) {
      at += (spaces[i]?.length ?? 0) + (from === undefined ? 0 : word.length);
      continue;
    }
    at = from + word.length;
    if (isDecimals(tokens, word, shift + from - added)) {
      const [number, point] = tokens.splice(-2);
      if (number && point) tokens.push(decimal(number, point, word));
      ours.splice(-2, 2, tokens.length - 1, tokens.length - 1);
      continue;
    }
    while ((cuts[added] ?? Number.POSITIVE_INFINITY) + added < from) added++;
    const written = whole.slice(from - added, at - added);
    const lower = written.toLowerCase().replaceAll('’', "'");
    const lemma = written === word ? (lemmas[i] ?? lower) : lower;
    tokens.push({
      text: written,
      lower,
      lemma: lemmaOf(lower, lemma, tokens.at(-1)?.lower),
      pos: posOf(lower, (tags[i] ?? 'X') as Pos, lemma, tokens.at(-1)?.lower, tokens.at(-2)?.lower),
      start: shift + from - added,
      end: shift + at - added,
    });
  }
  ours.push(tokens.length);
  doc.sentences().each((sentence: ItemSentence) => {
    const [first, last] = sentence.out(its.span) as unknown as [number, number];
    const from = ours[first] ?? tokens.length;
    const to = ours[last + 1] ?? tokens.length;
    if (to > from) sentences.push({ from, to });
  });
}

/** Letters of the Latin script that carry no separable mark, by the plain letter nearest to them. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  'đd ðd ħh ıi ĸk łl ŀl ŋn ŧt ƒf ɐa əe ĐD ĦH ŁL ĿL ŊN ŦT'.split(' ').map((pair) => [pair[0] ?? '', pair[1] ?? '']),
);

/**
 * The library cuts words at letters beyond Latin-1: "Dvořáková" would be three words. It is given plain letters in their
 * place, one for one, so that offsets stay; what tokens say is taken from the text as it was.
 */
function foldLetters(text: string): string {
  return text.replace(/[\u0100-\u024F\u0259\u0250\u1E00-\u1EFF]/g, (letter) => {
    const plain = PLAIN.get(letter) ?? letter.normalize('NFD')[0] ?? letter;
    return plain.length === 1 ? plain : letter;
  });
}

/** "magnitude-6" "." "8": the library parts a number that is glued to a word at its point. */
function isDecimals(tokens: readonly Token[], word: string, start: number): boolean {
  const [number, point] = tokens.slice(-2);
  return (
    point?.text === '.' &&
    point.end === start &&
    number?.end === point.start &&
    /^\d+$/.test(word) &&
    /^\p{L}+-\d+$/u.test(number.text)
  );
}

function decimal(number: Token, point: Token, decimals: string): Token {
  const rest = `.${decimals}`;
  const { text, lower, lemma } = number;
  return { ...number, text: text + rest, lower: lower + rest, lemma: lemma + rest, end: point.end + decimals.length };
}

/** Words that make one preposition with the "to" behind them. */
const BEFORE_TO: ReadonlySet<string> = new Set(['according', 'contrary', 'thanks', 'prior', 'owing']);

/** Mends what the tagger gets wrong often: "to charges that …" is a noun, an infinitive has no ending. */
function posOf(lower: string, pos: Pos, lemma: string, before = '', second = ''): Pos {
  // "according to police": neither the first word nor the last is a verb here.
  if (lower === 'according' && pos === 'VERB') return 'ADP';
  if (lower === 'to' && BEFORE_TO.has(before)) return 'ADP';
  if (PARTICIPLES.has(lower) && pos === 'NOUN' && /^(?:been|being|was|were)$/.test(before)) return 'VERB';
  if (pos !== 'VERB' || before !== 'to') return pos;
  return BEFORE_TO.has(second) || (lower !== lemma && lower.endsWith('s')) ? 'NOUN' : pos;
}

/** Participles that are nouns as well, with their lemmas: "have been shot". */
const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['shot', 'shoot'],
  ['hurt', 'hurt'],
  ['hit', 'hit'],
  ['cut', 'cut'],
]);

/** "to found a school" is no finding: an infinitive is its own lemma. */
function lemmaOf(lower: string, lemma: string, before = ''): string {
  if (before === 'to' && lower === 'found') return lower;
  return /^(?:been|being|was|were)$/.test(before) ? (PARTICIPLES.get(lower) ?? lemma) : lemma;
}

/** The library gives no offsets: the word stands where its spaces say, or (after odd white space) a little further on. */
function locate(text: string, word: string, expected: number, from: number): number | undefined {
  if (text.startsWith(word, expected)) return expected;
  const near = text.slice(from, from + word.length + 64).indexOf(word);
  return near < 0 ? undefined : from + near;
}
