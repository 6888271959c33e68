import type { Claim } from '../claims/types.js';
import { classesOf, sameAct, TELLING_CLASSES } from '../language/word-classes.js';
import { samePerson as onePerson } from '../values/same-person.js';
import type { Features } from './features.js';
import { GENERIC_HEADS, GENERIC_ROLES, LINKS, SPEECHES } from './links.data.js';
import { tellsOfAnother } from './main-event.js';
import { knownThere, namesApart, placesApart } from './parties.js';
import type { Profile } from './vocabulary.js';
import { groupOf } from './weights.data.js';

/**
 * Likeness finds candidates; this says whether something ties the two values to one thing: the same act for a date, the
 * same thing counted or paid for, the same person for an age. Without a tie two claims are not compared, however alike
 * their sentences: "signed on Monday" and "took effect on Friday" stand in the likest sentences of all.
 */
export function linked(a: Profile, b: Profile, features: Features): boolean {
  const alike = features.local >= LINKS.local || features.clause >= LINKS.clause;
  switch (groupOf(a.claim)) {
    case 'time':
      if (features.otherRole === 1) return false;
      // Two stretches of time that begin together, in sentences with something in common: they end together, or one is wrong.
      if (features.sameOtherEnd === 1 && features.mass >= LINKS.stretch) return true;
      if (strangers(a, b) || placesApart(a.parties, b.parties)) return false;
      if (isOfAnother(a.claim) !== isOfAnother(b.claim)) return false;
      if (LIFE.has(a.claim.role) && a.claim.detail.person && b.claim.detail.person)
        return onePerson(a.claim.detail.person, b.claim.detail.person);
      // "Lund died in 1839", "He died in 1828": somebody else, where the text does not say who.
      if (LIFE.has(a.claim.role) && features.otherSubject === 1 && features.sharedNames === 0) return false;
      if (
        features.distinctRole === 1 &&
        (features.sharedNames > 0 || features.sameEvent === 1 || features.mass >= LINKS.mass)
      )
        return true;
      // Two sentences that name different places and people tell of two events of one kind.
      if (features.mainEvent === 1 && !namesApart(a.parties, b.parties)) return !toldApart(a, b, features);
      // A story looks forward to one hearing, one vote: two days for it are two days of one thing.
      if (features.sameEvent === 1 && a.claim.role === 'scheduled') return true;
      return sameDatedAct(a, b, features) && !toldApart(a, b, features);
    case 'number':
      return features.otherRole === 0 && sameThingNumbered(a.claim, b.claim, features, alike);
    case 'casualty':
      // Two sentences that name different places or people tell of two tolls: a round-up of a night's shootings. Those
      // in whose words all else is the same name only who said so, or where the wounded lie.
      return (
        (features.otherRole === 0 || shotOrWounded(a.claim, b.claim)) &&
        (features.otherNames === 0 ||
          (features.samePredicate > 0 && features.mass >= SAME_TOLL) ||
          (features.bothLead === 1 && features.sameEvent === 1 && knownThere(a.parties, b.parties))) &&
        (features.mass >= LINKS.toll || (features.bothLead === 1 && features.sameEvent === 1))
      );
    case 'age':
      return samePerson(a.claim, b.claim) || sameUnnamed(a.claim, b.claim, features);
    case 'text':
      return true;
  }
}

/**
 * One act, one day: the same act by or upon the same, in a sentence with words in common. What people do on many days
 * (speak, write, release) is compared only when it is told in much the same words; being and having are no acts.
 */
function sameDatedAct(a: Profile, b: Profile, features: Features): boolean {
  if (isState(a.claim) || isState(b.claim)) return false;
  if (spokeOnce(a, b, features)) return true;
  if (isTelling(a.claim) || isTelling(b.claim)) {
    if (!isTelling(a.claim) || !isTelling(b.claim)) return false;
    // Who spoke on Saturday and on Sunday, as both sources tell, said two things.
    if (features.strangeDays === 0 && daysBetween(a, b) > 0) return false;
    return (
      features.clause >= LINKS.told ||
      (features.sameSubject === 1 && isNamed(a.claim) && isNamed(b.claim) && features.mass >= LINKS.toldBySame)
    );
  }
  const act = features.sameEvent === 1 || features.samePredicate > 0;
  const party = features.sharedNames > 0 || features.sameSubject === 1 || features.sameObject === 1;
  if (act) return party && features.mass >= LINKS.mass;
  const told = (claim: Claim) => claim.topic.events.length > 0 || claim.topic.predicate !== undefined;
  return (!told(a.claim) || !told(b.claim)) && features.clause >= LINKS.told;
}

