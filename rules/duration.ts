import { climb } from '../src/ladder.js';
import type { AcrossRule } from '../src/rule.js';
import { relate } from '../src/values/index.js';

/** One length of time, two figures. Lengths are rounded: "two years" holds 22 months. */
export const rule: AcrossRule = {
  id: 'duration',
  title: 'lengths of time',
  summary: 'One term, sentence or stretch of time with two lengths.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'duration' && /\d/.test(claim.value.type === 'duration' ? claim.value.timex : ''),
  judge: (a, b, context) => climb(a, b, context, { relation: relate(a.value, b.value), volatility: 'fixed' }),
};
