import { BYLINE_WORDS, FURNITURE, NOT_BYLINE } from './furniture.data.js';

const LONGEST = Math.max(...FURNITURE.map((entry) => entry.longest));

/** "By Deborah Horne", "By Staff, Agencies", "Reported by Jane Doe | Example News": names and offices, no sentence. */
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

/**
 * The name of the pattern that takes this block (its text with white space collapsed) for a part of the page rather
 * than of the report, or undefined. A block is taken whole or not at all.
 */
export function furnitureOf(block: string): string | undefined {
  if (isByline(block)) return 'byline';
  if (block.length > LONGEST) return undefined;
  return FURNITURE.find((entry) => block.length <= entry.longest && entry.pattern.test(block))?.name;
}
