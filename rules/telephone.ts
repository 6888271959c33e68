import type { Claim } from '../src/claims/types.js';
import type { AcrossRule, Judgement } from '../src/rule.js';

const digitsOf = (claim: Claim): string => (claim.value.type === 'text' ? claim.value.canonical : '');

/** One digit typed wrong, or some of the digits in another order: two numbers that are not two lines by chance. */
function slip(a: string, b: string): string | undefined {
  if (a.length !== b.length) return undefined;
  const off = [...a].filter((digit, i) => digit !== b[i]).length;
  const sorted = (text: string) => [...text].sort().join('');
  if (off <= 4 && sorted(a) === sorted(b)) return 'transposed digits';
  // The lines of one house differ in their last digits: 555-0140 and 555-0141.
  return off === 1 && a.slice(0, -2) !== b.slice(0, -2) ? 'one digit differs' : undefined;
}

/** The text gives the other's number as well: it knows both lines. */
const gives = (claim: Claim, digits: string): boolean =>
  claim.reading.source.prose.replace(/\D/g, '').includes(digits.slice(-7));

/** A number to call, with a digit typed wrong. */
export const rule: AcrossRule = {
  id: 'telephone',
  title: 'telephone numbers',
  summary: 'The same line with two numbers that differ by a slip.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'count' && claim.role === 'telephone',
  label: (claim) => (claim.value.type === 'text' ? claim.value.text : ''),
  judge(a, b): Judgement {
    const [x, y] = [digitsOf(a), digitsOf(b)];
    if (x === y) return { verdict: 'agree', severity: 'low', because: ['the same number'] };
    const hint = slip(x, y);
    if (hint === undefined || gives(a, y) || gives(b, x))
      return { verdict: 'compatible', severity: 'low', because: ['two lines'] };
    return {
      verdict: 'review',
      severity: 'medium',
      because: ['two numbers to call that are alike but for a slip'],
      hints: [hint],
    };
  },
};
