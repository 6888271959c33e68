import type { Reading } from '../../language/types.js';
import type { QuotationValue } from '../../values/types.js';
import type { Draft, Extractor } from '../types.js';
import { framesOf } from './frame.js';
import { findQuoted } from './marks.js';
import { peopleOf } from './people.js';
import { attribute } from './speakers.js';

export const extractQuotations: Extractor = (reading: Reading): Draft<QuotationValue>[] => {
  const { prose, blocks } = reading.source;
  const quoted = findQuoted(prose, blocks);
  const frames = framesOf(reading, quoted);
  const told = attribute(reading, quoted, frames, peopleOf(reading));
  return quoted.map((q, i) => ({
    kind: 'quotation',
    start: q.start,
    end: q.end,
    value: { type: 'quotation', text: prose.slice(q.start, q.end), words: [], use: 'speech' },
    role: 'speech',
    sentence: 0,
    ...(told[i]?.speaker === undefined ? {} : { speaker: told[i].speaker }),
    detail: { how: told[i]?.how ?? 'none' },
  }));
};
