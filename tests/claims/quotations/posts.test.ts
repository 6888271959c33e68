import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../src/claims/quotations/index.js';
import { postsIn } from '../../../src/claims/quotations/posts.js';
import { read } from '../../../src/language/index.js';
import { sourceFromText } from '../../../src/sources/index.js';

const words = (text: string) =>
  postsIn(text, [{ kind: 'paragraph', start: 0, end: text.length }]).map(
    ({ start, end, writer }) => `${text.slice(writer.start, writer.end)}: ${text.slice(start, end)}`,
  );

describe('posts carried whole', () => {
  it.each([
    [
      'The bridge is closed until noon. — Ada Lund (@adalund) May 2, 2024',
      ['Ada Lund: The bridge is closed until noon.'],
    ],
    [
      '@harbour @port A sad day for Aldport. https://example.org/x — Port of Aldport (@portaldport) May 2, 2024',
      ['Port of Aldport: A sad day for Aldport.'],
    ],
    [
      'One is open. pic.example.org/a — Ada Lund (@adalund) May 2, 2024 Two are shut. – Bo Strand (@bo) May 3, 2024',
      ['Ada Lund: One is open.', 'Bo Strand: Two are shut.'],
    ],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it.each([
    'The bridge is closed — Ada Lund said so on May 2, 2024.',
    'Follow Ada Lund (@adalund) for more.',
    `${'The council met again and again. '.repeat(30)} — Ada Lund (@adalund) May 2, 2024`,
    ' — Ada Lund (@adalund) May 2, 2024',
  ])('none in: %s', (text) => expect(words(text)).toEqual([]));

  it('are quotations of their writer, beside those in marks', () => {
    const text = '"It fell," she said.\n\nThe bridge is closed until noon. — Ada Lund (@adalund) May 2, 2024\n';
    const drafts = extractQuotations(read(sourceFromText('a.txt', text)), {});
    expect(drafts.map((d) => [text.slice(d.start, d.end), d.speaker])).toEqual([
      ['It fell,', undefined],
      ['The bridge is closed until noon.', 'Ada Lund'],
    ]);
  });
});
