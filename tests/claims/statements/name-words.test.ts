import { describe, expect, it } from 'vitest';
import { nameWordDrafts } from '../../../src/claims/statements/name-words.js';
import { readingOf } from '../../support/readings.js';

const roster = (text: string) => {
  return nameWordDrafts(readingOf(text));
};
const words = (text: string): string[] =>
  roster(text).map(({ value, detail }) => `${value.canonical} ${detail?.at} ${detail?.left}|${detail?.right}`);

describe('the words of names', () => {
  it('has every word of a name, with what stands beside it', () => {
    expect(words('On Monday they arrested Jorun Halden in Denby.')).toEqual([
      'jorun first |halden',
      'halden last jorun|',
      'denby lone |',
    ]);
  });

  it('knows a title, an age and a verb', () => {
    const [first] = roster('Sgt. Halden said that nobody was hurt.');
    expect(first?.detail).toMatchObject({ title: 'sergeant', acts: 'yes', at: 'lone' });
    expect(roster('They named 13-year-old Onika.')[0]?.detail).toMatchObject({ age: '13' });
  });

  it('takes the first word of a sentence before a verb for a name', () => {
    expect(words('They met on Monday. Regales declined to say why.')).toContain('regales lone |');
  });

  it('marks words that the text has small', () => {
    const small = roster('A Harvest Host came. The harvest was poor.').filter(({ detail }) => detail?.small === 'yes');
    expect(small.map(({ value }) => value.canonical)).toEqual(['harvest']);
  });

  it.each([
    ['an abbreviation', 'They live in Bridgeport, Conn. They are old.', 'conn'],
    ['a short word', 'They met Ole Hald.', 'ole'],
  ])('leaves out %s', (_, text, word) => {
    expect(roster(text).map(({ value }) => value.canonical)).not.toContain(word);
  });

  it('keeps three mentions of a name, and counts all', () => {
    const drafts = roster('Halden came. Then Halden left. Later Halden called. Later Halden wrote. Then Halden slept.');
    expect(drafts).toHaveLength(3);
    expect(drafts[0]?.detail?.count).toBe('5');
  });
});
