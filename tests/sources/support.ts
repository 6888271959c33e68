import { expect } from 'vitest';
import { sourceFromText } from '../../src/sources/index.js';
import type { Source } from '../../src/sources/types.js';

/** What holds of every source: runs re-slice, maps and blocks are ordered and lie inside, blocks are separated. */
export function expectSound(source: Source): void {
  const { prose, text } = source;
  let prosed = 0;
  let texted = 0;
  for (const run of source.runs) {
    expect(run.length).toBeGreaterThan(0);
    expect(prose.slice(run.prose, run.prose + run.length)).toBe(text.slice(run.text, run.text + run.length));
    expect(run.prose).toBeGreaterThanOrEqual(prosed);
    expect(run.text).toBeGreaterThanOrEqual(texted);
    prosed = run.prose + run.length;
    texted = run.text + run.length;
  }
  expect(prosed).toBeLessThanOrEqual(prose.length);
  expect(texted).toBeLessThanOrEqual(text.length);
  let at = 0;
  for (const block of source.blocks) {
    expect(block.start).toBe(at);
    expect(block.end).toBeGreaterThan(block.start);
    expect(prose.slice(block.start, block.end)).toBe(prose.slice(block.start, block.end).trim());
    at = block.end + 2;
  }
  expect(Math.max(0, at - 2)).toBe(prose.length);
}

/** The blocks of a source as `kind: text`. */
export function blocksOf(path: string, text: string): string[] {
  const source = sourceFromText(path, text);
  expectSound(source);
  return source.blocks.map((block) => `${block.kind}: ${source.prose.slice(block.start, block.end)}`);
}
