import { type NameBook, type NameMention, nameBook } from '../../../language/names.js';
import { isPlace } from '../../../language/places.js';
import type { NounGroup, Reading, Sentence, Token } from '../../../language/types.js';
import { UNITS } from '../../../values/number-words.data.js';
import { isGivenName } from '../../../values/text-names.js';
import { groupOf, isPerson } from '../../quantities/people.js';

/** Whom a claim is of, as far as the words tell. One person, never a group. */
export interface Who {
  /** In full where the text has the name in full; lower case, empty where it is not told. */
  name: string;
  /** In years; empty where no text beside the person tells it. */
  age: string;
  /** What sort of person the words say: "man", "girl", "officer"; empty for a name alone. */
  sort: string;
  /** Told by a pronoun or a noun behind which an earlier mention stands: less sure. */
  referred: boolean;
}

export interface Cast {
  /** The one person a noun group means. */
  who(sentence: Sentence, group: NounGroup): Who | undefined;
  /** Each of the people a noun group and the one joined to it mean: "both Lee Pak and Ana Ruiz", "one of the men". */
  each(sentence: Sentence, group: NounGroup): Who[];
  /** The last one person told before a token: whom "he" or "who" means. */
  before(sentence: Sentence, token: number, sex?: Sex): Who | undefined;
}

type Sex = 'm' | 'f' | '';

const SEX: ReadonlyMap<string, Sex> = new Map([
  ['man', 'm'],
  ['boy', 'm'],
  ['woman', 'f'],
  ['girl', 'f'],
]);
const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['herself', 'f'],
  ['who', ''],
]);
/** Words for people whom the text does not tell apart. */
const UNKNOWN = new Set(
  'one another other others someone somebody anyone anybody everyone nobody none victims they'.split(' '),
);
/** Nouns that stand for somebody named just before. */
const STAND_INS = new Set('teen teenager youth youngster child toddler student officer deputy'.split(' '));

/** How many sentences back a pronoun looks. */
const BACK = 2;

const casts = new WeakMap<Reading, Cast>();

/** Who is who in a reading; made once for each reading. */
export function castOf(reading: Reading): Cast {
  const cast = casts.get(reading) ?? makeCast(reading);
  casts.set(reading, cast);
  return cast;
}

