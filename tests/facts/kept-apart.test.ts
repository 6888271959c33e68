import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { factsOf } from '../../src/facts/index.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';
import { relate } from '../../src/values/index.js';
import type { Value } from '../../src/values/types.js';

/** Disjoint pairs of a story told by two texts, as "words ~ words", for claims of a kind. */
function clashes(first: string, second: string, kind: string, dated = true): string[] {
  const sources = [first, second].map((text, i) =>
    sourceFromText(`${'ab'[i]}.md`, dated ? `---\npublished: 2024-05-1${i}\n---\n\n${text}\n` : `${text}\n`),
  );
  const { claims, readings } = readStory(storyOf(sources));
  const said = (c: (typeof claims)[number]) => c.reading.source.prose.slice(c.span.start, c.span.end);
  const apart = (a: Value, b: Value) => relate(a, b).kind === 'disjoint';
  return factsOf(claims, readings, [])
    .pairs.filter((p) => p.a.kind === kind && apart(p.a.value, p.b.value))
    .map((p) => `${said(p.a)} ~ ${said(p.b)}`);
}

describe('numbers of one noun', () => {
  it('are compared where each text counts one thing by it', () => {
    expect(
      clashes(
        'Ada Strand wrote four symphonies, the Ostvik archive says.',
        'The Ostvik archive keeps five symphonies of Ada Strand.',
        'count',
      ),
    ).toEqual(['four ~ five']);
  });

  it('are not where a text counts many things by it', () => {
    expect(
      clashes(
        'The council bought 40 buses in Denby. It sold 12 buses to a museum. Six buses burned in the depot.',
        'Ostvik rented nine buses for the fair.',
        'count',
      ),
    ).toEqual([]);
  });

  it('are not of two players, or over two stretches', () => {
    const season = 'Ivo Brandt scored 31 goals in his career.';
    expect(clashes(season, 'Ivo Brandt scored two goals in the second half.', 'count')).toEqual([]);
    expect(
      clashes('Ivo Brandt scored three goals on Saturday.', 'Lena Frisk scored two goals on Saturday.', 'count'),
    ).toEqual([]);
  });

  it('are tied by their digits in another order', () => {
    expect(
      clashes(
        'Harlow Motors is recalling 84,000 scooters sold in Denby and Ostvik.',
        'The firm is pulling back 48,000 scooters, Harlow Motors said, in Denby and Ostvik.',
        'count',
      ),
    ).toEqual(['84,000 ~ 48,000']);
  });
});

describe('two doers', () => {
  it('pay two amounts', () => {
    const told = (club: string, sum: string) => `${club} offered Ivo Brandt ${sum} to play in Kestria next season.`;
    expect(clashes(told('Denby Rovers', '$7 million'), told('Ostvik Wanderers', '$9 million'), 'money')).toEqual([]);
    expect(clashes(told('Denby Rovers', '$7 million'), told('Denby Rovers', '$9 million'), 'money')).toEqual([
      '$7 million ~ $9 million',
    ]);
  });
});

describe('tolls', () => {
  it('of an earlier event of the kind are not those of this one', () => {
    const lead =
      'A storm hit Ostvik on Sunday, killing ten people. It tore off roofs. Trees fell. Roads closed. Schools shut.';
    const other =
      'A storm struck Ostvik on Sunday and killed ten people. Roofs were torn off. Trees fell. Roads closed. Schools shut. In February a storm killed 612 people in Ostvik. It left thousands of people homeless.';
    expect(clashes(lead, other, 'count')).toEqual([]);
  });
});

describe('dates', () => {
  it('of two papers signed by one hand are two', () => {
    expect(
      clashes(
        'On 30 January 2024 Ada Strand signed an order on harbour fees.',
        'The harbour bill was signed by Ada Strand on 11 March 2024.',
        'date',
      ),
    ).toEqual([]);
  });

  it('in the name of a thing tell which it is', () => {
    expect(
      clashes('Ivo Brandt hosted the 2013 Harbour Awards.', 'Ivo Brandt hosted the show in 2007.', 'date'),
    ).toEqual([]);
  });

  it('of one act in two years of a life are compared in like words alone', () => {
    const lead =
      'Ferry captain Ivo Brandt resigned on Monday. The port of Ostvik named Lena Frisk. She begins in June.';
    expect(
      clashes(
        `${lead} Brandt was charged with arson after a fire at the Denby shipyard in 2005.`,
        `${lead} In 2004, Brandt was charged with stealing a motor boat from his sister.`,
        'date',
      ),
    ).toEqual([]);
  });

  it('of a day of history take the year told last, in news the year of writing', () => {
    const text = 'The siege began in June 1648. The town surrendered on 14 August.';
    const days = (published: string) => {
      const source = sourceFromText('a.md', `${published}${text}\n`);
      const { claims } = readStory(storyOf([source]));
      return claims.flatMap(({ value }) => (value.type === 'date' ? [value.timex] : []));
    };
    expect(days('')).toEqual(['1648-06', '1648-08-14']);
    expect(days('---\npublished: 2024-09-10\n---\n\n')).toEqual(['1648-06', '2024-08-14']);
  });
});
