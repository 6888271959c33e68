import type { Clause, NounGroup, Sentence, Token } from '../../language/types.js';
import type { Claim } from '../types.js';
import { DEEDS, DOES, DONE_TO, NAMED_PARTS, STATES } from './parts.data.js';

/** What an event made of somebody: who was shot, who is charged. */
export type Part = 'harmed' | 'accused';

const own = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/** The part of the person whose age is told, by the words around: the verb whose subject or object the person is. */
export function partOf(claim: Claim): Part | undefined {
  const named = own(NAMED_PARTS, claim.detail.person);
  if (named !== undefined) return named;
  const { sentence } = claim;
  const at = placeOf(claim);
  if (at < 0) return undefined;
  const group = groupAt(sentence, at);
  const first = firstOfList(sentence, group);
  return (
    byPreposition(sentence, group) ??
    byRelative(sentence, group?.to ?? at + 1) ??
    byPreposition(sentence, first) ??
    byClause(sentence, at, group) ??
    byNearestVerb(sentence, first?.from ?? at) ??
    byInclusion(sentence, at)
  );
}

/** Tokens between a person and an age that stands apart: "her daughter, Ada Lund, who would have turned 2". */
const APART = 10;

/** The token that stands for the person: the age's own group, or the noun that the age is told of. */
function placeOf({ sentence, span, topic }: Claim): number {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ end }) => end > span.start);
  const group = groupAt(sentence, at);
  const isHead = (i: number) => tokens[i]?.lemma === topic.head;
  if (at < 0 || topic.head === undefined) return at;
  for (let i = at; i < (group?.to ?? at + 1); i += 1) if (isHead(i)) return at;
  for (let i = at - 1; i >= Math.max(0, at - APART); i -= 1) if (isHead(i)) return i;
  return at;
}

/** The first of the groups that stand in a row with only commas and "and" between: "the bodies of Ada, Ben and Karl". */
function firstOfList({ nouns, tokens, clauses }: Sentence, group: NounGroup | undefined): NounGroup | undefined {
  const opened = clauses.findLast(({ from }) => group !== undefined && from <= group.from)?.from ?? 0;
  let first = group;
  while (first !== undefined && first.preposition === undefined) {
    const { from } = first;
    const earlier = nouns.findLast((other) => other.to <= from);
    const joint = earlier && tokens.slice(earlier.to, from);
    if (earlier === undefined || joint === undefined || earlier.from < opened) break;
    if (
      joint.length === 0 ||
      joint.length > 3 ||
      !joint.every(({ text, pos }) => /^(?:[,;]|and)$/.test(text) || pos === 'NUM')
    )
      break;
    first = earlier;
  }
  return first;
}

/** "seven were hurt, including a boy", "among the injured is a boy", "the victims include a woman": the part of the whole. */
function byInclusion({ tokens }: Sentence, at: number): Part | undefined {
  for (let i = at - 1; i >= 0; i -= 1) {
    const word = tokens[i]?.lower ?? '';
    if (word === ';' || word === ':') return undefined;
    if (word === 'among') return partNamed(tokens.slice(i + 1, i + 1 + WHOLE));
    if (/^includ(?:e|es|ed|ing)$/.test(word)) return partNamed(tokens.slice(Math.max(0, i - 2 * WHOLE), i).reverse());
  }
  return undefined;
}

/** Tokens in which the whole is named. */
const WHOLE = 5;

function partNamed(near: readonly Token[]): Part | undefined {
  for (const { lower, lemma } of near) {
    const part = own(NAMED_PARTS, lemma) ?? own(STATES, lower);
    if (part !== undefined) return part;
  }
  return undefined;
}

const VERB_FORMS: ReadonlySet<string> = new Set(['shot', 'killed', 'stabbed', 'wounded', 'injured', 'struck', 'hit']);

/** "was shot", "the shot": no verb with an object. */
const BEFORE_NO_VERB = /^(?:was|were|is|are|be|been|being|got|the|a|an|one|first)$/;

/** "and wounding three others, Ada, 28; Ben, 30": the verb that the list hangs on. */
function byNearestVerb({ tokens }: Sentence, from: number): Part | undefined {
  for (let i = from - 1; i >= Math.max(0, from - APART); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'ADP' || token.pos === 'SCONJ') return undefined;
    // "when a man shot a woman": the tagger may take the verb for a noun.
    if (i === from - 1 && VERB_FORMS.has(token.lower) && !BEFORE_NO_VERB.test(tokens[i - 1]?.lower ?? ''))
      return 'harmed';
    if (token.pos !== 'VERB') continue;
    return /(?:ing|ed)$/.test(token.lower) && own(DONE_TO, token.lemma) === 'harmed' ? 'harmed' : undefined;
  }
  return undefined;
}

