import { tokenAt } from '../claims/topic.js';
import type { Claim } from '../claims/types.js';
import type { Token, VerbGroup } from '../language/types.js';
import { classesOf } from '../language/word-classes.js';
import { dateValue } from '../values/date.js';
import { acrossSources, comparable } from './comparable.js';
import { nameOverlap } from './features.js';
import { LOOSE_ROLES } from './links.data.js';
import {
  CHOOSING,
  COMING_IN,
  GOING_ON_SINCE,
  HELD_OFFICES,
  HOLDING_ACTS,
  LASTING_ACTS,
  LEADING,
  LEADS,
  PASSING_WORDS,
  RECORDS,
} from './tenures.data.js';
import type { Pair } from './types.js';
import type { Profile } from './vocabulary.js';

/**
 * Since when a state holds: "has been mayor of Denby since 2017" is told of the day it began, as "became mayor in 2019"
 * is. The two verbs share no act, and what holds from a day on contradicts no later day; so such dates are paired here,
 * each as the beginning of its state.
 */

/** A date as the beginning of somebody's office, or of the state of a thing. */
interface Beginning {
  /** The claim, its value without the bound of "since". */
  claim: Claim;
  bearer: string;
  /** An office, "lead" or the class of an act. */
  state: string;
  /** Names of what the office is of. */
  of: readonly string[];
  /** The noun it is of: "board" of "chairman of the board". */
  body: string | undefined;
  names: ReadonlySet<string>;
  since: boolean;
  /** Told by the choice for the office, which comes before it, and may come again. */
  chosen: boolean;
}

/** Sources that each source is compared with: keeps a thousand of them linear. */
const REPRESENTATIVES = 24;
/** Beginnings of one source that are looked at. */
const MOST = 12;

/** Pairs of dates of different sources that say since when one state holds, one of them by "since". */
export function tenurePairs(profiles: readonly Profile[]): Pair[] {
  const bySource = new Map<string, Beginning[]>();
  for (const profile of profiles) {
    const beginning = beginningOf(profile);
    if (!beginning) continue;
    const { id } = beginning.claim.reading.source;
    bySource.set(id, [...(bySource.get(id) ?? []), beginning]);
  }
  const told = [...bySource.values()].map((own) => own.filter((one) => isLone(one, own)).slice(0, MOST));
  return told.flatMap((own, i) =>
    told
      .slice(i + 1, i + 1 + REPRESENTATIVES)
      .flatMap((others) => own.flatMap((x) => others.flatMap((y) => (isOneState(x, y) ? [pairOf(x, y)] : [])))),
  );
}

const pairOf = (x: Beginning, y: Beginning): Pair => ({
  a: x.claim,
  b: y.claim,
  score: 1,
  strength: x.chosen || y.chosen ? 'medium' : 'strong',
  because: [`both tell since when: ${x.state}`],
  told: true,
});

/** Who came to an office twice, as the text itself tells, began twice. */
const isLone = (one: Beginning, own: readonly Beginning[]): boolean =>
  !own.some(
    (other) =>
      other !== one &&
      other.state === one.state &&
      nameOverlap(other.bearer, one.bearer) &&
      timexOf(other) !== timexOf(one),
  );

const timexOf = ({ claim: { value } }: Beginning): string => (value.type === 'date' ? value.timex : '');

function isOneState(x: Beginning, y: Beginning): boolean {
  if (!x.since && !y.since) return false;
  if (!sameState(x, y) || !nameOverlap(x.bearer, y.bearer)) return false;
  if (!acrossSources(x.claim, y.claim) || !comparable(x.claim, y.claim)) return false;
  if (x.of.length > 0 && y.of.length > 0 && !x.of.some((name) => y.of.includes(name))) return false;
  if (x.body !== undefined && y.body !== undefined && x.body !== y.body) return false;
  // "the bridge has been closed since May": which bridge, the names around it say.
  const named = [x, y].every(({ claim, bearer }) => claim.topic.names.some((name) => nameOverlap(name, bearer)));
  if (!named && classesOf(x.bearer).length === 0 && ![...x.names].some((name) => y.names.has(name))) return false;
  return !(x.chosen || y.chosen) || !followsChoice(x, y);
}

