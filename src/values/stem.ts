/** Ends that forms of one word differ by, longest first. */
const ENDINGS = ['ings', 'ing', 'ies', 'ied', 'es', 'ed', 's', 'ly'] as const;
/** Letters that must be left of a word. */
const LEAST = 3;

const KNOWN = new Map<string, string>();
/** Stemming is pure, and a story says the same words again and again. */
const MEMORY = 50_000;

/**
 * What the forms of one word have in common: "flooding" and "flooded", "carries" and "carry". A rough cut, of use
 * where the words around are the same; irregular forms ("won") keep their own.
 */
export function stemOf(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const stem = cut(word);
  if (KNOWN.size < MEMORY) KNOWN.set(word, stem);
  return stem;
}

function cut(word: string): string {
  const bare = word.replace(/'s?$/, '');
  if (bare.length <= LEAST || /^\p{N}/u.test(bare)) return bare;
  const ending = ENDINGS.find((e) => bare.endsWith(e) && bare.length - e.length >= LEAST);
  // "class", "bus", "focus": no plural.
  if (ending === undefined || (ending === 's' && /[su]s$/.test(bare))) return closed(bare);
  return closed(bare.slice(0, -ending.length) + (ending === 'ies' || ending === 'ied' ? 'y' : ''));
}

/** "planned" and "plan", "secure" and "securing": neither the doubled letter nor the silent one. */
const closed = (stem: string): string => stem.replace(/([^aeiousl])\1$/, '$1').replace(/(?<=..)e$/, '');
