import { quantity } from '../../../values/quantity.js';
import type { QuantityValue } from '../../../values/types.js';
import type { Draft } from '../../types.js';
import { type Context, draft, tokenOf, wordAt } from '../context.js';
import { fateOf } from '../people.js';

/** "no one was injured", "no injuries were reported", "nobody was killed": zero, as a count. */
export function zeroes(context: Context): Draft<QuantityValue>[] {
  const drafts: Draft<QuantityValue>[] = [];
  for (let i = 0; i < context.atoms.length; i += 1) {
    const word = wordAt(context, i);
    let to = i + 1;
    if (word === 'no' && wordAt(context, to) === 'one') to += 1;
    else if (word === 'no') {
      while (to < i + 3 && /^(?:other|serious|reported|more|further)$/.test(wordAt(context, to))) {
        // "no other injuries" and "no serious injuries" leave room for some.
        if (wordAt(context, to) !== 'reported') {
          to = context.atoms.length + 1;
          break;
        }
        to += 1;
      }
      const role = fateOf(wordAt(context, to), 'noun');
      // "no death penalty"
      if (role === undefined || /^(?:penalty|sentence|row|threats?|toll|certificates?)$/.test(wordAt(context, to + 1)))
        continue;
      push(i, to + 1, role, to);
      continue;
    } else if (word !== 'nobody') continue;
    if (/^(?:else|other)$/.test(wordAt(context, to))) continue;
    if (!/^(?:was|were|has|had|is)$/.test(wordAt(context, to))) continue;
    for (let k = to + 1; k < to + 4; k += 1) {
      // "no one was seriously injured", "no one was hurt inside" leave room for some.
      if (/^(?:seriously|critically|badly|severely|fatally|else)$/.test(wordAt(context, k))) break;
      const role = fateOf(wordAt(context, k), 'adjective');
      if (role !== undefined) {
        if (/^(?:inside|outside|there|here|by|on|at|else)$/.test(wordAt(context, k + 1))) break;
        push(i, to, role, k);
        break;
      }
    }
  }
  return drafts;

  function push(from: number, to: number, role: string, at: number): void {
    drafts.push(
      draft(context, {
        kind: 'count',
        value: quantity({ number: 0, unit: `person:${role}`, precision: 1 }),
        role,
        from,
        to,
        head: tokenOf(context, at),
        anchor: tokenOf(context, at),
        detail: { zero: 'true' },
      }),
    );
  }
}
