import type { Claim } from '../../claims/types.js';
import { sameName, sharesNames, spelledAs } from '../../values/same-person.js';
import { detail, listed } from '../statements/sources.js';

/** Somebody as one source tells of him: what a claim keeps of the person it is of. */
export interface Known {
  name: string;
  age: string;
  sex: string;
  sort: string;
  /** Nouns that nobody else of the text is called. */
  sole: readonly string[];
  /** Nobody else of the text is as old. */
  aged: boolean;
  /** For a reader: "ada lund", "14-year-old girl". */
  person: string;
}

/** @param of "owner " for the second person of a claim, whose relative the first one is */
export const knownOf = (claim: Claim, of = ''): Known => ({
  name: detail(claim, `${of}name`),
  age: detail(claim, `${of}age`),
  sex: detail(claim, `${of}sex`),
  sort: detail(claim, `${of}sort`),
  sole: listed(detail(claim, `${of}sole`)),
  aged: detail(claim, `${of}aged`) === 'true',
  person: detail(claim, `${of}person`),
});

/** Why two texts speak of one person. */
export interface Same {
  by: 'name' | 'age' | 'noun';
  because: string;
}

/** Whether two sources speak of one person: by name, by an age that nobody else has, or by a noun that nobody else is called. */
export function sameKnown(a: Known, b: Known): Same | undefined {
  if (a.name !== '' && b.name !== '')
    return isName(a.name, b.name) ? { by: 'name', because: `one person: ${a.name}` } : undefined;
  if (isApart(a, b)) return undefined;
  if (a.age !== '' && b.age !== '')
    return a.aged && b.aged ? { by: 'age', because: `one person of that age: ${a.person}` } : undefined;
  const noun = a.sole.find((n) => b.sole.includes(n));
  // A man here and a named man there may be two.
  if (noun === undefined || ((a.name !== '' || b.name !== '') && GENERAL.has(noun))) return undefined;
  return { by: 'noun', because: `the only ${noun} of either text` };
}

/** What two texts tell of somebody cannot be of one person. */
export const isApart = (a: Known, b: Known): boolean =>
  clash(a.sex, b.sex) ||
  clash(a.age, b.age) ||
  clash(a.sort, b.sort) ||
  (a.name !== '' && b.name !== '' && !isName(a.name, b.name));

const isName = (x: string, y: string): boolean => sameName(x, y) || sharesNames(x, y) || spelledAs(x, y);
const clash = (x: string, y: string): boolean => x !== '' && y !== '' && x !== y;

const GENERAL: ReadonlySet<string> = new Set('man woman person victim suspect officer'.split(' '));
