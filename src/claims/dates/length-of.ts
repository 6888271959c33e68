import { type Clause, clauseAt, type Sentence } from '../../language/index.js';
import { classesOf } from '../../language/word-classes.js';
import { CONFINED, LASTING, LEGAL_LIMIT, PRISON, RUNNING_ON, SERVING } from './length-of.data.js';

/** What a length of time is the length of: the noun it measures, or the verb that goes on for so long. */
export interface LengthOf {
  /** Token of the noun: "probe" of "a two-year probe", "strike" of "the strike lasted six days". */
  head?: number;
  /** Token the claim hangs on, where syntax alone would take another. */
  anchor?: number;
  /**
   * `sentence`, `penalty` (what the law allows), `served`: three lengths of one case. `window` for "the past two
   * years", which measures nothing. `before` and `after` for what lies between two events. Empty else.
   */
  role: string;
  /** Of such a length: the event it is counted from. */
  detail?: { from: string };
}

/** Tokens behind or before a length in which its noun is looked for. */
const REACH = 6;

/** What the length on the tokens `[from, to)` measures. */
export function lengthOf(sentence: Sentence, from: number, to: number): LengthOf {
  const { tokens } = sentence;
  if (WINDOW.test(tokens[from]?.lower ?? '') || WINDOW.test(tokens[from + 1]?.lower ?? '')) return { role: 'window' };
  const between = betweenEvents(sentence, from, to);
  if (between) return between;
  if (OFFSET.test(tokens[to]?.lower ?? '') || someDay(sentence, from, to)) return { role: 'window' };
  const clause = clauseAt(sentence.clauses, from);
  const verb = clause?.verb;
  const behind = nounBehind(sentence, from, to);
  // "the sentence ends three years of efforts": the efforts took them.
  const ofElse =
    tokens[to]?.lower === 'of' && behind !== undefined && !PRISON.has(tokens[behind]?.lemma ?? '') ? behind : undefined;
  const prison = ofElse === undefined ? prisonNear(sentence, from, to) : undefined;
  const head = behind ?? nounBefore(sentence, from) ?? lasting(sentence, clause, from);
  const confined = verb !== undefined && CONFINED.has(tokens[verb.head]?.lemma ?? '') ? verb.head : undefined;
  // "served four years of a six-year sentence": the second is the sentence.
  const given = head !== undefined && head >= to && PRISON.has(tokens[head]?.lemma ?? '') && tokens[to]?.lower !== 'of';
  const ofPrison =
    prison ?? (head !== undefined && PRISON.has(tokens[head]?.lemma ?? '') ? head : undefined) ?? confined;
  if (ofPrison !== undefined) {
    // "will spend 12 years in prison" is told of the sentence.
    const toCome = verb?.tense === 'future' || verb?.modal === 'would' || verb?.modal === 'will';
    const words = clause === undefined ? [] : tokens.slice(clause.from, clause.to).map(({ lemma }) => lemma);
    const role = words.some((word) => LEGAL_LIMIT.has(word))
      ? 'penalty'
      : !given && !toCome && words.some((word) => SERVING.has(word))
        ? 'served'
        : 'sentence';
    return { role, ...(confined !== undefined && { anchor: confined }) };
  }
  if (head === undefined) return { role: '' };
  return { role: '', head, ...(classesOf(tokens[head]?.lemma ?? '').length > 0 && { anchor: head }) };
}

const COUNTED: ReadonlyMap<string, 'before' | 'after'> = new Map([
  ['before', 'before'],
  ['prior', 'before'],
  ['after', 'after'],
  ['following', 'after'],
]);

/** Tokens behind "before" within which the event stands; tokens before the length within which its verb does. */
const EVENT_WITHIN = 8;
const VERB_WITHIN = 20;

/** "died two days after being shot", "had married three weeks before the crash": what lies between two events. */
function betweenEvents(sentence: Sentence, from: number, to: number): LengthOf | undefined {
  const { tokens } = sentence;
  const role = COUNTED.get(tokens[to]?.lower ?? '');
  if (role === undefined) return undefined;
  const verb = sentence.verbs.filter(({ to: end }) => end <= from && from - end <= VERB_WITHIN).at(-1);
  let event: string | undefined;
  for (let i = to + 1; i <= to + EVENT_WITHIN && event === undefined; i++) {
    const token = tokens[i];
    if (token === undefined || /^[.,;:]$/.test(token.text)) break;
    if (/^(?:VERB|NOUN)$/.test(token.pos) && classesOf(token.lemma).length > 0) event = token.lemma;
  }
  if (verb === undefined || event === undefined) return { role };
  return { role, anchor: verb.head, detail: { from: event } };
}

