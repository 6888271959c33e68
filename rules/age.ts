import type { Claim } from '../src/claims/types.js';
import type { AcrossRule, Judgement } from '../src/rule.js';
import { samePerson } from '../src/values/same-person.js';
import { daysBetween, judgeNumbers, notComparable, quantityOf } from './shared/quantities.js';

/** Days of publication within which hardly anybody has a birthday. */
const SAME_MOMENT = 2;
const BIRTHDAY_POSSIBLE = 30;
const YEAR = 365.25;

/**
 * Whether both texts name the person, and may mean the same one. Somebody who is only described is nobody known: "the
 * 7-year-old boy" of one text and "a 10-year-old boy" of another are two boys as likely as one.
 */
const samePeople = (a: Claim, b: Claim): boolean =>
  a.detail.named !== undefined &&
  b.detail.named !== undefined &&
  samePerson(a.detail.person ?? '', b.detail.person ?? '');

const isSpread = (claim: Claim): boolean => {
  const value = quantityOf(claim);
  return value !== undefined && value.range.lo !== value.range.hi;
};

/** How old somebody is. */
export const rule: AcrossRule = {
  id: 'age',
  title: 'ages',
  summary: 'Different ages of one person.',
  revision: 2,
  scope: 'across',
  takes: (claim) => claim.kind === 'age',
  judge(a, b, context): Judgement {
    const [x, y] = [quantityOf(a), quantityOf(b)];
    if (x === undefined || y === undefined) return notComparable('no ages');
    // "in their 20s" is a guess at one age, "from 17 to 28" the youngest and the oldest of several.
    const decades = a.detail.decade !== undefined || b.detail.decade !== undefined;
    const spreads = !decades && isSpread(a) && isSpread(b) && x.modifier === 'between' && y.modifier === 'between';
    if (isSpread(a) !== isSpread(b) && x.range.hi - x.range.lo + y.range.hi - y.range.lo > 9)
      return notComparable('an age against a range of ages');
    if (a.detail.past !== b.detail.past) return notComparable('one of them is of another time');
    // "at the age of 10 she moved", "she was 19 when she married": each of its own time.
    const told = a.topic.predicate === b.topic.predicate || a.topic.events.some((act) => b.topic.events.includes(act));
    if (a.detail.past !== undefined && !told) return notComparable('each is of a time of its own');
    const unnamed = a.detail.alone !== undefined && a.detail.alone === b.detail.alone;
    const known = samePeople(a, b) || unnamed || context.onePerson === true;
    if (!spreads && !known) return notComparable('not known to be the same person');
    const judged =
      spreads && (x.range.lo !== y.range.lo || x.range.hi !== y.range.hi)
        ? spread(x.range, y.range)
        : judgeNumbers(a, b, context, 'fixed');
    if (judged.verdict !== 'conflict') return judged;
    const gap = Math.abs(x.number - y.number);
    // The dead have no birthdays.
    const dead = a.detail.dead !== undefined || b.detail.dead !== undefined;
    const days = dead ? 0 : (daysBetween(a, b, context) ?? 0);
    if (!spreads && !samePeople(a, b) && (gap > 1 || days <= BIRTHDAY_POSSIBLE))
      return {
        ...judged,
        verdict: 'review',
        because: [...judged.because, 'one of the texts describes the person only'],
      };
    if (gap <= 1 && days > BIRTHDAY_POSSIBLE) return notComparable('a birthday may lie between the texts');
    if (gap > 1 && days > YEAR * (gap - 1)) return notComparable('years lie between the texts');
    if (gap <= 1 && days > SAME_MOMENT) {
      return {
        ...judged,
        verdict: 'review',
        severity: 'low',
        because: [...judged.because, `published ${days} days apart: a birthday may lie between`],
      };
    }
    const severity = gap <= 1 ? 'low' : gap >= 10 ? 'high' : 'medium';
    return { ...judged, severity };
  },
};

function spread(a: { lo: number; hi: number }, b: { lo: number; hi: number }): Judgement {
  const text = [a, b].map(({ lo, hi }) => `${lo} to ${hi}`).sort();
  return { verdict: 'conflict', severity: 'medium', because: [`two ranges of ages: ${text.join(' and ')}`] };
}
