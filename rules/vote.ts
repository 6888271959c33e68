import type { AcrossRule, Judgement } from '../src/rule.js';
import { agree, notComparable } from './shared/quantities.js';

/** The tally of a ballot: ayes and noes. */
export const rule: AcrossRule = {
  id: 'vote',
  title: 'votes',
  summary: 'Different tallies of one vote, or the same two numbers the other way round.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'vote',
  label: (claim) => claim.detail.tally ?? '',
  judge(a, b): Judgement {
    const [x, y] = [a.detail, b.detail];
    if (x.tally === undefined || y.tally === undefined) return notComparable('no tallies');
    if (x.tally === y.tally) return agree(`both ${x.tally}`);
    if (x.body !== undefined && y.body !== undefined && x.body !== y.body)
      return notComparable(`votes of different bodies: ${[x.body, y.body].sort().join(' and ')}`);
    const reversed = x.tally.split('-').reverse().join('-') === y.tally;
    // The loser's count may come first: "rejected 4-5" and "5-4 against".
    if (reversed)
      return { verdict: 'review', severity: 'medium', because: ['the same two numbers the other way round'] };
    return {
      verdict: 'conflict',
      severity: 'medium',
      because: [`no overlap: ${[x.tally, y.tally].sort().join(' and ')}`],
    };
  },
};
