import type { Claim } from '../claims/types.js';
import type { Sentence, Token, VerbGroup } from '../language/types.js';
import { classesOf, TELLING_CLASSES } from '../language/word-classes.js';
import { isRemembered } from '../values/date-open.js';
import {
  AFTERMATH,
  AFTERWARDS,
  ANSWERING,
  CALLED,
  CALLING,
  DOERS,
  HAPPENING,
  ITS_SIGNS,
  LATER,
  LYING,
  SETTING_OFF,
  STANDS_FOR,
  SUFFERED,
  SUMMONED,
} from './incident.data.js';
import { LOOSE_ROLES } from './links.data.js';
import type { Moment } from './types.js';

/** Of what in a story's incident a time is told: by its own verb, by the one that it truly belongs to, or by the clause behind. */

/** What a time hangs on. */
interface Hung {
  predicate: string;
  events: readonly string[];
  subject?: string;
  verb?: VerbGroup;
}

/** Of what a claim is the time: the event itself, the call for help; undefined where of neither. */
export function momentOf(claim: Claim, acts: ReadonlySet<string>): Moment | undefined {
  const { sentence, role, modality, polarity, value } = claim;
  if (value.type !== 'date' || !/^(?:minute|hour|daypart|day)$/.test(value.granularity)) return undefined;
  if (value.bound && value.granularity === 'day') return undefined;
  if (/^(?:by|until|till|since)$/.test(wordBefore(claim))) return undefined;
  // "remembers a rainy Tuesday evening, when the bells rang": whatever they say of it.
  const known = isRemembered(value);
  if (known && modality === 'asserted' && whenTheyCame(claim)) return 'call';
  const on = before(claim);
  if (role === 'said' && on === undefined) return undefined;
  if (!(LOOSE_ROLES.has(role) || role === 'died') || role === 'announced') return undefined;
  if (modality === 'planned' || modality === 'conditional' || polarity === 'negated' || claim.detail.range)
    return undefined;
  const hung = on ?? lying(claim) ?? own(claim);
  const { predicate, verb } = hung;
  const calling = predicate.replace(/ for$/, '');
  if (verb && hears(sentence, verb)) return 'event';
  const classes = [...hung.events, ...classesOf(predicate)];
  if (classes.some((act) => LATER.has(act)) && !HAPPENING.has(predicate))
    return lookedInto(claim, verb, acts) ? 'event' : undefined;
  const noun = verb && !outside(claim, verb) ? nounBefore(sentence, verb) : undefined;
  const stands =
    (noun !== undefined && (STANDS_FOR.has(noun.lemma) || isOf(noun, acts))) ||
    (verb !== undefined && !outside(claim, verb) && aboveRelative(sentence, verb, acts));
  if (HAPPENING.has(predicate.replace(' ', '-'))) return stands || isNamed(hung.subject, acts) ? 'event' : undefined;
  if (verb && asksForHelp(claim, verb)) return 'call';
  if (
    CALLING.has(calling) &&
    // "Experts arrived on Monday" is no answer to a call: that has an hour, or is called one.
    (value.granularity !== 'day' || ANSWERING.has(calling)) &&
    ((verb?.passive && SUMMONED.has(calling)) || isCalled(noun?.lemma) || isCalled(hung.subject))
  )
    return 'call';
  // "went to the scene at 9:17 p.m.": whoever it was.
  if (predicate === 'respond' && (known || isClock(claim)) && verb && sentence.tokens[verb.to]?.lower === 'to')
    return 'call';
  if (predicate === 'report') return stands || (verb && onReport(sentence, verb)) ? 'call' : undefined;
  if (SETTING_OFF.has(predicate.replace(' ', '-')) && signs(sentence, verb)) return 'event';
  if (verb && meanwhile(sentence, verb, acts)) return 'event';
  if (verb && whenItHappened(claim, verb, acts)) return 'event';
  // Who died in a crash died when it was, or later; the words between tell which.
  if (role === 'died') return within(claim, verb, acts) ? 'event' : undefined;
  const acting = classesOf(predicate).some((act) => acts.has(act) || SUFFERED.has(act));
  if (!acting && verb && (AFTERWARDS.has(predicate) || inAftermath(claim, verb))) return undefined;
  // What a gunman does is not yet a shooting.
  const told = hung.events.length > 0 && !DOERS.has(hung.subject ?? '') ? hung.events : classesOf(predicate);
  return told.some((act) => acts.has(act) || SUFFERED.has(act)) ? 'event' : undefined;
}

