import type { Rule } from '../rule.js';
import type { Accepted, Story } from '../sources/types.js';
import { valueText } from '../values/index.js';
import type { Baseline, Entry } from './baseline.js';
import { idOf, topicOfKey, valuesOf } from './fingerprint.js';
import { orderFindings } from './order.js';
import type { CheckResult, Citation, Finding, Gone, Position, State } from './types.js';

/** More sources than this in one finding, and its former names are not searched: there are 2^n of them. */
const MOST_SOURCES = 8;

/** Fewer digits than this name no finding. */
const SHORTEST = 6;

/** A check's findings with their states, and what each entry of the baseline has become. */
export interface Applied {
  results: CheckResult[];
  /** Entries that some finding of this run matches, with the first such finding (as it was handed in). */
  matched: ReadonlyMap<Entry, Finding>;
  /** Ids of findings that a sidecar accepts. */
  accepted: ReadonlySet<string>;
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
  const findings = results.flatMap((result) => result.findings.map((finding) => ({ finding, result })));
  const matched = new Map<Entry, Finding>();
  const states = new Map<Finding, { state: State; note: string | undefined }>();
  const match = (finding: Finding, entry: Entry, state: State): void => {
    matched.set(entry, matched.get(entry) ?? finding);
    states.set(finding, { state, note: states.get(finding)?.note ?? entry.note });
  };

  const former = formerIds();
  const byRule = new Map<string, Entry[]>();
  for (const entry of baseline.entries) push(byRule, entry.rule, entry);
  for (const { finding, result } of findings) {
    const rule = result.rules.find(({ id }) => id === finding.rule);
    for (const entry of byRule.get(finding.rule) ?? [])
      if (isSame(finding, entry, rule, former)) match(finding, entry, 'known');
  }

  // An entry whose own finding still stands takes no second one in by its key: the same two values can be a slip made in
  // two facts. Unless it is the same sentence again, told by a source more.
  const open = findings.filter(({ finding }) => !states.has(finding));
  for (const entry of baseline.entries) {
    const reworded = open
      .filter(({ finding }) => !states.has(finding) && isReworded(finding, entry))
      .map(({ finding }) => ({ finding, shared: shares(finding, entry) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    for (const { finding } of reworded) {
      const holder = matched.get(entry);
      if (holder === undefined || sharesSentence(holder, finding)) match(finding, entry, 'updated');
    }
  }

  const accepted = new Set<Finding>();
  for (const { finding, result } of findings) {
    const rule = result.rules.find(({ id }) => id === finding.rule);
    const acceptance = acceptances(result.story).find((one) => isNamed(finding, one.finding, rule, former));
    if (acceptance === undefined) continue;
    accepted.add(finding);
    states.set(finding, { state: 'known', note: acceptance.reason });
  }

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
  const judge = (finding: Finding): Finding => {
    const { state = finding.state, note = finding.note } = states.get(finding) ?? {};
    return { ...finding, state, ...(note === undefined ? {} : { note }) };
  };
  return {
    results: results.map((result) => ({
      ...result,
      findings: orderFindings(result.findings.map(judge)),
      gone: goneOf(result),
    })),
    matched,
    accepted: new Set([...accepted].map(({ id }) => id)),
    gone,
  };
}

/** The same values in the same sentences, as they stand or before more sources joined. */
function isSame(finding: Finding, entry: Entry, rule: Rule | undefined, former: Former): boolean {
  if (finding.id === entry.id) return true;
  if (rule === undefined || finding.positions.length !== entry.values.length) return false;
  const before = restrict(finding.positions, new Set(entry.sources));
  return (before !== undefined && idOf(rule, before) === entry.id) || former(finding, rule).has(entry.id);
}

/** The same disagreement by its key, or what is left of one whose further value was mended. */
function isReworded(finding: Finding, entry: Entry): boolean {
  if (finding.rule !== entry.rule) return false;
  if (finding.key === entry.key) return true;
  const values = valuesOf(finding.positions);
  return (
    topicOfKey(finding.key) === topicOfKey(entry.key) &&
    values.length < entry.values.length &&
    values.every((value) => entry.values.includes(value))
  );
}

function shares(finding: Finding, entry: Entry): number {
  return pathsOf(finding).filter((path) => entry.sources.includes(path)).length;
}

function sharesSentence(a: Finding, b: Finding): boolean {
  const spots = new Set(citationsOf(a).map(({ source, sentence }) => `${source.path} ${sentence.start}`));
  return citationsOf(b).some(({ source, sentence }) => spots.has(`${source.path} ${sentence.start}`));
}

function citationsOf(finding: Finding): Citation[] {
  return finding.positions.flatMap(({ citations }) => citations);
}

function pathsOf(finding: Finding): string[] {
  return [...new Set(citationsOf(finding).map(({ source }) => source.path))];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Whether an id (or the first digits of one) or a key is the finding's, or was before some of its sources joined it. */
function isNamed(finding: Finding, name: string, rule: Rule | undefined, former: Former): boolean {
  if (name.length < SHORTEST) return false;
  if (finding.id.startsWith(name) || name === finding.key) return true;
  return rule !== undefined && [...former(finding, rule)].some((id) => id.startsWith(name));
}

type Former = (finding: Finding, rule: Rule) => ReadonlySet<string>;

/** The ids a finding had when only some of its sources told it; each finding's are worked out once. */
function formerIds(): Former {
  const known = new Map<Finding, ReadonlySet<string>>();
  return (finding, rule) => {
    const before = known.get(finding);
    if (before !== undefined) return before;
    const paths = pathsOf(finding);
    const ids = new Set<string>();
    const subsets = paths.length > MOST_SOURCES ? 0 : 2 ** paths.length - 1;
    for (let mask = 1; mask < subsets; mask += 1) {
      const part = restrict(finding.positions, new Set(paths.filter((_, index) => (mask >> index) & 1)));
      if (part !== undefined) ids.add(idOf(rule, part));
    }
    known.set(finding, ids);
    return ids;
  };
}

/**
 * The positions as these sources alone state them; undefined when one of them would be left without a witness. A source
 * that joins may say its value more exactly ("19 January 2025" beside "January 2025"), and the position then bears that
 * one's value: without it, it bears the one that the others give.
 */
function restrict(positions: readonly Position[], paths: ReadonlySet<string>): Position[] | undefined {
  const kept = positions.map((position): Position => {
    const citations = position.citations.filter(({ source }) => paths.has(source.path));
    const values = new Set(citations.map(({ claim }) => valueText(claim.value)));
    const [value = position.value] = values;
    return { ...position, value: values.size === 1 ? value : position.value, citations };
  });
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
