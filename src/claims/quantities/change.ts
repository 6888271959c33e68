import { CHANGES, CHANGES_BY, NOUN_CHANGES } from './change.data.js';
import { type Context, wordAt, yearNear } from './context.js';
import type { Mention } from './numbers.js';

/** Whether a number is a level, a difference, or a level of an earlier day. */

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Details every kind of number may have. */
export function common(context: Context, mention: Mention): Record<string, string | undefined> {
  return {
    year: yearNear(context, mention.coreFrom),
    increment: mention.increment ? 'true' : undefined,
    change: changeOf(context, mention),
    earlier: isEarlier(context, mention) ? 'true' : undefined,
  };
}

/** Atoms before "by" in which the verb of change may stand: "raised the reward for the killers by $4,000". */
const BY_REACH = 16;

/** "by 12", "an increase of $4 million", "$4 million more": the number is a difference, not a level. */
export function changeOf(context: Context, mention: Mention): string | undefined {
  const before = (n: number): string => wordAt(context, mention.from - n);
  const sign = /^[$£€¥₹]$/.test(before(1)) ? 1 : 0;
  const near = before(1 + sign);
  const verb = before(2 + sign);
  if (near === 'by') {
    for (let n = 2 + sign; n < BY_REACH; n += 1) {
      if (/^[.,;:()]$/.test(before(n))) return undefined;
      const direction = own(CHANGES, before(n)) ?? own(CHANGES_BY, before(n));
      if (direction !== undefined) return direction;
    }
    return undefined;
  }
  if (near === 'of') return own(NOUN_CHANGES, verb);
  return own(CHANGES, near);
}

/** "down from 4.3 percent", "compared with 38", "12 a year earlier": the figure of an earlier time. */
function isEarlier(context: Context, mention: Mention): boolean {
  const before = (n: number): string => wordAt(context, mention.from - n);
  const after = (n: number): string => wordAt(context, mention.to + n);
  const lead = before(1) === '$' || before(1) === '£' || before(1) === '€' ? 1 : 0;
  const [near, next] = [before(1 + lead), before(2 + lead)];
  if (near === 'from' && /^(?:up|down|unchanged)$/.test(next)) return true;
  if (/^(?:with|to)$/.test(near) && next === 'compared') return true;
  if (near === 'versus') return true;
  // "cut it from 5% to 3.5%": before the later figure.
  if (
    near === 'from' &&
    !/^rang/.test(next) &&
    [1, 2].some((n) => after(n) === 'to' && context.cores.has(mention.to + n + 1))
  )
    return true;
  if (opensAgo(context)) return true;
  for (let n = 0; n < 3; n += 1) {
    if (!/^(?:year|month|week|quarter|day)$/.test(after(n + 1))) continue;
    if (/^(?:an?|one|the)$/.test(after(n)) && /^(?:earlier|ago|before|prior)$/.test(after(n + 2))) return true;
    if (after(n) === 'previous') return true;
  }
  return false;
}

/** "Four years ago the party won 43 seats", "A decade earlier": the sentence opens with another time. */
function opensAgo(context: Context): boolean {
  const at = [0, 1, 2].find((i) => /^(?:years?|decades?|months?|weeks?|seasons?)$/.test(wordAt(context, i)));
  return at !== undefined && at > 0 && /^(?:ago|earlier|before)$/.test(wordAt(context, at + 1));
}

/** The direction that a verb or noun of change tells, or nothing. */
export const directionOf = (word: string): string | undefined =>
  Object.hasOwn(CHANGES, word) ? CHANGES[word] : Object.hasOwn(NOUN_CHANGES, word) ? NOUN_CHANGES[word] : undefined;
