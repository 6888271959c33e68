import { describe, expect, it } from 'vitest';
import { read } from '../../src/language/index.js';
import { nameBook } from '../../src/language/names.js';
import { sourceFromText } from '../../src/sources/index.js';

const readText = (text: string) => read(sourceFromText('a.txt', text));

function verbs(text: string) {
  const sentence = readText(text).sentences[0];
  return (sentence?.verbs ?? []).map((v) =>
    [v.lemma, v.tense, v.passive ? 'passive' : 'active', v.negated ? 'not' : '', v.modal ?? ''].join(' ').trim(),
  );
}

function clauses(text: string) {
  const sentence = readText(text).sentences[0];
  const words = (group: { from: number; to: number } | undefined) =>
    group && sentence
      ? sentence.tokens
          .slice(group.from, group.to)
          .map((t) => t.text)
          .join(' ')
      : undefined;
  return (sentence?.clauses ?? []).map((c) => ({
    verb: c.verb?.lemma,
    subject: words(c.subject),
    object: words(c.object),
  }));
}

describe('who does it', () => {
  it.each([
    ['HARLOW, Nov 9 (Agency) - Shipmaker Lund said on Monday that it would sell a yard.', 'Shipmaker Lund'],
    ['PORT HARLOW, Norl. — A ferry sank on Friday.', 'A ferry'],
    ['At least 40 people fled.', 'least 40 people'],
    ['About 300 guests came at about 3 p.m.', '300 guests'],
  ])('%s', (text, subject) => {
    expect(clauses(text)[0]?.subject).toBe(subject);
  });

  it('is told once for two verbs', () => {
    const told = clauses('The man was freed in 1814 and died in Aldport in 1839.').map(({ verb, subject }) => [
      verb,
      subject,
    ]);
    expect(told).toEqual([
      ['free', 'The man'],
      ['die', 'The man'],
    ]);
  });

  it('is told before a participle that interrupts', () => {
    const told = (text: string) => clauses(text).map(({ verb, subject }) => [verb, subject]);
    expect(told('The ship, built in Turku in 2001, sank on Friday.').at(-1)).toEqual(['sink', 'The ship']);
    expect(told('Ada Lund, 52, resigned on Friday.').at(-1)).toEqual(['resign', 'Ada Lund']);
  });
});

describe('verb groups', () => {
  it.each([
    ['The council approved the plan.', ['approve past active']],
    ['The council will approve the plan.', ['approve future active  will']],
    ['The plan was not approved by the council.', ['approve past passive not']],
    ['The minister is expected to sign the bill.', ['sign future active  expect']],
    ['The ferry is set to leave on Monday.', ['leave future active  set']],
    ['The owner never sold the ship.', ['sell past active not']],
    ['She stepped down.', ['step down past active']],
    ['Members began to read the text.', ['read past active  begin']],
    ['Several people have been shot.', ['shoot past passive']],
    ['The man left, according to police.', ['leave past active']],
  ])('%s', (text, expected) => {
    expect(verbs(text)).toEqual(expected.map((v) => v.replace(/ +$/, '')));
  });

  it('leaves attributive participles to their nouns', () => {
    expect(verbs('The proposed sale failed.')).toEqual(['fail past active']);
  });
});

describe('subjects', () => {
  it.each([
    ['In a speech in Aldport, Norland, the mayor dismissed it.', 'the mayor'],
    ['On 14 September, Secretary Ada Lund, of Aldport, dismissed it.', 'Secretary Ada Lund'],
  ])('%s', (text, subject) => {
    expect(clauses(text).find((c) => c.verb === 'dismiss')?.subject).toBe(subject);
  });

  it('are who stands right before the verb, and its object the noun before that', () => {
    expect(clauses('He died of the wounds she saw.').at(-1)).toEqual({
      verb: 'see',
      subject: 'she',
      object: 'the wounds',
    });
  });
});

describe('clauses', () => {
  it('have one verb each, with subject and object', () => {
    expect(clauses('The state sued the bank after police found the papers.')).toEqual([
      { verb: 'sue', subject: 'The state', object: 'the bank' },
      { verb: 'find', subject: 'police', object: 'the papers' },
    ]);
  });

  it('go on after a relative clause that interrupts them', () => {
    const told = clauses('On Friday, the aide, who has many followers, wrote a letter.');
    expect(told.map((c) => [c.verb, c.subject])).toEqual([
      ['write', 'the aide'],
      ['have', 'the aide'],
      ['write', 'the aide'],
    ]);
  });

  it('take the noun before a relative word as its subject', () => {
    expect(clauses('Police found the bomb, which had killed the guard.')[1]?.subject).toBe('the bomb');
  });

  it('pass over an age and a home between commas', () => {
    expect(clauses('They named Karl Brandt, 29, of Denby, who was hit.')[1]?.subject).toBe('Karl Brandt');
    expect(clauses('They named Karl Brandt, 29, who was hit.')[1]?.subject).toBe('Karl Brandt');
    expect(clauses('They met the mayor of Denby, who was ill.')[1]?.subject).toBe('Denby');
  });
});

describe('names', () => {
  const fullNames = (text: string) => {
    const reading = readText(text);
    const book = nameBook(reading);
    return book.mentions.flat().map((m) => book.full(m));
  };

  it('link a surname to the person', () => {
    expect(fullNames('Prime Minister Ada Lund spoke. Later Lund left.')).toEqual(
      ['ada lund', 'lund'].map(() => 'ada lund'),
    );
  });

  it('keep a surname that two people share', () => {
    expect(fullNames('Ada Lund met Olaf Lund. Lund spoke.')).toEqual(['ada lund', 'olaf lund', 'lund']);
  });

  it('are no calendar words, no pronouns, no sentence openers', () => {
    expect(fullNames('On Monday the mayor left. He was ill in May. However, nobody knew.')).toEqual([]);
  });

  it('cut off titles, even inside a run of capitals', () => {
    expect(fullNames('Danish Foreign Minister Ada Lund resigned.')).toEqual(['ada lund']);
  });
});
