import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/claims/index.js';
import { collate, pairQuotations, pairSubjects } from '../../src/facts/collation/index.js';
import { read } from '../../src/language/index.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

const claims = (...texts: string[]) =>
  storyOf(texts.map((text, i) => sourceFromText(`${String.fromCharCode(97 + i)}.txt`, `${text}\n`))).sources.flatMap(
    (source) => claimsOf(read(source), {}),
  );

const WHOLE = '"We left the burning pier at dawn and never looked back at the town," said Anna Grey.';
const CUT = 'Anna Grey said they "never looked back at the town."';
const SPLIT = '"We left the burning pier at dawn," said Anna Grey, "and never looked back at the town."';
const OTHER = '"Nobody in this harbour wants to see another ferry," said Anna Grey.';

describe('the same utterance in several sources', () => {
  it('joins cuts and splits, and leaves other words alone', () => {
    const groups = collate(claims(WHOLE, `${CUT} ${OTHER}`, SPLIT));
    expect(groups).toHaveLength(1);
    expect(groups[0]?.quotations.map((q) => q.source).sort()).toEqual(['S1', 'S2', 'S3']);
  });

  it('pairs only different sources', () => {
    expect(pairQuotations(claims(`${WHOLE} ${CUT}`))).toEqual([]);
  });

  it('pairs nothing that shares no run of words', () => {
    expect(pairQuotations(claims(WHOLE, OTHER))).toEqual([]);
  });

  it('does not depend on the order of the claims', () => {
    const all = claims(WHOLE, CUT, SPLIT, WHOLE.replace('burning', 'old'));
    const name = (list: readonly { a: (typeof all)[number]; b: (typeof all)[number] }[]) =>
      list.map(({ a, b }) => `${a.reading.source.id}:${a.span.start} ${b.reading.source.id}:${b.span.start}`);
    expect(name(pairQuotations([...all].reverse()))).toEqual(name(pairQuotations(all)));
  });
});

describe('fragments', () => {
  const texts = (list: ReturnType<typeof pairQuotations>) =>
    list.map(({ a, b }) => [a, b].map((c) => c.reading.source.prose.slice(c.span.start, c.span.end)));
  const LONG =
    '"We lost the pier in one night. I want this council to talk less and to raise its quays before October comes. The sea will not wait for us," said Anna Grey.';
  const CUTS = (fragment: string, speaker = 'Grey said') =>
    `Anna Grey spoke for an hour. "We lost the pier in one night," Grey said, adding that the town must "${fragment}." "The sea will not wait for us," ${speaker}.`;
  const within = (fragment: string, speaker?: string) =>
    texts(pairQuotations(claims(LONG, CUTS(fragment, speaker)))).some(([, b]) => b?.startsWith(fragment));

  it('looks between two known places for a few words', () => {
    expect(within('strengthen its quays')).toBe(true);
  });

  it('wants two words in a row there, and one speaker', () => {
    expect(within('build new quays')).toBe(false);
    expect(within('strengthen its quays', 'Ivo Brandt said')).toBe(false);
  });

  it('does not take words that stand before or behind', () => {
    expect(within('look after the pier')).toBe(false);
  });

  it('finds in a text what a headline quotes in other forms, and not what it shortens', () => {
    const text = '"We thought of saving a few of the boats," Grey said.';
    const story = (quoted: string) =>
      storyOf([
        sourceFromText(
          'a.md',
          `---\ntitle: "Mayor wants to 'Save ${quoted}' of town"\n---\n\nThe mayor spoke on Monday.\n`,
        ),
        sourceFromText('b.txt', `${text}\n`),
      ]).sources.flatMap((source) => claimsOf(read(source), {}));
    expect(pairQuotations(story('A Few Of The Boats'))).toHaveLength(1);
    expect(pairQuotations(story('Respect'))).toHaveLength(0);
  });

  it('leaves two people alone who say a like thing', () => {
    expect(
      pairQuotations(
        claims('"He was a good neighbour," said Anna Grey.', '"They were all good neighbours," said Ivo Brandt.'),
      ),
    ).toEqual([]);
  });
});

describe('whom a fragment is said of', () => {
  const said = (text: string) =>
    claims(text)
      .filter((c) => c.role === 'said-of')
      .map((c) => [c.speaker, c.value.type === 'text' ? c.value.text : '', c.detail.clause]);

  it.each([
    ['Anna Grey called Ivo Brandt "a danger to the town" on Friday.', 'Ivo Brandt', 'call …'],
    [
      'Anna Grey said her talks with Ivo Brandt had been "a farce" from the start.',
      'Ivo Brandt',
      'her talk with … have be',
    ],
  ])('reads the clause before the marks of %j', (text, name, clause) => {
    expect(said(text)).toEqual([['Anna Grey', name, clause]]);
  });

  it.each([
    'Anna Grey told Ivo Brandt "never again" on Friday.',
    'Anna Grey said the wall was "a danger to the town" on Friday.',
    'Anna Grey said Peter Aldous and Ivo Brandt were "a danger to the town" on Friday.',
    '"He is a danger to the town," Anna Grey said of Ivo Brandt.',
    'Anna Grey said that Ivo Brandt, a builder, was "a danger to the town" on Friday.',
  ])('reads nothing of %j', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('pairs claims, not witnesses of one name', () => {
    const of = (name: string) => `In the debate on the wall Anna Grey called ${name} "a danger to the town" on Friday.`;
    const texts = [
      ...Array.from({ length: 30 }, () => of('Ivo Brandt')),
      ...Array.from({ length: 30 }, () => of('Peter Aldous')),
    ];
    expect(pairSubjects(claims(...texts))).toHaveLength(59);
    expect(pairSubjects(claims(of('Ivo Brandt'), of('Mr. Brandt')))).toEqual([]);
    expect(pairSubjects(claims(of('Ivo Brandt'), `${of('Peter Aldous')} ${of('Ivo Brandt')}`))).toEqual([]);
  });
});
