// The marks of tests/eval/clusters.json, put beside the texts they are of: the repository holds places and kinds, no text.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evalFolder, root } from './engine.mjs';

/** The sets of marked clusters: those read while the rules were written, and those that nobody had looked into. */
export const MARKED = ['read', 'unread'];

/**
 * Writes one set as stories with a `gold.json` each, as the scorer wants them. Starts and lengths of the marks count code points.
 *
 * @returns the folder of the stories
 */
export function writeMarked(set, into) {
  const marks = JSON.parse(readFileSync(join(root, 'tests/eval/clusters.json'), 'utf8'))[set];
  for (const [story, items] of Object.entries(marks)) {
    const [from, to] = [join(evalFolder, 'clusters', story), join(into, story)];
    mkdirSync(to, { recursive: true });
    const texts = new Map();
    for (const file of readdirSync(from)) {
      copyFileSync(join(from, file), join(to, file));
      texts.set(file, [...readFileSync(join(from, file), 'utf8')]);
    }
    const gold = items.map(({ verdict, type, spans }, index) => ({
      id: `g${String(index + 1).padStart(2, '0')}`,
      verdict,
      type,
      what: type,
      spans: spans.map(([source, start, length]) => ({
        source,
        start,
        text: texts
          .get(source)
          .slice(start, start + length)
          .join(''),
      })),
    }));
    writeFileSync(join(to, 'gold.json'), JSON.stringify({ story, items: gold }));
  }
  return into;
}
