import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { profilesOf } from '../../src/facts/index.js';
import { tenurePairs } from '../../src/facts/tenures.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

/** What two texts tell of since when one state holds: the values, and how sure it is that it is one. */
function tenures(...texts: string[]): string[] {
  const sources = texts.map((text, i) =>
    sourceFromText(`${'abc'[i]}.md`, `---\npublished: 2025-03-04\n---\n\n${text}\n`),
  );
  const { claims, readings } = readStory(storyOf(sources));
  return tenurePairs(profilesOf(claims, readings, [])).map(({ a, b, strength }) =>
    [a, b]
      .map(({ value }) => (value.type === 'date' ? value.timex : ''))
      .join(' ~ ')
      .concat(` ${strength}`),
  );
}

describe('since when a state holds', () => {
  it.each([
    [
      'Ada Strand has been mayor of Denby since 2017.',
      'Strand, mayor of Denby since 2015, is ill.',
      '2017 ~ 2015 strong',
    ],
    [
      'Ada Strand has been mayor of Denby since 2017.',
      'Ada Strand became mayor of Denby in 2019.',
      '2017 ~ 2019 strong',
    ],
    [
      'Ada Strand has been mayor of Denby since 2017.',
      'Strand was elected mayor of Denby in 2019.',
      '2017 ~ 2019 medium',
    ],
    ['Ivo Brandt has led Norlink since 2012.', 'Brandt took over as head of Norlink in 2014.', '2012 ~ 2014 strong'],
    [
      'She met Ivo Brandt, mayor of Harlow since 2015.',
      'Ivo Brandt became mayor of Harlow in 2019.',
      '2015 ~ 2019 strong',
    ],
    [
      'Ivo Brandt has been missing since Friday.',
      'Ivo Brandt disappeared on Saturday.',
      '2025-02-28 ~ 2025-03-01 strong',
    ],
    [
      'The strike in Aldport has gone on since Monday.',
      'The strike in Aldport began on Sunday.',
      '2025-03-03 ~ 2025-03-02 strong',
    ],
    [
      'The bridge in Aldport has been closed since May.',
      'In Aldport, the bridge has been closed since July.',
      '2024-05 ~ 2024-07 strong',
    ],
  ])('%s %s', (first, second, expected) => {
    expect(tenures(first, second)).toEqual([expected]);
  });

  it.each([
    // Another office, another body, another bearer.
    ['Ada Strand has been health minister since 2017.', 'Ada Strand became finance minister in 2014.'],
    ['Ada Strand has been deputy mayor of Denby since 2017.', 'Ada Strand became mayor of Denby in 2021.'],
    ['Strand has been chairwoman of the board since 2020.', 'Strand became chairwoman of the council in 2018.'],
    ['Ada Strand has been mayor of Denby since 2017.', 'Ivo Brandt became mayor of Denby in 2019.'],
    ['Strand met Ivo Brandt, mayor of Harlow since 2015.', 'Ada Strand became mayor of Denby in 2019.'],
    // Chosen first, in office then.
    ['Ada Strand has been mayor of Denby since 2017.', 'Strand was elected mayor of Denby in November 2016.'],
    // Records and totals hold since then; a day on which something is closed began nothing.
    ['Unemployment in Kestria is at its highest since 2009.', 'Unemployment in Kestria is the highest since 2012.'],
    ['Norlink has cut 400 jobs since 2019.', 'Norlink has cut 700 jobs since 2017.'],
    ['The bridge in Aldport has been closed since May.', 'The bridge in Aldport was closed on Monday.'],
    // Neither says since when: the alignment's business.
    ['Ada Strand became mayor of Denby in 2017.', 'Ada Strand became mayor of Denby in 2019.'],
    // In office twice.
    ['Ada Strand became mayor in 2009, and again in 2017.', 'Ada Strand has been mayor since 2017.'],
  ])('leaves alone: %s %s', (first, second) => {
    expect(tenures(first, second)).toEqual([]);
  });
});
