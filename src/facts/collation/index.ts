import type { Claim } from '../../claims/types.js';
import { compareWords, type WordingDifference } from '../../values/quotation.js';
import { differingPlaces, isSilent, partsOf } from '../../values/quotation-spans.js';
import { isFunctionWord } from '../../values/quotation-words.js';
import { similarity } from '../../values/similarity.js';
import { relateSpeakers, type SpeakerRelation } from '../../values/speaker.js';
import type { QuotationValue } from '../../values/types.js';
import type { Pair, Strength } from '../types.js';
import { fragmentsBetween } from './between.js';
import { fragmentCandidates, fragmentStrength } from './fragments.js';
import { LIMITS } from './limits.data.js';
import { speakerOf } from './speakers.js';
import type { Quotation, Utterance, Wording } from './types.js';

export { pairSubjects } from './subjects.js';
export type { Quotation, Utterance } from './types.js';

interface Match {
  a: Wording;
  b: Wording;
  difference: WordingDifference;
  strength: Strength;
  because: string[];
}

const isQuotation = (claim: Claim): claim is Claim<QuotationValue> => claim.value.type === 'quotation';

/** Whole utterances of the claims, source by source. Titles, scare quotes, headlines and words quoted inside others are left out. */
export const quotationsOf = (claims: readonly Claim[]): Quotation[] =>
  utterancesOf(claims, (c) => c.role === 'speech' && c.value.words.length >= LIMITS.words);

/** What is known as an utterance only by the fragment of it: two words, and what a headline quotes. */
const scrapsOf = (claims: readonly Claim[]): Quotation[] =>
  utterancesOf(claims, ({ role, value }) =>
    role === 'headline' ? value.words.length >= LIMITS.words : role === 'speech' && value.words.length < LIMITS.words,
  );

function utterancesOf(claims: readonly Claim[], takes: (claim: Claim<QuotationValue>) => boolean): Quotation[] {
  const byUtterance = new Map<string, Claim<QuotationValue>[]>();
  for (const claim of [...claims].sort(byStart)) {
    if (!isQuotation(claim) || claim.detail.nested !== undefined || !takes(claim)) continue;
    const key = `${claim.reading.source.id} ${claim.detail.utterance ?? claim.span.start}`;
    const list = byUtterance.get(key);
    if (list === undefined) byUtterance.set(key, [claim]);
    else list.push(claim);
  }
  const out: Quotation[] = [];
  for (const parts of byUtterance.values()) {
    const first = parts[0];
    if (first === undefined) continue;
    const speaker = first.role === 'headline' ? undefined : speakerOf(first);
    out.push({
      source: first.reading.source.id,
      value: first.value,
      parts,
      ...(speaker === undefined ? {} : { speaker }),
    });
  }
  return out;
}

function byStart(a: Claim, b: Claim): number {
  const p = a.reading.source.id;
  const q = b.reading.source.id;
  return p < q ? -1 : p > q ? 1 : a.span.start - b.span.start || a.span.end - b.span.end;
}

/**
 * Which quotations of different sources are one utterance: those that share a run of words, found by an index on runs of
 * five words, and of three for short ones. Linear in the words.
 */
export function collate(claims: readonly Claim[]): Utterance[] {
  const { wordings, matches } = match(claims);
  const root = new Map<Wording, Wording>(wordings.map((w) => [w, w]));
  const find = (w: Wording): Wording => {
    let r = w;
    for (let up = root.get(r); up !== undefined && up !== r; up = root.get(r)) r = up;
    root.set(w, r);
    return r;
  };
  for (const { a, b } of matches) root.set(find(b), find(a));
  const groups = new Map<Wording, Quotation[]>();
  for (const w of wordings) groups.set(find(w), [...(groups.get(find(w)) ?? []), ...w.quotations]);
  return [...groups.values()]
    .filter((quotations) => new Set(quotations.map((q) => q.source)).size > 1)
    .map((quotations) => ({ quotations }));
}

/**
 * Pairs of claims of different sources that are the same utterance, for the rules on quotations. Each quotation is paired
 * with one of each other wording, not with every witness of it, so the number of pairs grows with the quotations. Where
 * parts of a split quotation differ, the parts that hold the differing words are paired.
 */
