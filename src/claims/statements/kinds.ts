import { nameBook } from '../../language/names.js';
import type { Reading, Sentence, Token } from '../../language/types.js';
import { isAnswer } from '../../values/states.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { draftOn } from './written.js';

/** Words that may stand between the article and the noun: "a small market town", "the third largest city". */
const BEFORE_NOUN = 5;

/** "Denby is a market town", "Denby, a village in Norland,": what sort of thing a named thing is. */
export function kindDrafts(reading: Reading): Draft<TextValue>[] {
  const book = nameBook(reading);
  const topic = (reading.source.title ?? '').toLowerCase();
  return reading.sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    const { kind: block } = sentence.block;
    if (block === 'heading' || block === 'title' || tokens.at(-1)?.text === '?') return [];
    const told = ofTitle(reading, tokens).map((at) => draftOf(sentence, [at - 1, at + 1], topic));
    const named = (book.mentions[sentence.index] ?? []).flatMap((name) => {
      const link = tokens[name.to]?.lower ?? '';
      const ahead = PLAYERS.has(tokens[name.from]?.lower ?? '') ? name.from : name.from - 1;
      const role = tokens[ahead]?.lower ?? '';
      // "Goalkeeper Nils Hale has signed"; "Lake Denby" and "River Denby" are two.
      if (name.person && PLAYERS.has(role)) return [draftOf(sentence, [ahead, ahead + 1], name.words.join(' '), true)];
      // "Denby and Hale, a village": whose it is is not clear; "the mayor of Denby is a …": not Denby.
      const before = tokens[name.from - 1]?.lower ?? '';
      if (!/^(?:is|was|,)$/.test(link) || /^(?:and|or|of)$/.test(before)) return [];
      const at = nounOf(tokens, name.to + 1);
      const noun = tokens[at ?? -1]?.lemma;
      if (at === undefined || noun === undefined || !isAnswer('kind', noun)) return [];
      return [draftOf(sentence, [name.from, at + 1], name.words.join(' '))];
    });
    return [...told, ...named];
  });
}

/** What a player is, in a team. */
const PLAYERS = new Set(['goalkeeper', 'midfielder', 'striker']);

function draftOf(
  sentence: Sentence,
  [from, to]: readonly [number, number],
  thing: string,
  player = false,
): Draft<TextValue> {
  const noun = sentence.tokens[to - 1]?.lemma ?? '';
  return draftOn(sentence, 'statement', 'kind', [from, to], noun, {
    about: thing,
    thing,
    values: noun,
    player: String(player),
  });
}

/** A title of so many words may be the name of what the text is about, as in an encyclopedia. */
const NAME_WORDS = 4;

/** "the village", in a text that has the village's name, and no more, for its title. */
function ofTitle({ source }: Reading, tokens: readonly Token[]): number[] {
  const words = (source.title ?? '').split(' ');
  if (words.length > NAME_WORDS || !words.every((w) => /^\p{Lu}/u.test(w))) return [];
  return tokens.flatMap(({ lower, lemma }, i) => {
    const alone = tokens[i - 1]?.lower === 'the' && !/^(?:of|in|near|,|-)$/.test(tokens[i + 1]?.lower ?? '');
    return alone && lower === lemma && SETTLEMENTS.has(lower) ? [i] : [];
  });
}
const SETTLEMENTS = new Set(['city', 'town', 'village', 'hamlet']);

/** The noun of "a small market town": the last before what is neither adjective nor noun. */
function nounOf(tokens: readonly Token[], from: number): number | undefined {
  if (!/^(?:a|an|the)$/.test(tokens[from]?.lower ?? '')) return undefined;
  let noun: number | undefined;
  for (let i = from + 1; i <= from + 1 + BEFORE_NOUN; i++) {
    const { pos, text } = tokens[i] ?? {};
    if (pos === 'NOUN') noun = i;
    else if (pos !== 'ADJ' && pos !== 'ADV' && pos !== 'PROPN' && text !== '-') break;
  }
  return noun;
}
