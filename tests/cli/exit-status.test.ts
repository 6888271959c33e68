import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, ROOT, STORY, type Workspace, workspace } from '../support/workspace.js';

interface Row {
  what: string;
  /** The words of the README's table that it stands under, when they are not the first of its status. */
  under?: string;
  args: string[];
  status: 0 | 1 | 2;
  /** What standard error says, for status 2 in one line. */
  says?: RegExp;
  before?: (here: Workspace) => unknown;
  after?: (here: Workspace, outcome: Outcome) => void;
}

const AGREEING = { 'input/herald.md': STORY['input/herald.md'].replace('January 2025', 'January 2024') };
const keepReport = (here: Workspace): void => here.write({ 'reports/report.md': 'as it was\n' });
const reportKept = (here: Workspace): void => expect(here.read('reports/report.md')).toBe('as it was\n');
/** The baseline of the story, made once. */
let baseline = '';
beforeAll(async () => {
  const here = workspace(STORY);
  expect(await here.run('baseline', 'update')).toMatchObject({ status: 0 });
  baseline = here.read('discrepant-baseline.json');
}, 120_000);
const record = (here: Workspace): void => here.write({ 'discrepant-baseline.json': baseline });
const recordAndMend = (here: Workspace): void => here.write({ 'discrepant-baseline.json': baseline, ...AGREEING });

