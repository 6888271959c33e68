import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import { mainEventOf } from '../../src/facts/main-event.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

/** The words of the dates that are of the story's main event. */
function ofTheEvent(texts: readonly string[]): string[] {
  const sources = texts.map((text, i) =>
    sourceFromText(`${'abcd'[i]}.md`, `---\npublished: 2024-05-1${i}\n---\n\n${text}\n`),
  );
  const { claims, readings } = readStory(storyOf(sources));
  const main = mainEventOf(readings);
  return claims.filter((c) => main.holds(c)).map((c) => c.reading.source.prose.slice(c.span.start, c.span.end));
}

describe('the main event of a story', () => {
  it('is dated by its own act, and by the call that it set off', () => {
    expect(
      ofTheEvent([
        'A man was shot on Mill Street at about 2 a.m. on Saturday, police said.',
        'Officers were called at 2:10 a.m. on Saturday to a shooting on Mill Street.',
      ]),
    ).toEqual(['about 2 a.m. on Saturday', '2:10 a.m. on Saturday']);
  });

  it('is not dated by what came of it', () => {
    expect(
      ofTheEvent([
        'A man was shot on Mill Street on Saturday. A suspect was arrested on Monday.',
        'The man who was shot on Mill Street was named on Tuesday. The shooting happened on Saturday.',
      ]),
    ).toEqual(['Saturday', 'Saturday']);
  });

  it('is none where the sources tell of nothing in common', () => {
    expect(ofTheEvent(['The ferry sank on Friday.', 'The council approved a budget on Monday.'])).toEqual([]);
  });

  it('does not take announcing a thing for doing it', () => {
    expect(
      ofTheEvent([
        'A woman was killed in a crash on Friday.',
        'Police announced on Monday that a woman had been killed in a crash.',
      ]),
    ).toEqual(['Friday']);
  });

  it('is not another one of the kind', () => {
    expect(
      ofTheEvent([
        'A man was shot on Mill Street on Saturday. Another fatal shooting happened on Sunday.',
        'A man who was shot on Mill Street on Saturday has died.',
      ]),
    ).toEqual(['Saturday', 'Saturday']);
  });

  it('is not a traveller who arrives', () => {
    expect(
      ofTheEvent([
        'Ivo Brandt won the fight in Denby. Ada Strand, who lost the fight, arrived in Norland on Monday for it.',
        'Ivo Brandt won a fight against Ada Strand in Denby.',
      ]),
    ).toEqual([]);
  });

  it('is not the second of its kind', () => {
    expect(
      ofTheEvent([
        'An earthquake shook Ostvik.',
        "An earthquake shook Ostvik. Monday's tremor was the second one in Ostvik in a day.",
      ]),
    ).toEqual([]);
  });
});
