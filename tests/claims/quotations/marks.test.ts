import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuoted } from '../../../src/claims/quotations/marks.js';
import type { Block } from '../../../src/sources/types.js';

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n\n')) {
    blocks.push({ kind: 'paragraph', start: at, end: at + line.length });
    at += line.length + 2;
  }
  return blocks;
}

const quotes = (text: string) => findQuoted(text, blocksOf(text)).map((q) => text.slice(q.start, q.end));

describe('what stands between quotation marks', () => {
  it.each([
    ['"We left," she said. "It burned."', ['We left,', 'It burned.']],
    ['“We left,” she said.', ['We left,']],
    ["``We left,'' she said.", ['We left,']],
    ['«We left», she said.', ['We left']],
    ['‘We left,’ she said. ‘It wasn’t ours.’', ['We left,', 'It wasn’t ours.']],
    ["'We left the workers' hall,' she said.", ["We left the workers' hall,"]],
    ['"He said \'go home\' to me," she said.', ["He said 'go home' to me,", 'go home']],
    ['“He called it a ‘fair deal’ then,” she said.', ['He called it a ‘fair deal’ then,', 'fair deal']],
    ['‘He called it a “fair deal” then,’ she said.', ['He called it a “fair deal” then,', 'fair deal']],
    ['"She read: “Go home.” Then she left," he said.', ['She read: “Go home.” Then she left,', 'Go home.']],
    ['”The mark is the wrong way round.” She said so.', ['The mark is the wrong way round.']],
    ['He left—"for good"—and wept.', ['for good']],
    ['"He is 6\'2" tall," she said.', ['He is 6\'2" tall,']],
    ['“First part.\n\n“Second part,” she said.', ['First part.', 'Second part,']],
    ['She said: “We left and never came back', ['We left and never came back']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));

  it.each([
    "It's the workers' hall and the boss's car.",
    'He’s 6\'2" and she’s 5\'9" tall.',
    "The '90s were rock 'n' roll for 'em.",
    'The ’90s were theirs, ’til ’tis done.',
    'A 12" pipe and a 3\' board.',
    "the girls' and boys' schools",
    'Runnin’ and jumpin’ all day.',
  ])('no quotation: %s', (text) => expect(quotes(text)).toEqual([]));

  it('marks a paragraph that goes on', () => {
    const text = '“First part.\n\n“Second part,” she said.';
    expect(findQuoted(text, blocksOf(text)).map((q) => [q.closed, q.continues])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('keeps spans inside their blocks, whatever the marks', () => {
    const soup = fc.array(
      fc.constantFrom('"', '“', '”', '‘', '’', "'", '``', "''", 'a', 'bs', ' ', '. ', ', ', '6', '\n\n'),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(soup, (parts) => {
        const text = parts.join('');
        const blocks = blocksOf(text);
        for (const q of findQuoted(text, blocks)) {
          const block = blocks[q.blockIndex];
          expect(q.start).toBeLessThan(q.end);
          expect(q.start).toBeGreaterThanOrEqual(block?.start ?? Number.POSITIVE_INFINITY);
          expect(q.end).toBeLessThanOrEqual(block?.end ?? -1);
        }
      }),
    );
  });

  it.each(['"', '“', "'", ' ‘a', 'a" "', '“a ‘b '])('reads a megabyte of %s in linear time', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const start = process.cpuUsage();
    findQuoted(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });
});
