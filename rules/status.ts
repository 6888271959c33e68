import type { AcrossRule, Judgement } from '../src/rule.js';

/** What state somebody is in: where, and what he pleaded guilty to or was convicted of. */
export const status: AcrossRule = {
  id: 'status',
  title: 'states',
  summary: 'One person in two states that exclude each other: in a place and gone from it, guilty of this and of that.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'statement' && (claim.role === 'offence' || claim.role === 'whereabouts'),
  judge(a, b): Judgement {
    if (a.role !== b.role) return { verdict: 'compatible', severity: 'low', because: [] };
    if (a.role === 'whereabouts') {
      if (a.polarity === b.polarity) return { verdict: 'agree', severity: 'medium', because: ['the same place'] };
      return { verdict: 'review', severity: 'medium', because: ['one text has the person there, the other gone'] };
    }
    const [x, y] = [a, b].map((c) => (c.detail.offences ?? '').split('|'));
    if (x?.some((o) => y?.includes(o)))
      return { verdict: 'agree', severity: 'medium', because: ['an offence in common'] };
    return { verdict: 'review', severity: 'medium', because: ['no offence in common; a text may leave some out'] };
  },
};
