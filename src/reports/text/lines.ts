/** Characters that take two columns of a terminal: East Asian wide and full-width forms, and pictographs. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
/** Characters that take none: combining marks (variation selectors are such) and joiners. */
const NONE = /\p{Mn}|\p{Me}|\p{Cf}/u;

function columnsOf(character: string): number {
  return NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}

/** Columns that a text without control characters takes in a terminal. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += columnsOf(character);
  return sum;
}

/** The text cut to a number of columns, with an ellipsis where something is left out. */
export function cut(text: string, width: number): string {
  if (columns(text) <= width) return text;
  if (width < 1) return '';
  let used = 1;
  let kept = '';
  for (const character of text) {
    used += columnsOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Lines of at most `width` columns; those after the first are indented. A word longer than a line is cut. */
export function wrap(text: string, width: number, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (word === '' && line.trim() === '') continue;
    const joined = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
    if (columns(joined) <= width || line.trim() === '') line = cut(joined, width);
    else {
      lines.push(line.trimEnd());
      line = cut(`${' '.repeat(indent)}${word}`, width);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
