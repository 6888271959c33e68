import { type NameMention, namesIn } from '../../language/names.js';
import type { Clause, Reading, Sentence, Token } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import {
  ACT_NOUNS,
  ANSWERS,
  CHARGES,
  DENIES,
  HARMS,
  LIGHT,
  OFFENCES,
  PASSING,
  SAME,
  UNDOING,
  UNDONE_ACTS,
} from './propositions.data.js';
import type { Report } from './reports.js';
import { partyDetail } from './stances.js';
import { draftOn, written } from './written.js';

const QUESTIONS: ReadonlyMap<string, { key: string; yes: boolean }> = new Map(
  ANSWERS.trim()
    .split('\n')
    .flatMap((line) => {
      const [key = '', verbs = ''] = line.split(':');
      const [yes = '', no = ''] = verbs.split('/');
      const of = (words: string, value: boolean) =>
        words
          .split(' ')
          .filter(Boolean)
          .map((w): [string, { key: string; yes: boolean }] => [w, { key, yes: value }]);
      // A verb of two questions ("reject") answers the first.
      return [...of(yes, true), ...of(no, false)];
    })
    .reverse(),
);

/** A question and the answer that a clause gives to it. Token indexes. */
interface Answer {
  key: string;
  yes: boolean;
  /** The verb or adjective. */
  head: number;
  from: number;
  to: number;
}

/**
 * What the clauses of a source assert or deny, as a question with its answer: "did not sign" answers `sign` with no,
 * "is unclear" answers `clear` with no; what stands in quotation marks is marked so. Left out: what is asked, supposed, planned or told of a time now over
 * ("no longer"), and verbs that say too little.
 */
export function propositionDrafts(reading: Reading, reports: readonly (readonly Report[])[]): Draft<TextValue>[] {
  return reading.sentences.flatMap((sentence, i) => {
    if (sentence.tokens.at(-1)?.text === '?' || sentence.block.kind === 'heading' || sentence.block.kind === 'title')
      return [];
    const quoted = quotedTokens(sentence);
    const names = namesIn(sentence);
    const answers = sentence.clauses.flatMap((clause) => {
      const answer = answerOf(sentence, clause);
      if (answer === undefined) return [];
      const draft = draftOf(sentence, clause, answer, quoted[answer.head] ?? false, names);
      const report = (reports[i] ?? []).filter((r) => r.from <= answer.head && answer.head < r.to).at(-1);
      return report === undefined || report.back ? [draft] : said(draft, report);
    });
    return [...answers, ...toldByNouns(sentence, quoted), ...harms(sentence, quoted)];
  });
}

/** What a party says is its own; what it denies the text does not assert. */
function said(draft: Draft<TextValue>, report: Report): Draft<TextValue>[] {
  const detail = { ...draft.detail, ...partyDetail(report.party) };
  if (!report.denies)
    return [
      { ...draft, detail },
      { ...draft, role: 'stance', detail },
    ];
  const polarity = draft.polarity === 'negated' ? 'affirmed' : 'negated';
  return [{ ...draft, role: 'stance', detail, polarity }];
}

/** Whether each token stands inside quotation marks. */
function quotedTokens(sentence: Sentence): boolean[] {
  let open = false;
  return sentence.tokens.map((t) => {
    if (t.text === '“') open = true;
    else if (t.text === '”') open = false;
    else if (t.text === '"') open = !open;
    return open;
  });
}

const HEDGES = new Set(['may', 'might', 'could', 'would', 'should', 'will', 'can', 'must', 'shall']);

