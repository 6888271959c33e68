/** Comparison of written names, with no knowledge of who bears them. Pure; strings in, distances and relations out. */

/** What folding leaves as it is: most words that are asked for have been folded before. */
const FOLDED = /^[a-z0-9]*$/;

/** Lower case, accents and marks off, only letters and digits: "Al-Ḥasan" and "al Hasan" fold to one string. */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Edits (insert, delete, replace a letter, swap two neighbours) that turn `a` into `b`: optimal string alignment.
 * Past `limit` the answer is `limit + 1`; time and memory grow with the product of the lengths, so give short words.
 */
export function editDistance(a: string, b: string, limit = 3): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** First letters that one sound is written with: "Gerard" and "Jerard". */
const SOUNDS: readonly string[] = ['gjy', 'gk', 'ck', 'kq', 'fp', 'sz', 'iy', 'cs', 'vw', 'ei', 'ao'];

/** The letters a name may differ by and still be a slip of the pen: one in short names, two from six letters on. */
const LONG = 6;
const SHORTEST = 4;

/**
 * Two different spellings that a reader takes for one name: one or two edits, the same first sound. "Halden" and
 * "Hallden"; not "Jay" and "Ray", not "Dayton" and "Layton".
 */
export function spelledAlike(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return false;
  // "Jon" and "John": a letter that is not heard.
  if (Math.min(x.length, y.length) >= 3 && /^.+h/.test(x + y) && mute(x) === mute(y)) return true;
  if (Math.min(x.length, y.length) < SHORTEST) return false;
  const first = `${x[0]}${y[0]}`;
  if (x[0] !== y[0] && !SOUNDS.some((s) => s.includes(x[0] ?? ' ') && s.includes(y[0] ?? ' ') && first.length === 2))
    return false;
  return editDistance(x, y, 2) <= (Math.min(x.length, y.length) >= LONG ? 2 : 1);
}

const mute = (word: string): string => word.slice(0, 1) + word.slice(1).replaceAll('h', '');

/** The same letters, a hyphen in one of them: "Val-Korp" and "Valkorp". A space for a hyphen is the house's style. */
export function hyphenApart(a: string, b: string): boolean {
  const one = (s: string) => s.normalize('NFKC').toLowerCase().replace(/[‐‑]/g, '-');
  const [x, y] = [one(a), one(b)];
  // "Co-operation": the hyphen behind a prefix is the house's style too.
  const prefix = /^(?:co|re|pre|non|anti|multi|post|semi|inter|over|sub|mid|pro)-/;
  if (x.split(' ').some((w) => prefix.test(w)) || y.split(' ').some((w) => prefix.test(w))) return false;
  return x !== y && x.replaceAll('-', '') === y.replaceAll('-', '');
}

/** Words one edit or two apart that are two words: compass points, ordinals. */
const PAIRS: readonly ReadonlySet<string>[] = [
  'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern',
  'first third fourth fifth sixth seventh eighth ninth tenth',
  'austria australia iran iraq niger nigeria mali malawi',
  'men women man woman boys girls male female',
  'public republic republican national rational international',
].map((line) => new Set(line.split(' ')));

/** Endings that change a word's form or its house style, not its spelling: "Center" and "Centre", "Services". */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:re|er)$/, 'er'],
  [/(?:ours?|ors?)$/, 'or'],
  [/(?:is|iz)(?=e|ing|ation)/, 'iz'],
  [/(?:ce|se)$/, 'se'],
];

/** Two words of a longer name that are one word misspelled in one place: "Laboratory" and "Labratory". */
export function slipOf(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (Math.min(x.length, y.length) < LONG || /\d/.test(x + y) || !spelledAlike(x, y)) return false;
  if (PAIRS.some((set) => set.has(x) && set.has(y))) return false;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (long.startsWith(short) && /^(?:s|es|al|n|an|ian|ed|ing|d|r|er)$/.test(long.slice(short.length))) return false;
  return !ENDINGS.some(([ending, by]) => {
    const p = x.replace(ending, by);
    const q = y.replace(ending, by);
    return p === q || p === y || q === x;
  });
}
