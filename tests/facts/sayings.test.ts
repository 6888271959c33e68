import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { daysOf } from '../../src/facts/days.js';
import { factsOf } from '../../src/facts/index.js';
import { dayOfSaying } from '../../src/facts/sayings/days.js';
import { sayingPairs } from '../../src/facts/sayings/index.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

function storyOfTexts(texts: readonly string[]) {
  const sources = texts.map((text, i) =>
    sourceFromText(`${'abc'[i]}.md`, `---\npublished: 2024-05-15\n---\n\n${text}\n`),
  );
  return readStory(storyOf(sources));
}

/** The pairs of days of one utterance: the words of both, and how sure. */
function pairsOf(...texts: readonly string[]): string[] {
  const { claims, readings } = storyOfTexts(texts);
  const quotations = claims.filter(({ kind }) => kind === 'quotation');
  const dates = claims.filter(({ kind }) => kind === 'date' || kind === 'time');
  const { pairs } = factsOf(claims, readings, []);
  const quoted = pairs.filter(({ a }) => a.kind === 'quotation');
  return sayingPairs(dates, quotations, quoted, daysOf(dates)).map(({ a, b, strength }) => {
    const words = [a, b].map(({ reading, span }) => reading.source.prose.slice(span.start, span.end));
    return `${words.sort().join(' | ')} (${strength})`;
  });
}

/** How the first day of a text is told: of saying, with the noun and the way it was given out. */
function told(text: string): string {
  const { claims } = storyOfTexts([text]);
  const day = claims.filter(({ value }) => value.type === 'date').map(dayOfSaying)[0];
  return day === undefined ? 'other' : [day.sure ? 'said' : 'beside', day.noun, day.way].filter(Boolean).join(' ');
}

describe('a day of saying', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Brandt said on Monday that the dam was safe.', 'said'],
    ['Brandt apologized on Monday for the delay.', 'said'],
    ['In a statement issued by the club on Monday, Strand denied it.', 'said statement'],
    ['In a letter dated Monday, the owners asked for time.', 'said letter written'],
    ['The owners asked for time in a letter released Monday.', 'said letter out'],
    ['Strand defended the plan in two long interviews on Monday.', 'said interview'],
    ["In Monday's speech, Strand defended the plan.", 'said speech'],
    ['Strand gave a speech in Ostvik on Monday.', 'said speech'],
    ['When the trial opened on Monday, Strand said that she regretted the fire.', 'beside'],
    ['The dam broke on Monday, Brandt said.', 'other'],
    ['Brandt said that the dam broke on Monday.', 'other'],
    ['After the dam broke on Monday, Brandt said that he regretted it.', 'other'],
    ['Brandt told the paper after the report was released Monday.', 'other'],
    ['Brandt, who resigned on Monday, said that the dam was safe.', 'other'],
    ['Brandt was charged with fraud on Monday.', 'other'],
    ['Engineers responded to the alarm on Monday.', 'other'],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('days on which one thing was said', () => {
  const words = 'The gates were never built to hold a river of this size';

  it('are tied by a quotation that both texts carry', () => {
    expect(
      pairsOf(`"${words}," Brandt said in a speech on Monday.`, `In a speech on Tuesday, Brandt said: "${words}."`),
    ).toEqual(['Monday | Tuesday (strong)']);
  });

  it('are tied by words that one text quotes and another tells', () => {
    expect(
      pairsOf(
        'In a post on Monday, Ada Strand said she will "pay back every crown that the old museum lost under my watch."',
        'When the inquiry opened on Tuesday, the director said she would pay back every crown the old museum lost.',
      ),
    ).toEqual(['Monday | Tuesday (medium)']);
  });

  it('may be told a few sentences before, while the same person speaks', () => {
    const interviews = 'Brandt gave two interviews on Monday. He spoke of his father and of the winter.';
    expect(pairsOf(`${interviews} "${words}," Brandt said.`, `"${words}," Brandt said on Tuesday.`)).toEqual([
      'Monday | Tuesday (medium)',
    ]);
    const between = `${interviews} The inquiry began in Ostvik on Wednesday. "${words}," Brandt said.`;
    expect(pairsOf(between, `"${words}," Brandt said on Tuesday.`)).toEqual([]);
    const another = 'Hollis gave two interviews on Monday. She spoke of her father.';
    expect(pairsOf(`${another} "${words}," Brandt said.`, `"${words}," Brandt said on Tuesday.`)).toEqual([]);
  });

  it('may be told of the paper that is quoted from', () => {
    const paper = `In a letter dated Monday, the owners asked for time. The mayor was out of town. "${words}," the letter said.`;
    expect(pairsOf(paper, `"${words}," the owners wrote in a letter on Tuesday.`)).toEqual([
      'Monday | Tuesday (medium)',
    ]);
    const demand = `The owners on Monday demanded more time. In a letter to the mayor they set out why. "${words}," the letter said.`;
    expect(pairsOf(demand, `"${words}," the owners wrote in a letter on Tuesday.`)).toEqual([
      'Monday | Tuesday (medium)',
    ]);
  });

  it('are left alone where the words were said again, or the paper lay for a while', () => {
    expect(pairsOf(`"${words}," Brandt repeated on Monday.`, `"${words}," Brandt said on Tuesday.`)).toEqual([]);
    expect(pairsOf(`"${words}," Brandt said again on Monday.`, `"${words}," Brandt said on Tuesday.`)).toEqual([]);
    expect(
      pairsOf(
        `"${words}," Brandt wrote in a letter dated Monday.`,
        `"${words}," Brandt wrote in a letter released Tuesday.`,
      ),
    ).toEqual([]);
  });

  it('are left alone where two people speak, in two media, or the day is of something else', () => {
    expect(pairsOf(`"${words}," Ivo Brandt said on Monday.`, `"${words}," Ada Strand said on Tuesday.`)).toEqual([]);
    expect(
      pairsOf(`"${words}," Brandt said in an interview on Monday.`, `"${words}," Brandt wrote in a letter on Tuesday.`),
    ).toEqual([]);
    expect(pairsOf(`"${words}," Brandt said on Monday.`, `"${words}," said Brandt, who resigned on Tuesday.`)).toEqual(
      [],
    );
    expect(pairsOf(`"${words} on Monday," Brandt said.`, `"${words}," Brandt said on Tuesday.`)).toEqual([]);
  });
});
