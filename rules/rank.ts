import type { AcrossRule, Judgement } from '../src/rule.js';
import { judgeNumbers, notComparable } from './shared/quantities.js';

/** Places in an order of size or quality: "the third-largest city in the state". */
export const rule: AcrossRule = {
  id: 'rank',
  title: 'ranks',
  summary: 'Different ranks of one thing in the same order: second- or third-largest city.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'ordinal' && claim.role === 'rank',
  judge(a, b, context): Judgement {
    if (a.detail.series !== b.detail.series) return notComparable('ranks of different things');
    if (a.detail.by !== b.detail.by) return notComparable('ranked by different measures');
    const [x, y] = [a.detail.among ?? a.detail.scope, b.detail.among ?? b.detail.scope];
    if (x !== undefined && y !== undefined && x !== y)
      return notComparable(`ranked among different sets: ${[x, y].sort().join(' and ')}`);
    const judged = judgeNumbers(a, b, context, 'fixed');
    if (judged.verdict !== 'conflict') return judged;
    return x === y
      ? { ...judged, severity: 'medium' }
      : {
          ...judged,
          verdict: 'review',
          severity: 'low',
          because: [...judged.because, 'one of them does not say among what'],
        };
  },
};
