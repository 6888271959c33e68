import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { partOf } from '../../src/facts/people/part.js';
import { rosterOf } from '../../src/facts/people/roster.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

const agesOf = (text: string) =>
  readStory(storyOf([sourceFromText('a.md', `${text}\n`)])).claims.filter(({ kind }) => kind === 'age');

describe('the part of somebody whose age is told', () => {
  it.each<[string, (string | undefined)[]]>([
    ['A 16-year-old boy was shot on Mill Street.', ['harmed']],
    ['A 16-year-old boy was shot by a 17-year-old boy.', ['harmed', 'accused']],
    ['Police arrested a 27-year-old man.', ['accused']],
    ['The death of a 5-year-old girl shocked Denby.', ['harmed']],
    ['A 14-year-old girl who was shot is in hospital.', ['harmed']],
    ['A 30-year-old man accused of theft was found.', ['accused']],
    ['The 12-year-old is in critical condition.', ['harmed']],
    ['The 15-year-old appeared in court on Monday.', ['accused']],
    ['The 15-year-old appeared on stage on Monday.', [undefined]],
    ['A 41-year-old teacher spoke to parents.', [undefined]],
    ['The 19-year-old victim was found.', ['harmed']],
    ['Seven people were hurt, including an 8-year-old boy.', ['harmed']],
    ['Among the injured is an 8-year-old boy.', ['harmed']],
    ['The choir has seven singers, including an 8-year-old boy.', [undefined]],
    ['The 16-year-old boy was not hurt.', [undefined]],
    ['8-year-old boy shot in the chest, killed in Denby', ['harmed']],
    ['A 19-year-old man shot at the police.', [undefined]],
    ['The 30-year-old woman was an innocent victim.', ['harmed']],
  ])('%s', (text, parts) => {
    expect(agesOf(text).map(partOf)).toEqual(parts);
  });
});

describe('the roster of a text', () => {
  const roster = (text: string) =>
    rosterOf(agesOf(text)).map(({ age, name, sex, kin, parts }) =>
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
