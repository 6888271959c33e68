import {
  CONTRACTIONS,
  DAYS_AND_MONTHS,
  FUNCTION_WORDS,
  IRREGULAR_CONTRACTIONS,
  MODALS,
  NEGATIONS,
  TURNING,
} from './quotation.data.js';
import { align, type WordMatch } from './quotation-align.js';
import { fragmentMatches } from './quotation-fragment.js';
import { type QuotedWord, wordsOf } from './quotation-words.js';
import { similarity } from './similarity.js';
import type { QuotationValue } from './types.js';

/**
 * What kind a difference is. `style`, `cut-marked` and `edge` are no difference of wording: brackets, compounds, words
 * behind an ellipsis or a tag. `cut` is words dropped without a mark.
 */
export type ChangeKind =
  | 'style'
  | 'cut-marked'
  | 'contraction'
  | 'function'
  | 'order'
  | 'inflection'
  | 'content'
  | 'cut'
  | 'number'
  | 'date'
  | 'name'
  | 'modal'
  | 'negation';

/** Word indexes, half-open. */
export interface WordRange {
  from: number;
  to: number;
}

export interface WordChange {
  kind: ChangeKind;
  a: WordRange;
  b: WordRange;
  /** The words dropped hold one that turns the sense: not, if, unless, until, only, but. */
  turns: boolean;
}

/** One step of the aligned words, as printed. */
export interface WordStep {
  op: 'same' | 'only-a' | 'only-b';
  a?: string;
  b?: string;
  /** Word indexes in each quotation. */
  at: { a: number; b: number };
}

export interface WordingDifference {
  /** All words of both, aligned, in order. */
  steps: readonly WordStep[];
  /** What differs inside the stretch that both quote, in order; house style and marked cuts included. */
  changes: readonly WordChange[];
  /** Words that both have. */
  shared: number;
  /** Of these, content words. */
  content: number;
  /** Longest run of shared words. */
  run: number;
  /** Shared words as a share of the shorter quotation. */
  coverage: number;
  /** Words from the first shared one to the last, on the side where they are fewer. */
  stretch: number;
  /** Ends (0, 1 or 2) at which both go on with words of their own: two utterances rather than two cuts of one. */
  apart: number;
}

/** An edge where both have at most this many words of their own is a changed beginning or end; longer ones are two texts. */
const EDGE = 3;

/**
 * Aligns two quotations word by word and says what kind each difference is. Symmetric: swapping the arguments swaps the
 * sides and nothing else. Words that only one of them quotes before or after the shared stretch are no change.
 */
export function compareWords(a: QuotationValue, b: QuotationValue): WordingDifference {
  // One order for both directions keeps the alignment the same where several are as good.
  const key = (v: QuotationValue): string => `${v.words.join(' ')}|${v.text}`;
  const ka = key(a);
  const kb = key(b);
  if (ka > kb) return swap(compareOrdered(b, a));
  return compareOrdered(a, b);
}

function swap(d: WordingDifference): WordingDifference {
  return {
    ...d,
    steps: sortSteps(
      d.steps.map((s) => ({
        op: s.op === 'same' ? 'same' : s.op === 'only-a' ? 'only-b' : 'only-a',
        ...(s.b === undefined ? {} : { a: s.b }),
        ...(s.a === undefined ? {} : { b: s.a }),
        at: { a: s.at.b, b: s.at.a },
      })),
    ),
    changes: d.changes.map((c) => ({ ...c, a: c.b, b: c.a })),
  };
}

/** Inside a changed place the words of `a` come first. */
function sortSteps(steps: readonly WordStep[]): WordStep[] {
  const out: WordStep[] = [];
  let onlyB: WordStep[] = [];
  for (const step of steps) {
    if (step.op === 'only-b') onlyB.push(step);
    else if (step.op === 'only-a') out.push(step);
    else {
      out.push(...onlyB, step);
      onlyB = [];
    }
  }
  return [...out, ...onlyB];
}

