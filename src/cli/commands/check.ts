import { relative, resolve } from 'node:path';
import { UserError } from '../../errors.js';
import type { Place } from '../../explain.js';
import { type Baseline, entryOf } from '../../findings/baseline.js';
import { applyBaseline } from '../../findings/states.js';
import { failing } from '../../findings/summary.js';
import type { CheckResult } from '../../findings/types.js';
import { readBaseline } from '../baseline-file.js';
import { type Engine, loadEngine } from '../engine.js';
import { checkout } from '../git.js';
import { emit } from '../reports.js';
import { type Arguments, type Settings, settle } from '../settings.js';
import { type NamedStory, readStories } from '../stories.js';
import { progress, type Streams, say } from '../streams.js';

export interface NamedResult {
  name: string;
  result: CheckResult;
}

/** Checks the sources against each other and writes the reports. Resolves to the exit status: 0 or 1. */
export async function run(given: Arguments, streams: Streams, engine?: Engine): Promise<number> {
  const loaded = engine ?? (await loadEngine());
  const settings = await settle(given, loaded.rules, streams.cwd);
  if (settings.explain !== undefined) return explain(settings, settings.explain, streams, loaded);
  const baseline = readBaseline(settings, streams.cwd);
  const checked = checkStories(settings, streams, loaded);
  const results = judge(checked, baseline, settings, streams, loaded);
  await emit(results, settings, streams);

  const found = results.flatMap(({ result }) => result.findings);
  const failed = failing(found, settings.failOn).length;
  const gone = results.flatMap(({ result }) => result.gone);
  if (settings.strictBaseline && gone.length > 0) {
    say(streams, `${gone.length} in the baseline no longer occur: run "discrepant baseline prune"`);
  }
  return failed > 0 || (settings.strictBaseline && gone.length > 0) ? 1 : 0;
}

/** Every story's findings, all of them still new. */
export function checkStories(settings: Settings, streams: Streams, engine: Engine): NamedResult[] {
  return checkAll(readStories(settings.paths, settings.stories, streams.cwd), settings, streams, engine);
}

function checkAll(stories: NamedStory[], settings: Settings, streams: Streams, engine: Engine): NamedResult[] {
  const total = stories.reduce((sum, { story }) => sum + story.sources.length, 0);
  const tick = progress(streams, total);
  let done = 0;
  return stories.map(({ name, story }) => ({
    name,
    result: engine.check(story, settings.rules, () => {
      done += 1;
      tick(done, 'reading source');
    }),
  }));
}

/** The states: against the baseline, and with `--since` against the sources of that revision. */
function judge(
  checked: readonly NamedResult[],
  baseline: Baseline,
  settings: Settings,
  streams: Streams,
  engine: Engine,
): NamedResult[] {
  const names = checked.map(({ name }) => name);
  const known = applyBaseline(
    checked.map(({ result }) => result),
    baseline,
  ).results;
  const judged =
    settings.since === undefined
      ? known
      : applyBaseline(known, baselineAt(settings.since, settings, streams, engine)).results.map((result, index) => ({
          ...result,
          gone: known[index]?.gone ?? [],
        }));
  return judged.map((result, index) => ({ name: names[index] ?? '', result }));
}

/** What the sources of a revision would have had for a baseline. */
function baselineAt(revision: string, settings: Settings, streams: Streams, engine: Engine): Baseline {
  const before = checkout(revision, settings.paths, streams.cwd);
  try {
    if (before.paths.length === 0) return { entries: [] };
    const past = { ...settings, paths: before.paths };
    const results = checkAll(readPast(past, before.cwd), past, streams, engine);
    return {
      entries: results.flatMap(({ result }) =>
        result.findings.map((finding) => {
          const paths = finding.positions.flatMap(({ citations }) => citations.map(({ source }) => source.path));
          const rule = result.rules.find(({ id }) => id === finding.rule);
          return entryOf(finding, rule?.revision ?? 1, paths, undefined);
        }),
      ),
    };
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`--since ${revision}: as of then, ${error.message}`);
    throw error;
  } finally {
    before.remove();
  }
}

function readPast(settings: Settings, cwd: string): NamedStory[] {
  return readStories(settings.paths, settings.stories, cwd);
}

function explain(settings: Settings, pair: readonly [string, string], streams: Streams, engine: Engine): number {
  const [a, b] = [placeOf(pair[0], streams.cwd), placeOf(pair[1], streams.cwd)];
  const stories = readStories(settings.paths, settings.stories, streams.cwd).map(({ story }) => story);
  const story = stories.find(({ sources }) => [a, b].every(({ path }) => sources.some((one) => one.path === path)));
  if (story === undefined) {
    const read = stories.flatMap(({ sources }) => sources.map(({ path }) => path));
    const missing = [a, b].find(({ path }) => !read.includes(path));
    throw new UserError(
      missing === undefined
        ? `--explain: ${a.path} and ${b.path} are of two stories: leave --stories out`
        : `--explain: ${missing.path} is no source of this check: name a folder that holds it`,
    );
  }
  streams.stdout.write(`${engine.explain(story, a, b, settings.rules).trimEnd()}\n`);
  return 0;
}

function placeOf(text: string, cwd: string): Place {
  const match = /^(.+):([1-9]\d*)$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) {
    throw new UserError(`--explain ${text}: not a place: write it as path:line, "input/a.md:12"`);
  }
  return { path: relative(cwd, resolve(cwd, match[1])).replaceAll('\\', '/'), line: Number(match[2]) };
}
