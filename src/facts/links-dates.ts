import { LAST_SEEN } from '../claims/topic.js';
import type { Claim } from '../claims/types.js';
import { classesOf, TELLING_CLASSES } from '../language/word-classes.js';
import { isOpenDay, marksOf } from '../values/date-open.js';
import { samePerson as onePerson } from '../values/same-person.js';
import { befellOne, holdTwoOffices, reachTwoPlaces } from './doers.js';
import type { Features } from './features.js';
import { beforeTheFirst, besideTheFirst } from './firsts.js';
import { AFTERMATH, LINKS, SPEECHES, STEPS } from './links.data.js';
import { isOfAnotherDoer, tellsOfAnother } from './main-event.js';
import { namesApart, placesApart } from './parties.js';
import type { Profile } from './vocabulary.js';

/** Whether two dates or times of day are of one thing: a role a thing has once, the story's own event, one act, one speech. */
export function datesLinked(a: Profile, b: Profile, features: Features): boolean {
  if (features.otherRole === 1) return false;
  if (features.otherSubject === 1 && shareOnlyPhase(a.claim, b.claim)) return false;
  if (holdTwoOffices(a.claim, b.claim) || reachTwoPlaces(a.claim, b.claim)) return false;
  // The girl's last sight and the car's.
  if (features.otherSubject === 1 && isLastSeen(a.claim) && isLastSeen(b.claim)) return false;
  if (inOtherYears(a.claim, b.claim)) {
    if (besideTheFirst(a, b)) return false;
    if (recurs(a.claim) && recurs(b.claim)) return beforeTheFirst(a, b, features);
  }
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
    (features.sharedNames > 0 ||
      features.sameEvent === 1 ||
      features.mass >= LINKS.mass ||
      // "Parliament approved it on Wednesday", "Parliament voted on Thursday": a story has one law.
      (features.sameSubject === 1 && features.bothLead === 1))
  )
    return true;
  // A story looks forward to one hearing, one vote: two days for it are two days of one thing.
  if (features.sameEvent === 1 && a.claim.role === 'scheduled') return true;
  if (offeredOnce(a, b, features)) return true;
  return sameDatedAct(a, b, features) && !toldApart(a, b, features);
}

/** "The trial begins", "jury selection begins": two things that begin, or that end, have that much in common. */
function shareOnlyPhase(a: Claim, b: Claim): boolean {
  const shared = a.topic.events.filter((act) => b.topic.events.includes(act));
  return shared.length > 0 && shared.every((act) => PHASES.has(act));
}

const PHASES: ReadonlySet<string> = new Set(['start', 'end', 'finish', 'reopen', 'launch']);

/** "The shelter will be open on Tuesday", "on Wednesday": what is to be had on a day, in much the same words. */
const offeredOnce = (a: Profile, b: Profile, features: Features): boolean =>
  [a, b].every(({ claim }) => claim.role === 'scheduled' && isState(claim)) &&
  features.clause >= LINKS.told &&
  features.sameSubject === 1 &&
  features.strangeDays > 0;

/**
 * One act, one day: the same act by or upon the same, in a sentence with words in common. What people do on many days
 * (speak, write, release) is compared only when it is told in much the same words; being and having are no acts.
 */
function sameDatedAct(a: Profile, b: Profile, features: Features): boolean {
  if (isState(a.claim) || isState(b.claim)) return false;
  if (isOpen(a.claim) || isOpen(b.claim)) return sameOpenAct(a, b, features);
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
  if (newsOfBoth(a, b, features) || actOfBoth(a, b, features) || toldAlike(a, b, features)) return true;
  const act = features.sameEvent === 1 || features.samePredicate > 0;
  const party =
    features.sharedNames > 0 || features.sameSubject === 1 || features.sameObject === 1 || befellOne(a.claim, b.claim);
  if (beforeTheFirst(a, b, features)) return true;
  // "was charged with assault in 2005", "was charged with theft in 2004": years of a life, in which one act comes back.
  if (act && inOtherYears(a.claim, b.claim) && features.sameObject === 0 && features.clause < LINKS.clause)
    return false;
  if (act) return party && features.mass >= LINKS.mass;
  const told = (claim: Claim) => claim.topic.events.length > 0 || claim.topic.predicate !== undefined;
  return (!told(a.claim) || !told(b.claim)) && features.clause >= LINKS.told;
}

