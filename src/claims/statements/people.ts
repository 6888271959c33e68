import { PERSON_TITLES } from '../../language/names.data.js';
import { type NameMention, namesIn } from '../../language/names.js';
import { isPlace } from '../../language/places.js';
import { smallWords } from '../../language/small-words.js';
import type { Reading, Sentence, Token } from '../../language/types.js';
import type { Span } from '../../sources/types.js';
import { fold } from '../../values/text.js';
import { isGivenName } from '../../values/text-names.js';
import { shouted } from '../people/shouted.js';
import { MANY_RELATIVES, ONE_RELATIVE } from './offices.data.js';
import { titleWords } from './offices.js';
import { adjacent, capital, leaving, type Trait, traitsOf } from './traits.js';

/** A person named in full, at one place. Token indexes are the sentence's, without titles. */
export interface PersonMention extends Span {
  sentence: number;
  from: number;
  to: number;
  given: readonly string[];
  surname: string;
  traits: readonly Trait[];
  /** The last word of the title before the name, spelled out: "detective", "judge". */
  title: string | undefined;
  /** More than a run of capitals: a title, an age, a verb of saying, a known given name. */
  sure: boolean;
}

/** A person of one source: mentions under one full form. */
export interface Person {
  given: readonly string[];
  surname: string;
  mentions: readonly PersonMention[];
  traits: readonly Trait[];
  sure: boolean;
  /** How often the surname stands in the source, alone or in full. */
  count: number;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** First words of places: "Los Alcores", "New Denby", "Fort Harlow". */
const PLACE_OPENERS = new Set('los las san santa new fort port mount saint north south east west lake'.split(' '));
const SAYING = new Set([
  'say',
  'tell',
  'add',
  'write',
  'tweet',
  'state',
  'explain',
  'note',
  'argue',
  'testify',
  'plead',
]);

/** Persons named in full in a reading, each full form once, in the order of their first mention. */
export function peopleOf(reading: Reading): Person[] {
  const named = reading.sentences.map(namesIn);
  const forms = new Map<string, PersonMention[]>();
  for (const [s, list] of named.entries()) {
    const sentence = reading.sentences[s];
    if (sentence === undefined || list.length === 0 || shouted(sentence)) continue;
    for (const mention of list) {
      const m = fullMention(reading, sentence, mention);
      if (m === undefined) continue;
      const key = `${m.given.map(fold).join(' ')} ${fold(m.surname)}`;
      const same = forms.get(key);
      if (same) same.push(m);
      else forms.set(key, [m]);
    }
  }
  const counts = new Map<string, number>();
  for (const m of named.flat()) {
    const last = fold(withoutSuffix(m.words).at(-1) ?? '');
    counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  const bySurname = new Map<string, number>();
  for (const [first] of forms.values())
    if (first) bySurname.set(fold(first.surname), (bySurname.get(fold(first.surname)) ?? 0) + 1);
  const short = shortMentions(reading, named);
  const left = leavings(reading, named);
  return [...forms.values()].map((list): Person => {
    const first = list[0] as PersonMention;
    const key = fold(first.surname);
    // "Mr. Hale" says that the one Hale of the source is a person; his title may be a relative's ("President Hale").
    const own = bySurname.get(key) === 1 && short.has(key);
    return {
      given: first.given,
      surname: first.surname,
      mentions: list,
      traits: [...list.flatMap((m) => m.traits), ...(bySurname.get(key) === 1 ? (left.get(key) ?? []) : [])],
      sure: list.some((m) => m.sure) || own,
      count: counts.get(key) ?? list.length,
    };
  });
}

/** A name's words without "Jr.", "III". */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 1 && SUFFIXES.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

function fullMention(reading: Reading, sentence: Sentence, mention: NameMention): PersonMention | undefined {
  if (!mention.person) return undefined;
  const words = withoutSuffix(mention.words).map((w) => w.replace(/['’]s?$/, ''));
  if (words.length < 2 || words.length > 4) return undefined;
  if (words.some((w) => /\d/.test(w) || w.length > 30) || PLACE_OPENERS.has(words[0] ?? '')) return undefined;
  const surname = words.at(-1) ?? '';
  if (surname.length < 2 || isPlace(surname) || isPlace(words.join(' '))) return undefined;
  const from = firstToken(sentence, mention);
  const given = [...words.slice(0, -1)];
  // "her Boyfriend Roy Hale": a headline's capitals.
  while (given.length > 1 && isRelation(given[0] ?? '')) given.shift();
  // "Little Roy Hale died": the capital of a sentence's first word.
  if (given.length > 1 && from === 0 && !isGivenName(given[0] ?? '') && smallWords(reading).has(fold(given[0] ?? '')))
    given.shift();
  const { tokens } = sentence;
  // "Anne-Marie Roy": the hyphen parts a name only for the tokenizer.
  if (hyphenBefore(tokens, from)) given[0] = `${tokens[from - 2]?.lower}-${given[0]}`;
  const after = hyphenAfter(tokens, mention.to);
  const to = after ? mention.to + 2 : mention.to;
  const traits = traitsOf(reading, sentence.index, from, to);
  const title = titleWords(mention.title.slice(-1))[0] ?? titleBefore(tokens, from) ?? titleBehind(tokens, to);
  return {
    sentence: sentence.index,
    from,
    to,
    start: hyphenBefore(tokens, from) ? (tokens[from - 2]?.start ?? mention.start) : mention.start,
    end: tokens[to - 1]?.end ?? mention.end,
    given,
    surname: after ? `${surname}-${tokens[to - 1]?.lower}` : surname,
    traits,
    title,
    sure: traits.length > 0 || title !== undefined || isGivenName(given[0] ?? '') || acts(sentence, to),
  };
}

/** "police director Ana Ruiz": a title in small letters. */
function titleBefore(tokens: readonly Token[], from: number): string | undefined {
  const word = tokens[from - 1];
  return word?.pos === 'NOUN' && PERSON_TITLES.has(word.lower) ? titleWords([word.lower])[0] : undefined;
}

/** ", the manager of the mine," */
function titleBehind(tokens: readonly Token[], to: number): string | undefined {
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.pos !== 'DET') return undefined;
  let at = to + 2;
  while (at < to + 5 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '') && tokens[at + 1]?.pos === 'NOUN') at++;
  const word = tokens[at];
  return word?.pos === 'NOUN' && PERSON_TITLES.has(word.lower) ? titleWords([word.lower])[0] : undefined;
}

function firstToken(sentence: Sentence, mention: NameMention): number {
  for (let i = mention.from; i < mention.to; i++) if ((sentence.tokens[i]?.start ?? 0) >= mention.start) return i;
  return mention.from;
}

const isRelation = (word: string) => ONE_RELATIVE.has(word) || MANY_RELATIVES.has(word) || PERSON_TITLES.has(word);

function hyphenBefore(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i - 1]?.text === '-' &&
    adjacent(tokens[i - 1], tokens[i]) &&
    adjacent(tokens[i - 2], tokens[i - 1]) &&
    capital(tokens[i - 2])
  );
}

function hyphenAfter(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.text === '-' &&
    adjacent(tokens[i - 1], tokens[i]) &&
    adjacent(tokens[i], tokens[i + 1]) &&
    capital(tokens[i + 1])
  );
}

