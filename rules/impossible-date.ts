import type { Inconsistency, WithinRule } from '../src/rule.js';
import { isCalendarDay } from '../src/values/date-calendar.js';

/** A day that no calendar has: 31 June, 29 February 2023. */
export const rule: WithinRule = {
  id: 'impossible-date',
  title: 'impossible dates',
  summary: 'A day that is not in the calendar.',
  revision: 1,
  scope: 'within',
  takes: (claim) => claim.value.type === 'date' && /^[\dX]{4}-\d{2}-\d{2}/.test(claim.value.timex),
  inspect: (claims) =>
    claims.flatMap((claim): Inconsistency[] => {
      if (claim.value.type !== 'date') return [];
      const [, month = 0, day = 0] = /^[\dX]{4}-(\d{2})-(\d{2})/.exec(claim.value.timex)?.map(Number) ?? [];
      // Without a stated year a 29 February is always possible.
      const year = claim.detail.year === undefined ? 2000 : Number(claim.detail.year);
      if (isCalendarDay(year, month, day)) return [];
      return [
        {
          claims: [claim],
          verdict: 'conflict',
          severity: 'medium',
          because: ['the month has no such day'],
          message: 'names a day that is not in the calendar',
        },
      ];
    }),
};
