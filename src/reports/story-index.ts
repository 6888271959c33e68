import type { Root, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VERDICTS } from '../findings/order.js';
import type { Summary } from '../findings/summary.js';
import { clean } from './document/clean.js';
import { jsonText } from './json-text.js';

/** A story's line on the page that leads to all of them. */
export interface IndexRow {
  story: string;
  /** Path of its report, relative to the index. */
  report: string;
  sources: number;
  summary: Summary;
}

/** The index as a Markdown table: one story a row, new findings by verdict, then what is known. */
export function indexMarkdown(rows: readonly IndexRow[]): string {
  const head = ['Story', 'Sources', ...VERDICTS.map((verdict) => `New: ${verdict}`), 'Known'];
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Stories' }] },
      { type: 'table', children: [cells(head), ...rows.map(rowOf)] },
    ],
  };
  return unified().use(remarkGfm).use(remarkStringify, { bullet: '-' }).stringify(root);
}

export function indexJson(rows: readonly IndexRow[]): string {
  return jsonText({ schemaVersion: 1, stories: rows });
}

function rowOf({ story, report, sources, summary }: IndexRow): TableRow {
  const known = VERDICTS.reduce((sum, verdict) => sum + summary[verdict].known, 0);
  const row = cells(['', String(sources), ...VERDICTS.map((verdict) => String(summary[verdict].new)), String(known)]);
  const [first] = row.children;
  const url = report.split('/').map(encodeURIComponent).join('/');
  first?.children.splice(0, 1, { type: 'link', url, children: [{ type: 'text', value: clean(story) }] });
  return row;
}

function cells(texts: readonly string[]): TableRow {
  return {
    type: 'tableRow',
    children: texts.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  };
}
