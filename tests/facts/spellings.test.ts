import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { check } from '../../src/check.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

const found = (...texts: string[]): string[] => {
  const sources = texts.map((text, i) => sourceFromText(`${'abcdef'[i]}.md`, `${text}\n`));
  const named = rules.filter(({ id }) => id === 'person-name' || id === 'name-spelling');
  return check(storyOf(sources), { rules: named }).findings.map(({ rule, positions }) =>
    [rule, ...positions.map((p) => p.label).sort()].join(' '),
  );
};

describe('spellings of one name', () => {
  it('holds a headline against its text', () => {
    const text =
      '---\ntitle: Two hurt in Norhavn while they slept\n---\n\nTwo people of Norhaven were hurt in their sleep.';
    expect(found(text)).toEqual(['name-spelling Norhaven Norhavn']);
  });

  it('hears three sources against one', () => {
    const many = [
      'The ship Salvandia ran aground.',
      'Divers went down to the Salvandia.',
      'Nobody was aboard the Salvandia at night.',
    ];
    expect(found(...many, 'On Friday the wreck of the Salavndia was raised.')).toEqual([
      'person-name Salavndia Salvandia',
    ]);
    expect(found(many[0] ?? '', 'On Friday the wreck of the Salavndia was raised.')).toEqual([]);
  });

  it('says nothing of a spelling that both sources have', () => {
    const both = 'Jorun Halden and Jorunn Halden came. They are cousins.';
    expect(found(both, 'Jorun Halden was hurt.')).toEqual([]);
  });

  it('reads names in a sentence of capitals where the rest of the text tells words from names', () => {
    const small =
      'The police came to the house at night and found two people who had been hurt in their sleep while the door of the house stood open. Nobody of the town had seen who had come or gone, and the officers asked for witnesses of what had been done there, since no camera had been working in any street near the old harbour that week.';
    const more = 'They said that it would take days or weeks until all that was found could be told apart and sent on.';
    expect(
      found(`${small} ${more}\n\nMARLIN EASTERN WAS HURT AT HOME.\n\nPOLICE ASK WHO SAW MARLIN EASTREN THAT NIGHT.`),
    ).toEqual(['name-spelling EASTERN EASTREN']);
    expect(found('MARLIN EASTERN WAS HURT AT HOME.\n\nPOLICE ASK WHO SAW MARLIN EASTREN THAT NIGHT.')).toEqual([]);
  });
});
