// Fits the weights of src/facts/weights.data.ts: how much each feature says that two claims speak of the same thing.
//
//   npm run build && node scripts/fit.mjs [STORIES] [CLUSTERS]
//
// True pairs: claims on the places that the stories' gold and plants say are one fact; and, from the unlabelled clusters,
// claims of two sources that give the same telling figure (three significant digits, a day stated in full), which is
// seldom chance. False pairs: places that the gold calls compatible though the values differ, and all other comparable
// pairs of different value. The values themselves are no feature, so what is learned is the wording alone.
// Prints weights, and precision and recall at thresholds, cross-validated by story.
import fs from 'node:fs';
import path from 'node:path';
import { readStory } from '../dist/src/check.js';
import { claimsFrom } from '../dist/src/claims/index.js';
import { profilesOf } from '../dist/src/facts/align.js';
import { comparable } from '../dist/src/facts/comparable.js';
import { featuresOf } from '../dist/src/facts/features.js';
import { linked } from '../dist/src/facts/links.js';
import { groupOf } from '../dist/src/facts/weights.data.js';
import { read } from '../dist/src/language/index.js';
import { findSources, loadStory, sourceFromText, storyOf, toText } from '../dist/src/sources/index.js';
import { relate } from '../dist/src/values/index.js';

const shared = process.env.DISCREPANT_EVAL ?? '../shared/eval';
const args = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const storiesDir = args[0] ?? `${shared}/stories`;
const clustersDir = args[1] ?? `${shared}/clusters`;
const unlinked = [];
const fitted = new Map();
const FOLDS = 6;
const L2 = 1;
const PRIOR_L2 = 40;
/** Where a weight starts from when the rows say little of it: what no row of the coreference corpus can show. */
const PRIORS = { time: { mainEvent: 1, distinctRole: 1.5 } };
/** Set by hand: what only values that differ can show ("a day the other source does not name") is in no true pair. */
const BY_HAND = { time: { strangeDays: 2, sameOtherEnd: 2.5 }, number: { slip: 2.5 } };
const HAND_SET = new Set(['strangeDays', 'sameOtherEnd', 'slip']);
const COREF_CAP = 300;
const COREF_WEIGHT = 0.1;

/** Which kinds of claim an item of the gold is about. */
const TYPE_GROUP = {
  date: 'time',
  'relative-date': 'time',
  'time-of-day': 'time',
  duration: 'time',
  number: 'number',
  'number/count': 'number',
  count: 'number',
  money: 'number',
  percentage: 'number',
  ordinal: 'number',
  age: 'number',
  'vote-count': 'number',
};
const WANTED = new Set(['conflict', 'likely-conflict', 'update']);

function profiles(dir) {
  const { files } = findSources([dir], process.cwd());
  const story = loadStory(files, { cwd: process.cwd() });
  const { claims, readings } = readStory(story);
  return profilesOf(
    claims.filter((c) => c.kind !== 'quotation'),
    readings,
    story.aliases,
  );
}

const show = (p) =>
  `${p.claim.reading.source.path.split('/').at(-1)} [${p.claim.reading.source.prose.slice(p.claim.span.start, p.claim.span.end)}] ${p.claim.role}/${p.claim.topic.predicate}/${p.claim.topic.head} ${p.claim.reading.source.prose.slice(p.claim.sentence.start, p.claim.sentence.end).slice(0, 160)}`;

const utf16 = (text, n) => {
  let i = 0;
  for (; n > 0; n--) i += text.codePointAt(i) > 0xffff ? 2 : 1;
  return i;
};

function items(dir, texts) {
  const out = [];
  const place = (s) => {
    const from = utf16(texts.get(s.source), s.start);
    return { source: s.source, from, to: from + s.text.length };
  };
  const gold = JSON.parse(fs.readFileSync(path.join(dir, 'gold.json'), 'utf8'));
  for (const i of gold.items)
    if (!i.borderline)
      out.push({ id: i.id, group: TYPE_GROUP[i.type], same: WANTED.has(i.verdict), spans: i.spans.map(place) });
  const plants = path.join(dir, 'plants.json');
  if (fs.existsSync(plants)) {
    for (const p of JSON.parse(fs.readFileSync(plants, 'utf8')).plants) {
      out.push({ id: p.id, group: TYPE_GROUP[p.type], plant: place(p.plant), same: true, spans: p.spans.map(place) });
    }
  }
  return out;
}

