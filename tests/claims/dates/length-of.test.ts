import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/check.js';
import { sourceFromText, storyOf } from '../../../src/sources/index.js';

/** Length, role and measured noun of each duration in a text. */
const lengthsIn = (text: string): string[] =>
  readStory(storyOf([sourceFromText('a.md', `${text}\n`)]))
    .claims.filter(({ kind }) => kind === 'duration')
    .map(({ value, role, topic }) =>
      [value.type === 'duration' && value.timex, role, topic.head].filter(Boolean).join(' '),
    );

describe('what a length of time is of', () => {
  it.each<[string, string[]]>([
    ['The nearly two-year federal probe ended.', ['P2Y probe']],
    ['After 22 months of talks the sides agreed.', ['P22M talk']],
    ['The strike lasted six days.', ['P6D strike']],
    ['The siege, which lasted six days, ended.', ['P6D siege']],
    ['The fighting dragged on for six days.', ['P6D fighting']],
    ['A delay of two hours followed.', ['PT2H delay']],
    ['The eight-month-long strike ended.', ['P8M strike']],
    ['She was sentenced to three years in prison.', ['P3Y sentence']],
    ['She got a three-year prison term.', ['P3Y sentence']],
    ['She faces up to 20 years in prison.', ['P20Y penalty']],
    ['He served four years of a six-year sentence.', ['P4Y served', 'P6Y sentence']],
  ])('%s', (text, expected) => {
    expect(lengthsIn(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['In the past two years 12 shops closed.', ['P2Y window']],
    ['He was held for six days.', ['P6D']],
    ['The council spent six days on the plan.', ['P6D']],
  ])('of nothing that is named: %s', (text, expected) => {
    expect(lengthsIn(text)).toEqual(expected);
  });
});
