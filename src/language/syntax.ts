import {
  AUXILIARY_FUTURE,
  CALENDAR_NOUNS,
  IRREGULAR_PAST,
  MODALS,
  NEGATIONS,
  PAST_AUXILIARIES,
  RAISING_VERBS,
  SUBORDINATORS,
  VERB_PARTICLES,
} from './syntax.data.js';
import type { Clause, NounGroup, Tense, Token, VerbGroup } from './types.js';

/**
 * Shallow syntax from parts of speech: noun groups, verb groups and clauses. Every function takes the tokens of one
 * sentence and returns token indexes; one pass each, no grammar. It is right often enough to find what a value hangs
 * on, and nothing that becomes a conflict rests on it alone.
 */

const IN_GROUP = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const HEADS = new Set(['NOUN', 'PROPN', 'NUM', 'PRON']);

/** Noun groups of a sentence, left to right, not overlapping. */
export function nounGroups(tokens: readonly Token[]): NounGroup[] {
  const groups: NounGroup[] = [];
  for (let i = 0; i < tokens.length; ) {
    const to = groupEnd(tokens, i);
    const head = lastHead(tokens, i, to);
    if (head === undefined) {
      i = Math.max(to, i + 1);
      continue;
    }
    const before = tokens[beforeNumber(tokens, i) - 1];
    const group: NounGroup = { from: i, to: head + 1, head, proper: tokens[head]?.pos === 'PROPN' };
    if (before?.pos === 'ADP' || (before?.pos === 'PART' && before.lower === 'to'))
      group.preposition = beforeNumber(tokens, i) - 1;
    groups.push(group);
    i = Math.max(head + 1, i + 1);
  }
  return groups;
}

/** "At least 40 people fled", "for about 300 guests": where the words begin that only say how exact a number is. */
function beforeNumber(tokens: readonly Token[], start: number): number {
  const [word, before] = [tokens[start]?.lower ?? '', tokens[start - 1]?.lower ?? ''];
  if (before === 'at' && (word === 'least' || word === 'most')) return start - 1;
  return APPROXIMATE.has(before) && tokens[start]?.pos === 'NUM' ? start - 1 : start;
}

const APPROXIMATE = new Set(['about', 'around', 'over']);

function groupEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.pos === 'PRON') return isPossessive(tokens[start]) ? extend(tokens, start + 1) : start + 1;
  return extend(tokens, start);
}

function extend(tokens: readonly Token[], start: number): number {
  let i = start;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (IN_GROUP.has(token.pos)) {
      // A determiner inside opens the next group: "told reporters | the deal".
      if (i > start && token.pos === 'DET') break;
      continue;
    }
    const next = tokens[i + 1];
    const inside = i > start && next !== undefined && (IN_GROUP.has(next.pos) || next.pos === 'VERB');
    // "five-year", "the mayor's wife": hyphens and possessives go on; "OSLO, Nov 9 - Shipmaker" is a dash.
    const spaced = (tokens[i - 1]?.end ?? 0) < token.start && next !== undefined && token.end < next.start;
    if (
      inside &&
      !spaced &&
      (token.text === '-' || token.lower === "'s" || token.lower === "'") &&
      next.start - token.end < 2
    )
      continue;
    // "the newly installed speaker", "the proposed deal": a participle between determiner and noun.
    if (token.pos === 'ADV' && next && (next.pos === 'ADJ' || next.pos === 'NUM')) continue;
    if (
      token.pos === 'VERB' &&
      /(?:ed|ing|en)$/.test(token.lower) &&
      next &&
      (next.pos === 'NOUN' || next.pos === 'PROPN') &&
      opensGroup(tokens, start, i)
    )
      continue;
    break;
  }
  return i;
}

function opensGroup(tokens: readonly Token[], start: number, at: number): boolean {
  for (let i = start; i < at; i++)
    if (tokens[i]?.pos === 'DET' || tokens[i]?.pos === 'NUM' || tokens[i]?.pos === 'ADJ') return true;
  return start > 0 && isPossessive(tokens[start - 1]);
}

