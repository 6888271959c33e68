import { brief } from './clean.js';

/**
 * Text made safe for a Mermaid diagram: letters, digits, spaces and a few marks that its grammar gives no meaning to.
 * A colon or semicolon ends an entry, `#` starts an entity, `%%` a comment or directive, brackets and quotation marks
 * open shapes.
 */
export function mermaidText(text: string, limit = 80): string {
  const folded = brief(text, 4 * limit)
    .replace(/(\d):(?=\d)/g, '$1.')
    .replace(/[“”„"«»]/g, "'")
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/[^\p{L}\p{M}\p{N} .,'()/+€£…-]/gu, ' ')
    .replace(/-{2,}/g, '-')
    .replace(/ +/g, ' ')
    .trim();
  return brief(folded, limit);
}

/** Words that mean something at the head of a line of a timeline. */
const KEYWORD = /^(?:title|section|timeline|direction|acc(?:title|descr))/i;

/** `mermaidText` for the head of a line. */
export function mermaidHead(text: string, limit: number): string {
  const shown = mermaidText(text, limit);
  return KEYWORD.test(shown) ? `'${shown}'` : shown;
}
