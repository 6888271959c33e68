import type { Claim } from '../src/claims/types.js';
import { climb } from '../src/ladder.js';
import type { AcrossRule } from '../src/rule.js';
import { relate } from '../src/values/index.js';

/** One deadline, two dates. The value of a deadline is its period: "by January 2024" and "by January 2025" do not overlap. */
export const rule: AcrossRule = {
  id: 'deadline-date',
  title: 'deadlines',
  summary: 'One deadline, or one day on which a law or rule takes effect, with two dates.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.role === 'deadline' && claim.value.type === 'date',
  judge(a, b, context) {
    if (strangers(a, b)) return { verdict: 'compatible', severity: 'low', because: ['no name in common'] };
    if (a.detail.other !== b.detail.other)
      return { verdict: 'compatible', severity: 'low', because: ['one is a second law or deadline'] };
    // "initially set for January" tells which deadline is meant, not that it was moved between the two texts.
    const { changeCue, ...rest } = context;
    const own = changeCue !== undefined && /^(?:initially|originally|first)$/i.test(changeCue) ? rest : context;
    return climb(a, b, own, { relation: relate(a.value, b.value), volatility: 'scheduled' });
  },
};

/** Both sentences name somebody, and nobody in common. */
function strangers(a: Claim, b: Claim): boolean {
  const words = (claim: Claim): readonly string[] => claim.topic.names.flatMap((name) => name.split(' '));
  const [x, y] = [words(a), words(b)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}
