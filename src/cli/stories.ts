import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { formatOf, openStory } from '../sources/index.js';
import type { Story } from '../sources/types.js';

export interface NamedStory {
  /** Name of its folder with `--stories`; else empty. */
  name: string;
  story: Story;
}

/** The files of one story, before they are read. */
interface Place {
  name: string;
  paths: string[];
}

/**
 * Reads the story, or with `apart` the stories, in these paths. Whatever cannot be read is a {@link UserError}: a check
 * of a part would look like a check of the whole.
 *
 * @param reports the folder that reports are written to: what lies there is no source
 */
export function readStories(
  paths: readonly string[],
  apart: boolean,
  cwd: string,
  reports: string | undefined,
  tick: (done: number, total: number) => void = () => {},
): NamedStory[] {
  const places: Place[] = apart ? placesIn(paths, cwd, reports) : [{ name: '', paths: [...paths] }];
  return places.map(({ name, paths: within }, index) => {
    tick(index, places.length);
    return { name, story: openStory(within, cwd, reports) };
  });
}

function placesIn(paths: readonly string[], cwd: string, reports: string | undefined): Place[] {
  const places = new Map<string, Place>();
  for (const path of paths) {
    for (const entry of entriesOf(path, cwd)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const inner = join(path, entry.name);
      if (reports !== undefined && resolve(cwd, inner) === resolve(cwd, reports)) continue;
      if (entry.isDirectory()) {
        if (places.has(entry.name)) {
          throw new UserError(
            `${entry.name}: two stories have this name: check one of ${paths.join(' and ')} at a time`,
          );
        }
        places.set(entry.name, { name: entry.name, paths: [inner] });
      } else if (formatOf(entry.name) !== undefined && !/^readme(\.|$)/i.test(entry.name)) {
        throw new UserError(`${inner}: lies beside the stories' folders: move it into one, or check without --stories`);
      }
    }
  }
  if (places.size === 0) throw new UserError(`${paths.join(' ')}: no folders in it: check it without --stories`);
  return [...places.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function entriesOf(path: string, cwd: string) {
  try {
    return readdirSync(resolve(cwd, path), { withFileTypes: true });
  } catch {
    throw new UserError(`${path}: not a folder that can be read: --stories takes folders of stories`);
  }
}
