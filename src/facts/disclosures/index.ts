import { tokenAt } from '../../claims/topic.js';
import type { Claim } from '../../claims/types.js';
import type { Sentence } from '../../language/types.js';
import { acrossSources, comparableTimes } from '../comparable.js';
import { featuresOf } from '../features.js';
import { LOOSE_ROLES } from '../links.data.js';
import { namesDay } from '../sayings/days.js';
import type { Pair } from '../types.js';
import { type Profile, sharedWords } from '../vocabulary.js';
import { countedBack } from './counted-back.js';
import { firstTellingBefore, firstTellingBehind, paperOf } from './first.js';
import { MAKING_KNOWN } from './words.data.js';

/**
 * The day on which a piece of news was first made known, as each source tells it: "was made public on Monday", "the club
 * was the first to report it", "less than two days after it was first announced". A thing becomes known once; who tells
 * it after that is not compared.
 */

/** Shared weight, and share of names in common, from which two sentences tell of one piece of news. */
const ONE_NEWS = { mass: 0.5, names: 0.4 };
/** Words in common, beside names, that say what was told. */
const SHARED = 2;
/** Days apart that two such days may lie: past that they are two pieces of news. */
const NEAR = 14;
/** First tellings of one source that are looked at. */
const MOST = 6;

/** Pairs of dates of different sources that say when one piece of news was first made known. */
export function disclosurePairs(profiles: readonly Profile[]): Pair[] {
  const bySource = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const { id } = profile.claim.reading.source;
    const own = bySource.get(id);
    if (own) own.push(profile);
    else bySource.set(id, [profile]);
  }
  const told = [...bySource.values()].map((own) => firstTellings(own).slice(0, MOST));
  const out: Pair[] = [];
  for (const [i, own] of told.entries())
    for (const other of told.slice(i + 1, i + 1 + REPRESENTATIVES))
      for (const x of own) for (const y of other) if (isOneNews(x, y)) out.push(pairOf(x.claim, y.claim));
  return out;
}
/** Sources that each source is compared with: keeps a thousand of them linear. */
const REPRESENTATIVES = 24;

const pairOf = (a: Claim, b: Claim): Pair => ({
  a,
  b,
  score: 1,
  strength: 'medium',
  because: ['both tell when it was first made known'],
  told: true,
});

/** A date that says when something was first made known. */
interface FirstTelling extends Profile {
  paper: string | undefined;
}

/** The dates of one source that say when something was first made known; those counted back from another day too. */
function firstTellings(own: readonly Profile[]): FirstTelling[] {
  const days = new Map<Sentence, Claim[]>();
  for (const { claim } of own)
    if (namesDay(claim)) days.set(claim.sentence, [...(days.get(claim.sentence) ?? []), claim]);
  return own.flatMap((profile) => {
    const { claim } = profile;
    const { sentence, reading, span } = claim;
    if (claim.polarity === 'negated' || claim.modality === 'conditional') return [];
    if (claim.kind === 'duration') {
      const verb = firstTellingBehind(sentence, tokenAt(sentence, span.end));
      const previous = reading.sentences[sentence.index - 1];
      const counted = verb && countedBack(claim, (previous && days.get(previous)) ?? []);
      return verb && counted ? [{ ...profile, claim: counted, paper: paperOf(sentence, verb) }] : [];
    }
    if (!namesDay(claim) || !LOOSE_ROLES.has(claim.role)) return [];
    const verb = firstTellingBefore(sentence, tokenAt(sentence, span.start));
    return verb ? [{ ...profile, paper: paperOf(sentence, verb) }] : [];
  });
}

function isOneNews(a: FirstTelling, b: FirstTelling): boolean {
  const [x, y] = [a.claim, b.claim];
  if (a.paper !== b.paper || !acrossSources(x, y) || !comparableTimes(x, y)) return false;
  const [p, q] = [x.value, y.value];
  if (p.type !== 'date' || q.type !== 'date' || !p.interval || !q.interval) return false;
  if (Math.max(p.interval.lo - q.interval.hi, q.interval.lo - p.interval.hi) > NEAR) return false;
  // Who told it says nothing of what was told.
  const told = sharedWords(a.sentence, b.sentence).filter((word) => !a.names.has(word) && !MAKING_KNOWN.has(word));
  if (told.length < SHARED) return false;
  const features = featuresOf(a, b);
  return features.mass >= ONE_NEWS.mass && (features.sharedNames >= ONE_NEWS.names || features.otherNames === 0);
}
