import { PERSON_NOUNS, YOUNG } from './nouns.data.js';
import { ages, fits, type Person, type Roster } from './roster.js';

/** What a claim keeps of the person it is of, so that the same one can be found in another text. */
export function keptOf(roster: Roster, person: Person): Record<string, string> {
  const rivals = roster.people.filter((f) => f !== person);
  const noun = [...person.nouns].at(-1) ?? '';
  const alone = (n: string) =>
    !rivals.some(
      (f) => f.nouns.has(n) || (YOUNG.has(n) && f.sex === PERSON_NOUNS.get(n) && f.age !== '' && ages(f, n)),
    );
  return {
    about: person.name || [person.age && `${person.age}-year-old`, noun].filter(Boolean).join(' '),
    name: person.name,
    age: person.age,
    sex: person.sex,
    many: String(person.many),
    nouns: [...person.nouns].sort().join('|'),
    // Nouns that only this person of the text is called.
    sole: person.many ? '' : [...person.nouns].filter(alone).sort().join('|'),
    // Nobody else of the text is as old.
    aged: String(
      person.age !== '' && !person.many && !rivals.some((f) => f.age === person.age && fits(f.sex, person.sex)),
    ),
  };
}
