import type { NameBook, NameMention } from '../../language/names.js';
import { isPlace } from '../../language/places.js';
import type { Sentence, Token } from '../../language/types.js';
import { OTHERS, PERSON_NOUNS, PRONOUNS, plainKin } from './nouns.data.js';
import { shouted } from './shouted.js';

/** Words that tell of somebody, before it is known of whom. */
export interface Telling {
  from: number;
  to: number;
  name: string;
  age: string;
  sex: 'm' | 'f' | '';
  noun: string;
  definite: boolean;
  other: boolean;
}

/** Names, nouns and pronouns of one sentence, left to right; a name and the noun beside it are one telling. */
export function tellingsOf(book: NameBook, sentence: Sentence): Telling[] {
  const { tokens } = sentence;
  const named = shouted(sentence)
    ? []
    : (book.mentions[sentence.index] ?? []).filter((m) => isPerson(book, sentence, m));
  const out: Telling[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const name = named.find((m) => m.from <= i && i < m.to);
    if (name) {
      out.push(ofName(book, sentence, name));
      i = name.to - 1;
      continue;
    }
    const sex = PRONOUNS.get(tokens[i]?.lower ?? '');
    if (sex) {
      out.push({ from: i, to: i + 1, name: '', age: '', sex, noun: '', definite: true, other: false });
      continue;
    }
    const noun = ofNoun(tokens, i);
    if (noun === undefined) continue;
    // "her son, 5-year-old Otto Roe,"
    const opens = (m: NameMention) => yearsBefore(tokens, m.from)?.from ?? m.from;
    const behind = named.find(
      (m) => opens(m) === noun.to || (tokens[noun.to]?.text === ',' && opens(m) === noun.to + 1),
    );
    const closed = behind && (opens(behind) === noun.to || /^[,.;:)—]$/.test(tokens[behind.to]?.text ?? '.'));
    const told = tokens.slice(noun.to, noun.to + 6).findIndex((t) => t.lower === 'identified');
    const known =
      told < 0 ? undefined : named.find((m) => m.from - noun.to - told === 2 && tokens[m.from - 1]?.lower === 'as');
    const own = closed ? behind : known;
    if (own === undefined) out.push(noun);
    else {
      const name = ofName(book, sentence, own);
      out.push({ ...name, from: noun.from, age: noun.age || name.age, sex: noun.sex, noun: noun.noun });
    }
    i = (own ?? noun).to - 1;
  }
  return out;
}

function isPerson(book: NameBook, { tokens }: Sentence, mention: NameMention): boolean {
  const [first = '', ...rest] = mention.words;
  if (isPlace(mention.words.join(' ')) || (DIRECTIONS.has(first) && isPlace(rest.join(' ')))) return false;
  // "of North Denby", "at Roe Field"; but "the mother of Ada Lund".
  const before = tokens[mention.from - 1]?.lower ?? '';
  if (mention.title.length === 0 && LOCATING.has(before)) return false;
  if (before === 'of' && !PERSON_NOUNS.has(tokens[mention.from - 2]?.lower ?? '')) return false;
  if (mention.person) return !mention.words.some((w) => /\d/.test(w));
  return mention.words.length === 1 && book.full(mention).includes(' ');
}

const DIRECTIONS = new Set([
  'north',
  'south',
  'east',
  'west',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'greater',
]);
const LOCATING = new Set(['in', 'at', 'near', 'from', 'on', 'outside', 'around']);

function ofName(book: NameBook, { tokens }: Sentence, mention: NameMention): Telling {
  const comma = tokens[mention.to]?.text === ',';
  const age = tokens[mention.to + 1];
  const aged = comma && /^\d{1,2}$/.test(age?.text ?? '') && /^[,.]$/.test(tokens[mention.to + 2]?.text ?? '.');
  const before = yearsBefore(tokens, mention.from);
  // "Ada Lund, a 14-year-old girl,"
  const opened = comma && !aged && tokens[mention.to + 1]?.pos === 'DET';
  const noun = opened ? nounFrom(tokens, mention.to + 1) : undefined;
  return {
    from: before?.from ?? mention.from,
    to: mention.to,
    name: book.full(mention),
    age: aged ? (age?.text ?? '') : (before?.age ?? noun?.age ?? ''),
    sex: noun?.sex ?? '',
    noun: noun?.noun ?? '',
    definite: true,
    other: false,
  };
}

