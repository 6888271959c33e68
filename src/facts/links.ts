import { isPerson } from '../claims/quantities/people.js';
import type { Claim } from '../claims/types.js';
import { classesOf, sameAct } from '../language/word-classes.js';
import { samePerson as onePerson } from '../values/same-person.js';
import type { Features } from './features.js';
import { GENERIC_HEADS, GENERIC_ROLES, LINKS, SELF_TOLD, SITUATIONS, VEHICLES } from './links.data.js';
import { datesLinked } from './links-dates.js';
import { knownThere, knowsSubject } from './parties.js';
import { STATISTICS, STRETCHES } from './sports.data.js';
import type { Profile } from './vocabulary.js';
import { groupOfPair } from './weights.data.js';

/**
 * Likeness finds candidates; this says whether something ties the two values to one thing: the same act for a date, the
 * same thing counted or paid for, the same person for an age. Without a tie two claims are not compared, however alike
 * their sentences: "signed on Monday" and "took effect on Friday" stand in the likest sentences of all.
 */
export function linked(a: Profile, b: Profile, features: Features): boolean {
  const alike = features.local >= LINKS.local || features.clause >= LINKS.clause;
  const group = groupOfPair(a.claim, b.claim);
  // "In February a gunman killed five people": another shooting than the one that killed two.
  if (group === 'casualty' && a.occasion !== b.occasion) return false;
  switch (group) {
    case 'time':
      return datesLinked(a, b, features);
    case 'number':
      if (features.slip === 2) return true;
      return (
        features.otherRole === 0 &&
        (a.claim.kind === 'vote' || a.claim.role === 'turnout' || !twoDoers(a, b)) &&
        sameThingNumbered(a, b, features, alike)
      );
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

/** The same thing counted, paid for or measured. */
function sameThingNumbered(a: Profile, b: Profile, features: Features, alike: boolean): boolean {
  const [claim, other] = [a.claim, b.claim];
  const { kind, topic, role } = claim;
  const act = features.sameEvent === 1 || features.samePredicate > 0;
  if (kind === 'duration') return onlySentence(a, b) || sameThingLasted(claim, other, features);
  // "third in the marathon", "fourth in the 10 kilometres": of one contest, told in the same words.
  if (role === 'placing' || other.role === 'placing')
    return (
      features.sameSubject === 1 && claim.detail.contest !== undefined && claim.detail.contest === other.detail.contest
    );
  // "in his first season she led the league", "fired in his fourth season": when something was, not which it was.
  if (kind === 'ordinal' && PERIODS.has(role)) return act && (features.sameSubject === 1 || features.sameObject === 1);
  // Forty games won, ten lost, six played: by its noun alone a number ties nothing where there are many of it.
  if (isStatistic(claim) || isStatistic(other)) {
    return features.sameSubject === 1 && isNamed(claim) && isNamed(other) && stretchOf(claim) === stretchOf(other);
  }
  if (features.slip > 0 && features.otherHead === 0 && (features.mass >= SLIPPED || features.context >= SLIPPED))
    return true;
  // "was the eldest of nine children": of one person, who is one of them.
  if (role === 'children' && role === other.role) return features.sameSubject === 1 && features.otherNames === 0;
  // What is asked for is not what is offered or given.
  if (kind === 'percentage' && role === 'change' && isDemand(claim) !== isDemand(other)) return false;
  if (kind === 'percentage' && features.sameSubject === 1 && isPayClaim(claim) && isPayClaim(other)) return true;
  // A quake has one magnitude: not its aftershock, nor one of another day or place.
  if (role === 'magnitude' && role === other.role)
    return a.tallies.lone(claim) && b.tallies.lone(other) && features.otherNames === 0 && !quakesApart(claim, other);
  // However the people aboard are called, and whatever is told of them: where each text has one number of them.
  // But for two schools, each in a place of its own.
  if (role === 'enrolled' && features.otherNames === 1) return false;
  if (
    role === 'crowd' &&
    ((features.sharedNames === 0 && features.slip === 0) || daysApart(claim, other) || crowdsApart(claim, other))
  )
    return false;
  if (SITUATIONS.has(role) && role === other.role)
    return a.tallies.single(claim) && b.tallies.single(other) && !vehiclesApart(claim, other);
  const strangers = features.otherNames === 1 && features.otherSubject === 1;
  if (kind === 'count' && !act && strangers && features.clause < LINKS.told) return false;
  // "68 percent of Greeks believe", "83 percent of Greeks were unhappy": the same base, another question.
  const based = topic.head !== undefined || other.topic.head !== undefined;
  const apart = features.otherSubject === 1 || features.otherNames === 1;
  if (kind === 'percentage' && role !== 'turnout' && based && !act && apart && !isMajority(claim, other)) return false;
  // "a city of 500,000" beside an island of 120,000 that both sentences name.
  if (role === 'population' && features.otherSubject === 1 && features.sharedNames < POPULATED) return false;
  const unique = a.tallies.single(claim) && b.tallies.single(other);
  if (kind === 'count' && !unique && !act && features.sameSubject === 0 && features.clause < LINKS.told) return false;
  // "Reformists  31.2%" in a table and "the Reformists won around 45%": one side's share, where nothing else is said.
  if (kind === 'percentage' && role === 'level' && topic.head === undefined && other.topic.head === undefined) {
    if (features.sharedNames > 0 && (isRow(claim) || isRow(other))) return true;
  }
  // Money's noun says what it is for, in many ways: "$5 in cash", "$5 of campaign funds"; a count's noun is the thing.
  // "Tornadoes" of a table and "tornadoes" are one role though the tagger gives them two lemmas.
  const sameThing = features.sameRole === 1 && kind === 'count' && !GENERIC_HEADS.has(role);
  if (features.otherHead === 1 && kind !== 'money' && !sameThing) return false;
  // "400 kilos of cocaine" of one port, "600 kilos of cocaine" of another.
  if (
    kind === 'measurement' &&
    features.slip === 0 &&
    features.otherNames === 1 &&
    (claim.detail.of !== undefined || !alike || PLACED.has(role))
  )
    return false;
  // "every teacher", "most teachers": of what they did, nothing else.
  if (claim.detail.all !== undefined || other.detail.all !== undefined) return features.sameHead === 1 && act;
  const generic = [claim, other].some(({ topic: { head } }) => GENERIC_HEADS.has(head ?? ''));
  if (features.sameHead === 1 && generic && !(role === other.role && SELF_TOLD.has(role)))
    return act || (kind === 'ordinal' && alike);
  return (
    alike ||
    features.sameHead === 1 ||
    (features.sameRole === 1 && !GENERIC_ROLES.has(role) && !GENERIC_HEADS.has(role))
  );
}

/**
 * Each of the two is told of somebody whom the other sentence does not name: one club offered seven years, another eight.
 */
function twoDoers(a: Profile, b: Profile): boolean {
  const unknown = ({ claim: { topic } }: Profile, there: ReadonlySet<string>) =>
    topic.subject !== undefined &&
    topic.names.includes(topic.subject) &&
    // "Police" and "Officers" at the head of a sentence are no names.
    !isPerson(topic.subject) &&
    !topic.subject.split(' ').some((word) => there.has(word));
  return unknown(a, b.names) && unknown(b, a.names);
}

/** "are demanding a raise of 8 percent", "want 6 percent more pay": one claim, in many words. */
const isPayClaim = (claim: Claim): boolean =>
  claim.role === 'change' &&
  isDemand(claim) &&
  claim.sentence.tokens.some(({ lemma, pos }) => pos === 'NOUN' && PAY.has(lemma));

const isDemand = ({ topic }: Claim): boolean => DEMANDS.has(topic.predicate ?? '');

const DEMANDS: ReadonlySet<string> = new Set(['demand', 'want', 'seek', 'claim', 'request']);
const PAY: ReadonlySet<string> = new Set(['pay', 'wage', 'salary', 'raise']);

/** Dimensions that many things have: a tower of one town, the rain of another. */
const PLACED: ReadonlySet<string> = new Set(['height', 'rain', 'snow', 'wind', 'gusts']);

const AFTERSHOCKS: ReadonlySet<string> = new Set(['aftershock', 'foreshock']);

/** "a quake of magnitude 6", "an aftershock of magnitude 5", and quakes of two days. */
function quakesApart(x: Claim, y: Claim): boolean {
  const after = ({ sentence }: Claim) => sentence.tokens.some(({ lemma }) => AFTERSHOCKS.has(lemma));
  return after(x) !== after(y) || daysApart(x, y);
}

/** "Denby beat Harlow", "Denby women beat Harlow"; a march, and a hearing. */
const crowdsApart = (x: Claim, y: Claim): boolean => {
  const second = ({ sentence }: Claim) => sentence.tokens.some(({ lower }) => SECOND_TEAMS.test(lower));
  const [p, q] = [cameTo(x), cameTo(y)];
  return second(x) !== second(y) || (p !== undefined && q !== undefined && p !== q);
};

/** "300 gathered outside the court", "90 attended the hearing": those who show, and those who watch. */
const cameTo = ({ topic }: Claim): string | undefined =>
  /^(?:attend|watch)$/.test(topic.predicate ?? '')
    ? 'audience'
    : /^(?:march|rally|demonstrate|protest|gather)$/.test(topic.predicate ?? '')
      ? 'protest'
      : undefined;

const SECOND_TEAMS = /^(?:women|ladies|girls|under-\d+|youth|juniors?|reserves?)(?:'s|')?$/;

/** Each sentence names a weekday, and not the same. */
function daysApart({ sentence: a }: Claim, { sentence: b }: Claim): boolean {
  const days = ({ tokens }: Claim['sentence']) =>
    tokens.flatMap(({ lower }) => (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower) ? [lower] : []));
  const [p, q] = [days(a), days(b)];
  return p !== undefined && q !== undefined && p.length > 0 && q.length > 0 && !p.some((day) => q.includes(day));
}

/** "a truck carrying 20", "a van with 14 on board". */
function vehiclesApart({ sentence: a }: Claim, { sentence: b }: Claim): boolean {
  const [p, q] = [a, b].map(({ tokens }) => new Set(tokens.flatMap(({ lemma }) => VEHICLES.get(lemma) ?? [])));
  return p !== undefined && q !== undefined && p.size > 0 && q.size > 0 && ![...p].some((kind) => q.has(kind));
}

/** Words in common from which two numbers of the same digits are one, copied wrong. */
const SLIPPED = 0.2;

/** Points scored, yards run, games won: told of a named player or team, over one stretch. */
const isStatistic = ({ kind, role, topic, sentence }: Claim): boolean =>
  (kind === 'count' && STATISTICS.has(role)) ||
  (kind === 'measurement' &&
    sentence.tokens.some(({ lemma }) => lemma === 'touchdown' || lemma === 'yard') &&
    topic.head !== 'distance');

const isNamed = ({ topic }: Claim): boolean => topic.subject !== undefined && topic.names.includes(topic.subject);

const stretchOf = ({ topic }: Claim): string =>
  topic.clauseWords
    .filter((word) => STRETCHES.has(word))
    .sort()
    .join(' ');

/** "a majority of the members", "a minority of them": two halves of one whole, whatever is told of them. */
const isMajority = (x: Claim, y: Claim): boolean =>
  [x, y].every(({ reading, span }) =>
    /\b(?:majority|minority|most)\b/i.test(reading.source.prose.slice(span.start, span.end)),
  );

/** Share of the names of the shorter sentence that two numbers of inhabitants have in common. */
const POPULATED = 0.5;

/** What an ordinal of them says as a rule when something was done: "during her second term". */
const PERIODS: ReadonlySet<string> = new Set(
  'season term year month week day game match round half quarter period set inning lap stint spell shift night'.split(
    ' ',
  ),
);

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

/** Verbs that leave it to the rest of the clause to say what lasts. */
const STATES: ReadonlySet<string> = new Set(['be', 'stay', 'remain', 'spend', 'have', 'last', 'take', 'keep', 'lie']);

const isState = ({ topic }: Claim): boolean => STATES.has(topic.predicate ?? 'be');

/** A sentence without a verb: a row of a table. */
const isRow = ({ sentence }: Claim): boolean => sentence.verbs.length === 0;

/** The length of one thing: of the same noun, of one person's sentence, or of what the same verb tells. */
function sameThingLasted(claim: Claim, other: Claim, features: Features): boolean {
  if (isBetween(claim) || isBetween(other)) return sameEvents(claim, other, features);
  // "for months" and "for years" tell little: only where all around them is the same.
  if (isUncounted(claim) || isUncounted(other)) return features.clause >= LINKS.told;
  const [p, q] = [claim.topic.head, other.topic.head];
  // "a 22-month inquiry" and "the inquiry lasted two years"
  if (p !== undefined && q !== undefined) return sameAct(p, q) && !LENGTH_NOUNS.has(p) && features.otherNames === 0;
  // "sentenced to three years in prison" and "got a three-year prison term"
  if (claim.role !== '' && claim.role === other.role)
    return features.mass >= LINKS.mass && features.otherNames === 0 && features.sharedNames > 0;
  const named = features.otherNames === 0 && (features.sameSubject === 1 || features.sharedNames > 0);
  // "led the firm for 12 years", "headed the firm for nine": whose length it is, and of what, though by two verbs.
  if (named && features.sameSubject === 1 && features.sameObject === 1 && features.clause >= LINKS.clause) return true;
  // "spent five days in intensive care", "was in intensive care for nine days": what the clause says beside a light verb.
  if (named && isState(claim) && isState(other) && features.clause >= LINKS.told) return true;
  // "who has lived here for 21 years" and "we lived there seven years ago": two people's lives.
  const act = features.sameEvent === 1 || features.samePredicate > 0;
  return act && features.mass >= LINKS.mass && !(features.otherSubject === 1 && isOfALife(claim));
}

/** Each text tells of one prison sentence, and knows by name whom the other says it was given to. */
const onlySentence = (a: Profile, b: Profile): boolean =>
  a.claim.role === 'sentence' &&
  b.claim.role === 'sentence' &&
  a.tallies.single(a.claim) &&
  b.tallies.single(b.claim) &&
  knowsSubject(a.claim, b.claim) &&
  knowsSubject(b.claim, a.claim);

const isBetween = ({ role }: Claim): boolean => role === 'before' || role === 'after';

/** "died two days after being shot", "died a week after the shooting": between the same two events, the same way round. */
function sameEvents(claim: Claim, other: Claim, features: Features): boolean {
  const [p, q] = [claim.detail.from, other.detail.from];
  if (claim.role !== other.role || p === undefined || q === undefined) return false;
  const act = features.sameEvent === 1 || features.samePredicate > 0;
  return act && features.otherNames === 0 && (sameAct(p, q) || (isHarm(p) && isHarm(q)));
}

/** Blows that one event is told by: "after the shooting", "after he was wounded". */
const HARMS: ReadonlySet<string> = new Set(['shoot', 'stab', 'attack', 'crash', 'kill', 'injure', 'bomb']);
const isHarm = (word: string): boolean => classesOf(word).some((act) => HARMS.has(act));

const isUncounted = ({ value }: Claim): boolean => value.type === 'duration' && !/\d/.test(value.timex);

/** Nouns for a length itself: what is measured is another word. */
const LENGTH_NOUNS: ReadonlySet<string> = new Set(['period', 'time', 'stretch', 'span', 'term', 'interval']);

/**
 * Two ages of somebody whom neither text names are of one person only where each text has one such person:
 * "the 17-year-old victim", the wounded "from 9 to 34". The rest of the sentences must fit as well.
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
