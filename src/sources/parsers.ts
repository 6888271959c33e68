import { createRequire } from 'node:module';
import type { Root as Page } from 'hast';
import type { Root as Document } from 'mdast';
import type { Processor } from 'unified';

/**
 * The parsers are loaded when the first file needs them: a story of plain texts, or a command that reads no sources,
 * does not pay for them. `require` loads modules of either kind, and at once.
 */
const load = createRequire(import.meta.url);

interface Parsers {
  markdown(text: string): Document;
  page(html: string): Page;
  fragment(html: string): Page;
}

type Unified = typeof import('unified');
type Remark = typeof import('remark-parse');
type Gfm = typeof import('remark-gfm');
type Frontmatter = typeof import('remark-frontmatter');
type Rehype = typeof import('rehype-parse');

/**
 * News is pasted into Markdown with indented paragraphs and with ``quotation marks'' as TeX has them: no code in it. Nor
 * does a fence that is never closed swallow the rest of an article.
 */
function plainProse(this: Processor): void {
  const data = this.data();
  const micromark = data.micromarkExtensions ?? [];
  data.micromarkExtensions = micromark;
  micromark.push({ disable: { null: ['codeIndented', 'codeText', 'codeFenced'] } });
  // The transform that finds e-mail addresses makes nodes without positions.
  for (const extension of [data.fromMarkdownExtensions ?? []].flat(3)) delete extension.transforms;
}

function makeMarkdown(): Parsers['markdown'] {
  const { unified } = load('unified') as Unified;
  const remarkParse = (load('remark-parse') as Remark).default;
  const remarkGfm = (load('remark-gfm') as Gfm).default;
  const remarkFrontmatter = (load('remark-frontmatter') as Frontmatter).default;
  const parser = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkGfm, { singleTilde: false })
    .use(plainProse)
    .freeze();
  return (text) => parser.parse(text);
}

function makeHtml(fragment: boolean): Parsers['page'] {
  const { unified } = load('unified') as Unified;
  const rehypeParse = (load('rehype-parse') as Rehype).default;
  const parser = unified().use(rehypeParse, { fragment }).freeze();
  return (html) => parser.parse(html);
}

/** Makes a function of its argument's first call. */
function late<A, R>(make: () => (argument: A) => R): (argument: A) => R {
  let made: ((argument: A) => R) | undefined;
  return (argument) => {
    made ??= make();
    return made(argument);
  };
}

/** Text to trees, with the positions of their nodes. */
export const parsers: Parsers = {
  markdown: late(makeMarkdown),
  page: late(() => makeHtml(false)),
  fragment: late(() => makeHtml(true)),
};
