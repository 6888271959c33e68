import type { AcrossRule, Judgement, Severity } from '../src/rule.js';
import { type ChangeKind, compareWords, type WordChange } from '../src/values/quotation.js';
import { differingExcerpt, isSilent } from '../src/values/quotation-spans.js';
import { wordsOf } from '../src/values/quotation-words.js';
import type { QuotationValue } from '../src/values/types.js';
import { isHeadline, isSpeech, partsOfClaim, quotationOf, silent } from './shared/quotations.js';

/** What a change of words is worth; the worst of a quotation decides. */
const WEIGHT: Readonly<
  Record<ChangeKind, { verdict: 'conflict' | 'review' | 'variation'; severity: Severity; name: string } | undefined>
> = {
  style: undefined,
  'cut-marked': undefined,
  contraction: { verdict: 'variation', severity: 'low', name: 'a contraction' },
  function: { verdict: 'variation', severity: 'low', name: 'a small word' },
  order: { verdict: 'variation', severity: 'low', name: 'another order' },
  inflection: { verdict: 'variation', severity: 'low', name: 'another form of a word' },
  content: { verdict: 'variation', severity: 'medium', name: 'another word' },
  cut: { verdict: 'variation', severity: 'medium', name: 'words left out without a mark' },
  number: { verdict: 'conflict', severity: 'high', name: 'another number' },
  date: { verdict: 'conflict', severity: 'high', name: 'another day or month' },
  name: { verdict: 'conflict', severity: 'high', name: 'another name' },
  modal: { verdict: 'conflict', severity: 'high', name: 'another modal verb' },
  negation: { verdict: 'conflict', severity: 'high', name: 'a negation more or less' },
};

const RANK = ['variation', 'review', 'conflict'] as const;
const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high'];

function judgeWords(a: QuotationValue, b: QuotationValue): Judgement {
  const difference = compareWords(a, b);
  const changes = difference.changes.filter((c) => !isSilent(c));
  if (changes.length === 0)
    return difference.coverage === 1 && a.words.length === b.words.length
      ? silent('agree', 'the same words but for house style')
      : silent('refines', 'one quotes a piece of what the other quotes');
  let verdict: (typeof RANK)[number] = 'variation';
  let severity: Severity = 'low';
  const because: string[] = [];
  const hints = new Set<string>();
  for (const change of changes) {
    const weight = WEIGHT[change.kind];
    if (weight === undefined) continue;
    const own = change.turns && weight.verdict === 'variation' ? 'review' : weight.verdict;
    if (RANK.indexOf(own) > RANK.indexOf(verdict)) verdict = own;
    if (SEVERITIES.indexOf(weight.severity) > SEVERITIES.indexOf(severity)) severity = weight.severity;
    hints.add(own === 'review' ? 'a cut that may change the sense' : weight.name);
    if (because.length < 4) because.push(sayChange(a, b, change));
  }
  return { verdict, severity, because: because.sort(), hints: [...hints].sort() };
}

/** "\"duty\" / \"duties\"", the same whichever comes first. */
function sayChange(a: QuotationValue, b: QuotationValue, change: WordChange): string {
  const text = (value: QuotationValue, range: { from: number; to: number }): string => {
    const words = wordsOf(value)
      .slice(range.from, range.to)
      .map((w) => w.raw);
    if (words.length === 0) return 'no such words';
    return `"${words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : words.join(' ')}"`;
  };
  return [text(a, change.a), text(b, change.b)].sort().join(' / ');
}

/** The same utterance in different words inside the marks. */
export const quoteWording: AcrossRule = {
  id: 'quote-wording',
  title: 'wordings of a quotation',
  summary: 'The same utterance, quoted in different words.',
  revision: 1,
  scope: 'across',
  takes: (claim) => isSpeech(claim) || isHeadline(claim),
  judge(a, b) {
    const [one, two] = [quotationOf(a), quotationOf(b)];
    if (one === undefined || two === undefined) return silent('compatible', 'no quotation');
    return judgeWords(one, two);
  },
  cite(claim, other) {
    const [own, against] = [quotationOf(claim), quotationOf(other)];
    const excerpt =
      own && against && differingExcerpt(claim.reading.source.prose, own, partsOfClaim(claim), against, claim.span);
    return excerpt ?? { evidence: claim.evidence, value: claim.span };
  },
};
