import type { Block, Span } from '../../sources/types.js';
import { DOUBLE_MARKS, ELISIONS, LEANS_CLOSED, LEANS_OPEN, SINGLE_MARKS } from './marks.data.js';

/** Words between quotation marks: `start`..`end` are the words alone, `outer` holds the marks too. Offsets into the prose. */
export interface Quoted extends Span {
  outer: Span;
  blockIndex: number;
  /** Index, in the list returned, of the quotation that holds this one. */
  parent: number;
  style: 'double' | 'single' | 'block';
  /** Both marks were there; otherwise an end was taken from the paragraph. */
  closed: boolean;
  /** Goes on from the quotation before, which no mark closed (paragraphs that each open anew). */
  continues: boolean;
}

interface Mark {
  at: number;
  width: number;
  style: 'double' | 'single';
  glyph: string;
  opens: boolean;
  closes: boolean;
}

interface Found extends Span {
  outer: Span;
  style: 'double' | 'single';
  closed: boolean;
  /** Opened and left open at the end of its paragraph. */
  hanging: boolean;
}

const isSpace = (c: string): boolean => c === '' || c === ' ' || c === '\n' || ((c < ' ' || c > '~') && /\s/u.test(c));
const isLetter = (c: string): boolean =>
  (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > '~' && /\p{L}/u.test(c));
const isDigit = (c: string): boolean => c >= '0' && c <= '9';
const OPENS_BEFORE = new Set(['(', '[', '{', '—', '–', '-', '―', '/', ':', '…', '>']);
const CLOSES_AFTER = new Set([')', ']', '}', '—', '–', '-', '―', '/', ':', ';', ',', '.', '?', '!', '…', '<']);
const ENDS_SPEECH = new Set(['.', ',', '!', '?', '…', ';', '—', '–', '―']);
const isMark = (c: string): boolean => DOUBLE_MARKS.has(c) || SINGLE_MARKS.has(c) || c === '`';

/** How far a single mark may stand from its partner: quoted speech in single marks, not a page between two apostrophes. */
const MAX_SINGLE = 1500;
/** Quotations inside quotations inside quotations: deeper than this the marks are noise. */
const MAX_DEPTH = 8;

function wordAfter(text: string, from: number, to: number): string {
  let end = from;
  while (end < to && end - from < 10 && isLetter(text.charAt(end))) end++;
  return text.slice(from, end).toLowerCase();
}

/** The marks of one block, with what their neighbours let them be. Feet, inches and apostrophes are left out. */
function marksOf(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < to; at++) {
    const c = text.charAt(at);
    if (c === '`' && text.charAt(at + 1) !== '`') continue;
    if (!isMark(c)) continue;
    const pair = text.slice(at, at + 2);
    const width = pair === '``' || pair === "''" ? 2 : 1;
    const glyph = width === 2 ? pair : c;
    const before = at > from ? text.charAt(at - 1) : '';
    const after = at + width < to ? text.charAt(at + width) : '';
    const style = DOUBLE_MARKS.has(glyph) ? 'double' : 'single';
    let opens = (isSpace(before) || OPENS_BEFORE.has(before) || isMark(before)) && !isSpace(after);
    let closes = !isSpace(before) && (isSpace(after) || CLOSES_AFTER.has(after) || isMark(after));
    if (style === 'single') {
      // Between letters, after a figure (6'2", the 1990's) and before a figure ('90s) it is an apostrophe or feet.
      if ((isLetter(before) && isLetter(after)) || isDigit(after)) opens = closes = false;
      if (isDigit(before) && (c === "'" || c === '’') && !isSpace(after) && !CLOSES_AFTER.has(after)) closes = false;
      if (opens && c !== '‘' && ELISIONS.has(wordAfter(text, at + width, to))) opens = false;
      if (LEANS_OPEN.has(glyph)) closes = closes && !opens;
      if (glyph === '’' && closes) opens = false;
      if (opens || closes) marks.push({ at, width, style, glyph, opens, closes });
    } else {
      // 6'2" is a height.
      if (glyph === '"' && isDigit(before) && /\d\s?['’′]\s?\d{1,2}$/.test(text.slice(Math.max(from, at - 6), at))) {
        at += width - 1;
        continue;
      }
      if (LEANS_OPEN.has(glyph) && !(closes && !opens)) {
        opens = true;
        closes = false;
      } else if (LEANS_CLOSED.has(glyph) && !(opens && !closes)) {
        closes = true;
        opens = false;
      }
      marks.push({ at, width, style, glyph, opens, closes });
    }
    at += width - 1;
  }
  return marks;
}

