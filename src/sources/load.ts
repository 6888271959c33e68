import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasonOf, UserError } from '../errors.js';
import { decode } from './decode.js';
import { findSources, shownPath } from './find.js';
import { readSidecars, type Sidecar } from './sidecar.js';
import { formatOf, sourceFromText } from './source.js';
import { storyOf } from './story.js';
import type { Source, Story } from './types.js';

export interface LoadOptions {
  cwd: string;
  /** What the sidecar says. Default: what `sidecars` say. */
  sidecar?: Sidecar | undefined;
  /** Paths of sidecars, as {@link findSources} gives them. */
  sidecars?: readonly string[];
  /** Files met and not read, to be handed on; sources without text are added. */
  skipped?: Story['skipped'];
}

/**
 * Reads one file.
 *
 * @throws UserError when it cannot be read or decoded, or its front matter is broken
 */
export function loadSource(file: string, options: LoadOptions): Source {
  const path = shownPath(file, options.cwd);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(options.cwd, file));
  } catch (error) {
    throw new UserError(`${path}: cannot read this file (${reasonOf(error)}); allow reading it, or leave it out`);
  }
  const { text } = decode(bytes, path, formatOf(path) === 'html');
  return sourceFromText(path, text, options.sidecar?.files.get(path));
}

/**
 * Reads the sources of one story.
 *
 * @throws UserError for a file that cannot be read or decoded, whose front matter is broken, and for a broken sidecar
 */
export function loadStory(files: readonly string[], options: LoadOptions): Story {
  const { cwd, skipped } = options;
  const paths = files.map((file) => shownPath(file, cwd));
  const sidecar = options.sidecar ?? (options.sidecars ? readSidecars(options.sidecars, cwd, paths) : undefined);
  const story = storyOf(
    files.map((file) => loadSource(file, sidecar ? { cwd, sidecar } : { cwd })),
    sidecar,
  );
  const empty = story.sources
    .filter(({ prose }) => prose.trim() === '')
    .map(({ path }) => ({ path, reason: 'holds no text' }));
  const all = [...(skipped ?? []), ...empty];
  return all.length > 0 ? { ...story, skipped: all.sort((a, b) => (a.path < b.path ? -1 : 1)) } : story;
}

/**
 * Finds and reads the sources of one story with the sidecars beside them; a folder of `reports` holds none.
 *
 * @throws UserError as {@link findSources} and {@link loadStory}
 */
export function openStory(paths: readonly string[], cwd: string, reports?: string): Story {
  const { files, sidecars, skipped } = findSources(paths, cwd, reports);
  return loadStory(files, { cwd, sidecars, skipped });
}
