import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuantities } from '../../../src/claims/quantities/index.js';
import { read } from '../../../src/language/index.js';
import { sourceFromText } from '../../../src/sources/index.js';

const pieces = [
  '12',
  '1,204',
  '$',
  '£',
  '3.5',
  'million',
  'two',
  'hundred',
  'and',
  'dozens',
  'of',
  'people',
  'killed',
  'were',
  '-',
  '–',
  'to',
  'from',
  'between',
  'aged',
  'year',
  'old',
  'John Smith',
  ',',
  '(',
  ')',
  '%',
  'percent',
  'half',
  'third',
  'No',
  '.',
  'vote',
  'miles',
  'at least',
  'more than',
  'a',
  'the',
  'second',
  'degree',
  'others',
  '½',
  '\u00a0',
  '“',
  '”',
  '🙂',
  'É',
  'December',
  '2019',
  'block',
  'km2',
];
const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

describe('any text', () => {
  it('is read without a throw, into spans that lie in it and values that hold', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 200 })), (words) => {
        const reading = read(sourceFromText('a.md', words));
        const drafts = extractQuantities(reading, {});
        for (const draft of drafts) {
          expect(draft.start).toBeLessThan(draft.end);
          expect(draft.end).toBeLessThanOrEqual(reading.source.prose.length);
          const sentence = reading.sentences[draft.sentence];
          expect(sentence).toBeDefined();
          if (draft.head !== undefined) expect(sentence?.tokens[draft.head]).toBeDefined();
          if (draft.anchor !== undefined) expect(sentence?.tokens[draft.anchor]).toBeDefined();
          if (draft.value.type !== 'quantity') throw new Error('a value that is no quantity');
          expect(draft.value.range.lo).toBeLessThanOrEqual(draft.value.range.hi);
          expect(Number.isNaN(draft.value.number)).toBe(false);
          expect(draft.value.unit).not.toBe('');
        }
        expect(extractQuantities(reading, {})).toEqual(drafts);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('time', () => {
  it('grows about linearly, also in one endless line', () => {
    const line =
      'at least 12 people were killed, John Smith, 42, paid $1.2 million of two hundred and five to 10 percent ';
    const reading = (times: number) => read(sourceFromText('a.md', line.repeat(times)));
    const [small, large] = [reading(100), reading(800)];
    const took = (which: typeof small): number => {
      const best = [0, 1, 2].map(() => {
        const start = performance.now();
        extractQuantities(which, {});
        return performance.now() - start;
      });
      return Math.min(...best);
    };
    took(small);
    // Eight times the text; a quadratic step would take sixty-four times as long.
    expect(took(large)).toBeLessThan(Math.max(took(small), 2) * 32);
  });
});
