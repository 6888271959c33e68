import type { Claim } from '../../src/claims/types.js';
import type { RuleContext } from '../../src/rule.js';

/** Days from the publication of one claim's source to that of the other's; undefined unless both state their own. */
export function daysBetween(from: Claim, to: Claim, context: RuleContext): number | undefined {
  const [p, q] = [context.published(from), context.published(to)];
  if (p === undefined || q === undefined || p.assumed || q.assumed) return undefined;
  return Math.floor(q.day) - Math.floor(p.day);
}
