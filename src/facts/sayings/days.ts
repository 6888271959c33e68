import { PLAIN_SAYING, SAYING } from '../../claims/quotations/saying.data.js';
import { tokenAt } from '../../claims/topic.js';
import type { Claim } from '../../claims/types.js';
import { clauseAt } from '../../language/index.js';
import type { Sentence, Token } from '../../language/types.js';
import { classesOf } from '../../language/word-classes.js';
import { LOOSE_ROLES } from '../links.data.js';
import { CAME_OUT, DOING, GIVEN, GIVING_OUT, OCCASIONS, UTTERANCES, WRITTEN } from './words.data.js';

/** A day on which, as its sentence tells, something was said, written or given out. */
export interface DayOfSaying {
  claim: Claim;
  /** The day hangs on the saying itself, not on what happened beside it. */
  sure: boolean;
  /** It was written on that day, or came out on it: a letter may lie for a while. */
  way?: 'written' | 'out';
  /** The noun for what was said, where the day hangs on one: "letter". */
  noun?: string;
}

/** Words between a noun and the day that stands behind it: "in a speech to the guild in Aldport on Monday". */
const REACH = 7;

/** Verbs of which a date tells when somebody spoke or wrote. */
const SPEAKING: ReadonlySet<string> = new Set(['say', 'write', 'announce']);

export const speaks = (lemma: string | undefined): boolean =>
  lemma !== undefined &&
  !DOING.has(lemma) &&
  (SAYING.has(lemma) || PLAIN_SAYING.has(lemma) || classesOf(lemma).some((c) => SPEAKING.has(c)));

/** A calendar day that the words themselves name. */
export const namesDay = ({ value }: Claim): boolean =>
  value.type === 'date' &&
  value.interval !== undefined &&
  value.bound === undefined &&
  /^(?:minute|hour|daypart|day)$/.test(value.granularity) &&
  value.stated.some((part) => part === 'day' || part === 'weekday' || part === 'month');

/** Reads a date as a day of saying; undefined where it is the day of something else. */
export function dayOfSaying(claim: Claim): DayOfSaying | undefined {
  const { sentence, role, modality, polarity, topic, detail } = claim;
  if (!namesDay(claim) || !LOOSE_ROLES.has(role) || detail.range !== undefined) return undefined;
  if (modality === 'conditional' || polarity === 'negated') return undefined;
  const at = tokenAt(sentence, claim.span.start);
  const predicate = topic.predicate ?? '';
  // "a Friday statement", "Monday's letter", "gave a speech on Monday"
  if (UTTERANCES.has(predicate) && sentence.tokens.some((t) => t.lemma === predicate && isNoun(t)))
    return { claim, sure: true, noun: predicate };
  if (GIVING_OUT.has(predicate)) {
    const noun = givenOut(sentence, predicate, at);
    if (noun !== undefined) {
      const way = WRITTEN.has(predicate) ? 'written' : CAME_OUT.has(predicate) ? 'out' : undefined;
      return { claim, sure: true, noun, ...(way === undefined ? {} : { way }) };
    }
  }
  const noun = besideNoun(sentence, at);
  if (noun !== undefined) return { claim, sure: true, noun };
  const object = clauseAt(sentence.clauses, at)?.object;
  const given = sentence.tokens[object?.head ?? -1]?.lemma ?? '';
  // "gave a speech on Monday", "issued a statement Friday"
  if (GIVING_OUT.has(predicate) && UTTERANCES.has(given)) return { claim, sure: true, noun: given };
  if (opens(sentence, at)) return opensSaying(sentence, at) ? { claim, sure: false } : undefined;
  if (isOfAnotherClause(sentence, at) || GIVEN.has(predicate)) return undefined;
  return role === 'said' || speaks(predicate) ? { claim, sure: true } : undefined;
}

/** "a statement issued by her office on Friday", "a letter dated Friday": the noun that the participle belongs to. */
function givenOut({ tokens, verbs }: Sentence, predicate: string, at: number): string | undefined {
  const verb = verbs.filter((v) => v.lemma === predicate && v.to <= at && at - v.to <= REACH).at(-1);
  if (verb === undefined) return undefined;
  let before = verb.from - 1;
  while (before >= 0 && /^(?:that|which|she|he|they|it|,)$/.test(tokens[before]?.lower ?? '')) before--;
  const noun = tokens[before];
  return noun !== undefined && isNoun(noun) && UTTERANCES.has(noun.lemma) ? noun.lemma : undefined;
}

/** "in a statement on Friday", "during two interviews Sunday", "at a rally in Aldport on Monday". */
function besideNoun(sentence: Sentence, at: number): string | undefined {
  const { tokens } = sentence;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'VERB' || /^[.,;:()“”"]$/.test(token.text)) return undefined;
    if (!isNoun(token)) continue;
    const occasion = OCCASIONS.has(token.lemma) && sentence.verbs.some(({ lemma }) => speaks(lemma));
    if (!occasion && !UTTERANCES.has(token.lemma)) continue;
    const group = sentence.nouns.find(({ from, to }) => from <= i && i < to);
    const preposition = tokens[group?.preposition ?? -1]?.lower ?? '';
    return /^(?:in|at|during|on|through|via|by)$/.test(preposition) ? token.lemma : undefined;
  }
  return undefined;
}

const isNoun = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';

/** "said after the audit came out on Sunday": what stands behind such a word has a time of its own. */
function isOfAnotherClause({ tokens, verbs }: Sentence, at: number): boolean {
  const verb = verbs.filter(({ to, lemma }) => to <= at && speaks(lemma)).at(-1);
  const between = tokens.slice(verb?.to ?? 0, Math.max(verb?.to ?? 0, at - 1));
  return between.some(({ lower }) => OPENING.test(lower));
}
const OPENING = /^(?:after|before|since|until|when|while|because|if|once|who|whose|which|where)$/;

/** Whether a day stands in a clause of time at the head of its sentence: "When they were sworn in on Friday, …". */
function opens({ tokens }: Sentence, at: number): boolean {
  if (!/^(?:when|as|after|before|while|since|once)$/.test(tokens[0]?.lower ?? '')) return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  return comma < 0 || at < comma;
}

/** "When they were sworn in on Friday, Denby said …": what opens the sentence tells when the rest of it was. */
function opensSaying({ tokens, verbs }: Sentence, at: number): boolean {
  if (!/^(?:when|as)$/.test(tokens[0]?.lower ?? '')) return false;
  const comma = tokens.findIndex(({ text }, i) => i > at && text === ',');
  const main = comma < 0 ? undefined : verbs.find(({ from }) => from > comma);
  return main !== undefined && main.tense === 'past' && speaks(main.lemma);
}
