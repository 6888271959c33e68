import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/findings/types.js';
import { github } from '../../src/reports/github.js';
import { json } from '../../src/reports/json.js';
import { junit } from '../../src/reports/junit.js';
import { sarif } from '../../src/reports/sarif.js';
import { makeResult } from '../support/result.js';

const OPTIONS = { color: false, width: 80 };
const A = 'Lumen must sell the depot by January 2024.\nIt has 12 rooms.';
const B = 'Nobody was hurt. The depot has to be sold by January 2025, the council said.';
const C = 'The depot must go by January 2025.';

const RESULT = makeResult({
  sources: { 'input/a b.md': A, 'input/b.md': B, 'input/c.md': C },
  published: { 'input/b.md': '2025-09-20' },
  findings: [
    {
      hints: ['one year apart'],
      positions: {
        '2024-01=January 2024': [['input/a b.md', 'by January 2024.\nIt has']],
        '2025-01=January 2025': [
          ['input/b.md', 'by January 2025'],
          ['input/c.md', 'by January 2025'],
        ],
      },
    },
    {
      rule: 'death-toll',
      verdict: 'review',
      severity: 'low',
      topic: 'rooms',
      positions: { '12': [['input/a b.md', '12']], '0': [['input/b.md', 'Nobody']] },
    },
  ],
});

const withStates = (result: CheckResult, ...states: ('new' | 'known' | 'updated')[]): CheckResult => ({
  ...result,
  findings: result.findings.map((finding, index) => ({
    ...finding,
    state: states[index] ?? 'new',
    note: 'asked the court',
  })),
});

function many(count: number, verdict: 'conflict' | 'review' = 'conflict'): CheckResult {
  const [finding] = RESULT.findings;
  if (finding === undefined) throw new Error('no finding');
  return {
    ...RESULT,
    findings: Array.from({ length: count }, (_, index) => ({ ...finding, verdict, heading: `Number ${index}` })),
  };
}

