import { read } from '../../src/language/index.js';
import type { Reading } from '../../src/language/types.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

/** The reading of a text that is the only source of its story. */
export function readingOf(text: string): Reading {
  const [source] = storyOf([sourceFromText('a.md', `${text}\n`)]).sources;
  if (source === undefined) throw new Error('no source');
  return read(source);
}
