import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { factsOf } from '../../src/facts/index.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';
import { relate } from '../../src/values/index.js';

/** Disjoint pairs of dates of a story told by two texts. */
function clashes(first: string, second: string, title = 'none'): string[] {
  const sources = [first, second].map((text, i) =>
    sourceFromText(
      `${'ab'[i]}.md`,
      `---\ntitle: ${title === 'none' ? `Text ${i}` : title}\npublished: 2024-05-1${i}\n---\n\n${text}\n`,
    ),
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

  it('is an event that is held, by its noun, where the sources are on one subject', () => {
    const first = 'The first regatta took place in May 2011 in Aldport.';
    const before = 'In 2009, the club said it had organised regattas in six towns.';
    expect(clashes(first, before, 'Aldport Rowing Club')).toEqual(['May 2011 ~ 2009']);
    expect(clashes(first, before)).toEqual([]);
    expect(clashes(first, 'In 2009, the club organised a protest in Denby.', 'Aldport Rowing Club')).toEqual([]);
    expect(clashes(first, 'In 2009, the club hoped to organise regattas.', 'Aldport Rowing Club')).toEqual([]);
    expect(clashes(first, 'In 2013, the club organised regattas in six towns.', 'Aldport Rowing Club')).toEqual([]);
  });

  it('is not the first of a season', () => {
    expect(
      clashes(
        'The first regatta of the season took place in May 2011 in Aldport.',
        'In 2009, the club organised regattas in six towns.',
        'Aldport Rowing Club',
      ),
    ).toEqual([]);
  });
});
