import type { Claim } from '../claims/types.js';
import { classesOf, sameAct, TELLING_CLASSES } from '../language/word-classes.js';
import { samePerson as onePerson } from '../values/same-person.js';
import type { Features } from './features.js';
import { AFTERMATH, GENERIC_HEADS, GENERIC_ROLES, LINKS, SPEECHES, STEPS } from './links.data.js';
import { tellsOfAnother } from './main-event.js';
import { knownThere, namesApart, placesApart } from './parties.js';
import type { Profile } from './vocabulary.js';
import { groupOfPair } from './weights.data.js';

/**
 * Likeness finds candidates; this says whether something ties the two values to one thing: the same act for a date, the
 * same thing counted or paid for, the same person for an age. Without a tie two claims are not compared, however alike
 * their sentences: "signed on Monday" and "took effect on Friday" stand in the likest sentences of all.
 */
export function linked(a: Profile, b: Profile, features: Features): boolean {
  const alike = features.local >= LINKS.local || features.clause >= LINKS.clause;
  switch (groupOfPair(a.claim, b.claim)) {
    case 'time':
      if (features.otherRole === 1) return false;
      // Two stretches of time that begin together, in sentences with something in common: they end together, or one is wrong.
      if (features.sameOtherEnd === 1 && features.mass >= LINKS.stretch) return true;
      if (strangers(a, b, features.mainEvent === 1) || placesApart(a.parties, b.parties)) return false;
      if (isOfAnother(a.claim) !== isOfAnother(b.claim)) return false;
      // Two sentences that name different places and people tell of two events of one kind.
      if (features.mainEvent === 1 && !namesApart(a.parties, b.parties)) return !toldApart(a, b, features);
      if (LIFE.has(a.claim.role) && a.claim.detail.person && b.claim.detail.person)
        return onePerson(a.claim.detail.person, b.claim.detail.person);
      // "He died in 1828" is of whomever the text speaks of: nothing says that it is the one the other text names.
      if (LIFE.has(a.claim.role) && features.sameSubject === 0 && features.sharedNames === 0) return false;
      if (
        features.distinctRole === 1 &&
        (features.sharedNames > 0 || features.sameEvent === 1 || features.mass >= LINKS.mass)
      )
        return true;
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
        (features.mass >= LINKS.toll ||
          (features.bothLead === 1 && features.sameEvent === 1) ||
          // "One of the injured is a woman" says little; the sentences around it tell which toll it is a part of.
          (sameGroup(a.claim, b.claim) && features.context >= LINKS.context))
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
  if (newsOfBoth(a, b, features)) return true;
  const act = features.sameEvent === 1 || features.samePredicate > 0;
  const party = features.sharedNames > 0 || features.sameSubject === 1 || features.sameObject === 1;
  if (act) return party && features.mass >= LINKS.mass;
  const told = (claim: Claim) => claim.topic.events.length > 0 || claim.topic.predicate !== undefined;
  return (!told(a.claim) || !told(b.claim)) && features.clause >= LINKS.told;
}

const isOfAnother = ({ sentence, topic }: Claim): boolean => tellsOfAnother(sentence, new Set(topic.events));

/** Shared weight and names from which the leads of two sources tell one piece of news, in whatever verbs. */
const ONE_NEWS = { mass: 0.4, names: 0.5 };

/**
 * Each source opens with a day that the other does not so much as name, in sentences that share names and words: "struck a
 * lorry near Aldport on Tuesday", "was killed at a crossing near Aldport on Wednesday". No verb need be in common; but what came
 * after the event (the arrest, the hearing, the vigil) has a day of its own.
 */
function newsOfBoth(a: Profile, b: Profile, features: Features): boolean {
  return (
    features.bothLead === 1 &&
    features.strangeDays === 1 &&
    features.mass >= ONE_NEWS.mass &&
    features.sharedNames >= ONE_NEWS.names &&
    ![a, b].some(({ claim }) => isTelling(claim) || isSpeaking(claim) || isAftermath(claim)) &&
    namesDay(a.claim) &&
    namesDay(b.claim)
  );
}

const isAftermath = ({ topic }: Claim): boolean =>
  topic.predicate === undefined ||
  AFTERMATH.has(topic.predicate) ||
  [...topic.events, ...classesOf(topic.predicate)].some((act) => STEPS.has(act) || AFTERMATH.has(act));

/** Shared weight from which two sentences of one speaker tell of one speech, where each source knows of one day only. */
const ONE_SPEECH = 0.3;

/** The same where one of the sources tells of both days, of whatever: in sentences more alike, and of days nearer by. */
const LIKE_SPEECH = 0.6;
const LIKE_DAYS = 3;

/**
 * Each source has the same person or body speak, write or announce on one day, and does not so much as name the other's:
 * "told reporters on Monday", "in a speech on Tuesday". Who speaks on two days is told of on both by somebody.
 */
function spokeOnce(a: Profile, b: Profile, features: Features): boolean {
  return (
    isSpeaking(a.claim) &&
    isSpeaking(b.claim) &&
    features.sameSubject === 1 &&
    (features.strangeDays === 1
      ? features.mass >= ONE_SPEECH
      : features.strangeDays > 0 && features.mass >= LIKE_SPEECH && daysBetween(a, b) <= LIKE_DAYS) &&
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

/** The same thing counted, paid for or measured. */
function sameThingNumbered(claim: Claim, other: Claim, features: Features, alike: boolean): boolean {
  const { kind, topic, role } = claim;
  const act = features.sameEvent === 1 || features.samePredicate > 0;
  if (kind === 'duration') return sameThingLasted(claim, other, features);
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
function strangers(a: Profile, b: Profile, main: boolean): boolean {
  const unknown = ({ claim: { topic }, parties }: Profile, there: ReadonlySet<string>) => {
    const words = topic.subject?.split(' ') ?? [];
    // The office that was told and the deputies who came are of one event; two people who were shot are of two.
    if (main && !words.some((word) => parties.people.has(word))) return false;
    return topic.names.includes(topic.subject ?? '') && !words.some((word) => there.has(word));
  };
  return unknown(a, b.names) && unknown(b, a.names);
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

/** Both count one group among those of one toll: the women among the injured. */
const sameGroup = (x: Claim, y: Claim): boolean =>
  x.detail.subset !== undefined &&
  y.detail.subset !== undefined &&
  x.detail.group !== undefined &&
  x.detail.group === y.detail.group;

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

/** The length of one thing: of the same noun, of one person's sentence, or of what the same verb tells. */
function sameThingLasted(claim: Claim, other: Claim, features: Features): boolean {
  // "for months" and "for years" tell little: only where all around them is the same.
  if (isUncounted(claim) || isUncounted(other)) return features.clause >= LINKS.told;
  const [p, q] = [claim.topic.head, other.topic.head];
  // "a 22-month inquiry" and "the inquiry lasted two years"
  if (p !== undefined && q !== undefined) return sameAct(p, q) && !LENGTH_NOUNS.has(p) && features.otherNames === 0;
  // "sentenced to three years in prison" and "got a three-year prison term"
  if (claim.role !== '' && claim.role === other.role)
    return features.mass >= LINKS.mass && features.otherNames === 0 && features.sharedNames > 0;
  // "who has lived here for 21 years" and "we lived there seven years ago": two people's lives.
  const act = features.sameEvent === 1 || features.samePredicate > 0;
  return act && features.mass >= LINKS.mass && !(features.otherSubject === 1 && isOfALife(claim));
}

const isUncounted = ({ value }: Claim): boolean => value.type === 'duration' && !/\d/.test(value.timex);

/** Nouns for a length itself: what is measured is another word. */
const LENGTH_NOUNS: ReadonlySet<string> = new Set(['period', 'time', 'stretch', 'span', 'term', 'interval']);

/**
 * Two ages of somebody whom neither text names are of one person only where each text has one such person:
 * "the 17-year-old victim", the wounded "from 11 to 30". The rest of the sentences must fit as well.
 */
function sameUnnamed(x: Claim, y: Claim, features: Features): boolean {
  const alone = x.detail.alone;
  if (alone === undefined || alone !== y.detail.alone) return false;
  if (alone === 'spread') return features.sameEvent === 1 || features.mass >= LINKS.mass;
  // Whose text tells the other age too means somebody else by it.
  if (tells(x, y) || tells(y, x)) return false;
  if (!PARTS.has(alone) && (features.bothLead === 0 || features.otherEvent === 1)) return false;
  // A boy who was hurt and a boy who held the gun are two: only a part in the story tells.
  const told = features.sameEvent === 1 || features.samePredicate > 0 || features.clause >= LINKS.clause;
  if (told) return features.mass >= LINKS.mass;
  // "a preliminary inquiry found that a 15-year-old boy handling a gun …": another verb, all else the same.
  return features.sentence >= LINKS.sentence && features.mass >= SAME_TOLL;
}

/** Words for somebody's part in a story, which tell who is meant wherever they stand. */
const PARTS: ReadonlySet<string> = new Set(['victim', 'suspect', 'gunman', 'shooter']);

/** Whether the text of one claim tells the age of the other, of whomever. */
const tells = (x: Claim, y: Claim): boolean =>
  y.value.type === 'quantity' && (x.detail.told ?? '').split(' ').includes(String(y.value.number));
