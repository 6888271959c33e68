import { COUNTRIES, US_STATES } from './places.data.js';

/** Names of countries, their peoples and governments → the country; "d.c.", "tenn." → the state. Lower case, spaces in names. */
const CANONICAL: ReadonlyMap<string, string> = build();
const PLACES: ReadonlySet<string> = new Set(
  [...COUNTRIES.trim().split('\n'), ...US_STATES.trim().split('\n')].map((line) =>
    spaced(line.split('|')[0]?.trim() ?? ''),
  ),
);

function spaced(word: string): string {
  return word.replaceAll('_', ' ');
}

function build(): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of COUNTRIES.trim().split('\n')) {
    const [name = '', ...others] = line.split('|').map((part) => part.trim());
    for (const word of others.join(' ').split(/\s+/).filter(Boolean)) map.set(spaced(word), spaced(name));
  }
  for (const line of US_STATES.trim().split('\n')) {
    const [name = '', short = ''] = line.split('|').map((part) => part.trim());
    // Two letters without stops are words ("in", "me", "or"): only the stopped forms are safe.
    for (const word of short.split(/\s+/).filter((w) => w.includes('.'))) map.set(word, spaced(name));
  }
  return map;
}

/** The country or state that a lower-case word stands for ("beijing" → "china", "tenn." → "tennessee"), or the word itself. */
export function canonicalPlace(word: string): string {
  return CANONICAL.get(word) ?? word;
}

const PEOPLES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', , peoples = ''] = line.split('|').map((part) => part.trim());
      return peoples
        .split(/\s+/)
        .filter(Boolean)
        .map((word): [string, string] => [spaced(word), spaced(name)]);
    }),
);

/** The country whose people a lower-case adjective or noun is of: "norwegian" → "norway". */
export function countryOf(people: string): string | undefined {
  return PEOPLES.get(people);
}

/** Whether a lower-case name is a country or state of the tables, in its own or another form. */
export function isPlace(word: string): boolean {
  return PLACES.has(word) || CANONICAL.has(word);
}

const STATES: ReadonlyMap<string, string> = new Map(
  US_STATES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', short = ''] = line.split('|').map((part) => part.trim());
      const stopped = short.split(/\s+/).filter((w) => w.includes('.'));
      return [name, ...stopped].map((w): [string, string] => [spaced(w), spaced(name)]);
    }),
);

/** The state of the United States that a lower-case name or stopped abbreviation is; "washington" is the state here. */
export function stateOf(word: string): string | undefined {
  return STATES.get(word);
}
