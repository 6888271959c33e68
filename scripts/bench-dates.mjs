// How fast dates are read, beside the tagger's own time on the same text. Needs a build.
//
//   node scripts/bench-dates.mjs [FILES OR FOLDERS]     default: input
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './support/engine.mjs';

const dist = resolve(process.env.DISCREPANT_DIST ?? join(root, 'dist'));
const { read } = await import(join(dist, 'src/language/index.js'));
const { extractDates } = await import(join(dist, 'src/claims/dates/index.js'));
const { sourceFromText } = await import(join(dist, 'src/sources/index.js'));

/** Megabytes of text read a run and at a time, and the least a second of extraction must get through. */
const SIZE = 2;
const BATCH = 0.2;
const TARGET = 2;
const RUNS = 5;

const files = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => files(join(path, name)))
    : /\.(?:md|txt)$/.test(path)
      ? [path]
      : [];
const paths = process.argv.slice(2);
const texts = (paths.length > 0 ? paths : [join(root, 'input')])
  .flatMap((p) => files(resolve(p)))
  .map((f) => readFileSync(f, 'utf8'));
const once = texts.reduce((sum, text) => sum + text.length, 0);
const copies = Math.max(1, Math.round((BATCH * 1e6) / once));
const batches = Math.max(1, Math.ceil((SIZE * 1e6) / (copies * once)));
const batch = Array.from({ length: copies }, () => texts).flat();
const options = { anchor: { day: 20_000, from: 'front matter' } };

/** Processor time in milliseconds: other work on the machine does not count. */
const busy = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const best = { tag: Number.POSITIVE_INFINITY, dates: Number.POSITIVE_INFINITY };
let found = 0;
let size = 0;
for (let run = 0; run < RUNS; run++) {
  let [tag, dates] = [0, 0];
  found = 0;
  size = 0;
  // A batch is read, then searched for dates: text by text, the dates would pay for clearing up what the tagger left.
  for (let i = 0; i < batches; i++) {
    const sources = batch.map((text) => sourceFromText('bench.md', text));
    const from = busy();
    const readings = sources.map((source) => read(source));
    const middle = busy();
    for (const reading of readings) found += extractDates(reading, options).length;
    dates += busy() - middle;
    tag += middle - from;
    size += sources.reduce((sum, { prose }) => sum + prose.length, 0);
  }
  best.tag = Math.min(best.tag, tag);
  best.dates = Math.min(best.dates, dates);
}
const speed = (ms) => size / 1e6 / (ms / 1000);
console.table([
  { what: 'tokens, tags, clauses', 'MB/s': +speed(best.tag).toFixed(2), ms: Math.round(best.tag) },
  {
    what: `dates (${found} found)`,
    'MB/s': +speed(best.dates).toFixed(2),
    ms: Math.round(best.dates),
    'target MB/s': TARGET,
  },
]);
if (speed(best.dates) < TARGET) process.exitCode = 1;
