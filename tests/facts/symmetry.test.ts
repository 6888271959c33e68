import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { barOf } from '../../src/facts/comparable.js';
import { profilesOf, scoreOf } from '../../src/facts/index.js';
import { openStory } from '../../src/sources/index.js';
import { root } from '../support/examples.js';

/** The order of the files must not decide what is compared: an identifier of a finding would hang on their names. */
describe('comparing two claims', () => {
  it('is the same either way round', () => {
    const story = openStory([join(root, 'input')], root);
    const { claims, readings } = readStory(story);
    const valued = claims.filter(({ kind }) => !/^(?:quotation|name|title|place|statement|recurrence)$/.test(kind));
    const profiles = profilesOf(valued, readings, story.aliases);
    const apart: string[] = [];
    for (const [i, a] of profiles.entries()) {
      for (const b of profiles.slice(i + 1)) {
        if (a.claim.reading === b.claim.reading || barOf(a.claim, b.claim) !== undefined) continue;
        const [there, back] = [scoreOf(a, b).score, scoreOf(b, a).score];
        if (Math.abs(there - back) > 1e-9 || barOf(b.claim, a.claim) !== undefined)
          apart.push(`${a.claim.span.start} ${b.claim.span.start}`);
      }
    }
    expect(profiles.length).toBeGreaterThan(50);
    expect(apart).toEqual([]);
  });
});
