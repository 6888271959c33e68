import type { AcrossRule } from '../src/rule.js';
import { different, groupsAllow, judgeNumbers, notComparable } from './shared/quantities.js';

/** What befell people, where the number grows while a story is told. */
const TOLLS: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'shot',
  'missing',
  'rescued',
  'hospitalized',
  'treated',
  'displaced',
  'evacuated',
  'infected',
  'trapped',
  'stable',
  'critical',
  'casualty',
  'grazed',
  'kidnapped',
  'survived',
]);

/** States people pass through: the number in each changes within a day, up and down. */
const STATES: ReadonlySet<string> = new Set(['critical', 'stable', 'hospitalized', 'treated', 'trapped', 'missing']);

/** Tolls: how many were killed, wounded, are missing. They rise with time, and the newer text may know more. */
export const rule: AcrossRule = {
  id: 'casualties',
  title: 'casualties',
  summary: 'Different numbers of people killed, injured, missing or rescued.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'count' && TOLLS.has(claim.role),
  judge(a, b, context) {
    const reason = different(a, b, context, { of: 'parts of different wholes' }) ?? groupsAllow(a, b);
    if (reason !== undefined) return notComparable(reason);
    const judged = judgeNumbers(a, b, context, 'running');
    return judged.verdict === 'conflict' && STATES.has(a.role)
      ? { ...judged, verdict: 'review', because: [...judged.because, 'a state that changes by the hour'] }
      : judged;
  },
};
