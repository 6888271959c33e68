import { extractDates } from './dates/index.js';
import { extractQuantities } from './quantities/index.js';
import { extractQuotations } from './quotations/index.js';
import { statements } from './statements/index.js';
import type { Extractor } from './types.js';

/** Every extractor, in a fixed order; a new kind of claim is one line here. */
export const extractors: readonly Extractor[] = [extractDates, extractQuantities, extractQuotations, statements];
