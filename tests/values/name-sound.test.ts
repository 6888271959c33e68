import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundsAlike } from '../../src/values/name-sound.js';

describe('names that are spoken alike', () => {
  it.each([
    ['dillon', 'dylan'],
    ['jon', 'john'],
    ['catherine', 'katherine'],
    ['megan', 'meghan'],
    ['brian', 'bryan'],
    ['allan', 'alan'],
    ['toni', 'tony'],
    ['stephen', 'steven'],
  ])('%s, %s', (a, b) => {
    expect(soundsAlike(a, b)).toBe(true);
    expect(soundsAlike(b, a)).toBe(true);
  });

  it.each([
    ['julia', 'julie'],
    ['daniel', 'danielle'],
    ['martin', 'martine'],
    ['christian', 'kristen'],
    ['dana', 'danny'],
    ['lara', 'laura'],
    ['anders', 'andres'],
    ['jason', 'jensen'],
    ['john', 'john'],
  ])('not %s, %s', (a, b) => {
    expect(soundsAlike(a, b)).toBe(false);
    expect(soundsAlike(b, a)).toBe(false);
  });

  it('does not mind which comes first', () => {
    const word = fc.stringMatching(/^[a-jpstyhw]{1,8}$/);
    fc.assert(fc.property(word, word, (a, b) => soundsAlike(a, b) === soundsAlike(b, a)));
  });
});
