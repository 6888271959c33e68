import { isFunctionWord, quotedWords } from '../../values/quotation-words.js';
import type { QuotationValue } from '../../values/types.js';
import { MAKES_OF_WORK } from './use.data.js';

/** What stands around a quotation, as far as it tells what the marks are for. */
export interface Setting {
  text: string;
  /** The prose right before the opening mark, one line's length. */
  before: string;
  /** It has a tag or a lead-in of its own. */
  tagged: boolean;
  /** Some verb of saying in its sentence has a subject. */
  attributed: boolean;
  nested: boolean;
}

/** Fewer words than this, without anybody who says them, are a scare quote. */
const SCARE = 4;

/**
 * What the marks are for: somebody's words, the title of a work ("Morning Joe"), or a writer's distance from a word
 * (so-called "experts").
 */
export function useOf({ text, before, tagged, attributed, nested }: Setting): QuotationValue['use'] {
  const words = quotedWords(text);
  if (words.length === 0) return 'scare';
  const spoken = /[.,!?…—-]$/u.test(text.trim());
  if (isTitleCase(words.map((w) => w.raw)) && !(tagged && spoken && words.length > 1) && !/[!?]$/.test(text.trim())) {
    const last = /([\p{L}'’-]+)[\s,:]*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    if (words.length > 1 || MAKES_OF_WORK.has(last)) return 'title';
  }
  if (/\bso[- ]called\s*$/i.test(before)) return 'scare';
  if (words.length === 1) return tagged && spoken && !nested ? 'speech' : 'scare';
  if (words.length < SCARE && !attributed && !spoken) return 'scare';
  return 'speech';
}

/** Every content word has a capital and there is one at all: "Gone with the Wind". */
function isTitleCase(raw: readonly string[]): boolean {
  if (raw.length > 9 || !/^[\p{Lu}\p{N}]/u.test(raw[0] ?? '')) return false;
  const content = raw.filter((w) => !isFunctionWord(w.toLowerCase()));
  return content.length > 0 && content.every((w) => /^[\p{Lu}\p{N}]/u.test(w));
}