function makeCast(reading: Reading): Cast {
  const book = nameBook(reading);
  const ages = agesByName(reading, book);
  const named = namesByAge(ages);
  const full = (told: Who): Who | undefined => {
    if (told.name !== '') return { ...told, age: told.age || (ages.get(told.name) ?? '') };
    if (told.age !== '') return { ...told, name: named.get(told.age) ?? '' };
    // "the girl": the one girl whose age the text tells; of two, nobody knows which.
    const known = SEX.has(told.sort) ? (agesBySort().get(told.sort) ?? []) : [];
    if (known.length > 1) return undefined;
    const age = known[0] ?? '';
    return { ...told, age, name: named.get(age) ?? '', referred: told.referred || age !== '' };
  };
  // "The teen later died": whom the sentence before begins with.
  const meant = (sentence: Sentence, group: NounGroup, told: Who): Who | undefined => {
    const [the, noun] = [group.from, group.head].map((i) => sentence.tokens[i]?.lower ?? '');
    const bare = the === 'the' && group.to - group.from === 2 && (SEX.has(told.sort) || STAND_INS.has(noun ?? ''));
    const last = reading.sentences[sentence.index - 1];
    if (!bare || told.name !== '' || last === undefined) return undefined;
    const people = last.nouns.flatMap((g) => {
      const one = last.clauses.some((c) => c.subject?.head === g.head) ? describe(book, last, g) : undefined;
      return one === undefined ? [] : [one];
    });
    const [first] = people;
    if (first === undefined || people.length > 1 || first.name === '') return undefined;
    return told.sort === '' || first.sort === '' || first.sort === told.sort ? first : undefined;
  };
  let sorts: Map<string, string[]> | undefined;
  const agesBySort = () => {
    sorts ??= agesOfSorts(reading, book);
    return sorts;
  };
  const who = (sentence: Sentence, group: NounGroup): Who | undefined => {
    const head = sentence.tokens[group.head];
    if (head === undefined) return undefined;
    const sex = PRONOUNS.get(head.lower);
    if (sex !== undefined) return before(sentence, group.from, sex);
    const told = describe(book, sentence, group);
    if (told === undefined) return undefined;
    const other = meant(sentence, group, told);
    const found = full(other ?? told);
    return found && other ? { ...found, referred: true } : found;
  };
  const before = (sentence: Sentence, token: number, sex: Sex = ''): Who | undefined => {
    const fits = (told: Who | undefined): told is Who =>
      told !== undefined && (sex === '' || (SEX.get(told.sort) ?? sex) === sex);
    for (let s = sentence.index; s >= Math.max(0, sentence.index - BACK); s--) {
      const earlier = reading.sentences[s];
      if (earlier === undefined) continue;
      const own = s === sentence.index;
      // "taken by a friend to Mercy Hospital, where he died": not the friend.
      const groups = earlier.nouns.filter((g) => g.preposition === undefined && (!own || g.to <= token));
      const subjects = groups.filter((g) => earlier.clauses.some((c) => c.subject?.head === g.head));
      const people = (list: readonly NounGroup[]) =>
        list.flatMap((g) => {
          const told = describe(book, earlier, g);
          return fits(told) ? [told] : [];
        });
      // In its own sentence a pronoun looks to the nearest subject, in an earlier one to the first.
      // "One was at the door when he was hit": not somebody named before.
      if (own && subjects.some((g) => UNKNOWN.has(earlier.tokens[g.head]?.lower ?? ''))) return undefined;
      const chosen = own
        ? (people(subjects).at(-1) ?? people(groups).at(-1))
        : (people(subjects)[0] ?? people(groups)[0]);
      const found = chosen && full(chosen);
      if (chosen) return found && { ...found, referred: true };
    }
    return undefined;
  };
  const each = (sentence: Sentence, group: NounGroup): Who[] => {
    const { tokens } = sentence;
    const at = sentence.nouns.indexOf(group);
    const [last, next] = [sentence.nouns[at - 1], sentence.nouns[at + 1]];
    const and = (g?: NounGroup, h?: NounGroup) => g && h && tokens[g.to]?.lower === 'and' && h.from === g.to + 1;
    const pair = and(group, next) ? [group, next] : and(last, group) ? [last, group] : undefined;
    if (pair !== undefined) {
      const told = pair.flatMap((g) => (g && describe(book, sentence, g, false)) ?? []);
      return told.length === 2 ? told.flatMap((one) => full(one) ?? []) : [];
    }
    const words = tokens.slice(group.from, group.to).map((t) => t.lower);
    if (/^(?:both|the two)$/.test(words.join(' '))) return lastTwo(sentence).flatMap((one) => full(one) ?? []);
    // "One of the men": which, nobody knows.
    const of = tokens[group.to]?.lower === 'of' && words.join(' ') === 'one' ? tokens[next?.head ?? -1] : undefined;
    const sort = of && sortOf(of.lemma);
    if (sort) return [{ name: '', age: '', sort, referred: true }];
    const one = who(sentence, group);
    return one ? [one] : [];
  };
  /** The two people by name whom the sentences before tell of. */
  const lastTwo = (sentence: Sentence): Who[] => {
    const found = new Map<string, Who>();
    for (let s = sentence.index - 1; s >= Math.max(0, sentence.index - BACK) && found.size < 2; s--) {
      const earlier = reading.sentences[s];
      for (const group of earlier?.nouns ?? []) {
        const told = earlier && group.preposition === undefined ? describe(book, earlier, group, false) : undefined;
        if (told !== undefined && told.name !== '') found.set(told.name, { ...told, referred: true });
      }
    }
    return found.size === 2 ? [...found.values()] : [];
  };
  return { who, each, before };
}

