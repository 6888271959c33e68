import { type NameBook, type NameMention, nameBook } from '../../language/names.js';
import { isPlace } from '../../language/places.js';
import type { Reading, Sentence, Token } from '../../language/types.js';
import { BABIES, FIGURE_NOUNS, GROWN, OTHERS, TELLERS, YOUNG } from './figures.data.js';
import { shouted } from './people.js';

/** Somebody of whom a text tells: by name, or by age, sex and noun ("the 14-year-old girl", "the driver"). */
export interface Figure {
  /** Full name in lower case, as the text gives it; empty for the unnamed. */
  name: string;
  /** "14", "11 months"; empty when not told. */
  age: string;
  sex: 'm' | 'f' | '';
  /** Nouns that the text calls the person by. */
  nouns: Set<string>;
  /** The text tells of a second person by the same words. */
  many: boolean;
}

/** A place where a figure is told of. Token indexes of its sentence, half-open. */
export interface Appearance {
  from: number;
  to: number;
  figure: Figure;
  /** Told in words of its own, not by a pronoun. */
  own: boolean;
  /** Says what stands beside it: "Hale said". */
  teller: boolean;
}

export interface Cast {
  figures: readonly Figure[];
  /** By sentence index, left to right. */
  appearances: readonly (readonly Appearance[])[];
}

const casts = new WeakMap<Reading, Cast>();

/** The people of a text and where it tells of each; made once for each reading. Linear in the text. */
export function castOf(reading: Reading): Cast {
  const cast = casts.get(reading) ?? makeCast(reading);
  casts.set(reading, cast);
  return cast;
}

/** Sentences back that "the girl" or "she" may reach. */
const REACH = 8;
const PRONOUN_REACH = 2;
/** Figures of one text: past that it is a list, and each new one would be held against all. */
const MOST = 60;

/** Words that tell of somebody, before it is known of whom. */
interface Telling {
  from: number;
  to: number;
  name: string;
  age: string;
  sex: 'm' | 'f' | '';
  noun: string;
  definite: boolean;
  other: boolean;
}

function makeCast(reading: Reading): Cast {
  const book = nameBook(reading);
  const figures: Figure[] = [];
  const appearances: Appearance[][] = [];
  for (const sentence of reading.sentences) {
    const own: Appearance[] = [];
    appearances.push(own);
    // A headline tells again of whom the text tells, and has no article to say so.
    if (sentence.block.kind === 'heading' || sentence.block.kind === 'title') continue;
    for (const telling of tellingsOf(book, sentence)) {
      const pronoun = telling.name === '' && telling.noun === '' && telling.age === '';
      const figure = pronoun ? referent(telling, appearances, sentence) : figureOf(telling, figures, appearances);
      if (figure === undefined) continue;
      own.push({
        from: telling.from,
        to: telling.to,
        figure,
        own: !pronoun,
        teller: tells(sentence, telling.from, telling.to),
      });
    }
  }
  return { figures, appearances };
}

function tells({ tokens, verbs }: Sentence, from: number, to: number): boolean {
  // ", said Hale"; not "happy to report he is well".
  const said = tokens[from - 1];
  if (said?.pos === 'VERB' && TELLERS.has(said.lemma) && tokens[from - 2]?.pos === 'PUNCT') return true;
  // "Hale, the chief of police, said": the next verb is the subject's.
  const next = verbs.find((v) => v.from >= to && v.from - to < 12);
  return next !== undefined && TELLERS.has(next.lemma) && !next.passive;
}

const PRONOUNS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['she', 'f'],
  ['her', 'f'],
]);

const POSSESSIVES = new Set(['his', 'her']);

/** Names, nouns and pronouns of one sentence, left to right; a name and the noun beside it are one telling. */
function tellingsOf(book: NameBook, sentence: Sentence): Telling[] {
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
  if (before === 'of' && !FIGURE_NOUNS.has(tokens[mention.from - 2]?.lower ?? '')) return false;
  if (mention.person) return !mention.words.some((w) => /\d/.test(w));
  return mention.words.length === 1 && book.full(mention).includes(' ');
}

/** "ex-boyfriend" is told as a boyfriend, "step-father" is one word. */
export const plainKin = (word: string): string => word.replace(/^ex-/, '').replace(/^step-/, 'step');

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
  const sex = FIGURE_NOUNS.get(plainKin(lower));
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

/** The figure that a name or a noun tells of: one told of before, or a new one. */
function figureOf(
  telling: Telling,
  figures: Figure[],
  appearances: readonly (readonly Appearance[])[],
): Figure | undefined {
  const known = telling.name !== '' ? byName(telling, figures) : byWords(telling, figures, appearances);
  if (known === 'several') return undefined;
  if (known) {
    if (telling.other) known.many = true;
    absorb(known, telling);
    return known;
  }
  if (figures.length >= MOST) return undefined;
  const figure: Figure = { name: '', age: '', sex: '', nouns: new Set(), many: false };
  absorb(figure, telling);
  figures.push(figure);
  return figure;
}

