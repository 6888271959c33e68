import { describe, expect, it } from 'vitest';
import {
  type Baseline,
  type Entry,
  entryOf,
  formatBaseline,
  parseBaseline,
  requireRevisions,
} from '../../src/findings/baseline.js';
import { applyBaseline } from '../../src/findings/states.js';
import { failing, summarise } from '../../src/findings/summary.js';
import type { CheckResult } from '../../src/findings/types.js';
import { dayOf, makeResult, type ResultSpec, rule } from '../support/result.js';

const A = 'Lumen must sell the depot by January 2024. It has 12 rooms.';
const B = 'Nobody was hurt. The depot has to be sold by January 2025, the council said.';
const C = 'A third paper: the depot must go by January 2025.';
const D = 'A fourth: sold by January 2026 at the latest.';

const AGAINST: ResultSpec = {
  sources: { 'a.md': A, 'b.md': B },
  findings: [{ positions: { '2024-01': [['a.md', 'by January 2024']], '2025-01': [['b.md', 'by January 2025']] } }],
};

function record(result: CheckResult): Baseline {
  return {
    entries: result.findings.map((finding) =>
      entryOf(
        finding,
        1,
        finding.positions.flatMap(({ citations }) => citations.map(({ source }) => source.path)),
        undefined,
      ),
    ),
  };
}

function statesOf(spec: ResultSpec, baseline: Baseline): string[] {
  const { results } = applyBaseline([makeResult(spec)], baseline);
  return results.flatMap(({ findings }) => findings.map(({ state }) => state));
}

const KNOWN = record(makeResult(AGAINST));

describe('what stays known', () => {
  const positions = AGAINST.findings?.[0]?.positions ?? {};
  it.each<[string, ResultSpec]>([
    ['nothing changed', AGAINST],
    [
      'blank lines and CRLF before it',
      { ...AGAINST, sources: { 'a.md': `\r\n\r\n${A.replace('. ', '.\r\n')}`, 'b.md': B } },
    ],
    [
      'moved to the end of the source',
      { ...AGAINST, sources: { 'a.md': `It rained. The mayor came. ${A}`, 'b.md': B } },
    ],
    ['another sentence reworded', { ...AGAINST, sources: { 'a.md': A.replace('12 rooms', 'many a hall'), 'b.md': B } }],
    [
      'files renamed',
      {
        sources: { 'z.md': A, 'new/b.txt': B },
        findings: [
          { positions: { '2024-01': [['z.md', 'by January 2024']], '2025-01': [['new/b.txt', 'by January 2025']] } },
        ],
      },
    ],
    [
      'positions in another order',
      {
        ...AGAINST,
        findings: [
          { positions: { '2025-01': [['b.md', 'by January 2025']], '2024-01': [['a.md', 'by January 2024']] } },
        ],
      },
    ],
    [
      'one more witness for a known value',
      {
        sources: { ...AGAINST.sources, 'c.md': C },
        findings: [
          {
            positions: {
              ...positions,
              '2025-01': [
                ['b.md', 'by January 2025'],
                ['c.md', 'by January 2025'],
              ],
            },
          },
        ],
      },
    ],
    [
      'one more witness that moves the topic',
      {
        sources: { ...AGAINST.sources, 'c.md': C },
        findings: [
          {
            topic: 'depot',
            positions: {
              ...positions,
              '2025-01': [
                ['b.md', 'by January 2025'],
                ['c.md', 'by January 2025'],
              ],
            },
          },
        ],
      },
    ],
  ])('%s', (_, spec) => {
    expect(statesOf(spec, KNOWN)).toEqual(['known']);
  });
});

describe('a witness that says a known value more exactly', () => {
  const exact: ResultSpec = {
    sources: { ...AGAINST.sources, 'c.md': C.replace('January', '19 January') },
    findings: [
      {
        positions: {
          '2024-01': [['a.md', 'by January 2024']],
          '2025-01-19': [
            ['b.md', 'by January 2025', '2025-01'],
            ['c.md', 'by 19 January 2025'],
          ],
        },
      },
    ],
  };
  it('makes nothing new', () => {
    expect(statesOf(exact, KNOWN)).toEqual(['known']);
  });
});

