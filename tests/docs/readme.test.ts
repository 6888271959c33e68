import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/main.js';
import { parseSidecar } from '../../src/sources/index.js';
import { root } from '../support/examples.js';
import { BIN, STORY, workspace } from '../support/workspace.js';

const text = readFileSync(join(root, 'README.md'), 'utf8');
const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

function all<T extends Nodes['type']>(type: T, node: Nodes = tree): Extract<Nodes, { type: T }>[] {
  const here = node.type === type ? [node as Extract<Nodes, { type: T }>] : [];
  return 'children' in node ? [...here, ...node.children.flatMap((child) => all(type, child))] : here;
}

function words(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}

/** The rows of the table whose first head cell says this. */
function rowsOf(head: string): string[][] {
  const table = all('table').find(({ children }) => words(children[0]?.children[0] as Nodes) === head) as Table;
  return table.children.slice(1).map((row) => row.children.map(words));
}

const code = (first: string): string => {
  const found = all('code').find(({ value }) => value.startsWith(first));
  if (found === undefined) throw new Error(`README.md: no block that starts with "${first}"`);
  return found.value;
};

describe('the README', () => {
  it('names each exit status once, as the program has them', () => {
    expect(rowsOf('Status').map(([status]) => Number(status))).toEqual(Object.values(EXIT));
  });

  it('gives a reason for every dependency, and for no other', () => {
    const named = rowsOf('Package').flatMap(([packages]) => (packages ?? '').split(', '));
    expect(named.sort()).toEqual(Object.keys(manifest.dependencies).sort());
    for (const [packages, reason] of rowsOf('Package')) expect(reason, packages).toMatch(/^[A-Z].{10,}\.$/);
  });

  it('leads nowhere that is not there', () => {
    const targets = [...all('link'), ...all('image')].map(({ url }) => url).filter((url) => !/^(https?:|#)/.test(url));
    const missing = targets.filter((url) => !existsSync(join(root, url.replace(/#.*$/, ''))));
    expect(missing).toEqual([]);
  });

  it('names only scripts that there are', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('shows a sidecar that can be read', () => {
    const { files, aliases, accepted, copies } = parseSidecar(code('date: 2025-11-11'), 'input/sources.yaml');
    expect([files.size, aliases.length, accepted.length, copies.size]).toEqual([2, 1, 1, 1]);
  });
});

describe('what the README tells to write', { timeout: 120_000 }, () => {
  /** The library by its name, as a program outside of this repository imports it. */
  const named = (source: string): string =>
    source.replace("from 'discrepant'", `from ${JSON.stringify(join(BIN, '../index.js'))}`);

  it('a rule of your own', async () => {
    const here = workspace({
      'population.mjs': named(code('// population.mjs')),
      'discrepant.config.yaml': code('# discrepant.config.yaml'),
      'input/a.md': '---\npublished: 2025-03-04\n---\n\nThe town of Harlow has 41,200 inhabitants, the council says.\n',
      'input/b.md': '---\npublished: 2025-03-04\n---\n\nThe town of Harlow has 44,300 inhabitants, the council says.\n',
    });
    const outcome = await here.spawn(['check', '--rule', 'population', '-f', 'text']);
    expect(outcome.stdout).toContain('41,200');
    expect(outcome.stdout).toContain('44,300');
    expect(outcome.status).toBe(1);
  });

  it('a program that uses the library', () => {
    const here = workspace({ 'input/a.md': STORY['input/courier.md'], 'input/b.md': STORY['input/herald.md'] });
    here.write({ 'use.mjs': named(code("import { check, openStory } from 'discrepant'")) });
    const { status, stdout, stderr } = spawnSync(process.execPath, ['use.mjs'], { cwd: here.dir, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^conflict .*January 2024/);
    expect(stdout).toContain('January 2025: input/b.md:8 ');
  });
});
