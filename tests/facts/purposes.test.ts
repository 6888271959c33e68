import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { profilesOf } from '../../src/facts/index.js';
import { actsOfLead } from '../../src/facts/main-event.js';
import { purposePairs } from '../../src/facts/purposes/index.js';
import { purposeOf } from '../../src/facts/purposes/purpose.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

function read(...texts: readonly string[]) {
  const sources = texts.map((text, i) =>
    sourceFromText(`${'abc'[i]}.md`, `---\npublished: 2024-05-17\n---\n\n${text}\n`),
  );
  const { claims, readings } = readStory(storyOf(sources));
  return { money: claims.filter(({ kind }) => kind === 'money'), readings };
}

/** The pairs of amounts told of one purpose. */
function pairsOf(...texts: readonly string[]): string[] {
  const { money, readings } = read(...texts);
  return purposePairs(profilesOf(money, readings, []), actsOfLead(readings)).map(({ a, b }) =>
    [a, b].map(({ reading, span }) => reading.source.prose.slice(span.start, span.end)).join(' | '),
  );
}

describe('what an amount is for', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['The robbers made off with about $40,000.', 'taken'],
    ['A clerk embezzled $40,000 from the club.', 'taken'],
    ['The canvas fetched $40,000 in Ostvik.', 'sold'],
    ['The canvas went for $40,000 in Ostvik.', 'sold'],
    ['The repairs are costing the town $40,000.', 'costs'],
    ['The work swallowed $40,000.', 'costs'],
    ['The campaign is going to be $40,000.', 'costs'],
    ['The council has set aside $40,000 for the pier.', 'reserved'],
    ['About $40,000 has been earmarked for the pier.', 'reserved'],
    ['The robbers did not get away with $40,000.', undefined],
    ['The robbers got away, leaving $40,000 behind.', undefined],
    ['The fine will be $40,000.', undefined],
    ['Their turnover was $40,000.', undefined],
    ['She paid $40,000.', undefined],
  ];
  it.each(cases)('%s', (text, purpose) => {
    const [claim] = read(text).money;
    expect(claim && purposeOf(claim)).toBe(purpose);
  });
});

describe('amounts of one purpose', () => {
  it('are set against each other where each source has one alone', () => {
    const one = 'Two men robbed the Harlow savings bank. They got away with $14,000.';
    const two = 'Three men robbed a bank in Harlow on Tuesday. Witnesses saw them leave. They made off with $40,000.';
    expect(pairsOf(one, two)).toEqual(['$14,000 | $40,000']);
    expect(pairsOf(one, `${two} At a shop in Ostvik they stole $9,000.`)).toEqual([]);
  });

  it('need the same things around them where the story is not about the act', () => {
    const one = 'Ostvik and Harlow will rebuild the Tarrant pier. The council has set aside $3 million for it.';
    const two = 'Half of the Tarrant pier burned down. About $2 million has been earmarked by Ostvik and Harlow.';
    expect(pairsOf(one, two)).toEqual(['$3 million | about $2 million'.replace('about', 'About')]);
    expect(pairsOf(one, 'A museum opens in Kestria. Its founder has set aside $2 million for paintings.')).toEqual([]);
  });

  it('are left alone where one was spent and the other will be, in two currencies, or a rate', () => {
    const past = 'The Tarrant pier in Ostvik was rebuilt. The repairs have cost the Harlow council $3 million.';
    const other = (text: string) => pairsOf(past, `The Tarrant pier in Ostvik burned down. ${text}`);
    expect(other('Its repair devoured $2 million of the Harlow council.')).toEqual(['$3 million | $2 million']);
    expect(other('Its repair will cost the Harlow council $2 million.')).toEqual([]);
    expect(other('Its repair devoured 2 million euros of the Harlow council.')).toEqual([]);
    expect(other('Its repair devoured $2 million a year of the Harlow council.')).toEqual([]);
    expect(other('Its repair devoured $20 million of the Harlow council.')).toEqual([]);
  });
});
