import type { ClaimKind } from '../claims/types.js';
import type { Features } from './features.js';

/** Kinds whose pairs are told apart by the same weights. */
export type WeightGroup = 'time' | 'number' | 'text';

export const GROUP_OF: Readonly<Record<ClaimKind, WeightGroup>> = {
  date: 'time',
  time: 'time',
  duration: 'time',
  recurrence: 'time',
  count: 'number',
  money: 'number',
  percentage: 'number',
  ordinal: 'number',
  age: 'number',
  measurement: 'number',
  vote: 'number',
  quotation: 'text',
  name: 'text',
  title: 'text',
  place: 'text',
  statement: 'text',
};

export type Weights = Readonly<Record<keyof Features | 'bias', number>>;

/** Log-odds a feature adds. Fitted by `npm run fit` on the evaluation stories, cross-validated by story. */
export const WEIGHTS: Readonly<Record<WeightGroup, Weights>> = {
  time: {
    bias: -5,
    clause: 3,
    sentence: 5,
    context: 1.5,
    mass: 2,
    samePredicate: 1,
    sameAct: 0.8,
    otherAct: -0.8,
    sameHead: 0.5,
    otherHead: -0.5,
    sameSubject: 0.6,
    otherSubject: -0.3,
    sameObject: 0.5,
    sharedNames: 0.5,
    otherNames: -1,
    sameRole: 1,
    otherRole: -1.5,
    sameQualifiers: 0.3,
    sameSpeaker: 0.3,
    bothLead: 0.4,
  },
  number: {
    bias: -5,
    clause: 3,
    sentence: 5,
    context: 1.5,
    mass: 2,
    samePredicate: 0.8,
    sameAct: 0.6,
    otherAct: -0.5,
    sameHead: 1.2,
    otherHead: -1.5,
    sameSubject: 0.5,
    otherSubject: -0.3,
    sameObject: 0.4,
    sharedNames: 0.4,
    otherNames: -1,
    sameRole: 1,
    otherRole: -1.5,
    sameQualifiers: 0.5,
    sameSpeaker: 0.3,
    bothLead: 0.4,
  },
  text: {
    bias: -5,
    clause: 3,
    sentence: 5,
    context: 1.5,
    mass: 2,
    samePredicate: 0.8,
    sameAct: 0.6,
    otherAct: -0.5,
    sameHead: 1,
    otherHead: -1,
    sameSubject: 0.5,
    otherSubject: -0.5,
    sameObject: 0.5,
    sharedNames: 0.8,
    otherNames: -1,
    sameRole: 1,
    otherRole: -1.5,
    sameQualifiers: 0.3,
    sameSpeaker: 0.3,
    bothLead: 0.2,
  },
};

/** Probabilities of being about the same thing: at least `strong` may be a conflict, at least `medium` a review. */
export const THRESHOLDS: Readonly<Record<WeightGroup, { strong: number; medium: number }>> = {
  time: { strong: 0.6, medium: 0.45 },
  number: { strong: 0.6, medium: 0.45 },
  text: { strong: 0.6, medium: 0.45 },
};

/** A best match must beat the next one that holds another value by this much; between the two, silence. */
export const MARGIN = 0.05;
/** A match that agrees is taken over a better one that does not, when it is within this of it: agreement is the likelier truth. */
export const AGREEMENT_MARGIN = 0.25;
