import { describe, expect, it } from 'vitest';
import { columns, cut, wrap } from '../../src/reports/text/lines.js';
import { text } from '../../src/reports/text.js';
import { hostile, lindmoor, twenty } from '../support/report-fixture.js';

const at = (width: number, color = false): { color: boolean; width: number } => ({ color, width });
const blocks = (report: string): string[] =>
  report.split('\n\n').filter((each) => /^(?:CONFLICT|REVIEW|VARIATION|UPDATE|DISPUTE) /.test(each));

describe('the report in a terminal', () => {
  it('puts findings first, conflicts before the others, and ends with what was read', () => {
    const report = text.render(lindmoor(), at(100));
    expect(blocks(report).map((each) => each.split(' ')[0])).toEqual([
      'CONFLICT',
      'CONFLICT',
      'REVIEW',
      'VARIATION',
      'UPDATE',
      'DISPUTE',
    ]);
    expect(
      report.startsWith('CONFLICT high  Cars will cross the Varn Bridge again in …, according to the council: April'),
    ).toBe(true);
    expect(report.trimEnd().split('\n').slice(-3).join(' ')).toContain('Not covered: 1 source without a date');
    expect(report.endsWith('\n')).toBe(true);
  });

  it('gives a finding ten lines at most, whatever the width and the number of sources', () => {
    for (const width of [40, 60, 80, 120])
      for (const result of [lindmoor(), twenty(), hostile()])
        for (const block of blocks(text.render(result, at(width))))
          expect(block.split('\n').length).toBeLessThanOrEqual(10);
  });

  it('keeps every line within the width', () => {
    for (const width of [40, 61, 80, 120])
      for (const result of [lindmoor(), twenty(), hostile()])
        for (const line of text.render(result, at(width)).split('\n'))
          expect(columns(line), line).toBeLessThanOrEqual(width);
  });

  it('cites file and line with the sentence', () => {
    expect(text.render(lindmoor(), at(100))).toContain('    S1 input/01.md:7  The repairs will cost £4.2 million.\n');
  });

  it('colours only where colours are wanted', () => {
    expect(text.render(lindmoor(), at(80))).not.toContain('\u001b');
    const painted = text.render(lindmoor(), at(80, true));
    expect(painted).toContain('\u001b[1;31mCONFLICT high\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
    expect(painted.replace(/\u001b\[[\d;]+m/g, '')).toBe(text.render(lindmoor(), at(80)));
  });

  it('lets no control sequence of a source through', () => {
    expect(text.render(hostile(), at(80))).not.toMatch(/[^\P{Cc}\n]|[\u200b\u202a-\u202e\u2066-\u2069]/u);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: only our own colours may stand
    expect(text.render(hostile(), at(80, true)).replace(/\u001b\[(?:0|2|1|1;3[1-6])m/g, '')).not.toMatch(
      /[^\P{Cc}\n]/u,
    );
  });

  it('cuts a long value rather than its witnesses', () => {
    const lines = text.render(lindmoor(), at(60)).split('\n');
    expect(lines.find((line) => line.startsWith('  A “We'))).toMatch(
      /^ {2}A “We will not open it before every bolt .*… \(1 source\)$/,
    );
  });

  it('says how many values and sentences it leaves out', () => {
    expect(text.render(twenty(), at(80))).toMatch(/A 12 June 2026 \(7 sources; \d more\)/);
  });

  it('says so when nothing was found', () => {
    expect(text.render({ ...lindmoor(), findings: [] }, at(80))).toMatch(
      /^5 sources with 24 claims on 9 shared facts: no new disagreement/,
    );
  });
});

describe('lines of a terminal', () => {
  it('counts wide characters twice and marks not at all', () => {
    expect(columns('abc')).toBe(3);
    expect(columns('東京')).toBe(4);
    expect(columns('e\u0301')).toBe(1);
  });

  it('cuts and wraps within the width', () => {
    expect(cut('one two three', 8)).toBe('one two…');
    expect(cut('東京都', 4)).toBe('東…');
    expect(wrap('one two three four', 9, 2)).toEqual(['one two', '  three', '  four']);
    expect(wrap('x'.repeat(30), 10, 0)).toEqual([`${'x'.repeat(9)}…`]);
    expect(wrap('', 10, 0)).toEqual([]);
  });
});
