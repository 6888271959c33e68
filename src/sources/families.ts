import type { Source } from './types.js';

/** Words in a shingle. */
const SHINGLE = 5;
/** Share of the shorter text's shingles that the other holds too, from which on one is a copy of the other. */
export const COPY_SHARE = 0.6;
/** The same for two texts that both name one wire service: shared text is expected to be its text. */
export const WIRE_SHARE = 0.4;
/** A text with fewer shingles than this is too short to tell a copy from a report of the same words. */
export const COPY_SHINGLES = 30;
/** Sources remembered for a shingle: a copy shares its shingles with the first ones too, so more would find nothing. */
const POSTINGS = 12;

const WIRES: readonly [string, RegExp][] = [
  ['AP', /\(AP\)|\bAssociated Press\b/],
  ['Reuters', /\(Reuters\)|\bReuters\b/],
  ['AFP', /\(AFP\)|\bAgence France-Presse\b/],
  ['UPI', /\(UPI\)|\bUnited Press International\b/],
  ['DPA', /\(dpa\)|\bDeutsche Presse-Agentur\b/],
  ['Xinhua', /\(Xinhua\)/],
  ['PA', /\bPA (?:Media|news agency)\b/],
  ['CNN', /\(CNN\)/],
];

/** FNV-1a over the words of a shingle. */
function hash(words: readonly string[], from: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < from + SHINGLE; i++) {
    const word = words[i] ?? '';
    for (let j = 0; j < word.length; j++) value = Math.imul(value ^ word.charCodeAt(j), 0x01000193);
    value = Math.imul(value ^ 32, 0x01000193);
  }
  return value >>> 0;
}

/** Shingles of the report's own words: what stands in quotation marks is the speaker's, whoever reports it. */
function shinglesOf(source: Source): ReadonlySet<number> {
  const shingles = new Set<number>();
  for (const block of source.blocks) {
    if (block.kind === 'title' || block.kind === 'heading') continue;
    const text = source.prose.slice(block.start, block.end);
    for (const part of text.split(/“[^”]{0,2000}(?:”|$)|"[^"]{0,2000}(?:"|$)/)) {
      const words = part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(hash(words, i));
    }
  }
  return shingles;
}

function wiresOf(source: Source): ReadonlySet<string> {
  const text = `${source.prose.slice(0, 400)}\n${source.prose.slice(-300)}\n${source.publisher ?? ''}`;
  return new Set(WIRES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name));
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const shingle of a) if (b.has(shingle)) count++;
  return count;
}

/**
 * The family of each source, `F1` … in the order of the sources' first members. Two sources are one family when one
 * holds most of the other's words in the same order (shingles of five words, quotations left out; see the thresholds
 * above), or when the sidecar says so. Wire tags alone join nobody. Candidates come from an inverted index with short
 * lists, so the work grows with the text, not with the pairs.
 *
 * @param copies path of a copy to the path of what it copies
 */
export function familiesOf(sources: readonly Source[], copies: ReadonlyMap<string, string>): string[] {
  const parent = sources.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) at = up;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) parent[high] = low;
  };

  const byPath = new Map(sources.map((source, index) => [source.path, index]));
  for (const [copy, original] of copies) {
    const a = byPath.get(copy);
    const b = byPath.get(original);
    if (a !== undefined && b !== undefined) join(a, b);
  }

  const byProse = new Map<string, number>();
  sources.forEach((source, at) => {
    const same = byProse.get(source.prose);
    if (same === undefined) byProse.set(source.prose, at);
    else if (source.prose !== '') join(same, at);
  });

  const sets = sources.map(shinglesOf);
  const wires = sources.map(wiresOf);
  const index = new Map<number, number[]>();
  sets.forEach((set, at) => {
    const counts = new Map<number, number>();
    for (const shingle of set) {
      const posted = index.get(shingle);
      if (!posted) index.set(shingle, [at]);
      else {
        for (const other of posted) counts.set(other, (counts.get(other) ?? 0) + 1);
        if (posted.length < POSTINGS) posted.push(at);
      }
    }
    for (const [other, count] of counts) {
      const theirs = sets[other];
      if (!theirs || find(other) === find(at)) continue;
      const shorter = Math.min(set.size, theirs.size);
      if (shorter < COPY_SHINGLES || count < shorter * WIRE_SHARE * 0.5) continue;
      const tagged = [...(wires[at] ?? [])].some((wire) => wires[other]?.has(wire));
      if (shared(set, theirs) >= shorter * (tagged ? WIRE_SHARE : COPY_SHARE)) join(at, other);
    }
  });

  const names = new Map<number, string>();
  return sources.map((_, at) => {
    const root = find(at);
    const name = names.get(root) ?? `F${names.size + 1}`;
    names.set(root, name);
    return name;
  });
}