describe('what is updated: the same disagreement, reworded', () => {
  it('a reworded sentence', () => {
    const spec = { ...AGAINST, sources: { 'a.md': A.replace('must sell', 'shall sell'), 'b.md': B } };
    expect(statesOf(spec, KNOWN)).toEqual(['updated']);
    expect(applyBaseline([makeResult(spec)], KNOWN).gone.size).toBe(0);
  });

  it('a second finding that holds the same sentence against one more witness', () => {
    const spec: ResultSpec = {
      sources: { ...AGAINST.sources, 'c.md': C },
      findings: [
        { positions: { '2024-01': [['a.md', 'by January 2024']], '2025-01': [['b.md', 'by January 2025']] } },
        { positions: { '2024-01': [['a.md', 'by January 2024']], '2025-01': [['c.md', 'by January 2025']] } },
      ],
    };
    expect(statesOf(spec, KNOWN)).toEqual(['updated', 'known']);
  });

  it('one of three values mended', () => {
    const three = makeResult({
      sources: { 'a.md': A, 'b.md': B, 'd.md': D },
      findings: [
        {
          positions: {
            '2024-01': [['a.md', 'by January 2024']],
            '2025-01': [['b.md', 'by January 2025']],
            '2026-01': [['d.md', 'by January 2026']],
          },
        },
      ],
    });
    expect(statesOf(AGAINST, record(three))).toEqual(['updated']);
  });
});

describe('what is new', () => {
  it.each<[string, ResultSpec]>([
    [
      'another value',
      {
        sources: { 'a.md': A, 'b.md': B.replace('2025', '2026') },
        findings: [
          { positions: { '2024-01': [['a.md', 'by January 2024']], '2026-01': [['b.md', 'by January 2026']] } },
        ],
      },
    ],
    [
      'a third value',
      {
        sources: { 'a.md': A, 'b.md': B, 'd.md': D },
        findings: [
          {
            positions: {
              '2024-01': [['a.md', 'by January 2024']],
              '2025-01': [['b.md', 'by January 2025']],
              '2026-01': [['d.md', 'by January 2026']],
            },
          },
        ],
      },
    ],
    [
      'the same values of another rule',
      { ...AGAINST, findings: [{ rule: 'death-toll', positions: AGAINST.findings?.[0]?.positions ?? {} }] },
    ],
    [
      'the same values on another topic in other sentences',
      {
        sources: { 'a.md': `${A} The strike ends in May 2024.`, 'b.md': `${B} The strike goes on until May 2025.` },
        findings: [
          { topic: 'strike', positions: { '2024-01': [['a.md', 'May 2024']], '2025-01': [['b.md', 'May 2025']] } },
        ],
      },
    ],
  ])('%s', (_, spec) => {
    expect(statesOf(spec, KNOWN)).toEqual(['new']);
  });

  it('a new conflict in the same sentence: exactly that, and before the known one', () => {
    const spec: ResultSpec = {
      sources: { 'a.md': A.replace('sell', 'sell for 5 million'), 'b.md': B },
      findings: [
        { positions: { '2024-01': [['a.md', 'by January 2024']], '2025-01': [['b.md', 'by January 2025']] } },
        { rule: 'death-toll', severity: 'low', positions: { '5': [['a.md', '5 million']], '0': [['b.md', 'Nobody']] } },
      ],
    };
    const { results } = applyBaseline([makeResult(spec)], KNOWN);
    expect(results[0]?.findings.map(({ rule: id, state }) => [id, state])).toEqual([
      ['death-toll', 'new'],
      ['deadline-date', 'updated'],
    ]);
  });

  it('the same slip, made in a second fact of the same sort', () => {
    const spec: ResultSpec = {
      sources: { 'a.md': `${A} The strike ends in May 2024.`, 'b.md': `${B} The strike goes on until May 2025.` },
      findings: [
        { positions: { '2024-01': [['a.md', 'by January 2024']], '2025-01': [['b.md', 'by January 2025']] } },
        { positions: { '2024-01': [['a.md', 'May 2024']], '2025-01': [['b.md', 'May 2025']] } },
      ],
    };
    expect(statesOf(spec, KNOWN)).toEqual(['new', 'known']);
  });

  it('a finding with no entry at all', () => {
    expect(statesOf(AGAINST, { entries: [] })).toEqual(['new']);
  });
});

