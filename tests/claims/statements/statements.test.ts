import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/claims/statements/index.js';
import { officesIn } from '../../../src/claims/statements/offices.js';
import { peopleOf } from '../../../src/claims/statements/people.js';
import { relativesOf } from '../../../src/claims/statements/relatives.js';
import type { Draft } from '../../../src/claims/types.js';
import { readingOf } from '../../support/readings.js';

const reading = (text: string) => {
  return readingOf(text);
};
const drafts = (text: string, role: string): Draft[] => statements(reading(text), {}).filter((d) => d.role === role);
const values = (text: string, role: string) =>
  drafts(text, role).map((d) => (d.value.type === 'text' ? d.value.canonical : ''));

describe('officesIn', () => {
  const found = (text: string, place: 'before' | 'after') => officesIn(text.split(' '), place).map((o) => o.office);

  it.each([
    ['ohio gov.', 'before', ['governor', 'governor']],
    ['lt. gov.', 'before', ['lieutenant governor', 'governor']],
    ['the deputy attorney general', 'after', ['deputy attorney general']],
    ['the newly elected speaker of the house', 'after', ['house speaker']],
    ['the communications director for senator', 'after', ['communications director']],
    ['assistant denby police chief', 'before', []],
    ['former gov.', 'before', []],
    ['a candidate for governor', 'after', []],
    ['captain of the team', 'after', []],
    ['wife of the governor', 'after', []],
  ] as const)('%s', (text, place, offices) => expect(found(text, place)).toEqual(offices));
});

describe('peopleOf', () => {
  const traits = (text: string) =>
    peopleOf(reading(text)).map((p) => [
      [...p.given, p.surname].join(' '),
      ...p.traits.map((t) => `${t.kind} ${t.value}`),
    ]);

  it('reads party and state behind a name', () => {
    expect(traits('Rep. Ann Hollis (R-Tenn.) voted for it.')).toEqual([
      ['ann hollis', 'office representative', 'party Republican', 'state tennessee'],
    ]);
    expect(traits('Ann Hollis, Democrat of Ohio, voted for it.')).toEqual([
      ['ann hollis', 'party Democrat', 'state ohio'],
    ]);
  });

  it('reads ages before and behind', () => {
    expect(traits('Marta Fisher, 31, and 40-year-old Simon Reeve were hurt.')).toEqual([
      ['marta fisher', 'age 31'],
      ['simon reeve', 'age 40'],
    ]);
  });

  it('keeps hyphens in names', () => {
    expect(traits('Police named Anne-Marie Roy on Friday.')).toEqual([['anne-marie roy']]);
  });

  it('takes a title in capitals for no name', () => {
    expect(
      traits('Police Chief Peter Aldous and Norland Attorney General Ann Roy spoke.').map(([name]) => name),
    ).toEqual(['peter aldous', 'ann roy']);
  });

  it.each(['The crash was on Alder Avenue.', 'He studied at Denby University.', 'She lives in New York.'])(
    'no person: %s',
    (text) => expect(traits(text)).toEqual([]),
  );
});

describe('relativesOf', () => {
  const relatives = (text: string) => relativesOf(reading(text)).map((r) => `${r.relation} ${r.given.join(' ')}`);

  it.each([
    ['His wife, Sandra, had agreed.', ['wife sandra']],
    ["They met Lindqvist's father, Paul Lindqvist, there.", ['father paul']],
    ['His former wife, Sandra, had agreed.', []],
    ['By leaving it to his son, Weller said, he was free.', []],
    ['By leaving it to his son, Weller broke the law.', []],
    ['The wife of the mayor spoke.', []],
  ])('%s', (text, expected) => expect(relatives(text)).toEqual(expected));
});

describe('places', () => {
  it.each([
    ['It was in the 400 block of Alder Ave. on Friday.', 'block', ['400 alder avenue']],
    ['They live at 305 E. Main St. in Denby.', 'address', ['305 e main street']],
    ['It lies 110 miles west of Norhaven.', 'bearing', ['w of norhaven']],
    ['He spoke in Marlow, Ohio, on Friday.', 'city', ['marlow, ohio']],
    ['Tarrant was taken to Mercy Hospital.', 'hospital', ['mercy hospital']],
    ['The Alder County Sheriff said so.', 'county', ['alder county']],
    ['It will air in Denby, Marlow and Norhaven.', 'list', ['denby; marlow; norhaven']],
  ])('%s', (text, role, expected) => expect(values(text, role)).toEqual(expected));

  it.each([
    ['In 2019 Alder Avenue was closed for 3 days.', 'block'],
    ['There are 40 houses on the block.', 'block'],
    ['West of the river it rained.', 'bearing'],
    ['Tarrant was not taken to Mercy Hospital.', 'hospital'],
    ['They drove to Norhaven on Friday.', 'hospital'],
    ['He spoke in Marlow, Ohio, and Denby, Iowa.', 'list'],
  ])('none in: %s (%s)', (text, role) => expect(values(text, role)).toEqual([]));
});

