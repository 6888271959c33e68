import type { Claim } from '../src/claims/types.js';
import { climb } from '../src/ladder.js';
import type { AcrossRule, Judgement } from '../src/rule.js';
import { relate } from '../src/values/index.js';

const timexOf = ({ value }: Claim): string => (value.type === 'duration' ? value.timex : '');

/** "months", "years": a unit and no number. "Several" is a number, however vague. */
const isUncounted = (claim: Claim): boolean => /^PT?X[A-Z]$/.test(timexOf(claim));

const compatible = (because: string): Judgement => ({ verdict: 'compatible', severity: 'low', because: [because] });

/** One length of time, two figures. Lengths are rounded: "two years" holds 22 months. */
export const rule: AcrossRule = {
  id: 'duration',
  title: 'lengths of time',
  summary: 'One term, sentence or stretch of time with two lengths.',
  revision: 3,
  scope: 'across',
  takes: (claim) => claim.kind === 'duration' && claim.role !== 'window',
  judge(a, b, context) {
    if (a.role !== b.role)
      return compatible('what the law allows, what was given and what was served are three lengths');
    if (isUncounted(a) !== isUncounted(b)) return compatible('one of them has no number');
    if (isUncounted(a) && timexOf(a) !== timexOf(b))
      return { verdict: 'review', severity: 'low', because: ['two units of time, in nearly the same words'] };
    return climb(a, b, context, { relation: relate(a.value, b.value), volatility: 'fixed' });
  },
};
