import type { AcrossRule, Judgement } from '../src/rule.js';

/** Who took part: two lists of names that differ in one. */
export const participants: AcrossRule = {
  id: 'participants',
  title: 'participants',
  summary: 'The same people listed, one of them another.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'name' && claim.role === 'list',
  judge(a, b): Judgement {
    const same = a.value.type === 'text' && b.value.type === 'text' && a.value.canonical === b.value.canonical;
    if (same) return { verdict: 'agree', severity: 'medium', because: ['the same names'] };
    return { verdict: 'conflict', severity: 'medium', because: ['one name of the list differs'] };
  },
};
