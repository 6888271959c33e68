import { describe, expect, it, vi } from 'vitest';
import { STORY, type Workspace, workspace } from '../support/workspace.js';

vi.setConfig({ testTimeout: 120_000 });

const HERALD = STORY['input/herald.md'];
const COURIER = STORY['input/courier.md'];

function repository(): Workspace {
  const here = workspace(STORY);
  here.git('init', '-q');
  commit(here, 'start');
  return here;
}

function commit(here: Workspace, message: string): void {
  here.git('add', '-A');
  here.git('commit', '-q', '-m', message);
}

const CHOIR = (month: string) => `The Brest choir will sing its requiem in ${month} 2026.`;
const BRIDGE = (month: string) => `Engineers will close the Quimper bridge to lorries in ${month} 2027.`;

/** One more disagreement, in sentences of its own. */
function add(here: Workspace, name: string, sentence: (month: string) => string): void {
  for (const month of ['May', 'June']) {
    here.write({ [`input/${name}-${month}.md`]: `---\npublished: 2025-09-19\n---\n\n${sentence(month)}\n` });
  }
}

async function states(here: Workspace, ...args: string[]): Promise<string[]> {
  const { stdout, stderr, status } = await here.run('-f', 'json', '-o', '-', ...args);
  if (status === 2) throw new Error(stderr);
  return JSON.parse(stdout).findings.map((one: { state: string }) => one.state);
}

describe('--since', () => {
  it('knows what the revision had, and touches nothing', async () => {
    const here = repository();
    expect(await states(here, '--since', 'HEAD')).toEqual(['known']);
    add(here, 'choir', CHOIR);
    expect((await states(here, '--since', 'HEAD')).sort()).toEqual(['known', 'new']);
    expect((await here.run('--since', 'HEAD', '-f', 'text')).status).toBe(1);
    commit(here, 'more');
    expect(await states(here, '--since', 'HEAD')).toEqual(['known', 'known']);
    expect((await states(here, '--since', 'HEAD~1')).sort()).toEqual(['known', 'new']);
    expect(here.git('status', '--porcelain')).toBe('');
  });

  it('knows a reworded or moved one', async () => {
    const here = repository();
    here.write({ 'input/herald.md': HERALD.replace('council ordered', 'council has ordered') });
    expect(await states(here, '--since', 'HEAD')).toEqual(['updated']);
    here.write({ 'input/new/paper.md': COURIER, 'input/herald.md': HERALD });
    here.remove('input/courier.md');
    expect(await states(here, '--since', 'HEAD')).toEqual(['known']);
  });

  it('takes all for new where the sources were not there yet', async () => {
    const here = repository();
    here.write({ 'later/a.md': COURIER, 'later/b.md': HERALD });
    expect(await states(here, 'later', '--since', 'HEAD')).toEqual(['new']);
  });

  it('works from a folder inside the repository', async () => {
    const here = workspace();
    here.git('init', '-q');
    here.write(Object.fromEntries(Object.entries(STORY).map(([name, text]) => [`desk/${name}`, text])));
    commit(here, 'start');
    const inside = { ...here, dir: `${here.dir}/desk` };
    const { main } = await import('../../src/cli/main.js');
    let stdout = '';
    const stdoutSink = { write: (text: string) => (stdout += text) };
    const streams = { stdout: stdoutSink, stderr: { write: () => {} }, env: {}, cwd: inside.dir };
    expect(await main(['-f', 'json', '-o', '-', '--since', 'HEAD'], streams)).toBe(0);
    expect(JSON.parse(stdout).findings[0].state).toBe('known');
  });

  it('says which revision holds a source that cannot be read', async () => {
    const here = repository();
    here.write({ 'input/broken.md': '---\ntitle: [\n---\n\nText.\n' });
    commit(here, 'broken');
    here.remove('input/broken.md');
    const { status, stderr } = await here.run('--since', 'HEAD');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^discrepant: --since HEAD: as of then, input\/broken\.md/);
  });

  it('is no way into git’s options', async () => {
    const here = repository();
    expect(await here.run('--since=--output=x')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('not a revision'),
    });
    expect(await here.run('--since', 'HEAD; touch x')).toMatchObject({ status: 2 });
    expect(here.has('x')).toBe(false);
  });
});

describe('baselines made on two branches', () => {
  const record = async (here: Workspace): Promise<void> => {
    expect((await here.run('baseline', 'update')).status).toBe(0);
  };

  async function branches(here: Workspace): Promise<void> {
    await record(here);
    commit(here, 'base');
    here.git('branch', 'other');
    add(here, 'choir', CHOIR);
    await record(here);
    commit(here, 'ours');
    here.git('checkout', '-q', 'other');
    add(here, 'bridge', BRIDGE);
    await record(here);
    commit(here, 'theirs');
    here.git('checkout', '-q', 'main');
  }

  it('merge without a conflict, and the tool reads the result', async () => {
    const here = repository();
    await here.run('init', '--ci', 'none');
    here.remove('discrepant.config.yaml');
    await branches(here);
    here.git('merge', '-q', '--no-edit', 'other');
    expect(await states(here)).toEqual(['known', 'known', 'known']);
    expect((await here.run('baseline', 'update')).stdout).toBe('+0 -0 =3\n');
    expect(JSON.parse(here.read('discrepant-baseline.json')).entries).toHaveLength(3);
  });

  it('merge by plain git too, when their ids begin with different digits', async () => {
    const here = repository();
    const file = 'discrepant-baseline.json';
    await record(here);
    const base = JSON.parse(here.read(file)).entries[0];
    const { formatBaseline } = await import('../../src/findings/baseline.js');
    const entry = (digit: string) => ({ ...base, id: digit.repeat(16) });
    const write = (...digits: string[]) => here.write({ [file]: formatBaseline({ entries: digits.map(entry) }) });
    for (const [first, ours, theirs] of [
      ['8', '3', 'a'],
      ['8', '3', '4'],
      ['8', 'd', 'e'],
      ['', '0', 'f'],
    ] as const) {
      const start = first === '' ? [] : [first];
      write(...start);
      commit(here, `base ${ours} ${theirs}`);
      here.git('checkout', '-q', '-B', 'other');
      write(...start, theirs);
      commit(here, 'theirs');
      here.git('checkout', '-q', 'main');
      write(...start, ours);
      commit(here, 'ours');
      here.git('merge', '-q', '--no-edit', 'other');
      const { parseBaseline } = await import('../../src/findings/baseline.js');
      expect(parseBaseline(here.read(file), file).entries.map(({ id }) => id[0])).toEqual(
        [...start, ours, theirs].sort(),
      );
    }
  });
});
