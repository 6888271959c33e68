import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';
import { main } from '../../src/cli/main.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built program; `npm test` builds it first. */
export const BIN = join(process.env.DISCREPANT_DIST ?? join(ROOT, 'dist'), 'bundle', 'discrepant.js');

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface Workspace {
  dir: string;
  write(files: Readonly<Record<string, string>>): void;
  read(file: string): string;
  has(file: string): boolean;
  remove(file: string): void;
  /** The program in this process, through `main`. */
  run(...args: string[]): Promise<Outcome>;
  /** The built program as a process of its own. */
  spawn(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Outcome>;
  git(...args: string[]): string;
}

const base = realpathSync(mkdtempSync(join(tmpdir(), 'discrepant-test-')));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A folder of its own for a test, removed when the file's tests are over. */
export function workspace(files: Readonly<Record<string, string>> = {}): Workspace {
  const dir = mkdtempSync(join(base, 'w-'));
  const here: Workspace = {
    dir,
    write(more) {
      for (const [name, text] of Object.entries(more)) {
        mkdirSync(dirname(join(dir, name)), { recursive: true });
        writeFileSync(join(dir, name), text);
      }
    },
    read: (file) => readFileSync(join(dir, file), 'utf8'),
    has: (file) => existsSync(join(dir, file)),
    remove: (file) => rmSync(join(dir, file)),
    async run(...args) {
      const out = { stdout: '', stderr: '' };
      const sink = (name: 'stdout' | 'stderr') => ({
        write: (text: string) => {
          out[name] += text;
        },
      });
      const status = await main(args, { stdout: sink('stdout'), stderr: sink('stderr'), env: {}, cwd: dir });
      return { status, ...out };
    },
    async spawn(args, env = {}) {
      if (!existsSync(BIN)) throw new Error(`${BIN} is not there: build first`);
      const options = { cwd: dir, env: { PATH: process.env.PATH ?? '', ...env }, maxBuffer: 1 << 28 };
      try {
        return { status: 0, ...(await promisify(execFile)(process.execPath, [BIN, ...args], options)) };
      } catch (error) {
        const { code, stdout, stderr } = error as { code: number | null; stdout: string; stderr: string };
        return { status: code, stdout, stderr };
      }
    },
    git: (...args) =>
      execFileSync(
        'git',
        ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', ...args],
        {
          cwd: dir,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      ),
  };
  here.write(files);
  return here;
}

/** Two rules of a user's own, so that a test of the program does not hang on what a shipped rule thinks. */
export const OWN_RULES = `
const rule = (id, kind) => ({
  id,
  title: id + 's',
  summary: 'Compares the ' + kind + 's of a story.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === kind,
  judge: (a, b) => {
    const same = JSON.stringify([a.value.timex, a.value.number]) === JSON.stringify([b.value.timex, b.value.number]);
    return { verdict: same ? 'agree' : kind === 'date' ? 'conflict' : 'review', severity: 'high', because: ['they differ'] };
  },
});
export default { rule: ['own-date', 'own-count'], rules: [rule('own-date', 'date'), rule('own-count', 'count')] };
`;

/** A story in which two papers differ on the deadline, and agree on all else. */
export const STORY = {
  'discrepant.config.mjs': OWN_RULES,
  'input/courier.md': `---
published: 2025-09-19
publisher: The Courier
---

# Lumen told to sell the harbour depot

The harbour council ordered Lumen Freight to sell the depot by January 2024. The building stands empty.

Neighbours had complained of noise for years.
`,
  'input/herald.md': `---
published: 2025-09-20
publisher: The Herald
---

# Depot must change hands

The harbour council ordered Lumen Freight to sell the depot by January 2025. No buyer has come forward.
`,
} as const;