/** Rows of one folder: features, label, weight. */
function rowsOf(dir, story, distant) {
  const all = profiles(dir);
  const texts = new Map(all.map((p) => [path.basename(p.claim.reading.source.path), p.claim.reading.source.text]));
  for (const f of fs.readdirSync(dir))
    if (/\.(md|txt)$/.test(f)) texts.set(f, fs.readFileSync(path.join(dir, f), 'utf8').replace(/^\uFEFF/, ''));
  const known = distant ? [] : items(dir, texts);
  const spanOf = new Map(all.map((p) => [p, toText(p.claim.reading.source, p.claim.span)]));
  const touches = (p, item) => {
    const source = path.basename(p.claim.reading.source.path);
    const { start, end } = spanOf.get(p);
    return item.spans.some((s) => s.source === source && start < s.to && s.from < end);
  };
  const inItems = new Map(all.map((p) => [p, known.filter((i) => touches(p, i))]));
  const rows = [];
  for (let i = 0; i < all.length; i++) {
    for (let j = i + 1; j < all.length; j++) {
      const [a, b] = [all[i], all[j]];
      if (a.claim.reading.source.id === b.claim.reading.source.id || !comparable(a.claim, b.claim)) continue;
      const x = featuresOf(a, b);
      if (!linked(a, b, x)) {
        const lost = inItems
          .get(a)
          .find(
            (i) =>
              i.same && i.group && inItems.get(b).includes(i) && (i.group === 'time') === (groupOf(a.claim) === 'time'),
          );
        if (lost) unlinked.push({ story, a, b });
        continue;
      }
      const relation = relate(a.claim.value, b.claim.value).kind;
      const both = inItems
        .get(a)
        .filter((x) => (x.group === 'time') === (groupOf(a.claim) === 'time') && inItems.get(b).includes(x));
      let label;
      let weight = 1;
      if (both.length > 0) {
        const same = both.some((x) => x.same);
        if (same && relation !== 'disjoint') label = 1;
        else if (same && both.some((x) => x.same && !x.plant)) label = 1;
        else if (!same && relation === 'disjoint') {
          label = 0;
          weight = 2;
        } else continue;
      } else if (relation === 'equal' && telling(a.claim) && telling(b.claim)) {
        label = 1;
        weight = 0.3;
      } else if (relation === 'disjoint' && !(distant && x.mainEvent === 1)) {
        label = 0;
        weight = distant ? 0.1 : 1;
      } else continue;
      rows.push({
        story,
        group: groupOf(a.claim),
        kind: a.claim.kind,
        x: featuresOf(a, b),
        y: label,
        w: weight,
        sure: both.length > 0,
        a,
        b,
      });
    }
  }
  return rows;
}

function telling(claim) {
  const v = claim.value;
  if (v.type === 'quantity')
    return v.number >= 13 && String(v.number).replace(/0+$/, '').length >= 2 && claim.kind !== 'age';
  if (v.type === 'date') return v.stated.includes('day') && v.stated.includes('month');
  return false;
}

/** Weighted logistic regression with an L2 penalty, by Newton's method. */
function regress(rows, names, prior = {}) {
  const n = names.length + 1;
  const vector = (row) => [1, ...names.map((k) => row.x[k])];
  let beta = [0, ...names.map((k) => prior[k] ?? 0)];
  const X = rows.map(vector);
  for (let step = 0; step < 25; step++) {
    const gradient = new Array(n).fill(0);
    const hessian = Array.from({ length: n }, () => new Array(n).fill(0));
    for (let r = 0; r < rows.length; r++) {
      const x = X[r];
      let z = 0;
      for (let k = 0; k < n; k++) z += beta[k] * x[k];
      const p = 1 / (1 + Math.exp(-z));
      const g = rows[r].w * (rows[r].y - p);
      const h = rows[r].w * p * (1 - p);
      for (let k = 0; k < n; k++) {
        if (x[k] === 0) continue;
        gradient[k] += g * x[k];
        for (let l = 0; l <= k; l++) hessian[k][l] += h * x[k] * x[l];
      }
    }
    for (let k = 0; k < n; k++) {
      if (k > 0) {
        const hold = names[k - 1] in prior ? PRIOR_L2 : L2;
        gradient[k] -= hold * (beta[k] - (prior[names[k - 1]] ?? 0));
        hessian[k][k] += hold;
      }
      hessian[k][k] += 1e-6;
      for (let l = 0; l < k; l++) hessian[l][k] = hessian[k][l];
    }
    const delta = solve(hessian, gradient);
    beta = beta.map((b, k) => b + delta[k]);
    if (Math.max(...delta.map(Math.abs)) < 1e-6) break;
  }
  return beta;
}

