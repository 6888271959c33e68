import { type Context, tokenOf, wordAt } from '../context.js';
import type { Mention } from '../numbers.js';
import { fateOf } from '../people.js';
import type { Counted } from './types.js';

/** Atoms between "toll" and its figure: "the death toll from Monday's earthquake in the north has climbed to 40". */
const REACH = 16;

/** Words right before the figure: what a toll rises to, stands at, is. */
const LEADS = /^(?:to|at|of|is|was|are|were|reached|reaches|hit|topped|passed|exceeded|from)$/;

/** "the death toll rose to 12", "a toll of 40", "put the number of dead at 200": people by the word for their count. */
export function tolled(context: Context, mention: Mention): Counted | undefined {
  const from = context.atoms[mention.from - 1] === undefined ? 0 : mention.from - 1;
  if (!LEADS.test(wordAt(context, from))) return undefined;
  for (let i = from; i >= Math.max(0, mention.from - REACH); i -= 1) {
    const word = wordAt(context, i);
    if (/^[.;:()?!]$/.test(word)) return undefined;
    if (word === 'toll') {
      const kind = fateOf(wordAt(context, i - 1), 'noun') ?? 'killed';
      return counted(context, i, kind);
    }
    // "number of deaths", "number of people killed", "number of confirmed dead"
    if (word !== 'number' || wordAt(context, i + 1) !== 'of') continue;
    for (let k = i + 2; k < Math.min(i + 5, mention.from); k += 1) {
      const role = fateOf(wordAt(context, k), 'noun') ?? fateOf(wordAt(context, k), 'adjective');
      if (role !== undefined) return counted(context, k, role);
    }
    return undefined;
  }
  return undefined;
}

const counted = (context: Context, atom: number, role: string): Counted => ({
  head: tokenOf(context, atom),
  unit: 'person',
  role,
  anchor: tokenOf(context, atom),
  qualifiers: [],
});
