import type { Claim } from '../src/claims/types.js';
import type { AcrossRule, Judgement } from '../src/rule.js';
import { daysBetween, judgeNumbers, notComparable } from './shared/quantities.js';

/** Charges and school grades move, but not within a few days. */
const SOON = 7;

/**
 * Whether an ordinal says something of its event ("the second call since May", "her third title") rather than counting
 * off a list ("a fourth victim was treated").
 */
const tells = (claim: Claim): boolean =>
  claim.role === 'time' ||
  claim.role === 'placing' ||
  claim.detail.scope !== undefined ||
  claim.detail.owned !== undefined ||
  claim.detail.won !== undefined;

/** The same act of the same doer, as far as both are told. */
const oneAct = (a: Claim, b: Claim): boolean => {
  const [p, q] = [a.topic, b.topic];
  const act = p.events.some((event) => q.events.includes(event)) || p.predicate === q.predicate;
  const doer = p.subject === undefined || q.subject === undefined || sharesWord(p.subject, q.subject);
  return p.predicate !== undefined && p.predicate !== 'be' && act && doer;
};

/** Words for a goal, and for who scores it. */
const GOALS = 'goal|winner|penalty|header|strike|equali[sz]er|opener';
const SCORES = 'scored|netted|struck|headed|equali[sz]ed|converted|levelled|leveled';
const SCORERS: readonly RegExp[] = [
  new RegExp(`(\\p{Lu}\\p{L}+) (?:${SCORES})\\b`, 'u'),
  new RegExp(`(\\p{Lu}\\p{L}+)['’]s? (?:\\p{L}+ )?(?:${GOALS})\\b`, 'u'),
  new RegExp(`\\b(?:${GOALS}) (?:by|from) (?:\\p{Lu}\\p{L}+ )?(\\p{Lu}\\p{L}+)`, 'u'),
];

/** The one goal that a sentence tells of, by its scorer: none where it tells of two. */
function scorerOf({ sentence, reading }: Claim): string | undefined {
  const text = reading.source.prose.slice(sentence.start, sentence.end);
  if ((text.match(/\bminute\b|\bminutes\b/g) ?? []).length !== 1 || /\b(?:twice|brace|hat-trick|second)\b/.test(text))
    return undefined;
  return SCORERS.map((scorer) => scorer.exec(text)?.[1]).find((name) => name !== undefined);
}

/** "Strand scored in the 78th minute", "a goal by Strand in the 87th minute". */
function sameGoal(a: Claim, b: Claim): boolean {
  const scorer = a.role === 'minute' && b.role === 'minute' ? scorerOf(a) : undefined;
  return scorer !== undefined && scorer === scorerOf(b);
}

const sharesWord = (a: string, b: string): boolean => a.split(' ').some((word) => b.split(' ').includes(word));

/** "her third marriage failed": the second may have failed as well. */
const isDoer = ({ topic }: Claim): boolean => topic.head !== undefined && topic.subject === topic.head;

/** "the third Norland coach" against "the fifth coach", in a sentence that does not tell of Norland. */
const narrower = (a: Claim, b: Claim): boolean =>
  (a.detail.narrowed ?? '')
    .split(' ')
    .some((word) => word !== '' && !b.sentence.tokens.some(({ lower }) => lower === word));

/** "the first vote held after the war": which the first is, hangs on what comes behind. */
function isQualifiedFirst({ value, sentence, topic, span }: Claim): boolean {
  if (value.type !== 'quantity' || value.number !== 1) return false;
  const at = sentence.tokens.findIndex(({ start, lemma }) => start >= span.end && lemma === topic.head);
  const next = sentence.tokens[at + 1];
  return at >= 0 && next !== undefined && (next.lower === 'to' || next.lower === 'under' || next.pos === 'VERB');
}

const same = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;

/** Which of a series: the second call, the first time, first-degree murder, third grade. */
export const rule: AcrossRule = {
  id: 'ordinal',
  title: 'ordinals',
  summary: 'Different places in the same series: first or second call, degree of a charge, school grade.',
  revision: 2,
  scope: 'across',
  takes: (claim) => claim.kind === 'ordinal' && claim.role !== 'rank',
  judge(a, b, context): Judgement {
    if (a.detail.series !== b.detail.series && context.oneThing !== true) return notComparable('of different series');
    if (a.role === 'degree' || a.role === 'grade') {
      if (!same(a.detail.person, b.detail.person)) return notComparable('of different people');
      const days = daysBetween(a, b, context);
      const judged = judgeNumbers(a, b, context, 'fixed');
      if (judged.verdict === 'conflict' && (days ?? 0) > SOON)
        return { ...judged, verdict: 'review', because: [...judged.because, `published ${days} days apart`] };
      return { ...judged, severity: 'medium' };
    }
    // "in the 88th minute", "the third round of talks": who does something else does it in another one.
    const step = a.detail.step !== undefined && b.detail.step !== undefined;
    if (a.detail.won !== b.detail.won) return notComparable('titles of two sorts');
    if (a.detail.won !== undefined && !sharesWord(a.topic.subject ?? '', b.topic.subject ?? ''))
      return notComparable('not known to be won by the same');
    if (step && !oneAct(a, b) && !sameGoal(a, b)) return notComparable('steps of other acts');
    if (!step && (!tells(a) || !tells(b))) return notComparable('it counts off a list');
    if (!same(a.detail.scope, b.detail.scope))
      return notComparable(`counted over different times: ${[a.detail.scope, b.detail.scope].sort().join(' and ')}`);
    if (narrower(a, b) || narrower(b, a)) return notComparable('one of them is narrowed to something else');
    if (a.detail.scope !== b.detail.scope && (isQualifiedFirst(a) || isQualifiedFirst(b)))
      return notComparable('which is the first hangs on what it is counted from');
    if (a.role !== 'time' && a.detail.scope === undefined && b.detail.scope === undefined) {
      if (isDoer(a) && isDoer(b)) return notComparable('another of the series may do the same');
      const dates = a.detail.adjunct !== undefined || b.detail.adjunct !== undefined;
      if (dates && !oneAct(a, b)) return notComparable('told of different acts');
    }
    const judged = judgeNumbers(a, b, context, 'fixed');
    if (judged.verdict !== 'conflict') return judged;
    const oneScope = (a.detail.scope === undefined) !== (b.detail.scope === undefined);
    return oneScope
      ? {
          ...judged,
          verdict: 'review',
          severity: 'medium',
          because: [...judged.because, 'one of them does not say since when'],
        }
      : { ...judged, severity: 'medium' };
  },
};
