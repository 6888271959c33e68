import type { Claim } from '../claims/types.js';
import type { Reading, Sentence, Token, VerbGroup } from '../language/types.js';
import { classesOf } from '../language/word-classes.js';
import { ASSUMED } from '../values/date.js';
import { relate, valueKey } from '../values/index.js';
import type { DateValue } from '../values/types.js';
import { comparableTimes } from './comparable.js';
import type { Days } from './days.js';
import {
  AFTER,
  ANSWERING,
  CALLED,
  CALLING,
  DOERS,
  EVENTS,
  FEMALE,
  HAPPENING,
  ITS_SIGNS,
  LATER,
  MALE,
  OTHERS,
  SETTING_OFF,
  STANDS_FOR,
  SUDDEN,
  SUFFERED,
  SUMMONED,
  TURNS,
} from './incident.data.js';
import { LOOSE_ROLES } from './links.data.js';
import { actsOfLead, tellsOfAnother } from './main-event.js';
import { type Parties, placesApart } from './parties.js';
import type { Moment, Pair } from './types.js';

/**
 * The incident that all sources of a story are about (a shooting, a crash, a quake), and when each of them says it was.
 * Such a story has one day and one hour, whatever words they are told in: "it happened at 5 p.m.", "opened fire about
 * 7:30 p.m.", "Sunday night's shooting". So they need no words in common to be compared, as other dates do.
 */

/** A claim that says when the incident was, or when help was called, which follows within minutes. */
interface Told {
  claim: Claim;
  moment: Moment;
}

/** Sentences at the head of a source within which it first dates its incident. */
const LEAD = 20;
/** Times of the incident that are looked at in one source. */
const MOST = 8;
/** Sentences that a turn to another event lasts, when nothing turns back. */
const ASIDE = 3;

/** Pairs of claims, of two sources each, that say when the story's incident was. */
export function incidentPairs(
  claims: readonly Claim[],
  readings: readonly Reading[],
  parties: (sentence: Sentence) => Parties,
  days: Days,
): Pair[] {
  const acts = new Set([...actsOfLead(readings)].filter((act) => SUDDEN.has(act)));
  if (acts.size === 0) return [];
  const bySource = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.value.type !== 'date') continue;
    const { id } = claim.reading.source;
    const own = bySource.get(id);
    if (own) own.push(claim);
    else bySource.set(id, [claim]);
  }
  const told = readings.map(({ source }) => ({
    all: bySource.get(source.id) ?? [],
    ...toldIn(bySource.get(source.id) ?? [], acts),
  }));
  const out: Pair[] = [];
  for (const [i, x] of told.entries()) {
    for (const y of told.slice(i + 1)) {
      // Each tells of an incident on a day of its own, and the days lie apart: hours of the two have nothing in common.
      const apart = x.day !== undefined && y.day !== undefined && Math.abs(x.day - y.day) > BESIDE;
      if (apart) {
        out.push(...pairsOf(x.own.filter(namesDay), y.own.filter(namesDay), parties, days));
        continue;
      }
      out.push(...pairsOf(x.own, y.own, parties, days), ...halvesOf(x.own, y.all), ...halvesOf(y.own, x.all));
    }
  }
  return out;
}

/** "at 1:30 a.m.", "at 1:30 p.m.", of whatever act: the half of the day is the likelier slip than the chance of one minute twice. */
function halvesOf(own: readonly Told[], all: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  const clocks = all.filter((claim) => clockOf(claim) !== undefined && claim.role !== 'published');
  for (const { claim, moment } of own) {
    const clock = clockOf(claim);
    if (clock === undefined || clock % HOUR === 0 || clocks.some((other) => clockOf(other) === clock)) continue;
    for (const other of clocks) {
      const apart = Math.abs((clockOf(other) ?? clock) - clock);
      if (apart !== 12 * HOUR || !happened(other) || !sameDays(claim.value, other.value)) continue;
      out.push({
        a: claim,
        b: other,
        score: 1,
        strength: 'medium',
        because: ['the same minute of the clock, in the other half of the day'],
        incident: { a: moment, b: moment },
      });
    }
  }
  return out;
}

const HOUR = 60;

