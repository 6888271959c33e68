import type { Claim } from '../../claims/types.js';
import { canonicalPlace } from '../../language/places.js';
import { isFunctionWord } from '../../values/quotation-words.js';
import { similarity } from '../../values/similarity.js';
import { relateSpeakers } from '../../values/speaker.js';
import { groupBy } from '../statements/sources.js';
import type { Pair } from '../types.js';
import { speakerOf } from './speakers.js';

/** Words of the two sentences, beside the fragment and its clause, that must be the same. */
const SHARED = 2;

/**
 * The same few words of one speaker, in clauses that are the same but for one name: "his talks with Hollis were 'a
 * farce'", "his talks with Brandt were 'a farce'". The sentences must share more than that, for much may be said of two.
 */
export function pairSubjects(claims: readonly Claim[]): Pair[] {
  const said = claims.filter((c) => c.role === 'said-of');
  const groups = groupBy(said, (c) => `${c.detail.words}|${c.detail.clause}`);
  return [...groups.values()].flatMap((list) => {
    const byName = [...groupBy(list, (c) => nameOf(c).join(' ')).values()].slice(0, NAMES);
    return byName.flatMap((as, i) => byName.slice(i + 1).flatMap((bs) => pairNames(as, bs)));
  });
}

/** Names that one clause is told of; past these it is a phrase that the story says of everybody. */
const NAMES = 6;

/** Each claim of one name with the first of the other; a source that says so of both is left out. */
function pairNames(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  const both = new Set(as.map((c) => c.reading).filter((reading) => bs.some((c) => c.reading === reading)));
  const [mine, theirs] = [as, bs].map((list) => list.filter((c) => !both.has(c.reading))) as [Claim[], Claim[]];
  const [a, b] = [mine[0], theirs[0]];
  if (a === undefined || b === undefined || !isOfAnother(a, b)) return [];
  return [...theirs.map((c) => [a, c] as const), ...mine.slice(1).map((c) => [c, b] as const)].flatMap(
    ([x, y]): Pair[] => {
      const shared = sharedWords(x, y);
      if (shared.length < SHARED || !isOfAnother(x, y)) return [];
      const because = ['the same words of one speaker', `shared words: ${shared.slice(0, 5).join(', ')}`];
      const ordered = x.reading.source.id < y.reading.source.id ? { a: x, b: y } : { a: y, b: x };
      return [{ ...ordered, score: 0.6, strength: 'medium', because }];
    },
  );
}

const nameOf = (claim: Claim): string[] =>
  (claim.value.type === 'text' ? claim.value.canonical : '').split(' ').map(canonicalPlace);
const sameName = (a: Claim, b: Claim): boolean => nameOf(a).some((w) => nameOf(b).includes(w));

function isOfAnother(a: Claim, b: Claim): boolean {
  if (relateSpeakers(speakerOf(a), speakerOf(b)) !== 'same' || sameName(a, b)) return false;
  const [x, y] = [nameOf(a), nameOf(b)];
  const initials = (words: readonly string[]): string => words.map((w) => w.charAt(0)).join('');
  if (initials(x) === y.join('') || initials(y) === x.join('')) return false;
  return similarity(x.at(-1) ?? '', y.at(-1) ?? '') < SPELLED_ALIKE;
}
const SPELLED_ALIKE = 0.6;

/** Content words that both sentences have, but for those of the fragment and its clause, the speaker's and the two names. */
function sharedWords(a: Claim, b: Claim): string[] {
  const clause = [...(a.detail.words ?? '').split(' '), ...(a.detail.clause ?? '').split(' ')];
  const own = new Set([...clause, ...[a, b].flatMap((c) => [...nameOf(c), ...speakerWords(c)])]);
  return a.topic.sentenceWords.filter((w) => !own.has(w) && !isFunctionWord(w) && b.topic.sentenceWords.includes(w));
}

const speakerWords = ({ speaker = '' }: Claim): string[] => speaker.toLowerCase().split(' ');
