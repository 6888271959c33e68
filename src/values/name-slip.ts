import { fold, spelledAlike } from './text.js';
import { isGivenName } from './text-names.js';

/** How two words that may be one name differ. */
export interface Slip {
  /** Two neighbouring letters changed places. */
  swapped: boolean;
  /** Letters that differ: 1 or 2. */
  letters: 1 | 2;
  /** One word is the other with letters behind it: "Lock" and "Locke". */
  tail: boolean;
}

/** Names a letter or two apart that are two names: words of a kind, peoples and countries, seasons of one calendar. */
const APART: readonly ReadonlySet<string>[] = [
  'north south east west northern southern eastern western northeast northwest southeast southwest',
  'austria australia iran iraq niger nigeria mali malawi india indiana slovakia slovenia latvia lithuania',
  'angeles angela angelo angel',
  'carolina caroline',
].map((line) => new Set(line.split(' ')));

/** What stands behind a name in its plural, for its people, its women and men. */
const ENDING = /^(?:|s|es|a|o|i|y|ie|u|as|os|is|us|n|an|ian|ns|ans|ians|ese|ish|al|ial)$/;
/** What makes another name of a whole one: "Jack" and "Jackson". */
const TAIL = /^(?:on|son|sen|man|ton|ville|ed|ing|d|r|er|ers)$/;

/**
 * Whether two folded name words are one name with a slip of the pen, and of what sort: a letter or two apart, the same
 * first sound, neither the other's plural, people or adjective. "Halden" and "Haldens", "Mario" and "Maria" are two words.
 */
export function slipBetween(x: string, y: string): Slip | undefined {
  if (x === y || Math.min(x.length, y.length) < 4 || /\d/.test(x + y)) return undefined;
  if (withPrefix(x, y) || withPrefix(y, x)) return { swapped: false, letters: 2, tail: false };
  if (!spelledAlike(x, y)) return undefined;
  if (APART.some((set) => set.has(x) && set.has(y))) return undefined;
  if (otherEnding(x, y) || british(x) === british(y)) return undefined;
  const swapped = x.length === y.length && isSwap(x, y);
  // Two names of the table are two names: "Erin" and "Eric"; a swap of letters is a slip all the same.
  if (!swapped && isGivenName(x) && isGivenName(y)) return undefined;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return { swapped, letters: swapped || isOne(short, long) ? 1 : 2, tail: long.startsWith(short) };
}

/** "LaHalden" and "Halden". */
const withPrefix = (long: string, short: string): boolean =>
  short.length > 4 &&
  long.endsWith(short) &&
  /^(?:la|le|de|di|du|mc|mac|o|van|von|al|el)$/.test(long.slice(0, -short.length));

/** "Mario" and "Maria", "Somalis" and "Somalian", "Center" and "Centre": the same but for an ending. */
function otherEnding(x: string, y: string): boolean {
  let same = 0;
  while (same < x.length && x[same] === y[same]) same++;
  const [p, q] = [x.slice(same), y.slice(same)];
  // "Halden" and "Haldean": what differs stands inside.
  if (p !== '' && q !== '' && p.at(-1) === q.at(-1)) return false;
  if (p === '' || q === '') return ENDING.test(p + q) || TAIL.test(p + q);
  return (ENDING.test(p) && ENDING.test(q)) || /^(?:[aeiouy]{2}|erre|reer)$/.test(p + q);
}

const british = (word: string): string =>
  word
    .replaceAll('our', 'or')
    .replace(/re$/, 'er')
    .replace(/is(?=e|a|i)/g, 'iz');

function isSwap(x: string, y: string): boolean {
  let i = 0;
  while (x[i] === y[i]) i++;
  return x[i] === y[i + 1] && x[i + 1] === y[i] && x.slice(i + 2) === y.slice(i + 2);
}

/** One letter put in, left out or replaced. */
function isOne(short: string, long: string): boolean {
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  const rest = short.length === long.length ? short.slice(i + 1) : short.slice(i);
  return rest === long.slice(i + 1);
}

/** The key a name word is compared by. */
export const nameKey = (word: string): string => fold(word.replace(/['’]s?$/, ''));