function solve(matrix, right) {
  const n = right.length;
  const m = matrix.map((row, i) => [...row, right[i]]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r][c]) > Math.abs(m[pivot][c])) pivot = r;
    [m[c], m[pivot]] = [m[pivot], m[c]];
    for (let r = 0; r < n; r++) {
      if (r === c || m[r][c] === 0) continue;
      const f = m[r][c] / m[c][c];
      for (let k = c; k <= n; k++) m[r][k] -= f * m[c][k];
    }
  }
  return m.map((row, i) => row[n] / row[i]);
}

const scoreRow = (beta, names, row) =>
  1 / (1 + Math.exp(-(beta[0] + names.reduce((z, k, i) => z + beta[i + 1] * row.x[k], 0))));

/**
 * Rows of the coreference corpus: two mentions of events in articles of one topic are a true pair when one chain links
 * them. An event mention stands for a date that hangs on it. Pairs are capped a topic, or a few topics would be all.
 */
function corefRows(file) {
  if (!fs.existsSync(file)) return [];
  const topics = new Map();
  for (const line of fs.readFileSync(file, 'utf8').trim().split('\n')) {
    const doc = JSON.parse(line);
    topics.set(doc.topic, [...(topics.get(doc.topic) ?? []), doc]);
  }
  const rows = [];
  for (const [topic, docs] of topics) {
    const chainOf = new Map();
    const claims = [];
    const readings = [];
    const story = storyOf(docs.map((d) => sourceFromText(`${d.id}.txt`, d.text)));
    for (const source of story.sources) {
      const doc = docs.find((d) => `${d.id}.txt` === source.path);
      const reading = read(source);
      readings.push(reading);
      const drafts = [];
      for (const m of doc.mentions) {
        if (!m.type.startsWith('ACTION') || /REPORTING|PERCEPTION|STATE|GENERIC|NEG/.test(m.type) || !m.chain) continue;
        const run = source.runs.find((r) => r.text <= m.start && m.start < r.text + r.length);
        if (!run) continue;
        const start = run.prose + m.start - run.text;
        const sentence = reading.sentences.find((x) => x.start <= start && start < x.end);
        const anchor = sentence?.tokens.findIndex((t) => t.end > start);
        if (!sentence || anchor < 0) continue;
        drafts.push({
          kind: 'date',
          start,
          end: start + 1,
          sentence: sentence.index,
          anchor,
          role: '',
          value: { type: 'date', timex: m.chain, granularity: 'day', approximate: false, stated: [], assumed: [] },
        });
      }
      for (const claim of claimsFrom(reading, drafts)) {
        chainOf.set(claim, claim.value.timex);
        claims.push(claim);
      }
    }
    const all = profilesOf(claims, readings, []);
    const found = [[], []];
    for (let i = 0; i < all.length; i++) {
      for (let j = i + 1; j < all.length; j++) {
        const [a, b] = [all[i], all[j]];
        if (a.claim.reading.source.id === b.claim.reading.source.id) continue;
        const y = chainOf.get(a.claim) === chainOf.get(b.claim) ? 1 : 0;
        // A fixed share of the many pairs, spread evenly.
        if ((i * 31 + j * 17) % (y ? 2 : 9) !== 0 || found[y].length >= COREF_CAP) continue;
        const x = featuresOf(a, b);
        if (linked(a, b, x))
          found[y].push({ story: `coref-${topic}`, group: 'time', x, y, w: COREF_WEIGHT, sure: true, a, b });
      }
    }
    rows.push(...found[0], ...found[1]);
  }
  return rows;
}

