import { findDate, type StatedDay } from './dates.js';
import { furnitureOf, isByline, isPointerHead } from './furniture.js';

import { append, cutStart, type Piece } from './piece.js';
import type { Block, Run, Span, Swap } from './types.js';

/** What is left when the page is taken off: the prose with its maps, and what the page's head said. */
export interface Shaped {
  prose: string;
  runs: Run[];
  swaps: Swap[];
  blocks: Block[];
  title?: string;
  published?: StatedDay;
}

export interface ShapeOptions {
  /** The title as metadata have it. */
  title?: string | undefined;
  /** The title as front matter has it: a block of its own where the text does not carry it. */
  headline?: Piece | undefined;
  /** Lines are all there is (plain text): headings and the title are told by their look. */
  plain: boolean;
}

/** Lines of a script or a teleprompter are no longer than this. */
const SCRIPT_LINE = 75;

/**
 * Joins the lines of a text that was pasted with an empty line after each of them: all lines are short, and many end
 * within a sentence.
 */
function rejoin(pieces: readonly Piece[]): Piece[] {
  const lines = pieces.filter((piece) => piece.kind === 'paragraph');
  const open = lines.filter((piece) => piece.text.length >= SCRIPT_LINE / 2 && !/[.!?:]["”’')]*$/.test(piece.text));
  if (lines.length < 8 || open.length < lines.length / 4) return [...pieces];
  if (lines.filter((piece) => piece.text.length > SCRIPT_LINE).length > lines.length / 20) return [...pieces];
  const unfinished = new Set(open);
  const joined: Piece[] = [];
  let going = false;
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (going && last && piece.kind === 'paragraph' && furnitureOf(piece.text) === undefined) {
      joined[joined.length - 1] = append(last, piece);
    } else joined.push(piece);
    going = unfinished.has(piece) || (going && piece.kind === 'paragraph' && /[,-]$/.test(piece.text));
  }
  return joined;
}

const HEAD = 14;
const HEADING_LONGEST = 100;
const TITLE_LONGEST = 200;
const CAPTION_LONGEST = 600;
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?/gi;
const TIME = /\b\d{1,2}(?:[:.h]\d{2})?(?::\d{2})?\s?(?:[ap]\.?m\b\.?)?/gi;
const ZONE =
  /\b(?:at|on|UTC|GMT|[ECMP][SD]?T|BST|IST|CES?T|AES?T|SAST|local time|\d{1,2} min read|(?:\d{1,3}|one|an?|two|three) (?:minutes?|hours?|days?|weeks?|months?|years?) ago|am|pm)\b/gi;
const GLUED_DATE =
  /^(?:date|published|posted|updated)\s?:?\s{1,3}\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?\s(?=\S)/i;
const CREDIT_END =
  /[([](?:[^()[\]]{0,40}\b)?(?:photo|image|picture|file|source|courtesy|credit|getty|reuters|afp|ap|handout|screenshot|provided|via)\b[^()[\]]{0,120}[)\]]\s?\.?$/i;
const PLACE_DATELINE =
  /^\p{Lu}[\p{Lu}.'’-]{1,24}(?:[ ,/]{1,2}\p{Lu}[\p{L}.'’-]{0,24}){0,4}\.?,?(?:\s\([^()]{2,40}\))?(?:\s?(?:—|–|--)\s?|\s?-\s|\s_\s)/u;
