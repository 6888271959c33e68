import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/claims/dates/expression.js';
import { lex } from '../../../src/claims/dates/lexer.js';
import { KINDS } from '../../../src/claims/dates/parsers/index.js';

/** What may stand behind an opening, so that most of the lines are nearly a time. */
const BEHIND = (
  "of last this the a an 's - : . , / 2025 1990 19 31st 3 30 May June Friday night morning early late year ago earlier " +
  'quarter quarters half two twenty first third weeks days day week weekend years month century past coming period same ' +
  'hours before after from now today yesterday p m am clock GMT in and to other Eve Day of July ended long'
).split(' ');
const OPENINGS = [...new Set(KINDS.flatMap(({ words }) => words)), ...BEHIND, 'near', 'Margit', '(', '-'];

const lineOf = (prose: string): Line => ({ prose, lexemes: lex(prose, 0, prose.length), pos: () => 'NOUN' });

describe('the words that a parser names', () => {
  it.each(KINDS.map((kind) => [kind.parse.name || 'of an era', kind] as const))(
    '%s reads nothing that begins with another',
    (_, { parse, words, figures }) => {
      const named = new Set(words);
      const others = OPENINGS.filter((word) => {
        const first = lex(word, 0, word.length)[0];
        return first?.kind === 'number' ? !figures : !named.has(first?.lower ?? '');
      });
      expect(others.length).toBeGreaterThan(0);
      fc.assert(
        fc.property(
          fc.constantFrom(...others),
          fc.array(fc.constantFrom(...BEHIND), { maxLength: 6 }),
          (first, rest) => {
            expect(parse(lineOf([first, ...rest].join(' ')), 0)).toBeUndefined();
          },
        ),
        { numRuns: 300 },
      );
    },
  );

  it('are lower case, as the parsers are asked for them', () => {
    for (const { words } of KINDS) for (const word of words) expect(word).toBe(word.toLowerCase());
  });
});
