import stringSimilarity from 'string-similarity';

/**
 * How alike two strings are, 0..1: Dice's coefficient over pairs of letters, white space left out. Linear in the
 * strings' lengths; 1 for equal strings, 0 when either has fewer than two letters and they differ.
 */
export function similarity(a: string, b: string): number {
  return stringSimilarity.compareTwoStrings(a, b);
}