describe('what is gone', () => {
  const agreeing: ResultSpec = { sources: { 'a.md': A.replace('2024', '2025'), 'b.md': B } };
  const goneOf = (spec: ResultSpec) => applyBaseline([makeResult(spec)], KNOWN).results[0]?.gone;

  it('is an entry whose sources were all read', () => {
    expect(goneOf(agreeing)).toEqual([
      { id: KNOWN.entries[0]?.id, rule: 'deadline-date', values: ['2024-01', '2025-01'], sources: ['a.md', 'b.md'] },
    ]);
  });
  it('is not one with a source unread', () => {
    expect(goneOf({ sources: { 'b.md': B } })).toEqual([]);
  });
  it('is not one whose source was renamed', () => {
    expect(goneOf({ sources: { 'a2.md': A.replace('2024', '2025'), 'b.md': B } })).toEqual([]);
  });
  it('is not one whose rule was not run', () => {
    expect(goneOf({ ...agreeing, rules: [rule('death-toll')] })).toEqual([]);
  });
  it('is not one whose sources were read as two stories', () => {
    const apart = [makeResult({ sources: { 'a.md': A } }), makeResult({ sources: { 'b.md': B } })];
    expect(applyBaseline(apart, KNOWN).gone.size).toBe(0);
  });
  it('is counted once for several stories', () => {
    const { results } = applyBaseline([makeResult(agreeing), makeResult(agreeing)], KNOWN);
    expect(results.map(({ gone }) => gone.length)).toEqual([1, 0]);
  });
});

describe('accepted in the sidecar', () => {
  const found = makeResult(AGAINST).findings[0];
  const accept = (name: string | undefined, until?: string): ResultSpec => ({
    ...AGAINST,
    published: { 'a.md': '2025-09-19', 'b.md': '2025-09-21' },
    story: {
      accepted: [{ finding: name ?? '', reason: 'asked the court', ...(until === undefined ? {} : { until }) }],
    },
  });

  it('is known by id or key, with the reason as note', () => {
    for (const name of [found?.id, found?.key]) {
      const { results } = applyBaseline([makeResult(accept(name))], { entries: [] });
      expect(results[0]?.findings[0]).toMatchObject({ state: 'known', note: 'asked the court' });
    }
  });
  it('holds up to and on its last day, counted to the newest date of the story', () => {
    expect(statesOf(accept(found?.id, '2025-09-21'), { entries: [] })).toEqual(['known']);
    expect(statesOf(accept(found?.id, '2025-09-20'), { entries: [] })).toEqual(['new']);
  });
  it('looks at the date of the story too', () => {
    const spec = accept(found?.id, '2025-09-30');
    const story = { ...spec.story, date: { day: dayOf('2025-10-01'), iso: '2025-10-01', from: 'sidecar' as const } };
    expect(statesOf({ ...spec, story }, { entries: [] })).toEqual(['new']);
  });
  it('stays known when a witness joins', () => {
    const spec: ResultSpec = {
      ...accept(found?.id),
      sources: { ...AGAINST.sources, 'c.md': C },
      findings: [
        {
          topic: 'depot',
          positions: {
            '2024-01': [['a.md', 'by January 2024']],
            '2025-01': [
              ['b.md', 'by January 2025'],
              ['c.md', 'by January 2025'],
            ],
          },
        },
      ],
    };
    expect(statesOf(spec, { entries: [] })).toEqual(['known']);
  });
});