const WINDOW =
  /^(?:past|last|next|first|coming|final|previous|following|recent|preceding|remaining|opening|early|prior|latter)$/;

/** "nine days before the inauguration", "two weeks after his death": how far off a time is, not how long a thing. */
const OFFSET = /^(?:before|after|ahead|prior|since|later|earlier|ago|away)$/;

/** "boasted of killing him one day": some time. */
const someDay = ({ tokens }: Sentence, from: number, to: number): boolean =>
  to - from === 2 &&
  tokens[from]?.lower === 'one' &&
  /^(?:day|night|morning|evening|afternoon)$/.test(tokens[from + 1]?.lower ?? '') &&
  !/^(?:for|within|in|over|of|only|just|last|lasted|lasting|took|takes|than|least)$/.test(
    tokens[from - 1]?.lower ?? '',
  );

/** "a two-year federal probe", "two years of talks", "six days' notice", "22 months into the inquiry". */
function nounBehind(sentence: Sentence, from: number, to: number): number | undefined {
  const { tokens } = sentence;
  const hyphen = tokens.slice(from, to).some(({ text }) => /[-‐‑–]/.test(text));
  const next = tokens[to]?.lower ?? '';
  const possessive = /^['’]s?$/.test(next);
  const joined = next === 'of' || (next === 'into' && tokens[to + 1]?.pos === 'DET');
  if (!hyphen && !possessive && !joined) return undefined;
  let at = hyphen ? to : to + 1;
  // "an eight-month-long strike"
  while (hyphen && /^(?:[-‐‑–]|long)$/.test(tokens[at]?.lower ?? '')) at += 1;
  while (joined && /^(?:DET|PRON)$/.test(tokens[at]?.pos ?? '')) at += 1;
  let noun: number | undefined;
  for (let i = at; i < at + REACH; i += 1) {
    const token = tokens[i];
    if (token?.pos === 'NOUN') noun = i;
    else if (noun !== undefined || token === undefined || !/^(?:ADJ|PROPN|ADV)$/.test(token.pos)) break;
    // The noun group ends where a verb that looks like a noun begins; its head is the first event it names.
    if (noun !== undefined && classesOf(tokens[noun]?.lemma ?? '').length > 0) break;
  }
  return noun;
}

/** "a term of six years", "a delay of about two hours". */
function nounBefore(sentence: Sentence, from: number): number | undefined {
  const { tokens } = sentence;
  return tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.pos === 'NOUN' ? from - 2 : undefined;
}

/** "The strike lasted six days", "a siege that lasted six days", "an inquiry lasting 22 months". */
function lasting(sentence: Sentence, clause: Clause | undefined, from: number): number | undefined {
  const { tokens } = sentence;
  const verb = clause?.verb;
  const on = verb !== undefined && RUNNING_ON.has(verb.lemma) && tokens[from - 1]?.lower === 'for';
  if (clause === undefined || verb === undefined || !(on || LASTING.has(tokens[verb.head]?.lemma ?? '')))
    return undefined;
  if (verb.from > from) return undefined;
  const subject = clause.subject?.head;
  if (subject !== undefined && tokens[subject]?.pos === 'NOUN') return subject;
  // The noun that a relative pronoun or a participle goes back to.
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - REACH); i -= 1) {
    if (tokens[i]?.pos === 'NOUN') return i;
    if (!/^(?:which|that|,|had|has)$/.test(tokens[i]?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** "three years in prison", "18 months behind bars", "three years' imprisonment". */
function prisonNear(sentence: Sentence, from: number, to: number): number | undefined {
  const { tokens } = sentence;
  for (let i = Math.max(0, from - 3); i < Math.min(tokens.length, to + REACH); i += 1) {
    const token = tokens[i];
    if (i >= to && token !== undefined && /^[.,;:]$/.test(token.text)) return undefined;
    if (token !== undefined && PRISON.has(token.lemma)) return i;
  }
  return undefined;
}
