import { claimsOf } from './claims/index.js';
import type { Claim } from './claims/types.js';
import { factsOf } from './facts/index.js';
import { findingsOf } from './findings/index.js';
import type { CheckResult } from './findings/types.js';
import { type Reading, read } from './language/index.js';
import type { Rule } from './rule.js';
import type { Source, Story } from './sources/types.js';

export interface CheckOptions {
  /** The rules to judge by; all that the caller knows, in any order. */
  rules: readonly Rule[];
  /** Called after each source is read, for progress on a terminal. */
  onRead?: (source: Source) => void;
}

/** A story with each of its sources read. */
export interface StoryClaims {
  story: Story;
  readings: readonly Reading[];
  /** In the order of the sources, then of the text. */
  claims: readonly Claim[];
}

/** Reads every source of a story alone: sentences, then claims. */
export function readStory(story: Story, onRead?: (source: Source) => void): StoryClaims {
  const readings: Reading[] = [];
  const claims: Claim[] = [];
  for (const source of story.sources) {
    const reading = read(source);
    readings.push(reading);
    claims.push(
      ...claimsOf(
        reading,
        source.published ? { anchor: { day: source.published.day, from: source.published.from } } : {},
      ),
    );
    onRead?.(source);
  }
  return { story, readings, claims };
}

/**
 * A word of a name is an aid of the rules on spelling, not something a source claims: it is not listed and not counted.
 */
export const isListed = ({ kind, role }: Claim): boolean => kind !== 'name' || role !== 'word';

/** The whole way: sources, claims, facts, findings. Deterministic; the baseline and the formats come after it. */
export function check(story: Story, options: CheckOptions): CheckResult {
  const { readings, claims } = readStory(story, options.onRead);
  const { pairs, ambiguous } = factsOf(claims, readings, story.aliases);
  const rules = [...options.rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { findings, agreements, facts } = findingsOf(pairs, claims, rules);
  const bySource = new Map<string, Claim[]>(story.sources.map((s) => [s.id, []]));
  const listed = claims.filter(isListed);
  for (const claim of listed) bySource.get(claim.reading.source.id)?.push(claim);
  return {
    story,
    claims: bySource,
    findings,
    agreements,
    gone: [],
    rules,
    coverage: {
      sources: story.sources.length,
      sentences: readings.reduce((sum, r) => sum + r.sentences.length, 0),
      claims: listed.length,
      facts,
      undated: story.sources
        .filter((s) => s.published === undefined || s.published.from === 'story')
        .map((s) => s.path),
      unresolved: claims.filter((c) => c.value.type === 'date' && c.value.interval === undefined).length,
      ambiguous,
      skipped: story.skipped,
    },
  };
}
