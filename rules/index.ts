import type { Rule } from '../src/rule.js';

/** Every rule that ships, in the order of their ids. The only registry. */
export const rules: readonly Rule[] = [];
