import { describe, expect, it } from 'vitest';
import { agedOf } from '../../../src/facts/people/aged.js';
import { claimsIn } from '../../support/readings.js';

describe('the people of a text by their ages', () => {
  const roster = (text: string) =>
    agedOf(claimsIn(text, 'age')).map(({ age, name, sex, kin, parts }) =>
      [age.lo, name, sex, kin, ...parts].filter((part) => part !== undefined).join(' '),
    );

  it('has everybody once', () => {
    expect(roster('A 16-year-old boy was shot in Denby. The 16-year-old is in hospital.')).toEqual(['16 m harmed']);
  });

  it('keeps two of one age apart who stand in one sentence, and another one', () => {
    expect(roster('A 16-year-old boy and a 16-year-old girl were shot.')).toHaveLength(2);
    expect(roster('A 16-year-old was shot. He was shot by another 16-year-old.')).toHaveLength(2);
  });

  it('knows whose child somebody is', () => {
    expect(roster('Her 10-year-old was asleep. His 11-year-old brother was not.')).toEqual([
      '10 child',
      '11 m sibling',
    ]);
  });

  it('leaves out ages of another time, bounds and spreads', () => {
    expect(roster('She was 19 when she left. The victims ranged in age from 9 to 34.')).toEqual([]);
  });
});
