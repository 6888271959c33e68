import type { Claim } from '../src/claims/types.js';
import { climb } from '../src/ladder.js';
import type { AcrossRule } from '../src/rule.js';
import { relate } from '../src/values/index.js';
import { bodyOf } from './shared/bodies.js';

/**
 * One law, two dates of its making. A law is passed before it is signed, by days or weeks: "passed" and "signed", or
 * the votes of a committee and of the whole house, are apart only when months lie between them.
 */
export const rule: AcrossRule = {
  id: 'enactment-date',
  title: 'enactments',
  summary: 'One law, two dates on which it was passed or signed.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.role === 'enacted' && claim.value.type === 'date',
  judge(a, b, context) {
    const relation = relate(a.value, b.value);
    const [x, y] = [a.topic.predicate, b.topic.predicate];
    if (strangers(a, b)) return { verdict: 'compatible', severity: 'low', because: ['no name in common'] };
    // "the 1993 law" names a law by its year; "signed last week" dates a signing: most likely of another one.
    if (a.detail.attributive !== b.detail.attributive) {
      return { verdict: 'compatible', severity: 'low', because: ['one year is part of a name'] };
    }
    const bodies = [bodyOf(a), bodyOf(b)];
    const twoBodies = bodies[0] !== undefined && bodies[1] !== undefined && bodies[0] !== bodies[1];
    const steps = (x !== y || twoBodies) && relation.kind === 'disjoint' && near(a.value, b.value);
    if (steps) {
      const because = [relation.because, 'a law is passed by one body, then by the next, and signed later'];
      return { verdict: 'compatible', severity: 'low', because };
    }
    return climb(a, b, context, { relation, volatility: 'fixed' });
  },
};

/** Days between the steps of one law's making that are nothing out of the ordinary. */
const STEPS = 60;

function near(a: Parameters<typeof relate>[0], b: Parameters<typeof relate>[1]): boolean {
  if (a.type !== 'date' || b.type !== 'date') return false;
  // "in May" and "in June", of no known year: as near as can be.
  if (!a.interval || !b.interval) return true;
  // A year against a year says too little of days: only dates of a month or finer are steps.
  if (a.interval.hi - a.interval.lo > 100 || b.interval.hi - b.interval.lo > 100) return false;
  return Math.max(a.interval.lo - b.interval.hi, b.interval.lo - a.interval.hi) <= STEPS;
}

/** Both sentences name somebody, and nobody in common. */
function strangers(a: Claim, b: Claim): boolean {
  const words = (claim: Claim): readonly string[] => claim.topic.names.flatMap((name) => name.split(' '));
  const [x, y] = [words(a), words(b)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}
