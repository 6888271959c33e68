import { contentWords } from '../claims/topic.js';
import type { Claim } from '../claims/types.js';
import type { Reading, Sentence } from '../language/types.js';
import { relate, valueKey } from '../values/index.js';
import { type Aliases, aliasesOf } from './aliases.js';
import { acrossSources, comparable } from './comparable.js';
import { type Days, daysOf } from './days.js';
import { digitsKey, isMiscopied } from './digits.js';
import { type Features, featuresOf } from './features.js';
import { GENERIC_ROLES, SITUATIONS } from './links.data.js';
import { linked } from './links.js';
import { type MainEvent, mainEventOf } from './main-event.js';
import { occasionsOf } from './occasions.js';
import { type Parties, partiesOf } from './parties.js';
import { repeatedActs } from './repeated-acts.js';
import { countsOneAct } from './series.js';
import { type Tallies, talliesOf } from './tallies.js';
import { type Told, toldBy, toldElsewhere } from './told-elsewhere.js';
import type { Pair, Strength } from './types.js';
import { bagOf, type Profile, sharedWords, type Vocabulary, vocabularyOf } from './vocabulary.js';
import { groupOf, groupOfPair, MARGIN, THRESHOLDS, WEIGHTS } from './weights.data.js';

export interface Alignment {
  pairs: Pair[];
  /** Claims whose two best matches in some source are as good as each other and differ in value. */
  ambiguous: number;
}

/** How a pair scored, for `--explain` and for fitting. */
export interface Scored {
  a: Profile;
  b: Profile;
  features: Features;
  /** Log-odds of being about the same thing; minus infinity when nothing ties the two. */
  logit: number;
  /** The same as a probability. */
  score: number;
}

/** Weight at which a verb is as rare as verbs get: one or two sentences of a middling story. */
const RARE = 4;
/** Rarest words of a sentence that a claim is looked up by, beside its own person, role and unit. */
const KEYS = 16;
/** Rarest words beside the value that it is looked up by as well: in a long sentence they may not be among the rarest. */
const NEAR_KEYS = 6;
/** Of each value under a word, so many claims are compared: keeps a thousand sources that say the same linear. */
const REPRESENTATIVES = 12;
/** Different values under one word that are compared at all: past that the word is no key. */
const VALUES = 60;
/** Claims of other sources that one claim is compared with, those under its rarest words first; few stories have half as many. */
const MOST_MET = 80;

/** Profiles of all claims of a story, in the order given. */
export function profilesOf(
  claims: readonly Claim[],
  readings: readonly Reading[],
  declared: readonly (readonly string[])[],
): Profile[] {
  const aliases = aliasesOf(readings, declared);
  const vocabulary = vocabularyOf(readings, aliases);
  const main = mainEventOf(readings);
  const parties = partiesOf(readings);
  const days = daysOf(claims);
  const tallies = talliesOf(claims);
  const occasions = occasionsOf(readings);
  const ends = otherEnds(claims);
  const told = new Map<Sentence, readonly string[]>();
  const wordsOf = (sentence: Sentence) => {
    const words = told.get(sentence) ?? contentWords(sentence.tokens);
    told.set(sentence, words);
    return words;
  };
  return claims.map((claim) => {
    const otherEnd = ends.get(claim);
    const profile = profileOf(claim, vocabulary, aliases, main, parties(claim.sentence), days, tallies, wordsOf);
    const occasion = occasions(claim.sentence, claim.reading);
    return {
      ...profile,
      ...(otherEnd ? { otherEnd: otherEnd.value } : {}),
      ...(occasion === undefined ? {} : { occasion }),
    };
  });
}

/** The ends of stretches of time ("from 2016 to 2018"), each by the other. */
function otherEnds(claims: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const out = new Map<Claim, Claim>();
  let begun: Claim | undefined;
  for (const claim of claims) {
    if (claim.detail.range === 'begin') begun = claim;
    else if (claim.detail.range === 'end' && begun?.sentence === claim.sentence) {
      out.set(claim, begun);
      out.set(begun, claim);
    }
  }
  return out;
}

