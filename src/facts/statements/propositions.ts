import {
  AUTHORITIES,
  INQUIRIES,
  LAW_QUESTIONS,
  LAWS,
  OFFENCES,
  PROGRESS,
  WHICH,
} from '../../claims/statements/propositions.data.js';
import type { Claim } from '../../claims/types.js';
import { sameAct } from '../../language/word-classes.js';
import type { Pair } from '../types.js';
import { isOther } from './parties.js';
import { bySource, eachTwo, groupBy, listed, MOST } from './sources.js';

/** One question that two sources answer of one subject and one object: with yes, with no. */
export function pairPropositions(claims: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  for (const own of groupBy(claims, questionOf).values()) {
    const question = own[0] ? questionOf(own[0]) : '';
    if (VAGUE.has(question) || own.every((c) => c.polarity === own[0]?.polarity)) continue;
    for (const [as, bs] of eachTwo(bySource(own, MOST))) {
      for (const a of as) {
        for (const b of bs) {
          if (a.polarity === b.polarity || isOther(a, b) || (a.detail.quoted === 'true' && b.detail.quoted === 'true'))
            continue;
          const why = PROGRESS.has(question) ? finding(a, b) : same(a, b, as, bs);
          if (why === undefined || ofTwo(question, a, b)) continue;
          // A source that gives both answers speaks of two things, or reports a dispute.
          if (
            as.some((c) => c.polarity === b.polarity && same(c, b, as, bs)) ||
            bs.some((c) => c.polarity === a.polarity && same(a, c, as, bs))
          )
            continue;
          const strength = why.loose ? 'medium' : 'strong';
          out.push({ a, b, score: why.loose ? 0.6 : 1, strength, because: why.because });
        }
      }
    }
  }
  return out;
}

/** The question; those that are one of a law are put together. */
function questionOf(claim: Claim): string {
  const question = claim.detail.question ?? '';
  return LAW_QUESTIONS.has(question) && ownOf(claim).some((w) => LAWS.has(w)) ? 'allow' : question;
}

/** Answers about whoever stands around: "was involved", "is available". */
const VAGUE = new Set(['involved', 'available', 'same', 'other', 'good', 'sure', 'ready', 'present', 'more', 'such']);

/** What puts two answers at two things: another house, another offence, another year, a verdict that was undone. */
const ofTwo = (question: string, a: Claim, b: Claim): boolean =>
  isTwo(a, b) ||
  // "raised its offer", "cut the dividend"
  (question === 'raise' && !alike(a.topic.object ?? '', b.topic.object ?? ' ')) ||
  otherOffences(a, b) ||
  otherTimes(a, b) ||
  (question === 'convict' && (isUndone(a) || isUndone(b)));

/** "The lower house approved", "the upper house rejected": two. */
function isTwo(a: Claim, b: Claim): boolean {
  const [p, q] = [listed(a.detail.which), listed(b.detail.which)];
  return WHICH.some((list) => {
    const [x, y] = [list.find((w) => p.includes(w)), list.find((w) => q.includes(w))];
    return x !== undefined && y !== undefined && x !== y;
  });
}

/** Convicted of fraud, cleared of theft. */
function otherOffences(a: Claim, b: Claim): boolean {
  const [p, q] = [a, b].map((c) => listed(c.detail.rest).filter((w) => OFFENCES.has(w))) as [string[], string[]];
  return p.length > 0 && q.length > 0 && !p.some((w) => q.includes(w));
}