export function pairQuotations(claims: readonly Claim[]): Pair[] {
  const { wordings, matches } = match(claims);
  const pairs: Pair[] = [];
  const seen = new Map<Claim, Set<Claim>>();
  const add = (x: Claim, y: Claim, score: number, strength: Strength, because: readonly string[]): void => {
    const [a, b] = x.reading.source.id <= y.reading.source.id ? [x, y] : [y, x];
    const known = seen.get(a) ?? new Set<Claim>();
    seen.set(a, known);
    if (known.has(b)) return;
    known.add(b);
    pairs.push({ a, b, score, strength, because });
  };
  for (const { quotations, words } of wordings) {
    if (words.length < LIMITS.same) continue;
    for (const [i, q] of quotations.entries()) {
      const other = i === 0 ? undefined : elsewhere(quotations, q.source);
      const [x, y] = [q.parts[0], other?.parts[0]];
      if (x !== undefined && y !== undefined) add(x, y, 1, 'strong', ['the same words']);
    }
  }
  for (const m of matches) {
    for (const q of m.a.quotations.slice(0, LIMITS.witnesses))
      connect(q, elsewhere(m.b.quotations, q.source), m, 'a', add);
    for (const q of m.b.quotations.slice(0, LIMITS.witnesses))
      connect(q, elsewhere(m.a.quotations, q.source), m, 'b', add);
  }
  return pairs.sort(byPlace);
}

type Add = (x: Claim, y: Claim, score: number, strength: Strength, because: readonly string[]) => void;

function connect(q: Quotation, other: Quotation | undefined, m: Match, side: 'a' | 'b', add: Add): void {
  if (other === undefined) return;
  const [a, b] = side === 'a' ? [q, other] : [other, q];
  const score = Math.min(1, m.difference.coverage);
  const difference = m.difference;
  const placesA = differingPlaces(a.value, spansOf(a), difference, 'a');
  const placesB = differingPlaces(b.value, spansOf(b), difference, 'b');
  const firstA = a.parts[0];
  const firstB = b.parts[0];
  if (placesA.length === 0 || placesB.length !== placesA.length) {
    if (firstA !== undefined && firstB !== undefined) add(firstA, firstB, score, m.strength, m.because);
    return;
  }
  for (const [i, place] of placesA.entries()) {
    const x = partAt(a, place.words.start);
    const y = partAt(b, placesB[i]?.words.start ?? -1);
    if (x !== undefined && y !== undefined) add(x, y, score, m.strength, m.because);
  }
}

const spansOf = (q: Quotation) => partsOf(q.parts[0]?.detail.parts, q.parts[0]?.span ?? { start: 0, end: 0 });
const partAt = (q: Quotation, offset: number): Claim | undefined =>
  q.parts.find((p) => p.span.start <= offset && offset < p.span.end) ?? q.parts[0];
const elsewhere = (quotations: readonly Quotation[], source: string): Quotation | undefined =>
  quotations.find((q) => q.source !== source);

function byPlace(x: Pair, y: Pair): number {
  return byStart(x.a, y.a) || byStart(x.b, y.b);
}

function match(claims: readonly Claim[]): { wordings: Wording[]; matches: Match[] } {
  const quotations = quotationsOf(claims);
  const wordings = wordingsOf(quotations);
  const matches: Match[] = [];
  for (const [a, b] of candidates(wordings)) {
    const found = compare(a, b);
    if (found !== undefined) matches.push(found);
  }
  const known = new Set(matches.flatMap(({ a, b }) => [`${a.key}|${b.key}`, `${b.key}|${a.key}`]));
  const scraps = wordingsOf(scrapsOf(claims));
  for (const [a, b] of fragmentCandidates([...wordings, ...scraps])) {
    const found = known.has(`${a.key}|${b.key}`) || !spans(a, b) ? undefined : compareFragment(a, b);
    if (found !== undefined) matches.push(found);
  }
  const home = new Map(wordings.flatMap((w) => w.quotations.map((q) => [q, w] as const)));
  for (const { fragment, whole, difference } of fragmentsBetween(quotations, partnersOf(wordings, matches))) {
    const [a, b] = [home.get(fragment), home.get(whole)];
    const because = ['it stands between quotations that the longer one holds', 'the same speaker'];
    if (a !== undefined && b !== undefined) matches.push({ a, b, difference, strength: 'strong', because });
  }
  return { wordings, matches };
}

/** For each quotation, those of another source that are the same utterance: one of its own wording, one of each other. */
function partnersOf(wordings: readonly Wording[], matches: readonly Match[]): Map<Quotation, Set<Quotation>> {
  const out = new Map<Quotation, Set<Quotation>>();
  const add = (q: Quotation, of: readonly Quotation[]): void => {
    const other = elsewhere(of, q.source);
    if (other !== undefined) out.set(q, (out.get(q) ?? new Set()).add(other));
  };
  for (const { quotations } of wordings) for (const q of quotations) add(q, quotations);
  for (const { a, b } of matches) {
    for (const q of a.quotations.slice(0, LIMITS.witnesses)) add(q, b.quotations);
    for (const q of b.quotations.slice(0, LIMITS.witnesses)) add(q, a.quotations);
  }
  return out;
}

