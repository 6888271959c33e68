import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBaseline, parseBaseline } from '../../src/findings/baseline.js';
import { fingerprint, ID_PATTERN, KEY_PATTERN } from '../../src/findings/fingerprint.js';
import type { Position } from '../../src/findings/types.js';
import { makeResult, rule } from '../support/result.js';

const A = 'Lumen must sell the “depot” by January 2024.';
const B = 'It has to be sold by January 2025.';
const RULE = rule('deadline-date');

function positionsOf(a: string, b: string, quote = 'January'): readonly Position[] {
  const [finding] = makeResult({
    sources: { 'a.md': a, 'b.md': b },
    findings: [{ positions: { '2024-01': [['a.md', quote]], '2025-01': [['b.md', 'January']] } }],
  }).findings;
  return finding?.positions ?? [];
}

const START = fingerprint(RULE, positionsOf(A, B), 'sale');

describe('fingerprint', () => {
  it('has the shape that files name it by', () => {
    expect(START.id).toMatch(ID_PATTERN);
    expect(START.key).toMatch(KEY_PATTERN);
  });

  it.each([
    ['white space and line ends', A.replaceAll(' ', ' \r\n')],
    ['another place in the file', `It rained.\n\n${A}`],
    ['quotation marks of another keyboard', A.replace(/[“”]/g, '"')],
    ['another normal form', `${A}`.normalize('NFD')],
  ])('does not see %s', (_, a) => {
    const sentence = positionsOf(a, B).map((position) => ({
      ...position,
      citations: position.citations.map((citation) => ({
        ...citation,
        claim: { ...citation.claim, sentence: { ...citation.claim.sentence, ...spanOf(citation.source.text) } },
      })),
    }));
    expect(fingerprint(RULE, sentence, 'sale')).toEqual(START);
  });

  it('does not see the order of positions and citations', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...positionsOf(A, B)], { minLength: 2 }), (positions) => {
        expect(fingerprint(RULE, positions, 'sale')).toEqual(START);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps the key and changes the id for other words', () => {
    const { id, key } = fingerprint(RULE, positionsOf(A.replace('must', 'shall'), B), 'sale');
    expect(key).toBe(START.key);
    expect(id).not.toBe(START.id);
  });

  it('changes both for another rule, revision or value, and the key for another topic', () => {
    const others = [
      fingerprint(rule('death-toll'), positionsOf(A, B), 'sale'),
      fingerprint(rule('deadline-date', 2), positionsOf(A, B), 'sale'),
      fingerprint(
        RULE,
        positionsOf(A, B).map((position) => ({ ...position, value: `${position.value}-01` })),
        'sale',
      ),
    ];
    expect(new Set([START, ...others].map(({ id }) => id)).size).toBe(4);
    expect(new Set([START, ...others].map(({ key }) => key)).size).toBe(4);
    const topic = fingerprint(RULE, positionsOf(A, B), 'strike');
    expect(topic.id).toBe(START.id);
    expect(topic.key).not.toBe(START.key);
    expect(topic.key.slice(12)).toBe(START.key.slice(12));
  });
});

/** The sentence alone, wherever it lies: from its first word to its full stop. */
function spanOf(text: string): { start: number; end: number } {
  const start = Math.max(text.search(/Lumen|It has to/), 0);
  return { start, end: text.length };
}

describe('the baseline file', () => {
  const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
  const entry = fc.record({
    id: hex(16),
    key: hex(24),
    rule: fc.constantFrom('deadline-date', 'death-toll'),
    revision: fc.integer({ min: 1, max: 9 }),
    values: fc.array(fc.string(), { maxLength: 3 }),
    sources: fc.array(fc.string(), { maxLength: 3 }),
    note: fc.string({ unit: 'grapheme' }),
  });

  it('comes back as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 20 }), (entries) => {
        const text = formatBaseline({ entries });
        const back = parseBaseline(text, 'b.json').entries;
        expect(new Set(back.map(({ id }) => id))).toEqual(new Set(entries.map(({ id }) => id)));
        expect(formatBaseline({ entries: back })).toBe(text);
        expect(text.split('\n').filter((line) => line.includes('"id":')).length).toBe(entries.length);
      }),
      { numRuns: 50 },
    );
  });
});