function answerOf(sentence: Sentence, clause: Clause): Answer | undefined {
  const { tokens } = sentence;
  const { verb } = clause;
  if (verb === undefined) return undefined;
  const opener = tokens[clause.from]?.lower ?? '';
  if (/^(?:if|unless|whether|until|before|once|should|why|how)$/.test(opener)) return undefined;
  const undone = verb.modal !== undefined && UNDOING.has(verb.modal);
  if ((verb.modal !== undefined && !undone) || verb.tense === 'future' || tokens[verb.from - 1]?.lower === 'to')
    return undefined;
  const words = tokens.slice(Math.max(0, verb.from - 2), verb.to + 3).map((t) => t.lower);
  if (
    words.some(
      (w) => HEDGES.has(w) || /^(?:longer|yet|only|allegedly|reportedly|nearly|almost|barely|hardly|scarcely)$/.test(w),
    )
  )
    return undefined;
  let yes = verb.negated === undone;
  let { head } = verb;
  let { to } = verb;
  if (UNDOING.has(verb.lemma) && tokens[to]?.lower === 'to' && tokens[to + 1]?.pos === 'VERB') {
    yes = !yes;
    head = to + 1;
    to += 2;
  }
  const subject = clause.subject;
  if (subject && /^(?:no|neither|nobody|none)$/.test(tokens[subject.from]?.lower ?? '')) yes = !yes;
  const after = tokens[to]?.lower ?? '';
  if (/^(?:no|nothing|neither|nobody|none)$/.test(after)) yes = !yes;
  const word = tokens[head];
  if (word === undefined) return undefined;
  if (word.lemma === 'be')
    return adjective(tokens, verb.from, to, yes) ?? possession(sentence, clause, verb.from, to, verb.negated, 'be');
  if (word.lemma === 'have') return possession(sentence, clause, verb.from, to, verb.negated, 'have');
  if (word.lemma === 'plead') return plea(tokens, verb.from, to, yes);
  const answered = ofCourt(sentence, clause, word, head, to, yes);
  if (answered !== undefined) return { ...answered, head, from: verb.from };
  // "was killed in the crash": did not survive it.
  if (verb.passive && word.lemma === 'kill') return { key: 'survive', yes: !yes, head, from: verb.from, to };
  // "delayed enforcing the law": the other verb says whether it happened.
  if (LIGHT.has(word.lemma) || (verb.tense === 'none' && word.lower.endsWith('ing'))) return undefined;
  const question = QUESTIONS.get(word.lemma);
  // "was not injured": a participle may be an adjective of the table.
  const participle = DENIES.get(word.lower);
  if (participle !== undefined)
    return { key: participle, yes: SAME.has(word.lower) ? yes : !yes, head, from: verb.from, to };
  if (word.lower === 'injured') return { key: 'injured', yes, head, from: verb.from, to };
  return question
    ? { key: question.key, yes: question.yes ? yes : !yes, head, from: verb.from, to }
    : { key: word.lemma, yes, head, from: verb.from, to };
}

