import type { AcrossRule, Judgement } from '../src/rule.js';

/** Of what a thing has one of, two: founder, author, birthplace, origin of a name. */
export const origin: AcrossRule = {
  id: 'origin',
  title: 'origins',
  summary: 'One thing with two makers, birthplaces or origins of its name.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'statement' && claim.role === 'relation',
  judge(a, b): Judgement {
    if (a.detail.words === b.detail.words)
      return { verdict: 'agree', severity: 'medium', because: ['the same origin'] };
    return { verdict: 'review', severity: 'medium', because: ['no name in common; there may be two'] };
  },
};