function sameState(x: Beginning, y: Beginning): boolean {
  if (x.state === y.state) return true;
  // "led Norlink", "chief executive of Norlink": a body has one lead.
  const leads = ({ state, of }: Beginning) =>
    of.length > 0 && (state === 'lead' || LEADS.has(state.split(' ').at(-1) ?? ''));
  return leads(x) && leads(y) && (x.state === 'lead' || y.state === 'lead');
}

/** Days from a choice to the office it was for. */
const UNTIL_OFFICE = 370;

/** "elected in November 2016", "mayor since 2017": chosen first, in office then. */
function followsChoice(x: Beginning, y: Beginning): boolean {
  const [chosen, held] = x.chosen ? [x, y] : [y, x];
  const [p, q] = [chosen.claim.value, held.claim.value];
  if (p.type !== 'date' || q.type !== 'date' || !p.interval || !q.interval) return true;
  return q.interval.lo >= p.interval.lo && q.interval.lo - p.interval.hi <= UNTIL_OFFICE;
}

function beginningOf(profile: Profile): Beginning | undefined {
  const { claim } = profile;
  const { value, role, polarity, modality } = claim;
  if (claim.kind !== 'date' || value.type !== 'date' || !value.interval) return undefined;
  if (claim.detail.range !== undefined) return undefined;
  const since = role === 'since';
  if (!since && (!LOOSE_ROLES.has(role) || value.bound !== undefined)) return undefined;
  const state = since ? stateSince(claim) : stateBegun(claim);
  if (!state || state.bearer === undefined || isPronoun(state.bearer)) return undefined;
  // "Strand, mayor since 2017, will not stand": the verb is denied, not the office beside the name.
  if (!state.apposed && (polarity === 'negated' || modality !== 'asserted')) return undefined;
  const { timex, stated, assumed, approximate } = value;
  const unbound = { role: 'began', value: dateValue(timex, { stated, assumed, approximate }) };
  const asserted = { polarity: 'affirmed', modality: 'asserted' } as const;
  const { apposed, bearer, of = [], body, chosen = false } = state;
  const begun: Claim = since ? { ...claim, ...unbound, ...(apposed && asserted) } : claim;
  return { claim: begun, bearer, state: state.state, of, body, names: profile.names, since, chosen };
}

const isPronoun = (word: string): boolean => /^(?:i|we|he|she|it|they|you|who|which|that)$/.test(word);

interface State {
  bearer: string | undefined;
  state: string;
  of?: readonly string[];
  body?: string | undefined;
  chosen?: boolean;
  /** Told beside the name, not by the verb of the clause. */
  apposed?: boolean;
}

/** Tokens before "since" within which an office stands, its body included: "mayor of the city of Denby since". */
const OFFICE_WITHIN = 8;

