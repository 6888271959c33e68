import type { AcrossRule, Judgement } from '../src/rule.js';

/** What one person is to another. */
export const relation: AcrossRule = {
  id: 'relation',
  title: 'relations',
  summary:
    'One person told as a wife and as a girlfriend, as a son and as a nephew: relations that exclude each other.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'statement' && claim.role === 'kin',
  judge(): Judgement {
    return { verdict: 'review', severity: 'medium', because: ['nobody is both to one person at a time'] };
  },
};
