import { type NameBook, nameBook } from '../../language/names.js';
import type { Clause, Reading, Sentence } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import { contentWords } from '../topic.js';
import type { Draft } from '../types.js';
import { RELATIONS, WORDS_FOR_WORDS } from './relations.data.js';
import { draftOn } from './written.js';

/** Tokens behind the preposition that are read. */
const REACH = 10;

/** "was founded by Hale", "is derived from a Dutch word", "was born in Denby": what a thing has one of, by its question. */
export function relationDrafts(reading: Reading): Draft<TextValue>[] {
  const book = nameBook(reading);
  return reading.sentences.flatMap((sentence) => {
    const { kind } = sentence.block;
    if (sentence.tokens.at(-1)?.text === '?' || kind === 'heading' || kind === 'title') return [];
    return sentence.clauses.flatMap((clause) => relationOf(sentence, clause, book));
  });
}

function relationOf(sentence: Sentence, clause: Clause, book: NameBook): Draft<TextValue>[] {
  const { tokens } = sentence;
  const { verb } = clause;
  if (verb === undefined || !verb.passive || verb.negated || verb.tense === 'future') return [];
  const lemma = tokens[verb.head]?.lower === 'born' ? 'bear' : (verb.lemma.split(' ')[0] ?? '');
  const at = verb.to;
  const question = RELATIONS.get(`${lemma} ${tokens[at]?.lower ?? ''}`);
  if (question === undefined || clause.subject === undefined) return [];
  const end = endOf(sentence, at + 1, tokens[at]?.lower === 'by');
  const names = (book.mentions[sentence.index] ?? []).filter((m) => m.from > at && m.from < end);
  // A derivation may be a common noun; all else is a name.
  const words = names.length > 0 ? names.flatMap((m) => m.words) : [];
  const told = question === 'derivation' ? contentWords(tokens.slice(at + 1, end)) : words;
  if (told.length === 0 || end <= at + 1) return [];
  // "The word, like the older term, is derived from": which word is told elsewhere.
  const word = sentence.nouns.some((n) => n.to <= verb.from && WORDS_FOR_WORDS.has(tokens[n.head]?.lemma ?? ''));
  const detail = { about: question, question, words: told.join('|'), word: String(word) };
  const draft = draftOn(sentence, 'statement', 'relation', [at + 1, end], told.join(' '), detail);
  return [{ ...draft, anchor: verb.head }];
}

/** Up to the next verb or mark that ends what follows a preposition; where somebody founded it is none of who did. */
function endOf({ tokens }: Sentence, from: number, by: boolean): number {
  let to = from;
  while (to < tokens.length && to < from + REACH) {
    const token = tokens[to];
    if (token === undefined || /^[;:(.—–]$/.test(token.text) || /^(?:VERB|AUX|SCONJ)$/.test(token.pos)) break;
    if (/^(?:who|which|that|when|where|on|during|after|before|as|to)$/.test(token.lower)) break;
    if (by && token.pos === 'ADP' && token.lower !== 'of') break;
    to++;
  }
  while (to > from && /^(?:,|and|or)$/.test(tokens[to - 1]?.lower ?? '')) to--;
  return to;
}
