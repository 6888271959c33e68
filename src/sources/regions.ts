/** A stretch of a Markdown file that can be read by itself. */
export interface Region {
  start: number;
  end: number;
  /** Holds no markup: its lines are one paragraph as they stand. */
  plain: boolean;
}

/** Longer paragraphs, and those with more marks than this, are read as they stand: nobody writes such markup. */
const LONGEST = 50_000;
const MOST_MARKS = 1500;
/** References that are defined elsewhere in the file keep a file of at most this size in one piece. */
const LARGE = 200_000;

const FENCE = /^---[ \t]*(?:\r\n|\n|\r(?!\n)|$)/gm;
const BLANK = /(?:\r\n|\n|\r(?!\n))(?:[ \t]*(?:\r\n|\n|\r(?!\n)))+/g;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:/m;
const SPANS_BLANK_LINES = /<(?:script|style|pre|textarea|!--|\?|!\[CDATA|![a-z])/i;
const INLINE = /[*_[\]<\\]|&[#a-z]|~~|www\.|:\/\//i;
const LINE_START = /^[ \t]*(?:#|>|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|[-=]{1,400}[ \t]*$|[|:-][|: \t-]{0,400}$)/m;

/**
 * Splits Markdown at empty lines into stretches that mean the same when read apart, so that the parser, which is slow,
 * sees only those that hold markup, and none that would keep it busy for ever.
 */
export function regionsOf(text: string): Region[] {
  const head = frontMatterEnd(text);
  const regions: Region[] = head > 0 ? [{ start: 0, end: head, plain: false }] : [];
  if (text.length <= LARGE && (DEFINITION.test(text) || SPANS_BLANK_LINES.test(text))) {
    regions.push({ start: head, end: text.length, plain: false });
    return regions;
  }
  let start = head;
  const add = (end: number): void => {
    const chunk = text.slice(start, end);
    const plain = isPlain(chunk);
    const last = regions.at(-1);
    const dense = end - start > LONGEST || tooManyMarks(chunk);
    // Indented, it may belong to the list item above.
    if (/^[ \t]+\S/.test(chunk) && last && !last.plain && last.start >= head && end - last.start <= LONGEST && !dense)
      last.end = end;
    else if (chunk.trim() !== '') regions.push({ start, end, plain: plain || dense });
  };
  for (const blank of text.slice(head).matchAll(BLANK)) {
    add(head + blank.index);
    start = head + blank.index + blank[0].length;
  }
  add(text.length);
  return regions;
}

/** Where the front matter ends, or 0 for a file without one. */
function frontMatterEnd(text: string): number {
  const fences = text.matchAll(FENCE);
  const open = fences.next().value;
  const close = open?.index === 0 ? fences.next().value : undefined;
  return close ? close.index + close[0].length : 0;
}

function isPlain(chunk: string): boolean {
  return !INLINE.test(chunk) && !LINE_START.test(chunk);
}

function tooManyMarks(chunk: string): boolean {
  if (chunk.length <= MOST_MARKS) return false;
  let marks = 0;
  for (const _ of chunk.matchAll(/[*_~[\]!<>&\\|]/g)) marks += 1;
  return marks > MOST_MARKS;
}
