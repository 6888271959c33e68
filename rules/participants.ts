import type { Claim } from '../src/claims/types.js';
import type { AcrossRule, Judgement } from '../src/rule.js';

const text = (claim: Claim) => (claim.value.type === 'text' ? claim.value.canonical : '');

const sameLast = (x: string | undefined, y: string | undefined): boolean =>
  (x ?? '').split(' ').at(-1) === (y ?? '').split(' ').at(-1);

/** Who took part, and who did it to whom. */
export const participants: AcrossRule = {
  id: 'participants',
  title: 'participants',
  summary: 'The same people listed, one of them another; an act with doer and done-to exchanged; another buyer.',
  revision: 1,
  scope: 'across',
  takes: (claim) =>
    (claim.kind === 'name' && claim.role === 'list') ||
    (claim.kind === 'statement' && (claim.role === 'act' || claim.role === 'purchase')),
  judge(a, b): Judgement {
    if (text(a) === text(b)) return { verdict: 'agree', severity: 'medium', because: ['the same participants'] };
    if (a.role !== b.role) return { verdict: 'compatible', severity: 'low', because: [] };
    if (a.role === 'purchase')
      return { verdict: 'review', severity: 'medium', because: ['two buyers, who may have bought together'] };
    if (a.role === 'act' && a.detail.act === 'acquire' && a.detail.doer !== b.detail.done)
      return { verdict: 'review', severity: 'medium', because: ['two buyers, one of which may own the other'] };
    if (a.role === 'act' && a.detail.act === 'win' && a.detail.doer !== b.detail.done)
      return { verdict: 'review', severity: 'medium', because: ['two winners of what one wins'] };
    if (a.role === 'act' && a.detail.doer !== b.detail.done && sameLast(a.detail.done, b.detail.done))
      return { verdict: 'conflict', severity: 'high', because: ['two people, one of whom did it'] };
    const because = a.role === 'act' ? 'doer and done-to are exchanged' : 'one name of the list differs';
    return { verdict: 'conflict', severity: a.role === 'act' ? 'high' : 'medium', because: [because] };
  },
};