describe('propositions', () => {
  it.each([
    ['Hollis did not sign the petition.', ['sign no']],
    ['Hollis vetoed the bill.', ['sign no']],
    ['Hollis failed to sign the petition.', ['sign no']],
    ['Hollis never refused to sign the petition.', ['sign yes']],
    ['Hollis signed no petition.', ['sign no']],
    ['It was not immediately clear why she left.', ['clear no']],
    ['It is unclear why.', ['clear no']],
    ['The boy was unconscious.', ['conscious no']],
    ['Hollis pleaded not guilty.', ['plead guilty no']],
    ['Hollis opposed the plan.', ['support no']],
  ])('%s', (text, expected) => expect(values(text, 'polarity').slice(0, 1)).toEqual(expected));

  it.each([
    'Hollis may sign the petition.',
    'Hollis will sign the petition.',
    'Hollis no longer signs petitions.',
    'Hollis has not yet signed the petition.',
    'Hollis did not only sign the petition.',
    'Did Hollis sign the petition?',
    'It was a dead end.',
    'Hollis has a plan.',
  ])('nothing is said in: %s', (text) => expect(values(text, 'polarity')).toEqual([]));
});

describe('acts', () => {
  it('reads who told details of what', () => {
    const [no] = drafts('The broadcaster NTV did not provide details of the talks.', 'details');
    expect(no).toMatchObject({ polarity: 'negated', detail: { body: 'ntv', event: 'talk' } });
    const [yes] = drafts('According to the broadcaster NTV, the talks focused on grain.', 'details');
    expect(yes).toMatchObject({ polarity: 'affirmed', detail: { body: 'ntv', event: 'talk' } });
  });

  it('turns a passive round', () => {
    expect(values('Tarrant was sued by Hollis.', 'act')).toEqual(['sue: hollis > tarrant']);
    expect(values("Hollis beat Tarrant's record.", 'act')).toEqual([]);
  });

  it('reads all offences of a plea', () => {
    expect(values('Hollis pleaded guilty to conspiracy to commit fraud.', 'offence')).toEqual(['conspiracy fraud']);
  });
});

it('keeps every span inside the prose, on words', () => {
  const text =
    'Rep. Ann Hollis (R-Tenn.), 41, sued Peter Aldous in Marlow, Ohio. His wife, Sandra, was taken to Mercy Hospital.';
  const r = reading(text);
  for (const d of statements(r, {})) {
    const words = r.source.prose.slice(d.start, d.end);
    expect(words).not.toBe('');
    expect(words).toBe(words.trim());
  }
});

it('is linear in a long line', () => {
  const endless = 'Hollis and Tarrant sued Ann Hollis of Marlow, Ohio, and '.repeat(3000);
  const line = 'Hollis and Tarrant, the governor of Ohio, did not sign the 400 block of Alder Avenue. '.repeat(300);
  const started = performance.now();
  statements(reading(line), {});
  statements(reading(endless), {});
  expect(performance.now() - started).toBeLessThan(8000);
});

describe('scenes', () => {
  it.each([
    ['street', 'They arrived on Alder Street in Denby at dawn.', ['alder street']],
    ['end', 'He was found at the foot of a staircase.', ['bottom of staircase']],
    ['building', 'It began at an apartment building in the 400 block of Alder Avenue.', ['flats']],
    ['county', 'The push began in Alder County last year.', ['alder county']],
    ['state', 'It was during a stop in Ohio that he spoke.', ['ohio']],
  ])('%s: %s', (role, text, expected) => expect(values(text, role)).toEqual(expected));

  it.each([
    ['street', 'He walked to Alder Street on Monday.'],
    ['end', 'He was top of the class.'],
    ['building', 'The 400 block of Alder Avenue was closed.'],
    ['county', 'The Alder County fair opens today.'],
    ['state', "It was in Ohio's interest."],
    ['state', 'He works in Washington.'],
    ['city', 'DENBY, Ohio (WTV) - Police searched a house on Monday.'],
    ['hospital', 'She was taken to a Denby hospital with a gunshot wound.'],
  ])('none in (%s): %s', (role, text) => expect(drafts(text, role)).toEqual([]));
});

describe('outlets', () => {
  it.each([
    ['"The pier had been rotten for years," Hollis told The Denby Times.', 'denby times'],
    ['Hollis was on NBC\'s "Harbour Lights" on Sunday.', 'harbour lights'],
    ['“It is done,” Mr. Hollis said on the ABC program “Open Water.”', 'open water'],
  ])('%s', (text, outlet) => expect(drafts(text, 'outlet').map((d) => d.detail?.outlet)).toEqual([outlet]));

  it.each([
    '"The pier had been rotten for years," Hollis told Reuters.',
    '"No," Hollis told The Denby Times.',
    'Hollis told the Denby Times that the pier was rotten.',
    'Hollis told NBC: "No."',
  ])('none in: %s', (text) => expect(drafts(text, 'outlet')).toEqual([]));
});

describe('committees', () => {
  it('reads who leads one, by name or not', () => {
    const text = 'Rep. Ann Hollis (R-Tenn.), chairwoman of the House Water Committee, spoke.';
    expect(drafts(text, 'committee').map((d) => d.detail?.surname)).toEqual(['hollis']);
    expect(values('The top Democrat on the Senate Roads Committee spoke.', 'committee')).toEqual([
      'senate roads committee',
    ]);
  });

  it.each([
    'Ann Hollis, a member of the House Water Committee, spoke.',
    'Ann Hollis, vice chairwoman of the House Water Committee, spoke.',
    'The House Water Committee met.',
  ])('none in: %s', (text) => expect(drafts(text, 'committee')).toEqual([]));
});
