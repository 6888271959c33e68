import { type NameMention, namesIn } from '../../language/names.js';
import { isPlace } from '../../language/places.js';
import type { Reading, Token } from '../../language/types.js';
import type { Span } from '../../sources/types.js';
import { fold } from '../../values/text.js';
import { MANY_RELATIVES, NOT_NOW, ONE_RELATIVE } from './offices.data.js';
import { withoutSuffix } from './people.js';

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

/** Relatives that a reading names, in the order of the text. */
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
