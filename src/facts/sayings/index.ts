import { contentWords } from '../../claims/topic.js';
import type { Claim } from '../../claims/types.js';
import { nameWords, relateSpeakers, type SpeakerValue } from '../../values/speaker.js';
import { comparableTimes } from '../comparable.js';
import type { Days } from '../days.js';
import type { Pair, Strength } from '../types.js';
import type { DayOfSaying } from './days.js';
import { daysOfQuotation, isQuoted, isSaidAgain, type SourceDays, sourceDays } from './told.js';

/**
 * The day on which somebody said a thing, tied by the words that were said: where two texts carry the same words of one
 * speaker and each tells on which day they were said, issued or posted, the two days answer one question, however
 * the saying is told ("in a statement issued on Friday", "when he was sworn in on Friday, he said").
 */

/** Days within which two texts that do not put the day beside the words may quarrel over it. */
const NEAR = 7;
/** Content words in a row by which what one text quotes is known in another's own words. */
const RUN = 5;
/** Sentences kept for a run of words: a wire story in a thousand papers stays linear. */
const KEPT = 12;

/**
 * Pairs of dates of different sources that say when one utterance was made.
 * @param dates the dates of all sources
 * @param quotations the quotations of all sources
 * @param quoted which quotations of two sources are one utterance
 */
export function sayingPairs(
  dates: readonly Claim[],
  quotations: readonly Claim[],
  quoted: readonly Pair[],
  days: Days,
): Pair[] {
  const bySource = daysBySource(dates, quotations);
  const out = new Map<Claim, Map<Claim, Pair>>();
  const add = (x: DayOfSaying, y: DayOfSaying, strength: Strength, because: string) => {
    if (!fitting(x, y)) return;
    const sure = strength === 'strong' && x.sure && y.sure;
    if (!sure && !fittingLoosely(x.claim, y.claim, days)) return;
    const known = out.get(x.claim) ?? new Map<Claim, Pair>();
    out.set(x.claim, known);
    if (!known.has(y.claim) || sure)
      known.set(y.claim, {
        a: x.claim,
        b: y.claim,
        score: 1,
        strength: sure ? 'strong' : 'medium',
        because: [because],
        told: true,
      });
  };
  const told = new Map<Claim, readonly DayOfSaying[]>();
  const daysTold = (q: Claim) => {
    const own = bySource.get(q.reading.source.id);
    const known = told.get(q) ?? (own ? daysOfQuotation(q, own) : []);
    told.set(q, known);
    return known;
  };
  for (const { a, b, strength } of quoted) {
    if (mayBeOne(speakerOf(a), speakerOf(b)) && sameMedium(a, b))
      for (const x of daysTold(a)) for (const y of daysTold(b)) add(x, y, strength, 'the same words quoted');
  }
  for (const { q, day, words } of toldAlike(quotations, bySource))
    for (const x of daysTold(q)) add(x, day, 'medium', `the words quoted are told: ${words}`);
  return [...out.values()].flatMap((known) => [...known.values()]);
}

/** Days that may be set against each other: not the day a letter was written against the day it came out. */
function fitting(x: DayOfSaying, y: DayOfSaying): boolean {
  if (x.way !== undefined && y.way !== undefined && x.way !== y.way) return false;
  return x.claim.reading.source.id !== y.claim.reading.source.id && comparableTimes(x.claim, y.claim);
}

/** Where a day does not stand beside the words, it is another only when near by, and when one of the texts knows of its own alone. */
function fittingLoosely(x: Claim, y: Claim, days: Days): boolean {
  const [p, q] = [x.value, y.value];
  if (p.type !== 'date' || q.type !== 'date' || !p.interval || !q.interval) return false;
  const gap = Math.abs(Math.floor(p.interval.lo) - Math.floor(q.interval.lo));
  return gap <= NEAR && (gap === 0 || days.strange(x, y) > 0);
}