function stateSince({ sentence, span, topic }: Claim): State | undefined {
  const { tokens } = sentence;
  const at = tokenAt(sentence, span.start);
  const since = tokens.slice(0, at).findLastIndex(({ lower }) => lower === 'since');
  if (since < 1 || tokens.slice(Math.max(0, since - OFFICE_WITHIN), since).some(isRecord)) return undefined;
  for (let i = since - 1; i >= Math.max(0, since - OFFICE_WITHIN); i--) {
    const { pos, lemma, text } = tokens[i] as Token;
    if (pos === 'VERB' || pos === 'AUX' || /^[;:()“”"]$/.test(text)) break;
    if (!HELD_OFFICES.has(lemma) || !/^(?:NOUN|PROPN)$/.test(pos)) continue;
    const name = titledBefore(tokens, i);
    return { bearer: name ?? topic.subject, apposed: name !== undefined, ...officeAt(tokens, i, since) };
  }
  const verb = sentence.verbs.findLast((group) => group.to <= since);
  if (!verb || !isPerfect(tokens, verb) || verb.lemma !== topic.predicate) return undefined;
  if (LEADING.has(verb.lemma) && topic.object !== undefined)
    return { bearer: topic.subject, state: 'lead', of: namesIn(tokens, verb.to, since) };
  if (GOING_ON_SINCE.has(verb.lemma)) return { bearer: topic.subject, state: 'begin' };
  // "has been missing since Friday", "have been married since 2008".
  const state = verb.lemma === 'be' ? (tokens[verb.to]?.lower ?? '') : verb.lemma;
  const act = classesOf(state === 'missing' ? 'vanish' : state === 'married' ? 'marry' : state);
  const lasts = act.find((name) => LASTING_ACTS.has(name) || HOLDING_ACTS.has(name));
  return lasts === undefined ? undefined : { bearer: topic.subject, state: lasts };
}

/** An office with the words that make it one: "health minister", and what it is of. */
function officeAt(tokens: readonly Token[], at: number, end: number): Pick<State, 'state' | 'of' | 'body'> {
  let from = at;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  const words = tokens.slice(from, at + 1).flatMap(({ lemma, lower }) => (PASSING_WORDS.has(lower) ? [] : [lemma]));
  const behind = tokens.slice(at + 1, end);
  const body = behind[0]?.lower === 'of' ? behind.find(({ pos }) => pos === 'NOUN')?.lemma : undefined;
  return { state: words.join(' '), of: namesIn(tokens, at + 1, end), body };
}

const isRecord = ({ lower, pos }: Token): boolean => RECORDS.has(lower) || (pos === 'ADJ' && /.{3}est$/.test(lower));

/** "has been", "have lived", "had led". */
const isPerfect = (tokens: readonly Token[], verb: VerbGroup): boolean =>
  tokens.slice(verb.from, verb.head).some(({ lower }) => /^(?:has|have|had|['’]s|['’]ve)$/.test(lower));

/** "Ada Strand, mayor of Denby since 2015": the name before the comma. */
function titledBefore(tokens: readonly Token[], office: number): string | undefined {
  let comma = office - 1;
  while (comma > 0 && /^(?:DET|ADJ|NOUN)$/.test(tokens[comma]?.pos ?? '')) comma--;
  if (tokens[comma]?.text !== ',') return undefined;
  return namesIn(tokens, Math.max(0, comma - 4), comma).join(' ') || undefined;
}

const namesIn = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens.slice(from, to).flatMap(({ pos, text, lower }) => (pos === 'PROPN' && /^\p{Lu}/u.test(text) ? [lower] : []));

function stateBegun({ sentence, topic, role }: Claim): State | undefined {
  const { tokens, verbs } = sentence;
  if (role === 'began' && topic.predicateClass === 'start') return { bearer: topic.subject, state: 'begin' };
  const verb = verbs.find(({ lemma }) => lemma === topic.predicate);
  if (!verb) return undefined;
  const chosen = CHOOSING.has(verb.lemma);
  if (!chosen && !COMING_IN.has(verb.lemma)) {
    const act = classesOf(verb.lemma).find((name) => LASTING_ACTS.has(name));
    return act === undefined ? undefined : { bearer: topic.subject, state: act };
  }
  const end = verbs.find((next) => next.from >= verb.to)?.from ?? tokens.length;
  const at = tokens.findIndex((t, i) => i >= verb.to && i < end && t.pos !== 'VERB' && HELD_OFFICES.has(t.lemma));
  if (at < 0 || (chosen && !verb.passive)) return undefined;
  // "became a member of the council": the first office behind the verb is the one.
  return { bearer: topic.subject, ...officeAt(tokens, at, Math.min(end, at + OFFICE_WITHIN)), chosen };
}
