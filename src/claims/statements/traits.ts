import { stateOf } from '../../language/places.js';
import type { Reading, Sentence, Token } from '../../language/types.js';
import type { Span } from '../../sources/types.js';
import { MEMBERS, NOT_NOW, PARTIES } from './offices.data.js';
import { type Office, officesIn } from './offices.js';

/** Something a mention says of the person, with the words that say it. Offsets into the prose. */
export interface Trait extends Span {
  kind: 'office' | 'party' | 'state' | 'age';
  group: string;
  value: string;
  /** An office held only for now: "interim". */
  forNow: boolean;
  sentence: number;
}

export const adjacent = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start;
export const capital = (token: Token | undefined) => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);

const MAX_BEFORE = 9;
const MAX_AFTER = 16;

/** What a sentence says of the person named there; token indexes of the name. */
export function traitsOf(reading: Reading, index: number, from: number, to: number): Trait[] {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [];
  return [
    ...before(sentence, from),
    ...apposed(sentence, from, to),
    ...after(sentence, to),
    ...leaving(sentence, to),
    ...openTitle(reading, index, from),
  ];
}

/** The sentence cutter may end a sentence at a short title: "Cmdr." | "Ana Ruiz said". */
function openTitle(reading: Reading, index: number, from: number): Trait[] {
  const last = reading.sentences[index - 1];
  const own = reading.sentences[index];
  if (from !== 0 || last === undefined || own === undefined || last.blockIndex !== own.blockIndex) return [];
  const at = last.tokens.length - 1;
  if (last.tokens[at]?.text !== '.' || !adjacent(last.tokens[at - 1], last.tokens[at])) return [];
  const word = last.tokens[at - 1];
  return word && capital(word) ? officeTraits(officesIn([word.lower], 'before'), last, at - 1, at) : [];
}

const DESCRIBES = new Set(['NOUN', 'PROPN', 'ADJ', 'X']);

/** Titles, party, state and age before a name: "25-year-old", "Utah Republican Gov.", "interim police chief". */
function before(sentence: Sentence, from: number): Trait[] {
  const { tokens } = sentence;
  let start = from;
  while (start > 0 && from - start < MAX_BEFORE) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    const part =
      DESCRIBES.has(token.pos) || token.text === '-' || token.pos === 'NUM' || /^(?:then|ex)$/.test(token.lower);
    const stop =
      token.text === '.' && /^\p{Lu}/u.test(tokens[start - 2]?.text ?? '') && (tokens[start - 2]?.text.length ?? 9) < 6;
    const of =
      (token.lower === 'of' || token.lower === 'the') &&
      /^(?:secretary|minister|chief|director)$/.test(tokens[start - (token.lower === 'of' ? 2 : 3)]?.lower ?? '');
    if (!part && !stop && !of) break;
    start--;
  }
  const words = tokens.slice(start, from);
  const out: Trait[] = [];
  const lower = words.map((t) => t.lower);
  out.push(...officeTraits(officesIn(lower, 'before'), sentence, start, from));
  const now = !lower.some((w) => NOT_NOW.has(w));
  for (const [i, token] of words.entries()) {
    const party = token.lower.length > 1 ? PARTIES.get(token.lower) : undefined;
    if (party && now && out.some((t) => t.kind === 'office'))
      out.push(trait('party', 'party', party, sentence, start + i, start + i + 1));
    const age = ageBefore(words, i);
    if (age !== undefined) out.push(trait('age', 'age', age, sentence, start + i, start + i + 1));
  }
  // "Utah Gov. X": the state before an elected office of one's own.
  const elected = out.some((t) => t.kind === 'office' && (t.group === 'seat' || t.group === 'governor'));
  const state = words[0];
  if (elected && now && capital(state)) {
    const two = stateOf(`${state?.lower} ${words[1]?.lower}`);
    const name = two ?? stateOf(state?.lower ?? '');
    if (name) out.push(trait('state', 'state', name, sentence, start, start + (two ? 2 : 1)));
  }
  return out;
}