/**
 * "on Friday" in a text of no known date: what the text leads with is no help, for nobody knows which of two is the later
 * one. Only one act, told of the same, by sources that do not both know both days.
 */
function sameOpenAct(a: Profile, b: Profile, features: Features): boolean {
  if ([a, b].some(({ claim }) => isTelling(claim) || isSpeaking(claim))) return false;
  if (features.strangeDays === 0 && daysBetween(a, b) > 0) return false;
  // "in March" and "on 22 September", of no known year, may be years apart: the very same act alone.
  const week = [a, b].every(({ claim }) => namesWeekday(claim));
  const act = features.samePredicate > 0 || (features.sameEvent === 1 && (week || features.clause >= LINKS.told));
  const party = features.sharedNames > 0 || features.sameSubject === 1 || features.sameObject === 1;
  return act && party && features.mass >= LINKS.mass;
}

const namesWeekday = ({ value }: Claim): boolean => value.type === 'date' && marksOf(value)?.weekday !== undefined;

const isOpen = ({ value }: Claim): boolean => value.type === 'date' && isOpenDay(value);

/** Two dates told by their year, of two years. */
function inOtherYears({ value: p }: Claim, { value: q }: Claim): boolean {
  if (p.type !== 'date' || q.type !== 'date') return false;
  const told = [p, q].some(({ granularity }) => granularity === 'year' || granularity === 'month');
  return told && p.timex.slice(0, 4) !== q.timex.slice(0, 4);
}

const isOfAnother = ({ sentence, topic }: Claim): boolean =>
  tellsOfAnother(sentence, new Set(topic.events)) || isOfAnotherDoer(sentence, topic.subject ?? '');

/** "won the cup in 1998", "won it in 2011": what is done again every year. */
const recurs = ({ topic, sentence }: Claim): boolean =>
  topic.events.some((act) => RECURRING.has(act)) &&
  !sentence.tokens.some(({ lemma, lower }) => PRIZE.test(lemma) || PRIZE.test(lower));

/** What nobody wins twice as a rule. */
const PRIZE = /^(?:prize|award|medal|oscar|nobel|pulitzer|scholarship|lottery)s?$/;

const RECURRING: ReadonlySet<string> = new Set(['win', 'award', 'score', 'play', 'lose', 'fight']);

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

/** How alike two sentences are that tell of one act in other verbs, where each source knows of its own day alone. */
const ALIKE = { mass: 0.9, sentence: 0.3, names: 0.4 };

/**
 * "The club made it public in a release on Tuesday", "the club was first to report it on Monday": no verb in common, but all
 * else, and neither source so much as names the other's day.
 */
function toldAlike(a: Profile, b: Profile, features: Features): boolean {
  return (
    features.strangeDays === 1 &&
    features.mass >= ALIKE.mass &&
    features.sentence >= ALIKE.sentence &&
    features.sharedNames >= ALIKE.names &&
    daysBetween(a, b) <= NEAR_DAYS &&
    namesDay(a.claim) &&
    namesDay(b.claim)
  );
}

/** Sentences at the head of a source that tell its news. */
const OPENING = 3;

/**
 * Each source opens with the same act, and at least one of them does not name the other's day: one story's news is one act,
 * though the sentences share few words ("was found alive on Sunday", "was found by a dog on Saturday").
 */
function actOfBoth(a: Profile, b: Profile, features: Features): boolean {
  return (
    [a, b].every(({ claim }) => claim.sentence.index <= OPENING && claim.sentence.block.kind !== 'title') &&
    (features.sameEvent === 1 || features.samePredicate > 0) &&
    features.strangeDays > 0 &&
    daysBetween(a, b) <= NEAR_DAYS &&
    ![a, b].some(({ claim }) => isTelling(claim) || isSpeaking(claim)) &&
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

const daysBetween = (a: Profile, b: Profile): number => a.days.apart(a.claim, b.claim);

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

const isLastSeen = ({ topic }: Claim): boolean => topic.events.includes(LAST_SEEN);

const isState = ({ topic }: Claim): boolean =>
  topic.events.length === 0 && (topic.predicate === 'be' || topic.predicate === 'have');
