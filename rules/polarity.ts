import type { Claim } from '../src/claims/types.js';
import type { AcrossRule, Judgement, RuleContext } from '../src/rule.js';

/** One thing asserted and denied of one subject. */
export const polarity: AcrossRule = {
  id: 'polarity',
  title: 'assertions and denials',
  summary: 'One source asserts of somebody what another denies.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'statement' && claim.role === 'polarity',
  judge(a, b, context): Judgement {
    if (a.polarity === b.polarity) return { verdict: 'agree', severity: 'medium', because: ['the same answer'] };
    if (a.detail.question === 'plead guilty') {
      const days = daysUntilGuilty(a, b, context);
      if (days === undefined)
        return {
          verdict: 'review',
          severity: 'medium',
          because: ['the plea may have changed from one text to the other'],
        };
      if (days > 0)
        return {
          verdict: 'update',
          severity: 'low',
          because: [`the text with the plea of guilty is ${days} days younger`],
        };
    }
    if (a.detail.quoted === 'true' || b.detail.quoted === 'true')
      return { verdict: 'review', severity: 'medium', because: ['one of them is somebody quoted'] };
    return { verdict: 'conflict', severity: 'medium', because: ['one text asserts what the other denies'] };
  },
};

/** Days from the publication of the plea of not guilty to that of guilty; undefined unless both texts state their date. */
function daysUntilGuilty(a: Claim, b: Claim, context: RuleContext): number | undefined {
  const [yes, no] = a.polarity === 'affirmed' ? [a, b] : [b, a];
  const [p, q] = [context.published(yes), context.published(no)];
  return p === undefined || q === undefined ? undefined : Math.floor(p.day) - Math.floor(q.day);
}
