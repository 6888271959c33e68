import { type NameMention, namesIn } from '../../../language/names.js';
import { stateOf } from '../../../language/places.js';
import type { Reading, Sentence, Token } from '../../../language/types.js';
import type { TextValue } from '../../../values/types.js';
import { who as whoIs } from '../../people/ask.js';
import { type Roster, rosterOf } from '../../people/roster.js';
import type { Draft } from '../../types.js';
import { streetAt } from '../addresses.js';
import { draftOn } from '../written.js';

type HomeDraft = Draft<TextValue>;

/** Where a person is from: "Lee Pak, 18, of Denby", "of 76 Elm St.", "a Denby man, Lee Pak". */
export function homeDrafts(reading: Reading): HomeDraft[] {
  const roster = rosterOf(reading);
  return reading.sentences.flatMap((sentence) => {
    const { kind } = sentence.block;
    if (kind === 'heading' || kind === 'title') return [];
    return [...ofPlace(sentence), ...placeBefore(roster, sentence)];
  });
}

interface Home {
  town: string;
  state: string;
  street: string;
  number: string;
  /** Whether the number is of a block, which holds a hundred houses. */
  block: boolean;
  from: number;
  to: number;
}

function draft(sentence: Sentence, name: string, home: Home): HomeDraft {
  const canonical = [home.number, home.street || home.town].filter(Boolean).join(' ');
  return draftOn(sentence, 'place', 'home', [home.from, home.to], canonical, {
    about: 'home',
    name,
    town: home.town,
    state: home.state,
    street: home.street,
    number: home.number,
    block: String(home.block),
    referred: 'false',
  });
}

/** "Lee Pak, 18, of Denby", "Lee Pak of Elm Drive in Denby". */
function ofPlace(sentence: Sentence): HomeDraft[] {
  const { tokens } = sentence;
  return namesIn(sentence).flatMap((name) => {
    if (!name.person || name.words.length < 2) return [];
    const of = ofBehind(tokens, name.to);
    const home = of === undefined ? undefined : placeAt(sentence, of + 1);
    return home ? [draft(sentence, name.words.join(' '), home)] : [];
  });
}

/** The "of" behind a name and its age. */
function ofBehind(tokens: readonly Token[], to: number): number | undefined {
  let i = to;
  if (/^(?:jr|sr)\.?$/.test(tokens[i]?.lower ?? '')) i++;
  if (tokens[i]?.text === '.') i++;
  const aged = tokens[i]?.text === ',' && /^\d{1,3}$/.test(tokens[i + 1]?.text ?? '');
  if (aged) i += 2;
  if (tokens[i]?.text === ',') i++;
  return tokens[i]?.lower === 'of' ? i : undefined;
}

function placeAt(sentence: Sentence, from: number): Home | undefined {
  const { tokens } = sentence;
  let i = tokens[from]?.lower === 'the' ? from + 1 : from;
  const block = /^\d{1,5}$/.test(tokens[i]?.text ?? '') ? i : undefined;
  if (block !== undefined) i += tokens[i + 1]?.lower === 'block' ? (tokens[i + 2]?.lower === 'of' ? 3 : 2) : 1;
  const street = streetAt(tokens, i);
  if (street !== undefined && street.kind !== '') {
    const town = tokens[street.to]?.lower === 'in' ? townAt(sentence, street.to + 1) : undefined;
    return {
      town: town?.town ?? '',
      state: town?.state ?? '',
      street: street.name,
      number: block === undefined ? '' : (tokens[block]?.text ?? ''),
      block: block !== undefined && tokens[block + 1]?.lower === 'block',
      from,
      to: street.to,
    };
  }
  // "of the Roswell police" is no town.
  return block === undefined && i === from ? townAt(sentence, from) : undefined;
}

function townAt(sentence: Sentence, from: number): Home | undefined {
  const { tokens } = sentence;
  const name = namesIn(sentence).find((m) => m.from === from);
  if (name === undefined || !isTown(tokens, name)) return undefined;
  const town = name.words.join(' ');
  if (stateOf(town) !== undefined) return undefined;
  const next = tokens[name.to]?.text === ',' ? name.to + 1 : -1;
  const word = tokens[next]?.lower ?? '';
  const state = stateOf(word) ?? stateOf(`${word} ${tokens[next + 1]?.lower ?? ''}`) ?? stateOf(`${word}.`) ?? '';
  return { town, state, street: '', number: '', block: false, from: name.from, to: name.to };
}

/** One to three words, none of which says that it is a body: "of Denby High School", "of the Denby Police". */
function isTown(tokens: readonly Token[], name: NameMention): boolean {
  if (name.words.length > 3 || name.title.length > 0 || name.words.some((w) => /\d/.test(w) || BODIES.has(w)))
    return false;
  if (/^\p{Lu}+$/u.test(name.text) && name.text.length < 5) return false;
  return !/^(?:and|&|['’]s?|police|school|county)$/.test(tokens[name.to]?.lower ?? '');
}
const BODIES: ReadonlySet<string> = new Set(
  `university college school police department county office church hospital company corp inc association committee council
   bank group news times club team union institute center centre street agency district division party house senate`.split(
    /\s+/,
  ),
);

const PEOPLE: ReadonlySet<string> = new Set('man woman boy girl teen teenager resident'.split(' '));
/** "an Amish man", "a Mexican woman": a people or a faith, no town. */
const NO_TOWN =
  /(?:ian|ican|ish|ese|amish|black|white|latino|hispanic|muslim|jewish|african|army|navy|latina|asian|arab)$/;

/** "a Denby man, Lee Pak, 18": the town before a noun for a person whose name the text tells. */
function placeBefore(roster: Roster, sentence: Sentence): HomeDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    if (!PEOPLE.has(token.lower)) return [];
    let from = i;
    while (
      from > 0 &&
      i - from < 3 &&
      /^\p{Lu}\p{Ll}/u.test(tokens[from - 1]?.text ?? '') &&
      isTownWord(tokens, from - 1)
    )
      from--;
    if (from === i || from === 0) return [];
    const opener = tokens[from - 1]?.lower ?? '';
    if (!/^(?:an?|the|old)$/.test(opener)) return [];
    const town = tokens
      .slice(from, i)
      .map((t) => t.lower)
      .join(' ');
    if (stateOf(town) !== undefined || NO_TOWN.test(town)) return [];
    const group = sentence.nouns.find((g) => g.from <= i && i < g.to);
    const told = group && whoIs(roster, sentence, { ...group, head: i });
    return told !== undefined && told.person.name !== '' && !told.referred
      ? [draft(sentence, told.person.name, { town, state: '', street: '', number: '', block: false, from, to: i })]
      : [];
  });
}

const isTownWord = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at];
  return (
    word !== undefined &&
    !BODIES.has(word.lower) &&
    (at > 0 || word.pos === 'PROPN') &&
    word.lower !== 'a' &&
    word.lower !== 'the' &&
    word.lower !== 'an'
  );
};