function compareOrdered(a: QuotationValue, b: QuotationValue): WordingDifference {
  const wa = wordsOf(a);
  const wb = wordsOf(b);
  const matches = matchesOf(wa, wb);
  const steps: WordStep[] = [];
  const changes: WordChange[] = [];
  let apart = 0;
  let run = 0;
  let longest = 0;
  let content = 0;
  let previous: WordMatch = { a: -1, b: -1 };
  const end: WordMatch = { a: wa.length, b: wb.length };
  for (const match of [...matches, end]) {
    const hunk = {
      a: { from: previous.a + 1, to: match.a },
      b: { from: previous.b + 1, to: match.b },
    };
    for (let i = hunk.a.from; i < hunk.a.to; i++)
      steps.push({ op: 'only-a', a: wa[i]?.raw ?? '', at: { a: i, b: hunk.b.from } });
    for (let j = hunk.b.from; j < hunk.b.to; j++)
      steps.push({ op: 'only-b', b: wb[j]?.raw ?? '', at: { a: hunk.a.to, b: j } });
    const na = hunk.a.to - hunk.a.from;
    const nb = hunk.b.to - hunk.b.from;
    const atStart = previous.a < 0;
    const atEnd = match === end;
    if (na + nb > 0) {
      run = 0;
      if (!atStart && !atEnd) changes.push(classify(wa, wb, hunk));
      else if (na > 0 && nb > 0 && matches.length > 0) {
        // After an ellipsis, or a tag, what went before on the other side is left out, not changed.
        const cut = atStart
          ? wa[match.a]?.gap === true || wb[match.b]?.gap === true
          : wa[hunk.a.from]?.gap === true || wb[hunk.b.from]?.gap === true;
        if (cut) changes.push({ kind: 'cut-marked', ...hunk, turns: false });
        else if (Math.min(na, nb) > EDGE) apart++;
        else changes.push(edge(wa, wb, hunk, atStart));
      }
    }
    if (atEnd) break;
    steps.push({ op: 'same', a: wa[match.a]?.raw ?? '', b: wb[match.b]?.raw ?? '', at: { a: match.a, b: match.b } });
    run++;
    if (run > longest) longest = run;
    if (!FUNCTION_WORDS.has(wa[match.a]?.word ?? '')) content++;
    previous = match;
  }
  const shorter = Math.min(wa.length, wb.length);
  return {
    steps,
    changes: withMoved(changes, wa, wb),
    shared: matches.length,
    content,
    run: longest,
    coverage: shorter === 0 ? 0 : matches.length / shorter,
    stretch: stretchOf(matches),
    apart,
  };
}

/** Words left out at one place that stand at another: told in another order, a negation among them is none more or less. */
function withMoved(
  changes: readonly WordChange[],
  wa: readonly QuotedWord[],
  wb: readonly QuotedWord[],
): readonly WordChange[] {
  const text = (words: readonly QuotedWord[], { from, to }: WordRange): string =>
    words
      .slice(from, to)
      .map((w) => w.word)
      .join(' ');
  const dropped = new Set(changes.filter(({ b }) => b.from === b.to).map(({ a }) => text(wa, a)));
  const added = new Set(changes.filter(({ a }) => a.from === a.to).map(({ b }) => text(wb, b)));
  return changes.map((c) => {
    const moved = c.b.from === c.b.to ? text(wa, c.a) : c.a.from === c.a.to ? text(wb, c.b) : '';
    const silent = c.kind === 'style' || c.kind === 'cut-marked';
    return !silent && dropped.has(moved) && added.has(moved) ? { ...c, kind: 'order', turns: false } : c;
  });
}

/** The words that both have. A fragment goes where its words stand in other forms, if so more of it is found. */
function matchesOf(wa: readonly QuotedWord[], wb: readonly QuotedWord[]): readonly WordMatch[] {
  const found = withoutIslands(
    align(spoken(wa), spoken(wb), (w) => !FUNCTION_WORDS.has(w)),
    wa,
    wb,
  );
  const fragment =
    wa.length <= wb.length
      ? fragmentMatches(wa, wb)
      : fragmentMatches(wb, wa)?.map((m): WordMatch => ({ a: m.b, b: m.a }));
  return fragment !== undefined && fragment.length > found.length ? fragment : found;
}

/** A phrase in brackets is found in brackets alone: "[the harbour act]" is not where somebody says it. */
const spoken = (words: readonly QuotedWord[]): string[] =>
  words.map(({ word, optional }, i) =>
    optional && (words[i - 1]?.optional || words[i + 1]?.optional) ? `[${word}]` : word,
  );

function stretchOf(matches: readonly WordMatch[]): number {
  const [first, last] = [matches[0], matches.at(-1)];
  return first === undefined || last === undefined ? 0 : Math.min(last.a - first.a, last.b - first.b) + 1;
}

