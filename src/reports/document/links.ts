import { clean } from './clean.js';

/**
 * Where a file stands as seen from the folder of the report, percent-encoded. Both paths are relative to the working
 * directory. A folder outside it ("../out") has no known way back: then the path itself is given.
 */
export function relativeLink(path: string, folder: string): string {
  const up = folder.split('/').filter((part) => part !== '' && part !== '.');
  // An empty part at the head would make the link start at a host or at the root.
  const down = path.split('/').filter((part) => part !== '' && part !== '.');
  if (up.includes('..') || folder.startsWith('/')) return encodePath(down);
  let shared = 0;
  while (shared < up.length && shared < down.length - 1 && up[shared] === down[shared]) shared += 1;
  return encodePath([...up.slice(shared).map(() => '..'), ...down.slice(shared)]);
}

function encodePath(parts: readonly string[]): string {
  return parts.map((part) => encode(part)).join('/');
}

/** encodeURIComponent that takes lone surrogates, and encodes the brackets that end a Markdown link early. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The address in a form fit for a link, or nothing when it is not one of the web. */
export function webLink(url: string): string | undefined {
  try {
    const parsed = new URL(url);
    if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined;
    if (parsed.username !== '' || parsed.password !== '') return undefined;
    return parsed.href.replace(/[()[\]'*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    return undefined;
  }
}

/** Words at each end of a long sentence that name it: fewer may stand elsewhere on the page too. */
const ENDS = 6;

/**
 * A link that opens a page at a sentence (the text fragment of the WICG draft): the whole of a short sentence, the first
 * and last words of a long one. `undefined` when the address is none of the web.
 */
export function textFragmentLink(url: string, sentence: string): string | undefined {
  const base = webLink(url);
  const words = clean(sentence)
    .trim()
    .split(' ')
    .filter((word) => word !== '');
  if (base === undefined || words.length === 0) return base;
  const terms = words.length <= 2 * ENDS ? [words] : [words.slice(0, ENDS), words.slice(-ENDS)];
  // A hyphen, a comma and an ampersand are syntax in a text directive.
  const directive = terms.map((term) => encode(term.join(' ')).replace(/-/g, '%2D')).join(',');
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${directive}`;
}
