import type { AcrossRule } from '../src/rule.js';

/** The same few words of one speaker, said of two. */
export const quoteSubject: AcrossRule = {
  id: 'quote-subject',
  title: 'whom words are said of',
  summary: 'The same few words of one speaker, said of two people or bodies.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'statement' && claim.role === 'said-of',
  judge(a, b) {
    if (a.detail.words !== b.detail.words || a.detail.clause !== b.detail.clause)
      return { verdict: 'compatible', severity: 'low', because: ['other words, or another clause'] };
    return {
      verdict: 'review',
      severity: 'medium',
      because: [`quoted of both: "${a.detail.words}"`, `the clause but for the name: ${a.detail.clause}`],
      hints: ['another name'],
    };
  },
};
