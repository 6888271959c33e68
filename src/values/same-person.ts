import { editDistance } from './text.js';

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

/** A surname alone, in full where its text names one person so: "lund" of "ada lund". */
export function inFull(name: string, names: readonly string[]): string {
  const full = names.filter((other) => other.endsWith(` ${name}`));
  return !name.includes(' ') && full.length === 1 ? (full[0] ?? name) : name;
}
