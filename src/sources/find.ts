import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { hasCode, reasonOf, UserError } from '../errors.js';
import { formatOf } from './source.js';

export interface Found {
  /** Relative to the working directory, forward slashes, in code-unit order, each once. */
  files: string[];
  /** Sidecars met on the way, same form. */
  sidecars: string[];
  /** Files met and not taken, with the reason. */
  skipped: { path: string; reason: string }[];
}

export const SIDECARS: ReadonlySet<string> = new Set(['sources.yaml', 'sources.yml']);
export const EXTENSIONS = '.md .markdown .txt .html .htm';

/** The path as reports show it: relative to the working directory, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, resolve(cwd, path));
  return (inside === '' ? '.' : inside).split(sep).join('/');
}

/**
 * The sources in these files and folders. Folders are read recursively; hidden entries, `node_modules`, `README*` and
 * sidecars are not sources. A file named outright is taken if its format is known.
 *
 * @param reports folder that reports are written to: inside a folder of sources it holds none, unless it is named itself
 * @throws UserError for a path that is missing or cannot be read, for a file of another format, and when there is no
 *   source at all
 */
export function findSources(paths: readonly string[], cwd: string, reports?: string): Found {
  const files = new Set<string>();
  const sidecars = new Set<string>();
  const skipped = new Map<string, string>();
  const seen = new Set<string>();
  const written = reports === undefined ? undefined : resolve(cwd, reports);

  const folder = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const name of namesIn(path, cwd)) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const inner = join(path, name);
      const shown = shownPath(inner, cwd);
      const kind = kindOf(inner);
      if (kind === 'folder' && inner === written) skipped.set(shown, 'reports are written there');
      else if (kind === 'folder') folder(inner);
      else if (kind !== 'file') skipped.set(shown, 'not a regular file');
      else if (SIDECARS.has(name)) sidecars.add(shown);
      else if (/^readme(\.|$)/i.test(name)) skipped.set(shown, 'a README is not a source');
      else if (formatOf(name)) files.add(shown);
      else skipped.set(shown, 'not a format that is read');
    }
  };

  for (const path of paths) {
    const full = isAbsolute(path) ? path : resolve(cwd, path);
    const shown = shownPath(full, cwd);
    const kind = kindOf(full);
    if (kind === undefined) throw new UserError(`${shown}: no such file or folder; check the path`);
    if (kind === 'folder') {
      const before = files.size;
      folder(resolve(full));
      if (files.size === before && ![...files].some((file) => shown === '.' || file.startsWith(`${shown}/`))) {
        throw new UserError(`${shown}: no sources in this folder; put ${EXTENSIONS} files there`);
      }
    } else if (kind === 'file' && SIDECARS.has(shown.split('/').at(-1) ?? '')) sidecars.add(shown);
    else if (kind === 'file' && formatOf(full)) files.add(shown);
    else throw new UserError(`${shown}: not a source; sources are ${EXTENSIONS} files`);
  }
  if (files.size === 0)
    throw new UserError(`nothing to check: no sources were named; give ${EXTENSIONS} files or folders of them`);
  return {
    files: [...files].sort(codeUnits),
    sidecars: [...sidecars].sort(codeUnits),
    skipped: [...skipped].map(([path, reason]) => ({ path, reason })).sort((a, b) => codeUnits(a.path, b.path)),
  };
}

function codeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function namesIn(path: string, cwd: string): string[] {
  try {
    return readdirSync(path).sort(codeUnits);
  } catch (error) {
    throw new UserError(
      `${shownPath(path, cwd)}: cannot read this folder (${reasonOf(error)}); allow reading it, or leave it out`,
    );
  }
}

function kindOf(path: string): 'file' | 'folder' | 'other' | undefined {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
  } catch (error) {
    return hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR') ? undefined : 'other';
  }
}
