import type { Token } from '../../language/index.js';
import { sameAct } from '../../language/word-classes.js';
import { MOVING, NUMBERS } from './words.data.js';

/** Tokens of an older figure, its noun included: "nine", "35 million barrels". */
const LONGEST_FIGURE = 5;
/** Tokens before "from" within which a word says that a figure moved: "up from", "rose to 12 people from". */
const MOVED_WITHIN = 6;

/**
 * Whether a date says when an older figure was told: "killed 12 people, up from nine on Sunday", "40 barrels, compared
 * with 35 in May". It dates nothing that happened in the sentence; "moved people from nine villages on Sunday" does.
 */
export function ofOlderFigure(tokens: readonly Token[], from: number): boolean {
  let i = from - 1;
  if (/^(?:on|in|at|of|late|early)$/.test(tokens[i]?.lower ?? '')) i--;
  const last = i;
  while (i >= 0 && last - i < LONGEST_FIGURE && /^(?:NUM|NOUN|ADJ|SYM)$/.test(tokens[i]?.pos ?? '')) i--;
  if (i === last || !isFigure(tokens[i + 1])) return false;
  const link = tokens[i]?.lower ?? '';
  if (link === 'versus') return true;
  if (/^(?:with|to)$/.test(link)) return tokens[i - 1]?.lower === 'compared';
  return (
    link === 'from' && tokens.slice(Math.max(0, i - MOVED_WITHIN), i).some((token, k, all) => moved(token, all[k + 1]))
  );
}

const isFigure = (token: Token | undefined): boolean =>
  token !== undefined && (/^[$£€¥]?\d/.test(token.text) || /^[$£€¥]$/.test(token.text) || NUMBERS.has(token.lower));

/** "up", "down" (no "up to"), "rose", "fell", "revised". */
const moved = ({ lower, lemma }: Token, next: Token | undefined): boolean =>
  (/^(?:up|down)$/.test(lower) && next?.lower !== 'to') ||
  lemma === 'revise' ||
  sameAct(lemma, 'rise') ||
  sameAct(lemma, 'fall');

/** Words between "moved" and "from": "moved its annual summer fair from Friday to Monday". */
const MOVES_WITHIN = 6;

/**
 * Whether the day at an index is the one that something was moved from: "was moved from Friday to Monday". It is neither
 * the day it takes place on nor the beginning of a stretch. `lower` gives the lower-case word at an index.
 */
export function isLeft(lower: (index: number) => string, from: number): boolean {
  if (lower(from - 1) !== 'from') return false;
  for (let i = from - 2; i >= Math.max(0, from - 1 - MOVES_WITHIN); i--) {
    if (/^[.;:]$/.test(lower(i))) return false;
    if (MOVING.has(lower(i))) return true;
  }
  return false;
}
