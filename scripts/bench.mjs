// How long the built program takes, start to end, as a process of its own: medians of ten runs.
//
//   npm run bench
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from './support/engine.mjs';

const RUNS = 10;
const bin = join(resolve(process.env.DISCREPANT_DIST ?? join(root, 'dist')), 'bundle/discrepant.js');
const out = mkdtempSync(join(tmpdir(), 'discrepant-bench-'));
const cases = [
  // What no program can go below: it tells how fast the machine is.
  { what: 'node -e 0', args: ['-e', '0'] },
  { what: 'discrepant --help', args: [bin, '--help'], target: 250 },
  { what: 'discrepant rules', args: [bin, 'rules'] },
  {
    what: 'discrepant check, five sources',
    args: [bin, 'check', 'input', '-o', out, '--fail-on', 'never'],
    target: 1000,
  },
];

const rows = cases.map(({ what, args, target }) => {
  const times = [];
  for (let run = 0; run <= RUNS; run++) {
    const from = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${what}: exit status ${status}\n${stderr}`);
    // The first run warms the file system's cache: it is not counted.
    if (run > 0) times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return {
    what,
    'median ms': Math.round(times[RUNS / 2]),
    'worst ms': Math.round(times[RUNS - 1]),
    'target ms': target,
  };
});
rmSync(out, { recursive: true, force: true });
console.table(rows);
