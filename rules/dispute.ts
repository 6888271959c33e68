import type { AcrossRule, Judgement } from '../src/rule.js';

/** Two parties that contradict each other, as the sources report it. */
export const dispute: AcrossRule = {
  id: 'dispute',
  title: 'disputes',
  summary: 'Two parties contradict each other, and the sources report it.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'statement' && claim.role === 'stance',
  label: (claim) => `${claim.detail.shown}: ${claim.polarity === 'affirmed' ? 'it is so' : 'it is not so'}`,
  judge(a, b): Judgement {
    if (a.polarity === b.polarity) return { verdict: 'agree', severity: 'medium', because: ['the same side'] };
    return { verdict: 'dispute', severity: 'medium', because: ['one party says what the other denies'] };
  },
};
