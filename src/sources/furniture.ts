import { BYLINE_WORDS, FURNITURE, NOT_BYLINE, POINTER_HEAD } from './furniture.data.js';

const LONGEST = Math.max(...FURNITURE.map((entry) => entry.longest));

/** "By Ada Lund", "By Staff, Agencies", "Reported by Jane Doe | Example News": names and offices, no sentence. */
export function isByline(block: string): boolean {
  if (block.length > 120) return false;
  const by = /^(?:(?:reported|written|posted|story|words|text|edited|compiled) )?by:? ?(?=\S)/i.exec(block);
  if (!by) return false;
  const words = block
    .slice(by[0].length)
    .split(/[\s,|/•·–—-]+/)
    .filter((word) => word !== '');
  const first = words[0]?.toLowerCase() ?? '';
  if (words.length === 0 || words.length > 14 || NOT_BYLINE.has(first)) return false;
  return words.every(
    (word) =>
      (/^\p{Lu}[\p{L}'’.]*$/u.test(word) && (word.length <= 3 || !word.endsWith('.'))) ||
      BYLINE_WORDS.has(word.toLowerCase()) ||
      /^\S+@\S+$/.test(word) ||
      /^(?:jr|sr|dr|mr|ms)\.?$/i.test(word),
  );
}

const CONTACT =
  /^(?:[\w.+-]+@[\w-]+\.[\w.-]+[;,]?|\(?@\w+\)?,?|(?:twitter|facebook|instagram)(?:\.com\/\w+|:@?\w*)?|(?:e-?mail|tel|phone|call|or|and|on|at|:|\||•|·|-)|(?:e-?mail|tel|phone|fax):|\(?\d{3}\)?|\+?[\d()-]{7,16}|(?:www\.)?[\w-]+\.(?:com|org|net|co\.uk))$/i;

/** An address, a handle, a telephone number and nothing else. */
export function isContact(block: string): boolean {
  if (block.length > 120 || !/[@\d]|\.\w/.test(block)) return false;
  const words = block.split(' ');
  return words.every((word) => CONTACT.test(word)) && words.some((word) => /@|\.\w|\d{4}/.test(word));
}

/** Whether a block heads a list of other pieces ("Related stories:"). */
export function isPointerHead(block: string): boolean {
  return block.length <= 80 && POINTER_HEAD.test(block);
}

/**
 * The name of the pattern that takes this block (its text with white space collapsed) for a part of the page rather
 * than of the report, or undefined. A block is taken whole or not at all.
 */
export function furnitureOf(block: string): string | undefined {
  if (isByline(block)) return 'byline';
  if (isContact(block)) return 'contact';
  if (isPointerHead(block)) return 'pointer';
  if (block.length > LONGEST) return undefined;
  return FURNITURE.find((entry) => block.length <= entry.longest && entry.pattern.test(block))?.name;
}