function lastHead(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--) if (HEADS.has(tokens[i]?.pos ?? 'X') && !isPossessive(tokens[i])) return i;
  return undefined;
}

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
const isPossessive = (token: Token | undefined): boolean => token !== undefined && POSSESSIVES.has(token.lower);

/** Verb groups of a sentence: auxiliaries, negation and adverbs with their head verb. "is expected to sign" is one group, head "sign". */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!startsVerb(tokens, i)) {
      i++;
      continue;
    }
    const group = readVerb(tokens, i);
    groups.push(group);
    i = group.to;
  }
  return groups;
}

function startsVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.pos === 'AUX') return true;
  if (token.pos !== 'VERB') return false;
  // "the proposed deal": a participle that belongs to a noun group is no verb of its own.
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const noun = after?.pos === 'NOUN' || after?.pos === 'PROPN';
  if (before === undefined || !noun) return true;
  // "for increased purchases", "fentanyl-related chemicals", "the proposed deal".
  const participle = /(?:ed|en|ing)$/.test(token.lower);
  return !(
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    isPossessive(before) ||
    // "a little-known village": what a hyphen joins to another word before a noun is an adjective.
    (before.text === '-' && before.end === token.start) ||
    (participle && before.pos === 'ADP' && token.lower.endsWith('ed'))
  );
}

function readVerb(tokens: readonly Token[], from: number): VerbGroup {
  let head = from;
  let negated = NEGATIONS.has(tokens[from - 1]?.lower ?? '');
  let modal: string | undefined;
  let i = from;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.pos === 'AUX') {
      head = i;
      if (MODALS.has(token.lemma)) modal ??= token.lemma;
      continue;
    }
    if (NEGATIONS.has(token.lower)) {
      negated = true;
      continue;
    }
    if (token.pos === 'VERB') {
      head = i;
      // "expected to sign", "agreed to sell": the second verb is the event, the first how sure it is.
      if (RAISING_VERBS.has(token.lemma) && tokens[i + 1]?.lower === 'to' && verbAfter(tokens, i + 2)) {
        modal ??= token.lemma;
        i++;
        continue;
      }
      i++;
      break;
    }
    if ((token.pos === 'ADV' || token.lower === 'to') && verbAfter(tokens, i + 1)) continue;
    // "is set to speak": tagged as an adjective.
    if (
      token.pos === 'ADJ' &&
      RAISING_VERBS.has(token.lemma) &&
      tokens[i + 1]?.lower === 'to' &&
      verbAfter(tokens, i + 2)
    ) {
      modal ??= token.lemma;
      i++;
      continue;
    }
    break;
  }
  const to = Math.max(i, head + 1);
  const word = tokens[head];
  const particle = tokens[to];
  const withParticle = particle && (VERB_PARTICLES.get(word?.lemma ?? '') ?? []).includes(particle.lower);
  const auxiliaries = tokens.slice(from, head);
  return {
    from,
    to: withParticle ? to + 1 : to,
    head,
    lemma: (word?.lemma ?? '') + (withParticle ? ` ${particle.lower}` : ''),
    tense: tenseOf(auxiliaries, word, modal, tokens[from - 1]),
    passive: word?.pos === 'VERB' && isPast(word) && auxiliaries.some((t) => t.lemma === 'be' || t.lemma === 'get'),
    negated,
    ...(modal === undefined ? {} : { modal }),
  };
}

function verbAfter(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < Math.min(i + 3, tokens.length); k++) {
    const pos = tokens[k]?.pos;
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (pos !== 'ADV' && pos !== 'PART') return false;
  }
  return false;
}

