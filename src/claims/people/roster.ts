import { nameBook } from '../../language/names.js';
import type { Reading, Sentence } from '../../language/types.js';
import { BABIES, GROWN, TELLERS, YOUNG } from './nouns.data.js';
import { type Telling, tellingsOf } from './tellings.js';

/** Somebody of whom a text tells: by name, or by age, sex and noun ("the 14-year-old girl", "the driver"). */
export interface Person {
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

/** A place where a person is told of. Token indexes of its sentence, half-open. */
export interface Mention {
  from: number;
  to: number;
  person: Person;
  /** Told in words of its own, not by a pronoun. */
  own: boolean;
  /** Says what stands beside it: "Hale said". */
  teller: boolean;
}

export interface Roster {
  people: readonly Person[];
  /** By sentence index, left to right. */
  mentions: readonly (readonly Mention[])[];
}

const rosters = new WeakMap<Reading, Roster>();

/** The people of a text and where it tells of each; made once for each reading. Linear in the text. */
export function rosterOf(reading: Reading): Roster {
  const roster = rosters.get(reading) ?? makeRoster(reading);
  rosters.set(reading, roster);
  return roster;
}

/** Sentences back that "the girl" or "she" may reach. */
const REACH = 8;
const PRONOUN_REACH = 2;
/** People of one text: past that it is a list, and each new one would be held against all. */
const MOST = 60;

function makeRoster(reading: Reading): Roster {
  const book = nameBook(reading);
  const people: Person[] = [];
  const mentions: Mention[][] = [];
  for (const sentence of reading.sentences) {
    const own: Mention[] = [];
    mentions.push(own);
    // A headline tells again of whom the text tells, and has no article to say so.
    if (sentence.block.kind === 'heading' || sentence.block.kind === 'title') continue;
    for (const telling of tellingsOf(book, sentence)) {
      const pronoun = telling.name === '' && telling.noun === '' && telling.age === '';
      const person = pronoun ? referent(telling, mentions, sentence) : personOf(telling, people, mentions);
      if (person === undefined) continue;
      own.push({
        from: telling.from,
        to: telling.to,
        person,
        own: !pronoun,
        teller: tells(sentence, telling.from, telling.to),
      });
    }
  }
  return { people, mentions };
}

function tells({ tokens, verbs }: Sentence, from: number, to: number): boolean {
  // ", said Hale"; not "happy to report he is well".
  const said = tokens[from - 1];
  if (said?.pos === 'VERB' && TELLERS.has(said.lemma) && tokens[from - 2]?.pos === 'PUNCT') return true;
  // "Hale, the chief of police, said": the next verb is the subject's.
  const next = verbs.find((v) => v.from >= to && v.from - to < 12);
  return next !== undefined && TELLERS.has(next.lemma) && !next.passive;
}

const POSSESSIVES = new Set(['his', 'her']);

/** The person that a name or a noun tells of: one told of before, or a new one. */
function personOf(telling: Telling, people: Person[], mentions: readonly (readonly Mention[])[]): Person | undefined {
  const known = telling.name !== '' ? byName(telling, people) : byWords(telling, people, mentions);
  if (known === 'several') return undefined;
  if (known) {
    if (telling.other) known.many = true;
    absorb(known, telling);
    return known;
  }
  if (people.length >= MOST) return undefined;
  const person: Person = { name: '', age: '', sex: '', nouns: new Set(), many: false };
  absorb(person, telling);
  people.push(person);
  return person;
}

function absorb(person: Person, { name, age, sex, noun }: Telling): void {
  if (name.length > person.name.length) person.name = name;
  if (age !== '' && person.age !== '' && age !== person.age) person.many = true;
  person.age ||= age;
  person.sex ||= sex;
  if (noun) person.nouns.add(noun);
}

function byName({ name, age, sex }: Telling, people: readonly Person[]): Person | undefined {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return (
    people.find((f) => f.name === name) ??
    (words.length === 1 ? only(people.filter((f) => f.name.split(' ').includes(last))) : undefined) ??
    // The girl of the lead, named further down.
    (age === '' ? undefined : only(people.filter((f) => f.name === '' && f.age === age && fits(f.sex, sex))))
  );
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
export const fits = (a: string, b: string): boolean => a === '' || b === '' || a === b;

function byWords(
  telling: Telling,
  people: readonly Person[],
  mentions: readonly (readonly Mention[])[],
): Person | 'several' | undefined {
  if (telling.age !== '') return people.find((f) => f.age === telling.age && maybe(f, telling));
  if (!telling.definite || telling.other) return undefined;
  for (let s = mentions.length - 1; s >= Math.max(0, mentions.length - 1 - REACH); s--) {
    const near = new Set(
      (mentions[s] ?? []).map((a) => a.person).filter((f) => maybe(f, telling) && isOne(f, telling.noun)),
    );
    if (near.size > 1) return 'several';
    const [one] = near;
    if (one) return one;
  }
  return undefined;
}

const maybe = (person: Person, { sex, noun }: Telling): boolean => fits(person.sex, sex) && ages(person, noun);

/** Nobody of 40 is a boy, nobody of 2 a man. */
export function ages(person: Person, noun: string): boolean {
  const years = person.age === '' ? undefined : person.age.includes(' ') ? 0 : Number(person.age);
  const young = [...person.nouns].some((n) => YOUNG.has(n));
  if (YOUNG.has(noun)) return years === undefined ? young : years < 20;
  return !GROWN.has(noun) || (years === undefined ? !young : years > 16);
}

/** Whether the noun may stand for the person told of before: "the child" for the boy, "the man" for a driver. */
function isOne(person: Person, noun: string): boolean {
  if (person.nouns.has(noun)) return true;
  if (YOUNG.has(noun))
    return BABIES.has(noun) && person.age !== '' ? true : [...person.nouns].some((n) => YOUNG.has(n));
  return GROWN.has(noun) && (person.age !== '' || [...person.nouns].some((n) => GROWN.has(n)));
}

/** Whom a pronoun stands for: the only one that fits in the nearest sentence with any, or its subject. */
function referent(telling: Telling, mentions: readonly (readonly Mention[])[], sentence: Sentence): Person | undefined {
  const here = mentions.length - 1;
  for (let s = here; s >= Math.max(0, here - PRONOUN_REACH); s--) {
    const near = (mentions[s] ?? []).filter((a) => fits(a.person.sex, telling.sex));
    const quiet = near.filter((a) => !a.teller);
    const list = quiet.length > 0 ? quiet : near;
    const found = new Set(list.map((a) => a.person));
    if (found.size === 0) continue;
    const [one] = found;
    if (found.size === 1) return one;
    // "Roe met Hale. He …": the subject goes on, when the pronoun opens its sentence; "Roe saw Hale and her son": Roe's.
    if (s < here) return telling.from <= 1 && (list[0]?.from ?? 9) <= 2 ? list[0]?.person : undefined;
    const subjects = sentence.clauses.filter((c) => c.from <= telling.from).flatMap((c) => c.subject?.head ?? []);
    const isSubject = (a: Mention) => subjects.some((head) => a.from <= head && head < a.to);
    return POSSESSIVES.has(sentence.tokens[telling.from]?.lower ?? '') ? list.findLast(isSubject)?.person : undefined;
  }
  return undefined;
}
