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
 * of ages), so that somebody unnamed can be told from others; `dead` when it says that the person named died.
 */
export function placeAges(reading: Reading, drafts: readonly Age[]): Age[] {
  const ages = drafts.filter(({ kind }) => kind === 'age');
  if (ages.length === 0) return [...drafts];
  const dead = ages.some(({ detail }) => detail?.named) ? theDead(reading) : new Set<string>();
  const part = new Map(ages.map((age) => [age, partOf(reading, age)] as const));
  return drafts.map((draft) => {
    if (draft.kind !== 'age') return draft;
    const alone = aloneAs(draft, ages, part);
    const died = (draft.qualifiers ?? []).length > 0 && (draft.qualifiers ?? []).every((word) => dead.has(word));
    if (alone === undefined && !died) return draft;
    return {
      ...draft,
      detail: { ...draft.detail, ...(alone === undefined ? {} : { alone }), ...(died ? { dead: 'true' } : {}) },
    };
  });
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
