import type { AcrossRule, Judgement } from '../src/rule.js';

/** One thing said, credited to two. */
export const attribution: AcrossRule = {
  id: 'attribution',
  title: 'attributions',
  summary: 'The same announcement, finding or statement, credited to two people or bodies.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'statement' && claim.role === 'report',
  label: (claim) => claim.detail.shown ?? '',
  judge(a, b): Judgement {
    if (a.detail.party === b.detail.party) return { verdict: 'agree', severity: 'medium', because: ['the same party'] };
    const people = a.detail.partyKind === 'person' && b.detail.partyKind === 'person';
    // Two bodies may announce together, and each text name its own.
    return people
      ? {
          verdict: 'conflict',
          severity: 'high',
          because: ['two people, neither of whom the other text names beside it'],
        }
      : { verdict: 'review', severity: 'medium', because: ['two bodies, which may have spoken together'] };
  },
};
