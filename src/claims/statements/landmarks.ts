import type { Reading, Sentence, Token } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { COMPASS, LANDMARKS, LEADING_LANDMARKS, NUMBERED_ROADS, SETTLEMENTS } from './places.data.js';
import { draftOn } from './written.js';

type LandmarkDraft = Draft<TextValue>;

/** Rivers, ranges, airports by name, roads by number, and the part of a country a town lies in. */
export function landmarkDrafts(reading: Reading): LandmarkDraft[] {
  return reading.sentences.flatMap((sentence) => {
    const { kind } = sentence.block;
    if (kind === 'title' || kind === 'heading') return [];
    return [...landmarks(sentence), ...numberedRoads(sentence), ...regions(sentence)];
  });
}

const capital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}[\p{Ll}’']/u.test(token.text);
const isPoint = (token: Token | undefined): boolean => COMPASS.has(token?.lower ?? '') || partOf(token) !== '';

/** What stands before the name of a place that something happens at. */
const WHERE = new Set(
  'in on at near beside along into to from off of over across through under by around towards'.split(' '),
);

/** "beside Alder Creek", "in the Corrin range", "on Lake Denby". */
function landmarks(sentence: Sentence): LandmarkDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    const sort = LANDMARKS.get(token.lower);
    let [from, to] = [i, i];
    if (sort !== undefined) while (i - from < 3 && capital(tokens[from - 1])) from--;
    const leading = capital(token) && from === i ? LEADING_LANDMARKS.get(token.lower) : undefined;
    if (leading !== undefined) while (to - i < 2 && capital(tokens[to + 1])) to++;
    if (from === to) return [];
    const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
    if (!WHERE.has(tokens[before]?.lower ?? '')) return [];
    // "the Denby River Authority" is a body.
    if (leading === undefined && capital(tokens[i + 1]) && capital(token)) return [];
    const [start, end] = leading === undefined ? [from, i] : [i + 1, to + 1];
    const name = tokens
      .slice(start, end)
      .map((t) => t.lower)
      .join(' ');
    const kind = leading ?? sort ?? '';
    return [
      draftOn(sentence, 'place', 'landmark', [from, Math.max(i, to) + 1], `${name} ${kind}`, {
        about: kind,
        sort: kind,
        name,
      }),
    ];
  });
}

/** "on Highway 41", "off State Route 9". */
function numberedRoads(sentence: Sentence): LandmarkDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    const number = tokens[i + 1]?.text ?? '';
    if (!capital(token) || !NUMBERED_ROADS.has(token.lower) || !/^\d{1,3}$/.test(number)) return [];
    let from = i;
    while (i - from < 2 && capital(tokens[from - 1])) from--;
    if (!WHERE.has(tokens[from - 1]?.lower ?? '')) return [];
    return [
      draftOn(sentence, 'place', 'landmark', [from, i + 2], `${token.lower} ${number}`, {
        about: token.lower,
        sort: token.lower,
        name: number,
      }),
    ];
  });
}

/** The points of "northern", "south-eastern"; "c" of "central"; empty for no part. */
function partOf(token: Token | undefined): string {
  const word = token?.lower.replace('-', '') ?? '';
  if (word === 'central') return 'c';
  return word.endsWith('ern') ? (COMPASS.get(word.slice(0, -3)) ?? '') : '';
}

/** "Denby, in southern Marland", "the southern city of Denby". */
function regions(sentence: Sentence): LandmarkDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    const points = partOf(token);
    // "south-central", "north central" are neither.
    if (points === '' || isPoint(tokens[i - 1]) || isPoint(tokens[i + 1]) || tokens[i - 1]?.text === '-') return [];
    const draft = (town: number, from: number, to: number, land: string) =>
      capital(tokens[town]) && !capital(tokens[town - 1]) && !capital(tokens[town + 1])
        ? [
            draftOn(sentence, 'place', 'region', [from, to], `${tokens[town]?.lower} in ${points}`, {
              about: 'region',
              town: tokens[town]?.lower ?? '',
              points,
              land,
            }),
          ]
        : [];
    if (SETTLEMENTS.has(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.lower === 'of')
      return tokens[i - 1]?.lower === 'the' ? draft(i + 3, i, i + 4, '') : [];
    if (tokens[i - 1]?.lower !== 'in' || !capital(tokens[i + 1])) return [];
    const comma = tokens[i - 2]?.text === ',' ? 1 : 0;
    const town = i - 2 - comma;
    // "Corrin in central Kestria"; not "She was in Corrin, in central Kestria they said".
    return draft(town, town, i + 2, tokens[i + 1]?.lower ?? '');
  });
}
