import type { Claim } from '../claims/types.js';
import type { Place } from '../explain.js';
import type { CheckResult } from '../findings/types.js';
import type { Rule } from '../rule.js';
import type { Source, Story } from '../sources/types.js';

/** The way from a story to its findings, as the commands use it. */
export interface Engine {
  check(story: Story, rules: readonly Rule[], onRead?: (source: Source) => void): CheckResult;
  /** In the order of the sources, then of the text. */
  claims(story: Story, onRead?: (source: Source) => void): readonly Claim[];
  /** Why two places were, or were not, compared. */
  explain(story: Story, a: Place, b: Place, rules: readonly Rule[]): string;
}

/** The registry alone: the list of rules needs no language model. */
export async function loadRules(): Promise<readonly Rule[]> {
  return (await import('../../rules/index.js')).rules;
}

/** All the rest; loaded once it is known that there is something to check, since the language model is dear. */
export async function loadEngine(): Promise<Engine> {
  const [{ check, isListed, readStory }, { explain }] = await Promise.all([
    import('../check.js'),
    import('../explain.js'),
  ]);
  return {
    check: (story, chosen, onRead) => check(story, { rules: chosen, ...(onRead === undefined ? {} : { onRead }) }),
    claims: (story, onRead) => readStory(story, onRead).claims.filter(isListed),
    explain: (story, a, b, chosen) => explain(story, chosen, a, b),
  };
}
