import { describe, expect, it } from 'vitest';
import { read } from '../../src/language/index.js';
import { sourceFromText } from '../../src/sources/index.js';

/** Tags of a sentence's words, by word. */
const tagsOf = (text: string) =>
  new Map(read(sourceFromText('a.txt', text)).sentences.flatMap((s) => s.tokens.map((t) => [t.text, t.pos] as const)));

describe('mended tags', () => {
  it.each([
    ['The next round of talks will open in Aldport on Monday.', 'open', 'VERB'],
    ['The woman, who lives nearby, called for help.', 'lives', 'VERB'],
    ['The boy, who witnesses said fled, was found.', 'witnesses', 'NOUN'],
    ['He was hurt in a club shooting on Dock Road.', 'shooting', 'NOUN'],
    ['They saw a man shooting at cars.', 'shooting', 'VERB'],
    ['The train struck a lorry at a level crossing on Tuesday.', 'crossing', 'NOUN'],
    ['He had a gunshot wound to the leg.', 'wound', 'NOUN'],
    ['The chief of staff to the governor resigned on Monday.', 'chief', 'NOUN'],
    ['The council approved a ban on live sheep exports.', 'live', 'ADJ'],
    ['Talks ended on Wednesday without a deal.', 'Talks', 'NOUN'],
    ['Banks was elected on Wednesday.', 'Banks', 'PROPN'],
    ['Talks Norlink held have ended.', 'Talks', 'PROPN'],
    ['They agreed to open doors to all.', 'open', 'VERB'],
    ['The six-year-old was found in the woods.', 'old', 'NOUN'],
    ['A six-year-old girl was found in the woods.', 'old', 'ADJ'],
    ['He was charged with first-degree murder last Thursday.', 'murder', 'NOUN'],
    ['He was charged on Monday with the killing of Ada Redden in May.', 'Redden', 'PROPN'],
    ['She was the second of two children.', 'second', 'ADJ'],
    ['The monks reading aloud the old charter stopped at noon.', 'reading', 'VERB'],
    ['The city building the mayor visited is old.', 'building', 'NOUN'],
    ['Newly elected leaders met in Denby.', 'elected', 'ADJ'],
    ['Newly elected, she met the council in Denby.', 'elected', 'VERB'],
    ['Some 1,200 miners work for the firm.', 'work', 'VERB'],
  ])('%s: %s is %s', (text, word, pos) => {
    expect(tagsOf(text).get(word)).toBe(pos);
  });
});
