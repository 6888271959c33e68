import { type NameBook, type NameMention, nameBook } from '../../language/names.js';
import { isPlace } from '../../language/places.js';
import type { Reading } from '../../language/types.js';
import type { Span } from '../../sources/types.js';
import { FEMALE_NAMES, FEMALE_WORDS, HONORIFICS, MALE_NAMES, MALE_WORDS, PERSON_ROLES } from './saying.data.js';

export type Gender = 'male' | 'female';

/** The names a source mentions, with the fullest form of each and what is known of its bearer. */
export interface People {
  /** All mentions, in the order of the text. */
  mentions: readonly NameMention[];
  /** The mention that holds this offset. */
  at(offset: number): NameMention | undefined;
  /** The fullest form this source uses for a mention: "Ms. Grey" → "Anna Grey". */
  full(mention: NameMention): string;
  gender(mention: NameMention): Gender | undefined;
  /** Named like a person, here or elsewhere in the source. Places are none. */
  isPerson(mention: NameMention): boolean;
}

interface Person {
  name: string;
  /** Where its full form stands. */
  starts: number[];
  gender?: Gender;
  titled: boolean;
}

/** How near a full form must stand to name a surname that two people share. */
const NEAR = 900;

/** The people of a reading by name; made once for each reading. */
export function peopleOf(reading: Reading): People {
  const people = known.get(reading) ?? readPeople(reading);
  known.set(reading, people);
  return people;
}

const known = new WeakMap<Reading, People>();

function readPeople(reading: Reading): People {
  const book: NameBook = nameBook(reading);
  const mentions = withSurnames(reading, book.mentions.flat()).sort((a, b) => a.start - b.start || a.end - b.end);
  const bySurname = new Map<string, Map<string, Person>>();
  const genders = new Map<string, Gender>();
  // Persons are called by their surname later on; companies are not called "Rail" after "Norvik Rail".
  const alone = new Set(mentions.filter((m) => m.words.length === 1).map((m) => m.words[0] ?? ''));
  for (const m of mentions) {
    const surname = surnameOf(m);
    const told = titleGender(m.title) ?? (m.person ? titleGender(wordBefore(reading, m)) : undefined);
    if (told !== undefined && m.words.length === 1 && !genders.has(surname)) genders.set(surname, told);
    if (!m.person || m.words.length < 2) continue;
    const key = m.words.join(' ');
    const people = bySurname.get(surname) ?? new Map<string, Person>();
    bySurname.set(surname, people);
    const person = people.get(key) ?? { name: clean(m.text), starts: [], titled: false };
    people.set(key, person);
    person.starts.push(m.start);
    if (m.title.length > 0 || alone.has(surname) || wordBefore(reading, m).some((w) => PERSON_ROLES.has(w)))
      person.titled = true;
    const gender = told ?? givenGender(m.words[0] ?? '');
    if (gender !== undefined && person.gender === undefined) person.gender = gender;
  }
  const personOf = (m: NameMention): Person | undefined => {
    const people = bySurname.get(surnameOf(m));
    if (people === undefined) return undefined;
    const own = people.get(m.words.join(' '));
    if (own !== undefined) return own;
    if (m.words.length > 1) return undefined;
    const wanted = titleGender(m.title);
    const fitting = [...people.values()].filter((p) => wanted === undefined || (p.gender ?? wanted) === wanted);
    return nearest(fitting, m.start);
  };
  return {
    mentions,
    at: (offset) => {
      let lo = 0;
      let hi = mentions.length - 1;
      while (lo <= hi) {
        const mid = (lo + hi) >> 1;
        const m = mentions[mid];
        if (m === undefined) return undefined;
        if (offset < m.start) hi = mid - 1;
        else if (offset >= m.end) lo = mid + 1;
        else return m;
      }
      return undefined;
    },
    full: (m) => personOf(m)?.name ?? clean(m.text),
    isPerson: (m) => {
      if (isPlace(m.words.join(' '))) return false;
      if ([...m.title, ...wordBefore(reading, m)].some((t) => HONORIFICS.has(t))) return true;
      const person = personOf(m);
      return person !== undefined && (person.gender !== undefined || person.titled);
    },
    gender: (m) =>
      titleGender(m.title) ??
      personOf(m)?.gender ??
      genders.get(surnameOf(m)) ??
      (m.words.length > 1 ? givenGender(m.words[0] ?? '') : undefined),
  };
}

/** The tagger takes some surnames at the head of a sentence for verbs ("Lynch said"): known surnames are names there too. */
function withSurnames(reading: Reading, mentions: readonly NameMention[]): NameMention[] {
  const taken = new Set<number>();
  const surnames = new Set<string>();
  for (const m of mentions) {
    taken.add(m.start);
    if (m.person && m.words.length > 1) surnames.add(surnameOf(m));
  }
  const out = [...mentions];
  for (const { tokens } of reading.sentences)
    for (const [i, { text, lower, start, end }] of tokens.entries()) {
      if (taken.has(start) || !surnames.has(lower) || !/^\p{Lu}/u.test(text)) continue;
      if (mentions.length > 0 && i > 0 && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '')) continue;
      out.push({ text, start, end, from: i, to: i + 1, words: [lower], title: [], person: false });
    }
  return out;
}

/** Of people who share a surname: the one named in full shortly before, else the one named first. */
function nearest(people: readonly Person[], at: number): Person | undefined {
  let best: Person | undefined;
  let bestStart = -1;
  for (const p of people) {
    const start = lastBefore(p.starts, at);
    if (start >= 0 && at - start <= NEAR && start > bestStart) {
      best = p;
      bestStart = start;
    }
  }
  return (
    best ?? [...people].sort((a, b) => b.starts.length - a.starts.length || (a.starts[0] ?? 0) - (b.starts[0] ?? 0))[0]
  );
}

function lastBefore(starts: readonly number[], at: number): number {
  let lo = 0;
  let hi = starts.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((starts[mid] ?? 0) < at) lo = mid + 1;
    else hi = mid;
  }
  return starts[lo - 1] ?? -1;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

export function surnameOf(mention: Pick<NameMention, 'words'>): string {
  const words = mention.words.filter((w) => !SUFFIXES.has(w));
  return words.at(-1) ?? '';
}

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[’']s?$/u, '')
    .trim();

function wordBefore(reading: Reading, m: Span): string[] {
  const before = reading.source.prose.slice(Math.max(0, m.start - 24), m.start);
  const word = /([\p{L}-]+\.?)\s+$/u.exec(before)?.[1];
  return word === undefined ? [] : [word.toLowerCase()];
}

function titleGender(title: readonly string[]): Gender | undefined {
  for (const word of title) {
    if (MALE_WORDS.has(word)) return 'male';
    if (FEMALE_WORDS.has(word)) return 'female';
  }
  return undefined;
}

function givenGender(given: string): Gender | undefined {
  if (MALE_NAMES.has(given)) return 'male';
  if (FEMALE_NAMES.has(given)) return 'female';
  return undefined;
}
