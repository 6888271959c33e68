import type { Extractor } from './types.js';

/** Every extractor, in a fixed order; a new kind of claim is one line here. */
export const extractors: readonly Extractor[] = [];
