import { quantity } from '../../../values/quantity.js';
import type { QuantityValue } from '../../../values/types.js';
import type { Draft } from '../../types.js';
import { type Context, draft, tokenOf, wordAt } from '../context.js';
import { fateOf, groupOf } from '../people.js';

/**
 * "One of the injured is a woman", "another of the dead was a child": one of that group. Nobody writes so of two; still
 * it is only implied, and says so.
 */
export function portraits(context: Context): Draft<QuantityValue>[] {
  const drafts: Draft<QuantityValue>[] = [];
  for (let i = 0; i < context.atoms.length; i += 1) {
    if (!/^(?:one|another)$/.test(wordAt(context, i))) continue;
    if (wordAt(context, i + 1) !== 'of' || wordAt(context, i + 2) !== 'the') continue;
    const role = fateOf(wordAt(context, i + 3), 'adjective');
    if (role === undefined || !/^(?:is|was)$/.test(wordAt(context, i + 4))) continue;
    if (!/^(?:a|an)$/.test(wordAt(context, i + 5))) continue;
    const group = groupOf(wordAt(context, i + 6));
    if (group === undefined) continue;
    drafts.push(
      draft(context, {
        kind: 'count',
        value: quantity({ number: 1, unit: `person:${role}`, precision: 1 }),
        role,
        from: i,
        to: i + 1,
        head: tokenOf(context, i + 6),
        anchor: tokenOf(context, i + 3),
        detail: { group, subset: 'true', only: 'true', implied: 'true' },
      }),
    );
  }
  return drafts;
}
