import type { Claim } from '../src/claims/types.js';
import type { Inconsistency, WithinRule } from '../src/rule.js';
import { civil, dayNumber, isCalendarDay, weekdayOf } from '../src/values/date-calendar.js';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A date that names its weekday, and the calendar says another: "Friday 20 September 2025" was a Saturday. */
export const rule: WithinRule = {
  id: 'weekday-date',
  title: 'weekdays',
  summary: 'A date whose weekday is not the one the calendar gives it.',
  revision: 1,
  scope: 'within',
  takes: (claim) => claim.value.type === 'date' && claim.detail.weekday !== undefined,
  inspect: (claims) => claims.map(check).filter((found): found is Inconsistency => found !== undefined),
};

function check(claim: Claim): Inconsistency | undefined {
  if (claim.value.type !== 'date' || !claim.value.interval) return undefined;
  const { year, month, day } = civil(claim.value.interval.lo);
  const stated = Number(claim.detail.weekday);
  const real = weekdayOf(claim.value.interval.lo);
  if (stated === real) return undefined;
  const yearStated = claim.detail.year !== undefined;
  // Without a year of its own the date may be of the year before or after: only if no such year fits is it wrong.
  if (
    !yearStated &&
    [year - 1, year + 1].some((y) => isCalendarDay(y, month, day) && weekdayOf(dayNumber(y, month, day)) === stated)
  ) {
    return undefined;
  }
  const [said, is] = [NAMES[stated - 1], NAMES[real - 1]];
  return {
    claims: [claim],
    verdict: yearStated ? 'conflict' : 'review',
    severity: 'medium',
    because: [
      yearStated ? `${claim.value.timex} is a ${is}` : `with the year nearest to the day of writing it is a ${is}`,
    ],
    message: `says ${said}, but ${claim.value.timex} is a ${is}`,
  };
}
