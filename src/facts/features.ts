import { LIGHT_VERBS } from '../claims/topic.js';
import type { Claim } from '../claims/types.js';
import { sameAct } from '../language/word-classes.js';
import { relate } from '../values/index.js';
import { isMiscopied, transposes } from './digits.js';
import { LINKING_ROLES, LOOSE_ROLES, SELF_TOLD, STEPS } from './links.data.js';
import { namesApart } from './parties.js';
import { countsOneAct } from './series.js';
import { likeness, type Profile, shared } from './vocabulary.js';

/**
 * What speaks for and against two claims being about the same thing, as numbers from 0 to 1. Symmetric.
 * The names are those of the weights in `weights.data.ts`.
 */
export interface Features {
  local: number;
  localMass: number;
  clause: number;
  sentence: number;
  context: number;
  mass: number;
  /** The same verb or event noun, by how rare it is in the story: "said" and "spoke" tie nothing. */
  samePredicate: number;
  sameAct: number;
  otherAct: number;
  sameHead: number;
  otherHead: number;
  sameSubject: number;
  otherSubject: number;
  sameObject: number;
  sharedNames: number;
  otherNames: number;
  sameRole: number;
  /** A role that a thing has once: its deadline, a birth. */
  distinctRole: number;
  otherRole: number;
  sameQualifiers: number;
  sameSpeaker: number;
  bothLead: number;
  /** Classes of acts in common, light verbs looked through. */
  sameEvent: number;
  /** Both dates are of the event that the story's sources tell of first. */
  mainEvent: number;
  otherEvent: number;
  /** The same act, and rare words in common: what neither says alone. */
  eventAndMass: number;
  eventAndNames: number;
  headAndMass: number;
  /** Neither source tells of the other's day at all. */
  strangeDays: number;
  /** Ends of two stretches of time whose other ends agree. */
  sameOtherEnd: number;
  /** The digits of one number in another order: 84,000 and 48,000. */
  slip: number;
  /** How alike the two places in their articles are. */
  position: number;
}

/** Shared weight at which `mass` is full: about three rare words. */
const FULL_MASS = 14;
/** Sentences at the head of an article that tell its main event. */
const LEAD = 4;

