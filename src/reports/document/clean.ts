/** A whole CSI sequence (colours, cursor): taken out with its parameters, or "[31m" would stay behind as litter. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control sequences are what this is about
const SEQUENCE = /[\u001b\u009b]\[?[0-9;:?]{0,32}[ -/]{0,4}[@-~]?/g;

/**
 * Invisible characters that change how their neighbours show: directional marks, embeddings, overrides and isolates,
 * zero-width space, word joiner and byte order mark, soft hyphen, tag characters. The joiners U+200C and U+200D stay:
 * Persian, Indic scripts and emoji need them.
 */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** White space of any kind, and controls, as one space. */
const SPACE = /[\s\p{Cc}]+/gu;

/**
 * Text of a source made fit to show on one line: without control sequences and invisible characters, white space folded
 * to single spaces, lone surrogates replaced. Does not trim: "a <b>" and its neighbour keep the space between them.
 */
export function clean(text: string): string {
  return text
    .replace(SEQUENCE, '')
    .replace(INVISIBLE, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(SPACE, ' ');
}

/** `clean`, trimmed and cut to `limit` characters at a word, with an ellipsis where something is left out. */
export function brief(text: string, limit: number): string {
  const line = clean(text).trim();
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit - 1);
  const kept = line.slice(0, cut > limit / 2 ? cut : limit - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept.trimEnd()}…`;
}
