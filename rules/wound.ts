import type { AcrossRule, Judgement } from '../src/rule.js';

/** Where one person was hit. */
export const wound: AcrossRule = {
  id: 'wound',
  title: 'wounds',
  summary: 'One person wounded in one part of the body, or in another one that does not meet it.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'statement' && claim.role === 'wound',
  judge(): Judgement {
    return {
      verdict: 'review',
      severity: 'medium',
      because: ['no part of the body in common; there may be more wounds than either text tells'],
    };
  },
};
