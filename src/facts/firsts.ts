import type { Claim } from '../claims/types.js';
import { clauseAt } from '../language/index.js';
import type { Sentence, Token, VerbGroup } from '../language/types.js';
import type { Features } from './features.js';
import { LOOSE_ROLES } from './links.data.js';
import type { Pair } from './types.js';
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

/** "was elected in 2006" beside "first elected in 1998": a later one of the kind, or one that the first does not speak of. */
export function besideTheFirst(a: Profile, b: Profile): boolean {
  if (isFirst(a.claim) === isFirst(b.claim)) return false;
  const [first, other] = isFirst(a.claim) ? [a, b] : [b, a];
  const [p, q] = [first.claim.value, other.claim.value];
  if (p.type !== 'date' || q.type !== 'date' || !p.interval || !q.interval) return false;
  return q.interval.lo >= p.interval.hi || !scopeOf(first.claim).every((word) => other.sentence.has(word));
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

/** Words that name any of what they stand for: "first appointed to a post" is the first appointment of all. */
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

/** Verbs by which an event is held, and by which it takes place. */
const HOLDING: ReadonlySet<string> = new Set('hold organize organise stage host run arrange mount'.split(' '));
const PLACED: ReadonlySet<string> = new Set(['take place', 'happen', 'occur', 'hold', 'organize', 'organise', 'stage']);

/** Claims of one noun that are looked at: a thousand sources stay linear. */
const MOST = 12;

/**
 * "The first regatta took place in May 2011" beside "the club held regattas in 2009": what both name is no act, but a noun
 * of which there was none before its first. The two sources are on one subject by their title, or name it in the sentence.
 */
export function firstPairs(claims: readonly Claim[]): Pair[] {
  const firsts = claims.flatMap((claim) => {
    const noun = firstNoun(claim);
    return noun === undefined ? [] : [{ claim, noun }];
  });
  const out: Pair[] = [];
  for (const { claim, noun } of firsts.slice(0, MOST)) {
    const earlier = claims.filter(
      (other) => isBefore(other, claim) && ofOneSubject(other, claim) && holds(other, noun),
    );
    for (const other of earlier.slice(0, MOST))
      out.push({
        a: claim,
        b: other,
        score: 1,
        strength: 'medium',
        because: [`the first ${noun}, and one before it`],
      });
  }
  return out;
}

function isBefore(
  { value, reading, role, polarity, modality, detail }: Claim,
  { value: first, reading: own }: Claim,
): boolean {
  if (value.type !== 'date' || first.type !== 'date' || !value.interval || !first.interval) return false;
  if (reading.source.id === own.source.id || value.bound || detail.range) return false;
  const told = LOOSE_ROLES.has(role) && polarity === 'affirmed' && modality === 'asserted';
  return told && value.interval.hi <= first.interval.lo;
}

function ofOneSubject(x: Claim, y: Claim): boolean {
  const [p, q] = [x, y].map(({ reading }) => reading.source.title?.toLowerCase());
  return (
    (p !== undefined && p === q) || x.topic.names.some((name) => name.includes(' ') && y.topic.names.includes(name))
  );
}

/** "regatta", of "The first regatta took place in May 2011": nothing narrows the noun. */
function firstNoun(claim: Claim): string | undefined {
  const { value, sentence, topic, modality } = claim;
  if (value.type !== 'date' || !PLACED.has(topic.predicate ?? '') || modality !== 'asserted') return undefined;
  const { tokens } = sentence;
  const verb = verbOf(claim);
  const noun = verb && tokens[verb.from - 1];
  const before = verb && tokens[verb.from - 2]?.lower;
  if (noun?.pos !== 'NOUN' || !verb || !/^(?:first|inaugural)$/.test(before ?? '') || verb.tense !== 'past')
    return undefined;
  return /^(?:the|its|their)$/.test(tokens[verb.from - 3]?.lower ?? '') ? noun.lemma : undefined;
}

/** Tokens behind a verb within which its object stands. */
const OBJECT = 3;

/** "had organised regattas": such events were held, by then. */
function holds({ sentence: { tokens, verbs } }: Claim, noun: string): boolean {
  return verbs.some(({ lemma, head, to, modal }) => {
    const past = /(?:ed|held|ran)$/.test(tokens[head]?.lower ?? '') && modal === undefined;
    if (!past || !HOLDING.has(lemma)) return false;
    const object = tokens.slice(to, to + OBJECT);
    // The tagger may take the noun of "organised walks" for a verb.
    const at = object.findIndex(
      (token) => token.lemma === noun && (token.pos === 'NOUN' || token.lower === `${noun}s`),
    );
    return at >= 0 && object.slice(0, at).every(plain) && object[at + 1]?.pos !== 'NOUN';
  });
}

/** "organised several regattas", not "a children's regatta". */
const plain = ({ pos }: Token): boolean => pos === 'DET' || pos === 'NUM' || pos === 'ADJ';