function wordingsOf(quotations: readonly Quotation[]): Wording[] {
  const byKey = new Map<string, Wording>();
  for (const q of quotations) {
    const key = `${q.value.words.join(' ')}|${q.value.text}|${(q.value.gaps ?? []).join(',')}|${q.speaker?.name ?? ''}|${q.parts[0]?.detail.day ?? ''}`;
    const known = byKey.get(key);
    if (known === undefined)
      byKey.set(key, { key, words: q.value.words, quotations: [q], sources: 1, first: q.source });
    else {
      if (known.quotations.at(-1)?.source !== q.source) known.sources++;
      known.quotations.push(q);
    }
  }
  return [...byKey.values()].sort(
    (x, y) => y.sources - x.sources || y.words.length - x.words.length || (x.key < y.key ? -1 : x.key > y.key ? 1 : 0),
  );
}

/**
 * Pairs of wordings that share a run of words. Each wording meets the few before it that share most runs with it; since
 * the commonest wordings come first, every rare one meets the one most sources print.
 */
function* candidates(wordings: readonly Wording[]): Generator<[Wording, Wording]> {
  const index = new Map<string, number[]>();
  for (const [i, b] of wordings.entries()) {
    const shared = new Map<number, number>();
    for (const key of new Set(runsOf(b.words))) {
      const list = index.get(key);
      if (list === undefined) {
        index.set(key, [i]);
        continue;
      }
      for (const j of list) shared.set(j, (shared.get(j) ?? 0) + (key.startsWith('5') ? 3 : 1));
      if (list.length < LIMITS.meet) list.push(i);
    }
    const best = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    let met = 0;
    for (const [j] of best) {
      const a = wordings[j];
      if (a === undefined || !spans(a, b)) continue;
      yield [a, b];
      if (++met >= LIMITS.partners) break;
    }
  }
}

/** Two sources at least. */
const spans = (a: Wording, b: Wording): boolean => a.sources > 1 || b.sources > 1 || a.first !== b.first;

function runsOf(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i + 5 <= words.length; i++) out.push(`5 ${words.slice(i, i + 5).join(' ')}`);
  for (let i = 0; i + 3 <= words.length; i++) {
    const run = words.slice(i, i + 3);
    if (run.some((w) => !isFunctionWord(w))) out.push(`3 ${run.join(' ')}`);
  }
  return out;
}

function compare(a: Wording, b: Wording): Match | undefined {
  const [one, two] = [a.quotations[0], b.quotations[0]];
  if (one === undefined || two === undefined) return undefined;
  const difference = compareWords(one.value, two.value);
  const speakers = relate(one, two);
  const strength = strengthOf(difference, Math.min(a.words.length, b.words.length), speakers, one, two);
  if (strength === undefined) return undefined;
  const because = [
    `${difference.shared} shared words, ${difference.run} in a row`,
    ...(speakers === 'same' ? ['the same speaker'] : []),
  ];
  return { a, b, difference, strength, because };
}

function compareFragment(a: Wording, b: Wording): Match | undefined {
  const [one, two] = [a.quotations[0], b.quotations[0]];
  if (one === undefined || two === undefined) return undefined;
  const speakers = relate(one, two);
  const strength = fragmentStrength(one, two, speakers);
  if (strength === undefined) return undefined;
  const because = ['the words of a fragment, in their order', ...(speakers === 'same' ? ['the same speaker'] : [])];
  return { a, b, difference: compareWords(one.value, two.value), strength, because };
}

/** A speaker guessed from the sentences around is no ground to tell two utterances apart. */
function relate(one: Quotation, two: Quotation): SpeakerRelation {
  const related = relateSpeakers(one.speaker, two.speaker);
  return related === 'other' && !(isTold(one) && isTold(two)) ? 'compatible' : related;
}

const isTold = (q: Quotation): boolean => ['tag', 'lead-in'].includes(q.parts[0]?.detail.how ?? '');

