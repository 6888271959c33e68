import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Entry, entryOf, isOutdated } from '../../findings/baseline.js';
import { valuesOf } from '../../findings/fingerprint.js';
import { applyBaseline } from '../../findings/states.js';
import type { Finding } from '../../findings/types.js';
import { clean } from '../../reports/document/clean.js';
import { readBaseline, readOldBaseline, writeBaseline } from '../baseline-file.js';
import { loadRules } from '../engine.js';
import { type Arguments, DEFAULT_BASELINE, type Settings, settle } from '../settings.js';
import type { Streams } from '../streams.js';
import { checkStories } from './check.js';

export type Action = 'update' | 'prune';

/** Records what is there now, or removes what is gone; prints what changed. Resolves to exit status 0. */
export async function run(action: Action, given: Arguments, streams: Streams): Promise<number> {
  const settings = await settle(given, await loadRules(), streams.cwd);
  return action === 'update' ? update(settings, streams) : prune(settings, streams);
}

/**
 * Records every finding there is now. An entry stays beside them when this run cannot tell: its rule was not run, or one
 * of its sources, though there, was not read. Notes go over to the entries that take the place of older ones.
 */
async function update(settings: Settings, streams: Streams): Promise<number> {
  const name = settings.baseline ?? DEFAULT_BASELINE;
  const old = readOldBaseline(name, streams.cwd)?.entries ?? [];
  const revisions = new Map(settings.allRules.map((rule) => [rule.id, rule.revision]));
  const current = old.filter((entry) => !isOutdated(entry, revisions));
  const outdated = old.filter((entry) => isOutdated(entry, revisions));
  const results = (await checkStories(settings, streams)).map(({ result }) => result);
  const applied = applyBaseline(results, { entries: current });

  const holders = new Map<string, Entry>();
  for (const [entry, finding] of applied.matched) holders.set(`${finding.id} ${finding.key}`, entry);
  const taken = new Set<Entry>();
  for (const [entry, finding] of applied.matched) if (!applied.accepted.has(finding.id)) taken.add(entry);
  const added: Entry[] = [];
  const kept: Entry[] = [];
  for (const finding of results.flatMap(({ findings }) => findings)) {
    if (applied.accepted.has(finding.id)) continue;
    const before = holders.get(`${finding.id} ${finding.key}`) ?? outdated.find((entry) => isAlike(finding, entry));
    if (before !== undefined) taken.add(before);
    const paths = pathsOf(finding);
    const entry = entryOf(finding, revisions.get(finding.rule) ?? 1, paths, before?.note);
    (before === undefined ? added : kept).push(entry);
  }
  const unread = current.filter(
    (entry) =>
      !applied.matched.has(entry) &&
      !applied.gone.has(entry) &&
      entry.sources.every((path) => existsSync(resolve(streams.cwd, path))),
  );
  const removed = old.filter((entry) => !taken.has(entry) && !unread.includes(entry));
  writeBaseline(name, [...kept, ...added, ...unread], streams.cwd);
  print(streams, added, removed, kept.length + unread.length);
  return 0;
}

async function prune(settings: Settings, streams: Streams): Promise<number> {
  const name = settings.baseline ?? DEFAULT_BASELINE;
  const baseline = readBaseline({ baseline: name, allRules: settings.allRules }, streams.cwd);
  const results = (await checkStories(settings, streams)).map(({ result }) => result);
  const { gone } = applyBaseline(results, baseline);
  const kept = baseline.entries.filter((entry) => !gone.has(entry));
  if (gone.size > 0) writeBaseline(name, kept, streams.cwd);
  print(streams, [], [...gone], kept.length);
  return 0;
}

/** The same disagreement as another revision of the rule saw it: for the note alone. */
function isAlike(finding: Finding, entry: Entry): boolean {
  const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');
  return (
    finding.rule === entry.rule &&
    same(valuesOf(finding.positions), entry.values) &&
    same([...new Set(pathsOf(finding))].sort(), entry.sources)
  );
}

function pathsOf(finding: Finding): string[] {
  return finding.positions.flatMap(({ citations }) => citations.map(({ source }) => source.path));
}

function print(streams: Streams, added: readonly Entry[], removed: readonly Entry[], same: number): void {
  const line = (sign: string, { rule, values, sources }: Entry): string =>
    `${sign} ${rule}: ${values.map(clean).join(' | ')} (${sources.map(clean).join(', ')})\n`;
  const lines = [...added.map((entry) => line('+', entry)), ...removed.map((entry) => line('-', entry))];
  streams.stdout.write(`${lines.join('')}+${added.length} -${removed.length} =${same}\n`);
}
