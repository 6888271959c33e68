import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, fold, hyphenApart, slipOf, spelledAlike } from '../../src/values/text.js';
import { isGivenName, relateGivens, relateNames } from '../../src/values/text-names.js';

describe('fold', () => {
  it.each([
    ['Zoë', 'zoe'],
    ["O'Neil", 'oneil'],
    ['al-Ḥasan', 'alhasan'],
    ['Łukasz', 'lukasz'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('editDistance', () => {
  it.each([
    ['halden', 'hallden', 1],
    ['jaime', 'jamie', 1],
    ['stephen', 'steven', 2],
    ['', 'ab', 2],
  ])('%s and %s are %i apart', (a, b, d) => expect(editDistance(a, b)).toBe(d));

  it('stops counting past the limit', () => expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3));

  it('is symmetric, and nothing only for equal words', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const d = editDistance(a, b, 20);
        return d === editDistance(b, a, 20) && (d === 0) === (a === b);
      }),
    );
  });
});

describe('spelledAlike', () => {
  it.each([
    ['Halden', 'Hallden'],
    ['Gerard', 'Jerard'],
    ['Clarissa', 'Clarisse'],
  ])('%s and %s', (a, b) => expect(spelledAlike(a, b)).toBe(true));

  it.each([
    ['Jay', 'Ray'],
    ['Dayton', 'Layton'],
    ['Anna', 'Paul'],
    ['Weller', 'weller'],
  ])('not %s and %s', (a, b) => expect(spelledAlike(a, b)).toBe(false));
});

describe('slipOf', () => {
  it.each([
    ['Laboratory', 'Labratory'],
    ['Sheriff', 'Sherriff'],
  ])('%s and %s', (a, b) => expect(slipOf(a, b)).toBe(true));

  it.each([
    ['Northern', 'Southern'],
    ['Center', 'Centre'],
    ['Service', 'Services'],
    ['Defense', 'Defence'],
    ['Harbor', 'Harbour'],
    ['Nation', 'National'],
    ['Austria', 'Australia'],
  ])('not %s and %s', (a, b) => expect(slipOf(a, b)).toBe(false));
});

describe('hyphenApart', () => {
  it('sees a hyphen more or less', () => expect(hyphenApart('Val-Korp', 'Valkorp')).toBe(true));
  it('takes a space for house style', () => expect(hyphenApart('al-Rashid', 'al Rashid')).toBe(false));
  it('is nothing for equal names', () => expect(hyphenApart('Valkorp', 'Valkorp')).toBe(false));
});

describe('relateNames', () => {
  it.each([
    ['Robert', 'Bob', 'compatible'],
    ['Joseph', 'Jojo', 'compatible'],
    ['Louise', 'Lulu', 'compatible'],
    ['Louise', 'Jojo', 'other'],
    ['Anna', 'Otto', 'other'],
    ['J', 'Joan', 'compatible'],
    ['Mohammed', 'Muhammad', 'compatible'],
    ['Zoë', 'Zoe', 'same'],
    ['Stephen', 'Steven', 'spelling'],
    ['Paul', 'Peter', 'other'],
    ['Bob', 'Bill', 'other'],
  ])('%s, %s: %s', (a, b, relation) => {
    expect(relateNames(a, b)).toBe(relation);
    expect(relateNames(b, a)).toBe(relation);
  });
});

describe('relateGivens', () => {
  it.each([
    [['k', 'michael'], ['michael'], 'same'],
    [['robert', 'w'], ['bob'], 'compatible'],
    [['jordan', 'otto'], ['zoran', 'otto'], 'other'],
    [['robert', 'l'], ['larry'], 'other'],
    [[], ['ann'], 'compatible'],
  ] as const)('%j, %j: %s', (a, b, relation) => {
    expect(relateGivens(a, b)).toBe(relation);
    expect(relateGivens(b, a)).toBe(relation);
  });
});

it('knows given names of the table only', () => {
  expect(isGivenName('Sue')).toBe(true);
  expect(isGivenName('Avenue')).toBe(false);
});
