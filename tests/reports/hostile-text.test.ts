import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, formats } from '../../src/reports/index.js';
import { makeResult } from '../support/result.js';

/** What a source, a file name or a user may hold, and what no report may obey. */
const ATTACKS = [
  '::error::gotcha',
  '::set-output name=x::y',
  '%0A::warning::gotcha',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](https://evil.example/x)',
  '![pixel](https://evil.example/p.png)',
  '<https://evil.example/auto>',
  '\u001b[31mred\u001b[0m',
  '\u009b31mred',
  '\u202Eright to left\u202C',
  '\u2066isolate\u2069',
  ']]> <!-- & "quoted" \'single\'',
  '| cell | cell |',
  '# heading',
  '`code` $x$ *star* _line_ ~~gone~~',
  '[^1]: note',
  '\\',
];
const NASTY = ATTACKS.join(' ');
const QUOTE = `${NASTY} by January 2024`;
const LINE = '::error file=x::by January 2025';
const OPTIONS = { color: false, width: 80 };

const RESULT = makeResult({
  sources: { 'input/[a](b)::error::.md': `He said: ${QUOTE} or so.`, 'input/b.md': `First line.\n${LINE}\nLast line.` },
  findings: [
    {
      heading: NASTY,
      message: `S1 has ${NASTY}`,
      because: [NASTY],
      hints: [NASTY],
      note: NASTY,
      positions: {
        [`2024-01=${NASTY.replaceAll('=', '')}`]: [['input/[a](b)::error::.md', QUOTE]],
        '2025-01=January 2025': [['input/b.md', `line.\n${LINE}\nLast`]],
      },
    },
  ],
});
const TITLED = {
  ...RESULT,
  story: {
    ...RESULT.story,
    sources: RESULT.story.sources.map((source) => ({ ...source, title: NASTY, publisher: NASTY, author: NASTY })),
  },
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe('text of a source shows as plain text', () => {
  it.each(FORMAT_NAMES)('%s: no control character, no direction override', async (name) => {
    const text = (await formats[name]()).render(TITLED, OPTIONS);
    expect(text).not.toMatch(OBEYED);
    expect(text).toContain('gotcha');
  });

  it.each(FORMAT_NAMES)('%s: no line that a workflow runner would obey, but its own', async (name) => {
    const text = (await formats[name]()).render(TITLED, OPTIONS);
    const commands = text.split('\n').filter((line) => line.trim().startsWith('::'));
    expect(commands).toHaveLength(name === 'github' ? 1 : 0);
  });

  it('github: the message comes back whole from the escapes', async () => {
    const text = (await formats.github()).render(TITLED, OPTIONS);
    const [, properties = '', data = ''] = /^::error ([^\n]*?)::([^\n]*)/.exec(text) ?? [];
    expect(properties).toContain('file=input/[a](b)%3A%3Aerror%3A%3A.md,line=1');
    expect(properties.split(',')).toHaveLength(4);
    expect(data.split('%0A').map((line) => line.slice(0, 10))).toHaveLength(3);
    expect(data).toContain('%250A%3A%3Awarning'.replaceAll('%3A', ':'));
  });

  it('json and sarif: the quote comes back to the last character', async () => {
    for (const name of ['json', 'sarif'] as const) {
      const document = JSON.parse((await formats[name]()).render(TITLED, OPTIONS));
      expect(JSON.stringify(document)).toContain(JSON.stringify(QUOTE));
    }
  });

  it('sarif: no message holds a link', async () => {
    const document = JSON.parse((await formats.sarif()).render(TITLED, OPTIONS));
    const [result] = document.runs[0].results;
    const messages = [result, ...result.locations, ...result.relatedLocations].map((one) => one.message.text);
    expect(messages.length).toBeGreaterThan(2);
    for (const message of messages) expect(message).not.toMatch(/\]\(/);
  });

  it('junit: nothing in it is markup but its own', async () => {
    const text = (await formats.junit()).render(TITLED, OPTIONS);
    expect([...text.matchAll(/<\/?([a-z-]+)/g)].map(([, tag]) => tag)).toEqual(
      expect.not.arrayContaining(['script', 'img', 'https']),
    );
    expect(text).not.toContain(']]>');
    expect(text).not.toContain('<!--');
  });

  it('markdown: no HTML, no picture, no link out of the text', async () => {
    const text = (await formats.markdown()).render(TITLED, OPTIONS);
    const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
    const urls: string[] = [];
    const raw: string[] = [];
    visit(tree, (node) => {
      if ('url' in node && typeof node.url === 'string') urls.push(node.url);
      if (node.type === 'html' || node.type === 'image') raw.push(JSON.stringify(node));
    });
    expect(urls.filter((url) => url.includes('evil') && !url.startsWith('#'))).toEqual([]);
    expect(raw.filter((one) => /alert|evil|gotcha/.test(one))).toEqual([]);
  });

  it('html: no element, no link out of the text', async () => {
    const text = (await formats.html()).render(TITLED, OPTIONS);
    const elements: Element[] = [];
    visit(unified().use(rehypeParse).parse(text), (node) => {
      if (node.type === 'element') elements.push(node as Element);
    });
    expect(
      elements.filter(({ properties }) => JSON.stringify([properties.href, properties.src]).includes('evil')),
    ).toEqual([]);
    expect(elements.filter(({ tagName, properties }) => tagName === 'img' || 'onError' in properties)).toEqual([]);
    const scripts = elements
      .filter(({ tagName }) => tagName === 'script')
      .map(({ children }) => JSON.stringify(children));
    expect(scripts.filter((script) => script.includes('alert(1)'))).toEqual([]);
  });
});

function visit(
  node: Root | HtmlRoot | Root['children'][number] | Element,
  see: (node: { type: string; url?: unknown }) => void,
): void {
  see(node);
  if (!('children' in node)) return;
  for (const child of node.children) visit(child as Element, see);
}
