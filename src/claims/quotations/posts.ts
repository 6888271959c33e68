import type { Block, Span } from '../../sources/types.js';

/** A post carried whole, without quotation marks, over its writer's signature: "Text — Ada Lund (@adalund) May 2, 2024". */
export interface Post extends Span {
  /** The words of the signature that name the writer. */
  writer: Span;
  blockIndex: number;
}

/** The signature that embedded posts end with: a dash, a name, a handle in brackets and a date. */
const SIGNATURE = /\s[—–-]{1,2}\s?([^()—–\n]{2,60}?) \(@\w{1,30}\) [A-Z][a-z]+ \d{1,2}, \d{4}/g;
/** Handles that a post answers, at its head; links and pictures, at its end. */
const HEAD = /^(?:\s*@\w+)+\s*/;
const TAIL = /(?:\s*(?:https?:\/\/\S+|pic\.\S+\/\S+))+\s*$/;
/** Longer than any post: the dash stands after an article's own paragraph. */
const LONGEST = 600;

/** The posts carried in a text, left to right. Spans hold the words alone, without handles at the head and links at the end. */
export function postsIn(prose: string, blocks: readonly Block[]): Post[] {
  const posts: Post[] = [];
  for (const [blockIndex, block] of blocks.entries()) {
    const text = prose.slice(block.start, block.end);
    if (!text.includes('(@')) continue;
    let from = 0;
    for (const match of text.matchAll(SIGNATURE)) {
      const words = text.slice(from, match.index);
      const head = HEAD.exec(words)?.[0].length ?? /^\s*/.exec(words)?.[0].length ?? 0;
      const tail = TAIL.exec(words)?.[0].length ?? 0;
      const name = match[1] ?? '';
      const at = block.start + match.index + match[0].indexOf(name);
      const start = block.start + from + head;
      const end = block.start + match.index - tail;
      if (end > start && end - start <= LONGEST)
        posts.push({ start, end, writer: { start: at, end: at + name.length }, blockIndex });
      from = match.index + match[0].length;
    }
  }
  return posts;
}
