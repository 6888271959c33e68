import { soundsAlike } from './name-sound.js';
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
  /** Both are spoken alike: "Allan" and "Alen". */
  sound: boolean;
}

/** Names a letter or two apart that are two names: words of a kind, peoples and countries, seasons of one calendar. */
const APART: readonly ReadonlySet<string>[] = [
  'north south east west northern southern eastern western northeast northwest southeast southwest',
  'austria australia iran iraq niger nigeria mali malawi india indiana slovakia slovenia latvia lithuania',
  'angeles angela angelo angel',
  'charleston charlestown',
  'columbia colombia',
  'hartford harford',
  'woman women',
  'carolina caroline',
].map((line) => new Set(line.split(' ')));

/** What stands behind a name in its plural, for its people, its women and men. */
const ENDING = /^(?:|s|es|a|o|i|y|ie|u|as|os|is|us|n|an|ian|ns|ans|ians|ese|ish|al|ial)$/;
/** What makes another name of a whole one: "Tarr" and "Tarrson". */
const TAIL = /^(?:on|son|sen|man|ton|ville|ed|ing|d|r|er|ers)$/;

/**
 * Whether two folded name words are one name with a slip of the pen, and of what sort: a letter or two apart, the same
 * first sound, neither the other's plural, people or adjective. "Halden" and "Haldens", "Mario" and "Maria" are two words.
 */
export function slipBetween(x: string, y: string): Slip | undefined {
  if (x === y || Math.min(x.length, y.length) < 4 || /\d/.test(x + y)) return undefined;
  if (withPrefix(x, y) || withPrefix(y, x)) return { swapped: false, letters: 2, tail: false, sound: false };
  const sound = soundsAlike(x, y);
  if (!spelledAlike(x, y) && !sound && !isShuffled(x, y)) return undefined;
  if (areTwo(x, y)) return undefined;
  if (otherEnding(x, y) || british(x) === british(y)) return undefined;
  const swapped = x.length === y.length && isSwap(x, y);
  // Two names of the table are two names: "Erin" and "Eric"; a swap of letters is a slip all the same.
  if (!swapped && isGivenName(x) && isGivenName(y)) return undefined;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return { swapped, letters: swapped || isOne(short, long) ? 1 : 2, tail: long.startsWith(short), sound };
}

/** Letters from which on a word with the letters of another, all of them, is that word. */
const SHUFFLED = 9;

/** "Haldemarstan" and "Haldermastan": every letter is there, the first and the last in their places. */
function isShuffled(x: string, y: string): boolean {
  if (x.length !== y.length || x.length < SHUFFLED || x.slice(0, 3) !== y.slice(0, 3) || x.at(-1) !== y.at(-1))
    return false;
  return [...x].sort().join('') === [...y].sort().join('');
}

const areTwo = (x: string, y: string): boolean => APART.some((set) => set.has(x) && set.has(y));

/**
 * Whether two words that stand before one noun, "Halden Road" and "Haldan Road", are one with a slip: a letter apart or
 * two that changed places. A name with an "s" behind it is one too where a noun bears a family's name, as a county or a
 * street does; elsewhere it is a plural.
 */
export function slipBeforeHead(x: string, y: string, owned: boolean): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (x === y || short.length < 4 || /\d/.test(x + y) || areTwo(x, y) || british(x) === british(y)) return false;
  if (x[0] !== y[0] || !((x.length === y.length && isSwap(x, y)) || isOne(short, long))) return false;
  const tail = long.startsWith(short) ? long.slice(short.length) : undefined;
  if (tail === 's') return owned;
  if (tail === 'r') return short.endsWith('e');
  return tail === 'e' || !otherEnding(x, y);
}

/** "LaHalden" and "Halden". */
const withPrefix = (long: string, short: string): boolean =>
  short.length > 4 &&
  long.endsWith(short) &&
  /^(?:la|le|de|di|du|mc|mac|o|van|von|al|el)$/.test(long.slice(0, -short.length));

/** "Mario" and "Maria", "Kestrians" and "Kestrian", "Theater" and "Theatre": the same but for an ending. */
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
    .replace(/(?<=en)ce$/, 'se')
    .replace(/mme$/, 'm')
    .replace(/is(?=e|a|i)/g, 'iz');

function isSwap(x: string, y: string): boolean {
  let i = 0;
  while (i < x.length && x[i] === y[i]) i++;
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
