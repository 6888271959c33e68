import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { reasonOf, UserError } from '../errors.js';
import { type Baseline, type Entry, formatBaseline, parseBaseline, requireRevisions } from '../findings/baseline.js';
import { DEFAULT_BASELINE, type Settings } from './settings.js';
import { writeWhole } from './write.js';

/**
 * The known disagreements to check against: the file that was named, which must be there, or the default one if it is.
 * The entries' sources come back relative to the working directory, as the sources' own paths are.
 */
export function readBaseline(settings: Pick<Settings, 'baseline' | 'allRules'>, cwd: string): Baseline {
  const name = settings.baseline ?? DEFAULT_BASELINE;
  if (!existsSync(resolve(cwd, name))) {
    if (settings.baseline === undefined) return { entries: [] };
    throw new UserError(
      `${name}: no such baseline: check -b, or record one with "discrepant baseline update -b ${name}"`,
    );
  }
  const baseline = load(name, cwd);
  requireRevisions(baseline, settings.allRules, name);
  return baseline;
}

/** The same file for `baseline update`, which mends outdated entries and makes the file when there is none. */
export function readOldBaseline(name: string, cwd: string): Baseline | undefined {
  return existsSync(resolve(cwd, name)) ? load(name, cwd) : undefined;
}

export function writeBaseline(name: string, entries: readonly Entry[], cwd: string): void {
  const folder = dirname(resolve(cwd, name));
  const moved = entries.map((entry) => ({ ...entry, sources: entry.sources.map((path) => from(cwd, path, folder)) }));
  writeWhole([{ file: name, text: formatBaseline({ entries: moved }) }], cwd);
}

function load(name: string, cwd: string): Baseline {
  const file = resolve(cwd, name);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(`${name}: cannot be read: ${reasonOf(error)}: check -b`);
  }
  const { entries } = parseBaseline(text, name);
  const folder = dirname(file);
  return {
    entries: entries.map((entry) => ({ ...entry, sources: entry.sources.map((path) => from(folder, path, cwd)) })),
  };
}

/** A path that is relative to one folder, relative to another; forward slashes. */
function from(folder: string, path: string, to: string): string {
  return relative(to, resolve(folder, path)).split(sep).join('/');
}
