import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { factsOf } from '../../src/facts/index.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

/** Pairs of a story told by short texts, as "words ~ words", for claims of the kinds given. */
function pairs(texts: readonly string[], kinds: readonly string[], aliases: readonly (readonly string[])[] = []) {
  const sources = texts.map((text, i) =>
    sourceFromText(`${'abcdefgh'[i]}.md`, `---\npublished: 2024-05-${10 + i}\n---\n\n${text}\n`),
  );
  const { claims, readings } = readStory(storyOf(sources));
  const said = (c: (typeof claims)[number]) => c.reading.source.prose.slice(c.span.start, c.span.end);
  return factsOf(claims, readings, aliases)
    .pairs.filter((p) => kinds.includes(p.a.kind) || kinds.includes(p.b.kind))
    .map((p) => [said(p.a), said(p.b)].sort().join(' ~ '))
    .sort();
}

describe('what is compared', () => {
  it('the dates of one act by one doer', () => {
    expect(
      pairs(
        [
          'Governor Ada Strand signed the harbour bill on 3 May 2024.',
          'The harbour bill was signed by Ada Strand on 4 May 2024.',
        ],
        ['date'],
      ),
    ).toEqual(['3 May 2024 ~ 4 May 2024']);
  });

  it('an amount by what it is for', () => {
    expect(
      pairs(
        [
          'Repairing the Ostvik lighthouse will cost $4 million. The Ostvik ferry will cost $9 million.',
          'The Ostvik lighthouse repair costs $5 million, the port said.',
        ],
        ['money'],
      ),
    ).toEqual(['$4 million ~ $5 million']);
  });

  it('an age by the person, but for a spelling', () => {
    expect(
      pairs(
        ['Ivo Brandt, 41, and Lena Frisk, 36, were rescued.', 'Rescuers found Ivo Brandt, 42, on the rocks.'],
        ['age'],
      ),
    ).toEqual(['41 ~ 42']);
  });

  it('a toll by what befell the people', () => {
    expect(
      pairs(
        [
          'The ferry sank off Ostvik, killing 12 people and injuring 30.',
          'The sinking of the Ostvik ferry killed 14 people.',
        ],
        ['count'],
      ),
    ).toEqual(['12 ~ 14']);
  });
});

describe('what is not compared', () => {
  it('dates of two acts in like sentences', () => {
    expect(
      pairs(
        [
          'Ada Strand signed the harbour bill on 3 May 2024.',
          'The harbour law takes effect on 1 July 2024, Ada Strand said.',
        ],
        ['date'],
      ),
    ).toEqual([]);
  });

  it('acts of two people', () => {
    expect(
      pairs(
        [
          'Ada Strand resigned from the Ostvik council on 3 May 2024.',
          'Olaf Berg resigned from the Ostvik council on 9 May 2024.',
        ],
        ['date'],
      ),
    ).toEqual([]);
  });

  it('two shootings in one park, two years and a month apart', () => {
    expect(
      pairs(
        ['Two teens were shot in Ostvik Park on 13 March 2023.', 'Two teens were shot in Ostvik Park on 3 May 2021.'],
        ['date'],
      ),
    ).toEqual([]);
  });

  it('an act that its own source dates twice', () => {
    expect(
      pairs(
        [
          'Olaf Berg was charged with theft in 2017.',
          'Olaf Berg was charged with theft in 2013. Olaf Berg was charged with theft in 2020.',
        ],
        ['date'],
      ),
    ).toEqual([]);
  });

  it('a claim whose two best matches are as good and differ', () => {
    expect(
      pairs(
        ['The Ostvik yard built 44 boats.', 'The Ostvik yard built 29 boats. The Ostvik yard built 33 boats.'],
        ['count'],
      ),
    ).toEqual([]);
  });

  it('what a source says elsewhere in agreement', () => {
    expect(
      pairs(
        [
          'The ferry sank off Ostvik on 4 May 2024.',
          'The ferry sank off Ostvik on 4 May 2024. A second ferry sank off Ostvik on 6 May 2024.',
        ],
        ['date'],
      ),
    ).not.toContain('4 May 2024 ~ 6 May 2024');
  });

  it('the weekday of a photograph that is used again', () => {
    expect(
      pairs(
        [
          'The ferry sank off Ostvik on Saturday, killing twelve.',
          'The ferry sank off Ostvik on Sunday. (Photo: Harbour News)\n\nNothing new was known about the inquiry.',
        ],
        ['date'],
      ),
    ).toEqual([]);
  });

  it('people counted by a word that counts anybody', () => {
    expect(
      pairs(
        [
          'More than 30 million people in Marland use the Ripplo app.',
          'Ripplo, the app, employs 1,200 people in Marland.',
        ],
        ['count'],
      ),
    ).toEqual([]);
  });
});

describe('days', () => {
  const dates = (...texts: string[]) => pairs(texts, ['date', 'time']);

  it('of the main event are compared however it is told', () => {
    expect(
      dates(
        'A man was shot on Mill Street on 3 May 2024. Officers found him in a car.',
        'Officers were called to a shooting on Mill Street on 5 May 2024. A man had been wounded.',
      ),
    ).toEqual(['3 May 2024 ~ 5 May 2024']);
  });

  it('that both sources tell are of two events', () => {
    expect(
      dates(
        'Five people were shot at a vigil on 6 May 2024. It was for a baker who was killed on 5 May 2024.',
        'After the shooting on 5 May 2024 his mother forgave the killer. A gunman shot at the vigil on 6 May 2024.',
      ).filter((pair) => pair === '5 May 2024 ~ 6 May 2024'),
    ).toEqual([]);
  });

  it('of one speaker are compared where each source tells of one', () => {
    expect(
      dates(
        'Governor Ada Strand told reporters on 3 May 2024 that the harbour tunnel would be repaired.',
        'In a speech on 4 May 2024, Governor Ada Strand promised to repair the harbour tunnel.',
      ),
    ).toEqual(['3 May 2024 ~ 4 May 2024']);
  });

  it('that all disagree with a third are no tie', () => {
    expect(
      dates(
        'The shooting on Mill Street happened at 4 a.m. on 3 May 2024.',
        'A man was shot on Mill Street at 2 a.m. on 3 May 2024. The shooting on Mill Street, at about 2:20 a.m. on 3 May 2024, killed him.',
      ).length,
    ).toBeGreaterThan(0);
  });
});

describe('order and number of sources', () => {
  const texts = [
    'Governor Ada Strand signed the harbour bill on 3 May 2024.',
    'The harbour bill was signed by Ada Strand on 4 May 2024.',
    'Ada Strand signed the harbour bill on 3 May 2024 at noon.',
  ];

  it('change nothing but the order', () => {
    const told = (order: readonly string[]) => new Set(pairs(order, ['date']));
    expect(told([...texts].reverse())).toEqual(told(texts));
  });

  it('one source alone is compared with nothing', () => {
    expect(pairs([texts.join(' ')], ['date', 'count', 'quotation', 'name', 'statement'])).toEqual([]);
  });
});

describe('aliases', () => {
  it('let a definite description stand for the one name the story gives it', () => {
    expect(
      pairs(
        [
          'The video app Ripplo was banned on 3 May 2024 by the Marland senate.',
          'The senate banned the app on 5 May 2024. Ripplo, a video app, is popular.',
        ],
        ['date'],
      ),
    ).toEqual(['3 May 2024 ~ 5 May 2024']);
  });
});
