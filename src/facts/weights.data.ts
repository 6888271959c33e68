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
    bias: -2.25,
    local: -0.17,
    localMass: 0.42,
    clause: 1.24,
    sentence: -0.58,
    context: 0.51,
    mass: -0.08,
    samePredicate: 1.8,
    sameAct: 1.1,
    otherAct: 0.27,
    sameHead: 0,
    otherHead: 0,
    sameSubject: 0,
    otherSubject: -0.01,
    sameObject: -0.09,
    sharedNames: 0.57,
    otherNames: -0.41,
    sameRole: 0.25,
    distinctRole: 1.52,
    otherRole: 0,
    mainEvent: 0.42,
    sameQualifiers: 0,
    sameSpeaker: 0,
    bothLead: -0.14,
    sameEvent: 1.35,
    otherEvent: -0.56,
    eventAndMass: 0.83,
    eventAndNames: -0.16,
    headAndMass: 0,
    position: 0.64,
  },
  number: {
    bias: -3.05,
    local: 0.93,
    localMass: 1.4,
    clause: 0.76,
    sentence: 0.2,
    context: -0.71,
    mass: 0.33,
    samePredicate: 1.17,
    sameAct: -0.08,
    otherAct: -0.01,
    sameHead: 0.33,
    otherHead: -0.77,
    sameSubject: -0.59,
    otherSubject: -0.43,
    sameObject: -0.64,
    sharedNames: 0.44,
    otherNames: -0.15,
    sameRole: 1.01,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: 0.75,
    sameSpeaker: 0,
    bothLead: -0.11,
    sameEvent: -0.42,
    otherEvent: 0.2,
    eventAndMass: -0.2,
    eventAndNames: -0.59,
    headAndMass: 0.26,
    position: 1.24,
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
    sameAct: 0.84,
    otherAct: 0.17,
    sameHead: -0.17,
    otherHead: 0.17,
    sameSubject: 0.96,
    otherSubject: 0.31,
    sameObject: 0.45,
    sharedNames: 0.22,
    otherNames: 0.16,
    sameRole: 1.59,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: -0.5,
    sameSpeaker: 0,
    bothLead: 0.34,
    sameEvent: -0.17,
    otherEvent: 0.22,
    eventAndMass: 0.42,
    eventAndNames: 0.42,
    headAndMass: 0.6,
    position: -0.08,
  },
  age: {
    bias: -1.33,
    local: 0.29,
    localMass: -0.04,
    clause: 0.35,
    sentence: -0.13,
    context: -0.13,
    mass: -0.12,
    samePredicate: 0.1,
    sameAct: 0,
    otherAct: -0.51,
    sameHead: -0.5,
    otherHead: 0.5,
    sameSubject: -0.25,
    otherSubject: 0.63,
    sameObject: 0.09,
    sharedNames: 0.68,
    otherNames: -0.75,
    sameRole: 0,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: 1.61,
    sameSpeaker: 0,
    bothLead: -0.78,
    sameEvent: 0.05,
    otherEvent: -0.94,
    eventAndMass: 0.04,
    eventAndNames: 0,
    headAndMass: -0.09,
    position: 0.18,
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
  time: { strong: 0.35, medium: 0.3 },
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
  'people person man woman child adult member thing time case part group number place'.split(' '),
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