const folders = (dir) =>
  fs.existsSync(dir)
    ? fs
        .readdirSync(dir)
        .sort()
        .filter((s) => fs.statSync(path.join(dir, s)).isDirectory())
        .map((s) => path.join(dir, s))
    : [];
const stories = folders(storiesDir).flatMap((dir) => rowsOf(dir, path.basename(dir), false));
const clusters = folders(clustersDir).flatMap((dir) => rowsOf(dir, path.basename(dir), true));
const coref = corefRows(`${shared}/coref/dev.jsonl`);
console.log(`${coref.length} pairs (${coref.filter((r) => r.y).length} true) from coreference`);
console.log(`${stories.length} pairs from stories, ${clusters.length} from clusters`);
if (process.env.LIST)
  for (const { story, a, b } of unlinked) console.log(`UNLINKED ${story}\n   ${show(a)}\n   ${show(b)}`);
for (const group of ['time', 'number', 'casualty', 'age', 'text']) {
  const own = stories.filter((r) => r.group === group);
  const far = [...clusters, ...coref].filter((r) => r.group === group);
  if (own.length === 0) continue;
  const byHand = BY_HAND[group] ?? {};
  const names = Object.keys(own[0].x).filter((name) => !HAND_SET.has(name));
  const ids = [...new Set(own.map((r) => r.story))];
  const scored = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(ids.filter((_, i) => i % FOLDS === fold));
    const beta = regress([...own.filter((r) => !held.has(r.story)), ...far], names, PRIORS[group]);
    for (const row of own.filter((r) => held.has(r.story))) scored.push({ row, p: scoreRow(beta, names, row) });
  }
  const sure = scored.filter((s) => s.row.sure || s.row.y === 0);
  const truths = sure.filter((s) => s.row.y === 1).length;
  console.log(
    `\n${group}: ${own.length} pairs, ${truths} true, ${far.length} from clusters (${far.filter((r) => r.y === 1).length} true)`,
  );
  for (const t of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const taken = sure.filter((s) => s.p >= t);
    const right = taken.filter((s) => s.row.y === 1).length;
    console.log(
      `  at ${t}: precision ${(right / taken.length || 0).toFixed(3)} recall ${(right / truths || 0).toFixed(3)} (${right}/${taken.length})`,
    );
  }
  const beta = regress([...own, ...far], names, PRIORS[group]);
  const weights = new Map(names.map((k, i) => [k, beta[i + 1]]));
  const all = Object.keys(own[0].x).map((k) => [k, weights.get(k) ?? byHand[k] ?? 0]);
  fitted.set(group, [['bias', beta[0]], ...all]);
  console.log(
    `  { bias: ${beta[0].toFixed(2)}, ${names.map((k, i) => `${k}: ${beta[i + 1].toFixed(2)}`).join(', ')} }`,
  );
  if (process.env.LIST) {
    for (const s of sure
      .filter((s) => s.row.y === 1)
      .sort((p, q) => p.p - q.p)
      .slice(0, 40))
      console.log(`MISS ${s.p.toFixed(2)} ${s.row.story}\n   ${show(s.row.a)}\n   ${show(s.row.b)}`);
    for (const s of sure
      .filter((s) => s.row.y === 0)
      .sort((p, q) => q.p - p.p)
      .slice(0, 40))
      console.log(`FALSE ${s.p.toFixed(2)} ${s.row.story}\n   ${show(s.row.a)}\n   ${show(s.row.b)}`);
  }
}

if (process.argv.includes('--write')) {
  const file = 'src/facts/weights.data.ts';
  const text = fs.readFileSync(file, 'utf8');
  const start = text.indexOf('export const WEIGHTS');
  const end = text.indexOf('};', start);
  const old = text.slice(start, end);
  let table = old.slice(0, old.indexOf('{\n') + 2);
  for (const group of ['time', 'number', 'casualty', 'age', 'text']) {
    const known = fitted.get(group);
    const block = old.slice(old.indexOf(`  ${group}: {`), old.indexOf('\n  },', old.indexOf(`  ${group}: {`)) + 6);
    table += known
      ? `  ${group}: {\n${known.map(([k, v]) => `    ${k}: ${Number(v.toFixed(2))},\n`).join('')}  },\n`
      : `${block}\n`;
  }
  fs.writeFileSync(file, text.slice(0, start) + table + text.slice(end));
}