function tenseOf(
  auxiliaries: readonly Token[],
  head: Token | undefined,
  modal: string | undefined,
  before: Token | undefined,
): Tense {
  if (head === undefined) return 'none';
  if (
    auxiliaries.some((t) => AUXILIARY_FUTURE.has(t.lower)) ||
    (modal !== undefined && RAISING_VERBS.get(modal) === 'future')
  ) {
    // "was expected to sign" lies before its telling, "is expected to" after it.
    return auxiliaries.some((t) => PAST_AUXILIARIES.has(t.lower)) ? 'past' : 'future';
  }
  // "began to read", "refused to sign": done, or left undone, when the first verb says.
  if (
    modal !== undefined &&
    RAISING_VERBS.get(modal) === 'past' &&
    auxiliaries.some((t) => t.lemma === modal && isPast(t))
  )
    return 'past';
  if (auxiliaries.some((t) => PAST_AUXILIARIES.has(t.lower) || t.lemma === 'have')) return 'past';
  if (auxiliaries.length > 0) {
    return auxiliaries.some((t) => t.lemma === 'be' && head.pos === 'VERB') && isPast(head) ? 'past' : 'present';
  }
  if (before?.lower === 'to') return 'none';
  if (head.pos === 'AUX')
    return PAST_AUXILIARIES.has(head.lower) ? 'past' : AUXILIARY_FUTURE.has(head.lower) ? 'future' : 'present';
  if (head.lower.endsWith('ing')) return 'none';
  return isPast(head) ? 'past' : 'present';
}

