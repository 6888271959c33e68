import { describe, expect, it } from 'vitest';
import { exclude, excludeAll, isAnswer } from '../../src/values/states.js';

describe('exclude', () => {
  it.each([
    ['condition', 'critical', 'good', true],
    ['condition', 'stable', 'good', false],
    ['condition', 'critical', 'unknown', false],
    ['partner', 'married', 'dating', true],
    ['partner', 'engaged', 'dating', false],
    ['kind', 'town', 'village', true],
    ['kind', 'town', 'suburb', false],
    ['nothing', 'town', 'village', false],
  ])('%s: %s, %s', (question, a, b, expected) => {
    expect(exclude(question, a, b)).toBe(expected);
    expect(exclude(question, b, a)).toBe(expected);
  });

  it('holds two lists apart only where nothing of the one goes with anything of the other', () => {
    expect(excludeAll('condition', ['critical', 'serious'], ['good'])).toBe(true);
    expect(excludeAll('condition', ['critical', 'good'], ['fair'])).toBe(false);
    expect(excludeAll('condition', [], ['good'])).toBe(false);
  });
});

describe('isAnswer', () => {
  it('knows the answers of a question alone', () => {
    expect(isAnswer('kind', 'village')).toBe(true);
    expect(isAnswer('kind', 'critical')).toBe(false);
  });
});
