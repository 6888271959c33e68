import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { sourceFromText, toText } from '../../src/sources/index.js';
import { blocksOf, expectSound } from './support.js';

const LONG = 'The council of the small harbour town agreed on Tuesday to close the old bridge for repairs.';

function textOf(markdown: string, words: string): string {
  const source = sourceFromText('a.md', markdown);
  const start = source.prose.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = toText(source, { start, end: start + words.length });
  return markdown.slice(span.start, span.end);
}

describe('blocks of Markdown', () => {
  it('tells titles, headings, items, quotations and rows', () => {
    const text = `# The bridge\n\n${LONG}\n\n## What it costs\n\n- Four *million* crowns\n- A year\n\n> We had no choice.\n\n| Year | Cost |\n| --- | --- |\n| 2024 | 3 |\n`;
    expect(blocksOf('a.md', text)).toEqual([
      'title: The bridge',
      `paragraph: ${LONG}`,
      'heading: What it costs',
      'item: Four million crowns',
      'item: A year',
      'quote: We had no choice.',
      'row: Year | Cost',
      'row: 2024 | 3',
    ]);
  });

  it('reads the text of links and the alternative of pictures, and drops addresses', () => {
    expect(
      blocksOf('a.md', `See [the report](http://example.org/r "t") of 2024 at <http://example.org/x>, they said.`),
    ).toEqual(['paragraph: See the report of 2024 at , they said.']);
    expect(blocksOf('a.md', `![The bridge in 2020](b.png)\n\n${LONG}`)[0]).toBe('caption: The bridge in 2020');
    expect(blocksOf('a.md', 'Write to desk@example.org today, the office said.')).toEqual([
      'paragraph: Write to desk@example.org today, the office said.',
    ]);
  });

  it('keeps pasted news as prose: indented lines, TeX quotation marks, unclosed fences', () => {
    expect(blocksOf('a.md', "\n\n    The mayor said: ``We will not sell.'' \n    Nobody asked.\n")).toEqual([
      "paragraph: The mayor said: ``We will not sell.'' Nobody asked.",
    ]);
    expect(blocksOf('a.md', `\`\`\`No,'' she said.\n\n${LONG}`)).toHaveLength(2);
  });

  it('keeps a year that begins a paragraph, and footnotes', () => {
    expect(blocksOf('a.md', '1945. That was the year of the flood.')).toEqual([
      'paragraph: 1945. That was the year of the flood.',
    ]);
    expect(blocksOf('a.md', `${LONG}[^1]\n\n[^1]: The bridge was built in 1901.`)).toEqual([
      `paragraph: ${LONG}`,
      'paragraph: The bridge was built in 1901.',
    ]);
  });

  it('drops tags and hidden parts of HTML, keeps its text', () => {
    expect(
      blocksOf(
        'a.md',
        '<div>Twelve <b>people</b> &amp; a dog came.</div>\n\n<script>var x = 1;</script>\n\nThe <i>end</i> came.',
      ),
    ).toEqual(['paragraph: Twelve people & a dog came.', 'paragraph: The end came.']);
  });

  it('maps entities, escapes, emphasis and line ends to the file', () => {
    const text = 'He paid &euro;5 \\*net\\*, **or\r\nso** &ldquo;he said&rdquo;.';
    const source = sourceFromText('a.md', text);
    expect(source.prose).toBe('He paid €5 *net*, or so “he said”.');
    expect(textOf(text, '€5')).toBe('&euro;5');
    expect(textOf(text, '*net*')).toBe('*net\\*');
    expect(textOf(text, 'or so')).toBe('or\r\nso');
    expect(textOf(text, '“he said”')).toBe('&ldquo;he said&rdquo;');
  });

  it('reads the same prose with CRLF and with more empty lines', () => {
    const text = `# A title here\n\n${LONG}\nIt goes on.\n\n> Quoted\n> words.\n\n- item\n`;
    const { prose } = sourceFromText('a.md', text);
    expect(sourceFromText('a.md', text.replaceAll('\n', '\r\n')).prose).toBe(prose);
    expect(sourceFromText('a.md', text.replaceAll('\n\n', '\n\n\n\n')).prose).toBe(prose);
  });
});

