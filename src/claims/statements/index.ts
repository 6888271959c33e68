import type { Reading } from '../../language/types.js';
import type { Draft, Extractor } from '../types.js';
import { nameDrafts } from './names.js';

/** Names, titles, places and statements of a source: the facts that are neither dates, numbers nor quotations. */
export const statements: Extractor = (reading: Reading): Draft[] => nameDrafts(reading);
