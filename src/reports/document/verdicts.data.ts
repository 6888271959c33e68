import type { FindingVerdict } from '../../findings/types.js';

interface VerdictWords {
  verdict: FindingVerdict;
  /** In the badge and the matrix. */
  label: string;
  one: string;
  many: string;
  /** Section of the report. */
  section: string;
  /** For the table "how to read". */
  meaning: string;
}

/** In the order of the report. */
export const VERDICTS: readonly VerdictWords[] = [
  {
    verdict: 'conflict',
    label: 'Conflict',
    one: 'conflict',
    many: 'conflicts',
    section: 'Conflicts',
    meaning:
      'The sources state values of the same fact that cannot all hold, and none of the usual explanations (rounding, a coarser date, another role, time of writing, another speaker) accounts for it. It does not say which source is right.',
  },
  {
    verdict: 'review',
    label: 'Review',
    one: 'point to review',
    many: 'points to review',
    section: 'To review',
    meaning:
      'The statements differ, but the match between them, or one of the values, leaves a doubt that only a reader can settle.',
  },
  {
    verdict: 'variation',
    label: 'Variation',
    one: 'variation in wording',
    many: 'variations in wording',
    section: 'Variations in wording',
    meaning: 'The same quotation or name stands in other words or another spelling.',
  },
  {
    verdict: 'update',
    label: 'Update',
    one: 'update',
    many: 'updates',
    section: 'Updates',
    meaning: 'The values differ, and the time of writing explains it: a later source has a later figure or state.',
  },
  {
    verdict: 'dispute',
    label: 'Dispute',
    one: 'dispute between parties',
    many: 'disputes between parties',
    section: 'Disputes',
    meaning: 'Two parties contradict each other, and the sources report it. The sources themselves need not disagree.',
  },
];

const BY_NAME = new Map(VERDICTS.map((each) => [each.verdict, each]));

/** The words for a verdict. */
export function wordsOf(verdict: FindingVerdict): VerdictWords {
  const found = BY_NAME.get(verdict);
  if (found === undefined) throw new Error(`no words for the verdict "${verdict}"`);
  return found;
}