describe('the file', () => {
  const entry = (id: string, note?: string): Entry => ({
    id: id.padEnd(16, '0'),
    key: id.padEnd(24, '0'),
    rule: 'deadline-date',
    revision: 1,
    values: ['2024-01', '2025-01'],
    sources: ['a.md', 'b.md'],
    ...(note === undefined ? {} : { note }),
  });

  it('is the same bytes for the same entries, one a line, sorted by id', () => {
    const entries = [entry('f1'), entry('0a'), entry('0B'.toLowerCase(), 'why'), entry('9')];
    const text = formatBaseline({ entries });
    expect(formatBaseline({ entries: [...entries].reverse() })).toBe(text);
    expect(
      text
        .split('\n')
        .filter((line) => line.includes('"id"'))
        .map((line) => line.slice(11, 13)),
    ).toEqual(['0a', '0b', '90', 'f1']);
    expect(JSON.parse(text).version).toBe(1);
    expect(parseBaseline(text, 'b.json').entries.map(({ note }) => note)).toEqual([
      undefined,
      'why',
      undefined,
      undefined,
    ]);
    expect(text).not.toContain('\r');
  });

  it('survives lost commas and doubled lines of a merge by lines', () => {
    const text = formatBaseline({ entries: [entry('1'), entry('2', 'kept')] });
    const upset = text
      .replace('},', '}')
      .replace('"note":"kept"}', '"note":"kept"},')
      .replace('  ]', `${JSON.stringify(entry('2'))},\n  ]`);
    expect(() => JSON.parse(upset)).toThrow();
    expect(parseBaseline(upset, 'b.json').entries).toEqual([entry('1'), entry('2', 'kept')]);
  });

  it.each([
    ['{"version": 2, "entries": []}', /^b\.json: version 2, .*update discrepant/],
    ['{"entries": []}', /no version/],
    ['{"version": 1, "entries": [', /^b\.json: not JSON .*discrepant baseline update/],
    ['<<<<<<< HEAD\n{}', /unfinished merge/],
    ['{"version": 1, "entries": [{"id": "x"}]}', /entries\.0\.id: must be 16/],
    ['{"version": 1, "entries": [], "total": 3}', /total.*discrepant baseline update/],
  ])('refuses %s in one line', (text, message) => {
    let thrown: unknown;
    try {
      parseBaseline(text, 'b.json');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: 'UserError', message: expect.stringMatching(message) });
    expect(String(thrown)).not.toContain('\n');
  });

  it('refuses entries of another revision of a rule', () => {
    const baseline = { entries: [entry('1')] };
    expect(() => requireRevisions(baseline, [rule('deadline-date', 1)], 'b.json')).not.toThrow();
    expect(() => requireRevisions(baseline, [rule('death-toll', 2)], 'b.json')).not.toThrow();
    expect(() => requireRevisions(baseline, [rule('deadline-date', 2)], 'b.json')).toThrow(
      /revision 1 .* revision 2.*baseline update/,
    );
  });
});

describe('counting', () => {
  const verdicts = ['conflict', 'review', 'variation', 'update', 'dispute'] as const;
  const result = makeResult({
    sources: { 'a.md': A, 'b.md': B },
    findings: verdicts.map((verdict) => ({
      verdict,
      topic: verdict,
      positions: AGAINST.findings?.[0]?.positions ?? {},
    })),
  });

  it.each([
    ['conflict', 1],
    ['review', 2],
    ['variation', 3],
    // A dispute is between parties, not between sources: it fails nothing.
    ['update', 4],
    ['never', 0],
  ] as const)('%s lets %i fail', (level, count) => {
    expect(failing(result.findings, level)).toHaveLength(count);
  });

  it('never counts what is known or updated', () => {
    const known = result.findings.map((finding, index) => ({
      ...finding,
      state: index % 2 ? ('known' as const) : ('updated' as const),
    }));
    expect(failing(known, 'update')).toEqual([]);
    expect(summarise({ ...result, findings: known }).conflict).toEqual({ new: 0, known: 1 });
  });
});
