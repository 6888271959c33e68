// Runs the built tool over stories without gold and prints findings drawn by lot, to be judged by eye.
//
//   npm run clusters                       50 findings, drawn by seed 1
//   npm run clusters -- --n 20 --seed 7    another draw
//   npm run clusters -- --rules a,b        of these rules alone
//   npm run clusters -- --verdict conflict,review
//   npm run clusters -- --folder DIR       other stories than those of the evaluation data
//   npm run clusters -- --stats            the counts by rule and verdict alone
//
// The draw is the same for the same findings: a linear congruential generator, seeded.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engine, evalFolder, haveEvaluation } from './support/engine.mjs';
import { generator } from './support/random.mjs';

const { values: options } = parseArgs({
  options: {
    n: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    rules: { type: 'string' },
    verdict: { type: 'string' },
    folder: { type: 'string' },
    stats: { type: 'boolean', default: false },
  },
});

if (options.folder !== undefined || haveEvaluation()) await draw(options.folder ?? join(evalFolder, 'clusters'));

async function draw(folder) {
  const tool = await engine();
  const ids = options.rules?.split(',');
  const verdicts = options.verdict?.split(',');
  const stories = readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .sort();
  const all = [];
  const slow = { story: '', ms: 0 };
  const started = performance.now();
  for (const story of stories) {
    const before = performance.now();
    for (const finding of tool.report([story], folder, ids).findings) {
      if (verdicts === undefined || verdicts.includes(finding.verdict)) all.push({ story, finding });
    }
    const ms = performance.now() - before;
    if (ms > slow.ms) Object.assign(slow, { story, ms });
  }
  const seconds = (performance.now() - started) / 1000;
  if (!options.stats) {
    shuffle(all, Number(options.seed))
      .slice(0, Number(options.n))
      .forEach(({ story, finding }, index) => {
        print(index + 1, story, finding);
      });
  }
  const counts = {};
  for (const { finding } of all) {
    counts[finding.rule] ??= {};
    counts[finding.rule][finding.verdict] = (counts[finding.rule][finding.verdict] ?? 0) + 1;
  }
  console.table(Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))));
  console.log(
    `${all.length} findings in ${stories.length} stories, ${seconds.toFixed(1)} s; slowest ${slow.story}, ${slow.ms.toFixed(0)} ms`,
  );
}

function print(number, story, finding) {
  console.log(`${number}. ${story}  ${finding.rule} ${finding.verdict}/${finding.severity}: ${finding.message}`);
  for (const position of finding.positions) {
    console.log(`   [${position.label}]`);
    for (const { path, line, quote } of position.citations) {
      console.log(`      ${path}:${line}  ${quote.replace(/\s+/g, ' ')}`);
    }
  }
  console.log(
    `   because: ${finding.because.join('; ')}${finding.hints.length ? ` (${finding.hints.join('; ')})` : ''}\n`,
  );
}

/** Fisher-Yates. */
function shuffle(list, seed) {
  const next = generator(seed);
  for (let at = list.length - 1; at > 0; at--) {
    const other = next(at + 1);
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}
