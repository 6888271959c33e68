import { readStory } from '../../src/check.js';
import type { Claim, ClaimKind } from '../../src/claims/types.js';
import { read } from '../../src/language/index.js';
import type { Reading } from '../../src/language/types.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

/** The reading of a text that is the only source of its story. */
export function readingOf(text: string): Reading {
  const [source] = storyOf([sourceFromText('a.md', `${text}\n`)]).sources;
  if (source === undefined) throw new Error('no source');
  return read(source);
}

/** The claims of one kind that a text makes. */
export const claimsIn = (text: string, kind: ClaimKind): Claim[] =>
  readStory(storyOf([sourceFromText('a.md', `${text}\n`)])).claims.filter((claim) => claim.kind === kind);
