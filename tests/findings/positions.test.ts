import { describe, expect, it } from 'vitest';
import { rule as deadlineDate } from '../../rules/deadline-date.js';
import { rule as eventDate } from '../../rules/event-date.js';
import { rule as money } from '../../rules/money.js';
import { rule as timeOfDay } from '../../rules/time-of-day.js';
import { check, readStory } from '../../src/check.js';
import type { Claim } from '../../src/claims/types.js';
import { judgePair } from '../../src/findings/judge.js';
import { positionsOf } from '../../src/findings/positions.js';
import type { AcrossRule, Rule } from '../../src/rule.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

function told(texts: readonly string[], rules: readonly Rule[], published = (i: number) => `2024-05-1${i}`) {
  const sources = texts.map((text, i) =>
    sourceFromText(`${'abcdefgh'[i]}.md`, `---\npublished: ${published(i)}\n---\n\n${text}\n`),
  );
  return check(storyOf(sources), { rules });
}

/** Positions as "label: ids of the sources". */
const sides = (result: ReturnType<typeof told>) =>
  result.findings.map((f) =>
    f.positions.map((p) => `${p.label}: ${[...new Set(p.citations.map((c) => c.source.id))].join(' ')}`),
  );

const DEADLINE = (when: string) => `The Harbour Act ordered Norlink to sell its Ostvik terminal by ${when}.`;

describe('positions', () => {
  it('hold the coarse and the exact form of one value together, under the exact one', () => {
    expect(
      sides(told([DEADLINE('January 2025'), DEADLINE('19 January 2025'), DEADLINE('January 2024')], [deadlineDate])),
    ).toEqual([['19 January 2025: S1 S2', 'January 2024: S3']]);
  });

  it('leave out a value that fits two of them alike', () => {
    const [finding] = sides(
      told([DEADLINE('19 January 2025'), DEADLINE('4 March 2025'), DEADLINE('2025')], [deadlineDate]),
    );
    expect(finding).toEqual(['19 January 2025: S1', '4 March 2025: S2']);
  });

  it('never hold two values that the rule would set against each other, though a third fits both', () => {
    const days = ['2 May 2024', '3 May 2024', 'May 2024', '9 May 2024'];
    const { claims } = readStory(
      storyOf(days.map((day, i) => sourceFromText(`${'abcd'[i]}.md`, `The Ostvik mill burned down on ${day}.\n`))),
    );
    const [second, third, month, ninth] = claims.filter((c) => c.kind === 'date') as [Claim, Claim, Claim, Claim];
    const judged = [
      [second, month],
      [third, month],
      [second, ninth],
    ].map(([a, b]) =>
      judgePair(eventDate as AcrossRule, { a: a as Claim, b: b as Claim, score: 1, strength: 'strong', because: [] }),
    );
    const positions = positionsOf({ rule: eventDate as AcrossRule, judged, claims: [second, third, month, ninth] });
    expect(positions.some((p) => p.includes(second) && p.includes(third))).toBe(false);
    expect(positions.some((p) => p.includes(ninth))).toBe(true);
  });

  it('leave a part of the day with the hour of its own text', () => {
    const texts = [
      'ALDPORT - A man was shot in the leg outside the Harlow cafe on Monday afternoon, police said. The shooting happened about 3:20 p.m., police said.',
      'ALDPORT - A man was shot in the leg outside the Harlow cafe on Monday afternoon, police said. The shooting happened about 2:30 p.m., police said.',
    ];
    const [finding] = told(texts, [timeOfDay], () => '2024-05-14').findings;
    expect(finding?.positions.map((p) => [...new Set(p.citations.map((c) => c.source.id))])).toEqual([['S1'], ['S2']]);
  });

  it('never hold a night with the day it runs into, where its own text has the hour', () => {
    const [finding] = told(
      [
        'ALDPORT - A boy was shot outside a house in Harlow Street on May 13, police said.',
        'ALDPORT - A boy was shot outside a house in Harlow Street on Sunday night, police said. The boy was shot on May 12, police said.',
      ],
      [eventDate],
      () => '2024-05-14',
    ).findings;
    expect(finding?.positions.map((p) => [...new Set(p.citations.map((c) => c.source.id))])).toEqual([['S1'], ['S2']]);
  });

  it('are three where three values are told', () => {
    const pay = (sum: string) => `Norlink will pay ${sum} for the Ostvik terminal, the port said.`;
    expect(sides(told([pay('$4 million'), pay('$5 million'), pay('$9 million')], [money]))[0]).toHaveLength(3);
  });

  it('cite words that stand in the file, with line and column', () => {
    const { findings } = told([DEADLINE('January 2025'), DEADLINE('January 2024')], [deadlineDate]);
    for (const { source, start, end, quote, line, column, value } of findings.flatMap((f) =>
      f.positions.flatMap((p) => p.citations),
    )) {
      expect(source.text.slice(start, end)).toBe(quote);
      expect(source.text.split('\n')[line - 1]?.slice(column - 1)).toMatch(quote.slice(0, 20));
      expect(value.start).toBeGreaterThanOrEqual(start);
      expect(value.end).toBeLessThanOrEqual(end);
      expect(source.text.slice(value.start, value.end)).toMatch(/January 202[45]/);
    }
  });
});

describe('agreement and silence', () => {
  it('make a fact on which sources agree, and no finding', () => {
    const result = told([DEADLINE('January 2025'), DEADLINE('19 January 2025')], [deadlineDate]);
    expect(result.findings).toEqual([]);
    expect(result.agreements).toHaveLength(1);
  });

  it('keep the reasons for comparing and for judging', () => {
    const [finding] = told([DEADLINE('January 2025'), DEADLINE('January 2024')], [deadlineDate]).findings;
    expect(finding?.because.some((b) => b.startsWith('same role'))).toBe(true);
    expect(finding?.because.some((b) => b.startsWith('no overlap'))).toBe(true);
  });

  it('say what was assumed of an undated source', () => {
    const sources = [
      sourceFromText('a.md', '---\npublished: 2025-05-10\n---\n\nThe Ostvik senate passed the Harbour Act in 2023.\n'),
      sourceFromText('b.md', 'The Ostvik ferry sank on Friday, killing nine.\n'),
      sourceFromText('c.md', 'The Ostvik ferry sank on 2 May 2025, killing nine.\n'),
    ];
    const [finding] = check(storyOf(sources), { rules: [eventDate] }).findings;
    expect(finding === undefined || finding.because.some((b) => b.includes("story's date"))).toBe(true);
  });
});
