import { type NameMention, namesIn } from '../../language/names.js';
import type { Reading, Sentence } from '../../language/types.js';
import type { QuantityValue } from '../../values/types.js';
import type { Draft } from '../types.js';

/** Years between the ends of what is a spread of ages, not one age that is not known well. */
const SPREAD = 5;

const PARTS: ReadonlySet<string> = new Set(['victim', 'suspect', 'gunman', 'shooter']);

type Age = Draft<QuantityValue>;

/**
 * What the whole text says of each age: `alone` when the text has one such person (one victim, one suspect, one spread
 * of ages), so that somebody unnamed can be told from others, with all ages `told` in the text; `dead` when it says that the person named died.
 */
export function placeAges(reading: Reading, drafts: readonly Age[]): Age[] {
  const ages = drafts.filter(({ kind }) => kind === 'age');
  if (ages.length === 0) return [...drafts];
  const dead = ages.some(({ detail }) => detail?.named) ? theDead(reading) : new Set<string>();
  const part = new Map(ages.map((age) => [age, partOf(reading, age) ?? soleNoun(reading, age)] as const));
  const told = [...new Set(ages.map(({ value }) => String(value.number)))].join(' ');
  const shared = ages.some(isBare) ? sharedSurnames(reading) : new Set<string>();
  return drafts.map((draft) => {
    if (draft.kind !== 'age') return draft;
    const alone = aloneAs(draft, ages, part);
    const died = (draft.qualifiers ?? []).length > 0 && (draft.qualifiers ?? []).every((word) => dead.has(word));
    // "Smith, 42" in a text of two Smiths is neither's for sure.
    const doubtful = isBare(draft) && shared.has(draft.detail?.person ?? '');
    if (alone === undefined && !died && !doubtful) return draft;
    const { named, ...detail } = draft.detail ?? {};
    return {
      ...draft,
      detail: {
        ...detail,
        ...(named === undefined || doubtful ? {} : { named }),
        ...(alone === undefined ? {} : { alone, told }),
        ...(died ? { dead: 'true' } : {}),
      },
    };
  });
}

/** A named person of one word, a surname as a rule. */
const isBare = ({ kind, detail }: Age): boolean =>
  kind === 'age' && detail?.named !== undefined && !(detail.person ?? ' ').includes(' ');

/** Surnames that people of two first names bear in the text. Linear in it. */
function sharedSurnames(reading: Reading): Set<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const sentence of reading.sentences) {
    for (const { words, person } of namesIn(sentence)) {
      const tail = words.filter((word) => !SUFFIXES.has(word));
      const [given, surname] = [tail[0], tail.at(-1)];
      if (!person || given === undefined || surname === undefined || tail.length < 2) continue;
      const known = first.get(surname);
      if (known === undefined) first.set(surname, given);
      else if (known !== given) shared.add(surname);
    }
  }
  return shared;
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Nouns for one of whom many stories have one alone: where a text tells the age of one boy, it is that boy's. */
const SOLE: ReadonlySet<string> = new Set([
  'boy',
  'girl',
  'woman',
  'man',
  'baby',
  'toddler',
  'infant',
  'driver',
  'passenger',
  'pedestrian',
  'student',
]);

/** The noun of somebody unnamed whose age is told: "a 15-year-old boy", not "two 15-year-old boys". */
function soleNoun(reading: Reading, { detail, sentence, head }: Age): string | undefined {
  const person = detail?.named === undefined ? detail?.person : undefined;
  const noun = reading.sentences[sentence]?.tokens[head ?? -1]?.lower;
  return person !== undefined && person === noun && SOLE.has(person) ? person : undefined;
}

const isSpread = ({ value, detail }: Age): boolean =>
  value.modifier === 'between' && detail?.decade === undefined && value.range.hi - value.range.lo >= SPREAD;

function aloneAs(age: Age, ages: readonly Age[], part: ReadonlyMap<Age, string | undefined>): string | undefined {
  const only = (others: readonly Age[]): boolean =>
    others.every(({ value }) => value.range.lo === age.value.range.lo && value.range.hi === age.value.range.hi);
  if (isSpread(age)) return only(ages.filter(isSpread)) ? 'spread' : undefined;
  const single = ages.filter((other) => !isSpread(other));
  const own = part.get(age);
  return own !== undefined && only(single.filter((other) => part.get(other) === own)) ? own : undefined;
}

/** The one victim, the one suspect: "the 17-year-old victim", "a 17-year-old was identified as the victim". */
function partOf(reading: Reading, age: Age): string | undefined {
  const sentence = reading.sentences[age.sentence];
  if (sentence === undefined) return undefined;
  const person = age.detail?.named === undefined ? age.detail?.person : undefined;
  if (person !== undefined && PARTS.has(person)) return person;
  if (person !== undefined) return undefined;
  const identified = sentence.tokens.findIndex(({ lemma }) => lemma === 'identify');
  if (identified < 0) return undefined;
  const parts = sentence.tokens.filter(({ lower }) => PARTS.has(lower));
  const several = sentence.tokens.some(({ lower }) => lower.endsWith('s') && PARTS.has(lower.slice(0, -1)));
  return parts.length === 1 && !several ? parts[0]?.lower : undefined;
}

const DEAD_WORD = /^(?:killed|dead|died|slain|murdered|fatally|deceased|dies)$/;
const DEATH_OF = /^(?:death|killing|murder|slaying|killed|deceased)$/;
/** Tokens behind a name in which its death is told: ", 6, of Oslo, was pronounced dead". */
const NEAR = 9;

/** Words of the names of those who, as the text says, died. Linear in the text. */
function theDead(reading: Reading): Set<string> {
  const words = new Set<string>();
  for (const sentence of reading.sentences) {
    if (!sentence.tokens.some(({ lower }) => DEAD_WORD.test(lower) || DEATH_OF.test(lower))) continue;
    for (const name of namesIn(sentence)) {
      if (diedBehind(sentence, name) || deathBefore(sentence, name))
        for (const word of name.words) if (word.length > 1) words.add(word);
    }
  }
  return words;
}

/** "Anna Smith, 6, was pronounced dead": the first verbs behind the name. */
function diedBehind(sentence: Sentence, name: NameMention): boolean {
  let told = false;
  for (let i = name.to; i < name.to + NEAR; i += 1) {
    const token = sentence.tokens[i];
    if (token === undefined || /^[.;]$/.test(token.text)) return false;
    if (DEAD_WORD.test(token.lower)) return told || token.lower === 'died' || token.lower === 'dies';
    // A passive or "found": "was killed", not "Smith killed".
    if (/^(?:was|were|been|is|found)$/.test(token.lower)) told = true;
    else if (token.pos === 'VERB' && !/^(?:shot|pronounced|declared|found|stabbed)$/.test(token.lower)) return false;
    else if (/^(?:who|whose|and)$/.test(token.lower) && !told) return false;
  }
  return false;
}

/** "the death of Anna Smith", "killed Anna Smith", "the deceased has been identified as Anna Smith". */
function deathBefore(sentence: Sentence, name: NameMention): boolean {
  const before = sentence.tokens.slice(Math.max(0, name.from - 7), name.from).map(({ lower }) => lower);
  const [second, last] = [before.at(-2) ?? '', before.at(-1) ?? ''];
  if (last === 'of' && DEATH_OF.test(second)) return true;
  if (last === 'killed' && !/^(?:was|were|been)$/.test(second)) return true;
  return before.includes('deceased') && before.includes('identified') && last === 'as';
}
