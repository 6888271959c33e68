import type { Claim } from '../claims/types.js';
import { clauseAt } from '../language/index.js';
import type { Sentence, VerbGroup } from '../language/types.js';
import type { Features } from './features.js';
import type { Profile } from './vocabulary.js';

/**
 * "was first elected in 1998": then nothing of the kind was before, so that another source's "elected in 1995" contradicts
 * it, though an act that comes back has many dates.
 */
export function beforeTheFirst(a: Profile, b: Profile, features: Features): boolean {
  const [first, other] = isFirst(a.claim) ? [a, b] : [b, a];
  if (!isFirst(first.claim) || isFirst(other.claim)) return false;
  const [p, q] = [first.claim.value, other.claim.value];
  if (p.type !== 'date' || q.type !== 'date' || !p.interval || !q.interval || q.interval.hi > p.interval.lo)
    return false;
  if (features.samePredicate === 0 || (features.sharedNames === 0 && features.sameSubject === 0)) return false;
  if (features.otherSubject === 1 && [a, b].every(({ claim }) => isName(claim))) return false;
  return scopeOf(first.claim).every((word) => other.sentence.has(word));
}

/** "was elected in 2006" beside "first elected in 1998": a later one of the kind. */
export function afterTheFirst({ claim: a }: Profile, { claim: b }: Profile): boolean {
  if (isFirst(a) === isFirst(b)) return false;
  const [p, q] = isFirst(a) ? [a.value, b.value] : [b.value, a.value];
  return p.type === 'date' && q.type === 'date' && p.interval !== undefined && (q.interval?.lo ?? 0) >= p.interval.hi;
}

const isName = ({ topic }: Claim): boolean => topic.names.includes(topic.subject ?? '');

/** The verb that the date hangs on is told as the first of its kind: "first opened in 1998". */
export function isFirst(claim: Claim): boolean {
  const verb = verbOf(claim);
  if (!verb) return false;
  const { tokens } = claim.sentence;
  return tokens.slice(verb.from - 1 < 0 ? 0 : verb.from - 1, verb.head).some(({ lower }) => lower === 'first');
}

function verbOf({ sentence, topic, span }: Claim): VerbGroup | undefined {
  return sentence.verbs.find(
    ({ lemma, head }) => lemma === topic.predicate && (sentence.tokens[head]?.end ?? Number.NaN) <= span.start,
  );
}

/** Words that name any of what they stand for: "first elected to office" is the first election of all. */
const ANY: ReadonlySet<string> = new Set(['office', 'time', 'public', 'year', 'age']);

/** What narrows a first: "first elected to the Senate" leaves room for an earlier election to the council. */
function scopeOf(claim: Claim): string[] {
  const { tokens, clauses }: Sentence = claim.sentence;
  const verb = verbOf(claim);
  if (!verb) return [];
  const clause = clauseAt(clauses, verb.head);
  return tokens
    .slice(verb.to, clause?.to ?? tokens.length)
    .filter(
      ({ start, end, pos }) => (end <= claim.span.start || start >= claim.span.end) && /^(?:NOUN|PROPN)$/.test(pos),
    )
    .flatMap(({ pos, lower, lemma }) => (ANY.has(lemma) ? [] : [pos === 'PROPN' ? lower : lemma]));
}
