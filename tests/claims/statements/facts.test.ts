import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/claims/statements/index.js';
import { readingOf } from '../../support/readings.js';

const values = (text: string, role: string): string[] => {
  return statements(readingOf(text), {})
    .filter((d) => d.role === role)
    .map((d) => (d.value.type === 'text' ? d.value.canonical : ''));
};

describe('origins', () => {
  it.each([
    ['Norvik Rail was founded by Anna Weller in Denby.', ['anna weller']],
    ['Mira Falk was born in Aldport.', ['aldport']],
    ['The name is derived from an Arabic phrase.', ['arabic phrase']],
    ['Mira Falk was born in 1911.', []],
    ['Norvik Rail was not founded by Anna Weller.', []],
    ['The hall will be designed by Anna Weller.', []],
    ['Norvik Rail was bought by Anna Weller.', []],
  ])('%s', (text, found) => expect(values(text, 'relation')).toEqual(found));
});

describe('purchases', () => {
  it.each([
    ["Hollis's wife bought leather boots.", ['buy: hollis wife > leather boot']],
    ['Hollis used the money to buy leather boots.', ['buy: hollis  > leather boot']],
    ['Hollis did not buy leather boots.', []],
    ['Hollis bought boots.', []],
    ["Hollis's neighbour bought leather boots.", []],
  ])('%s', (text, found) => expect(values(text, 'purchase')).toEqual(found));
});

describe('schooling', () => {
  it.each([
    ['Simon Hollis was attending Denby University.', ['college attends']],
    ['Simon Hollis was headed to college.', ['college to come']],
    ['Simon Hollis had been attending Denby University.', []],
    ['Simon Hollis was headed to the harbour.', []],
    ['The boy was headed to college.', ['college to come']],
    ['The boys were headed to college.', []],
    ['Simon Hollis will attend the University of Norhaven.', ['college to come']],
    ['Simon Hollis is due to start college in the autumn.', ['college to come']],
    ['Simon Hollis, a junior at Norhaven College, was seen there.', ['college attends']],
    ['Simon Hollis went on to attend the University of Norhaven.', []],
  ])('%s', (text, found) => expect(values(text, 'schooling')).toEqual(found));
});

describe('extent', () => {
  it.each([
    ['The council read the letter in full.', ['letter whole']],
    ['The council did not read every page of the letter.', ['letter part']],
    ['The council showed some parts of the letter.', ['letter part']],
    ['The council read all the letters.', []],
    ['The council will read the letter in full.', []],
    ['The council read the harbour letter from cover to cover.', ['letter whole']],
    ['The Courier printed some excerpts of the harbour letter.', ['letter part']],
  ])('%s', (text, found) => expect(values(text, 'extent')).toEqual(found));
});