const isOfAnother = ({ sentence, topic }: Claim): boolean => tellsOfAnother(sentence, new Set(topic.events));

/** Shared weight from which two sentences of one speaker tell of one speech, where each source knows of one day only. */
const ONE_SPEECH = 0.3;

/**
 * Each source has the same person or body speak, write or announce on one day, and does not so much as name the other's:
 * "told reporters on Monday", "in a speech on Tuesday". Who speaks on two days is told of on both by somebody.
 */
function spokeOnce(a: Profile, b: Profile, features: Features): boolean {
  return (
    isSpeaking(a.claim) &&
    isSpeaking(b.claim) &&
    features.sameSubject === 1 &&
    features.strangeDays === 1 &&
    features.mass >= ONE_SPEECH &&
    namesDay(a.claim) &&
    namesDay(b.claim)
  );
}

const SPEAKING: ReadonlySet<string> = new Set('say announce write ask deny talk oppose apologize issue'.split(' '));

const isSpeaking = ({ role, topic }: Claim): boolean =>
  role === 'said' ||
  role === 'announced' ||
  (topic.predicate !== undefined &&
    (SPEECHES.has(topic.predicate) || classesOf(topic.predicate).some((c) => SPEAKING.has(c))));

/** "at a 9 p.m. conference" names no day: it took one over. */
const namesDay = ({ value }: Claim): boolean =>
  value.type === 'date' && value.stated.some((part) => part === 'day' || part === 'weekday' || part === 'month');

/** The same thing counted, paid for or measured. Lengths of time have no noun: the act must be the same. */
function sameThingNumbered(claim: Claim, other: Claim, features: Features, alike: boolean): boolean {
  const { kind, topic, role } = claim;
  const act = features.sameEvent === 1 || features.samePredicate > 0;
  if (kind === 'duration') {
    // "a 22-month inquiry" and "the two-year investigation": the length of what it stands before.
    if (lengthOfOne(claim, other)) return features.otherNames === 0 || features.mass >= LINKS.mass;
    // "who has lived here for 21 years" and "we lived there seven years ago": two people's lives.
    return act && features.mass >= LINKS.mass && !(features.otherSubject === 1 && isOfALife(claim));
  }
  // "Reformists  40.4%" in a table and "the Reformists won around 57%": one side's share, where nothing else is said.
  if (kind === 'percentage' && role === 'level' && topic.head === undefined && other.topic.head === undefined) {
    if (features.sharedNames > 0 && (isRow(claim) || isRow(other))) return true;
  }
  // Money's noun says what it is for, in many ways: "$5 in cash", "$5 of campaign funds"; a count's noun is the thing.
  // "Tornadoes" of a table and "tornadoes" are one role though the tagger gives them two lemmas.
  const sameThing = features.sameRole === 1 && kind === 'count' && !GENERIC_HEADS.has(role);
  if (features.otherHead === 1 && kind !== 'money' && !sameThing) return false;
  // "every teacher", "most teachers": of what they did, nothing else.
  if (claim.detail.all !== undefined || other.detail.all !== undefined) return features.sameHead === 1 && act;
  if (features.sameHead === 1 && GENERIC_HEADS.has(topic.head ?? '')) return act || (kind === 'ordinal' && alike);
  return (
    alike ||
    features.sameHead === 1 ||
    (features.sameRole === 1 && !GENERIC_ROLES.has(role) && !GENERIC_HEADS.has(role))
  );
}

/** Roles of the dates of a life: they are of one person, or of two. */
const LIFE: ReadonlySet<string> = new Set(['born', 'died']);

/** Share of the names of the shorter sentence that the other must hold, for the two to be of one place or person. */
const SAME_NAMES = 0.5;
/** Days within which two tellings of one event go wrong though one of the sources tells of both days. */
const NEAR_DAYS = 7;

/**
 * Both sources tell of both days: a vigil on Monday for a man shot on Sunday. Then the two days are of two events, and
 * neither source says that it was on the other. Where one of them tells of both, the days are two unless they are near.
 */
function toldApart(a: Profile, b: Profile, features: Features): boolean {
  const gap = daysBetween(a, b);
  if (gap === 0) return false;
  // In the same words, or of the same place or people: one of the two sources contradicts itself.
  if (features.clause >= LINKS.told) return false;
  if (features.samePredicate > 0 && features.sharedNames >= SAME_NAMES) return false;
  return features.strangeDays === 0 || (features.strangeDays < 1 && gap > NEAR_DAYS);
}

