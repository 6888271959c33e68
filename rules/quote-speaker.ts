import type { Claim } from '../src/claims/types.js';
import type { AcrossRule } from '../src/rule.js';
import { compareWords } from '../src/values/quotation.js';
import { relateSpeakers } from '../src/values/speaker.js';
import { citeWithSpeaker, isSpeech, quotationOf, silent, speakerOf } from './shared/quotations.js';

/** Content words from which on an utterance is known by its words alone. */
const CONTENT = 6;
const COVERAGE = 0.85;
/** So many words in a row are one utterance even where few of them are content words and one outlet quotes on. */
const RUN = { words: 10, content: 4, coverage: 0.7 };

/** Written words may have several signers, each of whom an outlet may name. */
const SIGNED: ReadonlySet<string> = new Set(['statement', 'letter', 'filing', 'ruling', 'editorial', 'memo', 'email']);

/** Told by a tag or a lead-in of its own; a speaker carried over from the sentence before is a guess. */
const isTold = (claim: Claim): boolean => claim.detail.how === 'tag' || claim.detail.how === 'lead-in';

/** The same utterance in two mouths. */
export const quoteSpeaker: AcrossRule = {
  id: 'quote-speaker',
  title: 'speakers of a quotation',
  summary: 'The same utterance, put in the mouths of two people.',
  revision: 1,
  scope: 'across',
  takes: (claim) => isSpeech(claim) && claim.speaker !== undefined,
  label: (claim) => claim.speaker ?? '',
  judge(a, b) {
    const [one, two] = [quotationOf(a), quotationOf(b)];
    if (one === undefined || two === undefined) return silent('compatible', 'no quotation');
    const relation = relateSpeakers(speakerOf(a), speakerOf(b));
    if (relation === 'same') return silent('agree', 'the same speaker');
    if (relation === 'compatible') return silent('compatible', 'a body, an office or a description may be that person');
    const difference = compareWords(one, two);
    const known =
      (difference.content >= CONTENT && difference.coverage >= COVERAGE) ||
      (difference.run >= RUN.words && difference.content >= RUN.content && difference.coverage >= RUN.coverage);
    if (!known || difference.apart > 0) return silent('compatible', 'too few words in common to be one utterance');
    if (!isTold(a) || !isTold(b)) return silent('compatible', 'a speaker is not named beside the words');
    const signed = [a, b].some((c) => SIGNED.has(c.detail.medium ?? ''));
    return {
      verdict: signed ? 'review' : 'conflict',
      severity: signed ? 'medium' : 'high',
      because: [
        ...(signed ? ['a written statement may have several signers'] : []),
        `two people: ${[a.speaker ?? '', b.speaker ?? ''].sort().join(' and ')}`,
        `${difference.shared} shared words, ${difference.run} in a row`,
      ],
      hints: ['another speaker'],
    };
  },
  cite: (claim) => citeWithSpeaker(claim),
};
