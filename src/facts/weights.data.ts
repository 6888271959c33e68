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
    bias: -2.22,
    local: -0.22,
    localMass: 0.41,
    clause: 1.24,
    sentence: -0.58,
    context: 0.33,
    mass: 0.05,
    samePredicate: 1.35,
    sameAct: 1.17,
    otherAct: -0.34,
    sameHead: 0,
    otherHead: 0,
    sameSubject: 0,
    otherSubject: -0.06,
    sameObject: -0.17,
    sharedNames: 0.64,
    otherNames: -0.23,
    sameRole: -1.1,
    distinctRole: 1.05,
    otherRole: 0,
    mainEvent: -0.18,
    sameQualifiers: 0,
    sameSpeaker: 0,
    bothLead: -0.03,
    sameEvent: 1.44,
    otherEvent: -0.16,
    eventAndMass: 0.76,
    eventAndNames: -0.17,
    headAndMass: 0,
    position: 0.8,
  },
  number: {
    bias: -2.93,
    local: 0.81,
    localMass: 1.35,
    clause: 0.51,
    sentence: 0.22,
    context: -0.59,
    mass: 0.55,
    samePredicate: 1.02,
    sameAct: -0.07,
    otherAct: 0.15,
    sameHead: -0.14,
    otherHead: -0.77,
    sameSubject: -0.68,
    otherSubject: -0.71,
    sameObject: -0.37,
    sharedNames: 0.68,
    otherNames: -0.05,
    sameRole: 0.87,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: 0.82,
    sameSpeaker: 0,
    bothLead: -0.35,
    sameEvent: -0.43,
    otherEvent: 0.26,
    eventAndMass: -0.07,
    eventAndNames: -0.52,
    headAndMass: 0.49,
    position: 1.18,
  },
  casualty: {
    bias: -3.56,
    local: 0.62,
    localMass: 0.28,
    clause: 0.71,
    sentence: 0.66,
    context: 0.23,
    mass: 0.14,
    samePredicate: -0.59,
    sameAct: 0.78,
    otherAct: -0.24,
    sameHead: -0.05,
    otherHead: 0.05,
    sameSubject: 0.7,
    otherSubject: 0.41,
    sameObject: 0.53,
    sharedNames: 0.3,
    otherNames: 0.04,
    sameRole: 1.52,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: -0.78,
    sameSpeaker: 0,
    bothLead: 0.4,
    sameEvent: -0.08,
    otherEvent: -0.2,
    eventAndMass: 0.29,
    eventAndNames: 0.44,
    headAndMass: 0.57,
    position: -0.17,
  },
  age: {
    bias: -1.05,
    local: 0.24,
    localMass: -0.08,
    clause: 0.3,
    sentence: -0.14,
    context: -0.14,
    mass: -0.13,
    samePredicate: 0.1,
    sameAct: 0,
    otherAct: -0.5,
    sameHead: -0.48,
    otherHead: 0.48,
    sameSubject: -0.2,
    otherSubject: 0.62,
    sameObject: 0.08,
    sharedNames: 0.61,
    otherNames: -0.83,
    sameRole: 0,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: 1.49,
    sameSpeaker: 0,
    bothLead: -0.8,
    sameEvent: -0.01,
    otherEvent: -0.98,
    eventAndMass: 0.01,
    eventAndNames: -0.01,
    headAndMass: -0.11,
    position: 0.17,
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
  },
};

/** Probabilities of being about the same thing: at least `strong` may be a conflict, at least `medium` a review. */
export const THRESHOLDS: Readonly<Record<WeightGroup, { strong: number; medium: number }>> = {
  time: { strong: 0.5, medium: 0.35 },
  number: { strong: 0.4, medium: 0.3 },
  casualty: { strong: 0.25, medium: 0.15 },
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
export const LINKS = { local: 0.35, clause: 0.3, told: 0.4 };

/** Roles of a date that tie two dates together without an act in common: a thing has one deadline, a person one birth. */
export const LINKING_ROLES: ReadonlySet<string> = new Set(['deadline', 'enacted', 'born', 'died', 'founded']);
