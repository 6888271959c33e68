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
    bias: -1.82,
    local: 0.2,
    localMass: -0.15,
    clause: 0.77,
    sentence: 0.67,
    context: 1.11,
    mass: -0.53,
    samePredicate: 2.16,
    sameAct: 1.09,
    otherAct: 0.28,
    sameHead: 0,
    otherHead: 0,
    sameSubject: 0.15,
    otherSubject: 0.06,
    sameObject: 0.17,
    sharedNames: 0.84,
    otherNames: -0.43,
    sameRole: 0.62,
    distinctRole: 1.45,
    otherRole: 0,
    mainEvent: 0.6,
    sameQualifiers: 0,
    sameSpeaker: 0,
    bothLead: -0.52,
    sameEvent: 0.38,
    otherEvent: -1.56,
    eventAndMass: 1.04,
    eventAndNames: 0.04,
    headAndMass: 0,
    position: 0.59,
  },
  number: {
    bias: -1.04,
    local: 0.69,
    localMass: 0.95,
    clause: 0.67,
    sentence: 0.24,
    context: -0.83,
    mass: -0.16,
    samePredicate: 0.69,
    sameAct: 0,
    otherAct: -0.29,
    sameHead: 0.07,
    otherHead: -0.53,
    sameSubject: -0.35,
    otherSubject: -0.4,
    sameObject: -0.39,
    sharedNames: 0.43,
    otherNames: -0.63,
    sameRole: 0.77,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: 0.82,
    sameSpeaker: 0,
    bothLead: 0.39,
    sameEvent: -0.85,
    otherEvent: 0.51,
    eventAndMass: 0.09,
    eventAndNames: -0.54,
    headAndMass: 0.14,
    position: 0.82,
  },
  casualty: {
    bias: -2.45,
    local: 0.35,
    localMass: 0.16,
    clause: 0.61,
    sentence: 0.37,
    context: 0.32,
    mass: -0.11,
    samePredicate: -0.44,
    sameAct: 0.73,
    otherAct: -0.15,
    sameHead: -0.25,
    otherHead: 0.25,
    sameSubject: 0.94,
    otherSubject: -0.11,
    sameObject: 0.06,
    sharedNames: 0.39,
    otherNames: 0,
    sameRole: 0.8,
    distinctRole: 0,
    otherRole: 0,
    mainEvent: 0,
    sameQualifiers: -0.05,
    sameSpeaker: 0,
    bothLead: 0.4,
    sameEvent: 0.14,
    otherEvent: -0.11,
    eventAndMass: 0.33,
    eventAndNames: 0.5,
    headAndMass: 0.16,
    position: 0.18,
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
    bias: 22.08,
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
export const LINKS = { local: 0.35, clause: 0.3, told: 0.5, toldBySame: 0.8, mass: 0.35, toll: 0.2, sameToll: 0.7 };

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
