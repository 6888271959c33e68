import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { BIN, ROOT, STORY, type Workspace, workspace } from '../support/workspace.js';

vi.setConfig({ testTimeout: 120_000 });

const AGREEING = { ...STORY, 'input/herald.md': STORY['input/herald.md'].replace('January 2025', 'January 2024') };

/** What the services run: `npx --yes discrepant@VERSION …` and `discrepant …`, here the built program. */
const SHIMS = {
  'bin/npx': `#!/bin/sh\ncase "$1 $2" in "--yes discrepant@"*) ;; *) echo "unexpected npx $*" >&2; exit 99;; esac\nshift 2\nexec "${process.execPath}" "${BIN}" "$@"\n`,
  'bin/discrepant': `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`,
};

function script(here: Workspace, text: string, env: Readonly<Record<string, string>> = {}) {
  here.write(SHIMS);
  for (const name of Object.keys(SHIMS)) chmodSync(join(here.dir, name), 0o755);
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', text], {
    cwd: here.dir,
    env: { PATH: `${join(here.dir, 'bin')}:${process.env.PATH ?? ''}`, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const shipped = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('action.yml', () => {
  interface Action {
    inputs: Record<string, { default: string; description: string }>;
    runs: { using: string; steps: { shell: string; env: Record<string, string>; run: string; uses?: string }[] };
  }
  const action: Action = parse(shipped('action.yml'));

  function act(here: Workspace, given: Readonly<Record<string, string>> = {}) {
    const [step] = action.runs.steps;
    if (step === undefined) throw new Error('the action has no step');
    const env = Object.fromEntries(
      Object.entries(step.env).map(([name, expression]) => {
        const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)?.[1] ?? '';
        return [name, given[input] ?? action.inputs[input]?.default ?? ''];
      }),
    );
    return script(here, step.run, { ...env, GITHUB_STEP_SUMMARY: join(here.dir, 'summary.md') });
  }

  it('is composite, uses nothing that uploads, and puts no input into the script', () => {
    expect(action.runs.using).toBe('composite');
    for (const { uses, run } of action.runs.steps) {
      expect(uses).toBeUndefined();
      expect(run).not.toContain('${{');
    }
  });

  it('annotates, writes the summary and the reports, and fails on what is new', () => {
    const here = workspace(STORY);
    const { status, stdout } = act(here);
    expect(stdout).toMatch(/^::error file=input\/courier\.md,/);
    expect(status).toBe(1);
    expect(here.read('summary.md')).toContain('January 2024');
    expect(here.read('summary.md')).toBe(here.read('reports/report.md').replaceAll('(../input', '(input'));
    expect(here.has('reports/report.json')).toBe(true);
  });

  it('passes where nothing is new', () => {
    expect(act(workspace(AGREEING)).status).toBe(0);
    expect(act(workspace(STORY), { 'fail-on': 'never' }).status).toBe(0);
  });

  it('takes several paths and arguments, and runs none of them', () => {
    const here = workspace({ ...STORY, 'more $(touch oops)/x.md': 'A text.\n' });
    const given = { paths: 'input\nmore $(touch oops)\n', args: '--rule\nown-date', baseline: '' };
    expect(act(here, given).status).toBe(1);
    expect(here.has('oops')).toBe(false);
    expect(JSON.parse(here.read('reports/report.json')).sources).toHaveLength(3);
    expect(act(here, { paths: 'nowhere' })).toMatchObject({ status: 2, stderr: expect.stringContaining('nowhere') });
  });
});

describe('workflow templates', () => {
  it('GitHub: the run steps work as they stand', () => {
    const workflow = parse(shipped('templates/github-workflow.yml'));
    const steps: { run?: string }[] = workflow.jobs.check.steps;
    const runs = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(runs).toHaveLength(1);
    const here = workspace(STORY);
    expect(script(here, runs.join('\n')).status).toBe(1);
    expect(here.has('reports/report.json') && here.has('reports/report.md')).toBe(true);
    expect(script(workspace(AGREEING), runs.join('\n')).status).toBe(0);
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('GitLab: the script works as it stands, and leaves the report it names', () => {
    const { discrepant } = parse(shipped('templates/gitlab-ci.yml'));
    const here = workspace(STORY);
    expect(script(here, discrepant.script.join('\n')).status).toBe(1);
    expect(here.read(discrepant.artifacts.reports.junit)).toContain('<failure type="conflict"');
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = parse(shipped('.pre-commit-hooks.yaml'));

  it('runs on the folders, not on the files of the commit', () => {
    expect(hook).toMatchObject({ id: 'discrepant', language: 'node', pass_filenames: false });
    const here = workspace(STORY);
    const { status, stdout } = script(here, hook.entry);
    expect(status).toBe(1);
    expect(stdout).toContain('January 2024');
    expect(script(workspace(AGREEING), hook.entry).status).toBe(0);
  });

  it('looks at the files that are sources', () => {
    const files = new RegExp(hook.files);
    expect(['a.md', 'x/b.txt', 'c.html', 'c.htm', 'd.markdown'].every((name) => files.test(name))).toBe(true);
    expect(files.test('a.ts')).toBe(false);
  });
});

describe('init', () => {
  it('writes config, sidecar, workflow and merge driver, which the program then takes', async () => {
    const here = workspace({ 'input/a.md': STORY['input/courier.md'] });
    const { status, stdout } = await here.run('init');
    expect(status).toBe(0);
    expect(stdout.split('\n').filter(Boolean)).toEqual([
      'wrote discrepant.config.yaml',
      'wrote input/sources.yaml',
      'wrote .gitattributes',
      'wrote .github/workflows/discrepant.yml',
    ]);
    expect((await here.run()).status).toBe(0);
    expect((await here.run('-f', 'text')).stdout).not.toBe('');
  });

  it('takes the sidecar with every line of it in use', async () => {
    const here = workspace({ 'input/first.md': STORY['input/courier.md'] });
    await here.run('init');
    const lines = here.read('input/sources.yaml').split('\n').slice(1);
    here.write({ 'input/sources.yaml': lines.map((line) => line.replace(/^# ?/, '')).join('\n') });
    const { status, stderr } = await here.run();
    expect(stderr).not.toContain('sources.yaml');
    expect(status).toBe(0);
  });

  it('writes over nothing', async () => {
    const mine = {
      '.gitattributes': '* text\n',
      'discrepant.config.yaml': 'failOn: never\n',
      '.gitlab-ci.yml': 'mine: {}\n',
    };
    const here = workspace(mine);
    const { stdout } = await here.run('init', '--ci', 'gitlab');
    for (const [name, text] of Object.entries(mine)) {
      expect(here.read(name)).toBe(text);
      expect(stdout).toContain(`kept  ${name} (it was there)`);
    }
    expect(stdout).toContain('add to it: discrepant-baseline.json merge=union');
    const again = await here.run('init', '--ci', 'none');
    expect(again.stdout).not.toContain('wrote');
    expect(existsSync(join(here.dir, '.github'))).toBe(false);
  });
});

describe('the config file', () => {
  const bad = (text: string) => ({ ...STORY, 'discrepant.config.mjs': text });

  it.each<[string, Readonly<Record<string, string>>, string[], RegExp]>([
    [
      'a rule without a judge',
      bad(
        'export default { rules: [{ id: "x", title: "x", summary: "x", revision: 1, scope: "across", takes: () => true }] }',
      ),
      [],
      /rules\.0: needs a function "judge"/,
    ],
    ['a rule without an id', bad('export default { rules: [{}] }'), [], /rules\.0\.id: /],
    [
      'two rules of one name',
      bad(
        'const r = { id: "x", title: "x", summary: "x", revision: 1, scope: "across", takes: () => true, judge() {} }; export default { rules: [r, r] }',
      ),
      [],
      /rule x: there are two/,
    ],
    [
      'a rule file that is missing',
      { 'c.yaml': 'rules: [./mine.js]' },
      ['--config', 'c.yaml'],
      /\.\/mine\.js: no such file/,
    ],
    ['a format that is unknown', { 'c.yaml': 'format: pdf' }, ['--config', 'c.yaml'], /c\.yaml: format/],
    ['broken YAML', { 'c.yaml': 'a: [' }, ['--config', 'c.yaml'], /c\.yaml: cannot be read/],
    ['broken JSON', { 'c.json': '{' }, ['--config', 'c.json'], /c\.json: cannot be read/],
  ])('refuses %s', async (_, files, args, says) => {
    const { status, stderr, stdout } = await workspace(files).run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });

  it('counts paths from where it lies, and takes rules from modules; the command line wins', async () => {
    const { 'discrepant.config.mjs': own, ...sources } = STORY;
    const here = workspace({
      'desk/conf/c.yaml': 'paths: ../input\noutput: ../out\nfailOn: never\nrule: own-date\nrules: [./own.mjs]\n',
      'desk/conf/own.mjs': own
        .replace("export default { rule: ['own-date', 'own-count'], rules:", 'export default')
        .replace(/\] \};\s*$/, '];\n'),
    });
    here.write(Object.fromEntries(Object.entries(sources).map(([name, text]) => [`desk/${name}`, text])));
    expect(await here.run('--config', 'desk/conf/c.yaml')).toMatchObject({ status: 0, stdout: '' });
    expect(here.read('desk/out/report.md')).toContain('January 2024');
    expect((await here.run('--config', 'desk/conf/c.yaml', '--fail-on', 'conflict')).status).toBe(1);
    expect(
      (await here.run('--config', 'desk/conf/c.yaml', '--rule', 'own-count', '--fail-on', 'conflict')).status,
    ).toBe(0);
  });
});
