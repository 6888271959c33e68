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
  /** Words in a row that do with fewer content words. */
  clashRun: 10,
  /** Letters in common of two wordings without a run of five words. */
  alike: 0.8,
  /** A run of three words in more wordings than this is a stock phrase. */
  rare: 12,
  /** Wordings of a run that each further one is compared with. */
  meet: 24,
};
