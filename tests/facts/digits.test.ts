import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { digitsKey, isMiscopied, transposes } from '../../src/facts/digits.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

/** The first numbers of two sentences. */
function numbers(first: string, second: string) {
  const story = storyOf([first, second].map((text, i) => sourceFromText(`${'ab'[i]}.md`, `${text}\n`)));
  const { claims } = readStory(story);
  const [a, b] = ['a.md', 'b.md'].map((path) =>
    claims.find(({ value, reading }) => value.type === 'quantity' && reading.source.path === path),
  );
  if (!a || !b) throw new Error('no number');
  return [a, b] as const;
}

describe('digits in another order', () => {
  it.each([
    ['The Harlow mill is 412 metres long.', 'The Harlow mill is 142 metres long.', true],
    ['The train went at 112 km/h.', 'The train went at 121 kilometres an hour.', true],
    ['The train went at 112 km/h.', 'The train went at 121 miles an hour.', false],
    ['The fine was $1.85 billion.', 'The fine was $1.58 billion.', true],
    ['The fine was $1.85 billion.', 'The fine was $158 million.', false],
    ['Norlink has 12,500 workers.', 'Norlink has 15,200 workers.', true],
    ['Norlink has 12,500 workers.', 'Norlink has 13,500 workers.', false],
  ])('%s | %s', (first, second, expected) => {
    expect(isMiscopied(...numbers(first, second))).toBe(expected);
  });

  it('tells less of two digits', () => {
    const [a, b] = numbers('The suit covers 64,000 drivers.', 'The suit covers 46,000 drivers.');
    expect(transposes(a, b)).toBe(true);
    expect(isMiscopied(a, b)).toBe(false);
  });

  it('finds them under one key', () => {
    const [a, b] = numbers('The shaft is 1,200 metres deep.', 'The shaft is 2,100 metres deep.');
    expect(digitsKey(a)).toEqual(digitsKey(b));
    const [c] = numbers('The shaft is 900 metres deep.', 'The shaft is 2,100 metres deep.');
    expect(digitsKey(c)).toEqual([]);
  });
});
