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
    bias: -1.88,
    local: 0.2,
    localMass: -0.09,
    clause: 0.79,
    sentence: 0.64,
    context: 1.08,
    mass: -0.35,
    samePredicate: 2.16,
    sameAct: 1.02,
    otherAct: 0.31,
    sameHead: 0,
    otherHead: 0,
    sameSubject: 0.09,
    otherSubject: 0.07,
    sameObject: 0.16,
    sharedNames: 0.76,
    otherNames: -0.45,
    sameRole: 0.8,
    distinctRole: 1.45,
    otherRole: 0,
    mainEvent: 0.62,
    sameQualifiers: 0,
    sameSpeaker: 0,
    bothLead: -0.5,
    sameEvent: 0.45,
    otherEvent: -1.52,
    eventAndMass: 0.87,
    eventAndNames: 0.06,
    headAndMass: 0,
    position: 0.57,
  },
  number: {
    bias: -0.67,
    local: 0.71,
    localMass: 1.03,
    clause: 0.71,
    sentence: 0.23,
    context: -0.82,
    mass: -0.24,
    samePredicate: 0.8,
    sameAct: 0,
    otherAct: -0.42,
    sameHead: -0.17,
    otherHead: -0.33,
    sameSubject: -0.5,
    otherSubject: -0.59,
    sameObject: -0.38,
    sharedNames: 0.51,
    otherNames: -0.59,
    sameRole: 0.96,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: 0.84,
    sameSpeaker: 0,
    bothLead: 0.66,
    sameEvent: -0.87,
    otherEvent: 0.46,
    eventAndMass: -0.01,
    eventAndNames: -0.54,
    headAndMass: 0.08,
    position: 0.62,
  },
  casualty: {
    bias: -2.25,
    local: 0.34,
    localMass: 0.15,
    clause: 0.58,
    sentence: 0.55,
    context: 0.23,
    mass: 0.1,
    samePredicate: -0.32,
    sameAct: 0.73,
    otherAct: 0.55,
    sameHead: -0.26,
    otherHead: 0.26,
    sameSubject: 0.88,
    otherSubject: 0.03,
    sameObject: 0.4,
    sharedNames: 0.45,
    otherNames: 0.63,
    sameRole: 0.46,
    distinctRole: 0,
    otherRole: 1.04,
    mainEvent: 0,
    sameQualifiers: -0.06,
    sameSpeaker: 0,
    bothLead: 0.32,
    sameEvent: 0.08,
    otherEvent: 0.62,
    eventAndMass: 0.37,
    eventAndNames: 0.19,
    headAndMass: 0.4,
    position: 0.28,
  },
  age: {
    bias: 2.68,
    local: 0.22,
    localMass: -0.29,
    clause: 0.11,
    sentence: -0.05,
    context: -0.11,
    mass: -0.45,
    samePredicate: 0.07,
    sameAct: 0,
    otherAct: -0.52,
    sameHead: -0.19,
    otherHead: 0.03,
    sameSubject: 0.03,
    otherSubject: 0.53,
    sameObject: -0.01,
    sharedNames: -0.15,
    otherNames: 0.07,
    sameRole: 0,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: -0.22,
    sameSpeaker: 0,
    bothLead: -0.84,
    sameEvent: 0.09,
    otherEvent: -0.94,
    eventAndMass: 0.04,
    eventAndNames: -0.02,
    headAndMass: -0.32,
    position: -0.07,
  },
  text: {
    bias: 22.11,
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
  number: { strong: 0.3, medium: 0.22 },
  casualty: { strong: 0.15, medium: 0.1 },
  age: { strong: 0.25, medium: 0.2 },
  text: { strong: 0.6, medium: 0.45 },
};

/** In log-odds: a best match must beat the next one that holds another value by this much; between the two, silence. */
export const MARGIN = 0.3;
/** Roles of a date that differ only in how it is told; any two others name different dates. */
export const LOOSE_ROLES: ReadonlySet<string> = new Set(['', 'happened', 'announced', 'said', 'began']);

/** Likeness of wording that ties two values to one thing by itself. */
export const LINKS = { local: 0.35, clause: 0.3, told: 0.5, toldBySame: 0.8, mass: 0.35, toll: 0.2 };

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
