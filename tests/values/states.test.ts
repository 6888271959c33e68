import { describe, expect, it } from 'vitest';
import { bodyPart, exclude, excludeAll, isAnswer } from '../../src/values/states.js';

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
    ['wound', 'leg', 'head', true],
    ['wound', 'leg', 'thigh', false],
    ['wound', 'chest', 'torso', false],
    ['wound', 'left leg', 'right leg', true],
    ['wound', 'left leg', 'leg', false],
    ['wound', 'left leg', 'right thigh', true],
    ['wound', 'hand', 'wrist', false],
    ['wound', 'hip', 'groin', false],
    ['wound', 'leg', 'table', false],
  ])('%s: %s, %s', (question, a, b, expected) => {
    expect(exclude(question, a, b)).toBe(expected);
    expect(exclude(question, b, a)).toBe(expected);
  });

  it('holds two lists apart only where nothing of the one goes with anything of the other', () => {
    expect(excludeAll('wound', ['leg', 'foot'], ['head'])).toBe(true);
    expect(excludeAll('wound', ['leg', 'head'], ['head'])).toBe(false);
    expect(excludeAll('wound', [], ['head'])).toBe(false);
  });
});

describe('bodyPart', () => {
  it.each([
    ['legs', 'leg'],
    ['feet', 'foot'],
    ['buttocks', 'buttocks'],
    ['body', undefined],
    ['table', undefined],
  ])('%s', (word, part) => expect(bodyPart(word)).toBe(part));
});

describe('isAnswer', () => {
  it('knows the answers of a question alone', () => {
    expect(isAnswer('kind', 'village')).toBe(true);
    expect(isAnswer('kind', 'critical')).toBe(false);
  });
});
