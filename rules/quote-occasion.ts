import type { Claim } from '../src/claims/types.js';
import type { AcrossRule, Judgement, RuleContext } from '../src/rule.js';
import { compareWords } from '../src/values/quotation.js';
import { relateSpeakers } from '../src/values/speaker.js';
import { citeWithSpeaker, isSpeech, quotationOf, silent, speakerOf } from './shared/quotations.js';

/** Content words from which on an utterance is known by its words alone. */
const CONTENT = 6;
const COVERAGE = 0.85;

/** "thursday, in oslo" */
const occasionOf = (claim: Claim): string =>
  [claim.detail.day, claim.detail.town ?? claim.detail.country].filter((x) => x !== undefined).join(', ') || 'not told';

/** The same utterance on two days or in two places. */
export const quoteOccasion: AcrossRule = {
  id: 'quote-occasion',
  title: 'occasions of a quotation',
  summary: 'The same utterance, dated to two days or put in two places.',
  revision: 2,
  scope: 'across',
  takes: (claim) => isSpeech(claim) && (claim.detail.day ?? claim.detail.town ?? claim.detail.country) !== undefined,
  label: occasionOf,
  judge(a, b, context) {
    const [one, two] = [quotationOf(a), quotationOf(b)];
    if (one === undefined || two === undefined) return silent('compatible', 'no quotation');
    if (relateSpeakers(speakerOf(a), speakerOf(b)) === 'other') return silent('compatible', 'two speakers');
    const difference = compareWords(one, two);
    if (difference.content < CONTENT || difference.coverage < COVERAGE || difference.apart > 0)
      return silent('compatible', 'too few words in common to be one utterance');
    return judgeDay(a, b, context) ?? judgePlace(a, b) ?? silent('agree', 'no other day or place is told');
  },
  cite: (claim) => citeWithSpeaker(claim),
};

/**
 * Two weekdays, where a source does not tell its own date. In dated sources they are days of the calendar, which the rule on
 * dates of events compares.
 */
function judgeDay(a: Claim, b: Claim, context: RuleContext): Judgement | undefined {
  const [x, y] = [a.detail.day, b.detail.day];
  if (x === undefined || y === undefined || x === y) return undefined;
  const dated = [a, b].every((claim) => context.published(claim)?.assumed === false);
  if (dated) return undefined;
  return {
    verdict: 'review',
    severity: 'medium',
    because: [
      `two days: ${[x, y].sort().join(' and ')}`,
      'not both sources tell their own date: they may mean two weeks',
    ],
    hints: ['another day'],
  };
}

function judgePlace(a: Claim, b: Claim): Judgement | undefined {
  for (const key of ['town', 'country']) {
    const [x, y] = [a.detail[key], b.detail[key]];
    if (x === undefined || y === undefined || x === y || x.includes(y) || y.includes(x)) continue;
    return {
      verdict: 'review',
      severity: 'medium',
      because: [`two places: ${[x, y].sort().join(' and ')}`, 'one place may lie in the other'],
      hints: ['another place'],
    };
  }
  return undefined;
}
