import { PERSON_TITLES } from '../../language/names.data.js';
import { type NameMention, namesIn } from '../../language/names.js';
import { isPlace, stateOf } from '../../language/places.js';
import type { Reading, Sentence, Token } from '../../language/types.js';
import type { Span } from '../../sources/types.js';
import { fold } from '../../values/text.js';
import { isGivenName } from '../../values/text-names.js';
import { MANY_RELATIVES, NOT_NOW, ONE_RELATIVE, PARTIES } from './offices.data.js';
import { type Office, officesIn, titleWords } from './offices.js';

/** Something a mention says of the person, with the words that say it. Offsets into the prose. */
export interface Trait extends Span {
  kind: 'office' | 'party' | 'state' | 'age';
  group: string;
  value: string;
  /** An office held only for now: "interim". */
  forNow: boolean;
  sentence: number;
}

/** A person named in full, at one place. Token indexes are the sentence's, without titles. */
export interface PersonMention extends Span {
  sentence: number;
  from: number;
  to: number;
  given: readonly string[];
  surname: string;
  traits: readonly Trait[];
  /** The last word of the title before the name, spelled out: "detective", "judge". */
  title: string | undefined;
  /** More than a run of capitals: a title, an age, a verb of saying, a known given name. */
  sure: boolean;
}

