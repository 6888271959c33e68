import { describe, expect, it } from 'vitest';
import { namesApart, partiesOf } from '../../src/facts/parties.js';
import { read } from '../../src/language/index.js';
import { sourceFromText } from '../../src/sources/index.js';

/** Whether the first sentences of two texts name others. */
function apart(x: string, y: string): boolean {
  const readings = [x, y].map((text, i) => read(sourceFromText(`${i}.txt`, text)));
  const parties = partiesOf(readings);
  const [a, b] = readings.map((reading) => reading.sentences[0]);
  if (!a || !b) throw new Error('no sentence');
  return namesApart(parties(a), parties(b));
}

describe('names of two sentences', () => {
  it.each([
    ['two people, each unknown to the other source', 'Ivo Brandt was shot.', 'Lena Frisk was shot.', true],
    ['two streets', 'A man was shot on Mill Street.', 'A man was shot on Quay Road.', true],
    ['one person', 'Ivo Brandt was shot.', 'Police said that Ivo Brandt was shot.', false],
    ['a street beside a person: where, and whom', 'A man was shot on Mill Street.', 'Ivo Brandt was shot.', false],
    [
      'a street that the other source names later',
      'A man was shot on Mill Street. He is Ivo Brandt.',
      'Lena Frisk met Ivo Brandt. It was on Mill Street.',
      false,
    ],
    ['no name at all', 'A man was shot.', 'Ivo Brandt was shot.', false],
  ])('%s', (_, x, y, expected) => expect(apart(x, y)).toBe(expected));
});