export function featuresOf(a: Profile, b: Profile): Features {
  const [x, y] = [a.claim, b.claim];
  const flag = (condition: boolean) => (condition ? 1 : 0);
  const both = (p: string | undefined, q: string | undefined): p is string => Boolean(p) && Boolean(q);
  const act =
    both(x.topic.predicate, y.topic.predicate) &&
    !LIGHT_VERBS.has(x.topic.predicate) &&
    !LIGHT_VERBS.has(y.topic.predicate as string) &&
    sameAct(x.topic.predicate, y.topic.predicate as string);
  const event = act || x.topic.events.some((e) => y.topic.events.includes(e));
  const amount = Math.min(1, shared(a.sentence, b.sentence) / FULL_MASS);
  const series = countsOneAct(x, y);
  const head =
    both(x.topic.head, y.topic.head) && (sameHead(x, y) || series || (x.role === y.role && SELF_TOLD.has(x.role)));
  // The shots, the call, the arrival: the story's own event goes by several.
  const main = a.ofMainEvent && b.ofMainEvent && (event || (!isStep(x) && !isStep(y)));
  const names = [...a.names].filter((n) => b.names.has(n)).length;
  return {
    local: likeness(a.local, b.local),
    localMass: Math.min(1, shared(a.local, b.local) / FULL_MASS),
    clause: likeness(a.clause, b.clause),
    sentence: likeness(a.sentence, b.sentence),
    context: likeness(a.context, b.context),
    mass: amount,
    samePredicate:
      both(x.topic.predicate, y.topic.predicate) &&
      x.topic.predicate === y.topic.predicate &&
      !LIGHT_VERBS.has(x.topic.predicate)
        ? a.rarity
        : 0,
    sameAct: act && x.topic.predicate !== y.topic.predicate ? Math.min(a.rarity, b.rarity) : 0,
    otherAct: flag(both(x.topic.predicateClass, y.topic.predicateClass) && !act),
    sameHead: flag(head),
    otherHead: flag(both(x.topic.head, y.topic.head) && !head),
    sameSubject: flag(
      both(x.topic.subject, y.topic.subject) && nameOverlap(x.topic.subject, y.topic.subject as string),
    ),
    otherSubject: flag(
      both(x.topic.subject, y.topic.subject) && !nameOverlap(x.topic.subject, y.topic.subject as string),
    ),
    sameObject: flag(both(x.topic.object, y.topic.object) && nameOverlap(x.topic.object, y.topic.object as string)),
    sharedNames: names === 0 ? 0 : names / Math.min(a.names.size, b.names.size),
    otherNames: flag(main ? namesApart(a.parties, b.parties) : a.names.size > 0 && b.names.size > 0 && names === 0),
    sameRole: flag(x.role !== '' && x.role === y.role),
    distinctRole: flag(x.role === y.role && LINKING_ROLES.has(x.role)),
    otherRole: flag(
      x.role !== y.role &&
        !series &&
        (dated(x) ? !(LOOSE_ROLES.has(x.role) && LOOSE_ROLES.has(y.role)) : x.role !== '' && y.role !== ''),
    ),
    mainEvent: flag(main),
    sameQualifiers: flag(
      x.topic.qualifiers.length > 0 && x.topic.qualifiers.some((q) => y.topic.qualifiers.includes(q)),
    ),
    sameSpeaker: flag(both(x.speaker, y.speaker) && nameOverlap(x.speaker, y.speaker as string)),
    bothLead: flag(x.sentence.index < LEAD && y.sentence.index < LEAD),
    sameEvent: flag(event),
    otherEvent: flag(!event && !main && x.topic.events.length > 0 && y.topic.events.length > 0),
    eventAndMass: event ? amount : 0,
    eventAndNames: flag(event && names > 0),
    headAndMass: head ? amount : 0,
    strangeDays: dated(x) && dated(y) ? a.days.strange(x, y) / 2 : 0,
    sameOtherEnd: flag(sharesEnd(a, b)),
    slip: slipOf(a, b),
    position: 1 - Math.abs(placeOf(x) - placeOf(y)),
  };
}

/** What the law does about an event, on a day of its own: the arraignment is not the shooting, though both are what the story is about. */
const isStep = ({ topic }: Claim): boolean => topic.events.some((act) => STEPS.has(act));

function sharesEnd(a: Profile, b: Profile): boolean {
  if (!a.otherEnd || !b.otherEnd || a.claim.detail.range !== b.claim.detail.range) return false;
  const { kind } = relate(a.otherEnd, b.otherEnd);
  return kind === 'equal' || kind === 'refines';
}

const dated = (claim: Claim): boolean => claim.kind === 'date' || claim.kind === 'time';

/**
 * Two numbers of the same digits in another order are no chance: somebody copied one of them wrong. 2 where three digits
 * or more are the same and each text has that one number of its unit and size, 1 for any others.
 */
function slipOf(a: Profile, b: Profile): number {
  if (!transposes(a.claim, b.claim)) return 0;
  return isMiscopied(a.claim, b.claim) && a.tallies.lone(a.claim) && b.tallies.lone(b.claim) ? 2 : 1;
}

/** Where in its article a claim stands, 0 to 1. */
function placeOf(claim: Claim): number {
  return claim.sentence.index / Math.max(1, claim.reading.sentences.length - 1);
}

function sameHead(x: Claim, y: Claim): boolean {
  return sameAct(x.topic.head ?? '', y.topic.head ?? '');
}

/** Names of one bearer: "Ada Lund" and "Lund", not "Ada Lund" and "Olaf Lund"; for nouns, the same noun. */
export function nameOverlap(a: string, b: string): boolean {
  if (a === b) return true;
  const [p, q] = [a.split(' '), b.split(' ')];
  const [short, long] = p.length <= q.length ? [p, q] : [q, p];
  const shared = short.filter((w) => w.length > 2 && long.includes(w)).length;
  return (
    shared > 0 &&
    (short.length === 1 || shared >= short.length - 1) &&
    (short.length === 1 || short[0] === long[0] || shared === short.length)
  );
}
