import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceFromText, toText } from '../../src/sources/index.js';
import { blocksOf, expectSound } from './support.js';

const LONG =
  'The council of the small harbour town agreed on Tuesday to close the old bridge for repairs, and nobody objected.';

describe('paragraphs of a text', () => {
  it('are separated by empty lines, or are a line each', () => {
    expect(blocksOf('a.txt', `${LONG}\n\n${LONG}`)).toEqual([`paragraph: ${LONG}`, `paragraph: ${LONG}`]);
    expect(blocksOf('a.txt', `${LONG}\n${LONG}`)).toHaveLength(2);
  });

  it('are joined where lines were wrapped', () => {
    const text = [
      'The council of the small harbour town agreed on Tuesday to close',
      'the old bridge for repairs. Nobody spoke against it in a meeting',
      'of two hours.',
      '',
      'Mayor Ann Berg said that the works would cost less than had been',
      'feared, and that the ferry would run until June.',
    ].join('\n');
    const blocks = blocksOf('a.txt', text);
    expect(blocks).toHaveLength(2);
    expect(blocks[0]).toContain('agreed on Tuesday to close the old bridge');
    const source = sourceFromText('a.txt', text);
    const start = source.prose.indexOf('to close the old');
    const span = toText(source, { start, end: start + 'to close the old'.length });
    expect(text.slice(span.start, span.end)).toBe('to close\nthe old');
  });

  it('are no Markdown', () => {
    expect(blocksOf('a.txt', `${LONG} *Stars* and [brackets](x) &amp; 1. more.`)[0]).toContain(
      '*Stars* and [brackets](x) &amp; 1. more.',
    );
  });

  it('have headings between them', () => {
    expect(blocksOf('a.txt', `${LONG}\nA long wait for the ferry\n${LONG}`)[1]).toBe(
      'heading: A long wait for the ferry',
    );
  });

  it('are the same with CRLF, a form feed or more empty lines', () => {
    const text = `A bridge is closed for repairs\n\n${LONG}\n\n${LONG}\n`;
    const { prose } = sourceFromText('a.txt', text);
    expect(sourceFromText('a.txt', text.replaceAll('\n', '\r\n')).prose).toBe(prose);
    expect(sourceFromText('a.txt', text.replaceAll('\n\n', '\n \n\n\n')).prose).toBe(prose);
  });
});

describe('the head of a page', () => {
  it('gives its title once, and loses the motto above it', () => {
    const source = sourceFromText(
      'a.txt',
      `Please wait...\n\nTrue to the Sea\n\nOld bridge closed for repairs\n\nOld bridge closed for repairs\nBy Staff, Agencies\n\n${LONG}`,
    );
    expect(source.title).toBe('Old bridge closed for repairs');
    expect(source.prose).toBe(`Old bridge closed for repairs\n\n${LONG}`);
  });

  it.each([
    ['date 2025-09-19', '2025-09-19'],
    ['Published: September 19, 2025', '2025-09-19'],
    ['Updated 19 Sept. 2025 at 9:03 p.m. EDT', '2025-09-19'],
    ['Friday, Sept. 19th, 2025', '2025-09-19'],
    ['Posted: 9/19/2025 10:06 AM', '2025-09-19'],
    ['By Ann Berg | September 19, 2025', '2025-09-19'],
    ['2025-09-19T21:05:00+02:00', '2025-09-19T21:05+02:00'],
  ])('gives the date of %j and leaves the line out', (line, iso) => {
    const source = sourceFromText('a.txt', `Old bridge closed for repairs\n${line}\n\n${LONG}`);
    expect(source.published).toMatchObject({ iso, from: 'text' });
    expect(source.prose).toBe(`Old bridge closed for repairs\n\n${LONG}`);
  });

  it('takes a date that is glued to the first sentence, and keeps the sentence', () => {
    const source = sourceFromText('a.txt', ` date 2025-09-19 ${LONG}`);
    expect(source.published?.iso).toBe('2025-09-19');
    expect(source.prose).toBe(LONG);
  });

  it.each([
    'Updated 3/4/2025',
    'The bridge, which was opened on September 19, 1925, has been closed.',
    'On 19 September 2025 the council met.',
  ])('takes no date from %j', (line) => {
    expect(sourceFromText('a.txt', `Old bridge closed for repairs\n${line}\n${LONG}`).published).toBeUndefined();
  });

  it('prefers the day of publication to that of an update', () => {
    const source = sourceFromText('a.txt', `Updated: September 21, 2025\nPublished: September 19, 2025\n\n${LONG}`);
    expect(source.published?.iso).toBe('2025-09-19');
  });
});

describe('datelines', () => {
  it.each(['NAIROBI, Kenya (AP) _ ', 'WASHINGTON — ', 'HALIFAX CO., Va. (WSLS 10) — ', 'NEW YORK -- ', '(KTVI) - '])(
    'finds %j',
    (dateline) => {
      const { blocks, prose } = sourceFromText('a.txt', `${dateline}${LONG}`);
      const span = blocks[0]?.dateline;
      expect(span && prose.slice(span.start, span.end)).toBe(dateline);
    },
  );

  it.each([
    'MURDER-suicide is what they call it, said the police of the town.',
    'NATO said — and meant — no.',
    'The mayor — a former diver — agreed.',
  ])('finds none in %j', (text) => {
    expect(sourceFromText('a.txt', text).blocks[0]?.dateline).toBeUndefined();
  });
});

describe('a dateline on a line of its own', () => {
  it('goes to the paragraph below it', () => {
    const source = sourceFromText('a.txt', `NEW YORK (AP) --\n\n${LONG}\n\n${LONG}`);
    expectSound(source);
    expect(source.blocks).toHaveLength(2);
    expect(source.blocks[0]?.dateline).toEqual({ start: 0, end: 'NEW YORK (AP) -- '.length });
  });
});

describe('any text', () => {
  it('is read soundly', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              '\n',
              '\r\n',
              '\n\n',
              ' ',
              '\u00a0',
              '\u00ad',
              '\ufeff',
              '\t',
              LONG,
              'Short line',
              'By Ann Berg',
              'date 2025-09-19 ',
              'https://a.org/b. ',
            ),
            fc.string({ unit: 'binary', maxLength: 12 }),
          ),
          { maxLength: 30 },
        ),
        (bits) => expectSound(sourceFromText('a.txt', bits.join(''))),
      ),
      { numRuns: 300 },
    );
  });

  it('maps any span of prose to a span of the file that holds its first and last character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word', ' ', '\n', '\u00ad', 'two words ', LONG), { minLength: 1, maxLength: 20 }),
        fc.nat(400),
        fc.nat(60),
        (bits, from, length) => {
          const source = sourceFromText('a.txt', bits.join(''));
          const start = Math.min(from, source.prose.length);
          const end = Math.min(start + length, source.prose.length);
          const words = source.prose.slice(start, end).trim();
          const span = toText(source, { start, end });
          const cited = source.text
            .slice(span.start, span.end)
            .replace(/[\u00ad]/g, '')
            .replace(/\s+/g, ' ')
            .trim();
          expect(cited).toBe(words.replace(/\s+/g, ' '));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is read in time when it is large', () => {
    for (const text of [
      `${LONG} `.repeat(9000),
      'x'.repeat(1_000_000),
      `${LONG}\n`.repeat(9000),
      '('.repeat(1_000_000),
    ]) {
      const begun = performance.now();
      sourceFromText('a.txt', text);
      expect(performance.now() - begun).toBeLessThan(3000);
    }
  });
});
