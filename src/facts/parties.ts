import type { Claim } from '../claims/types.js';
import { type NameMention, nameBook } from '../language/names.js';
import type { Reading, Sentence } from '../language/types.js';

/** Who and what a sentence names, and every word of a name in its source. */
export interface Parties {
  people: ReadonlySet<string>;
  /** Places, bodies and all that is no person. */
  others: ReadonlySet<string>;
  known: ReadonlySet<string>;
  /** Streets it names, and those of its whole source. */
  streets: ReadonlySet<string>;
  allStreets: ReadonlySet<string>;
}

const NOBODY: Parties = {
  people: new Set(),
  others: new Set(),
  known: new Set(),
  streets: new Set(),
  allStreets: new Set(),
};
/** Last words of a street's name. */
const STREET = /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|ln)$/;
/** Shorter words of a name are initials and particles. */
const SHORTEST = 3;

/** Looks up the parties of a sentence; each reading is gone through once. */
export function partiesOf(readings: readonly Reading[]): (sentence: Sentence) => Parties {
  const bySentence = new Map<Sentence, Parties>();
  for (const reading of readings) {
    const { mentions } = nameBook(reading);
    const long = (words: readonly string[]) => words.filter((word) => word.length >= SHORTEST);
    const known = new Set(mentions.flat().flatMap((m) => long(m.words)));
    const allStreets = new Set(mentions.flat().flatMap(streetOf));
    for (const [s, sentence] of reading.sentences.entries()) {
      const named = mentions[s] ?? [];
      bySentence.set(sentence, {
        people: new Set(named.filter((m) => m.person).flatMap((m) => long(m.words))),
        others: new Set(named.filter((m) => !m.person).flatMap((m) => long(m.words))),
        known,
        streets: new Set(named.flatMap(streetOf)),
        allStreets,
      });
    }
  }
  return (sentence) => bySentence.get(sentence) ?? NOBODY;
}

/** "Clay Street" → "clay". */
function streetOf({ words }: NameMention): string[] {
  return words.length > 1 && STREET.test(words.at(-1) ?? '') ? [words.slice(0, -1).join(' ')] : [];
}

/** Whether a sentence names a street that the other's source, which names its own, does not: two shootings of one night. */
function streetsApart(a: Parties, b: Parties): boolean {
  return a.streets.size > 0 && b.allStreets.size > 0 && ![...a.streets].some((street) => b.allStreets.has(street));
}

/** One of two sentences names nothing, or something that the other's source knows: they are of one story. */
export function knownThere(a: Parties, b: Parties): boolean {
  const known = (x: Parties, there: Parties) => {
    const all = [...x.people, ...x.others];
    return all.length === 0 || all.some((word) => there.known.has(word));
  };
  return known(a, b) || known(b, a);
}

/** Each of two sentences names a street that the other's source does not know. */
export function placesApart(a: Parties, b: Parties): boolean {
  return a.streets.size > 0 && b.streets.size > 0 && streetsApart(a, b) && streetsApart(b, a);
}

/**
 * Whether two sentences name nothing in common, and each names somebody or some place that the other's source does not
 * know: "a man was shot on Mill Street", "the shooting on Quay Road". A street beside a victim's name is no such clash:
 * one sentence tells where, the other whom.
 */
export function namesApart(a: Parties, b: Parties): boolean {
  const all = (p: Parties) => [...p.people, ...p.others];
  const there = new Set(all(b));
  if (all(a).some((word) => there.has(word))) return false;
  if (streetsApart(a, b) || streetsApart(b, a)) return true;
  return clash(a.people, b.people, a, b) || clash(a.others, b.others, a, b);
}

function clash(x: ReadonlySet<string>, y: ReadonlySet<string>, a: Parties, b: Parties): boolean {
  if (x.size === 0 || y.size === 0) return false;
  return [...x].some((word) => !b.known.has(word)) && [...y].some((word) => !a.known.has(word));
}

/** The other text knows by name whom a claim is told of; so it does where the claim names nobody. */
export const knowsSubject = ({ topic }: Claim, { reading }: Claim): boolean =>
  topic.subject === undefined ||
  !topic.names.includes(topic.subject) ||
  reading.source.prose.toLowerCase().includes(topic.subject.split(' ').at(-1) ?? topic.subject);
