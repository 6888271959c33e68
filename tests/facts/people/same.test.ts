import { describe, expect, it } from 'vitest';
import { type Known, sameKnown } from '../../../src/facts/people/same.js';

const somebody = (told: Partial<Known>): Known => ({
  name: '',
  age: '',
  sex: '',
  sort: '',
  sole: [],
  aged: false,
  person: '',
  ...told,
});

describe('one person of two sources', () => {
  it.each<[string, Partial<Known>, Partial<Known>, string | undefined]>([
    ['a surname alone', { name: 'ada strand' }, { name: 'strand' }, 'name'],
    ['a middle name', { name: 'ada m strand' }, { name: 'ada strand' }, 'name'],
    ['another spelling', { name: 'ivo brandt' }, { name: 'ivo brant' }, 'name'],
    ['another age of one name', { name: 'ada strand', age: '14' }, { name: 'ada strand', age: '15' }, 'name'],
    ['a family', { name: 'ada strand' }, { name: 'ivo strand' }, undefined],
    ['an age nobody else has', { age: '14', aged: true }, { age: '14', aged: true, name: 'ada strand' }, 'age'],
    ['an age of two', { age: '14', aged: true }, { age: '14' }, undefined],
    ['an age of two sexes', { age: '14', aged: true, sex: 'f' }, { age: '14', aged: true, sex: 'm' }, undefined],
    ['a noun', { sole: ['driver'] }, { sole: ['driver'] }, 'noun'],
    ['a noun and two ages', { sole: ['driver'], age: '40' }, { sole: ['driver'], age: '41' }, undefined],
    ['a noun of two sorts', { sole: ['victim'], sort: 'man' }, { sole: ['victim'], sort: 'boy' }, undefined],
    ['a man and a name', { sole: ['man'] }, { sole: ['man'], name: 'ivo brandt' }, undefined],
    ['nothing in common', {}, {}, undefined],
  ])('%s', (_, a, b, by) => {
    expect(sameKnown(somebody(a), somebody(b))?.by).toBe(by);
    expect(sameKnown(somebody(b), somebody(a))?.by).toBe(by);
  });
});
