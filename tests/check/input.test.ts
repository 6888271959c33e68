import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { check } from '../../src/check.js';
import type { Finding, Position } from '../../src/findings/types.js';
import { openStory } from '../../src/sources/index.js';
import { root } from '../support/examples.js';

const result = check(openStory(['input'], root), { rules });

/** Words of one source, `file: words`; they must stand in the file once. */
type Place = string;

function placeOf(place: Place): { path: string; start: number; end: number } {
  const at = place.indexOf(': ');
  const [path, words] = [`input/${place.slice(0, at)}`, place.slice(at + 2)];
  const source = result.story.sources.find((one) => one.path === path);
  const start = source?.text.indexOf(words) ?? -1;
  if (source === undefined || start < 0 || source.text.indexOf(words, start + 1) >= 0) {
    throw new Error(`not once in ${path}: ${words}`);
  }
  return { path, start, end: start + words.length };
}

/** The findings that hold one of these sides in one position and another side in another. */
function findingsOn(sides: readonly (readonly Place[])[]): Finding[] {
  const places = sides.map((side) => side.map(placeOf));
  const sidesOf = ({ citations }: Position): number[] =>
    places.flatMap((side, index) =>
      citations.some(({ source, value }) =>
        side.some(({ path, start, end }) => source.path === path && value.start < end && start < value.end),
      )
        ? [index]
        : [],
    );
  return result.findings.filter(({ positions }) => {
    const reached = positions.map(sidesOf);
    return reached.some((one, i) => reached.some((other, j) => i < j && one.some((a) => other.some((b) => a !== b))));
  });
}

const QUARRELS: readonly [what: string, verdicts: readonly string[], sides: readonly (readonly Place[])[]][] = [
  [
    'the deadline of the law: January 2024 or January 2025',
    ['conflict'],
    [
      ['marland-wire.txt: January 2024'],
      ['averil-courier.md: January 2025', 'harbour-radio.md: January 2025', 'tech-dispatch.txt: 19 January 2025'],
    ],
  ],
  [
    'the year of the law: 2023, or last year in articles of 2025',
    ['conflict'],
    [
      ['marland-wire.txt: in 2023'],
      [
        'averil-courier.md: last year',
        'harbour-radio.md: April 2024',
        'kestria-observer.md: 24 April 2024',
        'tech-dispatch.txt: last year',
      ],
    ],
  ],
  [
    'the jobs in the country: 1,200 or 2,100',
    ['conflict', 'review'],
    [['harbour-radio.md: 2,100 people'], ['averil-courier.md: 1,200 people', 'marland-wire.txt: 1,200 people']],
  ],
  [
    'the price: $5.6 billion or $6.5 billion',
    ['conflict'],
    [['tech-dispatch.txt: $5.6 billion'], ['averil-courier.md: $6.5 billion', 'marland-wire.txt: $6.5 billion']],
  ],
  [
    'a quotation: keep or hold the keys',
    ['variation'],
    [['averil-courier.md: keep the keys to our living rooms'], ['harbour-radio.md: hold the keys to our living rooms']],
  ],
  [
    'the recommendation software: handed over, or not',
    ['conflict'],
    [
      ['averil-courier.md: Orvane has handed over the recommendation software'],
      ['harbour-radio.md: Orvane has not handed over the recommendation software'],
    ],
  ],
  [
    'the hearing: put off from 20 to 27 November',
    ['update'],
    [
      ['kestria-observer.md: 27 November'],
      [
        "averil-courier.md: with Orvane's managers on 20 November",
        'harbour-radio.md: will hold its hearing on 20 November',
      ],
    ],
  ],
];