function own(claim: Claim): Hung {
  const { predicate, events, subject } = claim.topic;
  const verb = verbOf(claim);
  if (!verb) {
    // "It all happened in the south part of Harlow around 8 a.m.": what was taken for its verb is none.
    const last = claim.sentence.verbs
      .filter(({ head, tense }) => tense === 'past' && (claim.sentence.tokens[head]?.end ?? 0) <= claim.span.start)
      .at(-1);
    if (last && HAPPENING.has(last.lemma.replace(' ', '-'))) return { ...hungOn(last), events };
  }
  return {
    predicate: predicate ?? '',
    events,
    ...(subject !== undefined && { subject }),
    ...(verb && { verb }),
  };
}

const isClock = ({ value }: Claim): boolean =>
  value.type === 'date' && (value.granularity === 'minute' || value.granularity === 'hour');

const hungOn = (verb: VerbGroup): Hung => ({ predicate: verb.lemma, events: [], verb });

/** Tokens that a subject and its words take up. */
const SUBJECT = 10;

/** "The sheriff said that around 3 p.m., his office received a call": nobody says at an hour what has an hour; it is told of what follows. */
function before(claim: Claim): Hung | undefined {
  const { topic, sentence, span } = claim;
  if (!isClock(claim) || !classesOf(topic.predicate ?? '').some((act) => TELLING_CLASSES.has(act))) return undefined;
  const { tokens, verbs } = sentence;
  let at = tokens.findIndex(({ start }) => start >= span.end);
  if (at < 0) return undefined;
  while (/^(?:,|on|[a-z]+day|morning|afternoon|evening|night)$/.test(tokens[at]?.lower ?? '')) at++;
  if (!/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.lower === 'that')
    return undefined;
  const verb = verbs.find(({ head }) => head > at);
  const plain = verb?.tense === 'past' && verb.modal === undefined && tokens[verb.from]?.lower !== 'had';
  return plain && verb.from - at <= SUBJECT ? hungOn(verb) : undefined;
}

/** Tokens from the verb that a place's "located at" follows. */
const PLACE = 20;

/** "were called to a shooting at a shop, located at 12 Mill Street, around 3 a.m.": a place lies where it does at any hour. */
function lying(claim: Claim): Hung | undefined {
  const verb = verbOf(claim);
  if (!verb || !LYING.has(verb.lemma) || verb.tense === 'present') return undefined;
  const main = claim.sentence.verbs.filter(({ head, tense }) => head < verb.from && tense === 'past').at(-1);
  return main && verb.from - main.to <= PLACE ? hungOn(main) : undefined;
}

/** "were called on a report of a fire about 1:45 p.m.": the report is what called them. */
const onReport = ({ verbs }: Sentence, report: VerbGroup): boolean =>
  verbs.some(({ lemma, head, tense }) => head < report.from && tense === 'past' && CALLING.has(lemma));

/** "Police are investigating the shooting of a man at a garage about 5:50 a.m.": what goes on now has no hour that is past. */
function lookedInto(claim: Claim, verb: VerbGroup | undefined, acts: ReadonlySet<string>): boolean {
  if (!isClock(claim) || verb?.tense !== 'present') return false;
  const { tokens, verbs } = claim.sentence;
  const end = tokens.findIndex(({ start }) => start >= claim.span.start);
  if (verbs.some(({ head, tense }) => head >= verb.to && head < end && tense !== 'none')) return false;
  return tokens.slice(verb.to, end).some((token) => isOf(token, acts));
}

/** Tokens behind a verb within which what is heard, or who is called, stands. */
const OBJECT = 4;

/** "heard several gunshots around 6:45 p.m.": not "heard that a weapon was found". */
function hears({ tokens }: Sentence, { lemma, tense, to }: VerbGroup): boolean {
  if (lemma !== 'hear' || tense !== 'past') return false;
  for (const token of tokens.slice(to, to + OBJECT)) {
    if (ITS_SIGNS.has(token.lemma)) return true;
    if (!/^(?:ADJ|NUM|DET|NOUN)$/.test(token.pos) && token.lower !== 'of') return false;
  }
  return false;
}

/** "A neighbor called 911 shortly after 2:45 p.m.", "called about 11:20 p.m. to report", "it received a call". */
function asksForHelp(claim: Claim, { lemma, to, passive, tense }: VerbGroup): boolean {
  if (passive || tense !== 'past' || !isClock(claim)) return false;
  const { tokens } = claim.sentence;
  const object = tokens.slice(to, to + OBJECT);
  if (lemma === 'receive' || lemma === 'get')
    return object.some((token) => /^(?:call|report|calls|callsat)$/.test(token.lower));
  if (lemma !== 'call') return false;
  if (object.some(({ lower }) => lower === '911' || lower === '9-1-1' || lower === '999' || lower === 'police'))
    return true;
  const end = tokens.findIndex(({ start }) => start >= claim.span.end);
  return tokens[end]?.lower === 'to' && /^(?:report|say|tell)$/.test(tokens[end + 1]?.lemma ?? '');
}

