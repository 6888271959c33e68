import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { reasonOf, UserError } from '../errors.js';

export interface Document {
  /** Absolute, or relative to the working directory. */
  file: string;
  text: string;
}

let count = 0;

/**
 * Writes files whole or not at all. Each goes to a temporary file in its folder first, and only when all are written are
 * they renamed into place; on an error what stood there before still stands. Two runs at once end with one run's file.
 */
export function writeWhole(documents: readonly Document[], cwd: string): void {
  const written: { temporary: string; file: string }[] = [];
  try {
    for (const { file, text } of documents) {
      const target = resolve(cwd, file);
      count += 1;
      const temporary = `${target}.${process.pid}.${count}.tmp`;
      mkdirSync(dirname(target), { recursive: true });
      written.push({ temporary, file: target });
      // A folder in the way would fail the renaming of this file after that of others.
      if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) throw new Error('there is a folder of this name');
      writeFileSync(temporary, text);
    }
    for (const { temporary, file } of written) renameSync(temporary, file);
  } catch (error) {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    const last = written.at(-1)?.file ?? documents[0]?.file ?? '';
    throw new UserError(
      `${relative(cwd, last) || last}: cannot be written: ${reasonOf(error)}: give another folder with -o`,
    );
  }
}
