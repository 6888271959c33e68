import type { Claim } from '../claims/types.js';
import type { Reading, Sentence, Token } from '../language/types.js';
import { ASSUMED } from '../values/date.js';
import { relate, valueKey } from '../values/index.js';
import type { DateValue } from '../values/types.js';
import { comparableTimes } from './comparable.js';
import type { Days } from './days.js';
import { AFTER, EVENTS, FEMALE, MALE, OTHERS, SUDDEN, TURNS } from './incident.data.js';
import { momentOf } from './incident-moment.js';
import { LOOSE_ROLES } from './links.data.js';
import { actsOfLead, tellsOfAnother } from './main-event.js';
import { namesApart, type Parties, placesApart } from './parties.js';
import type { Moment, Pair } from './types.js';

/**
 * The incident that all sources of a story are about (a shooting, a crash, a quake), and when each of them says it was.
 * Such a story has one day and one hour, whatever words they are told in: "it happened at 5 p.m.", "opened fire about
 * 7:30 p.m.", "Sunday night's shooting". So they need no words in common to be compared, as other dates do.
 */

/** A claim that says when the incident was, or when help was called, which follows within minutes. */
export interface Told {
  claim: Claim;
  moment: Moment;
}

/** Sentences at the head of a source within which it first dates its incident. */
const LEAD = 20;
/** Times of the incident that are looked at in one source. */
const MOST = 8;
/** Tokens of a sentence that is read: a longer one is a list or a page. */
const LONGEST = 300;
/** Sentences that a turn to another event lasts, when nothing turns back. */
const ASIDE = 3;

/** What one source says of when the incident was. */
export interface IncidentTold {
  own: readonly Told[];
  /** The day it names for it. */
  day?: number;
  /** Clock times of whatever it tells. */
  clocks: readonly Claim[];
}

/** When each source says that the story's incident was; nothing where the story is of none. */
export function incidentTold(claims: readonly Claim[], readings: readonly Reading[]): IncidentTold[] {
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
  return representing(
    readings.map(({ source }) => {
      const all = bySource.get(source.id) ?? [];
      return { clocks: all.filter((claim) => clockOf(claim) !== undefined && happened(claim)), ...toldIn(all, acts) };
    }),
  );
}

/** Pairs of claims, of two sources each, that say when the story's incident was. */
export function incidentPairs(
  told: readonly IncidentTold[],
  parties: (sentence: Sentence) => Parties,
  days: Days,
): Pair[] {
  const out: Pair[] = [];
  for (const [i, x] of told.entries()) {
    for (const y of told.slice(i + 1)) {
      // Each tells of an incident on a day of its own, and the days lie apart: hours of the two have nothing in common.
      const apart = x.day !== undefined && y.day !== undefined && Math.abs(x.day - y.day) > BESIDE;
      if (apart) {
        out.push(...pairsOf(x.own.filter(namesDay), y.own.filter(namesDay), parties, days));
        continue;
      }
      out.push(...pairsOf(x.own, y.own, parties, days), ...halvesOf(x.own, y.clocks), ...halvesOf(y.own, x.clocks));
    }
  }
  return out;
}

/** Sources that are looked at for each time told, and times told: keeps a thousand sources that say the same linear. */
const REPRESENTATIVES = 12;
const VALUES = 60;

/** Leaves out what enough sources say already, and the sources that say no more. */
function representing<T extends { own: readonly Told[] }>(sources: readonly T[]): T[] {
  const said = new Map<string, number>();
  const kept = sources.map((source) => ({
    ...source,
    own: source.own.filter(({ claim, moment }) => {
      const key = `${moment} ${valueKey(claim.value)}`;
      const times = said.get(key) ?? 0;
      if (times >= REPRESENTATIVES || (times === 0 && said.size >= VALUES)) return false;
      said.set(key, times + 1);
      return true;
    }),
  }));
  // A source without a time of the incident may still tell the minute of another, in the other half of the day.
  return kept.filter((source, i) => source.own.length > 0 || (sources[i]?.own.length === 0 && i < MOST_SOURCES));
}

/** Sources without a time of the incident that are looked at. */
const MOST_SOURCES = 60;

/** "at 1:30 a.m.", "at 1:30 p.m.", of whatever act: the half of the day is the likelier slip than the chance of one minute twice. */
function halvesOf(own: readonly Told[], clocks: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  for (const { claim, moment } of own) {
    const clock = clockOf(claim);
    if (clock === undefined || clock % HOUR === 0 || clocks.some((other) => clockOf(other) === clock)) continue;
    for (const other of clocks) {
      const apart = Math.abs((clockOf(other) ?? clock) - clock);
      if (apart !== 12 * HOUR || !sameDays(claim.value, other.value)) continue;
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
export function clockOf({ value }: Claim): number | undefined {
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
      if (
        othersHit(x.claim, y.claim) ||
        (far(x.claim, y.claim) && namesApart(parties(x.claim.sentence), parties(y.claim.sentence)))
      )
        continue;
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

/** Days that no night joins. */
function far({ value: x }: Claim, { value: y }: Claim): boolean {
  if (x.type !== 'date' || y.type !== 'date') return false;
  const [p, q] = [ownDay(x), ownDay(y)];
  return p !== undefined && q !== undefined && Math.abs(p - q) > BESIDE;
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
    if (out.length >= MOST) break;
    if (claim.sentence.tokens.length > LONGEST) continue;
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
    if (!again) out.push({ claim, moment });
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
      (pos === 'NOUN' && lower !== lemma && EVENTS.has(lemma) && !isDefinite(sentence.tokens, i)) ||
      (OTHERS.has(lower) && EVENTS.has(sentence.tokens[i + 1]?.lemma ?? '')),
  );
}

/** Tokens between an article and its noun, at most. */
const DESCRIBED = 3;

/** "The three shootings", "the shootings": those that the story is about, for it has told of no others yet. */
function isDefinite(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 1 - DESCRIBED); i--) {
    const token = tokens[i];
    if (token?.lower === 'the' || token?.lower === 'these') return true;
    if (!token || !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.pos)) return false;
  }
  return false;
}

/** A clock of twelve hours that does not say which half of the day is meant. */
function isOpen({ reading, span }: Claim, value: DateValue): boolean {
  const hour = /T(\d\d)/.exec(value.timex)?.[1];
  if (hour === undefined || Number(hour) > 12 || Number(hour) === 0) return false;
  const words = reading.source.prose.slice(span.start, span.end + THIS_AFTERNOON).toLowerCase();
  return !/[ap]\.?\s?m\b|noon|midnight|morning|afternoon|evening|night|hours|gmt|\bzulu\b/.test(words);
}

/** "at 2:46 this afternoon": what tells the half of the day may follow. */
const THIS_AFTERNOON = ' this afternoon'.length;

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
