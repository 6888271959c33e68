import { nameBook } from '../../language/names.js';
import type { Reading, Sentence } from '../../language/types.js';
import { GROWN, type Sex, TELLERS, YEARS, YOUNG } from './nouns.data.js';
import { type Telling, tellingsOf } from './tellings.js';

/** Somebody of whom a text tells: by name, or by age, sex and noun ("the 14-year-old girl", "the driver"). */
export interface Person {
  /** Full name in lower case, as the text gives it; empty for the unnamed. */
  name: string;
  /** "14", "11 months"; empty when not told. */
  age: string;
  sex: Sex;
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
  /** The name and the age that the words here give; empty where they give none. */
  name: string;
  age: string;
  /** Says what stands beside it: "Hale said". */
  teller: boolean;
}

export interface Roster {
  sentences: readonly Sentence[];
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

/** A roster that is being made: sentences are read in order. */
interface Making extends Roster {
  people: Person[];
  mentions: Mention[][];
}

function makeRoster(reading: Reading): Roster {
  const book = nameBook(reading);
  const roster: Making = { sentences: reading.sentences, people: [], mentions: [] };
  for (const sentence of reading.sentences) {
    const own: Mention[] = [];
    roster.mentions.push(own);
    // A headline tells again of whom the text tells, and has no article to say so.
    if (sentence.block.kind === 'heading' || sentence.block.kind === 'title') continue;
    for (const telling of tellingsOf(book, sentence)) {
      const { from, to, name, age, noun } = telling;
      const pronoun = name === '' && noun === '' && age === '';
      const subject = pronoun || name !== '' ? undefined : subjectOf(sentence, telling, own);
      if (subject) absorb(subject, telling);
      const person = subject ?? (pronoun ? referent(telling, roster.mentions, sentence) : personOf(telling, roster));
      if (person === undefined) continue;
      own.push({ from, to, person, own: !pronoun, name, age, teller: tells(sentence, from, to) });
    }
  }
  return roster;
}

/** "Ada Strand was a nurse": a noun that says what somebody is tells of nobody else. */
function subjectOf({ tokens }: Sentence, telling: Telling, own: readonly Mention[]): Person | undefined {
  const [is, a] = [tokens[telling.from - 2], tokens[telling.from - 1]];
  if (!/^(?:is|was)$/.test(is?.lower ?? '') || !/^(?:a|an)$/.test(a?.lower ?? '')) return undefined;
  const person = own.find((m) => m.own && m.to === telling.from - 2)?.person;
  return person !== undefined && fits(person.sex, telling.sex) && fits(person.age, telling.age) ? person : undefined;
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
function personOf(telling: Telling, roster: Making): Person | undefined {
  const { people } = roster;
  const known = telling.name !== '' ? byName(telling, people) : byWords(telling, roster);
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

function byWords(telling: Telling, roster: Roster): Person | 'several' | undefined {
  const { people, mentions } = roster;
  // "Ada Lund, 14, was hit. Later a 14-year-old girl walked in": another one.
  const told = (f: Person) => f.age === telling.age && maybe(f, telling) && (telling.definite || f.name === '');
  if (telling.age !== '') return people.find(told) ?? ageless(telling, roster);
  if (!telling.definite || telling.other) return undefined;
  for (let s = mentions.length - 1; s >= Math.max(0, mentions.length - 1 - REACH); s--) {
    const near = new Set(
      (mentions[s] ?? []).map((a) => a.person).filter((f) => maybe(f, telling) && isOne(f, telling.noun)),
    );
    if (near.size > 1) return 'several';
    const [one] = near;
    if (one) return one;
  }
  return standIn(telling, roster);
}

/** "The victim, Ada Lund, is at home. The 14-year-old victim": the one of that noun whose age nobody told before. */
const ageless = ({ definite, noun, sex, age }: Telling, { people }: Roster): Person | undefined =>
  definite && noun !== ''
    ? only(people.filter((f) => f.nouns.has(noun) && fits(f.sex, sex) && (f.age === '' || f.age === age)))
    : undefined;

/** "Lee Pak fell. The teen later died": the one person by name whom the sentence before is of. */
function standIn(telling: Telling, { mentions, sentences }: Roster): Person | undefined {
  const last = sentences[mentions.length - 2];
  if (last === undefined || !(YOUNG.has(telling.noun) || GROWN.has(telling.noun))) return undefined;
  const subjects = (mentions.at(-2) ?? []).filter(
    (m) =>
      m.own &&
      !m.teller &&
      last.clauses.some(({ subject }) => subject && m.from <= subject.head && subject.head < m.to),
  );
  const [one, ...more] = new Set(subjects.map((m) => m.person));
  return one !== undefined && more.length === 0 && one.name !== '' && mayBe(one, telling) ? one : undefined;
}

/** Whether somebody whose age nobody tells may be called so; else as ever. */
const mayBe = (person: Person, telling: Telling): boolean =>
  fits(person.sex, telling.sex) && (person.age === '' && person.nouns.size === 0 ? true : maybe(person, telling));

const maybe = (person: Person, { sex, noun }: Telling): boolean => fits(person.sex, sex) && ages(person, noun);

/** Whether somebody of that age may be called so; of whom no age is told, somebody else by such a word already. */
export function ages(person: Person, noun: string): boolean {
  const [from, to] = YEARS.get(noun) ?? [0, Number.POSITIVE_INFINITY];
  if (person.age !== '') return from <= yearsOf(person) && yearsOf(person) <= to;
  const young = [...person.nouns].some((n) => YOUNG.has(n));
  return YOUNG.has(noun) ? young : !GROWN.has(noun) || !young;
}

const yearsOf = ({ age }: Person): number => (age.includes(' ') ? 0 : Number(age));

/** Whether the noun may stand for the person told of before: "the child" for the boy, "the man" for a driver. */
function isOne(person: Person, noun: string): boolean {
  if (person.nouns.has(noun)) return true;
  if (YOUNG.has(noun)) return person.age !== '' || [...person.nouns].some((n) => YOUNG.has(n));
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
