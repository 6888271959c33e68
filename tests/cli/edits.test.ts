import { describe, expect, it, vi } from 'vitest';
import { STORY, type Workspace, workspace } from '../support/workspace.js';

vi.setConfig({ testTimeout: 120_000 });

const COURIER = STORY['input/courier.md'];
const HERALD = STORY['input/herald.md'];
const WITNESS = `---
published: 2025-09-20
publisher: The Post
---

The harbour council ordered Lumen Freight to sell the depot by January 2025. The paint is peeling.
`;

interface Seen {
  status: number | null;
  states: string[];
  values: string[][];
  gone: number;
}

async function recorded(): Promise<Workspace> {
  const here = workspace(STORY);
  const { status, stdout } = await here.run('baseline', 'update');
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: '+ own-date: 2024-01 | 2025-01 (input/courier.md, input/herald.md)\n+1 -0 =0\n',
  });
  return here;
}

async function look(here: Workspace, ...args: string[]): Promise<Seen> {
  const { status, stdout, stderr } = await here.run(
    'check',
    '-f',
    'json',
    '-o',
    '-',
    ...(args.includes('--fail-on') ? [] : ['--fail-on', 'update']),
    ...args,
  );
  if (status === 2) throw new Error(stderr);
  const report = JSON.parse(stdout);
  return {
    status,
    states: report.findings.map((one: { state: string }) => one.state),
    values: report.findings.map((one: { positions: { value: string }[] }) => one.positions.map(({ value }) => value)),
    gone: report.summary.gone,
  };
}

describe('edits around a known conflict: nothing new', () => {
  it.each<[string, (here: Workspace) => void]>([
    ['none', () => {}],
    [
      'the sentence moved to the end',
      (here) =>
        here.write({
          'input/herald.md': HERALD.replace(/The harbour.*2025\. /, '')
            .trimEnd()
            .concat(' The harbour council ordered Lumen Freight to sell the depot by January 2025.\n'),
        }),
    ],
    [
      'another sentence reworded',
      (here) => here.write({ 'input/courier.md': COURIER.replace('stands empty', 'is empty and cold') }),
    ],
    ['blank lines added', (here) => here.write({ 'input/courier.md': COURIER.replaceAll('\n\n', '\n\n\n\n') })],
    ['saved with CRLF', (here) => here.write({ 'input/courier.md': COURIER.replaceAll('\n', '\r\n') })],
    ['saved with a byte order mark', (here) => here.write({ 'input/courier.md': `\uFEFF${COURIER}` })],
    [
      'the sentence wrapped',
      (here) => here.write({ 'input/courier.md': COURIER.replace('to sell the', 'to sell\nthe') }),
    ],
    [
      'a file renamed',
      (here) => {
        here.write({ 'input/zz/paper.md': COURIER });
        here.remove('input/courier.md');
      },
    ],
    [
      'both renamed, so that their order turns',
      (here) => {
        here.write({ 'input/2.md': COURIER, 'input/1.md': HERALD });
        here.remove('input/courier.md');
        here.remove('input/herald.md');
      },
    ],
    ['a third source that agrees with one side', (here) => here.write({ 'input/post.md': WITNESS })],
    ['a third source that comes first', (here) => here.write({ 'input/a.md': WITNESS })],
    [
      'a third source of another story',
      (here) => here.write({ 'input/tea.md': 'A tea house opened in Brest in May 2019.\n' }),
    ],
    [
      'the sentence reworded',
      (here) =>
        here.write({
          'input/courier.md': COURIER.replace('council ordered Lumen Freight', 'council has ordered Lumen Freight'),
        }),
    ],
  ])('%s', async (_, edit) => {
    const here = await recorded();
    edit(here);
    const seen = await look(here);
    expect(seen.states.filter((state) => state === 'new')).toEqual([]);
    expect(seen).toMatchObject({ status: 0, gone: 0 });
    expect(seen.states).toHaveLength(1);
  });

  it('says that a reworded one is updated, and records it in place of the old', async () => {
    const here = await recorded();
    const before = here.read('discrepant-baseline.json');
    here.write({ 'discrepant-baseline.json': before.replace('"]}', '"],"note":"the court will tell"}') });
    here.write({
      'input/courier.md': COURIER.replace('council ordered Lumen Freight', 'council has ordered Lumen Freight'),
    });
    expect((await look(here)).states).toEqual(['updated']);
    expect((await here.run('baseline', 'update')).stdout).toBe('+0 -0 =1\n');
    const after = here.read('discrepant-baseline.json');
    expect(after).toContain('"note":"the court will tell"');
    expect(JSON.parse(after).entries[0].id).not.toBe(JSON.parse(before).entries[0].id);
    expect((await look(here)).states).toEqual(['known']);
  });
});

