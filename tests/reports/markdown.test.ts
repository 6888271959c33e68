import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/findings/types.js';
import { documentOf, lower } from '../../src/reports/document/index.js';
import { markdown } from '../../src/reports/markdown.js';
import { cite, date, HOSTILE, hostile, lindmoor, makeReading, makeSource, twenty } from '../support/report-fixture.js';

const options = { color: false, width: 80 };
const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);

/** A tree without what parsing adds (places in the file) and what only other formats read. */
function bare(node: Nodes): unknown {
  return JSON.parse(
    JSON.stringify(node, (name, value) => (name === 'position' || name === 'data' ? undefined : (value as unknown))),
  );
}

function nodes(tree: Nodes): Nodes[] {
  return [tree, ...('children' in tree ? tree.children.flatMap(nodes) : [])];
}

function expectSameTree(result: CheckResult): void {
  expect(bare(parse(markdown.render(result, options)))).toEqual(bare(lower(documentOf(result).blocks)));
}

describe('the report as Markdown', () => {
  const report = markdown.render(lindmoor(), options);
  const tree = parse(report);
  const attacked = markdown.render(hostile(), options);

  it('is read back as the tree it was written from', () => {
    expectSameTree(lindmoor());
    expectSameTree(twenty());
    expectSameTree(hostile());
  });

  it('is read back as the tree it was written from, whatever the sources hold', () => {
    const shards = fc.constantFrom(
      ...[
        '|',
        '`',
        '*',
        '_',
        '~',
        '<',
        '>',
        '[',
        ']',
        '(',
        ')',
        '!',
        '#',
        '-',
        '+',
        '.',
        ':',
        '/',
        '\\',
        '&',
        ';',
        '@',
        '^',
      ],
      ...[
        '$',
        '%',
        '"',
        "'",
        '“',
        '’',
        ' ',
        '\n',
        '\t',
        '\r',
        '\u001b[',
        '\u202e',
        '\u00a0',
        '\ud800',
        'a',
        'B',
        '1',
        'é',
      ],
      ...[
        'www.',
        'http://',
        'a@b.c',
        '[^',
        '</',
        '<!--',
        '&amp;',
        '```',
        '~~~',
        '***',
        '😀',
        '\u200d',
        '={',
        '[x]',
        '1. ',
      ],
    );
    const line = fc
      .array(shards, { minLength: 1, maxLength: 9 })
      .map((parts) => parts.join(''))
      .filter((each) => each.trim() !== '');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => expectSameTree(hostile(lines))),
      { numRuns: 25, seed: 20260211 },
    );
  });

  it('holds no HTML but the folds of the report itself', () => {
    for (const text of [report, attacked]) {
      const html = nodes(parse(text)).filter((node) => node.type === 'html');
      for (const node of html)
        expect(node.value).toMatch(
          /^(?:<details>\n<summary>Show (?:the facts|the known findings|what is gone)<\/summary>|<\/details>)$/,
        );
      expect(html.length).toBe(6);
    }
  });

  it('links to the files of the sources, to their web pages and to its own headings, and nowhere else', () => {
    const links = nodes(parse(attacked)).filter((node) => node.type === 'link');
    const targets = new Set(links.map((node) => node.url.replace(/#.*$/, '')));
    expect([...targets].sort()).toEqual([
      '',
      '../input/%3Cscript%3E%20100%25.md',
      '../input/a%20%7C%20b%20%231%20%5Bx%5D%28y%29.md',
      'https://example.org/a%20b?%3Cx%3E=%22y%22',
    ]);
    expect(nodes(parse(attacked)).some((node) => node.type === 'image')).toBe(false);
  });

  it('holds no control, directional or zero-width character', () => {
    expect(attacked).not.toMatch(/[^\P{Cc}\n]|[\u200b\u202a-\u202e\u2066-\u2069]/u);
  });

  it('has a note for every reference and a reference for every note', () => {
    for (const text of [report, markdown.render(twenty(), options), attacked]) {
      const all = nodes(parse(text));
      const references = new Set(all.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
      const definitions = all.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : []));
      expect(new Set(definitions)).toEqual(references);
      expect(definitions.length).toBe(references.size);
    }
  });

  it('links each row of the matrix to the heading of its finding', () => {
    const all = nodes(tree);
    const slug = (text: string): string =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
        .replace(/ /g, '-');
    const headings = report
      .split('\n')
      .filter((line) => line.startsWith('### '))
      .map((line) => `#${slug(line.slice(4))}`);
    const anchors = all.flatMap((node) => (node.type === 'link' && node.url.startsWith('#') ? [node.url] : []));
    expect(anchors.length).toBe(6);
    for (const anchor of anchors) expect(headings).toContain(anchor);
  });

  it('says in one sentence what was found and what was not covered', () => {
    expect(report).toContain(
      '**5 sources with 24 claims on 9 shared facts: 2 conflicts, 1 point to review, 1 variation in wording, 1 update and 1 dispute between parties; 1 known finding below, folded.** Not covered: 1 source without a date, 1 relative date that nothing anchors, 2 claims with two equally good matches and 1 file not read.',
    );
  });

  it('gives each cell of the matrix the value of its source', () => {
    const row = report.split('\n').find((line) => line.includes('[Cost of the repairs]')) ?? '';
    expect(
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(2, -1),
    ).toEqual(['Conflict', '**A** £4.2 million[^S1-7]', '**B** £4.8 million[^S2-7]', '–', '–', '–']);
  });

  it('names a fact by a sentence with its value left out, and by its heading where there is none', () => {
    expect(report).toContain(
      '### 1. Cars will cross the Varn Bridge again in …, according to the council: April 2026 or May 2026\n',
    );
    expect(report).toContain('### 4. Ada Brock: “We … not open it … bolt has been tested”: two wordings\n');
    expect(report).toContain('### 5. … were hurt when a girder fell on 3 February 2026: three, then four, then five\n');
  });

  it('counts copies as one witness', () => {
    expect(report).toContain('**B. May 2026** (2 sources, copies of one another)');
    expect(report).toContain('**A. April 2026** (2 sources)');
  });

  it('quotes a sentence that copies share once, with both places', () => {
    expect(report.match(/> LINDMOOR \(NW\)/g)?.length).toBe(1);
    expect(report).toContain('> S3, Daily Ledger, 11 February 2026: [input/03.md, line 5](../input/03.md#L5)[^S3-5]');
  });

  it('marks the decisive words', () => {
    expect(report).toContain('> The repairs will cost **£4.2 million**.');
  });

  it('links to the sentence on the page of its source', () => {
    expect(report).toContain(
      'https://courier.example/varn-bridge#:~:text=The%20repairs%20will%20cost%20%C2%A34.2%20million.',
    );
  });

  it('aligns the wordings of a quotation', () => {
    expect(report).toContain('| **A** | We | **will** | not open it | **before every** | bolt has been tested |');
    expect(report).toContain('| **B** | We | **would** | not open it | **until each** | bolt has been tested |');
    expect(report).toContain(
      '> “We **would** not open it **until each** bolt has been tested,” said Ada Brock, the mayor.',
    );
  });

  it('gives an update as a dated trail', () => {
    const trail = report.split('\n').filter((line) => /^- \d+ February 2026: /.test(line));
    expect(trail.map((line) => line.replace(/\[.*$/, ''))).toEqual([
      '- 10 February 2026: **three** (S1)',
      '- 11 February 2026: **four** (S2)',
      '- 14 February 2026: **five** (S4)',
    ]);
  });

  it('draws a timeline of three dated facts or more, and none of fewer', () => {
    expect(report).toContain('```mermaid\ntimeline\n    1931 : The bridge dates from … (S1, S2, S3 and S5)\n');
    expect(markdown.render({ ...lindmoor(), findings: [] }, options)).not.toContain('mermaid');
  });

  it('lets no text of a source end an entry, start a comment or open a shape in the timeline', () => {
    const code = nodes(parse(attacked)).find((node) => node.type === 'code');
    const lines = code?.value.split('\n') ?? [];
    expect(lines[0]).toBe('timeline');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.slice(1)) {
      expect(line).not.toMatch(/^ *(?:title|section|acc)/i);
      expect(line).toMatch(/^ {4}[\p{L}\p{M}\p{N} .,'()/+€£…-]+(?: : [\p{L}\p{M}\p{N} .,'()/+€£…-]+)+$/u);
    }
  });

  it('says how a date was read that does not stand in the words', () => {
    const result = lindmoor();
    const reading = makeReading(
      makeSource({ text: ['The gate was shut last year. It rained.'], published: '2026-02-11' }, 6),
    );
    const value = date('2025', { assumed: ["year from the story's date"] });
    const [first] = result.findings;
    const positions = [
      { value: '2025', label: '2025', citations: [cite(reading, 'last year', 'date', value)] },
      ...(first?.positions ?? []),
    ];
    const text = markdown.render(
      { ...result, findings: first === undefined ? [] : [{ ...first, positions }] },
      options,
    );
    expect(text).toContain(
      "[input/06.md, line 5](../input/06.md#L5); read as 2025 (year from the story's date)[^S6-5]",
    );
  });

  it('takes no side', () => {
    expect(report).not.toMatch(/\b(?:correct|incorrect|wrong|false|true|mistaken|error|lie|lies|misleading)\b/i);
  });

  it('links from the folder it is written to', () => {
    const at = (folder: string): string => markdown.render(lindmoor(), { ...options, folder });
    expect(at('out/here')).toContain('](../../input/01.md#L5)');
    expect(at('input')).toContain('](01.md#L5)');
    expect(at('')).toContain('](input/01.md#L5)');
    expect(at('../elsewhere')).toContain('](input/01.md#L5)');
  });

  it('lists the letters of the values for many sources', () => {
    const wide = markdown.render(twenty(), options);
    expect(wide).toContain(
      '**A** 12 June 2026; **B** 13 June 2026; **C** 19 June 2026 | **A**[^S1-5] | **B**[^S2-5] | **C**[^S3-5]',
    );
  });

  it('says so when nothing was found', () => {
    const none = markdown.render({ ...lindmoor(), findings: [], agreements: [], gone: [] }, options);
    expect(none).toContain('no new disagreement was found');
    expect(none).not.toContain('## At a glance');
    expect(parse(none).children.length).toBeGreaterThan(5);
  });

  it('writes the same bytes for the same input', () => {
    expect(markdown.render(lindmoor(), options)).toBe(report);
    expect(HOSTILE.length).toBeGreaterThan(20);
  });
});
