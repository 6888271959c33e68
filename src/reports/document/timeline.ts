import type { Citation } from '../../findings/types.js';
import type { View } from './view.js';
import { byCodeUnits } from './words.js';

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
    ...[...view.open, ...view.known].map((each) => ({ ...each, differs: each.finding.verdict !== 'update' })),
    ...view.agreements.map((each) => ({ ...each, differs: false })),
  ];
  const moments = new Map<string, Moment>();
  for (const fact of facts) {
    const what = fact.name;
    for (const { position } of fact.positions) {
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