/** "was walking home around 3 p.m. when she was shot": what it was interrupted by. */
function whenItHappened(claim: Claim, verb: VerbGroup, acts: ReadonlySet<string>): boolean {
  if (verb.tense === 'present') return false;
  const { sentence, span } = claim;
  const { tokens, verbs } = sentence;
  const end = tokens.findIndex(({ start }) => start >= span.end);
  if (end < 0) return false;
  const when = tokens.findIndex(({ lower }, i) => i >= end && i < end + SUBJECT && lower === 'when');
  if (when < 0 || verbs.some(({ head }) => head >= end && head < when)) return false;
  const next = verbs.find(({ head }) => head > when);
  if (next?.tense !== 'past' || next.modal !== undefined || tokens[next.from]?.lower === 'had') return false;
  const acting = ({ lemma }: VerbGroup): boolean => classesOf(lemma).some((act) => acts.has(act) || SUFFERED.has(act));
  if (acting(next)) return true;
  // "when a man walked up and fired": what it came to.
  const then = verbs.find(({ from }) => from > next.head && from <= next.head + SUBJECT);
  if (then?.tense === 'past' && /^(?:and|then)$/.test(tokens[then.from - 1]?.lower ?? '') && acting(then)) return true;
  // "when it went off": the weapon, the blaze, stands before.
  const sign = signs(sentence, next) || tokens.slice(0, when).some(({ lemma }) => ITS_SIGNS.has(lemma));
  return SETTING_OFF.has(next.lemma.replace(' ', '-')) && sign;
}

/** "They will not forget that Friday night, when they arrived at the mill": a day that the reader knows, by who came. */
function whenTheyCame({ sentence: { tokens, verbs }, span }: Claim): boolean {
  const end = tokens.findIndex(({ start }) => start >= span.end);
  const when = end < 0 ? -1 : tokens[end]?.text === ',' ? end + 1 : end;
  if (tokens[when]?.lower !== 'when') return false;
  const next = verbs.find(({ head }) => head > when);
  if (!next || next.from - when > SUBJECT || next.tense !== 'past') return false;
  const came = CALLING.has(next.lemma) && (!next.passive || SUMMONED.has(next.lemma));
  return came && tokens.slice(0, next.from).some(({ text, lemma }) => isCalled(text) || lemma === 'responder');
}

/** "was in critical condition Friday night", "was in court Tuesday". */
const inAftermath = ({ sentence: { tokens }, span }: Claim, { to }: VerbGroup): boolean =>
  tokens.slice(to).some(({ lemma, start }) => start < span.start && AFTERMATH.has(lemma));

/** "shooting", of the subject alone: "the shooting at Mill Street and Quay Road took place". */
const isNamed = (subject: string | undefined, acts: ReadonlySet<string>): boolean =>
  subject !== undefined &&
  !DOERS.has(subject) &&
  (ITS_SIGNS.has(subject) ||
    (STANDS_FOR.has(subject) && subject !== 'this') ||
    classesOf(subject).some((act) => acts.has(act)));

/** "deputy", "Deputies". */
const isCalled = (word: string | undefined): boolean =>
  word !== undefined &&
  (CALLED.has(word) || CALLED.has((word.toLowerCase().split(' ').at(-1) ?? '').replace(/ies$/, 'y').replace(/s$/, '')));

/** "died in a shooting Wednesday afternoon": the event's noun stands before the time, behind "in". */
function within(
  { sentence: { tokens }, span }: Claim,
  verb: VerbGroup | undefined,
  acts: ReadonlySet<string>,
): boolean {
  if (!verb) return false;
  for (let i = verb.to; i < tokens.length && (tokens[i]?.end ?? 0) <= span.start; i++) {
    const token = tokens[i];
    if (token && !/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|VERB)$/.test(token.pos) && token.text !== '-') return false;
    if (token?.pos === 'ADP' && token.lower !== 'in' && token.lower !== 'during') return false;
    if (token?.pos === 'NOUN' && token.lemma !== 'death' && classesOf(token.lemma).some((act) => acts.has(act)))
      return true;
  }
  return false;
}