/** "was found not guilty of fraud", "was cleared of fraud", "denied the charge", "admitted fraud": verdicts and pleas told with other verbs. */
function ofCourt(
  { tokens, nouns }: Sentence,
  { verb }: Clause,
  word: Token,
  head: number,
  to: number,
  yes: boolean,
): { key: string; yes: boolean; to: number } | undefined {
  if (word.lemma === 'find' && verb?.passive) {
    const not = /^(?:not|n't)$/.test(tokens[to]?.lower ?? '');
    const at = not ? to + 1 : to;
    return tokens[at]?.lower === 'guilty' ? { key: 'convict', yes: not ? !yes : yes, to: at + 1 } : undefined;
  }
  const offence = (from: number) => {
    const group = nouns.find((n) => n.from >= from && n.from <= from + 1 && n.head >= from);
    const noun = tokens[group?.head ?? -1]?.lemma ?? '';
    return OFFENCES.has(noun) || CHARGES.has(noun);
  };
  // "was cleared of snow" is of no court.
  if (word.lemma === 'clear' && verb?.passive && tokens[to]?.lower === 'of' && offence(to + 1))
    return { key: 'convict', yes: !yes, to };
  // "denied bail" and "denied the report" are no pleas; "the judge denied the charge" none of his own.
  if (verb?.passive || !tokens.some((t, i) => i !== head && /^(?:court|judge|hearing|trial)$/.test(t.lemma)))
    return undefined;
  if (word.lemma === 'deny' && offence(to)) return { key: 'plead guilty', yes: !yes, to };
  return word.lemma === 'admit' && offence(to) ? { key: 'plead guilty', yes, to } : undefined;
}

/** "the rejection of the bill by parliament", "the council's approval of the plan": what was done, told by a noun. */
function toldByNouns(sentence: Sentence, quoted: readonly boolean[]): Draft<TextValue>[] {
  const { tokens, nouns } = sentence;
  return nouns.flatMap(({ head, from, preposition }) => {
    const noun = tokens[head];
    const answer = noun === undefined ? undefined : ACT_NOUNS.get(noun.lower);
    if (answer === undefined || tokens[head + 1]?.lower !== 'of' || preposition !== undefined) return [];
    if (tokens.some((t) => UNDONE_ACTS.has(t.lemma) || UNDONE_ACTS.has(t.lower))) return [];
    const object = nouns.find((n) => n.from > head + 1 && n.from <= head + 3);
    if (object === undefined) return [];
    // "the council's approval", "approval … by the council": whose act it is.
    const mark = tokens.findLastIndex((t, i) => i < head && i >= from - 1 && /^['’]s?$/.test(t.lower));
    const holder = nouns.find((n) => n.from < mark && mark <= n.to);
    const owner = holder ? tokens.slice(holder.from, mark) : [];
    const by = tokens.findIndex((t, i) => i > head && t.lower === 'by');
    const doer = nouns.find((n) => n.preposition === by && by > 0);
    const body = doer ? tokens.slice(doer.from, doer.to) : owner;
    const own = body.filter((t) => /^(?:NOUN|PROPN)$/.test(t.pos)).map(wordOf);
    if (own.length === 0) return [];
    const rest = tokens.slice(head + 1).filter((t, i) => TELLS.has(t.pos) && i + head + 1 < head + 14);
    const detail = {
      about: answer.key,
      question: answer.key,
      quoted: String(quoted[head] ?? false),
      adjective: 'false',
      own: own.join('|'),
      which: '',
      passive: 'false',
      subject: own.at(-1) ?? '',
      rest: rest.map(wordOf).join('|'),
    };
    const canonical = `${answer.key} ${answer.yes ? 'yes' : 'no'}`;
    const draft = draftOn(sentence, 'statement', 'polarity', [from, object.to], canonical, detail);
    return [{ ...draft, anchor: head, polarity: answer.yes ? ('affirmed' as const) : ('negated' as const) }];
  });
}

const TELLS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
const wordOf = (t: Token): string => (t.pos === 'PROPN' ? t.lower : t.lemma);

/** Adjectives that a subject is told by: "the upper house". */
function whichOf(tokens: readonly Token[], { subject }: Clause): string {
  if (subject === undefined) return '';
  return tokens
    .slice(subject.from, subject.head)
    .filter((t) => t.pos !== 'DET')
    .map((t) => t.lower)
    .join('|');
}

/** Adjectives that others deny; the tagger takes some for adverbs ("is clear why"). */
const AFFIRMS: ReadonlySet<string> = new Set(DENIES.values());

/** "was not immediately clear", "is unconscious". */
function adjective(tokens: readonly Token[], from: number, start: number, affirmed: boolean): Answer | undefined {
  let yes = affirmed;
  for (let i = start; i < Math.min(start + 4, tokens.length); i++) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (token.lower === 'not' || token.lower === 'never') yes = !yes;
    else if (token.pos === 'ADJ' || DENIES.has(token.lower) || AFFIRMS.has(token.lower)) {
      // "is a dead end", "was clear water": an adjective before its noun is none of the subject.
      const next = tokens[i + 1];
      if (next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.text === '-') return undefined;
      const denied = DENIES.get(token.lower);
      if (denied === undefined) return { key: token.lower, yes, head: i, from, to: i + 1 };
      return { key: denied, yes: SAME.has(token.lower) ? yes : !yes, head: i, from, to: i + 1 };
    } else if (token.pos !== 'ADV' && token.pos !== 'PART') return undefined;
  }
  return undefined;
}

/**
 * "had no criminal record", "there were survivors", "is not a citizen": what somebody has or is, as the noun with the words
 * before it. What becomes known in time ("has no suspects") is left out.
 */
function possession(
  sentence: Sentence,
  clause: Clause,
  from: number,
  start: number,
  negated: boolean,
  verb: 'be' | 'have',
): Answer | undefined {
  const { tokens } = sentence;
  const subject = clause.subject && tokens[clause.subject.head]?.lower;
  const group = sentence.nouns.find(
    (n) => n.from >= start - 1 && n.from <= start + 1 && n.head >= start && n.preposition === undefined,
  );
  const head = group && tokens[group.head];
  if (group === undefined || head === undefined || head.pos !== 'NOUN' || PASSING.has(head.lemma)) return undefined;
  // "It was a dead end": nobody's.
  if (subject !== 'there' && ownWords(tokens, clause) === '?') return undefined;
  const words = tokens.slice(group.from, group.head);
  const no = words[0]?.lower === 'no' || tokens[group.from - 1]?.lower === 'no';
  const not = tokens.slice(start, group.from).some((t) => t.lower === 'not' || t.lower === 'never');
  const own = words.filter((t) => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(t.pos)).map((t) => t.lemma.toLowerCase());
  // "is a man", "had a look": the noun alone says too little.
  if (verb === 'be' && subject !== 'there' && own.length === 0) return undefined;
  const kind = verb === 'be' && subject === 'there' ? 'there' : verb;
  const key = [kind, ...own, head.lemma].join(' ');
  return { key, yes: !(negated || no || not), head: group.head, from, to: group.to };
}

function plea(tokens: readonly Token[], from: number, start: number, affirmed: boolean): Answer | undefined {
  for (let i = start; i < Math.min(start + 3, tokens.length); i++) {
    if (!/^(?:guilty|innocent)$/.test(tokens[i]?.lower ?? '')) continue;
    const no = tokens[i - 1]?.lower === 'not' || tokens[i]?.lower === 'innocent';
    return { key: 'plead guilty', yes: no ? !affirmed : affirmed, head: start - 1, from, to: i + 1 };
  }
  return undefined;
}

function draftOf(
  sentence: Sentence,
  clause: Clause,
  answer: Answer,
  quoted: boolean,
  names: readonly NameMention[],
): Draft<TextValue> {
  const { tokens } = sentence;
  const last =
    clause.object && clause.object.from >= answer.to && clause.object.from - answer.to < 3
      ? clause.object.to
      : answer.to;
  const start = tokens[answer.from]?.start ?? sentence.start;
  const end = tokens[last - 1]?.end ?? start;
  const text = written(tokens, answer.from, last);
  const subject = ownSubject(sentence, clause, names);
  const from = clause.verb?.from ?? answer.from;
  return {
    kind: 'statement',
    role: 'polarity',
    value: { type: 'text', text, canonical: `${answer.key} ${answer.yes ? 'yes' : 'no'}` },
    start,
    end,
    sentence: sentence.index,
    anchor: clause.verb?.head ?? answer.head,
    polarity: answer.yes ? 'affirmed' : 'negated',
    modality: 'asserted',
    detail: {
      about: answer.key,
      question: answer.key,
      quoted: String(quoted),
      adjective: String(tokens[answer.head]?.pos !== 'VERB'),
      own: ownWords(tokens, clause),
      which: whichOf(tokens, clause),
      passive: String(clause.verb?.passive === true && tokens[from]?.pos === 'AUX'),
      rest: rest(tokens, answer, clause, sentence),
      ...(subject === undefined ? {} : { subject }),
    },
  };
}

const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/;

/** "Hale, who was himself hurt": the name before the clause; otherwise the topic's subject will do. */
function ownSubject(sentence: Sentence, clause: Clause, names: readonly NameMention[]): string | undefined {
  const head = clause.subject && sentence.tokens[clause.subject.head]?.lower;
  if (head === 'it' || head === 'there') return head;
  if (head === undefined || !REFLEXIVE.test(head)) return undefined;
  const before = names.filter((m) => m.to <= (clause.subject?.from ?? 0)).at(-1);
  return before?.words.join(' ');
}

/** Content words that follow, up to the end of the sentence: what the answer is about. */
function rest(tokens: readonly Token[], answer: Answer, clause: Clause, sentence: Sentence): string {
  const limit = Math.max(clause.to, Math.min(answer.to + 12, sentence.tokens.length));
  return tokens
    .slice(answer.to, limit)
    .filter((t) => /^(?:NOUN|PROPN|VERB|ADJ)$/.test(t.pos) || /^(?:why|how|whether|who|where)$/.test(t.lower))
    .map((t) => (t.pos === 'PROPN' ? t.lower : t.lemma))
    .join('|');
}

/** The subject's own words: its head noun and the names in it; `?` for a pronoun or none, which may be anybody. */
function ownWords(tokens: readonly Token[], clause: Clause): string {
  const { subject } = clause;
  const head = subject && tokens[subject.head];
  if (subject === undefined || head === undefined || !/^(?:NOUN|PROPN)$/.test(head.pos)) return '?';
  return tokens
    .slice(subject.from, Math.max(subject.to, subject.head + 1))
    .filter((t, i) => t.pos === 'PROPN' || (t.pos === 'NOUN' && i + subject.from >= subject.head - 1))
    .map((t) => (t.pos === 'PROPN' ? t.lower : t.lemma))
    .join('|');
}

/** "injuries that are not believed to be life-threatening", "non-life-threatening wounds". */
function harms(sentence: Sentence, quoted: readonly boolean[]): Draft<TextValue>[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    const whole = /^(?:non-?)?life-threatening$/.test(token.lower);
    const parted = token.lower === 'threatening' && tokens[i - 1]?.text === '-' && tokens[i - 2]?.lower === 'life';
    if (!whole && !parted) return [];
    const first = parted ? i - 2 : i;
    const near = tokens.slice(Math.max(0, first - 12), Math.min(tokens.length, i + 4));
    const harm = near.find((t) => HARMS.has(t.lemma));
    if (harm === undefined) return [];
    const before = tokens.slice(Math.max(0, first - 6), first).map((t) => t.lower);
    if (before.some((w) => HEDGES.has(w)) || !ofMany(sentence, first)) return [];
    const no = token.lower.startsWith('non') || before.some((w) => DENIAL.test(w));
    const start = before.findLastIndex((w) => DENIAL.test(w));
    const from = start < 0 ? first : Math.max(0, first - 6) + start;
    const detail = {
      about: 'injuries',
      question: 'life-threatening',
      quoted: String(quoted[i] ?? false),
      adjective: 'true',
      own: 'injury',
      passive: 'false',
      rest: '',
    };
    const canonical = `life-threatening ${no ? 'no' : 'yes'}`;
    const draft = draftOn(sentence, 'statement', 'polarity', [from, i + 1], canonical, detail);
    return [{ ...draft, polarity: no ? ('negated' as const) : ('affirmed' as const) }];
  });
}

const DENIAL = /^(?:not|n't|n’t|non|no|none|neither)$/;

/** The injuries are those of several people: one of them may be worse off than the others. */
function ofMany(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  if (tokens.some((t) => /^(?:one|another|second|third|he|she|his|her|him|man|woman|boy|girl|teen)$/.test(t.lower)))
    return false;
  return tokens
    .slice(0, at + 4)
    .some((t) => /^(?:victims|people|men|women|children|officers|wounded|patients|both|all)$/.test(t.lower));
}
