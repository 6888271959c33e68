import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { factsOf } from '../../src/facts/index.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';
import { relate } from '../../src/values/index.js';

/** Disjoint pairs of dates of a story told by two texts of no known date. */
function clashes(first: string, second: string): string[] {
  const sources = [first, second].map((text, i) => sourceFromText(`${'ab'[i]}.md`, `${text}\n`));
  const { claims, readings } = readStory(storyOf(sources));
  const said = (c: (typeof claims)[number]) => c.reading.source.prose.slice(c.span.start, c.span.end);
  return factsOf(claims, readings, [])
    .pairs.filter((p) => p.a.kind === 'date' && relate(p.a.value, p.b.value).kind === 'disjoint')
    .map((p) => `${said(p.a)} ~ ${said(p.b)}`);
}

describe('acts in texts of no known date', () => {
  it('are compared by their weekday, their month, their day of the month', () => {
    expect(
      clashes(
        'The singer Ada Strand checked into a clinic in Denby on Tuesday.',
        'Ada Strand checked into the Denby clinic on Friday, her singing partner said.',
      ),
    ).toEqual(['Tuesday ~ Friday']);
    expect(
      clashes(
        'Ada Strand launched a line of hats called Ostvik in December.',
        'Ada Strand has launched a line of hats called Ostvik in September.',
      ),
    ).toEqual(['December ~ September']);
    expect(
      clashes(
        'On November 18 the frigate Harlow sank a pirate trawler off Kestria.',
        'The frigate Harlow sank a trawler of pirates off Kestria on November 19.',
      ),
    ).toEqual(['November 18 ~ November 19']);
  });

  it.each([
    [
      'what a person says on many days',
      'The mayor Ada Strand said on Tuesday that the bridge in Denby was safe.',
      'The mayor Ada Strand said on Friday that the bridge in Denby would close.',
    ],
    [
      'what each opens with',
      'A clerk opened fire at a party of the Denby mill on Friday, killing the foreman.',
      'Workers of the Denby mill were mourning the foreman on Saturday, who was killed at a party.',
    ],
    [
      'a month beside a day of another act',
      'The ministry of Kestria proposed the new rules for rivers in May.',
      'The ministry of Kestria reported the final proposed rules for rivers on December 11.',
    ],
    [
      'days that both tell of',
      'Ada Strand checked into a clinic in Denby on Tuesday. On Friday she left it.',
      'Ada Strand checked out of the Denby clinic on Friday. She had come on Tuesday.',
    ],
  ])('are not by %s', (_, first, second) => {
    expect(clashes(first, second)).toEqual([]);
  });
});
