import { describe, expect, it } from 'vitest';
import { type Report, reportsOf } from '../../../src/claims/statements/reports.js';
import { readingOf } from '../../support/readings.js';

const told = (text: string): string[] => {
  const reading = readingOf(text);
  const words = (report: Report, s: number) =>
    reading.sentences[s]?.tokens
      .slice(report.from, report.to)
      .map((t) => t.text)
      .join(' ');
  return reportsOf(reading).flatMap((list, s) =>
    list.map((r) => `${r.party.kind} ${r.party.name} ${r.denies ? 'denies' : 'says'}: ${words(r, s)}`),
  );
};

describe('reportsOf', () => {
  it.each([
    ['Police said that the bridge was shut.', ['role police says: the bridge was shut .']],
    ['The bridge was shut, police said on Monday.', ['role police says: The bridge was shut']],
    [
      'The bridge was shut after the flood, Anna Weiss said.',
      ['person anna weiss says: The bridge was shut after the flood'],
    ],
    ['According to the union, the bridge was shut.', ['role union says: the bridge was shut .']],
    ['The bridge was shut, according to Norvik Rail.', ['body norvik rail says: The bridge was shut']],
    ['DENBY — The union said the bridge was shut.', ['role union says: the bridge was shut .']],
    ['His lawyer, Anna Weiss, said the bridge was shut.', ['person anna weiss says: the bridge was shut .']],
    ['A Norvik Rail study found the bridge was shut.', ['body norvik rail says: the bridge was shut .']],
  ])('reads who says what: %s', (text, reports) => expect(told(text)).toEqual(reports));

  it.each([
    ['Norvik Rail denied shutting the bridge.', ['body norvik rail denies: shutting the bridge .']],
    ['Norvik Rail denied that it had shut the bridge.', ['body norvik rail denies: it had shut the bridge .']],
    ['Norvik Rail disputed the claim that it shut the bridge.', ['body norvik rail denies: it shut the bridge .']],
  ])('reads what is denied: %s', (text, reports) => expect(told(text)).toEqual(reports));

  it('ends what one says where another answers', () => {
    expect(told('Anna Weiss told reporters that the bridge was shut, but her union disputed that claim.')).toEqual([
      'person anna weiss says: the bridge was shut ,',
      'role union denies: Anna Weiss told reporters that the bridge was shut ,',
    ]);
  });

  it('carries the one who spoke last to "he said"', () => {
    expect(told('Paul Weiss said the bridge was shut. He said it would open in May.')[1]).toBe(
      'person paul weiss says: it would open in May .',
    );
  });

  it.each([
    'The judge denied Norvik Rail a permit for the bridge.',
    'Norvik Rail denied the charges.',
    'Norvik Rail dismissed the head of its bridge works.',
    'Police did not say that the bridge was shut.',
    'Police will say when the bridge is shut.',
    'Did police say that the bridge was shut?',
    'The clock says that the bridge is shut.',
    'She told the host, denying that the bridge was shut.',
  ])('reads nothing in: %s', (text) => expect(told(text)).toEqual([]));
});
