import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Atom } from './piece.js';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));?/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/**
 * Says where each character of a parser's text stands in the file. `raw` is the slice of the file the parser read
 * `value` from, beginning at offset `at`; the two differ by character references, by backslash escapes (Markdown), by
 * line endings, and by what the parser skipped (the `>` of a quotation's next line).
 */
export function align(raw: string, at: number, value: string, escapes: boolean): Atom[] {
  if (raw === value) return [{ text: value, at }];
  const atoms: Atom[] = [];
  let i = 0;
  let j = 0;
  let from = 0;
  const flush = (): void => {
    if (j > from) atoms.push({ text: value.slice(from, j), at: at + i - (j - from) });
    from = j;
  };
  const swap = (length: number, rawLength: number): void => {
    flush();
    atoms.push({ text: value.slice(j, j + length), at: at + i, length: rawLength });
    j += length;
    i += rawLength;
    from = j;
  };
  const skip = (count: number): void => {
    flush();
    i += count;
  };
  while (j < value.length && i < raw.length) {
    const r = raw[i];
    const v = value[j];
    if (r === '&') {
      const reference = referenceAt(raw, i, value, j);
      if (reference) {
        swap(reference.length, reference.rawLength);
        continue;
      }
    }
    if (escapes && r === '\\' && v !== undefined && raw[i + 1] === v && PUNCTUATION.test(v)) skip(1);
    else if (r === v) {
      i++;
      j++;
    } else if (v === '\n' && r === '\r') swap(1, raw[i + 1] === '\n' ? 2 : 1);
    else if (r !== undefined && /[\s>\\]/.test(r)) skip(1);
    else if (!resync()) break;
  }
  flush();
  if (j < value.length)
    atoms.push({ text: value.slice(j), at: at + Math.min(i, raw.length), length: Math.max(0, raw.length - i) });
  return atoms;

  /** After characters that no case above explains: takes them as spelt otherwise, up to where both go on alike. */
  function resync(): boolean {
    const next = value.slice(j + 1, j + 7);
    const found = next === '' ? raw.length : raw.indexOf(next, i + 1);
    if (found < 0 || found > i + 64) return false;
    swap(1, found - i);
    return true;
  }
}

/** The lengths, in value and raw text, of a character reference that stands at `i` and was read as what stands at `j`. */
function referenceAt(
  raw: string,
  i: number,
  value: string,
  j: number,
): { length: number; rawLength: number } | undefined {
  REFERENCE.lastIndex = i;
  const match = REFERENCE.exec(raw);
  if (!match) return undefined;
  if (match[3] === undefined) {
    // Parsers mend some numbers (&#146; is a quotation mark), so any one character will do.
    const point = value.codePointAt(j) ?? 0;
    const number = match[1] === undefined ? Number.parseInt(match[2] ?? '', 16) : Number(match[1]);
    if (point === 38 && number !== 38) return undefined;
    return { length: point > 0xffff ? 2 : 1, rawLength: match[0].length };
  }
  for (let name = match[3]; name.length > 1; name = name.slice(0, -1)) {
    const decoded = decodeNamedCharacterReference(name);
    if (decoded === false || !value.startsWith(decoded, j)) continue;
    const whole = name === match[3];
    return { length: decoded.length, rawLength: whole ? match[0].length : 1 + name.length };
  }
  return undefined;
}