/** "The hospital's chief executive, Ana Ruiz, resigned": the name stands behind its office, between commas. */
function apposed(sentence: Sentence, from: number, to: number): Trait[] {
  const { tokens } = sentence;
  const closed =
    tokens[to]?.text === ',' && !/^(?:and|or)$/.test(tokens[to + 1]?.lower ?? '') && !capital(tokens[to + 1]);
  if (tokens[from - 1]?.text !== ',' || !closed) return [];
  let start = from - 1;
  while (start > 0 && from - start < MAX_BEFORE && DESCRIBES.has(tokens[start - 1]?.pos ?? '')) start--;
  // "Hale, the mayor, Ruiz, the sheriff": a list of people. "its chief executive, Ana Ruiz, said" has an owner or an article.
  const opener = tokens[start - 1];
  if (
    start === from - 1 ||
    opener === undefined ||
    !(/^(?:the|its|their|his|her)$/.test(opener.lower) || /^['’]s?$/.test(opener.lower))
  )
    return [];
  if (opener.lower === 'the' && tokens[start - 2]?.text === ',') return [];
  const lower = tokens.slice(start, from - 1).map((t) => t.lower);
  return officeTraits(officesIn(lower, 'before'), sentence, start, from - 1);
}

function ageBefore(words: readonly Token[], i: number): string | undefined {
  const n = words[i];
  if (n === undefined || !/^\d{1,3}$/.test(n.text)) return undefined;
  const rest = words
    .slice(i + 1, i + 5)
    .map((t) => t.lower)
    .join('');
  return rest.startsWith('-year-old') || rest.startsWith('year-old') || rest.startsWith('yearold') ? n.text : undefined;
}

/** What stands behind a name: "(R-Utah)", ", 25,", ", a Republican from Utah", ", the deputy attorney general,". */
function after(sentence: Sentence, to: number): Trait[] {
  const { tokens } = sentence;
  const out: Trait[] = [];
  let i = to;
  if (tokens[i]?.text === '(') {
    const end = closing(tokens, i);
    out.push(...partyAndState(sentence, i + 1, end));
    i = end + 1;
  }
  if (tokens[i]?.text === ',') {
    const age = tokens[i + 1];
    if (age && /^\d{1,3}$/.test(age.text) && /^[,.]$|^of$|^and$/.test(tokens[i + 2]?.lower ?? '.')) {
      out.push(trait('age', 'age', age.text, sentence, i + 1, i + 2));
      i += 2;
    }
  }
  const told = tokens[i]?.text === ',';
  const is = /^(?:is|was)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.pos === 'DET';
  if (!told && !is) return out;
  const end = appositionEnd(tokens, i + 1);
  if (told && end > i + 1) out.push(...partyAndState(sentence, i + 1, end));
  out.push(...officesBehind(sentence, i + 1, end));
  return out;
}

/** Offices that a stretch behind a name tells: "the deputy attorney general". */
function officesBehind(sentence: Sentence, from: number, to: number): Trait[] {
  const words = sentence.tokens.slice(from, to).map((t) => t.lower);
  return officeTraits(officesIn(words, 'after'), sentence, from, to);
}

const LEAVING = new Set(['resign', 'quit', 'work', 'step down', 'step']);

/** "Hale resigned as finance director": the office of that day. */
export function leaving(sentence: Sentence, to: number): Trait[] {
  const { tokens } = sentence;
  const clause = sentence.clauses.find((c) => c.verb && c.verb.from >= to && c.verb.from - to < 3);
  const verb = clause?.verb;
  if (verb === undefined || verb.negated || !LEAVING.has(verb.lemma) || tokens[verb.to]?.lower !== 'as') return [];
  const end = appositionEnd(tokens, verb.to + 1);
  return officesBehind(sentence, verb.to + 1, end);
}

function closing(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < Math.min(open + 8, tokens.length); i++) if (tokens[i]?.text === ')') return i;
  return open;
}

/** An apposition runs to the next comma, verb, "who" or the end; it is short. */
function appositionEnd(tokens: readonly Token[], from: number): number {
  const opener = tokens[from];
  if (opener === undefined || !(DESCRIBES.has(opener.pos) || opener.pos === 'DET')) return from;
  let i = from;
  for (; i < Math.min(from + MAX_AFTER, tokens.length); i++) {
    const token = tokens[i];
    if (token === undefined || /^[,;:)]$/.test(token.text) || token.pos === 'AUX') break;
    // "the newly elected speaker": a participle inside the description.
    if (token.pos === 'VERB' && !(/(?:ed|en)$/.test(token.lower) && tokens[i + 1]?.pos === 'NOUN')) break;
    if (/^(?:who|which|that|and|to|in|at|on|when|while|as)$/.test(token.lower)) break;
    if (token.text === '.' && i === tokens.length - 1) break;
  }
  return i;
}

