import type { Claim } from '../../src/claims/types.js';

/** "serious but stable" and "stable": the one grade leaves out what the other says beside it. */
export const bothStable = (a: Claim, b: Claim): boolean =>
  [a, b].every(({ value }) => value.type === 'text' && /\bstable\b/i.test(value.text));
