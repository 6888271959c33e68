import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { FindingVerdict } from '../../src/findings/types.js';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What a page may expect of its rule on an example; `silent`: no finding. */
export type Expected = FindingVerdict | 'silent';
const EXPECTED: readonly string[] = ['conflict', 'review', 'variation', 'update', 'dispute', 'silent'];

export interface ExampleSource {
  /** `A`, `B` …: the file is `a.md`. */
  letter: string;
  /** ISO day of publication. */
  published?: string;
  text: string;
}

export interface Example {
  expected: Expected;
  /** Line of the page at which it starts. */
  line: number;
  sources: ExampleSource[];
}

export interface Page {
  /** The text of its first heading, when that is of level 1. */
  title: string | undefined;
  examples: Example[];
}

/** Names of the rules' modules and of their pages, without extension. */
export function ruleFiles(): { modules: string[]; pages: string[] } {
  const names = readdirSync(join(root, 'rules'));
  const withEnd = (end: string): string[] =>
    names
      .filter((name) => name.endsWith(end))
      .map((name) => name.slice(0, -end.length))
      .sort();
  return { modules: withEnd('.ts').filter((name) => name !== 'index'), pages: withEnd('.md') };
}

export function readPage(rule: string): Page {
  return parsePage(readFileSync(join(root, 'rules', `${rule}.md`), 'utf8'));
}

/**
 * The examples of a rule's page: fenced blocks whose language is `example` and whose info says what is expected.
 *
 * @throws Error, with the line, for a block that is not one: strict, since an example that does not run proves nothing
 */
export function parsePage(markdown: string): Page {
  const tree = unified().use(remarkParse).parse(markdown);
  const first = tree.children.find((node) => node.type === 'heading');
  const examples: Example[] = [];
  const seen = new Map<string, number>();
  visit(tree, (node) => {
    if (node.type !== 'code' || !/^examples?$/.test(node.lang ?? '')) return;
    const line = node.position?.start.line ?? 0;
    const example = parseExample(`${node.lang} ${node.meta ?? ''}`.trim(), node.value, line);
    const same = seen.get(node.value);
    if (same !== undefined) throw new Error(`line ${line}: the example of line ${same} again`);
    seen.set(node.value, line);
    examples.push(example);
  });
  return { title: first?.depth === 1 ? textOf(first) : undefined, examples };
}

function parseExample(info: string, body: string, line: number): Example {
  const expected = /^example (\S+)$/.exec(info)?.[1];
  if (expected === undefined || !EXPECTED.includes(expected)) {
    throw new Error(`line ${line}: unexpected "${info}", expected "example" and one of ${EXPECTED.join(', ')}`);
  }
  const sources = body
    .split('\n')
    .map((text, index) => ({ text: text.trim(), line: line + index + 1 }))
    .filter(({ text }) => text !== '')
    .map(({ text, line: at }) => parseSource(text, at));
  if (sources.length === 0) throw new Error(`line ${line}: an example without sources`);
  if (new Set(sources.map(({ letter }) => letter)).size < sources.length) {
    throw new Error(`line ${line}: two sources of one letter`);
  }
  return { expected: expected as Expected, line, sources };
}

function parseSource(text: string, line: number): ExampleSource {
  const match = /^([A-Z])(?: \((\d{4}-\d{2}-\d{2})\))?: (.+)$/.exec(text);
  const [, letter, published, words] = match ?? [];
  if (letter === undefined || words === undefined) {
    throw new Error(`line ${line}: unexpected "${text}", expected "A (2025-09-19): text" or "A: text"`);
  }
  const day = new Date(`${published ?? '2025-01-01'}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || (published && day.toISOString().slice(0, 10) !== published)) {
    throw new Error(`line ${line}: ${published} is no day of the calendar`);
  }
  return { letter, text: words, ...(published === undefined ? {} : { published }) };
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
