import { nameBook } from '../../language/names.js';
import type { Reading, Token } from '../../language/types.js';
import { isAnswer } from '../../values/states.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { draftOn } from './written.js';

/** Words that may stand between the article and the noun: "a small market town", "the third largest city". */
const BEFORE_NOUN = 5;

/** "Denby is a market town", "Denby, a village in Norland,": what sort of thing a named thing is. */
export function kindDrafts(reading: Reading): Draft<TextValue>[] {
  const book = nameBook(reading);
  return reading.sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    const { kind: block } = sentence.block;
    if (block === 'heading' || block === 'title' || tokens.at(-1)?.text === '?') return [];
    return (book.mentions[sentence.index] ?? []).flatMap((name) => {
      const link = tokens[name.to]?.lower ?? '';
      // "Denby and Hale, a village": whose it is is not clear; "the mayor of Denby is a …": not Denby.
      const before = tokens[name.from - 1]?.lower ?? '';
      if (!/^(?:is|was|,)$/.test(link) || /^(?:and|or|of)$/.test(before)) return [];
      const at = nounOf(tokens, name.to + 1);
      const noun = tokens[at ?? -1]?.lemma;
      if (at === undefined || noun === undefined || !isAnswer('kind', noun)) return [];
      const full = name.words.join(' ');
      const detail = { about: full, thing: full, values: noun };
      return [draftOn(sentence, 'statement', 'kind', [name.from, at + 1], noun, detail)];
    });
  });
}

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
