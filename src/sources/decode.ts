import { UserError } from '../errors.js';

export interface Decoded {
  /** Without the byte order mark. */
  text: string;
  encoding: string;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding an HTML page names in its first bytes. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i.exec(head)?.[1];
}

function known(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false;
  }
}

/**
 * Bytes to text: a byte order mark decides, then the page's own word (HTML), then UTF-8; what is none of these is read as
 * windows-1252 if it looks like prose in it.
 *
 * @throws UserError when the bytes are no text, naming the file
 */
export function decode(bytes: Uint8Array, path: string, html = false): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return checked(bytes.subarray(3), 'utf-8', path);
  if (a === 0xff && b === 0xfe) return checked(bytes.subarray(2), 'utf-16le', path);
  if (a === 0xfe && b === 0xff) return checked(bytes.subarray(2), 'utf-16be', path);
  if (bytes.includes(0)) throw notText(path, 'it holds NUL bytes');
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== undefined) return checkedText(utf8, 'utf-8', path);
  const charset = html ? declaredCharset(bytes) : undefined;
  if (charset && known(charset) && !/^utf-?(8|16)/i.test(charset)) return checked(bytes, charset, path);
  if (!plausible(bytes)) throw notText(path, 'its bytes are neither UTF-8 nor windows-1252 text');
  return checked(bytes, 'windows-1252', path);
}

const LATIN = /^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii)$/i;
/** What windows-1252 has in the places 128 to 159. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node read windows-1252 as ISO 8859-1, whose places 128 to 159 are control characters. */
function fromWindows(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS[character.charCodeAt(0) - 128] ?? character);
}

function checked(bytes: Uint8Array, encoding: string, path: string): Decoded {
  const text = decodeAs(bytes, encoding);
  if (text === undefined) throw notText(path, `its bytes are not valid ${encoding}`);
  return checkedText(LATIN.test(encoding) ? fromWindows(text) : text, encoding, path);
}

function checkedText(text: string, encoding: string, path: string): Decoded {
  if (text.includes('\0')) throw notText(path, 'it holds NUL characters');
  return { text, encoding };
}

function notText(path: string, why: string): UserError {
  return new UserError(`${path}: not a text file (${why}); save it as UTF-8 or leave it out`);
}

/** Mostly letters and spaces, few bytes above 127, and none of the control bytes that text never has. */
function plausible(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) || byte === 127)
      return false;
    // Not assigned in windows-1252.
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false;
    if (byte > 127) high++;
  }
  return high <= bytes.length * 0.3;
}