/** Minutes after midnight that a claim's clock shows; undefined where it shows none. */
function clockOf({ value }: Claim): number | undefined {
  const m = value.type === 'date' ? /T(\d\d):(\d\d)$/.exec(value.timex) : null;
  return m ? Number(m[1]) * HOUR + Number(m[2]) : undefined;
}

const happened = ({ role, modality, polarity }: Claim): boolean =>
  LOOSE_ROLES.has(role) && modality !== 'planned' && modality !== 'conditional' && polarity === 'affirmed';

/** Both times name one day, or one of them names none. */
function sameDays(x: Claim['value'], y: Claim['value']): boolean {
  if (x.type !== 'date' || y.type !== 'date') return false;
  const [p, q] = [ownDay(x), ownDay(y)];
  return p === undefined || q === undefined || p === q;
}

function pairsOf(
  own: readonly Told[],
  other: readonly Told[],
  parties: (sentence: Sentence) => Parties,
  days: Days,
): Pair[] {
  const out: Pair[] = [];
  for (const x of own) {
    for (const y of other) {
      if (!comparableTimes(x.claim, y.claim)) continue;
      if (ofTwoEvents(x.claim, y.claim, days) || placesApart(parties(x.claim.sentence), parties(y.claim.sentence)))
        continue;
      if (othersHit(x.claim, y.claim)) continue;
      const lead = x.claim.sentence.index < LEAD && y.claim.sentence.index < LEAD;
      out.push({
        a: x.claim,
        b: y.claim,
        score: 1,
        strength: x.moment === y.moment && lead ? 'strong' : 'medium',
        because: ['both say when the event happened that the sources are about'],
        incident: { a: x.moment, b: y.moment },
      });
    }
  }
  return out;
}

/** "a man was shot", "the girl was shot": one night may have seen both. */
function othersHit(x: Claim, y: Claim): boolean {
  const [p, q] = [x.topic.subject ?? '', y.topic.subject ?? ''];
  return (MALE.has(p) && FEMALE.has(q)) || (FEMALE.has(p) && MALE.has(q));
}

/** Days within which a text that tells of both may have put its incident on the wrong one. */
const BESIDE = 1;

/** Each source names one day for its incident, and knows the other's as well: they are two incidents. */
function ofTwoEvents(x: Claim, y: Claim, days: Days): boolean {
  if (x.value.type !== 'date' || y.value.type !== 'date') return false;
  const [p, q] = [ownDay(x.value), ownDay(y.value)];
  if (p === undefined || q === undefined || p === q) return false;
  return days.strange(x, y) < (Math.abs(p - q) <= BESIDE ? 1 : 2);
}

const namesDay = ({ claim: { value } }: Told): boolean => value.type === 'date' && ownDay(value) !== undefined;

const isClock = ({ claim: { value } }: Told): boolean =>
  value.type === 'date' && !value.bound && (value.granularity === 'minute' || value.granularity === 'hour');

/** What one source says of the incident's day and hour; nothing where it tells of more than one such event. */
function toldIn(claims: readonly Claim[], acts: ReadonlySet<string>): { own: Told[]; day?: number } {
  const { sentences } = claims[0]?.reading ?? { sentences: [] };
  const out: Told[] = [];
  let day: number | undefined;
  const others = new Set<number>();
  let aside = Number.NEGATIVE_INFINITY;
  const turns = new Set(sentences.filter((s) => turnsAside(s, acts)).map((s) => s.index));
  let last = -1;
  for (const claim of claims) {
    const { index } = claim.sentence;
    for (let s = last + 1; s <= index; s++) if (turns.has(s)) aside = s;
    last = Math.max(last, index);
    if (turns.has(index)) {
      const other = claim.value.type === 'date' ? ownDay(claim.value) : undefined;
      if (day === undefined && other !== undefined) others.add(other);
      continue;
    }
    if (isPicture(claim) || saysAlso(claim)) continue;
    const moment = momentOf(claim, acts);
    const { value } = claim;
    if (moment === undefined || value.type !== 'date' || !value.interval || isOpen(claim, value)) continue;
    const own = ownDay(value);
    if (own === undefined) {
      if (index - aside <= ASIDE) continue;
    } else if (day === undefined) {
      if (index >= LEAD) break;
      // "The aftershock came on Monday, a day after the quake": Monday is not the quake's.
      if (others.has(own)) continue;
      day = own;
    } else if (own !== day && !sameNight(value, own, day, out)) {
      aside = index;
      continue;
    } else aside = Number.NEGATIVE_INFINITY;
    const again = out.some((t) => t.moment === moment && valueKey(t.claim.value) === valueKey(value));
    if (!again && out.length < MOST) out.push({ claim, moment });
  }
  const told = out.filter(({ claim }) => !out.some((other) => onTwoDays(claim, other.claim)));
  return { own: muddled(told) ? [] : told, ...(day !== undefined && { day }) };
}