/** An apostrophe after s ("the workers' rights") closes only when no better mark follows before the next one opens. */
function betterCloseFollows(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (mark === undefined || text.charAt(mark.at - 1).toLowerCase() !== 's') return false;
  if (!isSpace(text.charAt(mark.at + mark.width))) return false;
  for (let i = index + 1; i < marks.length; i++) {
    const next = marks[i];
    if (next === undefined || next.at - mark.at > MAX_SINGLE || next.style === 'double') return false;
    if (next.opens && !next.closes) return false;
    if (next.closes) return true;
  }
  return false;
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charAt(start))) start++;
  while (end > start && isSpace(text.charAt(end - 1))) end--;
  return { start, end };
}

/** End of the sentence that starts at `from`, or `to`. */
function sentenceEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const c = text.charAt(at);
    if ((c === '.' || c === '!' || c === '?') && isSpace(text.charAt(at + 1)) && at - from > 12) return at + 1;
  }
  return to;
}

/** Pairs the marks of one block. `carried`: the block before left a quotation open; `nextOpens`: the next starts with a mark. */
function pairBlock(text: string, block: Block, carried: boolean, nextOpens: boolean): Found[] {
  const marks = marksOf(text, block.start, block.end);
  const found: Found[] = [];
  const stack: Mark[] = [];
  let openSingles = 0;
  const take = (open: Mark, close: Mark): void => {
    const span = trimmed(text, { start: open.at + open.width, end: close.at });
    if (span.end > span.start)
      found.push({
        ...span,
        outer: { start: open.at, end: close.at + close.width },
        style: open.style,
        closed: true,
        hanging: false,
      });
  };
  const push = (mark: Mark): void => {
    if (stack.length >= MAX_DEPTH) return;
    stack.push(mark);
    if (mark.style === 'single') openSingles++;
  };
  const pop = (): Mark | undefined => {
    const mark = stack.pop();
    if (mark?.style === 'single') openSingles--;
    return mark;
  };
  for (const [index, mark] of marks.entries()) {
    const top = stack.at(-1);
    if (mark.style === 'single') {
      if (top?.style === 'single' && mark.closes) {
        if (mark.at - top.at > MAX_SINGLE) pop();
        else if (!betterCloseFollows(text, marks, index)) {
          pop();
          take(top, mark);
        }
      } else if (mark.opens && top?.style !== 'single') push(mark);
      continue;
    }
    const isOpen = stack.length > openSingles;
    const closing = mark.closes && (!mark.opens || isOpen) ? true : !mark.opens && !mark.closes ? isOpen : false;
    if (!closing) {
      push(mark);
      continue;
    }
    if (isOpen) {
      // Single marks still open inside were apostrophes.
      while (stack.at(-1)?.style === 'single') pop();
      const partner = stack.findLastIndex((m) => m.style === 'double' && sameFamily(m.glyph, mark.glyph));
      const depth = partner < 0 ? stack.length - 1 : partner;
      while (stack.length - 1 > depth) pop();
      const open = pop();
      if (open !== undefined) take(open, mark);
      continue;
    }
    const begin = block.start;
    const spoken = ENDS_SPEECH.has(text.charAt(mark.at - 1));
    if (spoken && (carried || found.length === 0)) {
      const span = trimmed(text, { start: begin, end: mark.at });
      const opened = DOUBLE_MARKS.has(text.charAt(span.start)) ? 0 : span.start;
      if (carried || opened > 0)
        found.push({
          ...span,
          outer: { start: begin, end: mark.at + 1 },
          style: 'double',
          closed: false,
          hanging: false,
        });
    }
  }
  for (const mark of stack) {
    const leads = text.slice(block.start, mark.at).trim() === '';
    if (mark.style === 'single' && !leads) continue;
    const rest = { start: mark.at + mark.width, end: block.end };
    const inner = nextOpening(found, mark.at, rest.end);
    // It runs to the end of the paragraph where it opened it, or where the next one opens anew;
    // elsewhere its close was forgotten and it gets the rest of its sentence.
    const whole = leads || (nextOpens && inner === rest.end);
    const end = whole ? rest.end : Math.min(sentenceEnd(text, rest.start, rest.end), inner);
    const span = trimmed(text, { start: rest.start, end });
    if (span.end <= span.start) continue;
    found.push({ ...span, outer: { start: mark.at, end: span.end }, style: mark.style, closed: false, hanging: whole });
  }
  return found;
}