function profileOf(
  claim: Claim,
  vocabulary: Vocabulary,
  aliases: Aliases,
  main: MainEvent,
  parties: Parties,
  days: Days,
  tallies: Tallies,
  wordsOf: (sentence: Sentence) => readonly string[],
): Profile {
  const { topic, sentence, reading } = claim;
  const named = topic.names.flatMap((n) => n.split(' '));
  const words = aliases.expand([...topic.sentenceWords, ...named], sentence);
  const around = [sentence.index - 1, sentence.index + 1].flatMap((i) => {
    const near = reading.sentences[i];
    const told = near && (near.blockIndex === sentence.blockIndex || near.index < sentence.index);
    return told ? wordsOf(near) : [];
  });
  const sentenceBag = bagOf(words, vocabulary);
  const local = bagOf(aliases.expand(topic.localWords, sentence), vocabulary);
  const keys = [...rarest(sentenceBag).slice(0, KEYS), ...rarest(local).slice(0, NEAR_KEYS)];
  return {
    claim,
    rarity: topic.predicate ? Math.min(1, vocabulary.weight(topic.predicate) / RARE) : 0,
    ofMainEvent: main.holds(claim),
    local,
    clause: bagOf(aliases.expand(topic.clauseWords, sentence), vocabulary),
    sentence: sentenceBag,
    context: bagOf(new Set([...words, ...around]), vocabulary),
    names: new Set(aliases.expand(named, sentence).filter((w) => w.length > 2)),
    parties,
    days,
    tallies,
    keys: [...new Set([...keys, ...ownKeys(claim)])],
  };
}

/** Words of a bag, the rarest of the story first; classes of words left out. */
const rarest = (bag: ReadonlyMap<string, number>): string[] =>
  [...bag.keys()]
    .filter((word) => !word.startsWith('~'))
    .sort((p, q) => (bag.get(q) ?? 0) - (bag.get(p) ?? 0) || (p < q ? -1 : 1));

/** Keys that hold whatever the words around: whose age, which toll, what sort of date. */
function ownKeys(claim: Claim): string[] {
  const person = (claim.detail.person ?? '').split(' ').filter((word) => word.length > 2);
  const unit = claim.value.type === 'quantity' && claim.value.unit.includes(':') ? [`=${claim.value.unit}`] : [];
  return [
    ...person,
    ...unit,
    // A story has one vote and one fine, though one text says "ruling 6-3" and the other "a 5-4 decision".
    ...(claim.kind === 'vote' || (claim.kind === 'money' && claim.role !== '' && !GENERIC_ROLES.has(claim.role))
      ? [`=${claim.role}`]
      : []),
    // A lake has one depth, a bridge one span, a vote one turnout, whatever the words around.
    ...((claim.kind === 'measurement' || claim.kind === 'percentage') && claim.role && !GENERIC_ROLES.has(claim.role)
      ? [`=${claim.role}`]
      : []),
    ...digitsKey(claim),
    ...claim.topic.events.map((event) => `~${event}`),
    ...(claim.kind === 'date' || claim.kind === 'time' || claim.role === 'sentence' || SITUATIONS.has(claim.role)
      ? [`=${claim.role}`]
      : []),
  ];
}

export function scoreOf(a: Profile, b: Profile): Scored {
  const features = featuresOf(a, b);
  const weights = WEIGHTS[groupOfPair(a.claim, b.claim)];
  if (!linked(a, b, features)) return { a, b, features, logit: Number.NEGATIVE_INFINITY, score: 0 };
  let logit = weights.bias;
  for (const name of Object.keys(features) as (keyof Features)[]) logit += weights[name] * features[name];
  return { a, b, features, logit, score: 1 / (1 + Math.exp(-logit)) };
}

export function strengthOf({ score, a, b }: Pick<Scored, 'score' | 'a' | 'b'>): Strength {
  const at = THRESHOLDS[groupOfPair(a.claim, b.claim)];
  return score >= at.strong ? 'strong' : score >= at.medium ? 'medium' : 'weak';
}

