import { clauseAt } from '../../language/index.js';
import type { Reading, Sentence, Token } from '../../language/types.js';
import { isAnswer } from '../../values/states.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { ALSO, BEFORE, CITIES, HEADS, HELD, HOLDS, LANGUAGES, OTHERWISE } from './slots.data.js';
import { draftOn } from './written.js';

/** The one word in a sentence that answers a question of a kind: the colour of a car, the language of a speech. */
interface Slot {
  question: string;
  /** What the word says it of: "van"; empty where the word is the thing. */
  thing: string;
  from: number;
  to: number;
  value: string;
}

/** "a blue van", "the west coast", "a bus fell", "in a backpack", "spoke in French", "talks in Vienna". */
export function slotDrafts(reading: Reading): Draft<TextValue>[] {
  return reading.sentences.flatMap((sentence) => {
    const { kind } = sentence.block;
    const { tokens } = sentence;
    if (kind === 'heading' || kind === 'title' || tokens.at(-1)?.text === '?') return [];
    if (tokens.some((t) => ALSO.has(t.lower))) return [];
    return tokens.flatMap((token, i) => {
      // "another van", "a bus or a lorry", "a red-brick house"
      const near = tokens.slice(Math.max(0, i - 2), i);
      if (near.some((t) => OTHERWISE.has(t.lower)) || tokens[i + 1]?.text === '-' || isUnsure(sentence, i)) return [];
      return [
        ...adjective(tokens, token, i),
        ...headOf(sentence, token, i),
        ...tongue(tokens, token, i),
        ...venue(tokens, token, i),
      ].map(({ question, thing, from, to, value }) =>
        draftOn(sentence, 'statement', 'slot', [from, to], value, { about: question, question, thing, values: value }),
      );
    });
  });
}

/** What will, may or would be is no fact yet. */
function isUnsure(sentence: Sentence, i: number): boolean {
  const verb = clauseAt(sentence.clauses, i)?.verb;
  return verb !== undefined && (verb.negated || verb.tense === 'future' || verb.modal !== undefined);
}

function adjective(tokens: readonly Token[], { lower }: Token, i: number): Slot[] {
  return [...BEFORE].flatMap(([question, nouns]) => {
    const noun = tokens[i + 1];
    if (noun === undefined || !isAnswer(question, lower)) return [];
    const brand =
      question === 'colour' && noun.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(noun.text) && noun.lower !== noun.text;
    if (!nouns.has(noun.lemma) && !brand) return [];
    return [{ question, thing: noun.lemma.toLowerCase(), from: i, to: i + 2, value: lower }];
  });
}

function headOf({ tokens, nouns }: Sentence, { lower, lemma, pos }: Token, i: number): Slot[] {
  // Several of them are not the one; "the school's roof" is not the school.
  if (pos !== 'NOUN' || lower !== lemma || /^['’]s?$/.test(tokens[i + 1]?.text ?? '')) return [];
  const questions = HEADS.filter((q) => isAnswer(q, lemma));
  if (questions.length === 0) return [];
  // "a bus carrying workers": the reader of nouns takes it for one group.
  const next = tokens[i + 1];
  const group = nouns.find((n) => n.head === i);
  if (group === undefined && !(next?.pos === 'VERB' && next.lower.endsWith('ing'))) return [];
  const from = group?.from ?? i;
  // Where something was is told behind a preposition.
  return questions
    .filter((q) => q === 'carrier' || group?.preposition !== undefined)
    .map((question) => ({ question, thing: '', from, to: i + 1, value: lemma }));
}

function tongue(tokens: readonly Token[], { lower }: Token, i: number): Slot[] {
  const follows =
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '') && !/^(?:on|at)$/.test(tokens[i + 1]?.lower ?? '');
  if (!LANGUAGES.has(lower) || tokens[i - 1]?.lower !== 'in' || follows) return [];
  return [{ question: 'language', thing: '', from: i - 1, to: i + 1, value: lower }];
}

function venue(tokens: readonly Token[], { lower }: Token, i: number): Slot[] {
  if (
    !CITIES.has(lower) ||
    tokens[i - 1]?.lower !== 'in' ||
    (tokens[i + 1]?.pos === 'PROPN' && tokens[i + 1]?.text !== ',')
  )
    return [];
  const lead = tokens[i - 2];
  const event = tokens.some((t) => HELD.has(t.lemma) || HELD.has(t.lower.replace(/s$/, '')));
  if (lead === undefined || !event || !(HOLDS.has(lead.lemma) || HELD.has(lead.lemma))) return [];
  return [{ question: 'venue', thing: '', from: i - 1, to: i + 1, value: lower }];
}
