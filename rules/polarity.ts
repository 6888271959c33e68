import type { AcrossRule, Judgement } from '../src/rule.js';

/** One thing asserted and denied of one subject. */
export const polarity: AcrossRule = {
  id: 'polarity',
  title: 'assertions and denials',
  summary: 'One source asserts of somebody what another denies.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'statement' && claim.role === 'polarity',
  judge(a, b): Judgement {
    if (a.polarity === b.polarity) return { verdict: 'agree', severity: 'medium', because: ['the same answer'] };
    if (a.detail.quoted === 'true' || b.detail.quoted === 'true')
      return { verdict: 'review', severity: 'medium', because: ['one of them is somebody quoted'] };
    return { verdict: 'conflict', severity: 'medium', because: ['one text asserts what the other denies'] };
  },
};
