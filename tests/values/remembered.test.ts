import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/values/remembered.js';

describe('a function that keeps its answers', () => {
  it('asks once, and answers the same', () => {
    let asked = 0;
    const size = remembered((text) => {
      asked++;
      return text.length;
    });
    expect([size('Ostvik'), size('Ostvik'), size('Denby')]).toEqual([6, 6, 5]);
    expect(asked).toBe(2);
  });

  it('forgets, and answers the same', () => {
    const double = remembered((text) => `${text}${text}`);
    for (let i = 0; i < 25_000; i++) double(String(i));
    expect(double('1')).toBe('11');
  });
});
