import { describe, expect, it } from 'vitest';
import { rosterOf } from '../../../src/claims/people/roster.js';
import { readingOf } from '../../support/readings.js';

/** Who appears, in the order of the text: the words, and whom they stand for. */
const told = (text: string) => {
  const own = readingOf(text);
  return rosterOf(own).mentions.flatMap((list, s) =>
    list.map(({ from, to, person }) => {
      const words = own.sentences[s]?.tokens.slice(from, to).map((t) => t.lower);
      return `${words?.join(' ').replaceAll(' - ', '-')}: ${person.name || [person.age, ...person.nouns].filter(Boolean).join(' ')}`;
    }),
  );
};

describe('the roster of a text', () => {
  it('finds the one told of before', () => {
    expect(told('A 14-year-old girl was hit. The girl was taken home. She is well.')).toEqual([
      '14-year-old girl: 14 girl',
      'girl: 14 girl',
      'she: 14 girl',
    ]);
  });

  it('joins a name and the words beside it', () => {
    expect(told('Her cousin, 14-year-old Emil Roth, was hit.').at(-1)).toBe(
      'cousin , 14-year-old emil roth: emil roth',
    );
    expect(told('The driver, Nora Falk, left. Falk was tired.').at(-1)).toBe('falk: nora falk');
  });

  it('takes nobody where two may be meant', () => {
    expect(told('A girl of 12 and a 16-year-old girl were hit. The girl is well.')).toHaveLength(2);
    expect(
      told('Nora Falk met Mara Roth at the gate of the old mill. In the end she left.').some((c) =>
        c.startsWith('she'),
      ),
    ).toBe(false);
  });

  it('tells people from places and things', () => {
    expect(told('The driver side of the van was hit in North Harlow.')).toEqual([]);
  });

  it('knows somebody by his given name, and by an age told elsewhere', () => {
    expect(told('Peter Strand, 34, fell. Then Peter came home.').at(-1)).toBe('peter: peter strand');
    expect(told('A 22-year-old Denby man was hit. The 22-year-old is Ivo Brandt, 22.')).toEqual([
      '22-year-old denby man: ivo brandt',
      '22-year-old: ivo brandt',
      'ivo brandt: ivo brandt',
    ]);
    expect(told('The rider, Ada Strand, is well. The 44-year-old rider fell.').at(-1)).toBe(
      '44-year-old rider: ada strand',
    );
  });

  it('takes the one by name of the sentence before for the teen', () => {
    expect(told('Ada Strand fell. The teen is well.').at(-1)).toBe('teen: ada strand');
    expect(told('Ada Strand said it was late. The teen is well.').at(-1)).toBe('teen: teen');
    expect(told('Ada Strand, 45, fell. The teen is well.').at(-1)).toBe('teen: teen');
  });

  it('takes a second one of an age for another', () => {
    const [first, second] = told('Ada Strand, 14, was hit. Later a 14-year-old girl came.');
    expect([first, second]).toEqual(['ada strand: ada strand', '14-year-old girl: 14 girl']);
  });

  it('takes what somebody is for nobody else', () => {
    expect(told('Ada Strand was a nurse. The nurse is well.').at(-1)).toBe('nurse: ada strand');
    expect(told('Ada Strand saw a nurse.').at(-1)).toBe('nurse: nurse');
  });

  it('tells people from bodies and towns', () => {
    expect(told("He lay at Ostvik Children's Hospital.")).toEqual([]);
    expect(told('North Harlow police came.')).toEqual([]);
  });
});
