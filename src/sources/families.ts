import type { Source } from './types.js';

export function familiesOf(sources: readonly Source[], _copies: ReadonlyMap<string, string>): string[] {
  return sources.map((_, index) => `F${index + 1}`);
}
