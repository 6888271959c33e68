import type { Claim } from '../src/claims/types.js';
import { climb } from '../src/ladder.js';
import type { AcrossRule } from '../src/rule.js';
import { relate } from '../src/values/index.js';

/** "The charge carries five years": what may be given, not what was. */
const isPenalty = ({ sentence }: Claim): boolean =>
  sentence.tokens.some(({ lemma }) => /^(?:carry|potential|maximum|punishable|face|possible)$/.test(lemma));

/** One length of time, two figures. Lengths are rounded: "two years" holds 22 months. */
export const rule: AcrossRule = {
  id: 'duration',
  title: 'lengths of time',
  summary: 'One term, sentence or stretch of time with two lengths.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'duration' && /\d/.test(claim.value.type === 'duration' ? claim.value.timex : ''),
  judge: (a, b, context) =>
    isPenalty(a) !== isPenalty(b)
      ? { verdict: 'compatible', severity: 'low', because: ['what the law allows against what was given'] }
      : climb(a, b, context, { relation: relate(a.value, b.value), volatility: 'fixed' }),
};
