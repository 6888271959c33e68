import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/claims/index.js';
import { read } from '../../src/language/index.js';
import { LONGEST_SENTENCE } from '../../src/language/sentences.js';
import { sourceFromText } from '../../src/sources/index.js';

/** Texts that no full stop and no space divides as prose is divided. */
const SHAPES: readonly [string, string][] = [
  ['letters and digits without a space', 'x2019'],
  ['hyphens without a space', 'ab-'],
  ['letters beyond the basic plane', '𝒳𝒴'],
  ['clauses joined by commas', 'at least 12 people died when the ferry that left Northport sank on Friday, '],
  ['relative clauses', 'the man who saw the dog that bit the guard who said on 5 May 2019 '],
  ['verbs alone', 'killed '],
  ['numbers', '12 people '],
  ['names', 'Ada Lund said Piet Maas of Northport met her, '],
];
const ANCHOR = { anchor: { day: 19_000, from: 'text' } } as const;

const sourceOf = (unit: string, length: number) =>
  sourceFromText('a.txt', unit.repeat(Math.ceil(length / unit.length)));

/** Processor time in milliseconds: other processes do not count. The better of two runs. */
function cost(unit: string, length: number): number {
  const source = sourceOf(unit, length);
  const run = () => {
    const { user } = process.cpuUsage();
    claimsOf(read(source), ANCHOR);
    return (process.cpuUsage().user - user) / 1000;
  };
  return Math.min(run(), run());
}

describe('one endless line', () => {
  it.each(SHAPES)(
    '%s: twice the text takes less than four times as long',
    (_, unit) => {
      cost(unit, 5000);
      expect(cost(unit, 40_000)).toBeLessThan(4 * cost(unit, 20_000) + 200);
    },
    60_000,
  );

  it.each(SHAPES)('%s: tokens stand where they say', (_, unit) => {
    const reading = read(sourceOf(unit, 3000));
    const tokens = reading.sentences.flatMap((s) => s.tokens);
    const { prose } = reading.source;
    for (const token of tokens) expect(prose.slice(token.start, token.end)).toBe(token.text);
    expect(tokens.map((token) => token.text).join('')).toBe(prose.replace(/\s+/g, ''));
    for (const sentence of reading.sentences) expect(sentence.tokens.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
  });
});
