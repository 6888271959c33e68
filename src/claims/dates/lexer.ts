/** A word, number or sign of a sentence. Offsets are into the prose. */
export interface Lexeme {
  kind: 'word' | 'number' | 'sign';
  text: string;
  /** Lower case, typographic apostrophes made straight. */
  lower: string;
  start: number;
  end: number;
  /** No space between this and the lexeme before. */
  glued: boolean;
  /** Of a number. `NaN` past nine digits: no time is written so. */
  value: number;
  /** "19th". */
  ordinal: boolean;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c <= 0x24f);
const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x202f || c === 0x2009;

/**
 * Words, numbers and signs between two offsets. Numbers are digits alone: "5.30am" is five lexemes, which the parsers
 * of times put together; a tokeniser made for syntax has cut such things in other places. Linear.
 */
export function lex(prose: string, start: number, end: number): Lexeme[] {
  const out: Lexeme[] = [];
  let last = -1;
  for (let i = start; i < end; ) {
    const c = prose.charCodeAt(i);
    if (isSpace(c)) {
      i++;
      continue;
    }
    let to = i + 1;
    let kind: Lexeme['kind'] = 'sign';
    let value = Number.NaN;
    let ordinal = false;
    let text: string;
    if (isDigit(c)) {
      kind = 'number';
      while (to < end && isDigit(prose.charCodeAt(to))) to++;
      if (to - i < 10) value = Number(prose.slice(i, to));
      const suffix = prose.slice(to, to + 2).toLowerCase();
      if (
        (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') &&
        !isLetter(prose.charCodeAt(to + 2))
      ) {
        ordinal = true;
        to += 2;
      }
      text = prose.slice(i, to);
    } else if (isLetter(c)) {
      kind = 'word';
      while (to < end && isLetter(prose.charCodeAt(to))) to++;
      text = prose.slice(i, to);
    } else {
      const sign = prose[i] ?? '';
      text = sign === '’' || sign === '‘' ? "'" : sign;
    }
    out.push({
      kind,
      text,
      lower: kind === 'word' ? text.toLowerCase() : text,
      start: i,
      end: to,
      glued: last === i,
      value,
      ordinal,
    });
    last = to;
    i = to;
  }
  return out;
}