/**
 * Pairs of claims of different sources that answer the same question: mutual best matches, found through an index on
 * rare words, never from all pairs. Where two candidates of one source are as good and hold different values, none is taken.
 */
export function align(profiles: readonly Profile[]): Alignment {
  const repeated = repeatedActs(profiles, (a, b) => {
    const scored = scoreOf(a, b);
    return strengthOf(scored) === 'strong' ? scored.features : undefined;
  });
  const candidates = lookUp(profiles, repeated, toldBy(profiles));
  /** By claim, then by the other source: its matches, best first. */
  const matches = new Map<Profile, Map<string, Scored[]>>();
  for (const scored of candidates) {
    for (const [own, other] of [
      [scored.a, scored.b],
      [scored.b, scored.a],
    ] as const) {
      const bySource = matches.get(own) ?? new Map<string, Scored[]>();
      const list = bySource.get(other.claim.reading.source.id) ?? [];
      list.push(scored);
      bySource.set(other.claim.reading.source.id, list);
      matches.set(own, bySource);
    }
  }
  let ambiguous = 0;
  const chosen = new Map<Profile, Set<Scored>>();
  for (const [own, bySource] of matches) {
    const picks = new Set<Scored>();
    for (const list of bySource.values()) {
      const pick = choose(own, list);
      if (pick === 'tie') ambiguous++;
      else if (pick) picks.add(pick);
    }
    chosen.set(own, picks);
  }
  const pairs = candidates
    .filter((s) => chosen.get(s.a)?.has(s) && chosen.get(s.b)?.has(s))
    .map((s) => ({ s, strength: strengthOf(s) }))
    .filter(({ strength }) => strength !== 'weak')
    .map(
      ({ s, s: { a, b }, strength }): Pair => ({
        a: a.claim,
        b: b.claim,
        score: s.score,
        strength,
        because: reasons(s),
        ...((isMiscopied(a.claim, b.claim) || countsOneAct(a.claim, b.claim)) && { oneThing: true }),
      }),
    );
  return { pairs, ambiguous };
}

const other = (own: Profile, scored: Scored): Profile => (scored.a === own ? scored.b : scored.a);

function choose(own: Profile, list: Scored[]): Scored | 'tie' | undefined {
  const claimOf = (s: Scored) => other(own, s).claim;
  const sorted = list.sort((p, q) => q.score - p.score || order(claimOf(p), claimOf(q)));
  const top = sorted[0];
  if (top === undefined || strengthOf(top) === 'weak') return undefined;
  const agreeing = sorted.find((s) => strengthOf(s) === 'strong' && agrees(own.claim, claimOf(s)));
  if (agreeing) return agreeing;
  // Two dates on one verb ("apologised Saturday … for a Thanksgiving post"): the first, nearer to the verb, is its own.
  const onOneVerb = (s: Scored) =>
    claimOf(s).sentence === claimOf(top).sentence && claimOf(s).topic.predicate === claimOf(top).topic.predicate;
  const near = (s: Scored) => toldApart(top) - toldApart(s) < MARGIN;
  const best = sorted.filter((s) => onOneVerb(s) && near(s)).sort((p, q) => order(claimOf(p), claimOf(q)))[0] ?? top;
  const rivals = sorted.filter(
    (s) => !onOneVerb(s) && valueKey(claimOf(s).value) !== valueKey(claimOf(best).value) && near(s),
  );
  // Whichever day is meant, it is another than this one. A number may be of none of them: what is built, what is planned.
  const all =
    groupOf(own.claim) === 'time' && rivals.every((s) => relate(claimOf(s).value, own.claim.value).kind === 'disjoint');
  return rivals.length > 0 && !all ? 'tie' : best;
}

/** Log-odds without the place in the article: where a sentence stands may favour a match, it does not tell two apart. */
function toldApart({ logit, features, a, b }: Scored): number {
  return logit - WEIGHTS[groupOfPair(a.claim, b.claim)].position * features.position;
}

