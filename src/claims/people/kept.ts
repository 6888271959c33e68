import type { Told } from './ask.js';
import { PERSON_NOUNS, SORTS, YOUNG } from './nouns.data.js';
import { ages, fits, type Person, type Roster } from './roster.js';

/** The one sort of people that the nouns of a person tell; empty where they tell none, or two. */
export function sortOf({ nouns }: Person): string {
  const sorts = new Set([...nouns].flatMap((noun) => SORTS.get(noun) ?? []));
  return sorts.size === 1 ? ([...sorts][0] ?? '') : '';
}

/** What a claim keeps of the person it is of, so that the same one can be found in another text. */
export function keptOf(roster: Roster, person: Person): Record<string, string> {
  const rivals = roster.people.filter((f) => f !== person);
  const noun = [...person.nouns].at(-1) ?? '';
  const alone = (n: string) =>
    !rivals.some(
      (f) => f.nouns.has(n) || (YOUNG.has(n) && f.sex === PERSON_NOUNS.get(n) && f.age !== '' && ages(f, n)),
    );
  return {
    // The same one throughout the text, however it is called.
    who: String(roster.people.indexOf(person)),
    person: person.name || [person.age && `${person.age}-year-old`, noun].filter(Boolean).join(' '),
    name: person.name,
    age: person.age,
    sex: person.sex,
    many: String(person.many),
    sort: sortOf(person),
    nouns: [...person.nouns].sort().join('|'),
    // Nouns that only this person of the text is called.
    sole: person.many ? '' : [...person.nouns].filter(alone).sort().join('|'),
    // Nobody else of the text is as old.
    aged: String(
      person.age !== '' && !person.many && !rivals.some((f) => f.age === person.age && fits(f.sex, person.sex)),
    ),
  };
}

/** The same, of somebody told by words that may stand for an earlier mention. */
export const toldOf = (roster: Roster, { person, referred }: Told): Record<string, string> => ({
  ...keptOf(roster, person),
  referred: String(referred),
});
