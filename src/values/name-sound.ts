import { remembered } from './remembered.js';
import { fold } from './text.js';

/** Letters and groups of letters of one sound, in the order in which they are replaced. */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/(?<=[aeiou])w/g, 'u'],
  [/y/g, 'i'],
  [/^kn/, 'n'],
  [/^wr/, 'r'],
  [/sch|sh/g, 'S'],
  [/ph|v/g, 'f'],
  [/gh/g, 'g'],
  [/ch(?=[rl])/g, 'k'],
  [/ch/g, 'C'],
  [/ck|q(?=u)/g, 'k'],
  [/c(?=[ei])/g, 's'],
  [/c/g, 'k'],
  [/z/g, 's'],
  [/(?<=.)h/g, ''],
  [/([^aeiou])\1+/g, '$1'],
];

/** The sound of the first vowels of a name; what stands in no line sounds like its first letter. */
const FIRST: readonly (readonly [RegExp, string])[] = [
  [/^(?:ai|ei|ae)/, 'a'],
  [/^(?:ee|ea)/, 'e'],
  [/^(?:au|oa)/, 'o'],
  [/^(?:ou|oo|eu)/, 'u'],
];

/** The sound of the last vowels: "Betty" and "Bettie", not "Julia" and "Julie" nor "Daniel" and "Danielle". */
const last = (vowels: string): string => (vowels === 'e' ? 'e' : /^(?:i|ie|ei)$/.test(vowels) ? 'i' : vowels);

/**
 * What a name sounds like, roughly: its consonants, its first and last vowels and how many stand between. "Allan" and
 * "Alen" are one; the vowels that tell "Berit" from "Berta" and "Tova" from "Tovy" stay.
 */
export const soundOf = remembered((name: string): string => {
  const word = CONSONANTS.reduce((text, [from, to]) => text.replace(from, to), fold(name));
  const groups = word.match(/[aeiou]+/g) ?? [];
  let seen = 0;
  return word.replace(/[aeiou]+/g, (vowels, at: number) => {
    seen++;
    const sound = FIRST.reduce((text, [from, to]) => text.replace(from, to), vowels).charAt(0);
    if (at + vowels.length === word.length) return seen === 1 ? vowels : last(vowels);
    // "Marian" has a vowel more than "Maren".
    if (seen === 1) return vowels.length > 1 && /^i[aou]/.test(vowels) ? 'ia' : sound;
    return seen === groups.length && /^[ie][aou]/.test(vowels) ? '--' : '-';
  });
});

/** Shorter names have too few sounds to tell. */
const SHORTEST = 3;

/** Two spellings that are spoken alike. */
export function soundsAlike(x: string, y: string): boolean {
  return x !== y && Math.min(x.length, y.length) >= SHORTEST && soundOf(x) === soundOf(y);
}
