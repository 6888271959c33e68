import type { Clause, NounGroup, Reading, Sentence } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { ALL_OF_IT, PARTS, WHOLE } from './extent.data.js';
import { draftOn } from './written.js';

/** "published the letter in full", "did not read every page of the letter": whether a thing was done whole or in part. */
export function extentDrafts(reading: Reading): Draft<TextValue>[] {
  return reading.sentences.flatMap((sentence) => {
    const { kind } = sentence.block;
    if (kind === 'heading' || kind === 'title' || sentence.tokens.at(-1)?.text === '?') return [];
    const wholes = sentence.nouns.flatMap((n) => wholeOf(sentence, n));
    return wholes.length > 0 ? wholes : sentence.clauses.flatMap((clause) => extentOf(sentence, clause));
  });
}

/** Tokens behind a thing that may say that all of it is meant. */
const LONGEST = 4;

/** "reading the letter in full", whatever tells of it; "did not read the letter in full" read some of it. */
function wholeOf(sentence: Sentence, thing: NounGroup): Draft<TextValue>[] {
  const { tokens } = sentence;
  const behind = tokens
    .slice(thing.to, thing.to + LONGEST)
    .map((t) => t.lower)
    .join(' ');
  const phrase = ALL_OF_IT.find((p) => behind.startsWith(p));
  const verb = sentence.clauses.findLast((c) => c.verb && c.verb.head < thing.to)?.verb;
  if (phrase === undefined || verb === undefined || verb.tense === 'future' || verb.modal !== undefined) return [];
  return [draftOf(sentence, thing, [thing.from, thing.to + phrase.split(' ').length], !verb.negated, verb.head)];
}

function draftOf(
  sentence: Sentence,
  thing: NounGroup,
  span: readonly [number, number],
  whole: boolean,
  anchor: number,
): Draft<TextValue> {
  const lemma = sentence.tokens[thing.head]?.lemma ?? '';
  const draft = draftOn(sentence, 'statement', 'extent', span, `${lemma} ${whole ? 'whole' : 'part'}`, {
    about: lemma,
    thing: lemma,
  });
  return { ...draft, anchor, polarity: whole ? 'affirmed' : 'negated' };
}

function extentOf(sentence: Sentence, clause: Clause): Draft<TextValue>[] {
  const { tokens, nouns } = sentence;
  const { verb } = clause;
  if (verb === undefined || verb.tense === 'future' || verb.modal !== undefined || verb.lemma === 'be') return [];
  const things = nouns.filter((n) => n.from >= verb.to && n.from < verb.to + 9);
  const first = things[0];
  if (first === undefined || first.from > verb.to) return [];
  // "every page of the document": the document.
  const of = things.slice(1).find((n) => tokens[n.preposition ?? 0]?.lower === 'of');
  const part = PARTS.has(tokens[first.head]?.lower ?? '') && of !== undefined;
  const all = WHOLE.has(tokens[first.from]?.lower ?? '') || WHOLE.has(tokens[first.from + 1]?.lower ?? '');
  const thing = of && (part || all) ? of : first;
  // "did not read part of it" may have read the rest; "read all the letters" is many letters.
  if (part ? verb.negated : !all || !verb.negated) return [];
  return [draftOf(sentence, thing, [verb.from, thing.to], false, verb.head)];
}
