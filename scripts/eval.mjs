// Runs the built tool over the evaluation data and prints the scorers' tables.
//
//   npm run eval                       everything
//   npm run eval -- --list             with what was missed and what was wrong
//   npm run eval -- --only stories     one or more of stories, clusters, planted, timex, quotes, joined by commas
//   npm run eval -- --rules a,b        with these rules alone
//   npm run eval -- --write            puts all figures into README.md, tests/eval/README.md and tests/eval/figures.json
//   npm run eval -- --json FILE        the figures as JSON, for tests/eval/figures.json
//   npm run eval -- --keep DIR         leaves the reports there
//
// The data is no part of this repository: DISCREPANT_EVAL names its folder (default ../shared/eval). Without it, this
// says so and ends well.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { confusion } from './support/confusion.mjs';
import { engine, evalFolder, haveEvaluation } from './support/engine.mjs';
import { writeFigures } from './support/figures-page.mjs';
import { MARKED, writeMarked } from './support/marked.mjs';

const { values: options } = parseArgs({
  options: {
    list: { type: 'boolean', default: false },
    only: { type: 'string', default: 'stories,clusters,planted,timex,quotes' },
    rules: { type: 'string' },
    json: { type: 'string' },
    keep: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

if (haveEvaluation()) await measure();

async function measure() {
  const tool = await engine();
  const only = options.only.split(',');
  const ids = options.rules?.split(',');
  const unknown = (ids ?? []).filter((id) => !tool.rules.some((rule) => rule.id === id));
  if (unknown.length > 0) throw new Error(`unknown rules: ${unknown.join(', ')}`);
  const work = options.keep ?? mkdtempSync(join(tmpdir(), 'discrepant-eval-'));
  const stories = join(evalFolder, 'stories');
  const figures = {};
  let met = { verdicts: {}, rules: {} };
  try {
    if (only.includes('stories')) {
      const reports = check(tool, stories, join(work, 'stories'), ids);
      figures.all = scoreStories(stories, reports, []);
      figures.core = scoreStories(stories, reports, ['--core']);
      met = confusion(stories, reports);
      heading('What the gold says (rows), what the tool says');
      console.table(met.verdicts);
      heading('By rule');
      console.table(met.rules);
    }
    for (const set of only.includes('clusters') ? MARKED : []) {
      const marked = writeMarked(set, join(work, `clusters-${set}`));
      const reports = check(tool, marked, join(work, `reports-${set}`), ids);
      heading(`Clusters, ${set} while building`);
      console.log(run('score.mjs', [marked, reports, ...list()], false).replace(/^┌[\s\S]*?┘\n/, ''));
      figures[set] = JSON.parse(run('score.mjs', [marked, reports, '--json'], false)).summary;
    }
    if (only.includes('planted')) {
      const changed = join(work, 'changed');
      run('planted.mjs', ['write', stories, changed], false);
      const reports = check(tool, changed, join(work, 'planted'), ids);
      heading('Planted conflicts');
      figures.planted = shareOf(run('planted.mjs', ['score', stories, reports, ...list()]));
    }
    for (const [name, file] of [
      ['timex', 'timex/dev.jsonl'],
      ['quotes', 'quotes/dev.jsonl'],
    ]) {
      if (!only.includes(name)) continue;
      const gold = join(evalFolder, file);
      const sources = join(work, name);
      run(`${name}.mjs`, ['write', gold, sources], false);
      const claims = join(work, `${name}.json`);
      writeFileSync(claims, JSON.stringify({ claims: claimsOfEach(tool, sources) }));
      heading(name === 'timex' ? 'Time expressions' : 'Quotations');
      figures[name] = numbersIn(run(`${name}.mjs`, ['score', gold, claims, ...list()]));
    }
  } finally {
    if (options.keep === undefined) rmSync(work, { recursive: true, force: true });
  }
  if (options.write) writeFigures(figures, met);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
}

/** Reports of every story of a folder, one JSON file a story. */
function check(tool, stories, reports, ids) {
  mkdirSync(reports, { recursive: true });
  for (const story of readdirSync(stories).sort()) {
    if (!existsSync(join(stories, story)) || story.startsWith('.')) continue;
    const report = tool.report([story], stories, ids);
    writeFileSync(join(reports, `${story}.json`), JSON.stringify(report));
  }
  return reports;
}

/** Each document on its own: they are no story, and must not date one another. */
function claimsOfEach(tool, folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => tool.claims([file], folder));
}

function scoreStories(stories, reports, flags) {
  heading(flags.length ? 'Stories, core kinds' : 'Stories, all kinds');
  run('score.mjs', [stories, reports, ...flags, ...list()]);
  return JSON.parse(run('score.mjs', [stories, reports, ...flags, '--json'], false)).summary;
}

function list() {
  return options.list ? ['--list'] : [];
}

function heading(text) {
  console.log(`\n## ${text}\n`);
}

/** Runs a scorer and returns its standard output. */
function run(scorer, args, show = true) {
  const out = execFileSync(process.execPath, [join(evalFolder, scorer), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (show) process.stdout.write(out);
  return out;
}

/** The rows of a scorer's table, `name: share`. */
function shareOf(table) {
  const rows = [...table.matchAll(/^│ ([^│]+?) +│.*│ ([\d.]+) +│$/gm)];
  return Object.fromEntries(rows.map(([, name, share]) => [name.replace(/^'|'$/g, ''), Number(share)]));
}

/** The percentages of a scorer's lines, `line: words: number`. */
function numbersIn(text) {
  const figures = {};
  for (const line of text.split('\n')) {
    const label = /^([a-z][a-z ]*?)(?=:| \d)/.exec(line)?.[1];
    if (label === undefined) continue;
    for (const [, name, value] of line.matchAll(/(relaxed|strict|value) P [\d.]+ R [\d.]+ F1 ([\d.]+)/g)) {
      figures[`${label}: ${name} F1`] = Number(value);
    }
    for (const [, name, value] of line.matchAll(/(recall|exact ends|speaker right|pronoun resolved) ([\d.]+)%/g)) {
      figures[name] = Number(value);
    }
  }
  return figures;
}
