import type { NounGroup, Reading, Sentence, Token } from '../../language/types.js';
import type { QuantityValue } from '../../values/types.js';
import type { ClaimKind, Draft, Modality } from '../types.js';
import { type Atom, atomsOf } from './atoms.js';
import { type Mention, mentionsOf } from './numbers.js';

/** One sentence as the parsers of this folder see it: each takes the numbers it knows and leaves the rest. */
export interface Context {
  reading: Reading;
  sentence: Sentence;
  atoms: readonly Atom[];
  mentions: readonly Mention[];
  /** Numbers that are spoken for, or are no quantity at all. */
  taken: Set<Mention>;
  /** Numbers by their first atom: with modifier words, and without. */
  starts: ReadonlyMap<number, Mention>;
  cores: ReadonlyMap<number, Mention>;
  /** Noun group of each token. */
  groups: readonly (NounGroup | undefined)[];
}

export type Parser = (context: Context) => Draft<QuantityValue>[];

export function contextOf(reading: Reading, sentence: Sentence): Context {
  const atoms = atomsOf(reading.source.prose, sentence);
  const groups: (NounGroup | undefined)[] = new Array(sentence.tokens.length);
  for (const group of sentence.nouns) for (let i = group.from; i < group.to; i += 1) groups[i] = group;
  const mentions = mentionsOf(atoms);
  return {
    reading,
    sentence,
    atoms,
    mentions,
    taken: new Set(),
    starts: new Map(mentions.map((m) => [m.from, m])),
    cores: new Map(mentions.map((m) => [m.coreFrom, m])),
    groups,
  };
}

/** Lower-case atom `n` places from `at`, or ''. */
export const wordAt = (context: Context, at: number): string => context.atoms[at]?.lower ?? '';

export const tokenOf = (context: Context, atom: number): number => context.atoms[atom]?.token ?? -1;

export const token = (context: Context, index: number): Token | undefined => context.sentence.tokens[index];

/** The number that begins at an atom, its modifier words included or not. */
export const mentionFrom = (context: Context, atom: number): Mention | undefined => context.starts.get(atom);

/** Marks the numbers whose digits or words lie in the atoms `[from, to)` as spoken for. */
export function take(context: Context, from: number, to: number): void {
  for (let i = from; i < to; i += 1) {
    const mention = context.cores.get(i);
    if (mention !== undefined && mention.coreTo <= to) context.taken.add(mention);
  }
}

interface Parts {
  kind: ClaimKind;
  value: QuantityValue;
  role: string;
  from: number;
  to: number;
  head?: number | undefined;
  anchor?: number | undefined;
  qualifiers?: readonly string[] | undefined;
  modality?: Modality | undefined;
  detail?: Readonly<Record<string, string | undefined>>;
}

/** A draft over the atoms `[from, to)`; empty details are left out. */
export function draft(context: Context, parts: Parts): Draft<QuantityValue> {
  const first = context.atoms[parts.from];
  const last = context.atoms[parts.to - 1];
  const detail: Record<string, string> = {};
  for (const [key, value] of Object.entries(parts.detail ?? {})) {
    if (value !== undefined && value !== '') detail[key] = value;
  }
  return {
    kind: parts.kind,
    value: parts.value,
    role: parts.role,
    sentence: context.sentence.index,
    start: first?.start ?? context.sentence.start,
    end: last?.end ?? context.sentence.end,
    ...(parts.head === undefined || parts.head < 0 ? {} : { head: parts.head }),
    ...(parts.anchor === undefined || parts.anchor < 0 ? {} : { anchor: parts.anchor }),
    ...(parts.qualifiers === undefined || parts.qualifiers.length === 0 ? {} : { qualifiers: parts.qualifiers }),
    ...(parts.modality === undefined ? {} : { modality: parts.modality }),
    detail,
  };
}

/** The parts of a mention a value is built from, without what is absent. */
export function setOf(
  mention: Mention,
): Pick<Mention, 'number' | 'precision' | 'modifier'> & { range?: { lo: number; hi: number } } {
  return {
    number: mention.number,
    precision: mention.precision,
    modifier: mention.modifier,
    ...(mention.range === undefined ? {} : { range: mention.range }),
  };
}

const STOPS: ReadonlySet<string> = new Set(['.', ';', ':', '—', '(', ')', '?', '!', '"', '“', '”']);

/** Years, and what is left of a sentence's time, that narrow a claim: "in 2015", "by 2010". */
export function yearNear(context: Context, at: number): string | undefined {
  for (let i = Math.max(0, at - 14); i < Math.min(context.atoms.length, at + 14); i += 1) {
    const atom = context.atoms[i];
    if (atom?.kind === 'number' && /^(?:1[6-9]|20)\d\d$/.test(atom.text) && YEAR_LEADS.has(wordAt(context, i - 1)))
      return atom.text;
  }
  return undefined;
}

const YEAR_LEADS: ReadonlySet<string> = new Set(['in', 'by', 'of', 'during', 'for', 'since', 'until', 'from']);

/** Lower-case words from `at` on, until a sign or `limit` words. */
export function wordsFrom(context: Context, at: number, limit: number): string[] {
  const words: string[] = [];
  for (let i = at; i < context.atoms.length && words.length < limit; i += 1) {
    const atom = context.atoms[i];
    if (atom === undefined || STOPS.has(atom.text) || atom.text === ',') break;
    words.push(atom.lower);
  }
  return words;
}