function isPast(token: Token): boolean {
  if (/(?:ed|'d)$/.test(token.lower)) return true;
  return IRREGULAR_PAST.has(token.lower) || (token.lower !== token.lemma && !/(?:s|ing)$/.test(token.lower));
}

/**
 * Clauses partition a sentence, one verb group each (none where the sentence has none). A clause that a relative clause
 * interrupts comes in two pieces with one verb: "On Friday, the aide, | who has followers, | wrote a letter".
 */
export function clausesOf(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  nouns: readonly NounGroup[],
): Clause[] {
  if (verbs.length === 0) return [{ from: 0, to: tokens.length }];
  const starts = [0];
  for (let v = 1; v < verbs.length; v++)
    starts.push(boundary(tokens, verbs[v - 1] as VerbGroup, verbs[v] as VerbGroup, nouns));
  const out: Clause[] = [];
  const heads = new Map<VerbGroup, Clause>();
  for (const [v, verb] of verbs.entries()) {
    const from = starts[v] ?? 0;
    const to = starts[v + 1] ?? tokens.length;
    const relative = interruption(tokens, from, verb, nouns);
    const next = relative === undefined ? undefined : verbs.find((w, k) => k > v && starts[k] === w.from);
    // Past a participle the sentence goes on behind a comma: "The ship, built in Turku, sank".
    const main = relative === verb.from && tokens[(next?.from ?? 0) - 1]?.text !== ',' ? undefined : next;
    if (relative !== undefined && main !== undefined) {
      const head = clause(tokens, nouns, from, relative, main);
      heads.set(main, head);
      out.push(head, clause(tokens, nouns, relative, to, verb));
    } else {
      const own = clause(tokens, nouns, from, to, verb);
      const subject = heads.get(verb)?.subject ?? (own.subject ? undefined : sharedSubject(tokens, own, out.at(-1)));
      out.push(subject ? { ...own, subject } : own);
    }
  }
  return out;
}

/** "The man fled | and was arrested": who did the first did the second. */
function sharedSubject(tokens: readonly Token[], own: Clause, before: Clause | undefined): NounGroup | undefined {
  if (own.verb === undefined || before?.verb === undefined || tokens[own.from]?.pos !== 'CCONJ') return undefined;
  for (let i = own.from + 1; i < own.verb.from; i++) if (tokens[i]?.pos !== 'ADV') return undefined;
  return own.verb.tense === before.verb.tense ? before.subject : undefined;
}

function clause(
  tokens: readonly Token[],
  nouns: readonly NounGroup[],
  from: number,
  to: number,
  verb: VerbGroup,
): Clause {
  const own = nouns.filter((n) => n.from >= from && n.to <= to);
  // "after police found": the word that opens the clause is no preposition of its subject.
  const before = own.find(
    (n) =>
      n.to <= verb.from &&
      (n.preposition === undefined || (n.preposition === from && SUBORDINATORS.has(tokens[from]?.lower ?? ''))) &&
      !RELATIVES.has(tokens[n.head]?.lower ?? '') &&
      !isTime(tokens, n) &&
      !isAside(tokens, n) &&
      !isPlaceTail(tokens, nouns, n),
  );
  // "as a result of the injuries | she sustained": who stands right before the verb in the nominative does it, to the noun before.
  const nominative = own.find((n) => n.to === verb.from && NOMINATIVES.has(tokens[n.head]?.lower ?? ''));
  const subject = nominative ?? before ?? antecedent(tokens, nouns, from, verb.from);
  const behind = own.find((n) => n.from >= verb.to && n.preposition === undefined && !isTime(tokens, n));
  const object = behind ?? (nominative && commonNounAt(tokens, nouns, nominative.from));
  return { from, to, verb, ...(subject ? { subject } : {}), ...(object ? { object } : {}) };
}

/** Where ", who" or ", built in 1901" interrupts what stands before the verb; undefined where nothing does, or nothing stands before it. */
function interruption(
  tokens: readonly Token[],
  from: number,
  verb: VerbGroup,
  nouns: readonly NounGroup[],
): number | undefined {
  for (let i = from + 2; i < verb.from; i++)
    if (RELATIVES.has(tokens[i]?.lower ?? '') && tokens[i - 1]?.text === ',') return i;
  return isAsideOf(tokens, from, verb, nouns) ? verb.from : undefined;
}

/** "The ship, built in Turku in 2001, sank": a participle between commas, with no object of its own; not "Lund, 52, resigned". */
function isAsideOf(tokens: readonly Token[], from: number, verb: VerbGroup, nouns: readonly NounGroup[]): boolean {
  const word = tokens[verb.from];
  const behind = tokens[verb.to]?.pos;
  if (word === undefined || verb.from !== verb.head || !isPast(word) || word.pos !== 'VERB') return false;
  if (tokens[verb.from - 1]?.text !== ',' || (behind !== 'ADP' && behind !== 'ADV')) return false;
  const noun = endingAt(nouns, verb.from - 1);
  return noun !== undefined && noun.from >= from && noun.preposition === undefined && tokens[noun.head]?.pos !== 'NUM';
}

/** Where the clause of `right` begins: at the strongest mark between the two verbs, else at the words that lead to it. */
function boundary(tokens: readonly Token[], left: VerbGroup, right: VerbGroup, nouns: readonly NounGroup[]): number {
  let best: number | undefined;
  let strength = 0;
  for (let i = left.to; i < right.from; i++) {
    const s = markStrength(tokens, i);
    if (s > 0 && s >= strength) {
      // The word after a comma may itself be the mark: ", who": the comma stays with the clause before.
      best = tokens[i]?.pos === 'PUNCT' ? i + 1 : i;
      strength = s;
    }
  }
  return Math.min(best ?? leadIn(tokens, left, right, nouns), right.from);
}

/** "told reporters | the deal would fail", "used money | to pay bills", "charged | with stealing"; all else stays to the left. */
function leadIn(tokens: readonly Token[], left: VerbGroup, right: VerbGroup, nouns: readonly NounGroup[]): number {
  const before = tokens[right.from - 1];
  if (right.from - 1 >= left.to && (before?.lower === 'to' || before?.pos === 'ADP')) return right.from - 1;
  const subject = nouns.find((n) => n.to === right.from && n.from >= left.to && n.preposition === undefined);
  return subject && !isCalendar(tokens[subject.head]) ? subject.from : right.from;
}

/** "Jan. 2" is a time as a whole: its head is a bare number. */
function isTime(tokens: readonly Token[], group: NounGroup): boolean {
  return isCalendar(tokens[group.head]) || (tokens[group.head]?.pos === 'NUM' && isCalendar(tokens[group.from]));
}

/** "Friday", "2008", "last summer": when, never who. */
function isCalendar(token: Token | undefined): boolean {
  return token !== undefined && (CALENDAR_NOUNS.has(token.lemma) || /^(?:1\d|20)\d\d$/.test(token.text));
}

function markStrength(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token === undefined) return 0;
  if (/^[;:—–"“”]$/.test(token.text)) return 3;
  if (SUBORDINATORS.has(token.lower) && token.pos !== 'DET') return 4;
  if (token.pos === 'CCONJ') return tokens[i - 1]?.text === ',' ? 3 : 2;
  if (token.text === ',') return 2;
  return 0;
}

/** "LONDON — The mayor …", "Ada Lund (D-Ill.) pleaded": a dateline and a bracket do nothing. */
function isAside(tokens: readonly Token[], group: NounGroup): boolean {
  return tokens[group.from - 1]?.text === '(' || group.to <= datelineEnd(tokens);
}

/** Words before the dash of a dateline: "PORT HARLOW, Nov 9 (Agency) –". */
const LONGEST_DATELINE = 10;

/** Token of the dash that ends a dateline, 0 where there is none: a town and what belongs to it, no word of a sentence. */
function datelineEnd(tokens: readonly Token[]): number {
  for (let i = 0; i < Math.min(tokens.length, LONGEST_DATELINE); i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const spaced = (tokens[i - 1]?.end ?? 0) < token.start && token.end < (tokens[i + 1]?.start ?? 0);
    if (i > 0 && (/^(?:—|–|--|_)$/.test(token.text) || (token.text === '-' && spaced && isShouted(tokens[0]))))
      return i;
    if (!/^(?:\p{Lu}|[\d,.()/])/u.test(token.text)) break;
  }
  return 0;
}

const isShouted = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}{3}/u.test(token.text);

/** "In a speech in Aldport, Norland, the mayor said": the land that a town's name goes on with says nothing. */
function isPlaceTail(tokens: readonly Token[], nouns: readonly NounGroup[], group: NounGroup): boolean {
  if (!group.proper || tokens[group.from - 1]?.text !== ',' || tokens[group.to]?.text !== ',') return false;
  const town = endingAt(nouns, group.from - 1);
  return town?.proper === true && town.preposition !== undefined && !isCalendar(tokens[town.head]);
}

function commonNounAt(tokens: readonly Token[], nouns: readonly NounGroup[], end: number): NounGroup | undefined {
  const group = endingAt(nouns, end);
  return group && tokens[group.head]?.pos === 'NOUN' ? group : undefined;
}

/** The noun group that ends right before a token. Binary search. */
function endingAt(nouns: readonly NounGroup[], token: number): NounGroup | undefined {
  let low = 0;
  let high = nouns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nouns[middle]?.to ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return nouns[low]?.to === token ? nouns[low] : undefined;
}

const NOMINATIVES = new Set(['he', 'she', 'they', 'we', 'i']);

const RELATIVES = new Set(['who', 'which', 'that', 'whom']);

/** "the bomb that killed", "officers, who found": the noun before the relative word is the subject. */
function antecedent(
  tokens: readonly Token[],
  nouns: readonly NounGroup[],
  from: number,
  verb: number,
): NounGroup | undefined {
  const relative = RELATIVES.has(tokens[from]?.lower ?? '');
  const bare = from === verb;
  if (!relative && !bare) return undefined;
  let limit = from;
  if (!relative) {
    // "The bomb that killed the guard | came by post": past a relative clause, the noun before it goes on.
    for (let i = from - 1; i > 0; i--) {
      if (!RELATIVES.has(tokens[i]?.lower ?? '') || tokens[i]?.pos === 'DET') continue;
      limit = i;
      break;
    }
  }
  let last = -1;
  for (const [i, n] of nouns.entries()) if (n.to <= limit) last = i;
  const person = /^whom?$/.test(tokens[from]?.lower ?? '') && tokens[from - 1]?.text === ',';
  while (person && last > 0 && isAgeOrHome(tokens, nouns[last])) last -= 1;
  return nouns[last];
}

/** ", 29, of Denby, who": an age and a home between commas are not who is meant. */
function isAgeOrHome(tokens: readonly Token[], group: NounGroup | undefined): boolean {
  if (group === undefined) return false;
  const { from, to, preposition } = group;
  if (tokens[to]?.text !== ',' || tokens[(preposition ?? from) - 1]?.text !== ',') return false;
  if (preposition !== undefined) return /^(?:of|from)$/.test(tokens[preposition]?.lower ?? '');
  return to - from === 1 && /^\d+$/.test(tokens[from]?.text ?? '');
}

/** The clause that holds a token. Binary search: clauses stand in the order of their tokens. */
export function clauseAt(clauses: readonly Clause[], token: number): Clause | undefined {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((clauses[middle]?.from ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  const found = clauses[low];
  return found && token >= found.from && token < found.to ? found : undefined;
}