/** The person that a noun group beginning here tells of: "a 14-year-old girl". */
function nounFrom(tokens: readonly Token[], from: number): Telling | undefined {
  for (let i = from; i < Math.min(from + 8, tokens.length); i++) {
    if (/^[,.;]$/.test(tokens[i]?.text ?? '')) return undefined;
    const noun = ofNoun(tokens, i);
    // "Roe, the girl's uncle": Roe is not the girl.
    if (noun) return noun.from <= from + 1 && !/^['’]s?$/.test(tokens[noun.to]?.text ?? '') ? noun : undefined;
  }
  return undefined;
}

/** Somebody told by a noun, its last word here: "the wounded officer", "the 14-year-old". */
function ofNoun(tokens: readonly Token[], i: number): Telling | undefined {
  const { lower = '', pos } = tokens[i] ?? {};
  const sex = PERSON_NOUNS.get(plainKin(lower));
  const years = sex === undefined ? yearsBefore(tokens, i + 1) : undefined;
  if (sex === undefined && (years === undefined || describes(tokens[i + 1]))) return undefined;
  // "the driver side", "student loans": the noun's own noun comes behind.
  if (sex !== undefined && ((pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') || isNoun(tokens[i + 1])))
    return undefined;
  let from = years?.from ?? i;
  while (from > 0 && i - from < 9 && (describes(tokens[from - 1]) || tokens[from - 1]?.text === '-')) from--;
  const opener = tokens[from - 1]?.lower ?? '';
  const told = tokens.slice(from, i + 1).map((t) => t.lower);
  // "his 9-year-old son": the son is another than he.
  const possessed = /^(?:his|her|their|my|our|['’]s?)$/.test(opener);
  return {
    from,
    to: i + 1,
    name: '',
    age: (years ?? yearsIn(tokens, from, i))?.age ?? yearsBehind(tokens, i + 1),
    sex: sex ?? '',
    noun: sex === undefined ? '' : plainKin(lower),
    definite: /^(?:the|this|that)$/.test(opener) || possessed || told.includes('the'),
    other: told.some((w) => OTHERS.has(w)) || OTHERS.has(opener),
  };
}

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' && !/^\p{Lu}/u.test(token.text);
const describes = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:ADJ|NOUN|NUM)$/.test(token.pos) &&
  !/^(?:two|three|four|five|six|dozen)$/.test(token.lower);

const UNITS: ReadonlyMap<string, string> = new Map([
  ['year', ''],
  ['month', ' months'],
  ['week', ' weeks'],
]);

/** "14-year-old" whose last token stands before `to`. */
function yearsBefore(tokens: readonly Token[], to: number): { from: number; age: string } | undefined {
  if (tokens[to - 1]?.lower !== 'old') return undefined;
  const words = tokens.slice(Math.max(0, to - 6), to - 1).filter((t) => t.text !== '-');
  const [number, unit] = words.slice(-2);
  const kind = UNITS.get((unit?.lower ?? '').replace(/s$/, ''));
  const age = number && ageOf(number.lower);
  if (number === undefined || kind === undefined || age === undefined) return undefined;
  return { from: tokens.indexOf(number), age: `${age}${kind}` };
}

function yearsIn(tokens: readonly Token[], from: number, to: number): { age: string } | undefined {
  for (let i = from; i < to; i++) {
    const years = yearsBefore(tokens, i + 1);
    if (years) return years;
  }
  return undefined;
}

/** "the driver, 34," */
function yearsBehind(tokens: readonly Token[], at: number): string {
  const [comma, age, end] = tokens.slice(at, at + 3);
  return comma?.text === ',' && /^\d{1,2}$/.test(age?.text ?? '') && /^[,.]$/.test(end?.text ?? '.')
    ? (age?.text ?? '')
    : '';
}

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
function ageOf(word: string): string | undefined {
  if (/^\d{1,2}$/.test(word)) return word;
  const i = SMALL.indexOf(word);
  return i < 0 ? undefined : String(i + 1);
}