/** "Police also responded to a shooting at 12:45 a.m.": one more of the kind. */
const saysAlso = ({ sentence: { tokens } }: Claim): boolean => tokens.some(({ lower }) => lower === 'also');

/** "A detective looks at the scene of a shooting, Thursday, Sept. 15, 2016": under a picture, the day it was taken. */
function isPicture({ sentence, value }: Claim): boolean {
  const first = sentence.verbs.find(({ tense }) => tense !== 'none');
  return first?.tense === 'present' && !SAYS.has(first.lemma) && value.type === 'date' && value.stated.includes('year');
}

const SAYS: ReadonlySet<string> = new Set(['say', 'tell', 'report']);

/** Two days in one sentence: "was shot the night before, in a picture of Thursday". */
function onTwoDays(x: Claim, y: Claim): boolean {
  if (x === y || x.sentence !== y.sentence || x.value.type !== 'date' || y.value.type !== 'date') return false;
  if ([x.value, y.value].some((v) => v.assumed.includes(ASSUMED.told) && v.stated.includes('day'))) return true;
  return relate(x.value, y.value).kind === 'disjoint';
}

/** The sentence tells of more than one event of the kind: "In a separate incident", "the latest of three shootings". */
function turnsAside(sentence: Sentence, acts: ReadonlySet<string>): boolean {
  if (tellsOfAnother(sentence, acts) || TURNS.has(sentence.tokens[0]?.lower ?? '')) return true;
  return sentence.tokens.some(
    ({ lower, lemma, pos }, i) =>
      AFTER.has(lemma) ||
      (pos === 'NOUN' && lower !== lemma && EVENTS.has(lemma)) ||
      (OTHERS.has(lower) && EVENTS.has(sentence.tokens[i + 1]?.lemma ?? '')),
  );
}

/** Of what a claim is the time: the event itself, the call for help; undefined where of neither. */
function momentOf(claim: Claim, acts: ReadonlySet<string>): Moment | undefined {
  const { topic, sentence, role, modality, polarity, value } = claim;
  if (value.type !== 'date' || !/^(?:minute|hour|daypart|day)$/.test(value.granularity)) return undefined;
  if (!(LOOSE_ROLES.has(role) || role === 'died') || role === 'said' || role === 'announced') return undefined;
  if (value.bound && value.granularity === 'day') return undefined;
  if (/^(?:by|until|till|since)$/.test(wordBefore(claim))) return undefined;
  if (modality === 'planned' || modality === 'conditional' || polarity === 'negated' || claim.detail.range)
    return undefined;
  const predicate = topic.predicate ?? '';
  const classes = [...topic.events, ...classesOf(predicate)];
  if (classes.some((act) => LATER.has(act)) && !HAPPENING.has(predicate)) return undefined;
  const verb = verbOf(claim);
  const before = verb && nounBefore(sentence, verb);
  const stands = (token: Token | undefined): boolean =>
    token !== undefined && (STANDS_FOR.has(token.lemma) || isOf(token, acts));
  if (HAPPENING.has(predicate.replace(' ', '-'))) return stands(before) ? 'event' : undefined;
  if (
    CALLING.has(predicate) &&
    // "Experts arrived on Monday" is no answer to a call: that has an hour, or is called one.
    (value.granularity !== 'day' || ANSWERING.has(predicate)) &&
    ((verb?.passive && SUMMONED.has(predicate)) || isCalled(before?.lemma) || isCalled(topic.subject))
  )
    return 'call';
  if (predicate === 'report') return stands(before) ? 'call' : undefined;
  if (SETTING_OFF.has(predicate.replace(' ', '-')) && signs(sentence, verb)) return 'event';
  if (verb && meanwhile(sentence, verb, acts)) return 'event';
  // Who died in a crash died when it was, or later; the words between tell which.
  if (role === 'died') return within(claim, verb, acts) ? 'event' : undefined;
  // What a gunman does is not yet a shooting.
  const own = topic.events.length > 0 && !DOERS.has(topic.subject ?? '') ? topic.events : classesOf(predicate);
  return own.some((act) => acts.has(act) || SUFFERED.has(act)) ? 'event' : undefined;
}