/** The README's table of exit statuses, row by row; each is a process of its own. */
const ROWS: Row[] = [
  { what: 'nothing new', args: [], status: 0, before: (here) => here.write(AGREEING) },
  { what: 'a new conflict', under: 'Something new at or above that level', args: ['check', 'input'], status: 1 },
  { what: 'check is the default command', under: 'Something new at or above that level', args: ['input'], status: 1 },
  { what: 'a new conflict that is known', args: [], status: 0, before: record },
  { what: 'a new conflict below the level', args: ['--fail-on', 'never'], status: 0 },
  {
    what: 'a review below the level',
    args: ['--rule', 'own-count'],
    status: 0,
    before: (here) => {
      here.write({
        'input/courier.md': STORY['input/courier.md'].replace(
          'The building',
          'It counted 40 lorries at the depot. The building',
        ),
        'input/herald.md': STORY['input/herald.md'].replace('No buyer', 'It counted 60 lorries at the depot. No buyer'),
      });
    },
  },
  { what: 'the rule that finds it left out', args: ['--no-rule', 'own-date'], status: 0 },
  { what: 'an entry that is gone', args: [], status: 0, before: recordAndMend },
  {
    what: 'an entry that is gone, strictly',
    under: 'an entry that no longer occurs',
    args: ['--strict-baseline'],
    status: 1,
    says: /baseline prune/,
    before: recordAndMend,
  },
  { what: 'help', args: ['--help'], status: 0, after: (_, { stdout }) => expect(stdout).toContain('--fail-on') },
  {
    what: 'version',
    args: ['--version'],
    status: 0,
    after: (_, { stdout }) => expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/),
  },
  { what: 'claims', args: ['claims'], status: 0 },
  {
    what: 'the list of rules',
    args: ['rules'],
    status: 0,
    after: (_, { stdout }) => expect(stdout).toContain('own-date'),
  },
  { what: 'init', args: ['init'], status: 0 },

  { what: 'an unknown flag', args: ['--colour'], status: 2, says: /unknown: --colour: see/ },
  { what: 'a flag that is spelt short', args: ['--fail', 'input'], status: 2, says: /unknown: --fail: see/ },
  { what: 'a word too many', args: ['init', 'here'], status: 2, says: /unknown: "here": see/ },
  { what: 'an unknown format', args: ['-f', 'pdf'], status: 2, says: /--format "pdf": must be one of/ },
  { what: 'an unknown level', args: ['--fail-on', 'high'], status: 2, says: /--fail-on "high"/ },
  { what: 'a flag without its value', args: ['-o'], status: 2, says: /-o needs a value/ },
  { what: 'a flag given twice', args: ['-o', 'a', '-o', 'b'], status: 2, says: /--output was given 2 times/ },
  { what: 'an unknown rule', args: ['--rule', 'nosuch'], status: 2, says: /unknown rule "nosuch"/ },
  {
    what: 'flags that contradict',
    args: ['--rule', 'own-date', '--no-rule', 'own-date'],
    status: 2,
    says: /contradict/,
  },
  {
    what: 'two formats for one pipe',
    args: ['-f', 'json', '-f', 'sarif', '-o', '-'],
    status: 2,
    says: /prints one format/,
  },
  { what: 'an unknown page', args: ['rules', 'nosuch'], status: 2, says: /unknown rule/ },
  { what: 'baseline without a verb', args: ['baseline'], status: 2, says: /baseline update/ },
  {
    what: 'a path that is missing',
    under: 'nothing to check',
    args: ['nowhere'],
    status: 2,
    says: /nowhere: no such file/,
  },
  {
    what: 'a folder without sources',
    under: 'nothing to check',
    args: ['empty'],
    status: 2,
    says: /empty: no sources/,
    before: (here) => here.write({ 'empty/x.csv': '1' }),
  },
  {
    what: 'no path, and no folder of the usual name',
    under: 'nothing to check',
    args: [],
    status: 2,
    says: /no folder "input" here: put the sources of one story into it, or name theirs: "discrepant check FOLDER"/,
    before: (here) => rmSync(join(here.dir, 'input'), { recursive: true }),
  },
  {
    what: 'one source alone',
    args: ['check', 'one'],
    status: 0,
    says: /^1 source, and none to compare it with; nothing new; reports\/report\.md$/m,
    before: (here) => here.write({ 'one/a.txt': 'The ferry sank off Northport.\n' }),
  },
  {
    what: 'a word that is no command',
    under: 'nothing to check',
    args: ['chekc'],
    status: 2,
    says: /chekc: no such file or folder/,
  },
  {
    what: 'a source that is no text',
    under: 'a source that cannot be read or decoded',
    args: [],
    status: 2,
    says: /input\/zero\.txt/,
    before: (here) => here.write({ 'input/zero.txt': 'PNG\0\0\u0001\0\0\0' }),
  },
  {
    what: 'broken front matter',
    under: 'a source that cannot be read or decoded',
    args: [],
    status: 2,
    says: /input\/broken\.md/,
    before: (here) => here.write({ 'input/broken.md': '---\ntitle: [\n---\n\nText.\n' }),
  },
  {
    what: 'an impossible date',
    under: 'a source that cannot be read or decoded',
    args: [],
    status: 2,
    says: /input\/date\.md/,
    before: (here) => here.write({ 'input/date.md': '---\npublished: 2025-02-30\n---\n\nText.\n' }),
  },
  {
    what: 'a broken sidecar',
    under: 'a broken config or baseline',
    args: [],
    status: 2,
    says: /sources\.yaml/,
    before: (here) => here.write({ 'input/sources.yaml': 'colour: red\n' }),
  },
  {
    what: 'a config that is missing',
    under: 'a broken config or baseline',
    args: ['--config', 'no.yaml'],
    status: 2,
    says: /no\.yaml: no such config/,
  },
  {
    what: 'a config with an unknown entry',
    under: 'a broken config or baseline',
    args: ['--config', 'c.yaml'],
    status: 2,
    says: /c\.yaml: .*colour/,
    before: (here) => here.write({ 'c.yaml': 'colour: red\n' }),
  },
  {
    what: 'a config that is no list of entries',
    under: 'a broken config or baseline',
    args: ['--config', 'c.yaml'],
    status: 2,
    says: /c\.yaml: .*expected object, received array: see "Config" in the README, or "discrepant init"/,
    before: (here) => here.write({ 'c.yaml': '- input\n' }),
  },
  {
    what: 'a config that is broken YAML',
    under: 'a broken config or baseline',
    args: ['--config', 'c.yaml'],
    status: 2,
    says: /c\.yaml: cannot be read: [^^]* at line 2, column 1: mend it\n/,
    before: (here) => here.write({ 'c.yaml': 'paths: [\n' }),
  },
  {
    what: 'a config that is a folder',
    under: 'a broken config or baseline',
    args: ['--config', 'input'],
    status: 2,
    says: /input: cannot be read: it is a folder/,
  },
  {
    what: 'a rule of the user that is not there',
    under: 'a broken config or baseline',
    args: ['--config', 'c.yaml'],
    status: 2,
    says: /\.\/mine\.js: no such file: mend its name in c\.yaml\n/,
    before: (here) => here.write({ 'c.yaml': 'rules: [./mine.js]\n' }),
  },
  {
    what: 'a rule of the user that imports a package that is not there',
    under: 'a broken config or baseline',
    args: ['--config', 'c.yaml'],
    status: 2,
    says: /\.\/mine\.mjs: cannot be read: Cannot find package 'nosuchpackage'.*: install it there: "npm install nosuchpackage"\n/,
    before: (here) => here.write({ 'c.yaml': 'rules: [./mine.mjs]\n', 'mine.mjs': "import 'nosuchpackage';\n" }),
  },
  {
    what: 'a baseline that is a folder',
    under: 'a broken config or baseline',
    args: ['-b', 'input'],
    status: 2,
    says: /input: cannot be read: it is a folder/,
  },
  {
    what: 'an output folder that is a file',
    args: ['-o', 'input/courier.md'],
    status: 2,
    says: /cannot be written: a file of this name is in the way: give another folder with -o/,
  },
  {
    what: 'two configs',
    under: 'a broken config or baseline',
    args: [],
    status: 2,
    says: /two config files/,
    before: (here) => here.write({ 'discrepant.config.json': '{}' }),
  },
  {
    what: 'a config that throws',
    under: 'a broken config or baseline',
    args: ['--config', 'c.mjs'],
    status: 2,
    says: /c\.mjs: cannot be read: no such luck/,
    before: (here) => here.write({ 'c.mjs': 'throw new Error("no such luck")' }),
  },
  {
    what: 'a named baseline that is missing',
    under: 'a broken config or baseline',
    args: ['-b', 'no.json'],
    status: 2,
    says: /no\.json: no such baseline.*baseline update -b no\.json/,
  },
  {
    what: 'a baseline to prune that is missing',
    under: 'a broken config or baseline',
    args: ['baseline', 'prune'],
    status: 2,
    says: /no such baseline/,
  },
  {
    what: 'a baseline of a version to come',
    under: 'a broken config or baseline',
    args: [],
    status: 2,
    says: /version 7.*baseline update/,
    before: (here) => here.write({ 'discrepant-baseline.json': '{"version":7,"entries":[]}' }),
  },
  {
    what: 'a baseline that is no JSON',
    under: 'a broken config or baseline',
    args: [],
    status: 2,
    says: /not JSON.*baseline update/,
    before: (here) => here.write({ 'discrepant-baseline.json': '{"version":1' }),
  },
  {
    what: 'a baseline of another revision of a rule',
    under: 'a broken config or baseline',
    args: [],
    status: 2,
    says: /own-date, which is now at revision 1: .*baseline update/,
    before: (here) => here.write({ 'discrepant-baseline.json': baseline.replace('"revision":1', '"revision":9') }),
  },
  { what: '--since outside a repository', args: ['--since', 'HEAD'], status: 2, says: /not in a git repository/ },
  {
    what: '--since an unknown revision',
    args: ['--since', 'v9'],
    status: 2,
    says: /v9: no such revision/,
    before: (here) => void here.git('init', '-q'),
  },
  { what: '--explain one place', args: ['--explain', 'a:1'], status: 2, says: /needs two places/ },
  { what: '--explain a place that is none', args: ['--explain', 'a', 'b'], status: 2, says: /not a place/ },
  {
    what: '--explain a source that was not read',
    args: ['--explain', 'x.md:1', 'input/herald.md:2'],
    status: 2,
    says: /x\.md is no source/,
  },
];

