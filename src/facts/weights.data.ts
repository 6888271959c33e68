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
    bias: -1.98,
    local: -0.3,
    localMass: 0.42,
    clause: 0.95,
    sentence: -0.59,
    context: 0.61,
    mass: -0.08,
    samePredicate: 1.49,
    sameAct: 1.06,
    otherAct: 0.25,
    sameHead: 0,
    otherHead: 0,
    sameSubject: 0.02,
    otherSubject: 0,
    sameObject: -0.07,
    sharedNames: 0.56,
    otherNames: -0.33,
    sameRole: -0.48,
    distinctRole: 0.86,
    otherRole: 0,
    mainEvent: -0.18,
    sameQualifiers: 0,
    sameSpeaker: 0,
    bothLead: -0.07,
    sameEvent: 1.49,
    otherEvent: -0.57,
    eventAndMass: 0.88,
    eventAndNames: -0.24,
    headAndMass: 0,
    position: 0.73,
  },
  number: {
    bias: -2.85,
    local: 0.82,
    localMass: 1.42,
    clause: 0.65,
    sentence: 0.24,
    context: -0.62,
    mass: 0.43,
    samePredicate: 1,
    sameAct: -0.07,
    otherAct: 0.05,
    sameHead: 0.14,
    otherHead: -0.81,
    sameSubject: -0.56,
    otherSubject: -0.57,
    sameObject: -0.48,
    sharedNames: 0.52,
    otherNames: 0,
    sameRole: 0.95,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: 0.79,
    sameSpeaker: 0,
    bothLead: -0.4,
    sameEvent: -0.64,
    otherEvent: 0.18,
    eventAndMass: -0.09,
    eventAndNames: -0.47,
    headAndMass: 0.36,
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
    clause: 0.34,
    sentence: -0.13,
    context: -0.13,
    mass: -0.13,
    samePredicate: 0.1,
    sameAct: 0,
    otherAct: -0.49,
    sameHead: -0.49,
    otherHead: 0.49,
    sameSubject: -0.27,
    otherSubject: 0.64,
    sameObject: 0.09,
    sharedNames: 0.68,
    otherNames: -0.77,
    sameRole: 0,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: 1.6,
    sameSpeaker: 0,
    bothLead: -0.8,
    sameEvent: 0.04,
    otherEvent: -0.94,
    eventAndMass: 0.04,
    eventAndNames: 0,
    headAndMass: -0.1,
    position: 0.18,
  },
  text: {
    bias: -3,
    local: 1.5,
    localMass: 1,
    clause: 1.5,
    sentence: 2,
    context: 0.5,
    mass: 1.2,
    samePredicate: 0.3,
    sameAct: 0.2,
    otherAct: -0.3,
    sameHead: 0.8,
    otherHead: -1,
    sameSubject: 0.3,
    otherSubject: -0.3,
    sameObject: 0.4,
    sharedNames: 0.4,
    otherNames: -0.6,
    sameRole: 0.8,
    otherRole: -1,
    sameQualifiers: 0.3,
    sameSpeaker: 0.2,
    bothLead: 0.2,
    sameEvent: 0.6,
    otherEvent: -0.5,
    eventAndMass: 0.6,
    eventAndNames: 0.5,
    headAndMass: 0.6,
    position: 0.5,
    distinctRole: 0,
    mainEvent: 0,
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