const speakerOf = ({ speaker, detail, reading }: Claim): SpeakerValue | undefined => {
  // "he said": whom the text means by it is a guess, no ground to tell two speakers apart.
  const [from, to] = detail.named?.split('-').map(Number) ?? [];
  const pronoun = from !== undefined && PRONOUN.test(reading.source.prose.slice(from, to));
  const kind = detail.speakerKind;
  return speaker === undefined || pronoun || kind === undefined || kind === 'role'
    ? undefined
    : { name: speaker, kind: kind === 'person' ? 'person' : 'name' };
};
const PRONOUN = /^(?:he|she|it|they|who)$/i;

/** One of them is not known by name, or their names have a word in common. */
function mayBeOne(x: SpeakerValue | undefined, y: SpeakerValue | undefined): boolean {
  if (x === undefined || y === undefined) return true;
  const theirs = new Set(nameWords(y.name));
  return relateSpeakers(x, y) !== 'other' && nameWords(x.name).some((word) => theirs.has(word));
}

/** In an interview and in a letter a speaker says the same on two days. */
const sameMedium = ({ detail: p }: Claim, { detail: q }: Claim): boolean =>
  p.medium === undefined || q.medium === undefined || p.medium === q.medium;

function daysBySource(dates: readonly Claim[], quotations: readonly Claim[]): ReadonlyMap<string, SourceDays> {
  const group = (claims: readonly Claim[]) => {
    const out = new Map<string, Claim[]>();
    for (const claim of claims) {
      const { id } = claim.reading.source;
      const own = out.get(id);
      if (own) own.push(claim);
      else out.set(id, [claim]);
    }
    return out;
  };
  const [dated, quoted] = [group(dates), group(quotations)];
  return new Map([...dated].map(([id, own]) => [id, sourceDays(own, quoted.get(id) ?? [])]));
}

/** Words that one text quotes and another tells in a sentence with a day of saying: "he will pay for every broken pane of …". */
function toldAlike(
  quotations: readonly Claim[],
  bySource: ReadonlyMap<string, SourceDays>,
): { q: Claim; day: DayOfSaying; words: string }[] {
  const index = new Map<string, { day: DayOfSaying; source: string }[]>();
  for (const [source, { said, quoted }] of bySource) {
    for (const [sentence, own] of said) {
      const [first] = own;
      if (first === undefined || own.length > 1 || isSaidAgain(sentence)) continue;
      for (const run of runsOf(contentWords(sentence.tokens.filter((token) => !isQuoted(token, quoted))))) {
        const list = index.get(run) ?? [];
        index.set(run, list);
        if (list.length < KEPT) list.push({ day: first, source });
      }
    }
  }
  const out: { q: Claim; day: DayOfSaying; words: string }[] = [];
  for (const q of quotations) {
    if (q.role !== 'speech' || index.size === 0) continue;
    const seen = new Set<DayOfSaying>();
    for (const run of runsOf(wordsOf(q))) {
      for (const { day, source } of index.get(run) ?? []) {
        if (source === q.reading.source.id || seen.has(day) || !mayBeOf(q, day.claim)) continue;
        seen.add(day);
        out.push({ q, day, words: run });
      }
    }
  }
  return out;
}

/** Content words of what is quoted, in order. */
function wordsOf({ reading, sentence, span }: Claim): string[] {
  const near = reading.sentences.slice(sentence.index, sentence.index + LONGEST);
  return contentWords(near.flatMap(({ tokens }) => tokens.filter((t) => t.start >= span.start && t.end <= span.end)));
}
/** Sentences of a quotation that are read. */
const LONGEST = 12;

function runsOf(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i + RUN <= words.length; i++) out.push(words.slice(i, i + RUN).join(' '));
  return out;
}

/** The speaker of the quotation, or somebody not named, is whom the other sentence has speak. */
function mayBeOf(q: Claim, { topic, sentence }: Claim): boolean {
  const speaker = speakerOf(q);
  if (speaker === undefined || topic.subject === undefined || !topic.names.includes(topic.subject)) return true;
  if (sentence.tokens.some(({ lower }) => nameWords(speaker.name).at(-1) === lower)) return true;
  return mayBeOne(speaker, { name: topic.subject, kind: 'name' });
}
