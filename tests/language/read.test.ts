import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/language/index.js';
import { sourceFromText } from '../../src/sources/index.js';

const sentencesOf = (text: string) => {
  const reading = read(sourceFromText('a.txt', text));
  return reading.sentences.map((s) => reading.source.prose.slice(s.start, s.end));
};

describe('words', () => {
  it('are not cut at letters of other Latin scripts', () => {
    const reading = read(sourceFromText('a.txt', 'Božena Dvořáková met Nguyễn Đức in Łódź. Włodek Şahin left.'));
    const words = reading.sentences.flatMap((s) => s.tokens.map((t) => t.text));
    expect(words).toEqual('Božena Dvořáková met Nguyễn Đức in Łódź . Włodek Şahin left .'.split(' '));
    expect(reading.sentences[0]?.nouns.map((n) => n.proper)).toEqual([true, true, true]);
  });
});

describe('sentences', () => {
  it.each([
    ['titles', 'Mr. Lund met Sen. Ada Cole. They spoke.', ['Mr. Lund met Sen. Ada Cole.', 'They spoke.']],
    ['countries', 'The U.S. Senate voted. The U.S. won.', ['The U.S. Senate voted.', 'The U.S. won.']],
    [
      'numbers',
      'It is No. 3 of the list. It cost $1.2 million.',
      ['It is No. 3 of the list.', 'It cost $1.2 million.'],
    ],
    [
      'points',
      'A magnitude-6.8 quake hit Aldport. A magnitude-6 quake came later.',
      ['A magnitude-6.8 quake hit Aldport.', 'A magnitude-6 quake came later.'],
    ],
    [
      'numbers at the end',
      'Nobody hurt in 2024. 8 were hurt in 2025.',
      ['Nobody hurt in 2024.', '8 were hurt in 2025.'],
    ],
    [
      'months',
      'It opened on Jan. 5 and closed on Sept. 9. Nobody came.',
      ['It opened on Jan. 5 and closed on Sept. 9.', 'Nobody came.'],
    ],
    ['a question inside speech', '“What now?” she asked. He left.', ['“What now?” she asked.', 'He left.']],
    ['times of day', 'They met at 9 p.m. on Monday. It rained.', ['They met at 9 p.m. on Monday.', 'It rained.']],
  ])('survive %s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('end where a block ends, with or without a full stop', () => {
    expect(sentencesOf('Mayor leaves office\n\nThe mayor left on Friday.')).toEqual([
      'Mayor leaves office',
      'The mayor left on Friday.',
    ]);
  });

  it('hold tokens whose offsets re-slice, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const reading = read(sourceFromText('a.txt', text));
        for (const s of reading.sentences) {
          expect(s.tokens.length).toBeGreaterThan(0);
          for (const t of s.tokens) expect(reading.source.prose.slice(t.start, t.end)).toBe(t.text);
          for (const c of s.clauses) expect(c.from).toBeLessThanOrEqual(c.to);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads a megabyte without a line break in reasonable time', () => {
    const line = 'The council met on Friday and 12 members voted for the plan of Mayor Lund, '.repeat(14_000);
    const reading = read(sourceFromText('a.txt', line));
    expect(reading.sentences.length).toBeGreaterThan(0);
  }, 20_000);
});