describe('front matter', () => {
  it('gives title, publisher, author, address and date', () => {
    const source = sourceFromText(
      'a.md',
      `---\ntitle: "A: b"\npublisher: The Daily\nauthor: [A. One, B. Two]\nurl: http://example.org\ndate: 2025-09-19T21:00Z\ntags: [x]\n---\n${LONG}`,
    );
    expect(source).toMatchObject({
      title: 'A: b',
      publisher: 'The Daily',
      author: 'A. One, B. Two',
      url: 'http://example.org',
    });
    expect(source.published).toEqual({ day: 20350, iso: '2025-09-19T21:00Z', from: 'front matter' });
    expect(source.prose).toBe(`A: b\n\n${LONG}`);
  });

  it('gives the headline as a block that stands in the file, without the name of the site', () => {
    const head = (title: string, body = LONG) => `---\ntitle: ${title}\n---\n\n${body}`;
    expect(blocksOf('a.md', head('"Four hurt on bridge - KXYZ 7 News - Harlow, Ohio"'))[0]).toBe(
      'title: Four hurt on bridge',
    );
    expect(blocksOf('a.md', head('Fire on bridge - four hurt'))[0]).toBe('title: Fire on bridge - four hurt');
    expect(textOf(head('"Four hurt on bridge"'), 'Four hurt')).toBe('Four hurt');
    expect(textOf(head('"Four hurt on bridge"').replaceAll('\n', '\r\n'), 'Four hurt')).toBe('Four hurt');
    // The text carries its title itself; the YAML spells it otherwise; there is no text to head.
    expect(blocksOf('a.md', head('Four hurt', `# Four hurt\n\n${LONG}`))).toHaveLength(2);
    expect(blocksOf('a.md', head('"Four \\"hurt\\""'))).toHaveLength(1);
    expect(blocksOf('a.md', head('Four hurt', ''))).toEqual([]);
  });

  it.each([
    ['---\ntitle: "x\ndate: 2025-01-01\n---\nText', /^in\/a\.md:\d+: broken front matter: .*mend the YAML/],
    [
      '---\ntitle: x\npublished: 2025-02-30\n---\nText',
      /^in\/a\.md:3: published: "2025-02-30" is not a day of the calendar.*YYYY-MM-DD$/,
    ],
    ['---\ndate: soon\n---\nText', /^in\/a\.md:2: date: "soon" is not a date/],
    ['---\ntitle: [a, b]\n---\nText', /^in\/a\.md:2: broken front matter: "title" must be plain text$/],
    ['---\n- a\n- b\n---\nText', /^in\/a\.md:2: broken front matter/],
  ])('refuses %j in one line', (text, message) => {
    expect(() => sourceFromText('in/a.md', text)).toThrow(UserError);
    expect(() => sourceFromText('in/a.md', text)).toThrow(message);
  });

  it('takes a rule for a rule', () => {
    expect(sourceFromText('a.md', `---\n\n${LONG}`).prose).toBe(LONG);
    expect(sourceFromText('a.md', '---\n---\nWords of it.').prose).toBe('Words of it.');
  });
});

describe('any Markdown', () => {
  const bit = fc.constantFrom(
    '# ',
    '> ',
    '- ',
    '1. ',
    '**',
    '_',
    '`',
    '``',
    '~~~',
    '[a](b)',
    '![x](y)',
    '&amp;',
    '&#8220;',
    '&nope;',
    '\\*',
    '|',
    '\n',
    '\n\n',
    '\r\n',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<script>',
    'www.a.org',
    'x@y.org',
    '    ',
    'word ',
    '| a | b |\n| - | - |\n| c | d |\n',
    '[^1]',
    '[^1]: ',
  );
  it('is read soundly', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(bit, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 }), (bits) => {
        const text = bits.join('');
        try {
          expectSound(sourceFromText('a.md', text));
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read in time when it is large', () => {
    const large = {
      paragraphs: `${LONG}\n\n`.repeat(11_000),
      line: `${LONG} `.repeat(11_000),
      stars: '*a '.repeat(100_000),
      brackets: '['.repeat(50_000),
    };
    for (const text of Object.values(large)) {
      const begun = performance.now();
      sourceFromText('a.md', text);
      expect(performance.now() - begun).toBeLessThan(8000);
    }
  });
});