/** The two values can be one: what a source says elsewhere explains away what it seems to say here. */
function agrees(x: Claim, y: Claim): boolean {
  const { kind } = relate(x.value, y.value);
  return kind === 'equal' || (kind === 'refines' && !isBroad(x) && !isBroad(y));
}

/** "over $300" holds of every dearer thing, "this month" of every day in it: that is no agreement. */
function isBroad({ value }: Claim): boolean {
  if (value.type === 'quantity') return value.open !== undefined;
  return (
    value.type === 'date' &&
    (value.bound !== undefined || (value.interval?.hi ?? 0) - (value.interval?.lo ?? 0) > BROAD_DAYS)
  );
}
const BROAD_DAYS = 8;

function order(p: Claim, q: Claim): number {
  return p.span.start - q.span.start || p.span.end - q.span.end || (p.kind < q.kind ? -1 : 1);
}

/** Pairs that share a key, may be compared and are tied by something, scored. Linear in the claims: see REPRESENTATIVES, VALUES and MOST_MET. */
function lookUp(profiles: readonly Profile[], repeated: ReadonlySet<Profile>, told: Told): Scored[] {
  const index = new Map<string, Map<string, Profile[]>>();
  const out: Scored[] = [];
  for (const profile of profiles) {
    const seen = new Set<Profile>();
    const own = valueKey(profile.claim.value);
    for (const word of profile.keys) {
      const key = `${profile.claim.value.type} ${word}`;
      const byValue = index.get(key) ?? new Map<string, Profile[]>();
      index.set(key, byValue);
      if (byValue.size <= VALUES && seen.size < MOST_MET) {
        for (const candidate of met([...byValue.values()], MOST_MET - seen.size)) {
          if (seen.size >= MOST_MET) break;
          if (seen.has(candidate) || !acrossSources(profile.claim, candidate.claim)) continue;
          seen.add(candidate);
          if (!mayPair(profile, candidate, repeated, told)) continue;
          const scored = scoreOf(candidate, profile);
          if (scored.score > 0) out.push(scored);
        }
      }
      const same = byValue.get(own) ?? [];
      if (same.length < REPRESENTATIVES) same.push(profile);
      byValue.set(own, same);
    }
  }
  return out;
}

/** All claims under a word; where there is room for some alone, the first of each value, then the second of each. */
function met(lists: readonly (readonly Profile[])[], room: number): Profile[] {
  const all = lists.flat();
  if (all.length <= room) return all;
  const out: Profile[] = [];
  for (let turn = 0; turn < REPRESENTATIVES; turn++) {
    for (const list of lists) {
      const one = list[turn];
      if (one) out.push(one);
    }
  }
  return out;
}

function mayPair(a: Profile, b: Profile, repeated: ReadonlySet<Profile>, told: Told): boolean {
  if (!comparable(a.claim, b.claim)) return false;
  const twoThings = repeated.has(a) || repeated.has(b) || toldElsewhere(a, b, told);
  return !twoThings || relate(a.claim.value, b.claim.value).kind !== 'disjoint';
}

/** Why a pair was judged comparable, in words. */
function reasons({ a, b, features }: Scored): string[] {
  const out: string[] = [];
  const [x, y] = [a.claim.topic, b.claim.topic];
  if (features.sameRole) out.push(`same role: ${a.claim.role}`);
  if (features.samePredicate && x.predicate) out.push(`same verb: ${x.predicate}`);
  else if (features.sameAct) out.push(`verbs of one class: ${x.predicate} and ${y.predicate}`);
  if (features.sameHead && x.head)
    out.push(x.head === y.head ? `same noun: ${x.head}` : `nouns of one class: ${x.head} and ${y.head}`);
  if (features.sameSubject && x.subject) out.push(`same subject: ${x.subject}`);
  const words = sharedWords(a.sentence, b.sentence).slice(0, 5);
  if (words.length > 0) out.push(`shared words: ${words.join(', ')}`);
  return out;
}