function absorb(figure: Figure, { name, age, sex, noun }: Telling): void {
  if (name.length > figure.name.length) figure.name = name;
  if (age !== '' && figure.age !== '' && age !== figure.age) figure.many = true;
  figure.age ||= age;
  figure.sex ||= sex;
  if (noun) figure.nouns.add(noun);
}

function byName({ name, age, sex }: Telling, figures: readonly Figure[]): Figure | undefined {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return (
    figures.find((f) => f.name === name) ??
    (words.length === 1 ? only(figures.filter((f) => f.name.split(' ').includes(last))) : undefined) ??
    // The girl of the lead, named further down.
    (age === '' ? undefined : only(figures.filter((f) => f.name === '' && f.age === age && fits(f.sex, sex))))
  );
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
const fits = (a: string, b: string): boolean => a === '' || b === '' || a === b;

function byWords(
  telling: Telling,
  figures: readonly Figure[],
  appearances: readonly (readonly Appearance[])[],
): Figure | 'several' | undefined {
  if (telling.age !== '') return figures.find((f) => f.age === telling.age && maybe(f, telling));
  if (!telling.definite || telling.other) return undefined;
  for (let s = appearances.length - 1; s >= Math.max(0, appearances.length - 1 - REACH); s--) {
    const near = new Set(
      (appearances[s] ?? []).map((a) => a.figure).filter((f) => maybe(f, telling) && isOne(f, telling.noun)),
    );
    if (near.size > 1) return 'several';
    const [one] = near;
    if (one) return one;
  }
  return undefined;
}

const maybe = (figure: Figure, { sex, noun }: Telling): boolean => fits(figure.sex, sex) && ages(figure, noun);

/** Nobody of 40 is a boy, nobody of 2 a man. */
function ages(figure: Figure, noun: string): boolean {
  const years = figure.age === '' ? undefined : figure.age.includes(' ') ? 0 : Number(figure.age);
  const young = [...figure.nouns].some((n) => YOUNG.has(n));
  if (YOUNG.has(noun)) return years === undefined ? young : years < 20;
  return !GROWN.has(noun) || (years === undefined ? !young : years > 16);
}

/** Whether the noun may stand for the figure told of before: "the child" for the boy, "the man" for a driver. */
function isOne(figure: Figure, noun: string): boolean {
  if (figure.nouns.has(noun)) return true;
  if (YOUNG.has(noun))
    return BABIES.has(noun) && figure.age !== '' ? true : [...figure.nouns].some((n) => YOUNG.has(n));
  return GROWN.has(noun) && (figure.age !== '' || [...figure.nouns].some((n) => GROWN.has(n)));
}

/** Whom a pronoun stands for: the only one that fits in the nearest sentence with any, or its subject. */
function referent(
  telling: Telling,
  appearances: readonly (readonly Appearance[])[],
  sentence: Sentence,
): Figure | undefined {
  const here = appearances.length - 1;
  for (let s = here; s >= Math.max(0, here - PRONOUN_REACH); s--) {
    const near = (appearances[s] ?? []).filter((a) => fits(a.figure.sex, telling.sex));
    const quiet = near.filter((a) => !a.teller);
    const list = quiet.length > 0 ? quiet : near;
    const found = new Set(list.map((a) => a.figure));
    if (found.size === 0) continue;
    const [one] = found;
    if (found.size === 1) return one;
    // "Roe met Hale. He …": the subject goes on, when the pronoun opens its sentence; "Roe saw Hale and her son": Roe's.
    if (s < here) return telling.from <= 1 && (list[0]?.from ?? 9) <= 2 ? list[0]?.figure : undefined;
    const subjects = sentence.clauses.filter((c) => c.from <= telling.from).flatMap((c) => c.subject?.head ?? []);
    const isSubject = (a: Appearance) => subjects.some((head) => a.from <= head && head < a.to);
    return POSSESSIVES.has(sentence.tokens[telling.from]?.lower ?? '') ? list.findLast(isSubject)?.figure : undefined;
  }
  return undefined;
}

/** What a claim keeps of the person it is of, so that the same one can be found in another text. */
export function figureDetail(cast: Cast, figure: Figure): Record<string, string> {
  const rivals = cast.figures.filter((f) => f !== figure);
  const noun = [...figure.nouns].at(-1) ?? '';
  const alone = (n: string) =>
    !rivals.some(
      (f) => f.nouns.has(n) || (YOUNG.has(n) && f.sex === FIGURE_NOUNS.get(n) && f.age !== '' && ages(f, n)),
    );
  return {
    about: figure.name || [figure.age && `${figure.age}-year-old`, noun].filter(Boolean).join(' '),
    name: figure.name,
    age: figure.age,
    sex: figure.sex,
    many: String(figure.many),
    nouns: [...figure.nouns].sort().join('|'),
    // Nouns that only this person of the text is called.
    sole: figure.many ? '' : [...figure.nouns].filter(alone).sort().join('|'),
    // Nobody else of the text is as old.
    aged: String(
      figure.age !== '' && !figure.many && !rivals.some((f) => f.age === figure.age && fits(f.sex, figure.sex)),
    ),
  };
}