const TAG_DATELINE = /^\([^()]{2,40}\)\s?(?:—|–|--|-|_)\s?/;

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Ends as a headline does: not with a full stop, a colon, or an open sentence. */
function headingLike(text: string, longest: number): boolean {
  return (
    text.length <= longest &&
    !/[.!?:;,…"”'’)\]]$/.test(text.replace(/\b(?:U\.S|Inc|Jr)\.$/, 'x')) &&
    /\p{L}/u.test(text)
  );
}

/** The date of a line that holds a date, its label, a byline, and nothing else. */
function headerDate(text: string): { day: StatedDay; strong: boolean } | undefined {
  if (text.length > 160) return undefined;
  const { day } = findDate(text);
  if (!day) return undefined;
  const labels =
    /\b(?:first |last |originally |story )?(?:date|dated|published|posted|updated|created|modified|issued)\b:?/gi;
  const bare = text
    .replace(
      /\d{4}-\d{1,2}-\d{1,2}(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?|\d{4}\/\d{1,2}\/\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}/g,
      ' ',
    )
    .replace(
      /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?[\s-]{0,3}\d{1,2}(?:st|nd|rd|th)?,?\s{0,3}(?:\d{4})?|\b\d{1,2}(?:st|nd|rd|th)?[\s-](?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?,?[\s-]\d{4}/gi,
      ' ',
    )
    .replace(labels, ' ')
    .replace(WEEKDAY, ' ')
    .replace(ZONE, ' ')
    .replace(TIME, ' ')
    .replace(/\bfiled (?:under|in):? .{0,60}$/i, ' ')
    .replace(/\b(?:story|by)? ?[\w-]+\.(?:com|org|net|co\.uk)\b/gi, ' ')
    .replace(/[|•·—–,;:()@/-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare !== '' && !isByline(bare)) return undefined;
  return { day, strong: !/^(?:last )?(?:updated|modified)/i.test(text.trim()) };
}

function isTitleLine(piece: Piece): boolean {
  return piece.kind !== 'row' && piece.kind !== 'item' && piece.text.length <= TITLE_LONGEST;
}

/** A dateline that stands alone goes to the paragraph below it. */
function withDatelines(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  pieces.forEach((piece, index) => {
    const last = joined.at(-1);
    const alone = last?.kind === 'paragraph' && last === pieces[index - 1] && last.text.length <= 60;
    const line = alone ? `${last.text} ` : '';
    if (last && line !== '' && piece.kind === 'paragraph' && PLACE_DATELINE.exec(line)?.[0].trim() === last.text) {
      joined[joined.length - 1] = append(last, piece);
    } else joined.push(piece);
  });
  return joined;
}

function datelineOf(text: string): number {
  const match = PLACE_DATELINE.exec(text) ?? TAG_DATELINE.exec(text);
  const length = match?.[0].length ?? 0;
  return length > 0 && length < text.length ? length : 0;
}

/**
 * Takes the page off the report: drops furniture, finds the title, the date of the header and the datelines, tells
 * headings and captions, and lays the blocks out as prose with an empty line between them.
 */
export function shape(raw: readonly Piece[], options: ShapeOptions): Shaped {
  const dated = takeDates(rejoin(raw.filter((piece) => piece.text !== '')));
  const kept = withDatelines(takeFurniture(dated.pieces));
  const titled = takeTitle(kept, options);
  const pieces = titled.pieces.map((piece, index, all) => kindOf(piece, all[index - 1], all[index + 1]));
  const bare = pieces.length > 0 && pieces.every((piece) => piece.kind !== 'title');
  const shaped = lay(options.headline && bare ? [options.headline, ...pieces] : pieces);
  const title = options.title ?? titled.title;
  return { ...shaped, ...(title ? { title } : {}), ...(dated.published ? { published: dated.published } : {}) };
}

/** Headlines in a row under "Related stories" that may be taken for its list. */
const POINTERS = 15;

/** Drops furniture, and the headlines under a head that points to other pieces. */
function takeFurniture(pieces: readonly Piece[]): Piece[] {
  let pointing = 0;
  return pieces.filter((piece) => {
    if (piece.kind === 'row') return true;
    if (isPointerHead(piece.text)) {
      pointing = POINTERS;
      return false;
    }
    if (furnitureOf(piece.text) !== undefined) return false;
    pointing =
      headingLike(piece.text, TITLE_LONGEST) && piece.kind !== 'title' && piece.kind !== 'heading' ? pointing - 1 : 0;
    return pointing <= 0;
  });
}

function takeDates(pieces: readonly Piece[]): { pieces: Piece[]; published?: StatedDay } {
  let strong: StatedDay | undefined;
  let weak: StatedDay | undefined;
  const kept: Piece[] = [];
  pieces.forEach((piece, index) => {
    if (index >= HEAD) {
      kept.push(piece);
      return;
    }
    const glued = GLUED_DATE.exec(piece.text);
    if (glued && piece.text.length > glued[0].length + 60) {
      strong ??= findDate(glued[0]).day;
      kept.push(cutStart(piece, glued[0].length));
      return;
    }
    const header = headerDate(piece.text);
    if (!header) kept.push(piece);
    else if (header.strong) strong ??= header.day;
    else weak ??= header.day;
  });
  const published = strong ?? weak;
  return { pieces: kept, ...(published ? { published } : {}) };
}

/** The title itself, or the title without the site's name behind it. */
function isTitle(text: string, title: string): boolean {
  return (
    text === title ||
    (title.startsWith(text) && (text.length >= 30 || (text.length >= 20 && text.length >= title.length * 0.6)))
  );
}

/** Finds the title among the first blocks; its repetitions, and a site's motto above a repeated one, go. */
function takeTitle(pieces: readonly Piece[], options: ShapeOptions): { pieces: Piece[]; title?: string } {
  const head = pieces.slice(0, HEAD);
  const wanted = options.title === undefined ? undefined : squash(options.title);
  let at = -1;
  let above = 0;
  if (wanted) at = head.findIndex((piece) => isTitleLine(piece) && isTitle(squash(piece.text), wanted));
  if (at < 0 && !wanted) at = head.findIndex((piece) => piece.kind === 'title');
  if (at < 0 && options.plain && !wanted) {
    const keys = head.map((piece) => (headingLike(piece.text, TITLE_LONGEST) ? squash(piece.text) : ''));
    at = keys.findIndex((key, index) => key.length > 12 && keys.indexOf(key, index + 1) > 0);
    if (at > 0 && head.slice(0, at).every((piece) => headingLike(piece.text, HEADING_LONGEST))) above = at;
    const first = head[0];
    const second = head[1];
    if (at < 0 && first && second && headingLike(first.text, TITLE_LONGEST) && first.text.length > 12) at = 0;
  }
  const title = head[at];
  if (!title) return { pieces: [...pieces] };
  const key = squash(title.text);
  const rest = pieces.filter((piece, index) => {
    if (index < above) return false;
    return index <= at || index >= HEAD * 2 || piece.kind === 'row' || squash(piece.text) !== key;
  });
  return { pieces: rest.map((piece) => (piece === title ? { ...piece, kind: 'title' } : piece)), title: title.text };
}

/** A short line without a full stop between whole paragraphs is a heading; between broken lines it is one of them. */
function isSubhead(piece: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  if (
    !after ||
    after.kind === 'row' ||
    !headingLike(piece.text, HEADING_LONGEST) ||
    !/^[\p{Lu}\d‘“"'(]/u.test(piece.text)
  )
    return false;
  const closed = before === undefined || before.kind !== 'paragraph' || /[.!?:]["”’')]*$/.test(before.text);
  return (
    closed &&
    /^[^\p{Ll}]/u.test(after.text) &&
    (after.text.length > HEADING_LONGEST || /[.!?:,]["”’')]*$/.test(after.text))
  );
}

function kindOf(piece: Piece, before: Piece | undefined, after: Piece | undefined): Piece {
  if (piece.kind === 'heading' && piece.text.length > HEADING_LONGEST && /[.!?]["”’)]?$/.test(piece.text)) {
    return { ...piece, kind: 'paragraph' };
  }
  if (piece.kind !== 'paragraph') return piece;
  if (piece.text.length <= CAPTION_LONGEST && CREDIT_END.test(piece.text)) return { ...piece, kind: 'caption' };
  return isSubhead(piece, before, after) ? { ...piece, kind: 'heading' } : piece;
}

function lay(pieces: readonly Piece[]): Pick<Shaped, 'prose' | 'runs' | 'swaps' | 'blocks'> {
  const runs: Run[] = [];
  const swaps: Swap[] = [];
  const blocks: Block[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (length > 0) {
      parts.push('\n\n');
      length += 2;
    }
    const at = length;
    for (const run of piece.runs) runs.push({ ...run, prose: run.prose + at });
    for (const swap of piece.swaps) swaps.push({ ...swap, prose: swap.prose + at });
    const dateline = piece.kind === 'paragraph' ? datelineOf(piece.text) : 0;
    const span: Span = { start: at, end: at + dateline };
    blocks.push({
      kind: piece.kind,
      start: at,
      end: at + piece.text.length,
      ...(dateline > 0 ? { dateline: span } : {}),
    });
    parts.push(piece.text);
    length += piece.text.length;
  }
  return { prose: parts.join(''), runs, swaps, blocks };
}
