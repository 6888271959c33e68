import type { Reading, Sentence } from '../../language/types.js';
import type { Draft, Extractor } from '../types.js';
import { actDrafts } from './acts.js';
import { addressDrafts } from './addresses.js';
import { circumstanceDrafts } from './circumstances.js';
import { committeeDrafts } from './committees.js';
import { extentDrafts } from './extent.js';
import { kinDrafts } from './kin.js';
import { kindDrafts } from './kinds.js';
import { landmarkDrafts } from './landmarks.js';
import { nameWordDrafts } from './name-words.js';
import { nameDrafts } from './names.js';
import { outletDrafts } from './outlets.js';
import { peopleOf } from './people.js';
import { homeDrafts } from './persons/homes.js';
import { settingDrafts } from './persons/settings.js';
import { woundDrafts } from './persons/wounds.js';
import { placeDrafts } from './places.js';
import { premisesDrafts } from './premises.js';
import { properDrafts } from './proper.js';
import { propositionDrafts } from './propositions.js';
import { purchaseDrafts } from './purchases.js';
import { relationDrafts } from './relations.js';
import { reportsOf } from './reports.js';
import { sceneDrafts } from './scenes.js';
import { schoolingDrafts } from './schooling.js';
import { slotDrafts } from './slots.js';
import { stanceDrafts } from './stances.js';
import { stateDrafts } from './states.js';
import { winDrafts } from './wins.js';

/** Longer "sentences" are tables, lists or markup gone wrong: nothing is read from them, and time stays linear. */
const LONGEST = 400;

/** Names, titles, places and statements of a source: the facts that are neither dates, numbers nor quotations. */
export const statements: Extractor = (whole: Reading): Draft[] => {
  const isLong = (s: Sentence) => s.tokens.length > LONGEST;
  // A reading that needs no cut stays the one whose names are known already.
  const reading: Reading = whole.sentences.some(isLong)
    ? {
        ...whole,
        sentences: whole.sentences.map((s) =>
          isLong(s) ? { ...s, tokens: [], nouns: [], verbs: [], clauses: [] } : s,
        ),
      }
    : whole;
  const people = peopleOf(reading);
  const reports = reportsOf(reading);
  return [
    ...nameDrafts(reading, people),
    ...properDrafts(reading, people),
    ...nameWordDrafts(reading),
    ...committeeDrafts(reading),
    ...outletDrafts(reading),
    ...addressDrafts(reading),
    ...placeDrafts(reading),
    ...sceneDrafts(reading),
    ...landmarkDrafts(reading),
    ...premisesDrafts(reading),
    ...propositionDrafts(reading, reports),
    ...stanceDrafts(reading, reports),
    ...relationDrafts(reading),
    ...purchaseDrafts(reading),
    ...schoolingDrafts(reading),
    ...extentDrafts(reading),
    ...actDrafts(reading),
    ...winDrafts(reading),
    ...woundDrafts(reading),
    ...settingDrafts(reading),
    ...circumstanceDrafts(reading),
    ...slotDrafts(reading),
    ...stateDrafts(reading),
    ...kinDrafts(reading),
    ...homeDrafts(reading),
    ...kindDrafts(reading),
  ];
};
