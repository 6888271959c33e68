import type { Claim } from '../src/claims/types.js';
import type { AcrossRule } from '../src/rule.js';
import { rule as casualties } from './casualties.js';
import { different, groupsAllow, judgeNumbers, newerIsHigher, notComparable, quantityOf } from './shared/quantities.js';

/** Things whose number grows while a story is told; other counts of a past event stand. */
const GROWING: ReadonlySet<string> = new Set([
  'arrested',
  'charged',
  'case',
  'complaint',
  'allegation',
  'lawsuit',
  'home',
  'building',
  'structure',
  'acre',
  'customer',
  'without power',
  'donation',
  'donor',
  'follower',
  'view',
  'signature',
  'ticket',
  'unit',
  'copy',
  'tornado',
  'aftershock',
  'report',
  'call',
  'tip',
]);

/** People taken in one after the other. */
const MOUNTING: ReadonlySet<string> = new Set(['arrested', 'charged', 'convicted']);

const HITS: ReadonlySet<string> = new Set(['shoot', 'stab', 'hit', 'kill', 'injure']);

/** Acts that part people by where they go: "three victims were taken to one hospital", "two to another". */
const CARRYING: ReadonlySet<string> = new Set(['take', 'transport', 'airlift', 'rush', 'fly', 'bring', 'drive']);

/** Whoever is counted is taken somewhere: not "the suit was brought on behalf of 6,400 drivers". */
const isCarried = ({ topic, sentence }: Claim): boolean =>
  CARRYING.has(topic.predicate ?? '') &&
  !(topic.predicate === 'bring' && sentence.tokens.some(({ lemma }) => SUITS.has(lemma)));

/** What is brought to a court. */
const SUITS: ReadonlySet<string> = new Set(['suit', 'lawsuit', 'action', 'case', 'claim', 'charge', 'complaint']);

const volatilityOf = (claim: Claim): 'running' | 'fixed' => (GROWING.has(claim.role) ? 'running' : 'fixed');

/** How many of something there are, for all that is no toll. */
export const rule: AcrossRule = {
  id: 'count',
  title: 'counts',
  summary: 'Different numbers of the same things: members, votes, homes, pages, shots.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'count' && claim.value.type === 'quantity' && !casualties.takes(claim),
  judge(a, b, context) {
    const reason = different(a, b, context, { of: 'parts of different wholes' }) ?? groupsAllow(a, b);
    if (reason !== undefined) return notComparable(reason);
    // "eight of the jurors were black", "nine of the jurors agreed": parts by what they are or did.
    const parts = a.detail.subset !== undefined && b.detail.subset !== undefined && a.role !== 'arrested';
    if (parts && a.topic.predicate !== b.topic.predicate) return notComparable('parts of a whole, of different acts');
    // "two suspects were arrested", "four suspects are sought".
    if (a.role !== b.role) return notComparable('what befell them is told of one alone');
    // "shot five times" is told of one victim and of another.
    const acts = [a, b].some((claim) => HITS.has(claim.topic.predicateClass ?? ''));
    if (a.role === 'time' && acts && a.topic.subject !== b.topic.subject)
      return notComparable('done to different people');
    if (a.role === '' && [a, b].some(isCarried)) return notComparable('parted by where they were taken');
    // "her two children" and "three children" outside.
    const owned = a.detail.owned !== undefined && b.detail.owned !== undefined;
    if (a.role === '' && owned && !a.topic.names.some((name) => b.topic.names.includes(name)))
      return notComparable("not known to be the same person's");
    if (a.role === '' && a.detail.owned !== b.detail.owned) return notComparable("somebody's against anybody's");
    // Vague words of one article and another: "several officers" and "dozens of officers" need not be the same ones.
    if (a.value.type === 'quantity' && b.value.type === 'quantity' && a.role === '') {
      if (a.value.modifier === 'vague' || b.value.modifier === 'vague') return notComparable('a vague word');
    }
    // "several buildings were evacuated", "thousands of buildings fell": two vague words, of two things done.
    const bothVague = [a, b].every((claim) => quantityOf(claim)?.modifier === 'vague');
    if (bothVague && a.topic.predicateClass !== b.topic.predicateClass) return notComparable('vague words of two acts');
    const judged = judgeNumbers(a, b, context, volatilityOf(a));
    if (judged.verdict !== 'conflict') return judged;
    // Who is arrested or charged comes one after the other: a day later there is one more.
    if (MOUNTING.has(a.role) && newerIsHigher(a, b, context))
      return { ...judged, verdict: 'update', because: [...judged.because, 'the newer text has more of them'] };
    // "30 rounds" in a magazine, "hundreds of rounds" in the house: a vague word does not name the same heap, but for
    // two of them in the same words.
    const vague = [a, b].filter((claim) => quantityOf(claim)?.modifier === 'vague').length;
    return vague === 1 ? notComparable('one of them is a vague word') : judged;
  },
};
