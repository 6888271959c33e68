import { editDistance } from './text.js';
import { relateNames } from './text-names.js';

/** Two spellings of one name word: "Geoffrey" and "Geofrey". */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  if (longest < 5) return false;
  return editDistance(a, b, 2) <= (longest < 7 ? 1 : 2);
}

/** Whether two names may be one person's: each word of the shorter name has its like in the longer one. */
export function samePerson(a: string, b: string): boolean {
  const words = (name: string): string[] => name.split(' ').filter((w) => w.length > 1);
  const [short = [], long = []] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  return short.length > 0 && short.every((word) => long.some((other) => alike(word, other)));
}

/** The same name in full, or by its last word where one side has no more than that. */
export function sameName(x: string, y: string): boolean {
  if (x === '' || y === '') return false;
  const [p, q] = [x.split(' '), y.split(' ')];
  return x === y || (p.at(-1) === q.at(-1) && (p.length === 1 || q.length === 1));
}

/** "simon hale jr" and "simon p hale": first name and surname in common. */
export function sharesNames(x: string, y: string): boolean {
  const words = x.split(' ').filter((w) => w.length > 2);
  return words.length >= 2 && words.filter((w) => y.split(' ').includes(w)).length >= 2;
}

/** First and last names of which neither is another name: "kalina roe", "kalena roe". */
export function spelledAs(x: string, y: string): boolean {
  const [p, q] = [x.split(' '), y.split(' ')];
  if (p.length < 2 || q.length < 2) return false;
  return [0, -1].every((i) => relateNames(p.at(i) ?? '', q.at(i) ?? '') !== 'other');
}

/** A surname alone, in full where its text names one person so: "lund" of "ada lund". */
export function inFull(name: string, names: readonly string[]): string {
  const full = names.filter((other) => other.endsWith(` ${name}`));
  return !name.includes(' ') && full.length === 1 ? (full[0] ?? name) : name;
}