/** What only looks like a disagreement: nothing may be said of it. */
const TRAPS: readonly [what: string, sides: readonly (readonly Place[])[]][] = [
  [
    'a month, a day and a year of one event',
    [
      ['averil-courier.md: last year'],
      ['harbour-radio.md: April 2024'],
      ['kestria-observer.md: 24 April 2024'],
      ['tech-dispatch.txt: last year'],
    ],
  ],
  ['a month and a day of one deadline', [['averil-courier.md: January 2025'], ['tech-dispatch.txt: 19 January 2025']]],
  [
    'rounding: $6.48 billion and $6.5 billion',
    [['kestria-observer.md: $6.48 billion'], ['averil-courier.md: $6.5 billion'], ['marland-wire.txt: $6.5 billion']],
  ],
  [
    'just under $6.5 billion and $6.48 billion',
    [['harbour-radio.md: just under $6.5 billion'], ['kestria-observer.md: $6.48 billion']],
  ],
  [
    'a part of the price and the price',
    [
      ['marland-wire.txt: $5 billion'],
      ['averil-courier.md: $6.5 billion', 'kestria-observer.md: $6.48 billion', 'tech-dispatch.txt: $5.6 billion'],
    ],
  ],
  ['more than 30 million and 34 million users', [['averil-courier.md: 30 million'], ['harbour-radio.md: 34 million']]],
  ['34 and 34.2 million users', [['harbour-radio.md: 34 million'], ['tech-dispatch.txt: 34.2 million']]],
  [
    'users in another country',
    [['tech-dispatch.txt: 9 million'], ['harbour-radio.md: 34 million', 'averil-courier.md: 30 million']],
  ],
  [
    'nearly 5,000, some 4,900, roughly 5,000, up to 5,000',
    [
      ['averil-courier.md: 5,000'],
      ['harbour-radio.md: 4,900'],
      ['marland-wire.txt: 5,000'],
      ['tech-dispatch.txt: 5,000'],
    ],
  ],
  ['about two hours and just over two hours', [['harbour-radio.md: two hours'], ['marland-wire.txt: two hours']]],
  ['arrested and injured', [['averil-courier.md: 14 people'], ['harbour-radio.md: six people']]],
  [
    'arrested, and some of them',
    [
      ['averil-courier.md: three of them teenagers'],
      ['harbour-radio.md: 14 people', 'tech-dispatch.txt: 14 were arrested'],
    ],
  ],
  [
    'the deadline of the contract and that of the law',
    [
      ['averil-courier.md: 17 December'],
      ['marland-wire.txt: January 2024', 'harbour-radio.md: January 2025', 'tech-dispatch.txt: 19 January 2025'],
    ],
  ],
  [
    'the deadline of the bidders and the others',
    [
      ['harbour-radio.md: 3 October'],
      ['averil-courier.md: 17 December', 'averil-courier.md: January 2025', 'marland-wire.txt: January 2024'],
    ],
  ],
  [
    'a deadline and the month of a count',
    [['harbour-radio.md: January 2025', 'averil-courier.md: January 2025'], ['tech-dispatch.txt: in September']],
  ],
  [
    'another law, which takes effect',
    [
      ['kestria-observer.md: 1 January 2026'],
      [
        'harbour-radio.md: April 2024',
        'marland-wire.txt: in 2023',
        'marland-wire.txt: January 2024',
        'averil-courier.md: January 2025',
      ],
    ],
  ],
  [
    'a change announced, and the other dates of January',
    [['tech-dispatch.txt: 1 March 2026'], ['kestria-observer.md: 1 January 2026', 'averil-courier.md: January 2025']],
  ],
  [
    'Tuesday and 11 November',
    [['averil-courier.md: Tuesday'], ['harbour-radio.md: 11 November'], ['kestria-observer.md: 11 November 2025']],
  ],
  [
    'the day of an interview and the day of the sale',
    [
      ['tech-dispatch.txt: on Monday'],
      ['averil-courier.md: Tuesday', 'marland-wire.txt: both sides announced on Tuesday'],
    ],
  ],
  [
    'a quotation and its first half',
    [['averil-courier.md: This is a good day'], ['harbour-radio.md: This is a good day']],
  ],
  [
    '19.9 percent and just under a fifth',
    [['averil-courier.md: 19.9 percent'], ['kestria-observer.md: just under a fifth']],
  ],
  [
    'a first and a second of different series',
    [['harbour-radio.md: first sale under the act'], ['tech-dispatch.txt: second-highest price']],
  ],
  ['ages of different people', [['harbour-radio.md: 31 years old'], ['kestria-observer.md: 58']]],
  [
    '18 months and three years of different things',
    [['marland-wire.txt: 18 months'], ['kestria-observer.md: three years ago']],
  ],
];

describe('the example story', () => {
  it.each(QUARRELS)('reports once: %s', (_, verdicts, sides) => {
    const found = findingsOn(sides);
    expect(found.map(({ message }) => message)).toHaveLength(1);
    expect(verdicts).toContain(found[0]?.verdict);
  });

  it.each(TRAPS)('leaves alone: %s', (_, sides) => {
    expect(findingsOn(sides).map(({ verdict, message }) => `${verdict}: ${message}`)).toEqual([]);
  });

  it('reports nothing else', () => {
    const named = QUARRELS.flatMap(([, , sides]) => findingsOn(sides));
    // A toll that rises from one day to the next is an update; whether it is told depends on the words around it.
    const rest = result.findings.filter((finding) => finding.verdict !== 'update' && !named.includes(finding));
    expect(rest.map(({ verdict, message }) => `${verdict}: ${message}`)).toEqual([]);
  });

  it('reads no page furniture: neither the "also read" lines nor the comments', () => {
    const source = result.story.sources.find(({ path }) => path.endsWith('tech-dispatch.txt'));
    expect(source?.prose).toContain('Why now?');
    expect(source?.prose).not.toMatch(/Also read|\$40 million|Please wait|Comments|Okoro|Facebook/);
  });

  it('dates the undated source by its story, and says so', () => {
    expect(result.coverage.undated).toEqual(['input/tech-dispatch.txt']);
    const [law] = findingsOn([['marland-wire.txt: in 2023'], ['tech-dispatch.txt: last year']]);
    const citations = law?.positions.flatMap((position) => position.citations) ?? [];
    const value = citations.find(({ source }) => source.path === 'input/tech-dispatch.txt')?.claim.value;
    expect(value?.type === 'date' ? value.assumed.join() : '').toMatch(/story/);
  });
});
