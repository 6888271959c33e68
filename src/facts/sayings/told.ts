import type { Claim } from '../../claims/types.js';
import type { Reading, Sentence } from '../../language/types.js';
import type { Span } from '../../sources/types.js';
import { partsOf } from '../../values/quotation-spans.js';
import { nameWords } from '../../values/speaker.js';
import { type DayOfSaying, dayOfSaying, namesDay, speaks } from './days.js';
import { AGAIN, UTTERANCES } from './words.data.js';

/** The days of one source that are of saying, and those that are not, by their sentences. */
export interface SourceDays {
  said: ReadonlyMap<Sentence, readonly DayOfSaying[]>;
  other: ReadonlySet<Sentence>;
  quoted: readonly Claim[];
}

/** Sentences within which a letter is told of before it is quoted from. */
const BACK = 14;
/** Sentences for which a day holds on while one and the same speaks. */
const GOES_ON = 5;

/** Sorts the days that a source names. A day inside quotation marks is the speaker's own. */
export function sourceDays(dates: readonly Claim[], quotations: readonly Claim[]): SourceDays {
  const said = new Map<Sentence, DayOfSaying[]>();
  const other = new Set<Sentence>();
  for (const claim of dates) {
    if (!namesDay(claim) || isQuoted(claim.span, quotations)) continue;
    const day = dayOfSaying(claim);
    if (day === undefined) other.add(claim.sentence);
    else said.set(claim.sentence, [...(said.get(claim.sentence) ?? []), day]);
  }
  return { said, other, quoted: quotations };
}

export const isQuoted = ({ start, end }: Span, quotations: readonly Claim[]): boolean =>
  quotations.some((q) => q.role !== 'title' && q.span.start <= start && end <= q.span.end);

/**
 * The day on which, as its source tells, a quotation was said or written, by each place that tells it; none where the source
 * tells none, or two.
 */
export function daysOfQuotation(q: Claim, days: SourceDays): DayOfSaying[] {
  const frame = frameOf(q);
  if (frame.some(isSaidAgain)) return [];
  const own = one(frame.flatMap((sentence) => days.said.get(sentence) ?? []));
  if (own === undefined && frame.some((sentence) => days.said.has(sentence) || days.other.has(sentence))) return [];
  const carried = dayOfPaper(q, frame, days) ?? dayGoingOn(q, frame, days);
  const told = carried && { ...carried, sure: false };
  if (own === undefined) return told ? [told] : [];
  return told && dayNumber(told.claim) === dayNumber(own.claim) ? [own, told] : [own];
}

/** Days that name two dates leave open which of them it was. */
function one(days: readonly DayOfSaying[]): DayOfSaying | undefined {
  const [first] = days;
  return days.every(({ claim }) => dayNumber(claim) === (first && dayNumber(first.claim))) ? first : undefined;
}

const dayNumber = ({ value }: Claim): number => (value.type === 'date' ? Math.floor(value.interval?.lo ?? 0) : 0);

/** The sentences that hold the words quoted, or the one that names their speaker. */
function frameOf(q: Claim): Sentence[] {
  const parts = partsOf(q.detail.parts, q.span);
  const [from, to] = [Math.min(...parts.map((p) => p.start)), Math.max(...parts.map((p) => p.end))];
  const named = q.detail.named?.split('-').map(Number) ?? [];
  const near = around(q, (parts.length + 1) * BACK);
  const naming = near.filter(({ start, end }) => named[0] !== undefined && start <= named[0] && named[0] < end);
  if (naming.length > 0) return naming;
  return near.filter(({ start, end }) => start < to && from < end);
}

const around = ({ reading, sentence }: Claim, reach: number): readonly Sentence[] =>
  reading.sentences.slice(Math.max(0, sentence.index - reach), sentence.index + reach);

/** "repeated", "reading from the letter", "said again": the day of these words is not the day they were first said on. */
export const isSaidAgain = ({ tokens }: Sentence): boolean =>
  tokens.some(({ lemma, lower }) => AGAIN.has(lemma) || AGAIN.has(lower));

/** "the letter said", "their statement concluded": the day by which the text first tells of that paper. */
function dayOfPaper(q: Claim, frame: readonly Sentence[], days: SourceDays): DayOfSaying | undefined {
  const first = frame[0];
  const noun = first && definiteIn(first);
  if (first === undefined || noun === undefined) return undefined;
  for (const sentence of before(q.reading, first, BACK)) {
    const own = days.said.get(sentence)?.filter((day) => day.noun === noun);
    if (own !== undefined && own.length > 0) return one(own);
    if (!indefiniteIn(sentence, noun)) continue;
    // "… demanded on Thursday that he resign. In a letter, they said …": how the demand was made.
    return days.other.has(sentence) ? undefined : dayBefore(q.reading, sentence, days);
  }
  return undefined;
}

/** The day of an act of speech in the sentence right before one that opens with how it was done. */
function dayBefore(reading: Reading, sentence: Sentence, days: SourceDays): DayOfSaying | undefined {
  const previous = reading.sentences[sentence.index - 1];
  if (previous === undefined || sentence.tokens[0]?.lower !== 'in') return undefined;
  return days.other.has(previous) ? undefined : one(days.said.get(previous) ?? []);
}

function definiteIn({ tokens, nouns }: Sentence): string | undefined {
  const group = nouns.find(
    ({ from, head }) =>
      UTTERANCES.has(tokens[head]?.lemma ?? '') &&
      (/^(?:the|their|his|her|its|this|that)$/.test(tokens[from]?.lower ?? '') ||
        /^(?:['’]s?|s['’])$/.test(tokens[head - 1]?.lower ?? '')),
  );
  return group && tokens[group.head]?.lemma;
}

const indefiniteIn = ({ tokens, nouns }: Sentence, noun: string): boolean =>
  nouns.some(({ from, head }) => tokens[head]?.lemma === noun && /^an?$/.test(tokens[from]?.lower ?? ''));

/** Words of the same speaker, sentence after sentence, since the one that told the day: "in two interviews on Friday". */
function dayGoingOn(q: Claim, frame: readonly Sentence[], days: SourceDays): DayOfSaying | undefined {
  const first = frame[0];
  if (first === undefined || q.speaker === undefined || q.detail.speakerKind === 'role') return undefined;
  const speaker = nameWords(q.speaker).at(-1) ?? '';
  for (const sentence of before(q.reading, first, GOES_ON)) {
    const own = days.said.get(sentence);
    if (own !== undefined) return sentence.tokens.some(({ lower }) => lower === speaker) ? one(own) : undefined;
    if (days.other.has(sentence) || !isOf(sentence, speaker)) return undefined;
  }
  return undefined;
}

/** A sentence in which the speaker, by name or as "he" or "she", goes on: nobody else takes the word. */
function isOf({ tokens, clauses, verbs }: Sentence, speaker: string): boolean {
  if (verbs.length === 0) return true;
  const subject = clauses.find((clause) => clause.verb !== undefined)?.subject;
  const word = tokens[subject?.head ?? -1]?.lower ?? '';
  return /^(?:he|she|i|we|it|you|there)$/.test(word) || word === speaker || !verbs.some(({ lemma }) => speaks(lemma));
}

const before = ({ sentences }: Reading, { index }: Sentence, reach: number): readonly Sentence[] =>
  sentences.slice(Math.max(0, index - reach), index).reverse();
