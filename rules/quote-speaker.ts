import type { Claim } from '../src/claims/types.js';
import type { AcrossRule } from '../src/rule.js';
import { compareWords } from '../src/values/quotation.js';
import { partsOf } from '../src/values/quotation-spans.js';
import { similarity } from '../src/values/similarity.js';
import { relateSpeakers } from '../src/values/speaker.js';
import { isGivenName } from '../src/values/text-names.js';
import { citeWithSpeaker, isSpeech, quotationOf, silent, speakerOf } from './shared/quotations.js';

/** Content words from which on an utterance is known by its words alone. */
const CONTENT = 6;
const COVERAGE = 0.85;
/** So many words in a row are one utterance even where few of them are content words and one outlet quotes on. */
const RUN = { words: 10, content: 3, coverage: 0.7 };

/** A short utterance that one source has word for word from somebody else. */
const WHOLE = { words: 6, content: 4 };

/** Written words may have several signers, each of whom an outlet may name. */
const SIGNED: ReadonlySet<string> = new Set(['statement', 'letter', 'filing', 'ruling', 'editorial', 'memo', 'email']);

/** Told by a tag or a lead-in of its own; a speaker carried over from the sentence before is a guess. */
const isTold = (claim: Claim): boolean => claim.detail.how === 'tag' || claim.detail.how === 'lead-in';

const lastWord = (claim: Claim): string => (claim.speaker ?? '').split(' ').at(-1) ?? '';

/** Words before a surname that make it a person's. */
const ADDRESS =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|president|senator|judge|sheriff|chief|mayor|professor|detective|sgt|lt|capt)\.?$/;

/** How a text tells of a bare name: as of a person (a title, a given name before it), elsewhere as well, or only here. */
function standing(claim: Claim, name: string): 'person' | 'once' | 'other' {
  let times = 0;
  for (const { tokens } of claim.reading.sentences) {
    for (const [i, token] of tokens.entries()) {
      if (token.text !== name) continue;
      times++;
      const before = tokens[i - 1];
      if (before && (ADDRESS.test(before.lower) || isGivenName(before.text))) return 'person';
      if (before && /^(?:the|at|for|of|by|with)$/.test(before.lower)) return 'other';
    }
  }
  return times === 1 ? 'once' : 'other';
}

/** What a text calls a person, beside their name. */
const CALLING =
  /\b(?:spokes(?:man|woman|person)|secretary|negotiator|director|manager|chief|president|chair(?:man|woman|person)?|minister|leader|lawyer|attorney|professor|doctor|nurse|teacher|principal|owner|founder|officer|inspector|commissioner|author|researcher|scientist|analyst|coach|player|passenger|resident|neighbou?r|witness|farmer|driver|mother|father|son|daughter|wife|husband|widow|brother|sister)\b/;
const FULL_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** A full name that its text introduces as a person's: ", 42,", ", who", ", the union's chief negotiator,". */
function isIntroduced(claim: Claim, name: string): boolean {
  if (claim.detail.speakerKind !== 'name' || !FULL_NAME.test(name)) return false;
  const { prose } = claim.reading.source;
  const at = prose.indexOf(name);
  if (at < 0) return false;
  const behind = prose.slice(at + name.length, at + name.length + 80);
  if (/^, (?:\d\d,|who\b)/.test(behind)) return true;
  const apposed = /^, (?:(?:an?|the|its|his|her|their)\b|[^,.;“”"]+['’]s\b)[^,.;“”"]*/u.exec(behind);
  return apposed !== null && CALLING.test(apposed[0]);
}

/**
 * A bare surname beside somebody else's: a person in either text, or a name that its text has nowhere else while it does
 * tell of the other speaker. A company that speaks ("Hale Corp." for its head) is told of more than once.
 */
function twoPeople(a: Claim, b: Claim): boolean {
  const [x, y] = [lastWord(a), lastWord(b)];
  if (x === '' || y === '' || x === y || similarity(x.toLowerCase(), y.toLowerCase()) >= 0.6) return false;
  const is = (claim: Claim, other: Claim): boolean => {
    if (claim.detail.speakerKind === 'person') return true;
    const name = claim.speaker ?? '';
    if (isIntroduced(claim, name)) return true;
    if (claim.detail.speakerKind !== 'name' || !/^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(name)) return false;
    const own = standing(claim, name);
    if (own === 'person' || standing(other, name) === 'person') return true;
    const rival = lastWord(other);
    return own === 'once' && claim.reading.sentences.some((s) => s.tokens.some((t) => t.text === rival));
  };
  return is(a, b) && is(b, a);
}

/** "Police said": a body whose man an outlet may name. */
const isBody = (claim: Claim): boolean =>
  /^(?:the )?(?:police|officials?|authorities|prosecutors?|investigators|officers|deputies)$/i.test(
    claim.speaker ?? '',
  );

/** "said Holm and Brandt", "Holm and Brandt said": a statement of both. */
function isJoint(claim: Claim, other: Claim): boolean {
  const rival = lastWord(other);
  const named = partsOf(claim.detail.named, claim.span)[0];
  if (rival === '' || named === undefined) return false;
  const { prose } = claim.reading.source;
  const before = prose.slice(Math.max(0, named.start - JOINT), named.start);
  const behind = prose.slice(named.end, named.end + JOINT);
  return (
    (/\band (?:\S+ ){0,2}$/.test(before) && before.includes(rival)) ||
    (/^ and\b/.test(behind) && behind.includes(rival))
  );
}

/** Characters beside a name in which another is joined to it. */
const JOINT = 50;

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
    const told = relateSpeakers(speakerOf(a), speakerOf(b));
    const relation = told === 'compatible' && twoPeople(a, b) ? 'other' : told;
    if (relation === 'same') return silent('agree', 'the same speaker');
    if (relation === 'compatible' || isBody(a) || isBody(b))
      return silent('compatible', 'a body, an office or a description may be that person');
    if (isJoint(a, b) || isJoint(b, a)) return silent('compatible', 'the two speak together');
    const difference = compareWords(one, two);
    const known =
      (difference.content >= CONTENT && difference.coverage >= COVERAGE) ||
      (difference.run >= RUN.words && difference.content >= RUN.content && difference.coverage >= RUN.coverage);
    const whole =
      difference.changes.length === 0 &&
      difference.coverage === 1 &&
      difference.content >= WHOLE.content &&
      difference.shared >= WHOLE.words;
    if (!(known || whole) || difference.apart > 0)
      return silent('compatible', 'too few words in common to be one utterance');
    if (!isTold(a) || !isTold(b)) return silent('compatible', 'a speaker is not named beside the words');
    const signed = [a, b].some((c) => SIGNED.has(c.detail.medium ?? ''));
    return {
      verdict: signed || !known ? 'review' : 'conflict',
      severity: signed || !known ? 'medium' : 'high',
      because: [
        ...(known ? [] : ['few words, which two people may use']),
        ...(signed ? ['a written statement may have several signers'] : []),
        `two people: ${[a.speaker ?? '', b.speaker ?? ''].sort().join(' and ')}`,
        `${difference.shared} shared words, ${difference.run} in a row`,
      ],
      hints: ['another speaker'],
    };
  },
  cite: (claim) => citeWithSpeaker(claim),
};
