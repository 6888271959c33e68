import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { disclosurePairs } from '../../src/facts/disclosures/index.js';
import { profilesOf } from '../../src/facts/index.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';
import { valueLabel } from '../../src/values/index.js';

/** The pairs of days on which something was first made known, as the report names them. */
function pairsOf(...texts: readonly string[]): string[] {
  const sources = texts.map((text, i) =>
    sourceFromText(`${'abc'[i]}.md`, `---\npublished: 2024-05-17\n---\n\n${text}\n`),
  );
  const { claims, readings } = readStory(storyOf(sources));
  const timed = claims.filter(({ kind }) => kind === 'date' || kind === 'time' || kind === 'duration');
  return disclosurePairs(profilesOf(timed, readings, [])).map(({ a, b }) =>
    [a, b].map(({ value }) => valueLabel(value)).join(' | '),
  );
}

const MONDAY = 'The Harlow Courier was the first to report the closure of the Tarrant steel mill on Monday.';
const both = ['Monday 13 May 2024 | Tuesday 14 May 2024'];

describe('the day on which something was first made known', () => {
  const told: readonly (readonly [string, string])[] = [
    ['made public', 'The closure of the Tarrant steel mill was made public by the Harlow Courier on Tuesday.'],
    ['broke the news', 'The Harlow Courier broke the news of the closure of the Tarrant steel mill on Tuesday.'],
    ['came to light', 'The closure of the Tarrant steel mill came to light in the Harlow Courier on Tuesday.'],
    ['first reported by', 'The closure of the Tarrant steel mill was first reported by the Harlow Courier on Tuesday.'],
    ['first announced', 'The closure of the Tarrant steel mill was first announced in the Harlow Courier on Tuesday.'],
  ];
  it.each(told)('is told by "%s"', (_, text) => {
    expect(pairsOf(MONDAY, text)).toEqual(both);
  });

  const left: readonly (readonly [string, string])[] = [
    ['who tells it after that', 'The Harlow Courier reported the closure of the Tarrant steel mill on Tuesday.'],
    [
      'another act',
      'The Tarrant steel mill, its closure first announced in the Harlow Courier, shut its gates on Tuesday.',
    ],
    ['a call for help', 'Smoke over the Tarrant steel mill in Harlow was first reported on Tuesday.'],
    ['other news', 'The Harlow Courier was the first to report the arrest of Ada Strand in Ostvik on Tuesday.'],
    ['a paper', 'A letter on the closure of the Tarrant steel mill was made public by the Harlow Courier on Tuesday.'],
  ];
  it.each(left)('is not %s', (_, text) => {
    expect(pairsOf(MONDAY, text)).toEqual([]);
  });

  it('may be counted back from what the sentence before dates', () => {
    const act = 'Ivo Brandt resigned from the Tarrant steel mill in Harlow on Thursday.';
    const move = (words: string) => `The move comes ${words} after the closure of the mill was made public.`;
    const back = `${act} The move comes two days after the Harlow Courier first reported the closure of the Tarrant steel mill.`;
    expect(pairsOf(MONDAY, back)).toEqual(['Monday 13 May 2024 | from 13 May 2024 on']);
    const late = back.replace('two days', 'less than two days');
    expect(pairsOf(MONDAY, late)).toEqual(['Monday 13 May 2024 | from 14 May 2024 on']);
    // Nothing to count from, or too long a time to count.
    expect(pairsOf(MONDAY, late.replace(' on Thursday', ''))).toEqual([]);
    expect(pairsOf(MONDAY, late.replace('less than two days', 'two months'))).toEqual([]);
    expect(pairsOf(MONDAY, `${act} ${move('a day')}`)).toEqual([]);
  });
});