/** Days from the one day to the other; 0 where one of the claims is of no day. */
function daysBetween(a: Profile, b: Profile): number {
  const [p, q] = [a.claim.value, b.claim.value];
  if (p.type !== 'date' || q.type !== 'date' || !p.interval || !q.interval || !a.days.both(a.claim, b.claim)) return 0;
  return Math.abs(Math.floor(p.interval.lo) - Math.floor(q.interval.lo));
}

/** Each of the two acts is done by somebody whom the other sentence does not name: "the minister spoke", "the leaders spoke". */
function strangers(a: Profile, b: Profile): boolean {
  const [p, q] = [a.claim.topic, b.claim.topic];
  const unknown = (subject: string | undefined, own: readonly string[], there: ReadonlySet<string>) =>
    subject !== undefined && own.includes(subject) && !subject.split(' ').some((word) => there.has(word));
  return unknown(p.subject, p.names, b.names) && unknown(q.subject, q.names, a.names);
}

/** The doer is a person or body by name, not "police" or "officials", who speak every day. */
const isNamed = ({ topic }: Claim): boolean =>
  topic.subject?.includes(' ') === true && topic.names.includes(topic.subject);

const isTelling = ({ role, topic }: Claim): boolean =>
  role === 'said' ||
  (topic.events.length === 0 &&
    topic.predicate !== undefined &&
    classesOf(topic.predicate).some((c) => TELLING_CLASSES.has(c)));

const isState = ({ topic }: Claim): boolean =>
  topic.events.length === 0 && (topic.predicate === 'be' || topic.predicate === 'have');

/** Ages are of one person when the names are, but for a spelling; two unnamed people are not known to be one. */
function samePerson(x: Claim, y: Claim): boolean {
  const [p, q] = [x.detail.person, y.detail.person];
  return (
    p !== undefined && q !== undefined && x.detail.named === 'true' && y.detail.named === 'true' && onePerson(p, q)
  );
}

/** Shared weight from which two tolls of the same act are one though each sentence names somebody else. */
const SAME_TOLL = 0.7;

/**
 * Those who were shot are those who were wounded, where the rule finds that nobody died. Two equal numbers tell nothing
 * that each text does not say better in its own words: such a pair must not explain away another one.
 */
const shotOrWounded = (x: Claim, y: Claim): boolean =>
  [x.role, y.role].sort().join(' ') === 'injured shot' &&
  x.value.type === 'quantity' &&
  y.value.type === 'quantity' &&
  x.value.number !== y.value.number;

/** What each does for a length of time of their own. */
const LIVES: ReadonlySet<string> = new Set(['live', 'work', 'study', 'play', 'marry']);

const isOfALife = ({ topic }: Claim): boolean => LIVES.has(topic.predicateClass ?? '');

/** A sentence without a verb: a row of a table. */
const isRow = ({ sentence }: Claim): boolean => sentence.verbs.length === 0;

/** Both lengths stand as adjectives before nouns of one class: "a 22-month inquiry". */
function lengthOfOne(x: Claim, y: Claim): boolean {
  const [p, q] = [nounBehind(x), nounBehind(y)];
  return p !== undefined && q !== undefined && sameAct(p, q);
}

/** Lemma of the noun that a length stands before, joined to its unit by a hyphen. */
function nounBehind({ sentence, span, reading }: Claim): string | undefined {
  if (!/-\p{L}+$/u.test(reading.source.prose.slice(span.start, span.end))) return undefined;
  const next = sentence.tokens.findIndex((t) => t.start >= span.end);
  for (let i = next; i >= 0 && i < next + 3; i++) {
    const token = sentence.tokens[i];
    if (token?.pos === 'NOUN') return token.lemma;
    if (token === undefined || !/^(?:ADJ|PROPN)$/.test(token.pos)) return undefined;
  }
  return undefined;
}

/**
 * Two ages of somebody whom neither text names are of one person only where each text has one such person:
 * "the 17-year-old victim", the wounded "from 11 to 30". The rest of the sentences must fit as well.
 */
function sameUnnamed(x: Claim, y: Claim, features: Features): boolean {
  const alone = x.detail.alone;
  if (alone === undefined || alone !== y.detail.alone) return false;
  if (alone === 'spread') return features.sameEvent === 1 || features.mass >= LINKS.mass;
  // A boy who was hurt and a boy who held the gun are two: only a part in the story tells.
  const told = features.sameEvent === 1 || features.samePredicate > 0 || features.clause >= LINKS.clause;
  return told && features.mass >= LINKS.mass;
}
