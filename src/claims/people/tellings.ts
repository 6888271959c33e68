import { ORGANISATION_TAILS } from '../../language/names.data.js';
import type { NameBook, NameMention } from '../../language/names.js';
import { isPlace } from '../../language/places.js';
import type { Sentence, Token } from '../../language/types.js';
import { isGivenName } from '../../values/text-names.js';
import { OTHERS, PERSON_NOUNS, POLICE, PRONOUNS, plainKin, type Sex } from './nouns.data.js';
import { shouted } from './shouted.js';

/** Words that tell of somebody, before it is known of whom. */
export interface Telling {
  from: number;
  to: number;
  name: string;
  age: string;
  sex: Sex;
  noun: string;
  definite: boolean;
  other: boolean;
}

/** Names, nouns and pronouns of one sentence, left to right; a name and the noun beside it are one telling. */
export function tellingsOf(book: NameBook, sentence: Sentence): Telling[] {
  const { tokens } = sentence;
  const named = shouted(sentence)
    ? []
    : (book.mentions[sentence.index] ?? []).filter((m) => isNamed(book, sentence, m));
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

function isNamed(book: NameBook, { tokens }: Sentence, mention: NameMention): boolean {
  const [first = '', ...rest] = mention.words;
  if (isPlace(mention.words.join(' ')) || (DIRECTIONS.has(first) && isPlace(rest.join(' ')))) return false;
  // "of North Denby", "at Roe Field"; but "the mother of Ada Lund".
  const before = tokens[mention.from - 1]?.lower ?? '';
  if (mention.title.length === 0 && LOCATING.has(before)) return false;
  if (before === 'of' && !PERSON_NOUNS.has(tokens[mention.from - 2]?.lower ?? '')) return false;
  // "Denby Children's Hospital", "a Denby man", "Denby police"
  const next = tokens[mention.to];
  const own = /^['’]s?$/.test(next?.text ?? '') ? tokens[mention.to + 1] : next;
  if (ORGANISATION_TAILS.has(own?.lower ?? '')) return false;
  if (next?.pos === 'NOUN' && PERSON_NOUNS.has(next.lower) && mention.title.length === 0) return false;
  if (mention.person) return !mention.words.some((w) => /\d/.test(w));
  return (
    mention.words.length === 1 && (fullName(book, mention).includes(' ') || yearsBehind(tokens, mention.to) !== '')
  );
}

const givens = new WeakMap<NameBook, Map<string, string | undefined>>();

/** In full, where the text has it in full: by the surname, or by a given name that one alone of the text bears. */
function fullName(book: NameBook, mention: NameMention): string {
  const full = book.full(mention);
  return mention.words.length > 1 || full.includes(' ') ? full : (givensOf(book).get(full) ?? full);
}

/** The one full name that begins with a given name; none where there are two. */
function givensOf(book: NameBook): Map<string, string | undefined> {
  const made = givens.get(book);
  if (made !== undefined) return made;
  const known = new Map<string, string | undefined>();
  for (const mention of book.mentions.flat()) {
    const given = mention.words[0] ?? '';
    if (!mention.person || mention.words.length < 2 || !isGivenName(given)) continue;
    const full = book.full(mention);
    known.set(given, known.has(given) && known.get(given) !== full ? undefined : full);
  }
  givens.set(book, known);
  return known;
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
  const aged = yearsBehind(tokens, mention.to);
  const before = yearsBefore(tokens, mention.from);
  // "Ada Lund, a 14-year-old girl,"
  const opened = comma && aged === '' && tokens[mention.to + 1]?.pos === 'DET';
  const noun = opened ? nounFrom(tokens, mention.to + 1) : undefined;
  return {
    from: before?.from ?? mention.from,
    to: mention.to,
    name: fullName(book, mention),
    age: aged || (before?.age ?? noun?.age ?? ''),
    sex: noun?.sex ?? '',
    noun: noun?.noun ?? mention.title.findLast((word) => POLICE.has(word)) ?? '',
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
  const sex = sexOf(tokens, i);
  const years = sex === undefined ? yearsBefore(tokens, i + 1) : undefined;
  if (sex === undefined && (years === undefined || describes(tokens[i + 1]) || isOrigin(tokens, i + 1)))
    return undefined;
  // "the driver side", "student loans": the noun's own noun comes behind.
  if (sex !== undefined && ((pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') || isNoun(tokens[i + 1])))
    return undefined;
  let from = years?.from ?? i;
  // "a 22-year-old Denby man"
  while (tokens[from - 1]?.pos === 'PROPN' && i - from < 3) from--;
  if (tokens[from - 1]?.lower !== 'old') from = years?.from ?? i;
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

/** "Denby" of "a 22-year-old Denby man". */
const isOrigin = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'PROPN' && [i + 1, i + 2].some((k) => sexOf(tokens, k) !== undefined && tokens[k]?.pos === 'NOUN');

/** The sex that a noun for one person tells, empty for any; undefined for what is no such noun. */
function sexOf(tokens: readonly Token[], i: number): Sex | undefined {
  const { lower = '', lemma, pos } = tokens[i] ?? {};
  const sex = SEXES.get(tokens[i - 1]?.lower ?? '');
  const known = PERSON_NOUNS.get(plainKin(lower));
  // "the adult male": the last noun tells.
  if (known !== undefined) return PERSON_NOUNS.has(tokens[i + 1]?.lower ?? '') ? undefined : sex || known;
  // "the male patron"; not "a female suffering from burns".
  return pos === 'NOUN' && lower === lemma && !lower.endsWith('ing') ? sex : undefined;
}

const SEXES: ReadonlyMap<string, Sex> = new Map([
  ['male', 'm'],
  ['female', 'f'],
]);

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' && !/^\p{Lu}|ing$/u.test(token.text);
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

/** "the driver, 34,", "Pak (34)" */
function yearsBehind(tokens: readonly Token[], at: number): string {
  const [open, age, end] = tokens.slice(at, at + 3);
  const closed =
    open?.text === '(' ? end?.text === ')' : open?.text === ',' && /^(?:[,.;]|of)$/.test(end?.lower ?? '.');
  return closed && /^\d{1,3}$/.test(age?.text ?? '') ? (age?.text ?? '') : '';
}

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
function ageOf(word: string): string | undefined {
  if (/^\d{1,2}$/.test(word)) return word;
  const i = SMALL.indexOf(word);
  return i < 0 ? undefined : String(i + 1);
}
