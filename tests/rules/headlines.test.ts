import { describe, expect, it } from 'vitest';
import { rule } from '../../rules/arithmetic.js';
import { check } from '../../src/check.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

function found(title: string, text: string): string[] {
  const source = sourceFromText('a.md', `---\ntitle: "${title}"\npublished: 2025-03-04\n---\n\n${text}\n`);
  return check(storyOf([source]), { rules: [rule] }).findings.map(({ verdict, message }) => `${verdict}: ${message}`);
}

describe('a headline against its own text', () => {
  it('gives another number of the same people', () => {
    expect(
      found('3 charged in death of Denby baker', 'Two people are charged in the death of a Denby baker.'),
    ).toHaveLength(1);
  });

  it('is not borne out by any number of the text', () => {
    const text = 'Two men are dead after a shooting in Denby, while seven others were shot with minor injuries.';
    expect(found('Two dead, six hurt in Denby shooting', text)).toEqual([
      'conflict: S1: the headline gives 6 injured, its text 7',
    ]);
  });

  it.each([
    ['3 charged in death of Denby baker', 'Three people are charged in the death of a Denby baker.'],
    // Told one after the other.
    [
      '3 charged in death of Denby baker',
      'Two people are charged in the death of a Denby baker. Another man was charged on Monday.\n\nThree other people were charged.',
    ],
    // Parts that add up.
    ['5 hurt in Denby crash', 'Three people were hurt in the Denby crash. Two men were taken to hospital.'],
    // Another fate.
    ['3 arrested in death of Denby baker', 'Two people are charged in the death of a Denby baker.'],
    // Another thing.
    ['3 charged in death of Denby baker', 'Two people were charged with fraud in Harlow.'],
  ])('leaves alone %s / %s', (title, text) => {
    expect(found(title, text)).toEqual([]);
  });
});

describe('two numbers of one toll in one text', () => {
  const title = 'Shooting in Denby';

  it('is told twice, a summary left as it was', () => {
    const text =
      'The shooting in Denby on Friday, in which five people were injured, is looked into.\n\nPolice in Denby look into the shooting on Friday, in which four people were injured.';
    expect(found(title, text)).toEqual(['conflict: S1: one place gives 5 injured, another 4']);
  });

  it.each([
    // Another event.
    'Five people were injured in a shooting at a bus stop in Denby on Friday. Another shooting at a bus stop in Denby injured three people.',
    // The dead among the hurt.
    'Five people were injured in a shooting at a bus stop in Denby. Two people were killed and three people were injured in the shooting at the bus stop in Denby.',
    // One more.
    'Five people were shot at a bus stop in Denby. Four people were shot at the bus stop in Denby by a man who then shot himself.',
    // A number taken back.
    'Five people were injured at a bus stop in Denby. Police initially said that three people were injured at the bus stop in Denby.',
    // Nothing tells that they are of one event.
    'Five people were injured in a shooting in Denby. In Harlow eight people were injured by hail.',
  ])('leaves alone: %s', (text) => {
    expect(found(title, text)).toEqual([]);
  });
});
