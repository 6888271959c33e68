import type { Claim } from '../src/claims/types.js';
import type { AcrossRule } from '../src/rule.js';
import { different, groupsAllow, judgeNumbers, notComparable, quantityOf } from './shared/quantities.js';

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

/** Words beside a number of wounded that say the dead are counted apart: "one man dead and three others hurt". */
const DEAD: ReadonlySet<string> = new Set([
  'kill',
  'die',
  'dead',
  'death',
  'fatal',
  'fatally',
  'deceased',
  'murder',
  'slay',
]);
/** Texts that count the dead among the wounded differ from those that do not by a few. */
const FEW_DEAD = 3;

/**
 * "Four people were hurt" may hold the dead that "one killed and three hurt" counts apart: the higher number stands alone,
 * the lower one beside its dead.
 */
function mayCountTheDead(a: Claim, b: Claim): boolean {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (x === undefined || y === undefined || a.role === 'killed' || b.role === 'killed') return false;
  const [lower, higher, gap] = x.number < y.number ? [a, b, y.number - x.number] : [b, a, x.number - y.number];
  const apart = (claim: Claim) => claim.detail.rest === 'true' || claim.sentence.tokens.some((t) => DEAD.has(t.lemma));
  return gap > 0 && gap <= FEW_DEAD && apart(lower) && !apart(higher);
}

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
    if (mayCountTheDead(a, b)) return notComparable('one of the two may count the dead among the wounded');
    const judged = judgeNumbers(a, b, context, 'running');
    return judged.verdict === 'conflict' && STATES.has(a.role)
      ? { ...judged, verdict: 'review', because: [...judged.because, 'a state that changes by the hour'] }
      : judged;
  },
};