const TIMES =
  /\b(?:(?:this|next|last) (?:year|quarter|month|season|week)|(?:19|20)\d\d|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/gi;

/** The forecast for this year, and the one for the next; a plea in March, and one in June. */
function otherTimes(a: Claim, b: Claim): boolean {
  const times = ({ reading, sentence }: Claim): readonly string[] =>
    reading.source.prose.slice(sentence.start, sentence.end).toLowerCase().match(TIMES) ?? [];
  const [p, q] = [times(a), times(b)];
  return p.length > 0 && q.length > 0 && !p.some((t) => q.includes(t));
}

/** A text in which a verdict is undone has two of them: "an appeal court acquitted her of what she was convicted of in May". */
const isUndone = ({ reading }: Claim): boolean =>
  /\b(?:overturn|quash|retri(?:al|ed)|appeals? court|court of appeals?|on appeal|vacated|annul)/i.test(
    reading.source.prose,
  );

const SUBJECTLESS = new Set(['it', 'there']);
const subjectOf = (claim: Claim) => claim.detail.subject ?? claim.topic.subject ?? '';
const ownOf = (claim: Claim) => listed(claim.detail.own);
/** A pronoun, or no subject: may be anybody. */
const isOpen = (claim: Claim) => ownOf(claim).includes('?');

/** Verbs that tell a state of the subject alone. */
const STATES = new Set(['injured', 'survive']);

/** Content words in common that make two answers about one thing: of one subject, and of one that may be the same. */
const SHARED = 2;
const SHARED_OPEN = 3;

interface Why {
  because: string[];
  loose: boolean;
}

function same(a: Claim, b: Claim, as: readonly Claim[], bs: readonly Claim[]): Why | undefined {
  const question = questionOf(a);
  if (question === 'life-threatening') return { because: ['the injuries of the wounded'], loose: true };
  if (a.detail.passive !== b.detail.passive) {
    const done = doneTo(a, b, as, bs);
    if (done !== undefined) return done;
  }
  if (/^(?:have|be|there) /.test(question)) return having(a, b);
  const [x, y] = [subjectOf(a), subjectOf(b)];
  const it = SUBJECTLESS.has(x) && SUBJECTLESS.has(y);
  const [p, q] = [listed(a.detail.rest), listed(b.detail.rest)];
  const words = shared(p, q);
  const because = (subject: string) => [subject, `shared words: ${words.slice(0, 5).join(', ')}`];
  // Nearly all of the shorter one's words: "signed a petition" is no "signed a bill on petitions".
  const most = words.length >= 0.5 * Math.min(p.length, q.length);
  const open = isOpen(a) || isOpen(b);
  const own = ownOf(a).find((w) => w !== '?' && !VAGUE_SUBJECTS.has(w) && ownOf(b).includes(w));
  const laws = [a, b].every((c) => ownOf(c).some((w) => LAWS.has(w)));
  if (laws && own === undefined && LAW_QUESTIONS.has(question)) {
    const matter = shared(a.topic.sentenceWords, b.topic.sentenceWords).filter((w) => !LAWS.has(w));
    if (matter.length >= SHARED_OPEN)
      return { because: ['one law or plan', `shared words: ${matter.slice(0, 5).join(', ')}`], loose: true };
  }
  const whole = words.length >= SHARED && words.length === Math.min(new Set(p).size, new Set(q).size);
  if (it || sameSubject(x, y)) {
    if (question === 'plead guilty' && !open) return { because: [`one subject: ${x}`, 'one plea'], loose: false };
    const state = !it && (a.detail.adjective === 'true' || STATES.has(question));
    if (words.length >= (state ? 1 : SHARED) && (state || most))
      return { because: because(`one subject: ${x}`), loose: false };
  }
  if (own !== undefined && words.length >= SHARED && most)
    return { because: because(`one subject: ${own}`), loose: false };
  const quoted = [a, b].some((c) => c.detail.quoted === 'true');
  if (
    open &&
    !quoted &&
    ((words.length >= SHARED_OPEN && most) || (whole && [a, b].some((c) => ownOf(c).some(isAuthority))))
  )
    return { because: because('a pronoun on one side, and the same matter'), loose: question !== 'plead guilty' };
  return undefined;
}

/** Why two answers to one question, each of its own party, are about one thing; undefined when nothing tells. */
export function oneMatter(a: Claim, b: Claim): string[] | undefined {
  const question = questionOf(a);
  if (VAGUE.has(question) || question === 'life-threatening') return undefined;
  const [x, y] = [subjectOf(a), subjectOf(b)];
  const named = [a, b].every((c) => c.topic.names.includes(subjectOf(c))) && sameSubject(x, y);
  const [p, q] = [listed(a.detail.rest), listed(b.detail.rest)];
  // "Hale fired first", "Hale did not fire": a name and a verb, and nothing that would make it another deed.
  if (named && a.detail.passive === b.detail.passive && (p.length === 0 || q.length === 0 || shared(p, q).length > 0))
    return [`one subject: ${x}`];
  return same(a, b, [a], [b])?.because;
}

/** "had a criminal record" and "had no criminal record": the subject must be one by name, or its word and two more. */
function having(a: Claim, b: Claim): Why | undefined {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  const words = shared(listed(a.detail.rest), listed(b.detail.rest));
  const there = questionOf(a).startsWith('there ');
  const open = isOpen(a) || isOpen(b);
  const narrow = questionOf(a).split(' ').length > 2;
  if (there)
    return narrow || words.length >= 1 ? { because: ['one thing that there was, or was not'], loose: true } : undefined;
  if (!sameSubject(x, y) || (!narrow && words.length < 1)) return undefined;
  return { because: [`one subject: ${x}`, ...words.slice(0, 5)], loose: open || !x.includes(' ') };
}

const isAuthority = (word: string) => AUTHORITIES.has(word) || AUTHORITIES.has(word.replace(/s$/, ''));

/** Heads of subjects that are another's in every second sentence. */
const VAGUE_SUBJECTS = new Set(
  'people person man woman official police officer member group company government state year day time mr. mrs. ms. lawmaker report'.split(
    ' ',
  ),
);

/** "found that the fund took bribes", "did not find the fund to have taken bribes": who looked is one or the other's work. */
function finding(a: Claim, b: Claim): Why | undefined {
  if (questionOf(a) !== 'find' || (a.detail.quoted === 'true') !== (b.detail.quoted === 'true')) return undefined;
  const words = shared(listed(a.detail.rest), listed(b.detail.rest));
  if (words.length < SHARED_OPEN) return undefined;
  const looks = (c: Claim) => ownOf(c).some((w) => INQUIRIES.has(w));
  const named = (c: Claim) => c.sentence.tokens.some((t) => t.pos === 'PROPN' && ownOf(c).includes(t.lower));
  const one = sameSubject(subjectOf(a), subjectOf(b)) || ownOf(a).some((w) => ownOf(b).includes(w));
  if (!one && !(looks(a) && (looks(b) || named(b))) && !(looks(b) && named(a))) return undefined;
  return { because: ['one inquiry', `shared words: ${words.slice(0, 5).join(', ')}`], loose: false };
}

/** "mentions neither Hale nor Pak" and "Hale is mentioned": whom it is done to is the same, who does it is not told. */
function doneTo(a: Claim, b: Claim, as: readonly Claim[], bs: readonly Claim[]): Why | undefined {
  const [passive, active] = a.detail.passive === 'true' ? [a, b] : [b, a];
  const names = new Set(active.sentence.tokens.filter((t) => t.pos === 'PROPN').map((t) => t.lower));
  const name = ownOf(passive).find((w) => names.has(w) && listed(active.detail.rest).slice(0, 6).includes(w));
  const places = (list: readonly Claim[]) => new Set(list.map((c) => c.sentence.index)).size;
  if (name === undefined || places(as) > 1 || places(bs) > 1) return undefined;
  return { because: [`of one and the same: ${name}`, 'the only such act of either text'], loose: true };
}

function shared(p: readonly string[], q: readonly string[]): string[] {
  return [...new Set(p)].filter((w) => !AUTHORITIES.has(w) && q.some((v) => alike(v, w)));
}

/** One word, its plural, or one stem: "conspire" and "conspiracy". */
export function alike(v: string, w: string): boolean {
  if (v === w || sameAct(v, w)) return true;
  const [short, long] = v.length < w.length ? [v, w] : [w, v];
  if (long === `${short}s`) return true;
  return short.length >= STEM && long.startsWith(short.slice(0, Math.max(STEM, short.length - 2)));
}

const STEM = 6;

function sameSubject(x: string, y: string): boolean {
  if (AUTHORITIES.has(x) && AUTHORITIES.has(y)) return true;
  if (x === '' || y === '' || /^(?:he|she|they|who|that|which|this|these|those|i|we|you)$/.test(x)) return false;
  if (x === y) return true;
  const [p, q] = [x.split(' ').at(-1), y.split(' ').at(-1)];
  return p === q && p !== undefined && p.length > 2 && (x === p || y === q);
}
