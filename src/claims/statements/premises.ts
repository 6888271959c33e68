import { namesIn } from '../../language/names.js';
import { stateOf } from '../../language/places.js';
import type { Reading, Sentence, Token } from '../../language/types.js';
import { isGivenName } from '../../values/text-names.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { capitals, streetAt } from './addresses.js';
import { HOUSES } from './persons/sites.data.js';
import { BRINGS, HOSPITAL_WORDS } from './places.data.js';
import { draftOn } from './written.js';

type PremisesDraft = Draft<TextValue>;

/** What stands on a street by its name, in what part of town the street is, and the hospitals of the wounded. */
export function premisesDrafts(reading: Reading): PremisesDraft[] {
  return reading.sentences.flatMap((sentence) => {
    const { kind } = sentence.block;
    if (kind === 'title' || kind === 'heading') return [];
    return [...onStreets(sentence), ...clinics(sentence)];
  });
}

function onStreets(sentence: Sentence): PremisesDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    if (!/^(?:on|at|in|off)$/.test(token.lower)) return [];
    const found = addressBehind(tokens, i + 1);
    if (found === undefined) return [];
    return [...named(sentence, i, found.base), ...townOf(sentence, found)];
  });
}

interface OnStreet {
  base: string;
  from: number;
  to: number;
}

/** "the 400 block of Elm Street", "33B Elm Ave.", "Elm Street". */
function addressBehind(tokens: readonly Token[], from: number): OnStreet | undefined {
  let i = from;
  if (tokens[i]?.lower === 'the') i++;
  if (/^\d{1,5}$/.test(tokens[i]?.text ?? '')) {
    i++;
    if (/^[A-Z]$/.test(tokens[i]?.text ?? '') && tokens[i]?.start === tokens[i - 1]?.end) i++;
    if (tokens[i]?.lower === 'block') i += tokens[i + 1]?.lower === 'of' ? 2 : 1;
  }
  const street = streetAt(tokens, i);
  // "in Elm Court" may be a village.
  if (street === undefined || street.kind === '' || street.name.length < 4) return undefined;
  return { base: street.key, from: i, to: street.to };
}

/** "at Denby Engines on Elm Street", "men entered the Blue Oyster at 33 Elm Street". */
function named(sentence: Sentence, preposition: number, street: string): PremisesDraft[] {
  const { tokens } = sentence;
  let from = preposition;
  const isPart = (t: Token | undefined) => t !== undefined && /^(?:\p{Lu}.*|['’]s|&)$/u.test(t.text);
  while (from > 0 && preposition - from < 6 && isPart(tokens[from - 1])) from--;
  const words = tokens
    .slice(from, preposition)
    .filter((t) => !/^(?:['’]s|&)$/.test(t.text))
    .map((t) => t.lower);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (
    words.length < 2 ||
    stateOf(words.join(' ')) !== undefined ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(last)
  )
    return [];
  const before = tokens[tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1];
  const built = HOUSES.has(last) || HOUSES.has(last.replace(/s$/, ''));
  const led = /^(?:at|inside|outside|into)$/.test(before?.lower ?? '') || ENTERS.has(before?.lemma ?? '');
  // "shot Lee Pak on Elm Street"
  if (!built && (!led || (isGivenName(first) && tokens[from + 1]?.text !== '’s' && tokens[from + 1]?.text !== "'s")))
    return [];
  const about = `${words.join(' ')}`;
  return [draftOn(sentence, 'place', 'premises', [from, preposition], about, { about: street, street, name: about })];
}
const ENTERS: ReadonlySet<string> = new Set('enter leave rob visit'.split(' '));
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter)\b/;

/** "on Elm Street in Denby Park". */
function townOf(sentence: Sentence, { base, from, to }: OnStreet): PremisesDraft[] {
  const { tokens } = sentence;
  if (tokens[to]?.lower !== 'in') return [];
  const town = capitals(tokens, to + 1);
  if (town === '' || stateOf(town) !== undefined || MONTHS.test(town)) return [];
  const end = to + 1 + town.split(' ').length;
  return [
    draftOn(sentence, 'place', 'town-of', [from, end], `${base} in ${town}`, { about: base, street: base, town }),
  ];
}

/** "one to Mercy Hospital and one to Denby Medical Center": each hospital the hurt were brought to. */
function clinics(sentence: Sentence): PremisesDraft[] {
  const { tokens } = sentence;
  if (!tokens.some((t) => BRINGS.has(t.lemma))) return [];
  return namesIn(sentence).flatMap((name) => {
    const isClinic = name.words.some((w) => HOSPITAL_WORDS.has(w) && w !== 'memorial' && w !== 'health');
    const key = name.words.filter(
      (w) => !HOSPITAL_WORDS.has(w) && !/^(?:center|centre|university|general|of)$/.test(w),
    );
    const before = tokens[name.from - 1]?.lower === 'the' ? name.from - 2 : name.from - 1;
    if (!isClinic || key.length === 0 || !/^(?:to|at)$/.test(tokens[before]?.lower ?? '')) return [];
    return [
      draftOn(sentence, 'place', 'clinic', [name.from, name.to], key.join(' '), {
        about: 'hospitals',
        key: key.join(' '),
      }),
    ];
  });
}
