import { relative, resolve } from 'node:path';
import { UserError } from '../../errors.js';
import type { Place } from '../../explain.js';
import { type Baseline, entryOf } from '../../findings/baseline.js';
import { applyBaseline } from '../../findings/states.js';
import { failing } from '../../findings/summary.js';
import type { CheckResult } from '../../findings/types.js';
import { readBaseline } from '../baseline-file.js';
import { type Engine, loadEngine, loadRules } from '../engine.js';
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
export async function run(given: Arguments, streams: Streams): Promise<number> {
  const settings = await settle(given, await loadRules(), streams.cwd);
  if (settings.explain !== undefined) return explain(settings, settings.explain, streams);
  const baseline = readBaseline(settings, streams.cwd);
  const stories = readStories(settings.paths, settings.stories, streams.cwd, settings.output);
  const before = settings.since === undefined ? undefined : storiesAt(settings.since, settings, streams.cwd);
  const engine = await loadEngine();
  const results = judge(checkAll(stories, settings, streams, engine), baseline, before, settings, streams, engine);
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
export async function checkStories(settings: Settings, streams: Streams): Promise<NamedResult[]> {
  const stories = readStories(settings.paths, settings.stories, streams.cwd, settings.output);
  return checkAll(stories, settings, streams, await loadEngine());
}

function checkAll(stories: readonly NamedStory[], settings: Settings, streams: Streams, engine: Engine): NamedResult[] {
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

/** The states: against the baseline, and with `--since` against what the sources of that revision would have recorded. */
function judge(
  checked: readonly NamedResult[],
  baseline: Baseline,
  before: readonly NamedStory[] | undefined,
  settings: Settings,
  streams: Streams,
  engine: Engine,
): NamedResult[] {
  const judged = applyBaseline(
    checked.map(({ result }) => result),
    baseline,
  ).results;
  const past = before === undefined ? [] : checkAll(before, settings, streams, engine);
  const since = applyBaseline(judged, recordOf(past.map(({ result }) => result))).results;
  return checked.map(({ name }, index) => {
    const result = since[index];
    if (result === undefined) throw new Error('a result was lost');
    return { name, result: { ...result, gone: judged[index]?.gone ?? [] } };
  });
}

/** The stories as they were at a revision; none where there were none. */
function storiesAt(revision: string, settings: Settings, cwd: string): NamedStory[] {
  const before = checkout(revision, settings.paths, cwd);
  try {
    return before.paths.length === 0 ? [] : readStories(before.paths, settings.stories, before.cwd, settings.output);
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`--since ${revision}: as of then, ${error.message}`);
    throw error;
  } finally {
    before.remove();
  }
}

function recordOf(results: readonly CheckResult[]): Baseline {
  return {
    entries: results.flatMap(({ findings, rules }) =>
      findings.map((finding) => {
        const paths = finding.positions.flatMap(({ citations }) => citations.map(({ source }) => source.path));
        return entryOf(finding, rules.find(({ id }) => id === finding.rule)?.revision ?? 1, paths, undefined);
      }),
    ),
  };
}

async function explain(settings: Settings, pair: readonly [string, string], streams: Streams): Promise<number> {
  const [a, b] = [placeOf(pair[0], streams.cwd), placeOf(pair[1], streams.cwd)];
  const stories = readStories(settings.paths, settings.stories, streams.cwd, settings.output).map(({ story }) => story);
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
  const engine = await loadEngine();
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
