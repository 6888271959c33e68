import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { daysOf } from '../../src/facts/days.js';
import { incidentPairs, incidentTold } from '../../src/facts/incident.js';
import { partiesOf } from '../../src/facts/parties.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

/** The pairs of times of the story's incident: the words of both, and of what in it they are. */
function pairsOf(texts: readonly string[]): string[] {
  const sources = texts.map((text, i) =>
    sourceFromText(`${'abcd'[i]}.md`, `---\npublished: 2024-05-15\n---\n\n${text}\n`),
  );
  const { claims, readings } = readStory(storyOf(sources));
  return incidentPairs(incidentTold(claims, readings), partiesOf(readings), daysOf(claims)).map(
    ({ a, b, incident }) => {
      const words = [a, b].map(({ reading, span }) => reading.source.prose.slice(span.start, span.end));
      return `${words.join(' | ')} (${incident?.a}, ${incident?.b})`;
    },
  );
}

describe('the times of the incident that a story is about', () => {
  it('are told by its act, by verbs of happening and by what sets it off', () => {
    expect(
      pairsOf([
        'A man was shot at a quay in Aldport. It happened about 5 p.m. on Monday.',
        'Two gunmen opened fire around 7:40 p.m. on Monday and a man was shot in Aldport.',
      ]),
    ).toEqual(['about 5 p.m. on Monday | around 7:40 p.m. on Monday (event, event)']);
  });

  it('are told by what happened meanwhile', () => {
    expect(
      pairsOf([
        'A girl was shot in Aldport when somebody walked past the house about 6 p.m. Monday.',
        'A shooting in Aldport at 7 p.m. Monday left a girl wounded.',
      ]),
    ).toEqual(['about 6 p.m. Monday | 7 p.m. Monday (event, event)']);
  });

  const told: readonly (readonly [string, string, string])[] = [
    ['a relative clause', 'A man died in the shooting at the quay, which occurred around 3:25 p.m. Monday.', 'event'],
    [
      'a noun taken for a verb',
      'Police look into the late-night shooting that happened about 3:20 p.m. Monday.',
      'event',
    ],
    [
      'a far subject',
      'A man was shot Monday. The shooting at Mill Street and Quay Road took place around 3:20 p.m.',
      'event',
    ],
    ['what it interrupted', 'A cook was walking home around 3:20 p.m. Monday when he was shot in Aldport.', 'event'],
    [
      'what it came to',
      'A man was shot. He was about to leave at 3:20 p.m. Monday when a stranger walked up and fired.',
      'event',
    ],
    [
      'an hour behind "said"',
      'A man was shot Monday. The sheriff said that around 3:20 p.m., his office received a call.',
      'call',
    ],
    ['a call by whomever', 'A man was shot Monday. A neighbor called 911 shortly after 3:20 p.m.', 'call'],
    ['what was heard', 'A man was shot Monday. Neighbors heard several gunshots around 3:20 p.m.', 'event'],
    ['what is looked into', 'Police are investigating the shooting of a man at a garage at 3:20 p.m. Monday.', 'event'],
    ['all of several', 'The two shootings shook Aldport on Monday. The rampage began about 3:20 p.m.', 'event'],
  ];
  for (const [how, text, moment] of told) {
    it(`are told by ${how}`, () => {
      const all = pairsOf(['A man was shot in Aldport at 9 p.m. on Monday.', text]);
      expect(all.some((pair) => /3:2\d p\.m\./.test(pair) && pair.endsWith(`(event, ${moment})`))).toBe(true);
    });
  }

  it('tell the call from the event', () => {
    expect(
      pairsOf([
        'A man was shot in Aldport at 9 p.m. on Monday.',
        'A man was shot in Aldport. Deputies were called to the quay at 9:10 p.m. on Monday.',
      ]),
    ).toEqual(['9 p.m. on Monday | 9:10 p.m. on Monday (event, call)']);
  });

  const none: readonly (readonly [string, string])[] = [
    ['the arrest', 'A man was shot in Aldport. A suspect was arrested in the shooting at 11 p.m. on Monday.'],
    ['the death', 'A man was shot in Aldport. He died at 6 a.m. on Tuesday.'],
    ['what is planned', 'A man was shot in Aldport. A vigil for him will be held at 7 p.m. on Wednesday.'],
    ['what was over by then', 'A man was shot in Aldport. The shooting was over by 10 p.m. on Monday.'],
    ['an errand of the gunman', 'A man was shot in Aldport. The gunman had bought a rifle at 3 p.m. on Monday.'],
    ['another such event', 'A man was shot in Aldport. In a separate shooting, a cook was hit at 1 p.m. on Monday.'],
    ['one more such event', 'A man was shot in Aldport. A cook was also shot at 1 p.m. on Monday.'],
    [
      'the day of a picture',
      'A man was shot in Aldport. Officers stand at the scene of the shooting, Tuesday, May 14, 2024.',
    ],
    ['an hour of either half of the day', 'A man was shot in Aldport. It happened at 10:05.'],
    [
      'how things stood',
      'A man was shot in Aldport. The victim of the shooting remained in critical condition Tuesday night.',
    ],
    ['a day in court', 'A man was shot in Aldport. A cook accused of the shooting was in court Tuesday afternoon.'],
    [
      'what comes before a relative clause',
      'A man was shot in Aldport. On Tuesday afternoon, officers, share news of a shooting that took place.',
    ],
    ['what an earlier one is told of', 'A man was shot in Aldport. Earlier Monday, a cook was shot around 4:30 a.m.'],
    ['a girl, where a man was shot', 'A shooting shook Aldport. A girl was shot at 4 p.m. on Monday.'],
  ];
  for (const [what, text] of none) {
    it(`are not of ${what}`, () => {
      expect(pairsOf(['A man was shot in Aldport at 9 p.m. on Monday.', text])).toEqual([]);
    });
  }

  it('are not compared where each source knows the day of the other', () => {
    expect(
      pairsOf([
        'A man was shot in Aldport on Monday. He had come from a wake held on Saturday.',
        'A man was shot in Aldport on Saturday. His brother went missing on Monday.',
      ]),
    ).toEqual([]);
  });

  it('are none where a source tells of several such events, or the sources of no such event', () => {
    expect(
      pairsOf([
        'A man was shot in Aldport at 9 p.m. on Monday.',
        'A man was shot on the quay at 2 p.m. on Monday. A cook was shot on the hill at 9 p.m. on Monday.',
      ]),
    ).toEqual([]);
    expect(pairsOf(['The council met at 9 p.m. on Monday.', 'The council met at 7 p.m. on Monday.'])).toEqual([]);
  });

  it('hold the same minute of both halves of the day against each other, of whatever act', () => {
    expect(
      pairsOf([
        'A man was shot in Aldport at 1:40 a.m. on Monday.',
        'A man was shot in Aldport. The two drove up at 1:40 p.m. on Monday.',
      ]),
    ).toEqual(['1:40 a.m. on Monday | 1:40 p.m. on Monday (event, event)']);
  });

  it('are told by a weekday that the reader knows, of those who came', () => {
    const dated = 'A boy was shot at a mill in Aldport at 3:20 p.m. on Monday.';
    expect(
      pairsOf([dated, 'A boy was shot in Aldport. The medics who came to the mill that Friday night think of it.']),
    ).toEqual(['3:20 p.m. on Monday | that Friday night (event, call)']);
    expect(
      pairsOf([dated, 'A boy was shot in Aldport. Deputies recall a rainy Friday night, when they came to the mill.']),
    ).toEqual(['3:20 p.m. on Monday | Friday night (event, call)']);
    expect(pairsOf([dated, 'A boy was shot in Aldport. He had been paid that Friday night.'])).toEqual([]);
  });
});
