import type { Claim, ClaimKind } from '../claims/types.js';
import type { Features } from './features.js';

/** Kinds whose pairs are told apart by the same weights. */
export type WeightGroup = 'time' | 'number' | 'casualty' | 'age' | 'text';

const GROUPS: Readonly<Record<ClaimKind, WeightGroup>> = {
  date: 'time',
  time: 'time',
  duration: 'number',
  recurrence: 'time',
  count: 'number',
  money: 'number',
  percentage: 'number',
  ordinal: 'number',
  age: 'age',
  measurement: 'number',
  vote: 'number',
  quotation: 'text',
  name: 'text',
  title: 'text',
  place: 'text',
  statement: 'text',
};

/** Counts of people by what befell them belong to the story's event unless something says otherwise. */
const CASUALTY_UNIT = /^person:./;

export function groupOf(claim: Claim): WeightGroup {
  return claim.kind === 'count' && claim.value.type === 'quantity' && CASUALTY_UNIT.test(claim.value.unit)
    ? 'casualty'
    : GROUPS[claim.kind];
}

export type Weights = Readonly<Record<keyof Features | 'bias', number>>;

/** Log-odds a feature adds. Fitted by `npm run fit` on the evaluation stories, cross-validated by story. */
export const WEIGHTS: Readonly<Record<WeightGroup, Weights>> = {
  time: {
    bias: -1.96,
    local: -0.27,
    localMass: 0.35,
    clause: 0.96,
    sentence: -0.54,
    context: 0.63,
    mass: -0.08,
    samePredicate: 1.45,
    sameAct: 1.03,
    otherAct: 0.22,
    sameHead: 0,
    otherHead: 0,
    sameSubject: 0.01,
    otherSubject: 0,
    sameObject: -0.09,
    sharedNames: 0.53,
    otherNames: -0.34,
    sameRole: -0.06,
    distinctRole: 1.17,
    otherRole: 0,
    mainEvent: -0.09,
    sameQualifiers: 0,
    sameSpeaker: 0,
    bothLead: -0.06,
    sameEvent: 1.49,
    otherEvent: -0.57,
    eventAndMass: 0.87,
    eventAndNames: -0.21,
    headAndMass: 0,
    position: 0.68,
  },
  number: {
    bias: -2.85,
    local: 0.8,
    localMass: 1.42,
    clause: 0.65,
    sentence: 0.24,
    context: -0.6,
    mass: 0.42,
    samePredicate: 0.99,
    sameAct: -0.07,
    otherAct: 0,
    sameHead: 0.17,
    otherHead: -0.81,
    sameSubject: -0.59,
    otherSubject: -0.55,
    sameObject: -0.49,
    sharedNames: 0.51,
    otherNames: -0.01,
    sameRole: 0.96,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: 0.8,
    sameSpeaker: 0,
    bothLead: -0.41,
    sameEvent: -0.65,
    otherEvent: 0.26,
    eventAndMass: -0.09,
    eventAndNames: -0.44,
    headAndMass: 0.34,
    position: 1.15,
  },
  casualty: {
    bias: -3.45,
    local: 0.49,
    localMass: 0.13,
    clause: 0.61,
    sentence: 0.74,
    context: 0.18,
    mass: 0.33,
    samePredicate: -0.55,
    sameAct: 0.85,
    otherAct: 0.18,
    sameHead: -0.17,
    otherHead: 0.17,
    sameSubject: 0.96,
    otherSubject: 0.31,
    sameObject: 0.45,
    sharedNames: 0.21,
    otherNames: 0.16,
    sameRole: 1.58,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: -0.5,
    sameSpeaker: 0,
    bothLead: 0.34,
    sameEvent: -0.18,
    otherEvent: 0.22,
    eventAndMass: 0.42,
    eventAndNames: 0.42,
    headAndMass: 0.6,
    position: -0.08,
  },
  age: {
    bias: -1.3,
    local: 0.28,
    localMass: -0.05,
    clause: 0.35,
    sentence: -0.14,
    context: -0.13,
    mass: -0.13,
    samePredicate: 0.1,
    sameAct: 0,
    otherAct: -0.5,
    sameHead: -0.49,
    otherHead: 0.49,
    sameSubject: -0.26,
    otherSubject: 0.63,
    sameObject: 0.09,
    sharedNames: 0.68,
    otherNames: -0.77,
    sameRole: 0,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: 1.6,
    sameSpeaker: 0,
    bothLead: -0.79,
    sameEvent: 0.04,
    otherEvent: -0.95,
    eventAndMass: 0.04,
    eventAndNames: 0,
    headAndMass: -0.1,
    position: 0.18,
  },
  text: {
    bias: 22.16,
    local: 0,
    localMass: 0,
    clause: 0,
    sentence: 0,
    context: 0,
    mass: 0,
    samePredicate: 0,
    sameAct: 0,
    otherAct: 0,
    sameHead: 0,
    otherHead: 0,
    sameSubject: 0,
    otherSubject: 0,
    sameObject: 0,
    sharedNames: 0,
    otherNames: 0,
    sameRole: 0,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: 0,
    sameSpeaker: 0,
    bothLead: 0,
    sameEvent: 0,
    otherEvent: 0,
    eventAndMass: 0,
    eventAndNames: 0,
    headAndMass: 0,
    position: 0,
  },
};

/** Probabilities of being about the same thing: at least `strong` may be a conflict, at least `medium` a review. */
export const THRESHOLDS: Readonly<Record<WeightGroup, { strong: number; medium: number }>> = {
  time: { strong: 0.35, medium: 0.25 },
  number: { strong: 0.35, medium: 0.25 },
  casualty: { strong: 0.15, medium: 0.1 },
  age: { strong: 0.25, medium: 0.2 },
  text: { strong: 0.6, medium: 0.45 },
};

/** In log-odds: a best match must beat the next one that holds another value by this much; between the two, silence. */
export const MARGIN = 0.3;
/** In log-odds: a match that agrees is taken over a better one that does not, within this: agreement is the likelier truth. */
export const AGREEMENT_MARGIN = 1.5;

/** Roles of a date that differ only in how it is told; any two others name different dates. */
export const LOOSE_ROLES: ReadonlySet<string> = new Set(['', 'happened', 'announced', 'said', 'began']);

/** Likeness of wording that ties two values to one thing by itself. */
export const LINKS = { local: 0.35, clause: 0.3, told: 0.4, toldBySame: 0.35, mass: 0.35 };

/** Roles of a date that tie two dates together without an act in common: a thing has one deadline, a person one birth. */
export const LINKING_ROLES: ReadonlySet<string> = new Set(['deadline', 'enacted', 'born', 'died', 'founded']);
