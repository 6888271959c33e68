import type { AcrossRule, Judgement } from '../src/rule.js';
import { quantityLabel } from '../src/values/quantity.js';
import type { QuantityValue } from '../src/values/types.js';
import { different, judgeNumbers, notComparable, quantityOf } from './shared/quantities.js';

/** Shares and changes in hundredths. */
export const rule: AcrossRule = {
  id: 'percentage',
  title: 'percentages',
  summary: 'Different percentages of the same whole, opposite changes, percent against percentage points.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'percentage',
  label(claim) {
    const value = quantityOf(claim);
    if (value === undefined) return '';
    const number = quantityLabel(value);
    const points = claim.role === 'points' ? number.replace('%', ' points') : number;
    return claim.detail.direction === undefined ? points : `${claim.detail.direction} ${points}`;
  },
  judge(a, b, context): Judgement {
    const [x, y] = [quantityOf(a), quantityOf(b)];
    if (x === undefined || y === undefined) return notComparable('no percentages');
    if (a.detail.of !== undefined && b.detail.of !== undefined && a.detail.of !== b.detail.of) {
      return notComparable(`of different wholes: ${[a.detail.of, b.detail.of].sort().join(' and ')}`);
    }
    if (a.detail.year !== undefined && b.detail.year !== undefined && a.detail.year !== b.detail.year)
      return notComparable('different years');
    const roles = [a.role, b.role].sort().join(' ');
    if (roles === 'change points' && x.number === y.number) {
      return {
        verdict: 'review',
        severity: 'medium',
        because: ['the same number as percent and as percentage points'],
        hints: ['percent or percentage points'],
      };
    }
    if (a.role !== b.role) return notComparable(`a ${roles.replace(' ', ' against a ')}`);
    const [up, down] = [a.detail.direction, b.detail.direction];
    if (up !== undefined && down !== undefined && up !== down) {
      if (x.number !== y.number) return notComparable('changes in different directions');
      return {
        verdict: 'conflict',
        severity: 'high',
        because: ['the same change, once up and once down'],
        hints: ['opposite direction'],
      };
    }
    // Whoever writes "most" knows of some who did not.
    if ((a.detail.all === undefined) !== (b.detail.all === undefined)) {
      if (!(a.detail.fraction && b.detail.fraction) || bounds(x, y) !== 'exactly more-than')
        return notComparable('a manner of speaking');
      return { verdict: 'review', severity: 'medium', because: ['all of them against most of them'] };
    }
    // "most" against "a minority": the sets touch at one half, and neither is a rounding of it.
    if (bounds(x, y) === 'more-than under' && x.number === y.number && a.detail.fraction && b.detail.fraction) {
      return { verdict: 'conflict', severity: 'high', because: ['more than half against less than half'] };
    }
    return different(a, b, context) === undefined
      ? judgeNumbers(a, b, context, 'fixed')
      : notComparable(different(a, b, context) ?? '');
  },
};

const bounds = (x: QuantityValue, y: QuantityValue): string => [x.modifier, y.modifier].sort().join(' ');
