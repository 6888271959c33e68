import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lex } from '../../../src/claims/dates/lexer.js';
import { draftsOf } from './support.js';

const PIECES = [
  'January',
  'May',
  'Sept.',
  '2025',
  '19',
  '31st',
  ',',
  'the',
  'of',
  'last',
  'next',
  'year',
  'from',
  'to',
  '-',
  '–',
  'third',
  'quarter',
  'two',
  'weeks',
  'ago',
  '9',
  'p.m.',
  ':',
  '30',
  'Friday',
  'night',
  'early',
  'mid',
  "'80s",
  'a',
  'and',
  'half',
  '.',
  '(',
  ')',
  'every',
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' '));

describe('any text at all', () => {
  it('is read without a crash, and every draft lies on its words', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        let last = -1;
        for (const draft of draftsOf(text)) {
          expect(draft.start).toBeGreaterThanOrEqual(last);
          expect(draft.end).toBeGreaterThan(draft.start);
          last = draft.start;
          if (draft.value.type === 'date' && draft.value.interval) {
            expect(draft.value.interval.lo).toBeLessThan(draft.value.interval.hi);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never reads one lexeme into two times', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const drafts = draftsOf(text);
        for (const [i, draft] of drafts.entries())
          expect(draft.end).toBeLessThanOrEqual(drafts[i + 1]?.start ?? draft.end);
      }),
      { numRuns: 150 },
    );
  });
});

describe('long lines', () => {
  const LONG = 1_000_000;
  it.each([
    ['digits', '1234567890'],
    ['months', 'January '],
    ['years', '1999-'],
    ['ranges', '(from 3 May 1999 to '],
    ['counts', 'two and '],
  ])('a megabyte of %s is cut into lexemes in well under a second', (_, piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length));
    const from = performance.now();
    expect(lex(text, 0, text.length).length).toBeGreaterThan(0);
    expect(performance.now() - from).toBeLessThan(3000);
  });

  it.each([
    ['months', 'in January '],
    ['ranges', '(from 3 May 1999 to 4 June 2001 '],
    ['counts', 'two or three or '],
    ['hours', '1 to 2 or '],
    ['numbered days', 'the first Monday of the last day of '],
    ['digits', '20'],
  ])('time over %s grows with the length, not faster', (_, piece) => {
    const time = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const from = performance.now();
      draftsOf(text);
      return performance.now() - from;
    };
    time(20_000);
    const [short, long] = [Math.max(5, time(20_000)), time(80_000)];
    // Four times the text: sixteen times the time would be quadratic.
    expect(long / short).toBeLessThan(12);
  });
});