/** What a group says of one person; nothing for pronouns, groups of people and things. */
function describe(book: NameBook, sentence: Sentence, group: NounGroup, alone = true): Who | undefined {
  const { tokens } = sentence;
  const head = tokens[group.head];
  if (head === undefined || PRONOUNS.has(head.lower) || shouted(tokens)) return undefined;
  const words = tokens.slice(group.from, group.to);
  const age = ageIn(words) || ageBehind(tokens, group.to);
  const mention = (book.mentions[sentence.index] ?? []).findLast((m) => m.from <= group.head && group.head < m.to);
  const placed = /^(?:of|in|from|at|near)$/.test(tokens[group.preposition ?? -1]?.lower ?? '');
  // "Ana Ruiz and Lee Pak were shot": a claim of both is a claim of neither alone.
  if (alone && joined(sentence, group)) return undefined;
  if (mention !== undefined) {
    const name = givenFull(book, mention) ?? book.full(mention);
    // "Pak" of "Lee Pak"; not "Mercy Hospital", "Denby police", "of Denby".
    const short = mention.words.length === 1 && name.includes(' ');
    const person = mention.person || short || mention.title.length > 0 || age !== '';
    if (!person || placed || isPlace(name) || tokens[mention.to]?.lower === 'police') return undefined;
    const before = tokens.slice(group.from, mention.from).map((t) => t.lemma);
    return { name, age, sort: sortOf(before.findLast((w) => isPerson(w)) ?? ''), referred: false };
  }
  const bare = head.lower === 'old' && age !== '';
  // "the male patron"
  const sex = words.flatMap((t) => (t.lower === 'male' ? ['man'] : t.lower === 'female' ? ['woman'] : []))[0];
  if (!bare && ((!isPerson(head.lemma) && sex === undefined) || isMany(words, head))) return undefined;
  const next = tokens[group.to]?.text === ',' ? group.to + 1 : group.to;
  const apposed = (book.mentions[sentence.index] ?? []).find((m) => m.from === next && m.person);
  const sort = bare ? '' : sortOf(head.lemma) || (sex ?? '');
  return { name: apposed ? book.full(apposed) : '', age, sort, referred: false };
}

/** The sorts that no other text may tell otherwise: a man is no girl. A son may be a boy or a man, a student anybody. */
function sortOf(lemma: string): string {
  const group = groupOf(lemma) ?? '';
  if (group === 'police') return group;
  return /^(?:man|woman|gentleman|lady|boy|girl)$/.test(lemma) ? group : '';
}

const givens = new WeakMap<NameBook, Map<string, string | undefined>>();

/** The one full name that begins with a name standing alone: "Marcus" of "Marcus Roy". */
function givenFull(book: NameBook, mention: NameMention): string | undefined {
  if (mention.words.length !== 1) return undefined;
  let known = givens.get(book);
  if (known === undefined) {
    known = new Map();
    for (const m of book.mentions.flat()) {
      const given = m.words[0] ?? '';
      if (!m.person || m.words.length < 2 || !isGivenName(given)) continue;
      const full = book.full(m);
      known.set(given, known.has(given) && known.get(given) !== full ? undefined : full);
    }
    givens.set(book, known);
  }
  return known.get(mention.words[0] ?? '');
}

/** "ONE BULLET HIT PAK": where all is in capitals, they mark no names. */
function shouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => t.text.length > 2 && /^\p{L}+$/u.test(t.text));
  return words.length > 3 && words.filter((t) => t.text === t.text.toUpperCase()).length > 0.7 * words.length;
}

const PLURALS = new Set('men women children people police kids teens boys girls'.split(' '));

function isMany(words: readonly Token[], head: Token): boolean {
  if (PLURALS.has(head.lower) || (head.lower.endsWith('s') && head.lemma !== head.lower)) return true;
  return words.some((t) => /^(?:both|several|many|all|some|other|another|no)$/.test(t.lower));
}

