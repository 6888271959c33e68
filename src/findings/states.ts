import type { Rule } from '../rule.js';
import type { Accepted, Story } from '../sources/types.js';
import type { Baseline, Entry } from './baseline.js';
import { idOf, topicOfKey, valuesOf } from './fingerprint.js';
import { orderFindings } from './order.js';
import type { CheckResult, Finding, Gone, Position } from './types.js';

/** More sources than this in one finding, and its former names are not searched: there are 2^n of them. */
const MOST_SOURCES = 10;

/** A check's findings with their states, and what each entry of the baseline has become. */
export interface Applied {
  results: CheckResult[];
  /** Entries that some finding of this run matches, with that finding. */
  matched: ReadonlyMap<Entry, Finding>;
  /** Entries that no longer occur, though each of their sources was read and their rule was run. */
  gone: ReadonlySet<Entry>;
}

/**
 * Tells new findings from known ones. Entries' `sources` must be spelt as the sources' paths are.
 *
 * A finding is `known` when an entry has its id, or had it before more sources joined it; `updated` when the entry is of
 * the same disagreement in other words, or of one with a further value that has since been mended. A third value makes it
 * new; one more witness for a known value does not. What the story's sidecar accepts is known too.
 *
 * An entry is gone only when one story of this run holds each of its sources and its rule was run: what was not read,
 * or not compared, says nothing.
 */
export function applyBaseline(results: readonly CheckResult[], baseline: Baseline): Applied {
  const matched = new Map<Entry, Finding>();
  const byRule = new Map<string, Entry[]>();
  for (const entry of baseline.entries) byRule.set(entry.rule, [...(byRule.get(entry.rule) ?? []), entry]);

  const judged = results.map((result) => {
    const rules = new Map(result.rules.map((rule) => [rule.id, rule]));
    const accepted = acceptances(result.story);
    const findings = result.findings.map((finding): Finding => {
      const rule = rules.get(finding.rule);
      let state = finding.state;
      let note = finding.note;
      for (const entry of byRule.get(finding.rule) ?? []) {
        const match = matchOf(finding, entry, rule);
        if (match === undefined) continue;
        matched.set(entry, finding);
        if (state === 'new' || match === 'known') state = match;
        note ??= entry.note;
      }
      const acceptance = accepted.find((one) => isNamed(finding, one.finding, rule));
      if (acceptance !== undefined) {
        state = 'known';
        note = acceptance.reason;
      }
      return { ...finding, state, ...(note === undefined ? {} : { note }) };
    });
    return { ...result, findings: orderFindings(findings) };
  });

  const gone = new Set<Entry>();
  const goneOf = (result: CheckResult): Gone[] => {
    const read = new Set(result.story.sources.map((source) => source.path));
    const ran = new Set(result.rules.map((rule) => rule.id));
    const found = baseline.entries.filter(
      (entry) =>
        !matched.has(entry) && !gone.has(entry) && ran.has(entry.rule) && entry.sources.every((path) => read.has(path)),
    );
    for (const entry of found) gone.add(entry);
    return found.map(({ id, rule, values, sources }) => ({ id, rule, values, sources }));
  };
  return { results: judged.map((result) => ({ ...result, gone: goneOf(result) })), matched, gone };
}

function matchOf(finding: Finding, entry: Entry, rule: Rule | undefined): 'known' | 'updated' | undefined {
  if (finding.id === entry.id) return 'known';
  const values = valuesOf(finding.positions);
  const known = new Set(entry.values);
  if (!values.every((value) => known.has(value))) return undefined;
  if (values.length === known.size) {
    const before = restrict(finding.positions, new Set(entry.sources));
    if (rule !== undefined && before !== undefined && idOf(rule, before) === entry.id) return 'known';
    return finding.key === entry.key ? 'updated' : undefined;
  }
  return topicOfKey(finding.key) === topicOfKey(entry.key) ? 'updated' : undefined;
}

/** Whether an id or key is the finding's, or was before some of its sources joined it. */
function isNamed(finding: Finding, name: string, rule: Rule | undefined): boolean {
  if (name === finding.id || name === finding.key) return true;
  if (rule === undefined) return false;
  const paths = [...new Set(finding.positions.flatMap(({ citations }) => citations.map(({ source }) => source.path)))];
  if (paths.length > MOST_SOURCES) return false;
  for (let mask = 1; mask < 2 ** paths.length - 1; mask += 1) {
    const before = restrict(finding.positions, new Set(paths.filter((_, index) => (mask >> index) & 1)));
    if (before !== undefined && idOf(rule, before) === name) return true;
  }
  return false;
}

/** The positions as these sources alone state them; undefined when one of the values would be left without a witness. */
function restrict(positions: readonly Position[], paths: ReadonlySet<string>): Position[] | undefined {
  const kept = positions.map((position) => ({
    ...position,
    citations: position.citations.filter(({ source }) => paths.has(source.path)),
  }));
  return kept.every(({ citations }) => citations.length > 0) ? kept : undefined;
}

/**
 * What the sidecar accepts and still holds. There is no clock in a report: an acceptance has ended when the story's newest
 * date (its own, or the latest publication) is after its `until`. In a story without any date it holds.
 */
export function acceptances(story: Story): Accepted[] {
  const days = [story.date, ...story.sources.map((source) => source.published)].flatMap((date) =>
    date === undefined ? [] : [date.day],
  );
  const today = days.length === 0 ? Number.NEGATIVE_INFINITY : Math.floor(Math.max(...days));
  return story.accepted.filter(({ until }) => until === undefined || dayOf(until) >= today);
}

function dayOf(iso: string): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}
