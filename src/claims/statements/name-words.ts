import { type NameMention, namesIn } from '../../language/names.js';
import { smallWords } from '../../language/small-words.js';
import type { Reading, Sentence, Token } from '../../language/types.js';
import { fold } from '../../values/text.js';
import type { TextValue } from '../../values/types.js';
import { shouted } from '../people/shouted.js';
import type { Draft } from '../types.js';
import { titleWords } from './offices.js';
import { withoutSuffix } from './people.js';
import { traitsOf } from './traits.js';

/** Mentions of one word that are kept, in one name and in all: the first ones stand for the rest. */
const KEPT = 3;
const MOST = 9;
/** Shorter words are told apart by one letter too easily. */
const SHORTEST = 4;

/** One word of a name, where it stands. */
interface Mention {
  key: string;
  sentence: number;
  token: Token;
  detail: Record<string, string>;
}

/**
 * Every word of the names of a text, with what stands beside it. Spellings of one name are found by it, those
 * of people whom a text calls by their surname alone and of things as well.
 */
export function nameWordDrafts(reading: Reading): Draft<TextValue>[] {
  const small = smallWords(reading);
  const byKey = new Map<string, Mention[]>();
  for (const [s, sentence] of reading.sentences.entries()) {
    for (const mention of shouted(sentence) ? shoutedIn(sentence, s, small) : mentionsOf(reading, sentence, s)) {
      const list = byKey.get(mention.key);
      if (list === undefined) byKey.set(mention.key, [mention]);
      else list.push(mention);
    }
  }
  return [...byKey].flatMap(([key, list]) =>
    firstOfEach(list).map(({ token, sentence, detail }) => ({
      kind: 'name',
      role: 'word',
      value: { type: 'text', text: token.text.replace(/\s+/g, ' '), canonical: key },
      start: token.start,
      end: token.end,
      sentence,
      polarity: 'affirmed',
      modality: 'asserted',
      detail: {
        ...detail,
        count: String(list.length),
        ...(small.has(key) ? { small: 'yes' } : {}),
      },
    })),
  );
}

/** The first mentions of each name that a word stands in. */
function firstOfEach(list: readonly Mention[]): Mention[] {
  const seen = new Map<string, number>();
  const first = list.filter(({ detail }) => {
    const times = (seen.get(detail.name ?? '') ?? 0) + 1;
    seen.set(detail.name ?? '', times);
    return times <= KEPT;
  });
  return first.slice(0, MOST);
}

function mentionsOf(reading: Reading, sentence: Sentence, index: number): Mention[] {
  const names = namesIn(sentence);
  const opener = names[0]?.from === 0 ? undefined : openerOf(sentence);
  return [...(opener ? [opener] : []), ...names].flatMap((name) => wordsOf(reading, sentence, index, name));
}

/**
 * Words of a sentence in capitals that the text has small nowhere, behind another such word: "JORUN HALDEN SAID". A text
 * that is in capitals throughout tells no names apart.
 */
function shoutedIn({ tokens }: Sentence, index: number, small: ReadonlySet<string>): Mention[] {
  if (small.size < ENOUGH) return [];
  const key = (token: Token | undefined) => (/^\p{Lu}+$/u.test(token?.text ?? '') ? fold(token?.lower ?? '') : '');
  const isName = (word: string) => word.length >= SHORTEST && !small.has(word);
  return tokens.flatMap((token, i): Mention[] => {
    const [left, own] = [key(tokens[i - 1]), key(token)];
    if (!isName(left) || !isName(own)) return [];
    const detail = { about: 'word', at: 'last', left, right: '', name: `${left} ${own}`, person: 'true' };
    return [{ key: own, sentence: index, token, detail }];
  });
}

/** Words that a text has small, from which on a word without a small form is a name. */
const ENOUGH = 60;

/** "Hallden declined to say": a first word that the tagger takes for a verb or an adjective may be a name all the same. */
function openerOf({ tokens }: Sentence): NameMention | undefined {
  const [first, next] = tokens;
  if (first === undefined || next === undefined || !/^\p{Lu}\p{Ll}{3,}$/u.test(first.text)) return undefined;
  if (!/^(?:VERB|NOUN|ADJ)$/.test(first.pos) || !/^(?:VERB|AUX)$/.test(next.pos)) return undefined;
  const { start, end, text, lower } = first;
  return { text, start, end, from: 0, to: 1, words: [lower], title: [], person: false };
}

function wordsOf(reading: Reading, sentence: Sentence, index: number, name: NameMention): Mention[] {
  const { tokens } = sentence;
  const from = firstToken(tokens, name);
  const words = tokens.slice(from, name.to).filter((t) => /[\p{L}\p{N}]/u.test(t.text));
  const own = withoutSuffix(words.map((t) => t.lower.replace(/\.$/, ''))).length;
  const parts = words.slice(0, own);
  const before = tokens[name.from - 1];
  const after = tokens[name.to];
  const near = tokens.slice(Math.max(0, from - NEAR), name.to + NEAR);
  const age = near.some((t) => /^\d/.test(t.text)) ? ageOf(reading, index, from, name.to) : undefined;
  const key = (token: Token | undefined) => fold(token?.lower.replace(/['’]s?$/, '') ?? '');
  return [...parts.flatMap((token, i) => partOf(token, i)), ...initials(tokens.slice(name.from, from))];

  function partOf(token: Token, i: number): Mention[] {
    const own = key(token);
    // "Conn." stands for a longer word.
    if (own.length < SHORTEST || /\d/.test(own) || token.text.endsWith('.')) return [];
    const detail: Record<string, string> = {
      about: 'word',
      at: parts.length === 1 ? 'lone' : i === 0 ? 'first' : i === parts.length - 1 ? 'last' : 'inner',
      left: key(parts[i - 1]),
      right: key(parts[i + 1]),
      name: parts.map(key).join(' '),
      title: titleWords(name.title.slice(-1))[0] ?? '',
      before: before?.lower ?? '',
      after: after?.lower ?? '',
      person: String(name.person),
      ...(/^\p{Lu}{2,}$/u.test(token.text) ? { capitals: 'yes' } : {}),
      where: sentence.block.kind,
      ...(age === undefined ? {} : { age }),
      ...(/^(?:VERB|AUX)$/.test(after?.pos ?? '') ? { acts: 'yes' } : {}),
    };
    return [{ key: own, sentence: index, token, detail }];
  }

  /** "NDCS Chief Deputy Roy Hale": the initials of a body, in the title of its chief. */
  function initials(title: readonly Token[]): Mention[] {
    return title
      .filter((t) => /^\p{Lu}{4,}$/u.test(t.text))
      .map((token) => {
        const detail = { about: 'word', at: 'lone', name: key(token), capitals: 'yes', where: sentence.block.kind };
        return { key: key(token), sentence: index, token, detail };
      });
  }
}

/** Tokens beside a name among which an age may stand: "13-year-old Onika", "Onika, 13". */
const NEAR = 6;

const ageOf = (reading: Reading, index: number, from: number, to: number): string | undefined =>
  traitsOf(reading, index, from, to).find((t) => t.kind === 'age')?.value;

function firstToken(tokens: readonly Token[], name: NameMention): number {
  for (let i = name.from; i < name.to; i++) if ((tokens[i]?.start ?? 0) >= name.start) return i;
  return name.from;
}
