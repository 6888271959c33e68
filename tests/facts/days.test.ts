import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { daysOf } from '../../src/facts/days.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

function story(...texts: string[]) {
  return storyIn(texts, '---\npublished: 2024-05-10\n---\n\n');
}

function storyIn(texts: readonly string[], head: string) {
  const sources = texts.map((text, i) => sourceFromText(`${'abc'[i]}.md`, `${head}${text}\n`));
  const { claims } = readStory(storyOf(sources));
  const days = daysOf(claims);
  const claim = (words: string, source: number) => {
    const found = claims.find(
      (c) => c.reading.source.id === `S${source}` && c.reading.source.prose.slice(c.span.start, c.span.end) === words,
    );
    if (!found) throw new Error(`no claim on ${words}`);
    return found;
  };
  return { days, claim };
}

describe('days told', () => {
  it('are strange to both where each source tells of its own', () => {
    const { days, claim } = story('The mill burned on 3 May 2024.', 'The mill burned on 4 May 2024.');
    expect(days.strange(claim('3 May 2024', 1), claim('4 May 2024', 2))).toBe(2);
  });

  it('are strange to one where the other tells of both, whatever of them', () => {
    const { days, claim } = story(
      'The mill burned on 3 May 2024. It was sold on 4 May 2024.',
      'The mill burned on 4 May 2024.',
    );
    expect(days.strange(claim('3 May 2024', 1), claim('4 May 2024', 2))).toBe(1);
  });

  it('are strange to nobody where the day is one, or is no day', () => {
    const { days, claim } = story(
      'The mill burned on 3 May 2024.',
      'The mill burned on 3 May 2024. It opened in 1902.',
    );
    expect(days.strange(claim('3 May 2024', 1), claim('3 May 2024', 2))).toBe(0);
    expect(days.strange(claim('3 May 2024', 1), claim('1902', 2))).toBe(0);
    expect(days.both(claim('3 May 2024', 1), claim('1902', 2))).toBe(false);
  });

  it('are told by their weekday in texts of no date', () => {
    const { days, claim } = storyIn(
      [
        'The mill burned on Friday.',
        'The mill burned on Tuesday.',
        'The mill burned on 3 May 2024, it was sold on Tuesday.',
      ],
      '',
    );
    expect(days.strange(claim('Friday', 1), claim('Tuesday', 2))).toBe(2);
    expect(days.apart(claim('Friday', 1), claim('Tuesday', 2))).toBe(3);
    // 3 May 2024 is a Friday.
    expect(days.strange(claim('Friday', 1), claim('Tuesday', 3))).toBe(1);
    expect(days.both(claim('Friday', 1), claim('3 May 2024', 3))).toBe(true);
  });
});
