import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/claims/statements/index.js';
import { readingOf } from '../../support/readings.js';

const drafts = (text: string, role: string) =>
  statements(readingOf(text), {})
    .filter((d) => d.kind === 'statement' && d.role === role)
    .map((d) => `${d.detail?.about}: ${d.detail?.values}`);

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
    statements(readingOf(text), {})
      .filter((d) => d.role === 'kin')
      .map((d) => `${d.detail?.about} of ${d.detail?.['owner person']}: ${d.detail?.values}`);

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
    statements(readingOf(text), {})
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
