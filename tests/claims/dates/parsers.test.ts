import { describe, expect, it } from 'vitest';
import type { Kind, Line } from '../../../src/claims/dates/expression.js';
import { type Lexeme, lex } from '../../../src/claims/dates/lexer.js';
import { KINDS } from '../../../src/claims/dates/parsers/index.js';

const lexemesOf = (text: string): Lexeme[] =>
  text.split(' ').flatMap((word) => lex(word, 0, word.length).map((lexeme) => ({ ...lexeme, glued: false })));

/** What may stand behind an opening, so that many of the lines are times. */
const BEHIND = lexemesOf(
  'of last this the a s - . 2025 19 31st May Friday morning early year ago two third quarter quarters weeks day week ' +
    'weekend past same hours before after yesterday p to Eve',
);
const OPENINGS = [
  ...lexemesOf([...new Set(KINDS.flatMap(({ words }) => words))].join(' ')),
  ...lexemesOf(
    [...new Set(KINDS.flatMap(({ words }) => words))].map((w) => w.replace(/^./, (c) => c.toUpperCase())).join(' '),
  ),
  ...BEHIND,
  ...lexemesOf('Margit near ( " 7 1990'),
];

/** Words that a parser reads a time from, by trying every opening with every two words behind it. */
function openingsOf({ parse }: Kind): Set<string> {
  const found = new Set<string>();
  for (const first of OPENINGS) {
    const name = first.kind === 'number' ? 'figures' : first.lower;
    for (const second of BEHIND) {
      if (found.has(name)) break;
      for (const third of BEHIND) {
        const line: Line = { prose: '', lexemes: [first, second, third], pos: () => 'ADP' };
        if (parse(line, 0) === undefined) continue;
        found.add(name);
        break;
      }
    }
  }
  return found;
}

const FOUND = new Map(KINDS.map((kind) => [kind, openingsOf(kind)]));

describe('the words that a parser names', () => {
  it.each(KINDS.map((kind) => [kind.parse.name || 'of an era', kind] as const))(
    '%s reads nothing that begins with another',
    (_, kind) => {
      const named = new Set([...kind.words, ...(kind.figures ? ['figures'] : [])]);
      expect([...(FOUND.get(kind) ?? [])].filter((word) => !named.has(word))).toEqual([]);
    },
  );

  it('let most parsers read something, or the lines tried here were none', () => {
    expect([...FOUND.values()].filter((words) => words.size > 0).length).toBeGreaterThan(KINDS.length / 2);
  });
});
