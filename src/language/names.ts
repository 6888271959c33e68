import { INNER_TITLES, NAME_JOINERS, NOT_NAMES, ORGANISATION_TAILS, PERSON_TITLES } from './names.data.js';
import type { Reading, Sentence, Token } from './types.js';

/** A mention of a name. Offsets into the prose; `words` are its lower-case words without titles. */
export interface NameMention {
  text: string;
  start: number;
  end: number;
  /** Token range in the sentence, titles included. */
  from: number;
  to: number;
  /** Words without titles and initials' stops: ["ada", "m", "lund"]. */
  words: readonly string[];
  /** The title words before it, lower case: ["u.s.", "district", "judge"]. */
  title: readonly string[];
  /** Looks like a person: a title of persons, or two to four capitalised words none of which is an organisation's. */
  person: boolean;
}

const known = new WeakMap<Sentence, readonly NameMention[]>();

/** Proper names of a sentence, left to right; read once for the dozen extractors that ask for them. */
export function namesIn(sentence: Sentence): readonly NameMention[] {
  const names = known.get(sentence) ?? readNames(sentence);
  known.set(sentence, names);
  return names;
}

function readNames(sentence: Sentence): NameMention[] {
  const { tokens } = sentence;
  const out: NameMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!opensName(tokens, i)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < tokens.length) {
      const token = tokens[to];
      if (token === undefined) break;
      if (capitalised(token) && !NOT_NAMES.has(token.lower)) to++;
      else if (joins(tokens, to)) to += 2;
      else if (token.text === '.' && /^\p{Lu}$/u.test(tokens[to - 1]?.text ?? '')) to++;
      else break;
    }
    const mention = build(sentence, i, to);
    if (mention) out.push(mention);
    i = to;
  }
  return out;
}

const capitalised = (token: Token): boolean => /^\p{Lu}/u.test(token.text) && token.pos !== 'PUNCT';

function opensName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !capitalised(token) || NOT_NAMES.has(token.lower)) return false;
  // A capital that only opens the sentence is a name when the tagger says so.
  if (i === 0 || /^["“‘'(—:]$/.test(tokens[i - 1]?.text ?? '')) {
    const next = tokens[i + 1];
    return (
      token.pos === 'PROPN' ||
      ((token.pos === 'NOUN' || token.pos === 'ADJ') && next !== undefined && capitalised(next))
    );
  }
  return true;
}

function joins(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (
    token === undefined ||
    next === undefined ||
    !NAME_JOINERS.has(token.lower) ||
    !capitalised(next) ||
    NOT_NAMES.has(next.lower)
  )
    return false;
  // "University of Leeds" is one name, "Lund of Bergen" two.
  return token.lower !== 'of' || ORGANISATION_TAILS.has(tokens[i - 1]?.lower ?? '');
}

function build(sentence: Sentence, from: number, to: number): NameMention | undefined {
  const { tokens } = sentence;
  let first = from;
  const title: string[] = [];
  while (first < to - 1 && PERSON_TITLES.has(tokens[first]?.lower ?? '')) {
    title.push(tokens[first]?.lower ?? '');
    first++;
  }
  for (let i = to - 2; i >= first; i--) {
    if (!INNER_TITLES.has(tokens[i]?.lower ?? '')) continue;
    title.push(...tokens.slice(first, i + 1).map((t) => t.lower));
    first = i + 1;
    // "Norland Attorney General Ann Roy": the title's last word is no given name.
    for (; first < to - 1 && PERSON_TITLES.has(tokens[first]?.lower ?? ''); first++)
      title.push(tokens[first]?.lower ?? '');
    break;
  }
  const words: string[] = [];
  for (let i = first; i < to; i++) {
    const word = (tokens[i]?.lower ?? '').replace(/\.$/, '').replaceAll('.', '');
    if (word && /[\p{L}\p{N}]/u.test(word)) words.push(word);
  }
  const start = tokens[first];
  const end = tokens[to - 1];
  if (start === undefined || end === undefined || words.length === 0) return undefined;
  const text = tokens
    .slice(first, to)
    .map((t, k, all) => (k > 0 && t.start > (all[k - 1]?.end ?? 0) ? ' ' : '') + t.text)
    .join('');
  const organisation = words.some((w) => ORGANISATION_TAILS.has(w));
  const person =
    !organisation &&
    !isWork(tokens, first, to) &&
    (title.length > 0 || (words.length >= 2 && words.length <= 4 && !words.includes('of') && !words.includes('the')));
  return { text, start: start.start, end: end.end, from, to, words, title, person };
}

/** Names of a whole reading, each with the fullest form this source gives it. */
export interface NameBook {
  /** Mentions by sentence index. */
  mentions: readonly (readonly NameMention[])[];
  /** Fullest form, as lower-case words joined by spaces: "lund" → "ada lund". */
  full(mention: NameMention): string;
}

/** "The Fourth Floor", her best novel: all that stands between quotation marks is a work, no person. */
function isWork(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower === 'the' ? tokens[from - 2] : tokens[from - 1];
  const after = /^[,.]$/.test(tokens[to]?.text ?? '') ? tokens[to + 1] : tokens[to];
  return /^["“‘]$/.test(before?.text ?? '') && /^["”’]$/.test(after?.text ?? '');
}

const books = new WeakMap<Reading, NameBook>();

/** The names of a reading, linked; made once for each reading. */
export function nameBook(reading: Reading): NameBook {
  const book = books.get(reading) ?? makeBook(reading);
  books.set(reading, book);
  return book;
}

/** Collects a reading's names and links short forms to full ones: a surname to the person, an acronym to what it stands for. */
function makeBook(reading: Reading): NameBook {
  const mentions = reading.sentences.map(namesIn);
  const fullest = new Map<string, string>();
  const counts = new Map<string, Set<string>>();
  for (const mention of mentions.flat()) {
    if (mention.words.length < 2) continue;
    const full = mention.words.join(' ');
    const keys = mention.person ? [mention.words.at(-1) ?? ''] : [acronym(mention.words)];
    for (const key of keys) {
      if (!key) continue;
      counts.set(key, (counts.get(key) ?? new Set()).add(full));
    }
  }
  for (const [key, fulls] of counts) {
    const people = distinct([...fulls]);
    // Two people share the surname: the short form stays as it is.
    if (people !== undefined) fullest.set(key, people);
  }
  return {
    mentions,
    full: (mention) => {
      const own = mention.words.join(' ');
      const key = mention.words.length === 1 ? own : mention.person ? (mention.words.at(-1) ?? '') : own;
      const found = fullest.get(key);
      return found !== undefined && covers(found, mention.words) ? found : own;
    },
  };
}

/** The longest form, when all forms can be of one bearer: "nora hale" and "simon hale" cannot. */
function distinct(fulls: readonly string[]): string | undefined {
  const sorted = [...fulls].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const longest = sorted[0];
  if (longest === undefined) return undefined;
  return sorted.every((f) => covers(longest, f.split(' '))) ? longest : undefined;
}

/** Every word stands in the full form, an initial for a word that begins with it. */
function covers(full: string, words: readonly string[]): boolean {
  const parts = full.split(' ');
  return words.every((w) =>
    parts.some((p) => p === w || (w.length === 1 && p.startsWith(w)) || (p.length === 1 && w.startsWith(p))),
  );
}

function acronym(words: readonly string[]): string {
  const initials = words.filter((w) => !NAME_JOINERS.has(w)).map((w) => w[0] ?? '');
  return initials.length >= 2 ? initials.join('') : '';
}
