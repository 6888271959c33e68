import type { Claim } from '../src/claims/types.js';
import type { AcrossRule, Judgement, RuleContext } from '../src/rule.js';
import { daysBetween } from './shared/days.js';

/** How the deed of a story was done. */
export const circumstance: AcrossRule = {
  id: 'circumstance',
  title: 'circumstances',
  summary: 'A deed done with a rifle and with a handgun, by accident and on purpose, fled from on foot and by car.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'statement' && (claim.role === 'circumstance' || claim.role === 'slot'),
  judge(a, b, context): Judgement {
    if (a.role !== b.role || a.detail.question !== b.detail.question)
      return { verdict: 'compatible', severity: 'low', because: [] };
    if (a.detail.question === 'custody') return arrests(a, b, context);
    return { verdict: 'review', severity: 'low', because: ['the two may be of different moments or people'] };
  },
};

/** Nobody arrested yet, and then somebody; the other way round another suspect may be sought. */
function arrests(a: Claim, b: Claim, context: RuleContext): Judgement {
  const [none, held] = a.detail.values === 'none' ? [a, b] : [b, a];
  const days = daysBetween(none, held, context);
  return days !== undefined && days > 0
    ? { verdict: 'update', severity: 'low', because: [`the text with the arrest was published ${days} days later`] }
    : { verdict: 'compatible', severity: 'low', because: ['no telling which text is the later one'] };
}