/** The table in the README, status by status. */
const TABLE = new Map(
  [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^\| ([012]) \| (.*) \|$/gm)].map(([, status, when]) => [
    Number(status),
    when ?? '',
  ]),
);
const FIRST = { 0: 'Nothing new at or above the level', 1: 'Something new', 2: 'Wrong usage' } as const;

describe('the table in the README', () => {
  it('has the three statuses', () => {
    expect([...TABLE.keys()]).toEqual([0, 1, 2]);
  });
  it.each(ROWS)('$status, $what: is under its words', ({ status, under }) => {
    expect(TABLE.get(status)).toContain(under ?? FIRST[status]);
  });
  it('promises nothing that no row here tries', () => {
    const tried = ROWS.map(({ status, under }) => `${status} ${under ?? FIRST[status]}`.toLowerCase());
    const promised = [...TABLE].flatMap(([status, when]) =>
      when.split(/; |, (?!also)/).map((part) => `${status} ${part}`),
    );
    for (const promise of promised) {
      expect(
        tried.some((one) => promise.toLowerCase().includes(one.slice(2)) && one[0] === promise[0]),
        promise,
      ).toBe(true);
    }
  });
});

// Processes of their own, a few at a time: a test's clock runs while it waits for its turn.
describe.concurrent('exit statuses', { timeout: 180_000 }, () => {
  it.each(ROWS)('$status: $what', async ({ args, status, says, before, after }) => {
    const here = workspace(STORY);
    keepReport(here);
    await before?.(here);
    const outcome = await here.spawn(args);
    expect(outcome, outcome.stderr).toMatchObject({ status });
    if (says !== undefined) expect(outcome.stderr).toMatch(says);
    if (status === 2) {
      expect(outcome.stderr).toMatch(/^discrepant: [^\n]+\n$/);
      expect(outcome.stdout).toBe('');
      reportKept(here);
    }
    after?.(here, outcome);
  });
});
