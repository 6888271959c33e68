import type { Claim } from '../src/claims/types.js';
import type { AcrossRule, Judgement } from '../src/rule.js';
import { relateQuantities } from '../src/values/quantity.js';
import { different, judgeNumbers, notComparable, quantityOf } from './shared/quantities.js';

/** Amounts that grow while a story is told. */
const GROWING: ReadonlySet<string> = new Set(['raised', 'reward', 'damages', 'debt', 'revenue', 'bond', 'worth']);
const DOLLARS: ReadonlySet<string> = new Set(['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD']);
/** Bases that are one thing seen from two sides: what is paid is what it costs. */
const SPENDING: ReadonlySet<string> = new Set(['cost', 'worth', 'contract', 'budget']);

const bare = (claim: Claim): boolean => claim.detail.currency === '$';

function sameBasis(a: Claim, b: Claim): boolean {
  return (
    a.role === b.role ||
    a.role === '' ||
    b.role === '' ||
    (SPENDING.has(a.role) && SPENDING.has(b.role) && a.role !== 'budget' && b.role !== 'budget')
  );
}

/** Both texts name what the money is for, and no word is shared. */
function sameThing(a: Claim, b: Claim): boolean {
  if (a.detail.for === undefined || b.detail.for === undefined) return true;
  const words = new Set(a.detail.for.split(' '));
  return b.detail.for.split(' ').some((word) => words.has(word));
}

function otherCurrency(a: Claim, b: Claim): Judgement | undefined {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (x === undefined || y === undefined) return notComparable('no amounts');
  if (x.unit === y.unit) return undefined;
  const same = relateQuantities(x, { ...y, unit: x.unit }).kind;
  if (DOLLARS.has(x.unit) && DOLLARS.has(y.unit) && (bare(a) || bare(b))) {
    if (same !== 'disjoint') return notComparable('a bare dollar sign may be any dollar');
    return {
      verdict: 'review',
      severity: 'low',
      because: ['two amounts, and a dollar sign that does not say which dollar'],
    };
  }
  if (same === 'equal' && x.number >= 1000) {
    return {
      verdict: 'conflict',
      severity: 'medium',
      because: [`one amount in two currencies: ${[x.unit, y.unit].sort().join(' and ')}`],
      hints: ['currency'],
    };
  }
  return notComparable('two currencies, and no rate to compare them by');
}

/** Amounts of money of one thing: price, fine, reward, budget. */
export const rule: AcrossRule = {
  id: 'money',
  title: 'amounts of money',
  summary: 'Different amounts of money for the same thing, or one amount in two currencies.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'money',
  judge(a, b, context) {
    if (!sameBasis(a, b)) return notComparable(`of different things: ${[a.role, b.role].sort().join(' and ')}`);
    if ((a.detail.per === undefined) !== (b.detail.per === undefined)) return notComparable('a rate against a sum');
    if (!sameThing(a, b)) return notComparable('paid for different things');
    const reason = different({ ...a, role: '' }, { ...b, role: '' }, context);
    if (reason !== undefined) return notComparable(reason);
    return (
      otherCurrency(a, b) ??
      judgeNumbers(a, b, context, GROWING.has(a.role) || GROWING.has(b.role) ? 'running' : 'fixed')
    );
  },
};
