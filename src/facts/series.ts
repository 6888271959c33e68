import type { Claim } from '../claims/types.js';

const listed = (text: string | undefined): readonly string[] => (text ?? '').split(' ').filter(Boolean);

/**
 * Whether two ordinals count one act, once by its noun and once by its verb: "the second robbery of a bank in Harlow", "the
 * third time a bank in Harlow has been robbed". Only where both name the same places and the same thing it was done to:
 * the third robbery of the town may be the second of a bank.
 */
export function countsOneAct(a: Claim, b: Claim): boolean {
  if (a.kind !== 'ordinal' || b.kind !== 'ordinal' || (a.role === 'time') === (b.role === 'time')) return false;
  const [acts, others] = [listed(a.detail.acts), listed(b.detail.acts)];
  if (!acts.some((act) => others.includes(act))) return false;
  const [names, there] = [a.topic.names, b.topic.names];
  if (names.length !== there.length || names.some((name) => !there.includes(name))) return false;
  const [done, onto] = [listed(a.detail.onto), listed(b.detail.onto)];
  return done.length > 0 && done.length === onto.length && done.every((noun) => onto.includes(noun));
}
