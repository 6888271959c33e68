import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceFromText, toText } from '../../src/sources/index.js';
import { blocksOf, expectSound } from './support.js';

const P = 'The council of the small harbour town agreed on Tuesday to close the old bridge for repairs.';

const PAGE = `<!doctype html><html><head><title>Old bridge closed - The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2025-09-19T21:00:00+02:00">
<link rel="canonical" href="https://example.org/bridge"><style>p { color: red }</style>
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Old bridge closed","author":[{"name":"Ann Berg"}]}]}</script></head>
<body><nav><p>Home</p></nav><div class="cookie-banner"><p>We use cookies, lots of them, on this page of ours.</p></div>
<main><article><h1>Old bridge closed</h1><p>By Ann Berg</p><p>${P}</p><script>var p = "<p>no</p>";</script>
<figure><img src="a.png"><figcaption>The bridge in 2020.</figcaption></figure>
<h2>What it costs</h2><p>It will cost &euro;5&nbsp;million,<br>or <b>so</b> &#8220;they say&#8221;.</p>
<ul><li>One year</li></ul><table><tr><td>2024</td><td>3</td></tr></table><p hidden>Not for you.</p>
<aside><p>Related: boats</p></aside></article></main><footer><p>Copyright 2025</p></footer></body></html>`;

describe('a page', () => {
  it('is read without its navigation, scripts and hidden parts', () => {
    expect(blocksOf('a.html', PAGE)).toEqual([
      'title: Old bridge closed',
      `paragraph: ${P}`,
      'caption: The bridge in 2020.',
      'heading: What it costs',
      'paragraph: It will cost €5 million, or so “they say”.',
      'item: One year',
      'row: 2024 | 3',
    ]);
  });

  it('gives its metadata', () => {
    expect(sourceFromText('a.html', PAGE)).toMatchObject({
      title: 'Old bridge closed',
      publisher: 'The Harbour Post',
      author: 'Ann Berg',
      url: 'https://example.org/bridge',
      published: { iso: '2025-09-19T21:00+02:00', day: 20350 },
    });
  });

  it('maps entities to the file', () => {
    const source = sourceFromText('a.html', PAGE);
    const words = '€5 million, or so “they say”';
    const start = source.prose.indexOf(words);
    const span = toText(source, { start, end: start + words.length });
    expect(PAGE.slice(span.start, span.end)).toBe('&euro;5&nbsp;million,<br>or <b>so</b> &#8220;they say&#8221;');
  });

  it('takes a date from JSON-LD or a time element, and survives broken JSON', () => {
    const linked =
      '<script type="application/ld+json">{"@type":"Report","datePublished":"2024-02-29"}</script><p>Words.</p>';
    expect(sourceFromText('a.htm', linked).published?.iso).toBe('2024-02-29');
    expect(
      sourceFromText('a.htm', '<script type="application/ld+json">{</script><time datetime="2024-03-01">x</time>')
        .published?.iso,
    ).toBe('2024-03-01');
  });

  it('is read alike with CRLF', () => {
    expect(sourceFromText('a.html', PAGE.replaceAll('\n', '\r\n')).prose).toBe(sourceFromText('a.html', PAGE).prose);
  });
});

describe('any page', () => {
  const bit = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<b>',
    '</i>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<br>',
    '&amp;',
    '&copy2',
    '&#146;',
    '&#x110000;',
    '&notin',
    '&',
    '<',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '\r\n',
    '<article>',
    '<select>',
    '<svg><p>',
    'words ',
    '<title>',
  );
  it('is read soundly', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(bit, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }), (bits) => {
        expectSound(sourceFromText('a.html', bits.join('')));
      }),
      { numRuns: 300 },
    );
  });

  it('may be nested absurdly deep', () => {
    expect(() => sourceFromText('a.html', `${'<div>'.repeat(100_000)}words`)).not.toThrow();
  });
});
