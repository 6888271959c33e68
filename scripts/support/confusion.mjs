// How findings and gold meet, item by item: which verdict reaches which item, and how each rule fares. Matches as the
// scorer does: a citation of the finding overlaps a span of the item in at least two of the item's sources (or twice in
// one, where the item or the finding lies inside one source).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const LONGEST = 400;
const WORDING = new Set(['quote-wording', 'name', 'name/title']);
const ORDER = ['conflict', 'likely-conflict', 'variation', 'update', 'compatible'];
const COLUMNS = ['conflict', 'review', 'variation', 'update', 'dispute', 'nothing'];

/**
 * @param {string} stories folder of stories with gold
 * @param {string} reports folder of JSON reports, one a story
 * @returns {{ verdicts: Record<string, Record<string, number>>, rules: Record<string, Record<string, number>> }}
 */
export function confusion(stories, reports) {
  const rowNames = [...ORDER.slice(0, 2), 'variation (wording)', 'variation (other)', ...ORDER.slice(3)];
  const verdicts = Object.fromEntries(
    rowNames.map((row) => [row, Object.fromEntries(COLUMNS.map((column) => [column, 0]))]),
  );
  const rules = {};
  for (const story of readdirSync(stories).sort()) {
    const gold = join(stories, story, 'gold.json');
    if (!existsSync(gold)) continue;
    const { items } = JSON.parse(readFileSync(gold, 'utf8'));
    const { findings } = JSON.parse(readFileSync(join(reports, `${story}.json`), 'utf8'));
    place(items, join(stories, story));
    for (const item of items.filter(({ borderline }) => !borderline)) {
      const reached = findings.filter((finding) => hits(finding, item)).map(({ verdict }) => verdict);
      const column = COLUMNS.find((name) => reached.includes(name)) ?? 'nothing';
      verdicts[rowOf(item)][column]++;
    }
    for (const finding of findings) {
      rules[finding.rule] ??= { right: 0, neutral: 0, trap: 0, unlisted: 0 };
      rules[finding.rule][judge(finding, items)]++;
    }
  }
  return { verdicts, rules: Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

const rowOf = ({ verdict, type }) =>
  verdict === 'variation' ? `variation (${WORDING.has(type) ? 'wording' : 'other'})` : verdict;

const isWanted = (item) =>
  !item.borderline && ['conflict', 'likely-conflict', 'variation (wording)'].includes(rowOf(item));

function judge(finding, items) {
  const reached = items.filter((item) => hits(finding, item));
  if (reached.some(isWanted)) return 'right';
  const excused = ({ borderline, verdict, acceptable_verdicts: also = [] }) =>
    borderline || verdict === 'variation' || also.some((one) => one.includes('conflict'));
  if (reached.some(excused)) return 'neutral';
  if (reached.length > 0) return finding.verdict === 'update' ? 'neutral' : 'trap';
  return 'unlisted';
}

/** Gold counts code points; reports count UTF-16 units. */
function place(items, folder) {
  const texts = new Map();
  for (const span of items.flatMap(({ spans }) => spans)) {
    if (!texts.has(span.source)) texts.set(span.source, [...readFileSync(join(folder, span.source), 'utf8')]);
    span.from = texts.get(span.source).slice(0, span.start).join('').length;
    span.to = span.from + span.text.length;
  }
}

function hits(finding, { spans }) {
  const citations = finding.positions.flatMap((position) => position.citations);
  const touched = spans.filter(
    (span) =>
      !span.neutral &&
      citations.some(
        ({ path, start, end }) =>
          basename(path) === span.source && start < span.to && span.from < Math.min(end, start + LONGEST),
      ),
  );
  const sources = (list) => new Set(list).size;
  const single = sources(citations.map(({ path }) => path)) === 1 || sources(spans.map(({ source }) => source)) === 1;
  return sources(touched.map(({ source }) => source)) >= 2 || (single && touched.length >= 2);
}