/** The next word says that the name is somebody: "said", "who", ", who". */
function acts(sentence: Sentence, to: number): boolean {
  const next = sentence.tokens[to];
  if (next === undefined) return false;
  if (next.lower === 'who' || (next.text === ',' && sentence.tokens[to + 1]?.lower === 'who')) return true;
  return SAYING.has(next.lemma);
}

/** Surnames, folded, that stand alone with a title or a verb of saying: "Mr. Hale", "Hale said". */
function shortMentions(reading: Reading, named: readonly (readonly NameMention[])[]): Set<string> {
  const out = new Set<string>();
  for (const [s, list] of named.entries()) {
    const sentence = reading.sentences[s];
    for (const m of list) {
      const words = withoutSuffix(m.words);
      if (sentence && words.length === 1 && (m.title.length > 0 || acts(sentence, m.to))) out.add(fold(words[0] ?? ''));
    }
  }
  return out;
}

/** "Ms. Hale resigned as finance director", by surname. */
function leavings(reading: Reading, named: readonly (readonly NameMention[])[]): Map<string, Trait[]> {
  const out = new Map<string, Trait[]>();
  for (const [s, list] of named.entries()) {
    const sentence = reading.sentences[s];
    for (const m of list) {
      const [surname, ...more] = withoutSuffix(m.words);
      if (sentence === undefined || surname === undefined || more.length > 0) continue;
      const traits = leaving(sentence, m.to);
      if (traits.length > 0) out.set(fold(surname), [...(out.get(fold(surname)) ?? []), ...traits]);
    }
  }
  return out;
}
