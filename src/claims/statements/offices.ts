import { FOR_NOW, NOT_NOW, OFFICES, TITLE_WORDS } from './offices.data.js';

/** An office that words give a person: its group, its name in one form, and whether it is held only for now. */
export interface Office {
  group: string;
  office: string;
  forNow: boolean;
}

interface Phrase {
  words: readonly string[];
  meanings: readonly { group: string; office: string }[];
}

/** Longest first, by their last word. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = build();

function build(): Map<string, Phrase[]> {
  const byText = new Map<string, { group: string; office: string }[]>();
  for (const line of OFFICES.trim().split('\n')) {
    const [group = '', list = ''] = line.split(':');
    for (const entry of list.split(';')) {
      const [office = '', others = ''] = entry.split('=').map((part) => part.trim());
      for (const text of [office, ...others.split(',')].map((t) => t.trim()).filter(Boolean))
        byText.set(text, [...(byText.get(text) ?? []), { group, office }]);
    }
  }
  const out = new Map<string, Phrase[]>();
  for (const [text, meanings] of byText) {
    const words = text.split(' ');
    const last = words.at(-1) ?? '';
    out.set(last, [...(out.get(last) ?? []), { words, meanings }]);
  }
  for (const list of out.values()) list.sort((a, b) => b.words.length - a.words.length);
  return out;
}

/** One word of a title, spelled out: "lt." → "lieutenant". */
export function titleWords(words: readonly string[]): string[] {
  return words
    .map((w) => w.toLowerCase().replace(/\.$/, ''))
    .filter(Boolean)
    .flatMap((w) => (TITLE_WORDS.get(w) ?? w).split(' '));
}

/**
 * The office in a description of a person, lower-case words. None where the words say that it is over, to come, or
 * another's ("former", "nominee", "aide to the").
 * @param place `before` a name it must be the last words ("arkansas republican gov."); `after` it the first office named
 *   counts ("the communications director for rep. …"), and ranks do not ("captain of the team")
 */
export function officesIn(description: readonly string[], place: 'before' | 'after'): Office[] {
  const words = titleWords(description);
  if (words.some((w) => NOT_NOW.has(w))) return [];
  const forNow = words.some((w) => FOR_NOW.has(w));
  for (let end = place === 'before' ? words.length : 1; end > 0 && end <= words.length; end++) {
    const last = words[end - 1] ?? '';
    if (place === 'after' && LINKS.has(last)) return [];
    // The longest reading of what begins here: "chief" alone would hide "chief of police".
    const phrase = longest(words, end, place === 'after');
    if (phrase === undefined) continue;
    const from = phrase.to - phrase.phrase.words.length;
    // "deputy communications director" is an office of its own that no table lists.
    if (
      words.slice(Math.max(0, from - 3), from).some((w) => /^(?:deputy|assistant|vice|associate|under|co-?)$/.test(w))
    )
      return [];
    return phrase.phrase.meanings
      .filter((m) => place === 'before' || m.group !== 'rank')
      .map((m) => ({ ...m, forNow }));
  }
  return [];
}

/** Words past which a description speaks of something else: "director for Senator X". */
const LINKS = new Set(['for', 'to', 'with', 'under', 'at', 'from', 'by', 'who', 'against']);

function longest(words: readonly string[], end: number, ahead: boolean): { phrase: Phrase; to: number } | undefined {
  const limit = ahead ? Math.min(words.length, end + 5) : end;
  let best: { phrase: Phrase; to: number } | undefined;
  for (let to = end; to <= limit; to++) {
    for (const phrase of PHRASES.get(words[to - 1] ?? '') ?? []) {
      const from = to - phrase.words.length;
      if (from < 0 || from > end - 1 || !phrase.words.every((w, i) => words[from + i] === w)) continue;
      if (best === undefined || phrase.words.length > best.phrase.words.length) best = { phrase, to };
    }
  }
  return best;
}