/** A person of one source: mentions under one full form. */
export interface Person {
  given: readonly string[];
  surname: string;
  mentions: readonly PersonMention[];
  traits: readonly Trait[];
  sure: boolean;
  /** How often the surname stands in the source, alone or in full. */
  count: number;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const SAYING = new Set([
  'say',
  'tell',
  'add',
  'write',
  'tweet',
  'state',
  'explain',
  'note',
  'argue',
  'testify',
  'plead',
]);

/** Persons named in full in a reading, each full form once, in the order of their first mention. */
export function peopleOf(reading: Reading): Person[] {
  const named = reading.sentences.map(namesIn);
  const forms = new Map<string, PersonMention[]>();
  for (const [s, list] of named.entries()) {
    const sentence = reading.sentences[s];
    if (sentence === undefined || list.length === 0 || shouted(sentence)) continue;
    for (const mention of list) {
      const m = fullMention(reading, sentence, mention);
      if (m === undefined) continue;
      const key = `${m.given.map(fold).join(' ')} ${fold(m.surname)}`;
      const same = forms.get(key);
      if (same) same.push(m);
      else forms.set(key, [m]);
    }
  }
  const counts = new Map<string, number>();
  for (const m of named.flat()) {
    const last = fold(withoutSuffix(m.words).at(-1) ?? '');
    counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  const bySurname = new Map<string, number>();
  for (const [first] of forms.values())
    if (first) bySurname.set(fold(first.surname), (bySurname.get(fold(first.surname)) ?? 0) + 1);
  const short = shortMentions(reading, named);
  const left = leavings(reading, named);
  return [...forms.values()].map((list): Person => {
    const first = list[0] as PersonMention;
    const key = fold(first.surname);
    // "Mr. Hale" says that the one Hale of the source is a person; his title may be a relative's ("President Hale").
    const own = bySurname.get(key) === 1 && short.has(key);
    return {
      given: first.given,
      surname: first.surname,
      mentions: list,
      traits: [...list.flatMap((m) => m.traits), ...(bySurname.get(key) === 1 ? (left.get(key) ?? []) : [])],
      sure: list.some((m) => m.sure) || own,
      count: counts.get(key) ?? list.length,
    };
  });
}

function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 1 && SUFFIXES.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

function fullMention(reading: Reading, sentence: Sentence, mention: NameMention): PersonMention | undefined {
  if (!mention.person) return undefined;
  const words = withoutSuffix(mention.words).map((w) => w.replace(/['’]s?$/, ''));
  if (words.length < 2 || words.length > 4) return undefined;
  if (words.some((w) => /\d/.test(w) || w.length > 30)) return undefined;
  const surname = words.at(-1) ?? '';
  if (surname.length < 2 || isPlace(surname) || isPlace(words.join(' '))) return undefined;
  const from = firstToken(sentence, mention);
  const given = [...words.slice(0, -1)];
  // "her Boyfriend Roy Hale": a headline's capitals.
  while (given.length > 1 && isRelation(given[0] ?? '')) given.shift();
  const { tokens } = sentence;
  // "Anne-Marie Roy": the hyphen parts a name only for the tokenizer.
  if (hyphenBefore(tokens, from)) given[0] = `${tokens[from - 2]?.lower}-${given[0]}`;
  const after = hyphenAfter(tokens, mention.to);
  const to = after ? mention.to + 2 : mention.to;
  const traits = traitsOf(reading, sentence.index, from, to);
  return {
    sentence: sentence.index,
    from,
    to,
    start: hyphenBefore(tokens, from) ? (tokens[from - 2]?.start ?? mention.start) : mention.start,
    end: tokens[to - 1]?.end ?? mention.end,
    given,
    surname: after ? `${surname}-${tokens[to - 1]?.lower}` : surname,
    traits,
    title: titleWords(mention.title.slice(-1))[0] ?? titleBefore(tokens, from),
    sure: traits.length > 0 || mention.title.length > 0 || isGivenName(given[0] ?? '') || acts(sentence, to),
  };
}

/** "THE SHERIFF TOLD US TONIGHT": where all is in capitals, they mark no names. */
function shouted(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((t) => t.text.length > 2 && /^\p{L}+$/u.test(t.text));
  return words.length > 3 && words.filter((t) => t.text === t.text.toUpperCase()).length > 0.7 * words.length;
}

/** "police director Ana Ruiz": a title in small letters. */
function titleBefore(tokens: readonly Token[], from: number): string | undefined {
  const word = tokens[from - 1];
  return word?.pos === 'NOUN' && PERSON_TITLES.has(word.lower) ? titleWords([word.lower])[0] : undefined;
}

function firstToken(sentence: Sentence, mention: NameMention): number {
  for (let i = mention.from; i < mention.to; i++) if ((sentence.tokens[i]?.start ?? 0) >= mention.start) return i;
  return mention.from;
}

const isRelation = (word: string) => ONE_RELATIVE.has(word) || MANY_RELATIVES.has(word) || PERSON_TITLES.has(word);

const adjacent = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start;
const capital = (token: Token | undefined) => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);

function hyphenBefore(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i - 1]?.text === '-' &&
    adjacent(tokens[i - 1], tokens[i]) &&
    adjacent(tokens[i - 2], tokens[i - 1]) &&
    capital(tokens[i - 2])
  );
}

function hyphenAfter(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.text === '-' &&
    adjacent(tokens[i - 1], tokens[i]) &&
    adjacent(tokens[i], tokens[i + 1]) &&
    capital(tokens[i + 1])
  );
}

/** The next word says that the name is somebody: "said", "who", ", who". */
function acts(sentence: Sentence, to: number): boolean {
  const next = sentence.tokens[to];
  if (next === undefined) return false;
  if (next.lower === 'who' || (next.text === ',' && sentence.tokens[to + 1]?.lower === 'who')) return true;
  return SAYING.has(next.lemma);
}

/** Surnames, folded, that stand alone with a title or a verb of saying: "Mr. Hale", "Hale said". */
function shortMentions(reading: Reading, named: readonly (readonly NameMention[])[]): Set<string> {
  const out = new Set<string>();
  for (const [s, list] of named.entries()) {
    const sentence = reading.sentences[s];
    for (const m of list) {
      const words = withoutSuffix(m.words);
      if (sentence && words.length === 1 && (m.title.length > 0 || acts(sentence, m.to))) out.add(fold(words[0] ?? ''));
    }
  }
  return out;
}

/** "Ms. Hale resigned as finance director", by surname. */
function leavings(reading: Reading, named: readonly (readonly NameMention[])[]): Map<string, Trait[]> {
  const out = new Map<string, Trait[]>();
  for (const [s, list] of named.entries()) {
    const sentence = reading.sentences[s];
    for (const m of list) {
      const [surname, ...more] = withoutSuffix(m.words);
      if (sentence === undefined || surname === undefined || more.length > 0) continue;
      const traits = leaving(sentence, m.to);
      if (traits.length > 0) out.set(fold(surname), [...(out.get(fold(surname)) ?? []), ...traits]);
    }
  }
  return out;
}

const MAX_BEFORE = 9;
const MAX_AFTER = 16;

function traitsOf(reading: Reading, index: number, from: number, to: number): Trait[] {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [];
  return [
    ...before(sentence, from),
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
  if (tokens[i]?.text === ',') {
    const end = appositionEnd(tokens, i + 1);
    if (end > i + 1) {
      out.push(...partyAndState(sentence, i + 1, end));
      out.push(
        ...officeTraits(
          officesIn(
            tokens.slice(i + 1, end).map((t) => t.lower),
            'after',
          ),
          sentence,
          i + 1,
          end,
        ),
      );
    }
  } else if (tokens[i]?.lemma === 'be' && /^(?:is|was)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.pos === 'DET') {
    const end = appositionEnd(tokens, i + 1);
    out.push(
      ...officeTraits(
        officesIn(
          tokens.slice(i + 1, end).map((t) => t.lower),
          'after',
        ),
        sentence,
        i + 1,
        end,
      ),
    );
  }
  return out;
}

const LEAVING = new Set(['resign', 'quit', 'work', 'step down', 'step']);

/** "Hale resigned as finance director": the office of that day. */
function leaving(sentence: Sentence, to: number): Trait[] {
  const { tokens } = sentence;
  const clause = sentence.clauses.find((c) => c.verb && c.verb.from >= to && c.verb.from - to < 3);
  const verb = clause?.verb;
  if (verb === undefined || verb.negated || !LEAVING.has(verb.lemma) || tokens[verb.to]?.lower !== 'as') return [];
  const end = appositionEnd(tokens, verb.to + 1);
  const words = tokens.slice(verb.to + 1, end).map((t) => t.lower);
  return officeTraits(officesIn(words, 'after'), sentence, verb.to + 1, end);
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
  if (
    !letter &&
    /^(?:representative|senator|congressman|congresswoman|governor|lawmaker)$/.test(tokens[link]?.lower ?? '')
  )
    link++;
  if (letter && !(link >= to || /^[-–]$/.test(tokens[link]?.text ?? ''))) return [];
  // "Republican leader": an adjective, not the party and state of a member.
  const linked = /^(?:-|–|of|from)$/.test(tokens[link]?.lower ?? '');
  const state = linked ? stateAt(tokens, link + 1, to) : undefined;
  if (!letter && state === undefined) return [];
  const out = [trait('party', 'party', party, sentence, i, i + 1)];
  if (state) out.push(trait('state', 'state', state.name, sentence, i, state.to));
  return out;
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

/** A relative named for somebody: "his wife, Nora", "Hale's father, Otto Hale". */
export interface Relative extends Span {
  sentence: number;
  relation: string;
  /** Only one can be it: a wife, not a son. */
  single: boolean;
  given: readonly string[];
  surname: string | undefined;
  /** Surnames the owner may bear: the possessive's name, or the names of persons told of shortly before. */
  owners: readonly string[];
}

const POSSESSIVE = new Set(['his', 'her', 'my', 'their']);

export function relativesOf(reading: Reading): Relative[] {
  const out: Relative[] = [];
  const named = reading.sentences.map(namesIn);
  for (const [s, sentence] of reading.sentences.entries()) {
    const { tokens } = sentence;
    for (const [i, token] of tokens.entries()) {
      const single = ONE_RELATIVE.has(token.lower);
      if (!single && !MANY_RELATIVES.has(token.lower)) continue;
      if (/^(?:ex|former|late|step)$/.test(tokens[i - 1]?.lower ?? '') || tokens[i - 1]?.text === '-') continue;
      const owner = tokens[i - 1];
      const possessive = owner !== undefined && (POSSESSIVE.has(owner.lower) || /^['’]s?$/.test(owner.text));
      if (!possessive) continue;
      const at = tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
      const next = named[s]?.find((m) => m.from === at);
      // "leaving it to his son, Hale said": the name is the next clause's.
      const closed = at === i + 1 || /^(?:[,.;)]|and|who)$/.test(tokens[next?.to ?? 0]?.lower ?? '.');
      // "Ann Hale, his wife,"
      const behind = tokens[i - 2]?.text === ',' ? named[s]?.find((m) => m.to === i - 2) : undefined;
      const mention = next !== undefined && closed ? next : behind;
      if (mention === undefined || mention.title.length > 0 || mention.words.length > 3) continue;
      const words = withoutSuffix(mention.words);
      if (words.some((w) => isPlace(w)) || NOT_NOW.has(words[0] ?? '')) continue;
      out.push({
        sentence: s,
        start: Math.min(token.start, mention.start),
        end: Math.max(token.end, mention.end),
        relation: token.lower,
        single,
        given: words.length > 1 ? words.slice(0, -1) : words,
        surname: words.length > 1 ? words.at(-1) : undefined,
        owners: ownersOf(named, s, tokens, i - 1),
      });
    }
  }
  return out;
}

function ownersOf(
  named: readonly (readonly NameMention[])[],
  s: number,
  tokens: readonly Token[],
  at: number,
): string[] {
  const surname = (m: NameMention) => fold(withoutSuffix(m.words).at(-1) ?? '');
  if (!POSSESSIVE.has(tokens[at]?.lower ?? '')) {
    const owner = named[s]?.find((m) => m.to === at);
    return owner ? [surname(owner)] : [];
  }
  const near = (named[s] ?? []).filter((m) => m.from < at);
  const earlier = [s - 1, s - 2].flatMap((k) => named[k] ?? []);
  return [...new Set([...near, ...earlier].filter((m) => m.person || m.words.length === 1).map(surname))];
}
