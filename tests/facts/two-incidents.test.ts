import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { factsOf } from '../../src/facts/index.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

/** The pairs of times and places of three texts, as the letters of their sources. */
function pairsOf(...texts: readonly string[]): string[] {
  const sources = texts.map((text, i) =>
    sourceFromText(`${'abc'[i]}.md`, `---\npublished: 2024-05-15\n---\n\n${text}\n`),
  );
  const { claims, readings } = readStory(storyOf(sources));
  const { pairs } = factsOf(claims, readings, []);
  return [...new Set(pairs.map(({ a, b }) => `${a.reading.source.path[0]}${b.reading.source.path[0]}`))].sort();
}

const BAR =
  'Ivo Brandt was shot at a bar on Mill Street in Aldport on Monday. The shooting happened at 2 a.m. on Monday on Mill Street.';
const FLAT =
  'A man was shot in a flat on Harbour Road in Aldport on Monday. The shooting happened at 1 p.m. on Monday on Harbour Road.';

describe('two incidents in one folder', () => {
  it('are not compared: other hours, another street, nobody named in both', () => {
    expect(pairsOf(BAR, FLAT)).toEqual([]);
  });

  it('are told apart by the sources that agree on the hour as well', () => {
    const bar = 'A man was shot at a bar in Aldport on Monday. The shooting happened about 2:15 a.m. on Monday.';
    expect(pairsOf(BAR, bar, FLAT)).toEqual(['ab']);
  });

  it('are one where somebody is named in both, the street is the same, or the hours are near', () => {
    expect(pairsOf(BAR, `${FLAT} Ivo Brandt died in hospital.`)).toContain('ab');
    expect(pairsOf(BAR, FLAT.replaceAll('Harbour Road', 'Mill Street'))).toContain('ab');
    expect(pairsOf(BAR, FLAT.replace('1 p.m.', '3 a.m.'))).toContain('ab');
  });
});
