import { type Line, type Match, type When, word } from './expression.js';

/** An end of "from A to B", "between A and B", "A – B". */
export interface End {
  end: 'begin' | 'end';
  /** The range is the dates of a life, after a name. */
  life: boolean;
}

const TO = /^(?:to|through|until|till|and|[-‐‑–—])$/;

/** Which of a sentence's times are the ends of a stretch. */
export function rangesOf(line: Line, matches: readonly Match[]): Map<Match, End> {
  const ends = new Map<Match, End>();
  for (const [i, first] of matches.entries()) {
    const second = matches[i + 1];
    if (!second || !linked(line, first, second)) continue;
    const life = lifespan(line, first, second);
    if (!ends.has(first)) ends.set(first, { end: 'begin', life });
    ends.set(second, { end: 'end', life });
  }
  return ends;
}

function linked(line: Line, first: Match, second: Match): boolean {
  if (second.from - first.to !== 1 || first.expression.kind !== 'when' || second.expression.kind !== 'when')
    return false;
  const link = word(line, first.to);
  if (!TO.test(link)) return false;
  const before = word(line, first.from - 1);
  if (link === 'and') return before === 'between';
  // "moved the vote Monday to Tuesday" is a change, not a stretch.
  return before === 'from' || before === '(' || /^[-–—]$/.test(link) || (link !== 'to' && link !== 'until');
}

const yearOf = (when: When): number | undefined => ('year' in when ? when.year : undefined);

/** "Ada Lovelace (10 December 1815 – 27 November 1852) was": at the head of a text, after a name. */
function lifespan(line: Line, first: Match, second: Match): boolean {
  if (first.expression.kind !== 'when' || second.expression.kind !== 'when') return false;
  const [from, to] = [yearOf(first.expression.when), yearOf(second.expression.when)];
  if (from === undefined || to === undefined || first.from > 14) return false;
  if (to - from < 12 || to - from > 120) return false;
  return word(line, first.from - 1) === '(' && line.pos(first.from - 2) === 'PROPN' && word(line, second.to) === ')';
}
