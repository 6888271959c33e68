import type { Sentence } from '../../language/types.js';

/** "THE SHERIFF TOLD US TONIGHT": where all is in capitals, they mark no names. */
export function shouted(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((t) => t.text.length > 2 && /^\p{L}+$/u.test(t.text));
  return words.length > 3 && words.filter((t) => t.text === t.text.toUpperCase()).length > 0.7 * words.length;
}
