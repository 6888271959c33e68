import type { Claim } from '../src/claims/types.js';
import { climb } from '../src/ladder.js';
import type { AcrossRule } from '../src/rule.js';
import { isOpenDay } from '../src/values/date-open.js';
import { relate } from '../src/values/index.js';
import type { DateValue } from '../src/values/types.js';

/** What a date may be of. A thing happens, is announced, begins and is told of in one breath: those names are one. */
const MOMENTS: Readonly<Record<string, string>> = {
  '': 'happened',
  happened: 'happened',
  began: 'happened',
  announced: 'happened',
  said: 'happened',
  ended: 'ended',
  born: 'born',
  died: 'died',
  founded: 'founded',
  published: 'published',
};

/** Why two dates are of different things; undefined when nothing says so. That they are of one act is the alignment's word. */
function apart(a: Claim, b: Claim): string | undefined {
  if (MOMENTS[a.role] !== MOMENTS[b.role]) return 'the dates are of different moments';
  if (a.modality === 'planned' || b.modality === 'planned') return 'one of the two is still to come';
  if (steps(a, b)) return 'steps of one case';
  if (inCourt(a) !== inCourt(b) && a.topic.predicate !== b.topic.predicate) return 'one of them is a day in court';
  if (otherActs(a, b)) return 'the dates are of different acts';
  return undefined;
}

/** Steps that one case takes one after another, each on its day. */
const STEPS: ReadonlySet<string> = new Set(
  'arrest detain charge book indict arraign accuse try convict acquit sentence appeal'.split(' '),
);

const steps = (a: Claim, b: Claim): boolean =>
  a.topic.predicate !== b.topic.predicate && STEPS.has(a.topic.predicate ?? '') && STEPS.has(b.topic.predicate ?? '');

/** Words behind a verb within which its court stands. */
const COURT = 6;

/** "appeared in juvenile court on Tuesday", "stood before a judge". */
function inCourt({ topic, sentence: { tokens, verbs } }: Claim): boolean {
  if (!/^(?:appear|stand|go|be|face|return)$/.test(topic.predicate ?? '')) return false;
  return verbs.some(
    ({ lemma, to }) =>
      lemma === topic.predicate && tokens.slice(to, to + COURT).some((token) => /^(?:court|judge)$/.test(token.lemma)),
  );
}

const sharedAct = (a: Claim, b: Claim): boolean => a.topic.events.some((act) => b.topic.events.includes(act));

/** Acts that are told for an event they belong to: the call that reported it, the arrival of the police, the finding, the wounds. */
const BESIDE: ReadonlySet<string> = new Set(['respond', 'arrive', 'find', 'talk', 'report', 'call', 'injure']);

/** "collapsed in 2021", "was rebuilt in 2022": both verbs name an act, and no act is in both. */
function otherActs(a: Claim, b: Claim): boolean {
  const [x, y] = [a.topic, b.topic];
  // "killed from 2016 to 2018", "hunted from 2016 to 2020": one stretch of time, by its other end.
  if (a.detail.range !== undefined) return false;
  if (x.predicate === undefined || y.predicate === undefined || x.predicate === y.predicate) return false;
  if (x.events.length === 0 || y.events.length === 0 || sharedAct(a, b)) return false;
  return ![...x.events, ...y.events].some((act) => BESIDE.has(act));
}

/** Two days on which somebody spoke, and no more than spoke. */
const spoken = (a: Claim, b: Claim): boolean => tells(a) && tells(b) && !sharedAct(a, b);

const tells = ({ role }: Claim): boolean => role === 'said' || role === 'announced';

const fine = (value: DateValue): boolean => /^(?:minute|hour|daypart)$/.test(value.granularity);

/** "at 2:40 a.m.", of no day that its text had named: the day of writing is not its own. */
const dayless = ({ granularity, stated, assumed }: DateValue): boolean =>
  /^(?:minute|hour)$/.test(granularity) &&
  assumed.length === 0 &&
  !stated.some((part) => part === 'day' || part === 'weekday' || part === 'month');

/** The part of the day that a value names: "TNI" of "Friday night". */
const daypartOf = ({ timex }: DateValue): string | undefined => /T[A-Z]{2}$/.exec(timex)?.[0];

/**
 * The days a time of day touches: its hours are another rule's business. A night runs into the next day, but "Friday
 * night" and "Saturday night" are two nights: the same part of a day is of the day it is named by.
 */
function onDays(value: DateValue, other: DateValue): DateValue {
  if (!value.interval || !fine(value)) return value;
  const lo = Math.floor(value.interval.lo);
  const named = daypartOf(value) !== undefined && daypartOf(value) === daypartOf(other);
  return { ...value, interval: { lo, hi: named ? lo + 1 : Math.ceil(value.interval.hi) } };
}

/** The call for help comes after the event, and may come on the next day, past midnight. */
function answered(a: DateValue, b: DateValue, { a: p, b: q }: { a: string; b: string }): boolean {
  if (p === q || !a.interval || !b.interval || isOpenDay(a) || isOpenDay(b)) return false;
  const by = Math.floor(a.interval.lo) - Math.floor(b.interval.lo);
  return p === 'call' ? by === 1 : by === -1;
}

/** One past event, two dates. What is past does not move. */
export const rule: AcrossRule = {
  id: 'event-date',
  title: 'dates of events',
  summary: 'One past event, birth, death, beginning or end with two dates.',
  revision: 2,
  scope: 'across',
  takes: (claim) => claim.value.type === 'date' && claim.role in MOMENTS,
  judge(a, b, context) {
    const tied = context.incident !== undefined || context.told === true;
    const because = tied ? undefined : apart(a, b);
    if (because !== undefined || a.value.type !== 'date' || b.value.type !== 'date') {
      return { verdict: 'compatible', severity: 'low', because: [because ?? 'no dates'] };
    }
    if (dayless(a.value) || dayless(b.value)) {
      return { verdict: 'compatible', severity: 'low', because: ['an hour that names no day'] };
    }
    const relation = relate(onDays(a.value, b.value), onDays(b.value, a.value));
    if (context.incident && answered(a.value, b.value, context.incident)) {
      return { verdict: 'compatible', severity: 'low', because: ['help came in the night that followed'] };
    }
    const doubt = spoken(a, b) && !context.told ? 'people speak on more than one day' : relation.doubt;
    return climb(a, b, context, {
      relation: relation.kind === 'disjoint' && doubt !== undefined ? { ...relation, doubt } : relation,
      volatility: 'fixed',
    });
  },
};
