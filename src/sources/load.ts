import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasonOf, UserError } from '../errors.js';
import { decode } from './decode.js';
import { shownPath } from './find.js';
import type { Sidecar } from './sidecar.js';
import { formatOf, sourceFromText } from './source.js';
import { storyOf } from './story.js';
import type { Source, Story } from './types.js';

export interface LoadOptions {
  cwd: string;
  /** What the sidecars say, as {@link readSidecars} gives it. */
  sidecar?: Sidecar | undefined;
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
    throw new UserError(`${path}: cannot read this file (${reasonOf(error)})`);
  }
  const { text } = decode(bytes, path, formatOf(path) === 'html');
  return sourceFromText(path, text, options.sidecar?.files.get(path));
}

/**
 * Reads the sources of one story.
 *
 * @throws UserError for a file that cannot be read or decoded, or whose front matter is broken
 */
export function loadStory(files: readonly string[], options: LoadOptions): Story {
  return storyOf(
    files.map((file) => loadSource(file, options)),
    options.sidecar,
  );
}
