import type { Claim } from '../src/claims/types.js';
import { climb } from '../src/ladder.js';
import type { AcrossRule } from '../src/rule.js';
import { relate } from '../src/values/index.js';

/** What a date may be of, where a past event has only one: words that tell of one moment stand together. */
const MOMENTS: Readonly<Record<string, string>> = {
  happened: 'happened',
  began: 'began',
  ended: 'ended',
  born: 'born',
  died: 'died',
  founded: 'founded',
  announced: 'announced',
  published: 'published',
};

/** Parts of the day are another rule's: here a clock time counts only through its day. */
const fine = (claim: Claim): boolean =>
  claim.value.type === 'date' && /^(?:minute|hour|daypart)$/.test(claim.value.granularity);

/** One past event, two dates. What is past does not move. */
export const rule: AcrossRule = {
  id: 'event-date',
  title: 'dates of events',
  summary: 'One past event, birth, death, beginning or end with two dates.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.value.type === 'date' && claim.role in MOMENTS,
  judge(a, b, context) {
    const relation = relate(a.value, b.value);
    if (MOMENTS[a.role] !== MOMENTS[b.role]) {
      return { verdict: 'compatible', severity: 'low', because: ['the dates are of different moments'] };
    }
    if (fine(a) && fine(b)) return { verdict: 'compatible', severity: 'low', because: ['compared as times of day'] };
    return climb(a, b, context, { relation, volatility: 'fixed' });
  },
};
