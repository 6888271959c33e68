import type { ClaimKind } from '../../claims/types.js';
import type { FindingVerdict } from '../../findings/types.js';

/** What an editor may ask about a disagreement of a kind. Neutral: names no side. `{values}` is "A or B". */
export const QUESTIONS: Readonly<Record<ClaimKind, string>> = {
  date: 'Which date is meant, {values}? Ask each desk for the document or person its date comes from.',
  time: 'Which time is meant, {values}, and in which time zone?',
  duration: 'How long is it, {values}, and counted from which day?',
  recurrence: 'How often does it happen, {values}?',
  count: 'What exactly was counted, by whom and as of when: {values}?',
  money: 'Which amount is meant, {values}: the same currency, period and basis?',
  percentage: 'Which share is meant, {values}: of what whole, and at what time?',
  ordinal: 'Which place in the series is meant, {values}, and what does the series include?',
  age: 'What is the date of birth, and on which day was the age reckoned: {values}?',
  measurement: 'Which measure is meant, {values}: measured where, and by whom?',
  vote: 'What does the official record of the vote show: {values}?',
  quotation: 'What were the exact words? Ask for the recording, the transcript or the written statement.',
  name: 'How is the name written by its bearer: {values}?',
  title: 'Which office or title was held on the day in question: {values}?',
  place: 'Where exactly did it happen, {values}?',
  statement: 'What does the original source state, and which of the two wordings reports it?',
};

/** Verdicts that call for a question of their own, whatever the kind. */
export const QUESTIONS_BY_VERDICT: Readonly<Partial<Record<FindingVerdict, string>>> = {
  update: 'Does an earlier value still stand somewhere as if it were the latest?',
  dispute: 'Does each source tell its readers that the other party says otherwise?',
};

/** For a source that disagrees with itself. */
export const QUESTION_WITHIN = 'Which of these did the source mean to print? Ask its desk.';

/** The explanations that are tried of a difference before it counts as a conflict, by kind. */
export const EXPLANATIONS: Readonly<Record<ClaimKind, string>> = {
  date: 'a coarser date, a bound, an announced change, another event',
  time: 'a coarser time, a time zone, another event',
  duration: 'rounding, a bound, another stretch of time',
  recurrence: 'another series',
  count: 'rounding, a bound, a part of the whole, a later count',
  money: 'rounding, a bound, another currency or basis, a later figure',
  percentage: 'rounding, points instead of percent, another whole, a later figure',
  ordinal: 'another series or scope',
  age: 'a birthday between the two, rounding',
  measurement: 'rounding, another unit, another thing measured',
  vote: 'rounding, another vote',
  quotation: 'house style, a shortened quotation, two occasions',
  name: 'an alias, a title, initials',
  title: 'a former, acting or deputy office, a change of office',
  place: 'a place within the other, two sites',
  statement: 'certainty, another party, a later state',
};

/** How the reasons of a judgement are introduced. */
export const REASON_NAMES: Readonly<Record<FindingVerdict, string>> = {
  conflict: 'Judged by:',
  review: 'Left open:',
  variation: 'What differs:',
  update: 'Explained by:',
  dispute: 'Judged by:',
};