/** "R-Utah", "R", "Republican of Utah", "a Democrat from Utah", "the former Democratic senator from Utah". */
function partyAndState(sentence: Sentence, from: number, to: number): Trait[] {
  const { tokens } = sentence;
  let i = from;
  while (i < Math.min(to, from + 3) && !PARTIES.has(tokens[i]?.lower ?? '')) i++;
  const word = tokens[i];
  const party = word && PARTIES.get(word.lower);
  if (word === undefined || party === undefined || i >= to) return [];
  const letter = word.lower.length === 1;
  if (letter && (i !== from || word.text !== word.text.toUpperCase())) return [];
  let link = i + 1;
  if (!letter && MEMBERS.has(tokens[link]?.lower ?? '')) link++;
  if (letter && !(link >= to || /^[-–]$/.test(tokens[link]?.text ?? ''))) return [];
  // "Republican leader": an adjective, not the party and state of a member.
  const linked = /^(?:-|–|of|from)$/.test(tokens[link]?.lower ?? '');
  const state = linked ? stateAt(tokens, link + 1, to) : undefined;
  if (!letter && state === undefined && !isMember(tokens, from, i, to)) return [];
  const out = [trait('party', 'party', party, sentence, i, i + 1)];
  if (state) out.push(trait('state', 'state', state.name, sentence, i, state.to));
  return out;
}

/** "a Democrat", "the Conservative MP", and no more: a member of the party. Not "a Democratic adviser", "a former Labour MP". */
function isMember(tokens: readonly Token[], from: number, party: number, to: number): boolean {
  const member =
    party + 1 === to
      ? tokens[from]?.lower === 'a' || tokens[from]?.lower === 'an'
      : MEMBERS.has(tokens[to - 1]?.lower ?? '');
  return member && to <= party + 2 && party === from + 1 && tokens[from]?.pos === 'DET';
}

function stateAt(tokens: readonly Token[], from: number, limit: number): { name: string; to: number } | undefined {
  for (const length of [4, 3, 2, 1]) {
    const to = Math.min(from + length, limit);
    const words = tokens.slice(from, to);
    if (words.length === 0) continue;
    const joined = words.map((t) => t.lower).join('');
    const spaced = words
      .map((t) => t.lower)
      .join(' ')
      .replace(/ \.$/, '.');
    for (const form of [spaced, joined, `${joined}.`]) {
      const name = stateOf(form);
      if (name !== undefined) return { name, to };
    }
  }
  return undefined;
}

function officeTraits(offices: readonly Office[], sentence: Sentence, from: number, to: number): Trait[] {
  return offices.map((o) => ({ ...trait('office', o.group, o.office, sentence, from, to), forNow: o.forNow }));
}

function trait(kind: Trait['kind'], group: string, value: string, sentence: Sentence, from: number, to: number): Trait {
  return {
    kind,
    group,
    value,
    forNow: false,
    sentence: sentence.index,
    start: sentence.tokens[from]?.start ?? sentence.start,
    end: sentence.tokens[to - 1]?.end ?? sentence.end,
  };
}
