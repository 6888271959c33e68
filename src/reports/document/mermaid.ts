import { brief } from './clean.js';

/**
 * Text made safe for a Mermaid diagram: letters, digits, spaces and a few marks that its grammar gives no meaning to.
 * A colon or semicolon ends an entry, `#` starts an entity, `%%` a comment or directive, brackets and quotation marks
 * open shapes, and a word such as "title" or "section" at the head of a line is a keyword: entries never stand there.
 */
export function mermaidText(text: string, limit = 80): string {
  const folded = brief(text, 4 * limit)
    .replace(/[“”„"«»]/g, "'")
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/[^\p{L}\p{M}\p{N} .,'()/+€£…-]/gu, ' ')
    .replace(/-{2,}/g, '-')
    .replace(/ +/g, ' ')
    .trim();
  return brief(folded, limit);
}
