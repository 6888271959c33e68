import type { Claim } from '../src/claims/types.js';
import { climb } from '../src/ladder.js';
import type { AcrossRule } from '../src/rule.js';
import { relate } from '../src/values/index.js';
import type { DateValue } from '../src/values/types.js';

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

const words = (text: string | undefined): readonly string[] => text?.split(' ').filter((w) => w.length > 2) ?? [];

/** The acts a claim may be of; none when the sentence does not tell. */
const actsOf = (claim: Claim): readonly string[] => [...claim.topic.events, ...words(claim.topic.predicate)];

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));

/** Much is announced and published, often by the same people: only the same doer or the same thing makes it one act. */
function sameParties(a: Claim, b: Claim): boolean {
  const parties = (c: Claim): readonly string[] => [...words(c.topic.subject), ...words(c.topic.object)];
  return meet(parties(a), parties(b));
}

/** Why two dates are of different things; undefined when nothing says so. */
function apart(a: Claim, b: Claim): string | undefined {
  if (MOMENTS[a.role] !== MOMENTS[b.role]) return 'the dates are of different moments';
  const [x, y] = [actsOf(a), actsOf(b)];
  if (x.length > 0 && y.length > 0 && !meet(x, y)) return 'the dates are of different acts';
  if (/^(?:announced|published)$/.test(a.role) && !sameParties(a, b)) return 'announcements of different things';
  return undefined;
}

const fine = (value: DateValue): boolean => /^(?:minute|hour|daypart)$/.test(value.granularity);

/** The days a time of day touches: its hours are another rule's business. */
function onDays(value: DateValue): DateValue {
  if (!value.interval || !fine(value)) return value;
  return { ...value, interval: { lo: Math.floor(value.interval.lo), hi: Math.ceil(value.interval.hi) } };
}

/** One past event, two dates. What is past does not move. */
export const rule: AcrossRule = {
  id: 'event-date',
  title: 'dates of events',
  summary: 'One past event, birth, death, beginning or end with two dates.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.value.type === 'date' && claim.role in MOMENTS,
  judge(a, b, context) {
    const because = apart(a, b);
    if (because !== undefined || a.value.type !== 'date' || b.value.type !== 'date') {
      return { verdict: 'compatible', severity: 'low', because: [because ?? 'no dates'] };
    }
    return climb(a, b, context, { relation: relate(onDays(a.value), onDays(b.value)), volatility: 'fixed' });
  },
};