function joined(sentence: Sentence, group: NounGroup): boolean {
  const { tokens } = sentence;
  const next = tokens[group.to];
  const last = tokens[group.from - 1];
  const groupAt = (test: (g: NounGroup) => boolean) => sentence.nouns.find(test);
  const isOne = (g: NounGroup | undefined) =>
    g !== undefined && (g.proper || isPerson(tokens[g.head]?.lemma ?? '')) && g.preposition === undefined;
  if (next?.lower === 'and') {
    const other = groupAt((g) => g.from === group.to + 1);
    const verb = other && tokens[other.to];
    return isOne(other) && (verb?.pos === 'AUX' || verb?.pos === 'VERB');
  }
  if (last?.lower !== 'and') return false;
  const other = groupAt((g) => g.to === group.from - 1);
  return isOne(other) && /^(?:were|are|have|both)$/.test(next?.lower ?? '');
}

/** "43-year-old Lee Pak", "the 43-year-old victim, Lee Pak". */
function ageBefore(tokens: readonly Token[], to: number): string {
  let from = to;
  while (from > 0 && to - from < 8 && /^(?:NOUN|PROPN|ADJ|NUM|PUNCT|X)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  return ageIn(tokens.slice(from, to));
}

/** "43-year-old", "43 years old". */
function ageIn(words: readonly Token[]): string {
  for (const [i, token] of words.entries()) {
    const age = /^\d{1,3}$/.test(token.text) ? token.text : UNITS[token.lower];
    if (age === undefined) continue;
    const rest = words
      .slice(i + 1, i + 5)
      .map((t) => t.lower)
      .join('');
    if (/^-?years?-?old/.test(rest)) return String(age);
  }
  const glued = words.flatMap((t) => /^(\d{1,3}|[a-z]+)-year-old/.exec(t.lower)?.[1] ?? [])[0];
  return glued === undefined ? '' : /^\d/.test(glued) ? glued : String(UNITS[glued] ?? '');
}

/** "Pak, 43," and "Pak (43)". */
function ageBehind(tokens: readonly Token[], to: number): string {
  const [open, age, close] = tokens.slice(to, to + 3);
  if (!/^[,(]$/.test(open?.text ?? '') || !/^\d{1,3}$/.test(age?.text ?? '')) return '';
  return /^[,).;]$/.test(close?.text ?? '') || close?.lower === 'of' ? (age?.text ?? '') : '';
}

/** The ages that the text gives to people of a sort: of girls 3 and 14. */
function agesOfSorts(reading: Reading, book: NameBook): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const sentence of reading.sentences) {
    for (const group of sentence.nouns) {
      const told = describe(book, sentence, group, false);
      if (told === undefined || told.age === '' || told.sort === '') continue;
      const list = out.get(told.sort) ?? [];
      if (!list.includes(told.age)) out.set(told.sort, [...list, told.age]);
    }
  }
  return out;
}

/** The one age the text gives each name. */
function agesByName(reading: Reading, book: NameBook): Map<string, string> {
  const told = new Map<string, Set<string>>();
  for (const sentence of reading.sentences) {
    // "3-Year-Old Girl Killed by Stray Bullet": a headline's capitals mark no names.
    if (sentence.block.kind === 'title' || sentence.block.kind === 'heading') continue;
    for (const mention of book.mentions[sentence.index] ?? []) {
      const behind = ageBehind(sentence.tokens, mention.to);
      const age = behind || ageBefore(sentence.tokens, mention.from);
      if (age === '' || !mention.person) continue;
      const name = book.full(mention);
      told.set(name, (told.get(name) ?? new Set()).add(age));
    }
  }
  return new Map([...told].flatMap(([name, ages]) => (ages.size === 1 ? [[name, [...ages][0] as string]] : [])));
}

/** The one name the text gives each age. */
function namesByAge(ages: ReadonlyMap<string, string>): Map<string, string> {
  const out = new Map<string, string | undefined>();
  for (const [name, age] of ages) out.set(age, out.has(age) ? undefined : name);
  return new Map([...out].flatMap(([age, name]) => (name === undefined ? [] : [[age, name]])));
}
