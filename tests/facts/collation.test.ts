import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/claims/index.js';
import { collate, pairQuotations } from '../../src/facts/collation/index.js';
import { read } from '../../src/language/index.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

const claims = (...texts: string[]) =>
  storyOf(texts.map((text, i) => sourceFromText(`${String.fromCharCode(97 + i)}.txt`, `${text}\n`))).sources.flatMap(
    (source) => claimsOf(read(source), {}),
  );

const WHOLE = '"We left the burning pier at dawn and never looked back at the town," said Anna Grey.';
const CUT = 'Anna Grey said they "never looked back at the town."';
const SPLIT = '"We left the burning pier at dawn," said Anna Grey, "and never looked back at the town."';
const OTHER = '"Nobody in this harbour wants to see another ferry," said Anna Grey.';

describe('the same utterance in several sources', () => {
  it('joins cuts and splits, and leaves other words alone', () => {
    const groups = collate(claims(WHOLE, `${CUT} ${OTHER}`, SPLIT));
    expect(groups).toHaveLength(1);
    expect(groups[0]?.quotations.map((q) => q.source).sort()).toEqual(['S1', 'S2', 'S3']);
  });

  it('pairs only different sources', () => {
    expect(pairQuotations(claims(`${WHOLE} ${CUT}`))).toEqual([]);
  });

  it('pairs nothing that shares no run of words', () => {
    expect(pairQuotations(claims(WHOLE, OTHER))).toEqual([]);
  });

  it('does not depend on the order of the claims', () => {
    const all = claims(WHOLE, CUT, SPLIT, WHOLE.replace('burning', 'old'));
    const name = (list: readonly { a: (typeof all)[number]; b: (typeof all)[number] }[]) =>
      list.map(({ a, b }) => `${a.reading.source.id}:${a.span.start} ${b.reading.source.id}:${b.span.start}`);
    expect(name(pairQuotations([...all].reverse()))).toEqual(name(pairQuotations(all)));
  });
});