function nextOpening(found: readonly Found[], after: number, or: number): number {
  let best = or;
  for (const f of found) if (f.outer.start > after && f.outer.start < best) best = f.outer.start;
  return best;
}

const FAMILIES: readonly (readonly string[])[] = [
  ['"', '＂'],
  ['“', '”', '„', '‟'],
  ['«', '»'],
  ['``', "''"],
];
const sameFamily = (a: string, b: string): boolean => FAMILIES.some((f) => f.includes(a) && f.includes(b));

/**
 * Finds the words between quotation marks, block by block: straight, curly, guillemets, TeX, single marks in British style,
 * nested ones, paragraphs that each open anew, marks that were forgotten. Apostrophes, feet and inches are no marks.
 * Ordered by start, the outer before the inner. Linear in the prose.
 */
export function findQuoted(prose: string, blocks: readonly Block[]): Quoted[] {
  const all: Quoted[] = [];
  let hanging: readonly Found[] = [];
  for (const [blockIndex, block] of blocks.entries()) {
    const next = blocks[blockIndex + 1];
    const opensAnew = startsWith(prose, block, ANY_OPENING);
    const list = pairBlock(prose, block, hanging.length > 0, next !== undefined && startsWith(prose, next, ANY_OPENING))
      // A single mark left open is a quotation only where the paragraphs around it are quoted in the same style.
      .filter(
        (f) =>
          f.style === 'double' || f.closed || isSingle(hanging) || (next && startsWith(prose, next, SINGLE_OPENING)),
      )
      .sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
    const base = all.length;
    const open: number[] = [];
    for (const [i, f] of list.entries()) {
      while (open.length > 0 && (list[open.at(-1) ?? 0]?.outer.end ?? 0) <= f.outer.start) open.pop();
      const parent = open.at(-1);
      const first = parent === undefined && f.outer.start - block.start <= 2;
      all.push({
        start: f.start,
        end: f.end,
        outer: f.outer,
        blockIndex,
        parent: parent === undefined ? -1 : base + parent,
        style: f.style,
        closed: f.closed,
        continues: hanging.length > 0 && first && (opensAnew || !f.closed),
      });
      open.push(i);
    }
    hanging = list.filter((f) => f.hanging);
  }
  return all;
}

const ANY_OPENING = /^\s*(?:["“”„«]|``|[‘'](?=\p{L}))/u;
const SINGLE_OPENING = /^\s*[‘'](?=\p{L})/u;
const startsWith = (prose: string, block: Block, what: RegExp): boolean =>
  what.test(prose.slice(block.start, Math.min(block.end, block.start + 6)));
const isSingle = (found: readonly Found[]): boolean => found.some((f) => f.style === 'single');