describe('json', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
    JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8')),
  );

  it.each([
    ['with findings', RESULT],
    ['with states and notes', withStates(RESULT, 'known', 'updated')],
    ['with nothing', makeResult({ sources: { 'a.md': A } })],
    ['with what is gone', { ...RESULT, gone: [{ id: 'a'.repeat(16), rule: 'x', values: ['1'], sources: ['a.md'] }] }],
  ])('is as the schema says, %s', (_, result) => {
    expect(validate(JSON.parse(json.render(result, OPTIONS))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('says what the finding says, and re-slices', () => {
    const report = JSON.parse(json.render(RESULT, OPTIONS));
    expect(report.summary).toEqual({
      conflict: { new: 1, known: 0 },
      review: { new: 1, known: 0 },
      variation: { new: 0, known: 0 },
      update: { new: 0, known: 0 },
      dispute: { new: 0, known: 0 },
      gone: 0,
    });
    const texts: Record<string, string> = { 'input/a b.md': A, 'input/b.md': B, 'input/c.md': C };
    for (const { positions } of report.findings) {
      for (const { citations } of positions) {
        for (const { path, start, end, quote } of citations) expect(texts[path]?.slice(start, end)).toBe(quote);
      }
    }
    expect(report.sources[1]).toMatchObject({
      path: 'input/b.md',
      published: '2025-09-20',
      publishedFrom: 'front matter',
    });
    expect(report.sources[0]).not.toHaveProperty('published');
  });

  it('ends in one line feed', () => {
    expect(json.render(RESULT, OPTIONS)).toMatch(/[^\n]\n$/);
  });
});

describe('sarif', () => {
  // The official schema is draft 04: but for the name of `id` and one pattern that is loose about brackets, what it uses
  // means the same in the draft that ajv reads.
  const {
    id: _,
    $schema: __,
    ...schema
  } = JSON.parse(readFileSync(new URL('./fixtures/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'));
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
    schema,
  );
  const pages = new Map([['deadline-date', '# deadline-date\n\nFinds **deadlines**.\n']]);
  const render = (result: CheckResult) => JSON.parse(sarif.render(result, { ...OPTIONS, pages }));

  it('is as the official schema says', () => {
    for (const result of [RESULT, withStates(RESULT, 'known', 'updated'), makeResult({ sources: { 'a.md': A } })]) {
      expect(validate(render(result)), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('is refused by the schema when a level is wrong: the schema is at work', () => {
    const log = render(RESULT);
    log.runs[0].results[0].level = 'fatal';
    expect(validate(log)).toBe(false);
  });

  it('puts the first position in locations and the others in relatedLocations', () => {
    const [result, second] = render(RESULT).runs[0].results;
    expect(result.locations).toHaveLength(1);
    expect(result.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'input/a%20b.md' },
      region: { startLine: 1, startColumn: 27, endLine: 2, endColumn: 7, charOffset: 26, charLength: 23 },
    });
    expect(result.relatedLocations.map((one: { id: number }) => one.id)).toEqual([1, 2]);
    expect([result.level, second.level]).toEqual(['error', 'warning']);
    expect(result.partialFingerprints).toEqual({
      'discrepantId/v1': RESULT.findings[0]?.id,
      'discrepantKey/v1': RESULT.findings[0]?.key,
    });
  });

  it('carries states, notes and the rules’ pages', () => {
    const [run] = render(withStates(RESULT, 'known', 'updated')).runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results.map((one: { baselineState: string }) => one.baselineState)).toEqual(['unchanged', 'updated']);
    expect(run.results[0].suppressions).toEqual([{ kind: 'external', justification: 'asked the court' }]);
    expect(render(RESULT).runs[0].results[0]).not.toHaveProperty('suppressions');
    expect(run.tool.driver.rules[0].help.markdown).toContain('Finds **deadlines**');
    expect(run.tool.driver.rules[1].help).toEqual({ text: 'Finds death-tolls.' });
  });
});

describe('junit', () => {
  it('has a case for each finding, failed, passed or skipped', () => {
    const text = junit.render(withStates(RESULT, 'new', 'known'), OPTIONS);
    expect(text).toContain('tests="2" failures="1" errors="0" skipped="1"');
    expect(text).toContain('<failure type="conflict" message="January 2024 or January 2025">');
    expect(text).toContain('<skipped message="asked the court"/>');
    expect(text).toContain('file="input/a b.md" line="1"');
  });

  it('fails at the level it is given', () => {
    expect(junit.render(RESULT, OPTIONS)).toContain('failures="1"');
    expect(junit.render(RESULT, { ...OPTIONS, failOn: 'review' })).toContain('failures="2"');
    expect(junit.render(RESULT, { ...OPTIONS, failOn: 'never' })).toContain('failures="0"');
  });

  it('has a case that passed for a rule that found nothing', () => {
    expect(junit.render(makeResult({ sources: { 'a.md': A } }), OPTIONS)).toContain(
      'tests="2" failures="0" errors="0" skipped="0"',
    );
  });
});

describe('github', () => {
  it('annotates the first place, with the others in the message', () => {
    const [first, second, closing] = github.render(RESULT, OPTIONS).split('\n');
    expect(first).toBe(
      '::error file=input/a b.md,line=1,col=27,title=deadline-date%3A Deadline of the sale::January 2024 or January 2025' +
        '%0AJanuary 2024: input/a b.md:1: "by January 2024. It has"' +
        '%0AJanuary 2025: input/b.md:1: "by January 2025"%0AJanuary 2025: input/c.md:1: "by January 2025"',
    );
    expect(second).toMatch(/^::warning /);
    expect(closing).toBe('2 findings, 2 new');
  });

  it('shows ten of a kind, then counts the rest', () => {
    const lines = github.render(many(13), OPTIONS).split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines).toContain('and 3 more errors: see the job summary or the report');
    expect(github.render(many(10), OPTIONS)).not.toContain('more');
    expect(github.render(many(11, 'review'), OPTIONS)).toContain('and 1 more warning:');
  });

  it('makes a notice of what is known', () => {
    const text = github.render(withStates(RESULT, 'known', 'updated'), OPTIONS);
    expect(text).not.toMatch(/::(error|warning)/);
    expect(text).toContain('title=deadline-date%3A Deadline of the sale (known)');
  });
});
