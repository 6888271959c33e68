import type { Reading } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { PARTNERS } from './offices.data.js';
import type { Person, PersonMention } from './people.js';
import { type Relative, relativesOf } from './relatives.js';
import type { Trait } from './traits.js';

/** Mentions of one full form that are kept: the first ones stand for the rest. */
const KEPT = 3;

/** Persons with their names, titles, parties and states; relatives named for somebody. */
export function nameDrafts(reading: Reading, people: readonly Person[]): Draft<TextValue>[] {
  return [
    ...people.flatMap((person) =>
      person.mentions.slice(0, KEPT).map((mention) => personDraft(reading, person, mention)),
    ),
    ...people.flatMap((person) => person.traits.filter((t) => t.kind !== 'age').map((t) => titleDraft(person, t))),
    ...relativesOf(reading).flatMap((relative) => [relativeDraft(reading, relative), ...partnerDraft(relative)]),
  ];
}

function personDraft(reading: Reading, person: Person, mention: PersonMention): Draft<TextValue> {
  return {
    kind: 'name',
    role: 'person',
    value: text(reading, mention, [...person.given, person.surname].join(' ')),
    start: mention.start,
    end: mention.end,
    sentence: mention.sentence,
    polarity: 'affirmed',
    modality: 'asserted',
    detail: {
      ...nameDetail(person),
      about: 'person',
      shown: shown(reading, person),
      age: [...new Set(person.traits.filter((t) => t.kind === 'age').map((t) => t.value))].join('|'),
      offices: [...new Set(person.traits.filter((t) => t.kind === 'office').map((t) => t.value))].join('|'),
      titles: [...new Set(person.mentions.flatMap((m) => m.title ?? []))].join('|'),
      home: ['party', 'state']
        .map((kind) => person.traits.find((t) => t.kind === kind)?.value ?? '')
        .join(' of ')
        .replace(/^ of .*|.* of $/, ''),
      sure: String(person.sure),
      count: String(person.count),
    },
  };
}

function titleDraft(person: Person, trait: Trait): Draft<TextValue> {
  return {
    kind: 'title',
    role: trait.kind === 'office' ? `office ${trait.group}` : trait.kind,
    value: { type: 'text', text: trait.value, canonical: trait.value.toLowerCase() },
    start: trait.start,
    end: trait.end,
    sentence: trait.sentence,
    polarity: 'affirmed',
    modality: 'asserted',
    detail: { ...nameDetail(person), about: display(person), forNow: String(trait.forNow) },
  };
}

/** "his wife, Ann Hale": what Ann Hale is to somebody. */
function partnerDraft(relative: Relative): Draft<TextValue>[] {
  if (relative.surname === undefined || !PARTNERS.has(relative.relation)) return [];
  return [
    {
      kind: 'title',
      role: 'partner',
      value: { type: 'text', text: relative.relation, canonical: relative.relation },
      start: relative.start,
      end: relative.end,
      sentence: relative.sentence,
      polarity: 'affirmed',
      modality: 'asserted',
      detail: {
        given: relative.given.join(' '),
        surname: relative.surname,
        about: [...relative.given, relative.surname].join(' '),
      },
    },
  ];
}

function relativeDraft(reading: Reading, relative: Relative): Draft<TextValue> {
  const full = [...relative.given, ...(relative.surname ? [relative.surname] : [])].join(' ');
  return {
    kind: 'name',
    role: 'relative',
    value: text(reading, relative, full),
    start: relative.start,
    end: relative.end,
    sentence: relative.sentence,
    polarity: 'affirmed',
    modality: 'asserted',
    detail: {
      about: relative.relation,
      relation: relative.relation,
      single: String(relative.single),
      given: relative.given.join(' '),
      surname: relative.surname ?? '',
      owners: relative.owners.join('|'),
    },
  };
}

const nameDetail = (person: Person) => ({ given: person.given.join(' '), surname: person.surname });

/** The name as the source first writes it, whatever form a later mention takes. */
function shown(reading: Reading, person: Person): string {
  const first = person.mentions[0];
  const written = first ? reading.source.prose.slice(first.start, first.end) : display(person);
  return written.replace(/\s+/g, ' ').replace(/['’]s?$/, '');
}

const display = (person: Person) => [...person.given, person.surname].join(' ');

function text(reading: Reading, span: { start: number; end: number }, canonical: string): TextValue {
  return { type: 'text', text: reading.source.prose.slice(span.start, span.end).replace(/\s+/g, ' '), canonical };
}
