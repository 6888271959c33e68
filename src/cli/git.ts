import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { hasCode, UserError } from '../errors.js';

const MOST_BYTES = 1 << 30;

/** Sources as they were at a revision, laid out in a folder of their own. */
export interface Checkout {
  /** Stands for the working directory: paths relative to it are spelt as they are today. */
  cwd: string;
  /** Those of the paths that were there. */
  paths: string[];
  remove(): void;
}

/**
 * Lays the files under `paths` as of `revision` into a temporary folder. Nothing in the repository is touched. Throws a
 * {@link UserError} outside a repository, for an unknown revision and where there is no git.
 */
export function checkout(revision: string, paths: readonly string[], cwd: string): Checkout {
  if (revision.startsWith('-')) throw new UserError(`--since ${revision}: not a revision`);
  const top = git(
    ['rev-parse', '--show-toplevel'],
    cwd,
    () => `--since: ${cwd} is not in a git repository: leave --since out`,
  )
    .toString()
    .trim();
  const commit = git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    cwd,
    () => `--since ${revision}: no such revision in this repository: fetch it, or name another`,
  )
    .toString()
    .trim();
  const here = realpathSync(cwd);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'discrepant-since-')));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const root = realpathSync(top);
    const there: string[] = [];
    for (const path of paths) {
      const full = resolve(here, relative(resolve(cwd), resolve(cwd, path)));
      const inside = relative(root, full).split(sep).join('/');
      if (inside === '..' || inside.startsWith('../'))
        throw new UserError(`--since ${revision}: ${path} lies outside the repository`);
      const blobs = blobsIn(commit, inside, root);
      if (blobs.length > 0) there.push(path);
      writeBlobs(blobs, root, folder);
    }
    const inner = join(folder, relative(root, here));
    mkdirSync(inner, { recursive: true });
    return { cwd: inner, paths: there, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

interface Blob {
  object: string;
  path: string;
}

/** Regular files alone: a link could lead out of the folder. */
function blobsIn(commit: string, path: string, root: string): Blob[] {
  const listing = git(
    ['ls-tree', '-r', '-z', '--full-tree', commit, ...(path === '' ? [] : ['--', path])],
    root,
  ).toString();
  return listing.split('\0').flatMap((line) => {
    const match = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line);
    return match?.[1] === undefined || match[2] === undefined ? [] : [{ object: match[1], path: match[2] }];
  });
}

function writeBlobs(blobs: readonly Blob[], root: string, folder: string): void {
  if (blobs.length === 0) return;
  const bytes = git(['cat-file', '--batch'], root, undefined, `${blobs.map(({ object }) => object).join('\n')}\n`);
  let at = 0;
  for (const { path } of blobs) {
    const end = bytes.indexOf(10, at);
    const size = Number(bytes.subarray(at, end).toString().split(' ')[2]);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
}

/** Runs git as a program, never through a shell. `failed` words its failure as the user's mistake. */
function git(args: readonly string[], cwd: string, failed?: () => string, input?: string): Buffer {
  try {
    return execFileSync('git', args, {
      cwd,
      maxBuffer: MOST_BYTES,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    });
  } catch (error) {
    if (hasCode(error, 'ENOENT'))
      throw new UserError('--since needs git, and there is none: install it, or leave --since out');
    if (failed !== undefined) throw new UserError(failed());
    throw error;
  }
}
