import { namesIn } from '../../language/names.js';
import type { Reading, Sentence } from '../../language/types.js';
import { fold } from '../../values/text.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { CHANNELS, OUTLET_WORDS } from './names.data.js';

/** "“…,” Hale told The Denby Mail": whom words were told to, with the words. */
export function outletDrafts(reading: Reading): Draft<TextValue>[] {
  return reading.sentences.flatMap((sentence) => [...toldTo(sentence), ...programmes(sentence)]);
}

/** The shortest words that are known again. */
const SHORTEST = 4;

function toldTo(sentence: Sentence): Draft<TextValue>[] {
  const { tokens } = sentence;
  if (!tokens.some((t) => t.lower === 'told')) return [];
  const said = quotedWords(sentence);
  if (said.length < SHORTEST) return [];
  return namesIn(sentence).flatMap((name) => {
    const article = tokens[name.from - 1]?.lower === 'the' ? 1 : 0;
    if (tokens[name.from - 1 - article]?.lower !== 'told' || name.title.length > 0) return [];
    if (!name.words.some((w) => OUTLET_WORDS.has(w)) || /^['’]s?$/.test(tokens[name.to]?.text ?? '')) return [];
    return [
      {
        kind: 'name',
        role: 'outlet',
        value: { type: 'text', text: name.text, canonical: name.words.join(' ') },
        start: tokens[name.from - article]?.start ?? name.start,
        end: name.end,
        sentence: sentence.index,
        polarity: 'affirmed',
        modality: 'asserted',
        detail: { about: 'told to', outlet: name.words.join(' '), said: said.join(' '), shown: name.text },
      },
    ];
  });
}

/** The words in the first quotation marks of a sentence. */
function quotedWords(sentence: Sentence): string[] {
  const words: string[] = [];
  let open = false;
  for (const token of sentence.tokens) {
    if (/^["“”]$/.test(token.text)) {
      if (open && words.length > 0) break;
      open = !open;
    } else if (open) words.push(fold(token.lower));
  }
  return words.filter(Boolean);
}

/** "Hale was on NBC's “Morning View”": who was on which programme. */
function programmes(sentence: Sentence): Draft<TextValue>[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    if (!CHANNELS.has(token.lower)) return [];
    let open = i + 1;
    while (open < Math.min(i + 5, tokens.length) && !/^["“]$/.test(tokens[open]?.text ?? '')) open++;
    if (!/^["“]$/.test(tokens[open]?.text ?? '') || /^(?:said|,|:|told)$/.test(tokens[open - 1]?.lower ?? ''))
      return [];
    let close = open + 1;
    while (close < Math.min(open + 7, tokens.length) && !/^["”]$/.test(tokens[close]?.text ?? '')) close++;
    const title = tokens.slice(open + 1, close).filter((t) => t.pos !== 'PUNCT');
    if (
      close >= tokens.length ||
      title.length < 2 ||
      !title.every((t) => /^\p{Lu}|^(?:the|of|in|and|a|to)$/u.test(t.text))
    )
      return [];
    const person = subjectAt(sentence, i);
    if (person === undefined) return [];
    const last = title.at(-1)?.end ?? token.end;
    const text = title.map((t) => t.text).join(' ');
    return [
      {
        kind: 'name',
        role: 'outlet',
        value: { type: 'text', text, canonical: text.toLowerCase() },
        start: token.start,
        end: last,
        sentence: sentence.index,
        polarity: 'affirmed',
        modality: 'asserted',
        detail: { about: 'programme', outlet: text.toLowerCase(), person, shown: text },
      },
    ];
  });
}

/** The surname of the named subject before a token, or of the first one behind it ("Speaking on …, Hale said"). */
function subjectAt(sentence: Sentence, at: number): string | undefined {
  const names = namesIn(sentence);
  const subjects = sentence.clauses.flatMap((c) => {
    const { subject } = c;
    if (subject === undefined || c.verb === undefined) return [];
    const name = names.filter((m) => m.from >= subject.from && m.from < Math.max(subject.to, subject.head + 1)).at(-1);
    return name === undefined || name.words.some((w) => CHANNELS.has(w)) ? [] : [name];
  });
  const before = subjects.filter((m) => m.to <= at).at(-1);
  const found = before ?? subjects.find((m) => m.from > at);
  return found?.words.at(-1);
}