/** "deputy", "Deputies". */
const isCalled = (word: string | undefined): boolean =>
  word !== undefined && (CALLED.has(word) || CALLED.has(word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')));

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
  if (!/^(?:when|as|while)$/.test(tokens[clauseStart(tokens, clauses, verb)]?.lower ?? '')) return false;
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

const isOf = ({ lemma, pos }: Token, acts: ReadonlySet<string>): boolean =>
  pos === 'NOUN' && (ITS_SIGNS.has(lemma) || classesOf(lemma).some((act) => acts.has(act)));

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
    if (token && /^(?:NOUN|PROPN|PRON)$/.test(token.pos)) return token;
  }
  return undefined;
}

/** Gunfire, a blaze, a blast beside the verb. */
function signs({ tokens }: Sentence, verb: VerbGroup | undefined): boolean {
  if (!verb) return false;
  return tokens.slice(Math.max(0, verb.from - BEFORE), verb.to + 2).some(({ lemma }) => ITS_SIGNS.has(lemma));
}

/** A clock of twelve hours that does not say which half of the day is meant. */
function isOpen({ reading, span }: Claim, value: DateValue): boolean {
  const hour = /T(\d\d)/.exec(value.timex)?.[1];
  if (hour === undefined || Number(hour) > 12 || Number(hour) === 0) return false;
  const words = reading.source.prose.slice(span.start, span.end).toLowerCase();
  return !/[ap]\.?\s?m\b|noon|midnight|morning|afternoon|evening|night|hours|gmt|\bzulu\b/.test(words);
}

/** The day that a value's words, or its sentence, name. */
function ownDay(value: DateValue): number | undefined {
  if (!value.interval || value.assumed.includes(ASSUMED.told)) return undefined;
  const { lo, hi } = value.interval;
  const at = value.granularity === 'daypart' || value.granularity === 'day' ? lo : (lo + hi) / 2;
  return Number.isFinite(at) ? Math.floor(at) : Number.isFinite(hi) ? Math.floor(hi) : undefined;
}

/** Hours on either side of a midnight that are of one night. */
const NIGHT = 6 / 24;

/** Early on the day after, or late on the day before, where nothing puts the event into the other half of its day. */
function sameNight({ interval, granularity }: DateValue, own: number, day: number, told: readonly Told[]): boolean {
  if (!interval || granularity === 'day' || Math.abs(own - day) > 1) return false;
  const hour = interval.lo - Math.floor(interval.lo);
  const near = own > day ? hour <= NIGHT : hour >= 1 - NIGHT;
  return near && told.every(({ claim: { value } }) => value.type !== 'date' || reaches(value, day, own > day));
}

/** The stretch reaches into the night that ends, or begins, the day. */
function reaches({ interval, granularity }: DateValue, day: number, ends: boolean): boolean {
  if (!interval || granularity === 'day') return true;
  return ends ? interval.hi > day + 1 - NIGHT : interval.lo < day + NIGHT;
}

/** Minutes between two hours of one event that one source may tell. */
const SPREAD = 70 / 1440;

/** Its own hours for the event lie apart: it tells of several events, or the hours are of something else. */
function muddled(told: readonly Told[]): boolean {
  const hours = told
    .filter((t) => t.moment === 'event' && isClock(t))
    .flatMap(({ claim: { value } }) => {
      if (value.type !== 'date' || !value.interval) return [];
      const at = (value.interval.lo + value.interval.hi) / 2;
      return Number.isFinite(at) ? [at - Math.floor(at)] : [];
    });
  return hours.some((p) => hours.some((q) => Math.min(Math.abs(p - q), 1 - Math.abs(p - q)) > SPREAD));
}
