import type { AcrossRule, Judgement } from '../src/rule.js';

/** What one person pleaded guilty to, or was convicted of. */
export const status: AcrossRule = {
  id: 'status',
  title: 'pleas and convictions',
  summary: 'One person who pleaded guilty to, or was convicted of, two offences that share nothing.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'statement' && claim.role === 'offence',
  judge(a, b): Judgement {
    const [x, y] = [a, b].map((c) => (c.detail.offences ?? '').split('|'));
    if (x?.some((o) => y?.includes(o)))
      return { verdict: 'agree', severity: 'medium', because: ['an offence in common'] };
    return { verdict: 'review', severity: 'medium', because: ['no offence in common; a text may leave some out'] };
  },
};
