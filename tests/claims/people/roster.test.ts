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
});
