import type { Reading, Sentence, Token } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import { keptOf } from '../people/kept.js';
import { plainKin } from '../people/nouns.data.js';
import { type Mention, type Person, type Roster, rosterOf } from '../people/roster.js';
import type { Draft } from '../types.js';
import { ENDED, ENDED_AS, KIN, NO_KIN, OF_SEX } from './kin.data.js';
import { draftOn } from './written.js';

/** "her fiancé, Marc Roe", "Roe, the child's stepfather": what one person is to another. */
export function kinDrafts(reading: Reading): Draft<TextValue>[] {
  const roster = rosterOf(reading);
  return reading.sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    if (tokens.at(-1)?.text === '?') return [];
    return tokens.flatMap((token, i) => {
      const answers = KIN.get(plainKin(token.lower));
      const before = tokens[i - 1];
      // "father figure", "brother-in-law"
      if (answers === undefined || tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.text === '-') return [];
      const joined = before?.text === '-' ? tokens[i - 2] : before;
      const word = joined?.lower ?? '';
      if (NO_KIN.has(word) || (before?.text === '-' && !ENDED.has(word) && word !== 'old')) return [];
      const owner = ownerOf(roster, sentence, i);
      if (owner === undefined) return [];
      const relative = relativeOf(roster, sentence, owner.from, i);
      if (relative === undefined || relative === owner.person) return [];
      const ended = ENDED.has(word) || token.lower.startsWith('ex-');
      return answers.flatMap(({ question, value }) => {
        const own = ended ? ENDED_AS.get(value) : value;
        if (own === undefined) return [];
        const kept = keptOf(roster, relative);
        const detail = {
          ...kept,
          about: kept.person ?? '',
          ...(OF_SEX.has(question) ? { sex: '' } : {}),
          question,
          values: own,
          ...Object.fromEntries(
            Object.entries(owner.person ? keptOf(roster, owner.person) : {}).map(([key, v]) => [`owner ${key}`, v]),
          ),
        };
        return [
          draftOn(
            sentence,
            'statement',
            'kin',
            [owner.from, i + 1],
            `${token.lower}${ended ? ' no more' : ''}`,
            detail,
          ),
        ];
      });
    });
  });
}

interface Owner {
  /** Where the words for the owner begin. */
  from: number;
  /** Undefined: somebody the text does not make clear. */
  person: Person | undefined;
}

/** Tokens between the owner and the word: "his 37-year-old estranged wife". */
const APART = 8;

/** "her", "Hale's", "the child's" before the word. */
function ownerOf(roster: Roster, { tokens, index }: Sentence, i: number): Owner | undefined {
  const here = roster.mentions[index] ?? [];
  for (let k = i - 1; k >= Math.max(0, i - APART); k--) {
    const { lower = '', text = '', pos } = tokens[k] ?? {};
    if (/^(?:his|her|their)$/.test(lower)) return { from: k, person: here.find((a) => a.from === k)?.person };
    if (/^['’]s?$/.test(text)) {
      const own = here.find((a) => a.to === k);
      return own && { from: own.from, person: own.person };
    }
    if (!/^(?:ADJ|NUM|NOUN|ADV)$/.test(pos ?? '') && text !== '-') return undefined;
  }
  return undefined;
}

/** Who is told by the word: a name behind it, or before its comma. */
function relativeOf(roster: Roster, { tokens, index }: Sentence, from: number, i: number): Person | undefined {
  const here = roster.mentions[index] ?? [];
  const start = tokens[from - 1]?.lower === 'the' ? from - 1 : from;
  const named = here.find((a) => a.from <= i && i < a.to && a.person.name !== '');
  if (named && named.to > i + 1) return named.person;
  const beside = (a: Mention) => a.own && a.person.name !== '' && apposed(tokens, a.to, start);
  return here.find(beside)?.person ?? here.find((a) => a.from <= i && i < a.to)?.person;
}

/** "Roe, 34, the child's stepfather," "Roe was her husband" */
function apposed(tokens: readonly Token[], to: number, from: number): boolean {
  const between = tokens.slice(to, from).map((t) => t.lower);
  return (
    between.length > 0 &&
    between.length <= 4 &&
    (between.every((w) => w === ',' || /^\d{1,2}$/.test(w) || w === 'and')
      ? between[0] === ',' && between.at(-1) === ','
      : between.length === 1 && /^(?:is|was)$/.test(between[0] ?? ''))
  );
}
