import { rules } from '../rules/index.js';
import { type CheckOptions, check as checkStory } from './check.js';
import type { CheckResult } from './findings/types.js';
import type { Story } from './sources/types.js';

export type { CheckOptions } from './check.js';
export { readStory, type StoryClaims } from './check.js';
export type * from './claims/types.js';
export { UserError } from './errors.js';
export { type Baseline, parseBaseline } from './findings/baseline.js';
export { applyBaseline } from './findings/states.js';
export { failing, type Level, summarise } from './findings/summary.js';
export type * from './findings/types.js';
export { climb, type Rung, type Volatility } from './ladder.js';
export { type Format, type FormatName, formats, type RenderOptions } from './reports/index.js';
export type * from './rule.js';
export { loadStory, openStory, type SourceMeta, sourceFromText, storyOf } from './sources/index.js';
export type * from './sources/types.js';
export { relate, valueKey, valueLabel, valueText } from './values/index.js';
export type * from './values/types.js';
/** Every rule that ships. */
export { rules };

/**
 * Checks the sources of a story against each other: by every rule that ships, or by those of `options.rules`. The same
 * story gives the same result, whatever the order of its sources; nothing is read or written.
 */
export function check(story: Story, options: Partial<CheckOptions> = {}): CheckResult {
  return checkStory(story, { rules, ...options });
}
