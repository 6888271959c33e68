import type { Claim } from '../src/claims/types.js';
import type { Inconsistency, WithinRule } from '../src/rule.js';
import { dateLabel } from '../src/values/date-label.js';
import type { DateValue } from '../src/values/types.js';

/** A stretch of time that ends before it begins: "from 12 May 2024 to 3 March 2024". */
export const rule: WithinRule = {
  id: 'date-order',
  title: 'order of dates',
  summary: 'A stretch of time that ends before it begins.',
  revision: 1,
  scope: 'within',
  takes: (claim) => claim.value.type === 'date' && claim.detail.range !== undefined,
  inspect(claims) {
    const found: Inconsistency[] = [];
    for (const [i, first] of claims.entries()) {
      const second = claims[i + 1];
      if (!second || first.detail.range !== 'begin' || second.detail.range !== 'end') continue;
      const [from, to] = [stated(first), stated(second)];
      if (!from?.interval || !to?.interval || first.sentence !== second.sentence) continue;
      if (to.interval.hi > from.interval.lo) continue;
      found.push({
        claims: [first, second],
        verdict: 'conflict',
        severity: 'high',
        because: ['both dates state their year'],
        message: `begins ${dateLabel(from)} and ends ${dateLabel(to)}`,
      });
    }
    return found;
  },
};

/** A year that was filled in may be the next one: "from November to March". */
function stated(claim: Claim): DateValue | undefined {
  return claim.value.type === 'date' && claim.value.stated.includes('year') ? claim.value : undefined;
}
