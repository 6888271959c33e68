import { describe, expect, it } from 'vitest';
import { dialled } from '../../../src/claims/quantities/telephones.js';
import { quantitiesOf } from './support.js';

const agesOf = (text: string) =>
  quantitiesOf(text)
    .filter(({ draft }) => draft.kind === 'age')
    .map(({ words, detail }) => [words, detail.alone ?? '', detail.dead ?? '']);
const countsOf = (text: string) => quantitiesOf(text).filter(({ draft }) => draft.kind === 'count');

describe('what the whole text says of an age', () => {
  it.each<[string, string[][]]>([
    ['A 17-year-old was identified as the victim on Monday.', [['17-year-old', 'victim', '']]],
    ['The victim was identified as 17-year-old Ada Lund.', [['17-year-old', 'victim', '']]],
    ['The wounded ranged in age from 9 to 34.', [['from 9 to 34', 'spread', '']]],
    ['Ada Lund, 6, was pronounced dead at the scene.', [['6', '', 'true']]],
    ['Ada Lund, 6, went home. Police mourn the death of Ada Lund.', [['6', '', 'true']]],
    // The one boy whose age is told; of two boys, or two victims, nobody can say which is meant.
    ['A 7-year-old boy was hurt.', [['7-year-old', 'boy', '']]],
    ['Two 7-year-old boys were hurt.', [['7-year-old', '', '']]],
    [
      'A 7-year-old boy was hurt. A 10-year-old boy fled.',
      [
        ['7-year-old', '', ''],
        ['10-year-old', '', ''],
      ],
    ],
    [
      'The 17-year-old victim was named. The 19-year-old victim was not.',
      [
        ['17-year-old', '', ''],
        ['19-year-old', '', ''],
      ],
    ],
    ['Olaf Lund, 40, killed two guests.', [['40', '', '']]],
    ['Olaf Lund, 40, is in custody over the death of Ada Berg.', [['40', '', '']]],
  ])('%s', (text, expected) => {
    expect(agesOf(text)).toEqual(expected);
  });
});

describe('a surname alone', () => {
  const named = (text: string) =>
    quantitiesOf(text)
      .filter(({ draft }) => draft.kind === 'age')
      .map(({ detail }) => [detail.person, detail.named ?? '']);

  it('is nobody for sure where two people bear it', () => {
    expect(named('Ada Lund spoke. Lund, 42, left.')).toEqual([['lund', 'true']]);
    expect(named('Ada Lund met Karl Lund. Lund, 42, left.')).toEqual([['lund', '']]);
  });
});

describe('parts and others', () => {
  const details = (text: string) => countsOf(text).map(({ detail }) => detail);

  it('knows the items of a list that parts a whole', () => {
    expect(details('Two hikers were found in one hut, two in another hut.')[0]?.itemised).toBe('true');
    expect(details('Two hikers were found in a hut, two of them hurt.')[0]?.itemised).toBeUndefined();
    expect(details('Five hikers were hurt, two in critical condition.')[0]?.itemised).toBeUndefined();
  });

  it('knows two groups that make up a whole together', () => {
    expect(details('The blast hurt seven men and six women.').map(({ beside }) => beside)).toEqual(['true', 'true']);
    expect(details('The blast hurt seven men and broke six windows.')[0]?.beside).toBeUndefined();
  });

  it('knows whether others are left out', () => {
    expect(details('Four other people were wounded.')[0]?.other).toBe('true');
    expect(details('A guard was killed and four others were wounded.').at(-1)?.other).toBeUndefined();
    expect(details('A guard was fatally shot. Four others were wounded.').at(-1)?.other).toBeUndefined();
  });

  it('knows that the dead may hold the one who killed', () => {
    expect(details('Three people are dead, including the gunman.')[0]?.gunman).toBe('in');
    expect(details('He killed three people and then himself.')[0]?.gunman).toBe('out');
    expect(details('Three people are dead, including a guard.')[0]?.gunman).toBeUndefined();
  });

  it('knows the month beside a number of people', () => {
    expect(details('Seven people were hurt in October.')[0]?.month).toBe('October');
    expect(details('Seven people were hurt in the May family home.')[0]?.month).toBeUndefined();
  });
});

describe('quantifiers', () => {
  const shares = (text: string) =>
    quantitiesOf(text)
      .filter(({ draft }) => draft.kind === 'percentage')
      .map(({ is, detail }) => `${is} of ${detail.of}`);

  it.each<[string, string[]]>([
    ['Every senator on the panel signed it.', ['percentage level 100 % of senator']],
    ['All nine Liberal members signed it.', ['percentage level 100 % of liberal']],
    ['Most Liberal members signed it.', ['percentage level >50 % of liberal']],
    ['A minority of voters agreed.', ['percentage level <50 % of voter']],
    ['Not all senators signed it.', []],
    ['Every day was cold.', []],
    ['Above all, people want peace.', []],
  ])('%s', (text, expected) => {
    expect(shares(text)).toEqual(expected);
  });

  it('"only one" counts', () => {
    expect(countsOf('Only one gunman fired.')[0]?.detail.only).toBe('true');
    expect(countsOf('One gunman fired.')[0]?.detail.only).toBeUndefined();
  });
});

describe('tables', () => {
  it('reads a label and its number in two cells', () => {
    expect(countsOf('Floods confirmed\t12 confirmed').map(({ is }) => is)).toEqual(['count flood 12 flood']);
    expect(countsOf('Homes destroyed\t12').map(({ is }) => is)).toEqual(['count home 12 home']);
    expect(countsOf('Homes destroyed 12')).toEqual([]);
  });
});

describe('telephone numbers', () => {
  const lines = (text: string) =>
    countsOf(text).flatMap(({ draft: { value } }) => (value.type === 'text' ? [value.canonical] : []));

  it('are text, as dialled', () => {
    expect(lines('Call 555-208-4417 or (555) 208-HELP, or 1-555-208-4357.')).toEqual([
      '5552084417',
      '5552084357',
      '5552084357',
    ]);
    expect(dialled('+1 (555) 208-HELP')).toBe('5552084357');
  });

  it.each(['Call 911.', 'Seats 100-200-3000-40 are free.', 'Order 5552084417.', 'The score was 100-98.'])(
    '%s',
    (text) => {
      expect(lines(text)).toEqual([]);
    },
  );
});

describe('figures of an earlier time', () => {
  const earlier = (text: string) => quantitiesOf(text).map(({ words, detail }) => [words, detail.earlier ?? '']);

  it.each<[string, string[][]]>([
    [
      'The rate was 4.1 percent, down from 4.3 percent in April.',
      [
        ['4.1 percent', ''],
        ['4.3 percent', 'true'],
      ],
    ],
    [
      'The firm cut its forecast from 5% to 3.5%.',
      [
        ['5%', 'true'],
        ['3.5%', ''],
      ],
    ],
    [
      'The firm sold 40 ships, compared with 38 ships a year earlier.',
      [
        ['40', ''],
        ['38', 'true'],
      ],
    ],
    ['The bus from Aldport took 40 tourists.', [['40', '']]],
    [
      'The prizes ranged from 5% to 7%.',
      [
        ['5%', ''],
        ['7%', ''],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(earlier(text)).toEqual(expected);
  });
});
