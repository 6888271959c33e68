import { type Context, token, wordAt } from '../context.js';
import type { Mention } from '../numbers.js';
import { fateOf, groupOf, isPerson } from '../people.js';
import type { Counted } from './types.js';

/** Atoms between "including" and the number: "among them a boy who was thought to be about nine and two women". */
const LISTED = 14;
/** Past this many, "including" is looked for only where no comma has ended its list: "including the gunman, and 14 others were hurt". */
const NEAR = 8;

/** "including two women", "among them 3 children", "of whom five": a part of what was counted before. */
export function subsetBefore(context: Context, from: number): boolean {
  let listed = false;
  for (let i = from - 1; i >= Math.max(0, from - LISTED); i -= 1) {
    const word = wordAt(context, i);
    if (word === ',') listed = true;
    if (/^[.;:]$/.test(word) || (listed && i < from - NEAR)) return false;
    if (word === 'including') return true;
    // "The injured include two officers"; "her works include four symphonies": those are all there are.
    if (/^include[sd]?$/.test(word)) return isPerson(wordAt(context, from + 1)) || isPerson(wordAt(context, from + 2));
    if (
      (word === 'them' || word === 'whom' || word === 'which' || word === 'these') &&
      /^(?:of|among|amongst)$/.test(wordAt(context, i - 1))
    )
      return true;
    if (fateOf(word, 'verb') !== undefined && word !== 'hurt') return false;
  }
  return false;
}

/** What befell the rest as well, so that "others" are never all of them: the wounded are others than the dead. */
const SHARED_FATES: ReadonlySet<string> = new Set([
  '',
  'killed',
  'shot',
  'charged',
  'arrested',
  'convicted',
  'rescued',
  'missing',
]);

/** "two other people were shot", "the other three cars": not all there are. */
export function isRest(context: Context, mention: Mention, counted: Counted): boolean {
  if (!isOther(context, mention, counted)) return false;
  if (counted.unit !== 'person' || SHARED_FATES.has(counted.role)) return true;
  for (let i = Math.max(0, mention.from - 30); i < mention.from; i += 1) {
    if (fateOf(wordAt(context, i), 'adjective') === counted.role) return true;
  }
  return false;
}

/** "four other people", "seven others": there are some that the number leaves out, told of here or before. */
export const isOther = (context: Context, mention: Mention, counted: Counted): boolean =>
  mention.other ||
  counted.qualifiers.includes('other') ||
  // "two other wounded men": the tagger may end the noun group at "other".
  /^others?$/.test(token(context, counted.head ?? -1)?.lower ?? '');

/** What befell somebody is told before, here or in the sentence before: "one dead, three others hurt" leaves out the dead alone. */
export function fateBefore(context: Context, mention: Mention): boolean {
  for (let i = Math.max(0, mention.from - 30); i < mention.from; i += 1) {
    const word = wordAt(context, i);
    if (fateOf(word, 'adjective') !== undefined || fateOf(word, 'intransitive') !== undefined) return true;
  }
  const told = context.reading.sentences[context.sentence.index - 1]?.tokens ?? [];
  return told.some(
    ({ lower }, i) =>
      (fateOf(lower, 'adjective') ?? fateOf(lower, 'intransitive')) === 'killed' || told[i - 1]?.lower === 'fatally',
  );
}

/** Words before the place of a further part of a list: "two in another bedroom", "and one at the other house". */
const PLACING = /^(?:in|at|to|on|from|inside|outside|near)$/;

const FURTHER = /^(?:another|other|second|different|separate)$/;

/** "Two victims were found in one room, two in another and one in the hall": a list that parts the whole. */
export function isItemised(context: Context, index: number): boolean {
  const own = context.mentions[index];
  // "five of the six" has its "of" as well: it is a part, and says so.
  if (own === undefined || wordAt(context, own.to) === 'of') return false;
  return context.mentions.slice(index + 1, index + 4).some((later) => {
    const lead = wordAt(context, later.from - 1);
    if (!/^(?:,|;|and)$/.test(lead) || !PLACING.test(wordAt(context, later.to))) return false;
    return FURTHER.test(wordAt(context, later.to + 1)) || FURTHER.test(wordAt(context, later.to + 2));
  });
}

/** "seven men and six women", "two children and two teens": groups that make up the whole together. */
export function isBeside(context: Context, index: number): boolean {
  const pair = (first: Mention | undefined, second: Mention | undefined): boolean => {
    if (first === undefined || second === undefined || wordAt(context, second.from - 1) !== 'and') return false;
    const noun = wordAt(context, second.from - 2);
    if (second.from - first.to > 4 || groupOf(noun) === undefined) return false;
    return [0, 1, 2].some((i) => groupOf(wordAt(context, second.to + i)) !== undefined);
  };
  const { mentions } = context;
  return pair(mentions[index], mentions[index + 1]) || pair(mentions[index - 1], mentions[index]);
}

/** "28 of his 68 punches": the number of which it is a part. */
export function wholeBehind(context: Context, index: number): string | undefined {
  const [own, whole] = [context.mentions[index], context.mentions[index + 1]];
  if (own === undefined || whole === undefined || wordAt(context, own.to) !== 'of') return undefined;
  return whole.from - own.to <= 2 ? String(whole.number) : undefined;
}

/** "44 of the 141 seats": the whole, with the part that is told beside it. */
export function partBefore(context: Context, index: number): string | undefined {
  const [part, own] = [context.mentions[index - 1], context.mentions[index]];
  if (part === undefined || own === undefined || part.to > own.from) return undefined;
  const between = context.atoms.slice(part.to, own.from).map(({ lower }) => lower);
  return between[0] === 'of' && between.length <= 3 ? String(part.number) : undefined;
}
