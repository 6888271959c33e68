import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief, clean } from '../../../src/reports/document/clean.js';

describe('clean', () => {
  it.each([
    ['plain text', 'plain text'],
    ['one\r\ntwo\tthree\u2028four', 'one two three four'],
    ['\u001b[1;31mred\u001b[0m', 'red'],
    ['\u009b31mred', 'red'],
    ['left\u202eright\u2066\u200b', 'leftright'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['lone \ud800 half', 'lone \ufffd half'],
    ['no\u00a0break', 'no break'],
    [' keeps an outer space ', ' keeps an outer space '],
  ])('%j becomes %j', (text, shown) => {
    expect(clean(text)).toBe(shown);
  });

  it('leaves letters of any script, their marks and joiners, and emoji alone', () => {
    for (const text of ['naïve café', 'می‌خواهم', 'क्‍ष', '👩‍🚒', '東京', 'e\u0301']) expect(clean(text)).toBe(text);
  });

  it('gives one line without controls, and is done after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = clean(text);
        expect(once).not.toMatch(/\p{Cc}|\p{Cs}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(clean(once)).toBe(once);
      }),
    );
  });

  it('takes a line of a megabyte in its stride', () => {
    const from = performance.now();
    clean('\u001b[0;'.repeat(200_000));
    clean(' \u202e'.repeat(500_000));
    expect(performance.now() - from).toBeLessThan(2000);
  });
});

describe('brief', () => {
  it('cuts at a word and says so', () => {
    expect(brief('one two three four', 12)).toBe('one two…');
    expect(brief('one two', 12)).toBe('one two');
    expect(brief('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(brief(`${'😀'.repeat(10)}`, 8)).toBe('😀😀😀…');
  });
});
