import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipBeforeHead, slipBetween } from '../../src/values/name-slip.js';

describe('slips of a name', () => {
  it.each([
    ['halden', 'hallden', { swapped: false, letters: 1, tail: false, sound: true }],
    ['halden', 'haledn', { swapped: true, letters: 1, tail: false, sound: false }],
    ['haldersen', 'halderson', { swapped: false, letters: 1, tail: false, sound: true }],
    ['tarrantson', 'tarantsen', { swapped: false, letters: 2, tail: false, sound: true }],
    ['weller', 'wellerh', { swapped: false, letters: 1, tail: true, sound: true }],
    ['calverton', 'lacalverton', { swapped: false, letters: 2, tail: false, sound: false }],
    ['haldermastan', 'haldemarstan', { swapped: false, letters: 2, tail: false, sound: false }],
  ])('%s, %s', (a, b, slip) => {
    expect(slipBetween(a, b)).toEqual(slip);
    expect(slipBetween(b, a)).toEqual(slip);
  });

  it.each([
    ['halden', 'halden', 'the same word'],
    ['mario', 'maria', 'a man and a woman'],
    ['norland', 'norlands', 'a plural'],
    ['suderia', 'suderian', 'a people'],
    ['jack', 'jackson', 'another name'],
    ['harris', 'harrison', 'another name'],
    ['theatre', 'theater', 'British and American spelling'],
    ['organisation', 'organization', 'British and American spelling'],
    ['northern', 'southern', 'two words'],
    ['norton', 'morton', 'another first sound'],
    ['defence', 'defense', 'British and American spelling'],
  ])('%s, %s: %s', (a, b, why) => {
    expect(slipBetween(a, b), why).toBeUndefined();
  });

  it('does not mind which comes first', () => {
    const word = fc.stringMatching(/^[a-h]{3,9}$/);
    fc.assert(
      fc.property(word, word, (a, b) => JSON.stringify(slipBetween(a, b)) === JSON.stringify(slipBetween(b, a))),
    );
  });

  it.each([
    ['wolder', 'woldere', false, true],
    ['pebble', 'pebbler', false, true],
    ['walden', 'waldens', true, true],
    ['veteran', 'veterans', false, false],
    ['hall', 'haller', true, false],
    ['park', 'bark', true, false],
    ['woman', 'women', true, false],
  ])('%s, %s before a noun', (a, b, owned, expected) => {
    expect(slipBeforeHead(a, b, owned)).toBe(expected);
    expect(slipBeforeHead(b, a, owned)).toBe(expected);
  });
});