/** "was shot when a bullet came through a wall about 6 p.m.": at the same time as what the sentence tells before it. */
function meanwhile({ tokens, verbs, clauses }: Sentence, verb: VerbGroup, acts: ReadonlySet<string>): boolean {
  // "fired at two men who were standing at a bus stop about 7:40 p.m.".
  const standing = /^(?:was|were)$/.test(tokens[verb.from]?.lower ?? '') && tokens[verb.head]?.lower.endsWith('ing');
  const who = standing && /^(?:who|that)$/.test(tokens[verb.from - 1]?.lower ?? '');
  if (!who && !/^(?:when|as|while)$/.test(tokens[clauseStart(tokens, clauses, verb)]?.lower ?? '')) return false;
  return verbs.some(
    ({ head, tense, modal }) =>
      head < verb.from &&
      tense === 'past' &&
      modal === undefined &&
      classesOf(tokens[head]?.lemma ?? '').some((act) => acts.has(act)),
  );
}

/** Tokens before a verb within which the word stands that opens its clause. */
const OPENS = 14;

function clauseStart(tokens: readonly Token[], clauses: Sentence['clauses'], verb: VerbGroup): number {
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - OPENS); i--) {
    if (/^(?:when|as|while)$/.test(tokens[i]?.lower ?? '')) return i;
    if (tokens[i]?.text === ',' || tokens[i]?.text === ';') break;
  }
  return clauses.find((c) => c.from <= verb.head && verb.head < c.to)?.from ?? verb.from;
}

const isOf = ({ lemma, lower, pos }: Token, acts: ReadonlySet<string>): boolean =>
  (pos === 'NOUN' || (pos === 'VERB' && lower.endsWith('ing'))) &&
  (ITS_SIGNS.has(lemma) || classesOf(lemma).some((act) => acts.has(act)));

/** The verb that a claim hangs on: the one of its sentence with the claim's predicate, nearest to its words. */
function verbOf({ topic, sentence, span }: Claim): VerbGroup | undefined {
  const head = topic.predicate?.split(' ')[0];
  const away = ({ head: at }: VerbGroup) => Math.abs((sentence.tokens[at]?.start ?? 0) - span.start);
  return sentence.verbs
    .filter(({ lemma }) => lemma.split(' ')[0] === head)
    .reduce<VerbGroup | undefined>((best, verb) => (!best || away(verb) < away(best) ? verb : best), undefined);
}

/** "was under control by 7 a.m.": the end of what had begun before. */
function wordBefore({ sentence: { tokens }, span }: Claim): string {
  const first = tokens.findIndex(({ end }) => end > span.start);
  return tokens[first - 1]?.lower ?? '';
}

/** Tokens before a verb within which its subject's head stands. */
const BEFORE = 3;

function nounBefore({ tokens }: Sentence, verb: VerbGroup): Token | undefined {
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - BEFORE); i--) {
    const token = tokens[i];
    // "shooting happened", "a shooting that happened": the noun may be taken for a verb.
    const beside = i === verb.from - 1 || (i === verb.from - 2 && RELATIVE.test(tokens[i + 1]?.lower ?? ''));
    const noun = beside && token?.pos === 'VERB' && token.lower.endsWith('ing');
    if (token && (noun || /^(?:NOUN|PROPN|PRON)$/.test(token.pos)) && !RELATIVE.test(token.lower)) return token;
  }
  return undefined;
}

const RELATIVE = /^(?:which|that|who)$/;

/** "died in the fire at the mill, which broke out around 3 p.m.": a place may stand between the event and its clause. */
function aboveRelative({ tokens }: Sentence, { from }: VerbGroup, acts: ReadonlySet<string>): boolean {
  if (!RELATIVE.test(tokens[from - 1]?.lower ?? '')) return false;
  for (let i = from - 2; i >= Math.max(0, from - 1 - SUBJECT); i--) {
    const token = tokens[i];
    if (!token || token.pos === 'VERB') return false;
    if (isOf(token, acts)) return true;
  }
  return false;
}

/** "On Thursday the mayor spoke of a fire that broke out on Monday": a time before a relative clause is not of its verb. */
const outside = ({ sentence: { tokens }, span }: Claim, { from }: VerbGroup): boolean =>
  RELATIVE.test(tokens[from - 1]?.lower ?? '') && span.start < (tokens[from - 1]?.start ?? 0);

/** Gunfire, a blaze, a blast beside the verb. */
function signs({ tokens }: Sentence, verb: VerbGroup | undefined): boolean {
  if (!verb) return false;
  return tokens.slice(Math.max(0, verb.from - BEFORE), verb.to + BEFORE).some(({ lemma }) => ITS_SIGNS.has(lemma));
}
