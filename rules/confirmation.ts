import type { Claim } from '../src/claims/types.js';
import type { AcrossRule, Judgement, RuleContext } from '../src/rule.js';

/** A body confirmed or told of something, and did not. */
export const confirmation: AcrossRule = {
  id: 'confirmation',
  title: 'confirmations',
  summary: 'One body said to have confirmed or told something, and not to have.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'statement' && (claim.role === 'details' || claim.role === 'confirm'),
  judge(a, b, context): Judgement {
    if (a.polarity === b.polarity) return { verdict: 'agree', severity: 'medium', because: ['the same answer'] };
    const days = laterYes(a, b, context);
    if (days !== undefined && days > 0)
      return {
        verdict: 'update',
        severity: 'low',
        because: [`the text that has the confirmation was published ${days} days later`],
      };
    if (a.role === 'confirm' && days === undefined)
      return { verdict: 'review', severity: 'medium', because: ['it is not known which text is the newer one'] };
    return {
      verdict: 'conflict',
      severity: 'medium',
      because: ['one text says that it was told, the other that it was not'],
    };
  },
};

/** Days from the denial's publication to the assertion's; undefined unless both state their own date. */
function laterYes(a: Claim, b: Claim, context: RuleContext): number | undefined {
  const [yes, no] = a.polarity === 'affirmed' ? [a, b] : [b, a];
  const [p, q] = [context.published(yes), context.published(no)];
  if (p === undefined || q === undefined || p.assumed || q.assumed) return undefined;
  return Math.floor(p.day) - Math.floor(q.day);
}
