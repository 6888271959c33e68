import type { Claim } from './claims/types.js';
import type { Judgement, RuleContext, Severity } from './rule.js';
import type { Relation } from './values/relation.js';

/**
 * The ladder from a relation of two values to a verdict, shared by the rules. Values that can both hold never climb it;
 * disjoint ones do, past each innocent explanation, and only what is left at the top is a conflict.
 */

/**
 * How a fact of this sort changes while a story is told:
 * - `fixed`: a past event's date, a birth, an ordinal, a quotation: it does not;
 * - `scheduled`: a deadline, a hearing: it can be moved;
 * - `running`: a toll, a total, a price: it moves with the day of writing.
 */
export type Volatility = 'fixed' | 'scheduled' | 'running';

export interface Rung {
  relation: Relation;
  volatility: Volatility;
  /** Running values only: sign of (b − a), and whether a rise over time is the natural way ("up") or neither is ("any"). */
  moves?: { sign: number; natural: 'up' | 'any' };
  /** Running values only: both texts give an exact figure. */
  exact?: boolean;
  /** A severity the rule knows better than the gap does. */
  severity?: Severity;
}

/** Days of publication within which two texts are taken to speak of the same moment, or the same plan. */
export const WINDOWS = { running: 1, scheduled: 7 };

/** Above these shares of difference a disagreement is of high, of medium severity. */
const SEVERITY = { high: 0.5, medium: 0.05 };

/** Slips that change the story however small the gap: a year, a factor of ten, a scale. */
const GRAVE = /\byears?\b|factor|million|billion|thousand/;

const sizeOf = (relation: Relation): Severity =>
  relation.hints.some((hint) => GRAVE.test(hint)) || relation.gap >= SEVERITY.high
    ? 'high'
    : relation.gap >= SEVERITY.medium
      ? 'medium'
      : 'low';

/** Climbs the ladder for two claims; symmetric in them. */
export function climb(a: Claim, b: Claim, context: RuleContext, rung: Rung): Judgement {
  const { relation } = rung;
  const severity = rung.severity ?? sizeOf(relation);
  const because = [relation.because];
  const say = (verdict: Judgement['verdict'], ...more: string[]): Judgement => ({
    verdict,
    severity,
    because: [...because, ...more].filter(Boolean),
    ...(relation.hints.length > 0 ? { hints: relation.hints } : {}),
  });
  if (relation.kind === 'equal') return say('agree');
  if (relation.kind === 'refines') return say('refines');
  if (relation.kind !== 'disjoint') return say('compatible');
  // "$6.5 billion" and "just under $6.5 billion": sets that touch are two ways of rounding.
  if (a.value.type === 'quantity' && relation.gap === 0) return say('compatible');

  const apart = daysApart(a, b, context);
  if (rung.volatility !== 'fixed' && context.changeCue !== undefined && (apart === undefined || apart !== 0)) {
    return say('update', `the later text speaks of a change: "${context.changeCue}"`);
  }
  if (relation.doubt !== undefined) return say('review', relation.doubt);
  if (rung.volatility === 'scheduled' && apart !== undefined && Math.abs(apart) > WINDOWS.scheduled) {
    return say('review', `published ${Math.abs(apart)} days apart: it may have been rescheduled`);
  }
  if (rung.volatility === 'running') {
    if (apart === undefined) return say('review', 'it is not known which text is the newer one');
    if (Math.abs(apart) > WINDOWS.running) {
      const rises = rung.moves !== undefined && rung.moves.sign * Math.sign(apart) > 0;
      if (rung.moves?.natural === 'any' || rises)
        return say('update', `published ${Math.abs(apart)} days apart, and figures of this kind change`);
      return say('review', 'the newer text gives the lower figure');
    }
    if (rung.exact === false) return say('review', 'not both figures are exact');
  }
  return say(
    'conflict',
    ...(context.sameFamily ? ['the sources copy one another: one of them changed the words'] : []),
  );
}

/** Days from a's publication to b's; undefined unless both state their own date. */
function daysApart(a: Claim, b: Claim, context: RuleContext): number | undefined {
  const first = context.published(a);
  const second = context.published(b);
  if (first === undefined || second === undefined || first.assumed || second.assumed) return undefined;
  return Math.floor(second.day) - Math.floor(first.day);
}
