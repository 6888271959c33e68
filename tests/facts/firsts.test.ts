import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { factsOf } from '../../src/facts/index.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';
import { relate } from '../../src/values/index.js';

/** Disjoint pairs of dates of a story told by two texts. */
function clashes(first: string, second: string): string[] {
  const sources = [first, second].map((text, i) =>
    sourceFromText(`${'ab'[i]}.md`, `---\npublished: 2024-05-1${i}\n---\n\n${text}\n`),
  );
  const { claims, readings } = readStory(storyOf(sources));
  const said = (c: (typeof claims)[number]) => c.reading.source.prose.slice(c.span.start, c.span.end);
  return factsOf(claims, readings, [])
    .pairs.filter((p) => p.a.kind === 'date' && relate(p.a.value, p.b.value).kind === 'disjoint')
    .map((p) => `${said(p.a)} ~ ${said(p.b)}`);
}

describe('what was the first of its kind', () => {
  it('contradicts one of the kind before it', () => {
    expect(
      clashes(
        'Ada Strand was first elected to office in 1998 in Kestria.',
        'Elected to the Kestria assembly in 1995, Ms. Strand was once its youngest member.',
      ),
    ).toEqual(['1998 ~ 1995']);
  });

  it('leaves room for a later one, and for an earlier one of another scope', () => {
    const first = 'Ada Strand was first elected to office in 1998 in Kestria.';
    expect(clashes(first, 'Elected to the Kestria assembly in 2006, Ms. Strand left it soon.')).toEqual([]);
    expect(
      clashes(
        'Ada Strand was first elected to the Kestria senate in 1998.',
        'Elected to the Kestria assembly in 1995, Ms. Strand was once its youngest member.',
      ),
    ).toEqual([]);
  });

  it('is of one doer', () => {
    expect(
      clashes(
        'Ada Strand was first elected to office in 1998 in Kestria.',
        'Ivo Brandt was elected to the Kestria assembly in 1995.',
      ),
    ).toEqual([]);
  });
});
