import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { BIN, STORY, type Workspace, workspace } from '../support/workspace.js';

vi.setConfig({ testTimeout: 120_000 });

describe('where reports go', () => {
  it('to the default folder, with nothing on standard output', async () => {
    const here = workspace(STORY);
    const { stdout, stderr } = await here.run(
      '-f',
      'markdown',
      '-f',
      'json',
      '-f',
      'sarif',
      '-f',
      'junit',
      '-f',
      'html',
    );
    expect(stdout).toBe('');
    expect(stderr).toBe('2 sources; new: 1 conflict; reports/report.md\n');
    expect(readdirSync(join(here.dir, 'reports')).sort()).toEqual([
      'report.html',
      'report.json',
      'report.junit.xml',
      'report.md',
      'report.sarif',
    ]);
  });

  it('are no sources when they lie among the sources', async () => {
    const here = workspace(STORY);
    const check = ['.', '-o', 'input/out', '-f', 'markdown'];
    await here.run(...check);
    expect((await here.run(...check)).stderr).toBe('2 sources; new: 1 conflict; input/out/report.md\n');
  });

  it('text and github to standard output, unless a folder is named', async () => {
    const here = workspace(STORY);
    const { stdout } = await here.run('-f', 'github', '-f', 'text', '-f', 'json');
    expect(stdout).toMatch(/^::error file=input\/courier\.md,/);
    expect(readdirSync(join(here.dir, 'reports'))).toEqual(['report.json']);
    expect((await here.run('-f', 'github', '-f', 'text', '-o', 'out')).stdout).toBe('');
    expect(readdirSync(join(here.dir, 'out')).sort()).toEqual(['report.github.txt', 'report.txt']);
  });

  it('each story in a folder of its own, with an index', async () => {
    const here = workspace({ 'discrepant.config.mjs': STORY['discrepant.config.mjs'] });
    for (const name of ['depot', 'a [b](c) | d']) {
      here.write({
        [`stories/${name}/a.md`]: STORY['input/courier.md'],
        [`stories/${name}/b.md`]: STORY['input/herald.md'],
      });
    }
    expect(await here.run('--stories', 'stories', '-f', 'markdown', '-f', 'json')).toMatchObject({
      status: 1,
      stdout: '',
    });
    expect(JSON.parse(here.read('reports/depot/report.json')).sources[0].path).toBe('stories/depot/a.md');
    expect(here.read('reports/index.md')).toContain('[depot](depot/report.md)');
    expect(here.read('reports/index.md')).toContain('(a%20%5Bb%5D\\(c\\)%20%7C%20d/report.md)');
    expect(JSON.parse(here.read('reports/index.json')).stories).toHaveLength(2);
    await here.run('baseline', 'update', '--stories', 'stories');
    expect((await here.run('--stories', 'stories')).status).toBe(0);
  });

  it('refuses sources that lie beside the stories: unread is never clean', async () => {
    const here = workspace({ ...STORY, 'input/story/x.md': 'A text.\n' });
    const { status, stderr } = await here.run('--stories', 'input');
    expect(status).toBe(2);
    expect(stderr).toContain('input/courier.md: lies beside');
  });
});

describe('whole or not at all', () => {
  it('leaves no temporary file behind, and what was there when it cannot write', async () => {
    const here = workspace({ ...STORY, 'reports/report.md': 'as it was\n' });
    mkdirSync(join(here.dir, 'reports', 'report.json'));
    const { status, stderr } = await here.run('-f', 'markdown', '-f', 'json');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^discrepant: reports\/report\.json: cannot be written: .*another folder with -o\n$/);
    expect(here.read('reports/report.md')).toBe('as it was\n');
    expect(readdirSync(join(here.dir, 'reports')).sort()).toEqual(['report.json', 'report.md']);
  });

  it('two runs at once leave one whole file', async () => {
    const here = workspace(STORY);
    const both = await Promise.all([
      here.spawn(['-f', 'json']),
      here.spawn(['baseline', 'update']),
      here.spawn(['baseline', 'update']),
    ]);
    expect(both.map(({ status }) => status === 2)).toEqual([false, false, false]);
    JSON.parse(here.read('reports/report.json'));
    JSON.parse(here.read('discrepant-baseline.json'));
    expect(readdirSync(here.dir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

/** Ninety papers, each with its own deadline: more than a pipe holds. */
function manyPapers(here: Workspace): void {
  for (let index = 10; index < 100; index += 1) {
    const text = STORY['input/courier.md'].replace('January 2024', `January 20${index}`);
    here.write({
      [`many/${index}.md`]: text.replace('Neighbours', `${'Rain fell on the quays. '.repeat(20)}Neighbours`),
    });
  }
}

describe('pipes', () => {
  it('takes a report of more than 64 KiB whole', async () => {
    const here = workspace(STORY);
    manyPapers(here);
    const child = spawn('sh', ['-c', `"${process.execPath}" "${BIN}" claims many -f json | (sleep 1; cat)`], {
      cwd: here.dir,
    });
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    expect(text.length).toBeGreaterThan(1 << 16);
    expect(JSON.parse(text).claims.length).toBeGreaterThan(90);
    const report = await here.spawn(['many', '-f', 'json', '-o', '-']);
    expect(JSON.parse(report.stdout).sources).toHaveLength(90);
  });

  it('is quiet when the reader stops early', async () => {
    const here = workspace(STORY);
    manyPapers(here);
    const child = spawn('sh', ['-c', `"${process.execPath}" "${BIN}" claims many -f json | head -c 10`], {
      cwd: here.dir,
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe('{\n  "claim');
    expect(stderr).toBe('');
  });
});

describe('the same input, the same bytes', () => {
  it('whatever the zone, the locale and the order of the arguments', async () => {
    const here = workspace(STORY);
    const args = ['-f', 'json', '-o', '-'];
    const files = ['input/courier.md', 'input/herald.md'];
    const runs = await Promise.all([
      here.spawn([...args, ...files]),
      here.spawn([...args, ...[...files].reverse()], { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }),
      here.spawn([...args, 'input'], { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8' }),
    ]);
    expect(new Set(runs.map(({ stdout }) => stdout.replace(/"skipped": \[[^\]]*\]/, ''))).size).toBe(1);
    expect(runs[0]?.stdout).not.toContain(here.dir);
  });
});

describe('claims', () => {
  it('re-slices every claim, and prints lines or JSON', async () => {
    const here = workspace(STORY);
    const { claims } = JSON.parse((await here.run('claims', '--format', 'json')).stdout);
    expect(claims.length).toBeGreaterThan(1);
    for (const { path, start, end, text } of claims) expect(here.read(path).slice(start, end)).toBe(text);
    expect(claims.find(({ kind }: { kind: string }) => kind === 'date')).toMatchObject({
      path: 'input/courier.md',
      value: '2024-01',
      polarity: 'affirmed',
      speaker: null,
      topic: { names: expect.any(Array) },
    });
    const { stdout } = await here.run('claims', 'input/herald.md');
    expect(stdout).toMatch(/^input\/herald\.md:8:\d+ {2}date\S* {2}2025-01 {2}"January 2025"/m);
  });
});
