import { personAt } from '../../claims/people/ask.js';
import { KINDS_OF_KIN, PERSON_NOUNS, PRONOUNS } from '../../claims/people/nouns.data.js';
import { type Part, partOf } from '../../claims/people/part.js';
import { rosterOf } from '../../claims/people/roster.js';
import type { Claim } from '../../claims/types.js';
import { samePerson } from '../../values/same-person.js';
import type { Interval, QuantityValue } from '../../values/types.js';

/** Somebody whose age a text tells, with all places where it does. */
export interface Person {
  claims: readonly Claim[];
  age: Interval;
  /** As the source writes it; absent for somebody who is only described. */
  name?: string;
  sex?: 'f' | 'm';
  /** Whose child, brother or mother: the relation alone. */
  kin?: string;
  parts: ReadonlySet<Part>;
  /** A decade of life, not an age. */
  guessed: boolean;
}

/** Years between the ends of what is no single person's age. */
const SPREAD = 9;

/** The people of one text by the ages it tells of them, in the order of the text; who is told of again stands once. */
export function agedOf(ages: readonly Claim[]): Person[] {
  const people: Person[] = [];
  for (const claim of ages) {
    const person = personOf(claim);
    if (person === undefined) continue;
    const known = people.findIndex((other) => isTheSame(other, person, claim));
    const first = people[known];
    if (first === undefined) people.push(person);
    else people[known] = merge(first, person);
  }
  return people;
}

function personOf(claim: Claim): Person | undefined {
  const value = claim.value as QuantityValue;
  const { lo, hi } = value.range;
  const told = claim.modality === 'asserted' || claim.modality === 'alleged';
  if (!told || claim.detail.past !== undefined || value.open !== undefined || hi - lo > SPREAD) return undefined;
  const nouns = [claim.detail.person, claim.topic.head].filter((noun) => noun !== undefined);
  const known = personAt(rosterOf(claim.reading), claim.sentence, tokenAt(claim));
  const sex =
    nouns.map((noun) => PERSON_NOUNS.get(noun) || PRONOUNS.get(noun)).find((found) => found) || known?.sex || undefined;
  const name = claim.detail.named === undefined ? known?.name || undefined : (claim.detail.person ?? '');
  const kin = kinOf(claim, nouns);
  const part = partOf(claim);
  return {
    claims: [claim],
    age: { lo, hi },
    ...(name === undefined ? {} : { name }),
    ...(sex === undefined ? {} : { sex }),
    ...(kin === undefined ? {} : { kin }),
    parts: new Set(part === undefined ? [] : [part]),
    guessed: claim.detail.decade !== undefined,
  };
}

const OWNERS = /^(?:his|her|their|'s|’s|my|our)$/;

const tokenAt = ({ sentence, span }: Claim): number => sentence.tokens.findIndex(({ end }) => end > span.start);

/** "her two children, ages 9 and 8", "his 11-year-old brother", "her 10-year-old and 8-year-old". */
function kinOf(claim: Claim, nouns: readonly string[]): string | undefined {
  const { tokens } = claim.sentence;
  const at = tokenAt(claim);
  const near = tokens.slice(Math.max(0, at - OWNED_WITHIN), at);
  if (!near.some(({ lower }) => OWNERS.test(lower))) return undefined;
  return nouns.length === 0 ? 'child' : nouns.map((noun) => KINDS_OF_KIN.get(noun)).find((kin) => kin !== undefined);
}

/** Tokens between "her" and an age: "her two older children, ages 9 and 8". */
const OWNED_WITHIN = 8;

/** One text tells of one person again: the age fits, nothing speaks against it, and not both in one breath. */
function isTheSame(known: Person, person: Person, claim: Claim): boolean {
  if (isAnother(claim)) return false;
  if (known.age.lo !== person.age.lo || known.age.hi !== person.age.hi || known.guessed !== person.guessed)
    return false;
  return mayBeOne(known, person) && !known.claims.some(({ sentence }) => sentence === claim.sentence);
}

/** "by another 16-year-old": not who was told of before. */
const isAnother = ({ reading, span }: Claim): boolean =>
  /\b(?:another|second) $/.test(reading.source.prose.slice(Math.max(0, span.start - 9), span.start).toLowerCase()) ||
  /^another\b/i.test(reading.source.prose.slice(span.start, span.end));

export const sexesApart = (a: Person, b: Person): boolean =>
  a.sex !== undefined && b.sex !== undefined && a.sex !== b.sex;

/** Neither the names nor the sexes tell the two apart. */
export function mayBeOne(a: Person, b: Person): boolean {
  if (sexesApart(a, b)) return false;
  return a.name === undefined || b.name === undefined || samePerson(a.name, b.name);
}

function merge(known: Person, person: Person): Person {
  return {
    ...known,
    ...(known.name === undefined && person.name !== undefined ? { name: person.name } : {}),
    ...(known.sex === undefined && person.sex !== undefined ? { sex: person.sex } : {}),
    ...(known.kin === undefined && person.kin !== undefined ? { kin: person.kin } : {}),
    claims: [...known.claims, ...person.claims],
    parts: new Set([...known.parts, ...person.parts]),
  };
}
