import { describe, expect, it } from 'vitest';
import { castOf } from '../../../src/claims/statements/figures.js';
import { statements } from '../../../src/claims/statements/index.js';
import { read } from '../../../src/language/index.js';
import { sourceFromText, storyOf } from '../../../src/sources/index.js';

const reading = (text: string) => {
  const [source] = storyOf([sourceFromText('a.md', `${text}\n`)]).sources;
  if (source === undefined) throw new Error('no source');
  return read(source);
};

/** Who appears, in the order of the text: the words, and whom they stand for. */
const cast = (text: string) => {
  const own = reading(text);
  return castOf(own).appearances.flatMap((list, s) =>
    list.map(({ from, to, figure }) => {
      const told = own.sentences[s]?.tokens.slice(from, to).map((t) => t.lower);
      return `${told?.join(' ').replaceAll(' - ', '-')}: ${figure.name || [figure.age, ...figure.nouns].filter(Boolean).join(' ')}`;
    }),
  );
};

const drafts = (text: string, role: string) =>
  statements(reading(text), {})
    .filter((d) => d.kind === 'statement' && d.role === role)
    .map((d) => `${d.detail?.about}: ${d.detail?.values}`);

describe('castOf', () => {
  it('finds the one told of before', () => {
    expect(cast('A 14-year-old girl was hit. The girl was taken home. She is well.')).toEqual([
      '14-year-old girl: 14 girl',
      'girl: 14 girl',
      'she: 14 girl',
    ]);
  });

  it('joins a name and the words beside it', () => {
    expect(cast('Her cousin, 14-year-old Emil Roth, was hit.').at(-1)).toBe(
      'cousin , 14-year-old emil roth: emil roth',
    );
    expect(cast('The driver, Nora Falk, left. Falk was tired.').at(-1)).toBe('falk: nora falk');
  });

  it('takes nobody where two may be meant', () => {
    expect(cast('A girl of 12 and a 16-year-old girl were hit. The girl is well.')).toHaveLength(2);
    expect(
      cast('Nora Falk met Mara Roth at the gate of the old mill. In the end she left.').some((c) =>
        c.startsWith('she'),
      ),
    ).toBe(false);
  });

  it('tells people from places and things', () => {
    expect(cast('The driver side of the van was hit in North Harlow.')).toEqual([]);
  });
});

describe('states of a person', () => {
  it('reads conditions', () => {
    expect(drafts('Nora Falk is in critical but stable condition.', 'condition')).toEqual(['nora falk: critical']);
    expect(drafts('Nora Falk has injuries that are not life-threatening.', 'condition')).toEqual(['nora falk: minor']);
    expect(drafts('Nora Falk has life-threatening injuries.', 'condition')).toEqual([]);
    expect(drafts('All but Nora Falk are in stable condition.', 'condition')).toEqual([]);
    expect(drafts('The bridge is in good condition.', 'condition')).toEqual([]);
  });

  it('reads what became of somebody', () => {
    expect(drafts('Nora Falk was fired on Monday.', 'job')).toEqual(['nora falk: fired']);
    expect(drafts('Nora Falk was urged to resign.', 'job')).toEqual([]);
    expect(drafts('Nora Falk fired twice.', 'job')).toEqual([]);
    expect(drafts('Nora Falk died from complications of a stroke.', 'cause')).toEqual(['nora falk: stroke']);
    expect(drafts('Nora Falk died from natural causes.', 'cause')).toEqual([]);
  });
});

describe('kin', () => {
  const kin = (text: string) =>
    statements(reading(text), {})
      .filter((d) => d.role === 'kin')
      .map((d) => `${d.detail?.about} of ${d.detail?.['owner about']}: ${d.detail?.values}`);

  it('reads who is what to whom', () => {
    expect(kin('Nora Falk and her fiancé, Emil Roth, left.')).toEqual(['emil roth of nora falk: engaged']);
    expect(kin("Nora Falk's ex-husband, Emil Roth, left.")).toEqual(['emil roth of nora falk: divorced']);
    expect(kin("Emil Roth, the girl's stepfather, left.")).toEqual(['emil roth of girl: stepfather']);
  });

  it('leaves alone what is none, or no more', () => {
    expect(kin('Nora Falk is a father figure.')).toEqual([]);
    expect(kin("Nora Falk's brother-in-law, Emil Roth, left.")).toEqual([]);
    expect(kin("Nora Falk's then-husband, Emil Roth, left.")).toEqual([]);
  });
});

describe('circumstances', () => {
  const told = (text: string) =>
    statements(reading(text), {})
      .filter((d) => d.role === 'circumstance')
      .map((d) => `${d.detail?.question} ${d.detail?.values}${d.detail?.open === 'true' ? '?' : ''}`);

  it.each([
    ['He was killed with a pistol.', ['weapon handgun']],
    ['The gun may have been a rifle.', ['weapon rifle?']],
    ['The Harlow Rifle Club met.', []],
    ['The gunman fled in a grey van.', ['flight car']],
    ['The neighbours fled in a grey van.', []],
    ['No one has been arrested.', ['custody none']],
    ['Police arrested a man.', ['custody held']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('kinds', () => {
  it.each([
    ['Denby is a small market town.', ['denby: town']],
    ['Denby, a village on the Tarn, has two churches.', ['denby: village']],
    ['The mayor of Denby is a village man.', []],
    ['Harlow and Denby, a village on the Tarn, met.', []],
  ])('%s', (text, expected) => expect(drafts(text, 'kind')).toEqual(expected));
});
