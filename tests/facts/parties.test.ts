import { describe, expect, it } from 'vitest';
import { knownThere, namesApart, partiesOf, placesApart } from '../../src/facts/parties.js';
import { read } from '../../src/language/index.js';
import { sourceFromText } from '../../src/sources/index.js';

/** Whether the first sentences of two texts name different places or people. */
function apart(first: string, second: string, how = namesApart): boolean {
  const readings = [first, second].map((text, i) => read(sourceFromText(`${'ab'[i]}.txt`, text)));
  const parties = partiesOf(readings);
  const [a, b] = readings.map((r) => r.sentences[0]);
  if (!a || !b) throw new Error('no sentence');
  return how(parties(a), parties(b));
}

describe('names of two sentences', () => {
  it.each([
    ['A man was shot on Mill Street.', 'Shots were fired on Quay Road.', true],
    ['A man was shot on Mill Street.', 'A man was shot at 2 a.m.', false],
    ['A man was shot on Mill Street.', 'A man was shot at 2 a.m. The bar is at 7 Mill Street.', false],
    ['A man was shot on Mill Street.', 'A man was shot at 2 a.m. The bar is at 7 Quay Road.', true],
    ['Ada Lund was shot on Mill Street.', 'Ada Lund was shot at 2 a.m. She lived on Quay Road.', false],
    ['Ivo Brandt was shot.', 'Lena Frisk was shot.', true],
    ['Ivo Brandt was shot.', 'Police said that Ivo Brandt was shot.', false],
    ['A man was shot on Mill Street.', 'Ivo Brandt was shot.', false],
  ])('%s | %s', (a, b, expected) => {
    expect(apart(a, b)).toBe(expected);
  });

  it('tell of two places where each has a street that the other text does not know', () => {
    expect(apart('It happened on Mill Street.', 'It happened on Quay Road.', placesApart)).toBe(true);
    expect(apart('It happened on Mill Street.', 'It happened at 2 a.m. The bar is on Quay Road.', placesApart)).toBe(
      false,
    );
  });

  it('know each other where one source names what the other sentence names', () => {
    const worst = 'Eight people died, the worst crash in Norland since 2008. The train left from Harlow.';
    expect(apart('Three people were killed near Harlow.', worst, knownThere)).toBe(true);
    expect(apart('Three people were killed near Harlow.', 'Eight people died in Denby.', knownThere)).toBe(false);
  });
});
