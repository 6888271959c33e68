import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { documentOf, lower } from './document/index.js';
import type { Format } from './types.js';

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    // Sites that show Markdown set `$x$` as a formula; an amount of money ("$5 million") needs no escape.
    unsafe: [{ character: '$', after: '[^\\d]', inConstruct: 'phrasing' }],
  })
  .freeze();

/** `report.md`: the report as GitHub-flavoured Markdown, built as a tree and escaped by remark. */
export const markdown: Format = {
  file: 'report.md',
  toStdout: false,
  render: (result, options) => processor.stringify(lower(documentOf(result, options.folder).blocks)),
};
