import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { check } from '../../src/check.js';
import type { Citation, Finding } from '../../src/findings/types.js';
import { openStory } from '../../src/sources/index.js';
import { root } from '../support/examples.js';

type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What the tool reached when the page beside this was written; a change may not fall below it. */
const floors = JSON.parse(readFileSync(join(root, 'tests/eval/figures.json'), 'utf8')) as Figures;

const data = resolve(process.env.DISCREPANT_EVAL ?? join(root, '../shared/eval'));
const absent = !existsSync(join(data, 'score.mjs'));
if (absent) console.log(`No evaluation data at ${data}: the figures are not measured in this run.`);

describe.skipIf(absent)('the figures of tests/eval/README.md', () => {
  let figures: Figures = {};
  const work = mkdtempSync(join(tmpdir(), 'discrepant-figures-'));

  beforeAll(() => {
    const file = join(work, 'figures.json');
    execFileSync(process.execPath, [join(root, 'scripts/eval.mjs'), '--json', file], { cwd: root, stdio: 'ignore' });
    figures = JSON.parse(readFileSync(file, 'utf8')) as Figures;
  }, 600_000);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  for (const [set, named] of Object.entries(floors)) {
    it.each(Object.entries(named))(`${set}: %s is at least %d`, (name, floor) => {
      // No finding at all has no precision: the scorer says null.
      expect(figures[set]?.[name] ?? 0).toBeGreaterThanOrEqual(floor);
    });
  }
});

interface Gold {
  items: {
    id: string;
    verdict: string;
    borderline?: boolean;
    spans: { source: string; start: number; text: string; neutral?: boolean }[];
  }[];
}

describe.skipIf(absent)('the story this project was asked for', () => {
  const folder = join(data, 'stories/tiktok-call');
  const story = absent ? undefined : openStory([folder], root);
  const findings = story ? check(story, { rules }).findings : [];
  const gold = absent ? { items: [] } : (JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold);

  /** The gold counts code points, citations UTF-16 units. */
  const touches = ({ source, start, end }: Citation, span: Gold['items'][number]['spans'][number]): boolean => {
    if (!source.path.endsWith(`/${span.source}`)) return false;
    const from = [...source.text].slice(0, span.start).join('').length;
    return start < from + span.text.length && from < end;
  };
  const citations = ({ positions }: Finding): Citation[] => positions.flatMap((position) => [...position.citations]);
  // A neutral span tells of the same without a date: no witness.
  const item = (id: string) =>
    (gold.items.find((one) => one.id === id)?.spans ?? []).filter(({ neutral }) => neutral !== true);

  it('has five sources, one of them with a date', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.txt'))).toHaveLength(5);
    expect(story?.sources.filter(({ published }) => published?.from === 'story')).toHaveLength(4);
  });

  it.each(['C01', 'C02'])('reports %s as one conflict with all its witnesses', (id) => {
    const witnesses = new Set(item(id).map(({ source }) => source));
    const found = findings.filter(
      (finding) =>
        new Set(item(id).flatMap((span) => (citations(finding).some((c) => touches(c, span)) ? [span.source] : [])))
          .size >= 2,
    );
    expect(found.map(({ message }) => message)).toHaveLength(1);
    expect(found[0]?.verdict).toBe('conflict');
    expect(new Set(found.flatMap(citations).map(({ source }) => source.path.split('/').at(-1)))).toEqual(witnesses);
  });

  it('reports nothing that the gold calls compatible', () => {
    const other = gold.items.filter(({ verdict }) => verdict !== 'compatible');
    const sourcesHit = (finding: Finding, spans: ReturnType<typeof item>): number =>
      new Set(spans.filter((span) => citations(finding).some((c) => touches(c, span))).map(({ source }) => source))
        .size;
    const traps = findings.filter(
      (finding) =>
        finding.verdict !== 'update' &&
        gold.items.some(({ verdict, spans }) => verdict === 'compatible' && sourcesHit(finding, spans) >= 2) &&
        !other.some(({ spans }) => sourcesHit(finding, spans) >= 2),
    );
    expect(traps.map(({ message }) => message)).toEqual([]);
  });
});
