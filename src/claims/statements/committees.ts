import { namesIn } from '../../language/names.js';
import type { Reading, Sentence } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { COMMITTEE_HEADS, COMMITTEE_PARTIES } from './offices.data.js';

/** "Rep. Ana Ruiz, chairman of the house committee on water", "the top Republican on the senate committee on roads". */
export function committeeDrafts(reading: Reading): Draft<TextValue>[] {
  return reading.sentences.flatMap((sentence) => committeesIn(sentence));
}

function committeesIn(sentence: Sentence): Draft<TextValue>[] {
  const { tokens } = sentence;
  const names = namesIn(sentence);
  return names.flatMap((name) => {
    if (name.words.at(-1) !== 'committee' || name.words.length < 3) return [];
    const article = tokens[name.from - 1]?.pos === 'DET' ? 1 : 0;
    const link = name.from - 1 - article;
    if (!/^(?:of|on)$/.test(tokens[link]?.lower ?? '')) return [];
    const head = tokens[link - 1]?.lower ?? '';
    const before = tokens[link - 2]?.lower ?? '';
    const chairs = COMMITTEE_HEADS.has(head) && !/^(?:vice|former|ex|deputy)$/.test(before);
    const tops = COMMITTEE_PARTIES.has(head) && /^(?:top|ranking|leading|senior)$/.test(before);
    if (!chairs && !tops) return [];
    const from = tops ? link - 2 : link - 1;
    const person = names.filter((m) => m.person && m.to <= from && from - m.to < PARTY_TAG).at(-1);
    return [
      {
        kind: 'title',
        role: 'committee',
        value: { type: 'text', text: name.words.join(' '), canonical: name.words.join(' ') },
        start: tokens[from]?.start ?? name.start,
        end: name.end,
        sentence: sentence.index,
        polarity: 'affirmed',
        modality: 'asserted',
        detail: {
          about: person?.words.join(' ') ?? 'head of a committee',
          surname: person?.words.at(-1) ?? '',
          given: person?.words.slice(0, -1).join(' ') ?? '',
          chamber: name.words[0] ?? '',
        },
      },
    ];
  });
}

/** Tokens that may stand between a member's name and the office: "(R-Utah), the". */
const PARTY_TAG = 9;
