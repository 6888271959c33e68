import { at, type Kind, type Line, type Match, when, word } from '../expression.js';
import { REFERENCES } from '../words.data.js';
import { somedayAt } from './lengths.js';

/** Times without a place in the calendar: "now", "recently", "in the near future". */
export const referenceKinds: readonly Kind[] = [
  { parse: adverb, words: ['right', ...REFERENCES.keys()] },
  { parse: phrase, words: ['current', 'these', 'the', 'one'] },
];

function adverb(line: Line, i: number): Match | undefined {
  const here = word(line, i);
  if (here === 'right' && word(line, i + 1) === 'now')
    return when(i, i + 2, { form: 'reference', value: 'PRESENT_REF' });
  const value = REFERENCES.get(here);
  if (value === undefined) return undefined;
  // "now that the bill has passed", "as soon as", "or soon".
  if (here === 'now' && /^(?:defunct|famous|infamous)$/.test(word(line, i + 1))) return undefined;
  if (here === 'now' && at(line, i + 1).glued && word(line, i + 1) === '-') return undefined;
  if (here === 'soon' && (word(line, i - 1) === 'as' || word(line, i + 1) === 'after' || word(line, i - 1) === 'too'))
    return undefined;
  // "was soon released", "soon became a flood": told of what was, not of what will be.
  if (here === 'soon' && (/^(?:was|were|had)$/.test(word(line, i - 1)) || /(?:ed|came)$/.test(word(line, i + 1))))
    return undefined;
  const from = /^(?:more|most|until|just)$/.test(word(line, i - 1)) && here === 'recently' ? i - 1 : i;
  return when(from, i + 1, { form: 'reference', value });
}

const PHRASES: readonly [words: readonly string[], value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'][] = [
  [['these', 'days'], 'PRESENT_REF'],
  [['the', 'present'], 'PRESENT_REF'],
  [['the', 'past'], 'PAST_REF'],
  [['the', 'recent', 'past'], 'PAST_REF'],
  [['the', 'future'], 'FUTURE_REF'],
  [['the', 'near', 'future'], 'FUTURE_REF'],
  [['the', 'foreseeable', 'future'], 'FUTURE_REF'],
  [['the', 'distant', 'future'], 'FUTURE_REF'],
  [['the', 'near', 'term'], 'FUTURE_REF'],
  [['the', 'short', 'term'], 'FUTURE_REF'],
  [['the', 'long', 'term'], 'FUTURE_REF'],
  [['one', 'day'], 'FUTURE_REF'],
];

function phrase(line: Line, i: number): Match | undefined {
  if (word(line, i) === 'current' && line.pos(i) === 'ADJ')
    return when(i, i + 1, { form: 'reference', value: 'PRESENT_REF' });
  for (const [words, value] of PHRASES) {
    if (words[0] !== word(line, i) || !words.every((w, k) => word(line, i + k) === w)) continue;
    const to = i + words.length;
    // "the past two months", "the future president", "the present crisis", "one day after".
    if (words[0] === 'one' && !somedayAt(line, i)) return undefined;
    const next = at(line, to);
    // "the future of Europe" is its fate.
    if (/^(?:future|past|present)$/.test(words.at(-1) ?? '') && next.lower === 'of') return undefined;
    if (
      words.length === 2 &&
      words[0] === 'the' &&
      next.kind === 'word' &&
      !/^(?:ADP|CCONJ|SCONJ|AUX|VERB|ADV|PRON)$/.test(line.pos(to) ?? '')
    )
      return undefined;
    if (words.length === 2 && words[0] === 'the' && next.kind === 'number') return undefined;
    return when(i, to, { form: 'reference', value });
  }
  return undefined;
}
