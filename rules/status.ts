import type { Claim } from '../src/claims/types.js';
import type { AcrossRule, Judgement, RuleContext } from '../src/rule.js';
import { bothStable } from './shared/conditions.js';
import { daysBetween } from './shared/days.js';

/** States of which there are two, by role: what is said of claims that differ. */
const TWO_STATES: ReadonlyMap<string, string> = new Map([
  ['whereabouts', 'one text has the person there, the other gone'],
  ['schooling', 'one text has the person at a college, the other yet to come to one'],
  ['extent', 'one text has it whole, the other in part'],
  ['charge', 'charged with murder of another degree, or with manslaughter'],
  ['cause', 'two causes of one death'],
  ['killing', 'killed by two means'],
  ['found', 'found alive in one text, dead in the other'],
  ['nation', 'one person of two countries'],
  ['job', 'one text has the person dismissed, the other gone in another way'],
  ['care', 'one text has the person taken to hospital, the other not'],
  ['ride', 'two ways to the hospital'],
  ['kind', 'a thing of one name is told as two sorts of thing'],
  ['agent', "by one's own hand in one text, by another's in the other"],
]);

const stateOf = (claim: Claim): string => claim.detail.state ?? claim.detail.values ?? claim.polarity;

/** What state somebody or something is in: where, at college or not yet, whole or in part, guilty of what. */
export const status: AcrossRule = {
  id: 'status',
  title: 'states',
  summary:
    'Two states that exclude each other: in a place and gone from it, in critical and in good condition, guilty of this and of that.',
  revision: 1,
  scope: 'across',
  takes: (claim) =>
    claim.kind === 'statement' &&
    (claim.role === 'offence' || claim.role === 'condition' || TWO_STATES.has(claim.role)),
  judge(a, b, context): Judgement {
    if (a.role !== b.role) return { verdict: 'compatible', severity: 'low', because: [] };
    if (a.role === 'condition') return conditions(a, b, context);
    const because = TWO_STATES.get(a.role);
    if (because !== undefined) {
      const days = daysBetween(a, b, context);
      // Who fired is what an inquiry finds out; charges are raised and lowered.
      if ((a.role === 'agent' || a.role === 'charge') && days !== undefined && days !== 0)
        return { verdict: 'update', severity: 'low', because: [`published ${Math.abs(days)} days apart`] };
      if (stateOf(a) === stateOf(b)) return { verdict: 'agree', severity: 'medium', because: ['the same state'] };
      return { verdict: 'review', severity: 'medium', because: [because] };
    }
    const [x, y] = [a, b].map((c) => (c.detail.offences ?? '').split('|'));
    if (x?.some((o) => y?.includes(o)))
      return { verdict: 'agree', severity: 'medium', because: ['an offence in common'] };
    return { verdict: 'review', severity: 'medium', because: ['no offence in common; a text may leave some out'] };
  },
};

/** How somebody is: changes from one day to the next; how bad the injuries are does not. */
function conditions(a: Claim, b: Claim, context: RuleContext): Judgement {
  if (bothStable(a, b)) return { verdict: 'compatible', severity: 'low', because: ['both call it stable'] };
  const slight = [a, b].some((c) => c.detail.values === 'minor');
  const days = daysBetween(a, b, context);
  if (!slight && days !== undefined && days !== 0)
    return { verdict: 'update', severity: 'low', because: [`published ${Math.abs(days)} days apart`] };
  if (!slight && (a.detail.shifting === 'true' || b.detail.shifting === 'true'))
    return { verdict: 'update', severity: 'low', because: ['one text tells of an earlier or a later hour'] };
  return {
    verdict: 'review',
    severity: 'medium',
    because: [slight ? 'slight injuries, and a condition that is not' : 'two grades of one condition'],
  };
}
