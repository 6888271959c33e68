import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

/** The modality of the number of jobs that a sentence tells of. */
const modalityOf = (text: string): string | undefined =>
  readStory(storyOf([sourceFromText('a.md', `${text}\n`)])).claims.find(({ kind }) => kind === 'count')?.modality;

describe('how a clause puts what it tells', () => {
  it.each([
    ['Norlink cut 500 jobs in Harlow.', 'asserted'],
    ['Norlink will cut 500 jobs in Harlow.', 'planned'],
    ['Norlink said that it would cut 500 jobs in Harlow.', 'planned'],
    ['Norlink would cut 500 jobs in Harlow, the company announced.', 'planned'],
    ['Norlink reportedly cut 500 jobs in Harlow.', 'alleged'],
    ['Norlink would cut 500 jobs in Harlow.', 'conditional'],
    ['Norlink said that it would cut 500 jobs in Harlow if the deal failed.', 'conditional'],
    ['Norlink said that it would have cut 500 jobs in Harlow.', 'conditional'],
    ['Norlink said that it would not cut 500 jobs in Harlow.', 'conditional'],
    ['Norlink said that it would welcome 500 jobs in Harlow.', 'conditional'],
    ['Norlink said that it might cut 500 jobs in Harlow.', 'conditional'],
    ['Analysts thought that Norlink would cut 500 jobs in Harlow.', 'conditional'],
    ['Would Norlink cut 500 jobs in Harlow?', 'conditional'],
  ])('%s is %s', (text, modality) => {
    expect(modalityOf(text)).toBe(modality);
  });
});
