import type { Claim } from '../src/claims/types.js';
import type { AcrossRule, Judgement } from '../src/rule.js';
import { daysBetween, judgeNumbers, notComparable } from './shared/quantities.js';

/** Charges and school grades move, but not within a few days. */
const SOON = 7;

/**
 * Whether an ordinal says something of its event ("the second call since May", "her third title") rather than counting
 * off a list ("a fourth victim was treated").
 */
const tells = (claim: Claim): boolean =>
  claim.role === 'time' || claim.detail.scope !== undefined || claim.detail.owned !== undefined;

const same = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;

/** Which of a series: the second call, the first time, first-degree murder, third grade. */
export const rule: AcrossRule = {
  id: 'ordinal',
  title: 'ordinals',
  summary: 'Different places in the same series: first or second call, degree of a charge, school grade.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'ordinal' && claim.role !== 'rank',
  judge(a, b, context): Judgement {
    if (a.detail.series !== b.detail.series) return notComparable('of different series');
    if (a.role === 'degree' || a.role === 'grade') {
      if (!same(a.detail.person, b.detail.person)) return notComparable('of different people');
      const days = daysBetween(a, b, context);
      const judged = judgeNumbers(a, b, context, 'fixed');
      if (judged.verdict === 'conflict' && (days ?? 0) > SOON)
        return { ...judged, verdict: 'review', because: [...judged.because, `published ${days} days apart`] };
      return { ...judged, severity: 'medium' };
    }
    if (!tells(a) || !tells(b)) return notComparable('it counts off a list');
    if (!same(a.detail.scope, b.detail.scope))
      return notComparable(`counted over different times: ${[a.detail.scope, b.detail.scope].sort().join(' and ')}`);
    const judged = judgeNumbers(a, b, context, 'fixed');
    if (judged.verdict !== 'conflict') return judged;
    const oneScope = (a.detail.scope === undefined) !== (b.detail.scope === undefined);
    return oneScope
      ? {
          ...judged,
          verdict: 'review',
          severity: 'medium',
          because: [...judged.because, 'one of them does not say since when'],
        }
      : { ...judged, severity: 'medium' };
  },
};
