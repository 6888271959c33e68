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
    bias: -1.7,
    local: 0.16,
    localMass: -0.14,
    clause: 0.87,
    sentence: -0.33,
    context: 0.77,
    mass: -0.32,
    samePredicate: 2.29,
    sameAct: 1.25,
    otherAct: 0.35,
    sameHead: 0,
    otherHead: 0,
    sameSubject: 0.07,
    otherSubject: 0.04,
    sameObject: -0.09,
    sharedNames: 0.51,
    otherNames: -0.43,
    sameRole: 1.02,
    distinctRole: 1.51,
    otherRole: 0,
    mainEvent: 0.49,
    sameQualifiers: 0,
    sameSpeaker: 0,
    bothLead: -0.16,
    sameEvent: 0.57,
    otherEvent: -1.17,
    eventAndMass: 1.17,
    eventAndNames: 0.09,
    headAndMass: 0,
    position: 0.37,
  },
  number: {
    bias: -0.81,
    local: 0.72,
    localMass: 0.89,
    clause: 0.7,
    sentence: 0.2,
    context: -0.82,
    mass: -0.14,
    samePredicate: 0.68,
    sameAct: 0,
    otherAct: -0.17,
    sameHead: 0.02,
    otherHead: -0.48,
    sameSubject: -0.43,
    otherSubject: -0.6,
    sameObject: -0.4,
    sharedNames: 0.46,
    otherNames: -0.64,
    sameRole: 0.76,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: 0.81,
    sameSpeaker: 0,
    bothLead: 0.4,
    sameEvent: -0.86,
    otherEvent: 0.47,
    eventAndMass: 0.03,
    eventAndNames: -0.55,
    headAndMass: 0.1,
    position: 0.82,
  },
  casualty: {
    bias: -3.44,
    local: 0.48,
    localMass: 0.13,
    clause: 0.61,
    sentence: 0.73,
    context: 0.18,
    mass: 0.33,
    samePredicate: -0.54,
    sameAct: 0.84,
    otherAct: 0.17,
    sameHead: -0.18,
    otherHead: 0.18,
    sameSubject: 0.95,
    otherSubject: 0.31,
    sameObject: 0.44,
    sharedNames: 0.21,
    otherNames: 0.17,
    sameRole: 1.58,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: -0.51,
    sameSpeaker: 0,
    bothLead: 0.33,
    sameEvent: -0.17,
    otherEvent: 0.22,
    eventAndMass: 0.43,
    eventAndNames: 0.41,
    headAndMass: 0.6,
    position: -0.07,
  },
  age: {
    bias: 2.14,
    local: 0.19,
    localMass: -0.29,
    clause: 0.09,
    sentence: -0.08,
    context: -0.11,
    mass: -0.44,
    samePredicate: 0,
    sameAct: 0,
    otherAct: -0.5,
    sameHead: -0.11,
    otherHead: 0.11,
    sameSubject: 0.04,
    otherSubject: 0.55,
    sameObject: 0,
    sharedNames: 0,
    otherNames: 0,
    sameRole: 0,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: 0,
    sameSpeaker: 0,
    bothLead: -0.82,
    sameEvent: 0,
    otherEvent: -0.93,
    eventAndMass: 0,
    eventAndNames: 0,
    headAndMass: -0.26,
    position: -0.03,
  },
  text: {
    bias: 22.17,
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
  time: { strong: 0.4, medium: 0.4 },
  number: { strong: 0.35, medium: 0.25 },
  casualty: { strong: 0.15, medium: 0.1 },
  age: { strong: 0.25, medium: 0.2 },
  text: { strong: 0.6, medium: 0.45 },
};

/** In log-odds: a best match must beat the next one that holds another value by this much; between the two, silence. */
export const MARGIN = 0.3;
/** Roles of a date that differ only in how it is told; any two others name different dates. */
export const LOOSE_ROLES: ReadonlySet<string> = new Set(['', 'happened', 'announced', 'said', 'began']);

/** Likeness of wording that ties two values to one thing by itself. */
export const LINKS = { local: 0.35, clause: 0.3, told: 0.5, mass: 0.35 };

/** Roles of a date that tie two dates together without an act in common: a thing has one deadline, a person one birth. */
export const LINKING_ROLES: ReadonlySet<string> = new Set(['deadline', 'enacted', 'born', 'died', 'founded']);

/** Nouns that count anything of their kind: "people" of one sentence are not those of another. */
export const GENERIC_HEADS: ReadonlySet<string> = new Set(
  'people person man woman boy girl child kid teen adult victim suspect officer member thing time case part group number place other others'.split(
    ' ',
  ),
);

/** Roles of a number that say how it is given, not of what. */
export const GENERIC_ROLES: ReadonlySet<string> = new Set([
  'level',
  'change',
  'points',
  'cost',
  'worth',
  'distance',
  'length',
  'grade',
]);