/** The shorter side's few words against as many of the longer side's, those next to the shared stretch. */
function edge(
  wa: readonly QuotedWord[],
  wb: readonly QuotedWord[],
  hunk: { a: WordRange; b: WordRange },
  atStart: boolean,
): WordChange {
  const n = Math.min(hunk.a.to - hunk.a.from, hunk.b.to - hunk.b.from);
  const near = (r: WordRange, size: number): WordRange =>
    atStart ? { from: r.to - size, to: r.to } : { from: r.from, to: r.from + size };
  // "We are" at the start of one is "so we're" in the other: a contraction takes a word less.
  for (const [x, y] of [
    [n, n + 1],
    [n + 1, n],
    [n, n - 1],
    [n - 1, n],
  ] as const) {
    if (Math.min(x, y) < 1 || x > hunk.a.to - hunk.a.from || y > hunk.b.to - hunk.b.from) continue;
    const change = classify(wa, wb, { a: near(hunk.a, x), b: near(hunk.b, y) });
    if (change.kind === 'contraction' || change.kind === 'style') return change;
  }
  return classify(wa, wb, { a: near(hunk.a, n), b: near(hunk.b, n) });
}

/** A single small word that happens to stand in both texts does not align what is around it. */
function withoutIslands(
  matches: readonly WordMatch[],
  wa: readonly QuotedWord[],
  wb: readonly QuotedWord[],
): WordMatch[] {
  const runs: WordMatch[][] = [];
  for (const match of matches) {
    const last = runs.at(-1)?.at(-1);
    const broken = wa[match.a]?.gap === true || wb[match.b]?.gap === true;
    if (last !== undefined && !broken && last.a + 1 === match.a && last.b + 1 === match.b) runs.at(-1)?.push(match);
    else runs.push([match]);
  }
  return runs
    .filter((run, i) => {
      const content = run.filter((m) => !FUNCTION_WORDS.has(wa[m.a]?.word ?? '')).length;
      if (run.length > 3 || content > 1 || (content === 1 && run.length > 1)) return true;
      const first = run[0];
      const last = run.at(-1);
      if (first === undefined || last === undefined) return false;
      // After a cut, where nothing more is shared, the small word is the start of something else.
      const bothGoOn = last.a < wa.length - 1 && last.b < wb.length - 1;
      if (i === runs.length - 1 && i > 0 && content === 0 && bothGoOn && (wa[first.a]?.gap || wb[first.b]?.gap))
        return false;
      const before = runs[i - 1]?.at(-1) ?? { a: -1, b: -1 };
      const after = runs[i + 1]?.[0] ?? { a: wa.length, b: wb.length };
      const left = Math.max(first.a - before.a, first.b - before.b) - 1;
      const right = Math.max(after.a - last.a, after.b - last.b) - 1;
      const limit = content === 1 ? 6 : 3;
      // At an end only the side towards the shared words tells.
      if (runs.length > 1 && i === 0) return right <= limit;
      if (runs.length > 1 && i === runs.length - 1) return left <= limit;
      return left <= limit || right <= limit;
    })
    .flat();
}

/** Contractions spelled out; "'s" and "'d" by their likelier reading. */
function expand(words: readonly string[]): string[] {
  return words.flatMap((w) => {
    if (!w.includes("'") && !IRREGULAR_CONTRACTIONS.has(w)) return [w];
    const whole = IRREGULAR_CONTRACTIONS.get(w);
    if (whole !== undefined) return [...whole];
    for (const [ending, meanings] of CONTRACTIONS)
      if (w.endsWith(ending) && w.length > ending.length) return [w.slice(0, -ending.length), meanings[0] ?? ''];
    return [w];
  });
}

/** "he's" against "he is" or "he has". */
function sameSpelledOut(a: readonly string[], b: readonly string[]): boolean {
  const ea = expand(a);
  const eb = expand(b);
  if (ea.length !== eb.length || (ea.length === a.length && eb.length === b.length)) return false;
  return ea.every((w, i) => {
    const other = eb[i] ?? '';
    if (w === other) return true;
    return [...CONTRACTIONS.values()].some((readings) => readings.includes(w) && readings.includes(other));
  });
}

const count = (words: readonly string[], set: ReadonlySet<string>): number => words.filter((w) => set.has(w)).length;
const isNumber = (w: string): boolean => /^\p{N}/u.test(w);

/** "18:41" and "6:41" p.m., "02:41" and "0241": one time of day, written in two ways. */
function sameClock(a: readonly string[], b: readonly string[]): boolean {
  const minutes = (word: string): number => {
    const [, hour, minute] = /^(\d{1,2}):?(\d\d)$/.exec(word) ?? [];
    return hour === undefined || minute === undefined ? Number.NaN : (Number(hour) % 12) * 60 + Number(minute);
  };
  return a.length === b.length && a.every((word, i) => word === b[i] || minutes(word) === minutes(b[i] ?? ''));
}

