/** Index of a word in each text. */
export interface WordMatch {
  a: number;
  b: number;
}

/** A gap may be long (outlets cut whole sentences): opening one costs, going on hardly. */
const OPEN = 2.2;
const EXTEND = 0.02;
const CONTENT = 3;
const FUNCTION = 1.2;
/** One word in the place of another: cheaper than two gaps, so that what follows stays aligned. */
const SWAP = 1.2;

/** Texts of more words than this are compared by their beginnings: the table grows with the product of both. */
export const MAX_WORDS = 1500;

/**
 * The words two texts share, in order: an overlap alignment with affine gaps (Gotoh 1982), free at both ends, that
 * prefers runs to scattered words and content words to small ones. Words match when equal. Time and memory grow with
 * the product of the lengths, each at most {@link MAX_WORDS}.
 */
export function align(a: readonly string[], b: readonly string[], isContent: (word: string) => boolean): WordMatch[] {
  const n = Math.min(a.length, MAX_WORDS);
  const m = Math.min(b.length, MAX_WORDS);
  const head = samePrefix(a, b, n, m);
  const tail = sameSuffix(a, b, n - head, m - head, n, m);
  const inside = contained(a, b, n, m);
  if (inside !== undefined) return inside;
  // Long equal beginnings and ends need no table; short ones may be chance.
  const [skip, keep] = [head >= SURE || head === Math.min(n, m) ? head : 0, tail >= SURE ? tail : 0];
  if (skip > 0 || keep > 0) {
    const middle = table(a.slice(skip, n - keep), b.slice(skip, m - keep), isContent);
    return [
      ...Array.from({ length: skip }, (_, i) => ({ a: i, b: i })),
      ...middle.map((w) => ({ a: w.a + skip, b: w.b + skip })),
      ...Array.from({ length: keep }, (_, i) => ({ a: n - keep + i, b: m - keep + i })),
    ];
  }
  return table(a.slice(0, n), b.slice(0, m), isContent);
}

/** Words of an equal beginning or end that are taken as they are. */
const SURE = 4;

function table(a: readonly string[], b: readonly string[], isContent: (word: string) => boolean): WordMatch[] {
  const n = a.length;
  const m = b.length;
  if (n === 0 || m === 0) return [];
  const width = m + 1;
  const weights = new Float64Array(n);
  for (let i = 0; i < n; i++) weights[i] = isContent(a[i] ?? '') ? CONTENT : FUNCTION;
  // best score ending in: a match, a gap in b (words of a left over), a gap in a
  let match = new Float64Array(width);
  let overA = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  let nextMatch = new Float64Array(width);
  let nextOverA = new Float64Array(width);
  const from = new Uint8Array((n + 1) * width);
  let bestScore = 0;
  let bestAt = -1;
  for (let i = 1; i <= n; i++) {
    nextOverA[0] = Number.NEGATIVE_INFINITY;
    nextMatch[0] = 0;
    let overB = Number.NEGATIVE_INFINITY;
    for (let j = 1; j <= m; j++) {
      const same = a[i - 1] === b[j - 1];
      const diagonal = (match[j - 1] ?? 0) + (same ? (weights[i - 1] ?? 0) : -SWAP);
      const openA = (match[j] ?? 0) - OPEN;
      const goA = (overA[j] ?? 0) - EXTEND;
      nextOverA[j] = Math.max(openA, goA);
      overB = Math.max((nextMatch[j - 1] ?? 0) - OPEN, overB - EXTEND);
      const a1 = nextOverA[j] ?? 0;
      let score = diagonal;
      let code = 1;
      if (a1 > score) {
        score = a1;
        code = 2;
      }
      if (overB > score) {
        score = overB;
        code = 3;
      }
      if (score <= 0) {
        score = 0;
        code = 0;
      }
      nextMatch[j] = score;
      from[i * width + j] = code | (goA > openA ? 4 : 0) | (overB > (nextMatch[j - 1] ?? 0) - OPEN + 1e-9 ? 8 : 0);
      if (score > bestScore && code === 1) {
        bestScore = score;
        bestAt = i * width + j;
      }
    }
    [match, nextMatch] = [nextMatch, match];
    [overA, nextOverA] = [nextOverA, overA];
  }
  return trace(a, b, from, width, bestAt);
}

function trace(a: readonly string[], b: readonly string[], from: Uint8Array, width: number, at: number): WordMatch[] {
  const out: WordMatch[] = [];
  let cell = at;
  let state = 0;
  while (cell >= width) {
    const code = from[cell] ?? 0;
    const move = state === 0 ? code & 3 : state;
    if (move === 0) break;
    if (move === 1) {
      const match = { a: Math.floor(cell / width) - 1, b: (cell % width) - 1 };
      if (a[match.a] === b[match.b]) out.push(match);
      cell -= width + 1;
    } else if (move === 2) {
      state = code & 4 ? 2 : 0;
      cell -= width;
    } else {
      state = code & 8 ? 3 : 0;
      cell -= 1;
    }
    if (cell < 0 || cell % width === 0) break;
  }
  return out.reverse();
}

function samePrefix(a: readonly string[], b: readonly string[], n: number, m: number): number {
  let i = 0;
  while (i < n && i < m && a[i] === b[i]) i++;
  return i;
}

function sameSuffix(
  a: readonly string[],
  b: readonly string[],
  roomA: number,
  roomB: number,
  n: number,
  m: number,
): number {
  let i = 0;
  while (i < roomA && i < roomB && a[n - 1 - i] === b[m - 1 - i]) i++;
  return i;
}

/** One text is a run of the other: the commonest case, a quotation cut at its ends. */
function contained(a: readonly string[], b: readonly string[], n: number, m: number): WordMatch[] | undefined {
  const [short, long] = n <= m ? [a, b] : [b, a];
  const [size, room] = n <= m ? [n, m] : [m, n];
  // Short ones stand in the other by chance, and maybe twice.
  if (size < SURE) return undefined;
  const needle = ` ${short.slice(0, size).join(' ')} `;
  const hay = ` ${long.slice(0, room).join(' ')} `;
  const at = hay.indexOf(needle);
  if (at < 0) return undefined;
  let from = 0;
  for (let i = 0; i < at; i++) if (hay.charCodeAt(i) === 32) from++;
  return Array.from({ length: size }, (_, i) => (n <= m ? { a: i, b: from + i } : { a: from + i, b: i }));
}