describe('edits that make something new: exactly that', () => {
  it('another value', async () => {
    const here = await recorded();
    here.write({ 'input/herald.md': HERALD.replace('January 2025', 'January 2026') });
    expect(await look(here)).toEqual({ status: 1, states: ['new'], values: [['2024-01', '2026-01']], gone: 1 });
  });

  it('a third value', async () => {
    const here = await recorded();
    here.write({ 'input/post.md': WITNESS.replace('January 2025', 'January 2027') });
    const seen = await look(here);
    expect(seen.status).toBe(1);
    expect(seen.states).toEqual(['new']);
    expect(seen.values.map((values) => [...values].sort())).toEqual([['2024-01', '2025-01', '2027-01']]);
  });

  it('a new conflict in the same sentence', async () => {
    const here = await recorded();
    here.write({
      'input/courier.md': COURIER.replace('sell the depot', 'sell the depot with its 40 lorries'),
      'input/herald.md': HERALD.replace('sell the depot', 'sell the depot with its 60 lorries'),
    });
    const seen = await look(here);
    expect(seen.status).toBe(1);
    expect(seen.states).toEqual(['new', 'updated']);
    expect([...(seen.values[0] ?? [])].sort()).toEqual(['40 lorry', '60 lorry']);
  });
});

describe('what is gone', () => {
  it('is pruned, and nothing else', async () => {
    const here = await recorded();
    here.write({ 'input/herald.md': HERALD.replace('January 2025', 'January 2024') });
    expect(await look(here)).toMatchObject({ status: 0, gone: 1 });
    expect((await look(here, '--strict-baseline')).status).toBe(1);
    expect((await here.run('baseline', 'prune')).stdout).toBe(
      '- own-date: 2024-01 | 2025-01 (input/courier.md, input/herald.md)\n+0 -1 =0\n',
    );
    expect(await look(here, '--strict-baseline')).toMatchObject({ status: 0, gone: 0 });
  });

  it('is not so where a source was not read, or its rule not run', async () => {
    const here = await recorded();
    here.write({ 'input/herald.md': HERALD.replace('January 2025', 'January 2024') });
    expect((await look(here, 'input/courier.md', '--strict-baseline')).gone).toBe(0);
    expect((await look(here, '--rule', 'own-count', '--strict-baseline')).gone).toBe(0);
    expect((await here.run('baseline', 'prune', 'input/courier.md')).stdout).toBe('+0 -0 =1\n');
    expect((await here.run('baseline', 'update', 'input/courier.md')).stdout).toBe('+0 -0 =1\n');
    expect((await here.run('baseline', 'update', '--no-rule', 'own-date')).stdout).toBe('+0 -0 =1\n');
  });

  it('leaves with its source when the baseline is updated', async () => {
    const here = await recorded();
    here.remove('input/herald.md');
    expect((await look(here, '--strict-baseline')).gone).toBe(0);
    expect((await here.run('baseline', 'prune')).stdout).toBe('+0 -0 =1\n');
    expect((await here.run('baseline', 'update')).stdout).toContain('+0 -1 =0\n');
  });

  it('an outdated entry is replaced, its note kept', async () => {
    const here = await recorded();
    const file = 'discrepant-baseline.json';
    here.write({ [file]: here.read(file).replace('"revision":1', '"revision":4').replace('"]}', '"],"note":"why"}') });
    expect((await here.run('baseline', 'update')).stdout).toBe('+0 -0 =1\n');
    expect(here.read(file)).toContain('"revision":1');
    expect(here.read(file)).toContain('"note":"why"');
  });

  it('a baseline elsewhere names its sources from where it lies', async () => {
    const here = workspace(STORY);
    await here.run('baseline', 'update', '-b', 'ci/known.json');
    expect(JSON.parse(here.read('ci/known.json')).entries[0].sources).toEqual([
      '../input/courier.md',
      '../input/herald.md',
    ]);
    expect((await look(here, '-b', 'ci/known.json')).states).toEqual(['known']);
  });
});

describe('accepted in the sidecar', () => {
  it('is known with its reason up to its end, and stays out of the baseline', async () => {
    const here = workspace(STORY);
    const { stdout } = await here.run('-f', 'json', '-o', '-');
    const { id } = JSON.parse(stdout).findings[0];
    const accept = (until: string) =>
      here.write({ 'input/sources.yaml': `accepted:\n  - { finding: "${id}", reason: asked, until: ${until} }\n` });
    accept('2025-09-20');
    expect(await look(here)).toMatchObject({ status: 0, states: ['known'] });
    expect((await here.run('baseline', 'update')).stdout).toBe('+0 -0 =0\n');
    accept('2025-09-19');
    expect((await here.run('baseline', 'update')).stdout).toContain('+1 -0 =0\n');
    accept('2025-09-20');
    expect((await here.run('baseline', 'update')).stdout).toContain('+0 -1 =0\n');
    accept('2025-09-19');
    expect(await look(here)).toMatchObject({ status: 1, states: ['new'] });
  });
});

describe('with the rules that ship', () => {
  it('the conflict is found, recorded, and stays known beside a new one', async () => {
    const { 'discrepant.config.mjs': _, ...sources } = STORY;
    const here = workspace(sources);
    expect(await here.run('-f', 'text')).toMatchObject({ status: 1, stdout: expect.stringContaining('January 2024') });
    expect((await here.run('baseline', 'update')).stdout).toContain('+ deadline-date: 2024-01 | 2025-01 (');
    here.write({ 'input/post.md': WITNESS, 'input/courier.md': `\n${COURIER}`.trimStart().replaceAll('\n', '\r\n') });
    expect(await look(here)).toMatchObject({ status: 0, states: ['known'] });
    here.write({ 'input/herald.md': HERALD.replace('January 2025', 'January 2027') });
    expect(await look(here, '--fail-on', 'conflict')).toMatchObject({ status: 1, states: ['new'] });
  });
});