/** How sure it is that two quotations are one utterance; undefined when it is not. */
function strengthOf(
  d: WordingDifference,
  shorter: number,
  speakers: SpeakerRelation,
  one: Quotation,
  two: Quotation,
): Strength | undefined {
  if (d.apart > 1 || (d.apart === 1 && !(d.run >= LIMITS.longRun && d.content >= LIMITS.longContent))) return undefined;
  const changed = d.changes.some((c) => !isSilent(c));
  if (speakers === 'other') {
    // In two mouths: only where hardly a word differs, and there is enough to know the utterance by.
    const known =
      (d.content >= LIMITS.clashContent && d.coverage >= 0.85) ||
      (d.content >= LIMITS.longContent && d.run >= LIMITS.clashRun && d.coverage >= 0.7);
    if (known && d.run >= 5) return 'strong';
    // A short one word for word: worth a look, for two people may use one phrase.
    return !changed && d.coverage >= 0.99 && d.content >= LIMITS.shortContent && d.shared >= 6 ? 'medium' : undefined;
  }
  const sure = speakers === 'same';
  const longRun = d.run >= LIMITS.longRun && d.content >= LIMITS.longContent;
  if (!changed && d.coverage >= 0.99)
    return longRun || (sure && d.content >= 2) ? 'strong' : d.content >= 3 ? 'medium' : undefined;
  // One ends where the other begins: a stock phrase hardly stands at the end of the one and the start of the other.
  if (sure && d.apart === 0 && d.run >= 5 && d.content >= 2 && d.shared >= 6 && differsLittle(d)) return 'strong';
  if (longRun && differsLittle(d)) return sure || d.coverage >= 0.7 ? 'strong' : 'medium';
  if (d.apart === 0 && d.run >= 6 && d.content >= 5 && differsLittle(d)) return sure ? 'strong' : 'medium';
  if (sure && shorter >= LIMITS.reordered && d.run >= 3 && sameWords(one, two)) return 'strong';
  const close = sure ? ofOneMouth(d, isTold(one) && isTold(two)) : undefined;
  if (close !== undefined) return close;
  if (d.apart === 0 && d.content >= LIMITS.clashContent && d.coverage >= 0.8 && differsLittle(d)) return 'medium';
  if (shorter >= 8) {
    if (d.content < 3 || d.run < 3 || d.coverage < (sure ? 0.6 : 0.75) || !differsLittle(d)) return undefined;
    return sure && (d.run >= 5 || d.coverage >= 0.75)
      ? 'strong'
      : d.run >= 5 || nearlyEqual(one, two)
        ? 'medium'
        : undefined;
  }
  if (!sure && shorter >= 6 && d.content >= 4 && d.coverage >= 0.8) return 'medium';
  if (!sure || d.content < 2 || d.run < 3) return undefined;
  return d.coverage >= 0.75 ? 'strong' : undefined;
}

/** All words of the shorter one stand in the other, which is not much longer: told in another order. */
function sameWords(one: Quotation, two: Quotation): boolean {
  const [short, long] = [one.value.words, two.value.words].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (long.length > short.length * LIMITS.longer) return false;
  const left = new Map<string, number>();
  for (const w of long) left.set(w, (left.get(w) ?? 0) + 1);
  return short.every((w) => {
    const n = left.get(w) ?? 0;
    left.set(w, n - 1);
    return n > 0;
  });
}

/**
 * One speaker, named beside the words in both, who is quoted in other words: what counts is the stretch that both quote,
 * for each outlet quotes on in its own way.
 */
function ofOneMouth(d: WordingDifference, told: boolean): Strength | undefined {
  if (d.run < LIMITS.mouthRun || changedWords(d) > d.shared || plainWords(d) < 2) return undefined;
  if (d.shared >= LIMITS.mouthShared && d.content >= 3 && d.shared >= 0.6 * d.stretch) return 'strong';
  if (!told || d.apart > 0 || !differsLittle(d)) return undefined;
  const little = d.run >= 5 && d.coverage >= 0.6;
  return little || (d.shared >= 6 && d.coverage >= 0.75) ? 'medium' : undefined;
}

/** Shared content words that are no names: the name of an act or a body stands in much that is said of it. */
const plainWords = (d: WordingDifference): number =>
  d.steps.filter(({ op, a = '' }) => op === 'same' && /^\p{Ll}/u.test(a) && !isFunctionWord(a)).length;

/** Words in changed places against shared ones: past this it is another sentence with the same stock phrases. */
const differsLittle = (d: WordingDifference): boolean => changedWords(d) <= d.shared * 0.7;

function changedWords(d: WordingDifference): number {
  let changed = 0;
  for (const c of d.changes)
    if (!isSilent(c) && c.kind !== 'cut') changed += Math.max(c.a.to - c.a.from, c.b.to - c.b.from);
  return changed;
}

/** Near misses without a long run: the letters of both, as string-similarity counts them. */
const nearlyEqual = (one: Quotation, two: Quotation): boolean =>
  similarity(one.value.words.join(' '), two.value.words.join(' ')) >= LIMITS.alike;
