/** Thresholds of collation: starting points from VERDICTS (a run of five words, half of the words), fitted on stories. */
export const LIMITS = {
  /** Quotations of fewer words are too common to be told apart. */
  words: 3,
  /** Equal quotations of fewer words are not said to be one utterance. */
  same: 4,
  /** A run of this many words, with this many content words among all shared, is one utterance whatever surrounds it. */
  longRun: 8,
  longContent: 4,
  /** Content words for the same utterance in two mouths. */
  clashContent: 6,
  /** Content words of a short one that two are said to have said word for word. */
  shortContent: 4,
  /** Words in a row that do with fewer content words. */
  clashRun: 10,
  /** Words in a row, and in all, of one speaker's utterance in other words. */
  mouthRun: 4,
  mouthShared: 7,
  /** Words of an utterance told in another order, and how many times as many the other may have. */
  reordered: 7,
  longer: 1.6,
  /** Letters in common of two wordings without a run of five words. */
  alike: 0.8,
  /** Characters between two quotations that are one stretch of talk. */
  near: 400,
  /** Wordings kept for a run of words; a run in more of them is met through these. */
  meet: 24,
  /** Wordings that each wording is compared with, those it shares most runs with. */
  partners: 4,
  /** Witnesses of one wording that are paired with another; the others hang on these by their equal words. */
  witnesses: 6,
};
