import type { Citation } from '../../findings/types.js';
import { clean } from './clean.js';
import type { View } from './view.js';
import { byCodeUnits, series } from './words.js';

/** A dated fact: one position of a fact whose value is a date. */
export interface Moment {
  /** First day, for the order. */
  lo: number;
  hi: number;
  /** "January 2024". */
  when: string;
  /** "Deadline for the sale". */
  what: string;
  /** Ids of the sources that give this date. */
  sources: readonly string[];
  /** Sources differ on this fact. */
  differs: boolean;
}

/** Fewer than this make no timeline; more than `MOST` make no picture. */
const LEAST = 3;
const MOST = 24;

/** The dated facts in order, those with most witnesses where there are too many; empty when there are too few. */
export function timelineOf(view: View): Moment[] {
  const facts = [
    ...[...view.open, ...view.known].map((each) => ({ ...each.finding, differs: each.finding.verdict !== 'update' })),
    ...view.agreements.map((each) => ({ ...each.agreement, differs: false })),
  ];
  const moments = new Map<string, Moment>();
  for (const fact of facts) {
    const what = nameOfFact(
      fact.heading,
      fact.positions.map((position) => position.label),
    );
    for (const position of fact.positions) {
      const moment = momentOf(position.citations, position.label, what, fact.differs);
      if (moment !== undefined && !moments.has(`${moment.when} ${what}`)) moments.set(`${moment.when} ${what}`, moment);
    }
  }
  const kept = [...moments.values()]
    .sort((a, b) => b.sources.length - a.sources.length || order(a, b))
    .slice(0, MOST)
    .sort(order);
  return kept.length < LEAST ? [] : kept;
}

function order(a: Moment, b: Moment): number {
  return a.lo - b.lo || a.hi - b.hi || byCodeUnits(a.what, b.what) || byCodeUnits(a.when, b.when);
}

function momentOf(citations: readonly Citation[], when: string, what: string, differs: boolean): Moment | undefined {
  const value = citations[0]?.claim.value;
  if (value?.type !== 'date' || value.interval === undefined) return undefined;
  const { lo, hi } = value.interval;
  if (!Number.isFinite(lo) || !Number.isFinite(hi)) return undefined;
  return { lo, hi, when, what, sources: [...new Set(citations.map(({ source }) => source.id))], differs };
}

/** A heading may cut a long value short: its head is enough to know it by. */
const HEAD = 24;

/**
 * The fact without its values: what stands before the last colon of a heading, when the first of the values stands after it.
 * "Opening: a second try: 3 May or 4 May" is about "Opening: a second try".
 */
export function nameOfFact(heading: string, labels: readonly string[]): string {
  const line = clean(heading).trim();
  const value = clean(labels[0] ?? '')
    .trim()
    .slice(0, HEAD);
  for (let at = line.lastIndexOf(': '); at > 0; at = line.lastIndexOf(': ', at - 1)) {
    const rest = line.slice(at);
    if (rest.includes(value)) return line.slice(0, at);
  }
  return line;
}

/** "S1, S4 and S5". */
export function sourceList(ids: readonly string[]): string {
  return series(ids);
}
