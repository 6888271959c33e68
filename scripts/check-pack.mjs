// The package as its users get it: packs it, installs it into an empty folder, runs the program there on two small files,
// and compiles a program that imports the library with its types.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'discrepant-pack-'));
const home = join(work, 'empty');
// npm hands its own settings on to what it runs; they must not decide where the package goes.
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(config|lifecycle|package)_/i.test(name)),
);

try {
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', work], root);
  const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'));
  expect(tarball !== undefined, 'npm pack makes a tarball');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n');
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', '--prefer-offline', join(work, tarball)], home);
  expect(
    existsSync(join(home, 'node_modules/discrepant/dist/bundle/LICENSES.txt')),
    'the licences of what is bundled ship with it',
  );
  program();
  library();
  console.log(`check:pack: ${tarball} installs, runs and compiles`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function program() {
  write(
    'story/a.md',
    '---\npublished: 2025-03-04\n---\n\nThe council gave Brightwater until June 2025 to repair the Mill Street bridge.\n',
  );
  write(
    'story/b.txt',
    '4 March 2025\n\nThe council gave Brightwater until June 2026 to repair the Mill Street bridge.\n',
  );
  const bin = join(home, 'node_modules/.bin/discrepant');
  const checked = spawnSync(bin, ['check', 'story', '-f', 'json', '-f', 'markdown', '-o', 'out'], {
    cwd: home,
    encoding: 'utf8',
    env,
  });
  expect(
    checked.status === 1,
    `the program finds the two dates: exit status 1, not ${checked.status}\n${checked.stderr}`,
  );
  const report = JSON.parse(readFileSync(join(home, 'out/report.json'), 'utf8'));
  const labels = report.findings.flatMap(({ positions }) => positions.map(({ label }) => label));
  expect(labels.includes('June 2025') && labels.includes('June 2026'), `both dates are in the report: ${labels}`);
  expect(readFileSync(join(home, 'out/report.md'), 'utf8').includes('June 2026'), 'the Markdown report names them');
  const [rule] = report.findings.map((finding) => finding.rule);
  const page = spawnSync(bin, ['rules', rule], { cwd: home, encoding: 'utf8', env });
  expect(page.status === 0 && page.stdout.startsWith(`# ${rule}\n`), `the page of ${rule} ships`);
  const made = spawnSync(bin, ['init'], { cwd: home, encoding: 'utf8', env });
  expect(made.status === 0, `init works from the package\n${made.stderr}`);
}

function library() {
  write(
    'use.ts',
    [
      "import { type CheckResult, type Rule, check, openStory, rules } from 'discrepant';",
      "import schema from 'discrepant/schema/report.json' with { type: 'json' };",
      "const chosen: readonly Rule[] = rules.filter((rule) => rule.id !== 'nothing');",
      "const result: CheckResult = check(openStory(['story'], process.cwd()), { rules: chosen });",
      'for (const finding of result.findings) {',
      "  for (const { label, citations } of finding.positions) console.log(label, citations.map(({ quote }) => quote).join('; '));",
      '}',
      "if (schema.type !== 'object' || result.findings.length === 0) process.exitCode = 1;",
      '',
    ].join('\n'),
  );
  write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        ...{ target: 'ES2022', module: 'NodeNext', strict: true, exactOptionalPropertyTypes: true, outDir: 'made' },
        ...{ resolveJsonModule: true, types: ['node'], typeRoots: [join(root, 'node_modules/@types')] },
      },
      include: ['use.ts'],
    }),
  );
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', home], home);
  run(process.execPath, [join(home, 'made/use.js')], home);
}

function write(name, text) {
  mkdirSync(join(home, name, '..'), { recursive: true });
  writeFileSync(join(home, name), text);
}

function run(command, args, cwd) {
  try {
    return execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  }
}

function expect(holds, what) {
  if (!holds) throw new Error(`check:pack: ${what}`);
}
