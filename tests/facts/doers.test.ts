import { describe, expect, it } from 'vitest';
import { befellOne, holdTwoOffices, reachTwoPlaces } from '../../src/facts/doers.js';
import { claimsIn } from '../support/readings.js';

const both = (test: typeof befellOne, first: string, second: string): boolean => {
  const [a, b] = [first, second].map((text) => claimsIn(text, 'date')[0]);
  if (!a || !b) throw new Error('no date in the text');
  expect(test(b, a)).toBe(test(a, b));
  return test(a, b);
};

describe('who does an act, and upon whom', () => {
  it('tells two office-holders apart', () => {
    expect(both(holdTwoOffices, 'The mayor spoke in May 2019.', 'The governor spoke in June 2019.')).toBe(true);
    expect(both(holdTwoOffices, 'The premier spoke in May 2019.', 'The prime minister spoke in June 2019.')).toBe(
      false,
    );
    expect(both(holdTwoOffices, 'The mayor spoke in May 2019.', 'Ada Strand spoke in June 2019.')).toBe(false);
  });

  it('tells two places on one way apart', () => {
    expect(both(reachTwoPlaces, 'It reached the coast in May 2019.', 'It reached Denby in June 2019.')).toBe(true);
    expect(both(reachTwoPlaces, 'It reached Denby in May 2019.', 'It reached Denby in June 2019.')).toBe(false);
    expect(both(reachTwoPlaces, 'It burned the mill in May 2019.', 'It burned the barn in June 2019.')).toBe(false);
  });

  it('knows what an act befell from either side', () => {
    const active = 'Fire destroyed the temple in May 2019.';
    expect(both(befellOne, active, 'The temple was destroyed by fire in June 2019.')).toBe(true);
    expect(both(befellOne, active, 'The mill was destroyed by fire in June 2019.')).toBe(false);
    expect(both(befellOne, active, 'The temple destroyed its fame in June 2019.')).toBe(false);
  });
});