const groupAt = ({ nouns }: Sentence, at: number): NounGroup | undefined =>
  nouns.find(({ from, to }) => at >= from && at < to);

/** "the death of a 5-year-old girl", "the arrest of", "was shot by a 16-year-old". */
function byPreposition({ tokens, clauses }: Sentence, group: NounGroup | undefined): Part | undefined {
  if (group?.preposition === undefined) return undefined;
  const preposition = tokens[group.preposition]?.lower ?? '';
  const before = tokens[group.preposition - 1];
  if (preposition === 'of' || preposition === 'against') return own(DEEDS, before?.lemma);
  if (preposition === 'by') {
    const clause = clauses.find(({ from, to }) => group.from >= from && group.from < to);
    return clause?.verb?.passive && own(DONE_TO, clause.verb.lemma) === 'harmed' ? 'accused' : undefined;
  }
  // "aiming at the woman", "shot at him".
  return preposition === 'at' && /^(?:aim|shoot|fire|point)$/.test(before?.lemma ?? '') ? 'harmed' : undefined;
}

/** "a 14-year-old boy who was shot", "a man accused of", "a woman charged with". */
function byRelative({ tokens, clauses }: Sentence, behind: number): Part | undefined {
  const next = tokens[behind];
  if (next === undefined) return undefined;
  if (/^(?:who|whom)$/.test(next.lower)) {
    const clause = clauses.find(({ from, to }) => behind >= from && behind < to);
    return clause === undefined ? undefined : bySubject(clause, tokens);
  }
  return next.pos === 'VERB' && next.lower !== next.lemma && /(?:ed|en|ot|ung)$/.test(next.lower)
    ? own(DONE_TO, next.lemma)
    : undefined;
}

function byClause(sentence: Sentence, at: number, group: NounGroup | undefined): Part | undefined {
  const { tokens, clauses } = sentence;
  const index = clauses.findIndex(({ from, to }) => at >= from && at < to);
  const clause = clauses[index];
  if (clause?.verb === undefined) return headline(tokens, at);
  if (at < clause.verb.from) {
    // "a man shot at the 9-year-old": behind a preposition it is no subject.
    if (group?.preposition !== undefined) return undefined;
    const part = bySubject(clause, tokens);
    const next = clauses[index + 1];
    // "was playing outside and was shot": the next verb of one subject.
    return (
      part ?? (next?.subject !== undefined && next.subject === clause.subject ? bySubject(next, tokens) : undefined)
    );
  }
  if (group?.preposition !== undefined) return undefined;
  const lemma = clause.verb.lemma.split(' ')[0];
  if (clause.verb.passive) return undefined;
  if (/^(?:leave|find|have)$/.test(lemma ?? '')) return stateIn(tokens, at, clause.to);
  return own(DONE_TO, lemma);
}

/** "was shot", "died", "is in custody". */
function bySubject({ verb, to }: Clause, tokens: readonly Token[]): Part | undefined {
  if (verb === undefined || verb.negated) return undefined;
  const lemma = verb.lemma.split(' ')[0];
  if (verb.passive) return own(DONE_TO, lemma) ?? stateIn(tokens, verb.head, to);
  if (/^(?:be|remain|lie|stay|find|take|list|get|end)$/.test(lemma ?? '')) return stateIn(tokens, verb.head + 1, to);
  // "face" and "appear" are of a court.
  if (lemma === 'appear' || lemma === 'face' || lemma === 'open')
    return tokens.slice(verb.head, to).some(({ lemma: word }) => /^(?:court|judge|charge|fire|count)$/.test(word))
      ? 'accused'
      : undefined;
  // "Boy, 5, shot in the head, killed in Denby": the participle of a headline, which has no object.
  const bare = own(DONE_TO, lemma) === 'harmed' && VERB_FORMS.has(tokens[verb.head]?.lower ?? '');
  const next = tokens[verb.head + 1];
  if (bare && (next === undefined || NO_OBJECT.test(next.lower))) return 'harmed';
  return own(DOES, lemma);
}

/** What stands behind a verb that has no object; "at" is left out: "shot at the car". */
const NO_OBJECT = /^(?:in|by|near|outside|inside|during|while|after|when|on|[,.;])$/;

function stateIn(tokens: readonly Token[], from: number, to: number): Part | undefined {
  for (const { lower } of tokens.slice(from, to)) {
    const state = own(STATES, lower);
    if (state !== undefined) return state;
  }
  return undefined;
}

/** "Boy, 5, shot while mom cooks": a headline leaves the auxiliary out. */
function headline(tokens: readonly Token[], at: number): Part | undefined {
  const verb = tokens.slice(at).find(({ pos }) => pos === 'VERB');
  return verb === undefined ? undefined : own(DONE_TO, verb.lemma);
}