function classify(
  wa: readonly QuotedWord[],
  wb: readonly QuotedWord[],
  hunk: { a: WordRange; b: WordRange },
): WordChange {
  const sideA = wa.slice(hunk.a.from, hunk.a.to);
  const sideB = wb.slice(hunk.b.from, hunk.b.to);
  const a = sideA.map((w) => w.word);
  const b = sideB.map((w) => w.word);
  const turns = a.length === 0 || b.length === 0 ? count([...a, ...b], TURNING) > 0 : false;
  return { kind: kindOf(sideA, sideB, a, b, gapIn(wa, hunk.a), gapIn(wb, hunk.b)), ...hunk, turns };
}

/** An ellipsis before the first differing word, among them, or before the word that follows. */
function gapIn(words: readonly QuotedWord[], range: WordRange): boolean {
  for (let i = range.from; i <= range.to; i++) if (words[i]?.gap) return true;
  return false;
}

/** Dropped words up to this number are read word by word; more are a cut. */
const SMALL = 3;

function kindOf(
  sideA: readonly QuotedWord[],
  sideB: readonly QuotedWord[],
  a: readonly string[],
  b: readonly string[],
  gapA: boolean,
  gapB: boolean,
): ChangeKind {
  if (a.join('') === b.join('')) return 'style';
  const bracketA = a.length > 0 && sideA.every((w) => w.optional);
  const bracketB = b.length > 0 && sideB.every((w) => w.optional);
  if ((bracketA && b.length <= SMALL) || (bracketB && a.length <= SMALL)) return 'style';
  if ((a.length === 0 && gapA) || (b.length === 0 && gapB)) return 'cut-marked';
  // "… and the rest": one or two words that join the pieces after a marked cut.
  if (
    (gapA && a.length <= 2 && a.length < b.length && count(a, FUNCTION_WORDS) === a.length) ||
    (gapB && b.length <= 2 && b.length < a.length && count(b, FUNCTION_WORDS) === b.length)
  )
    return b.length + a.length > SMALL ? 'cut-marked' : 'function';
  if (sameSpelledOut(a, b)) return 'contraction';
  const ea = expand(a);
  const eb = expand(b);
  const small = Math.max(a.length, b.length) <= SMALL + 1;
  if (small && count(ea, NEGATIONS) % 2 !== count(eb, NEGATIONS) % 2) return 'negation';
  if (a.length > 0 && b.length > 0) {
    const special = specialKind(sideA, sideB, ea, eb, small);
    if (special !== undefined) return special;
  }
  if (count(a, FUNCTION_WORDS) === a.length && count(b, FUNCTION_WORDS) === b.length && small) return 'function';
  if (a.length === 0 || b.length === 0) return 'cut';
  if (small && inflected(a, b)) return 'inflection';
  return 'content';
}

function specialKind(
  sideA: readonly QuotedWord[],
  sideB: readonly QuotedWord[],
  a: readonly string[],
  b: readonly string[],
  small: boolean,
): ChangeKind | undefined {
  if (!small) return undefined;
  const differ = (pick: (w: string) => boolean): boolean => {
    const x = a.filter(pick).join(' ');
    const y = b.filter(pick).join(' ');
    return x !== '' && y !== '' && x !== y;
  };
  if (differ(isNumber) && !sameClock(a.filter(isNumber), b.filter(isNumber))) return 'number';
  if (differ((w) => DAYS_AND_MONTHS.has(w))) return 'date';
  if (differ((w) => MODALS.has(w))) return 'modal';
  const names = (side: readonly QuotedWord[]): QuotedWord[] => side.filter(isName);
  const na = names(sideA);
  const nb = names(sideB);
  if (na.length > 0 && nb.length > 0) {
    const x = na.map((w) => w.word).join(' ');
    const y = nb.map((w) => w.word).join(' ');
    // A surname beside the full name, or another spelling of it, is the same name.
    if (!x.includes(y) && !y.includes(x) && similarity(x, y) < 0.6) return 'name';
  }
  return undefined;
}

/** A capital inside a sentence; not "I", not initials folded away, not a word that a title has in capitals. */
function isName(w: QuotedWord): boolean {
  return !w.opens && /^\p{Lu}/u.test(w.raw) && !FUNCTION_WORDS.has(w.word) && !w.word.includes('-');
}

/** Two forms of one word: "duty" and "duties", "approach" and "approached". */
function inflected(a: readonly string[], b: readonly string[]): boolean {
  const ca = a.filter((w) => !FUNCTION_WORDS.has(w));
  const cb = b.filter((w) => !FUNCTION_WORDS.has(w));
  if (ca.length !== cb.length || ca.length === 0) return false;
  return ca.every((w, i) => {
    const other = cb[i] ?? '';
    const stem = Math.min(w.length, other.length, Math.max(3, Math.min(w.length, other.length) - 2));
    return w === other || (w.slice(0, stem) === other.slice(0, stem) && Math.abs(w.length - other.length) <= 3);
  });
}
