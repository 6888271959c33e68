import type { Claim } from '../src/claims/types.js';
import type { AcrossRule, Judgement } from '../src/rule.js';

const listed = (claim: Claim, name: string): string[] => (claim.detail[name] ?? '').split('|').filter(Boolean);

/** One person, hit or hurt in two parts of the body that are not neighbours. */
export const wound: AcrossRule = {
  id: 'wound',
  title: 'wounds',
  summary: 'One person hit or hurt in two different parts of the body, or on two sides.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'statement' && claim.role === 'wound',
  judge(a, b): Judgement {
    const spots = listed(b, 'spots');
    if (!listed(a, 'spots').some((s) => spots.includes(s)))
      return { verdict: 'conflict', severity: 'medium', because: ['two parts of the body that are no neighbours'] };
    const [p, q] = [listed(a, 'side'), listed(b, 'side')];
    if (p.length === 1 && q.length === 1 && p[0] !== q[0])
      return { verdict: 'conflict', severity: 'medium', because: ['two sides of the body'], hints: ['left for right'] };
    return { verdict: 'agree', severity: 'low', because: ['parts of the body that may be one'] };
  },
};
