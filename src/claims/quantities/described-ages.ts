import { type Context, token, tokenOf, wordAt } from './context.js';
import type { Mention } from './numbers.js';
import { isPerson } from './people.js';

/** Somebody described whose age stands beside the noun: the noun, and its token. */
export interface Described {
  person: string;
  head: number;
}

const BE = /^(?:is|was|are|were|'s)$/;
/** What ends an age that stands bare behind its noun: "a woman, 34, was held", "Man, 34, held". */
const ENDS = /^(?:[,.;)]|)$/;
/** What may come behind "who is 34". */
const ENDS_CLAUSE = /^(?:[,.;)]|and|but|)$/;
/** Bare numbers below this after "was" are places in a race or a queue. */
const YOUNGEST_BARE = 5;

const isBareNumber = (mention: Mention): boolean =>
  mention.bare && mention.form === 'digits' && mention.modifier === 'none' && !mention.dashed;

/** "the woman, 45, was hurt", "Boy (5) hurt", "two teens, 16 and 17, were held", "the teen is 17", "the girl, who is 7,". */
export function ofDescribed(context: Context, mention: Mention): Described | undefined {
  if (!isBareNumber(mention)) return undefined;
  const at = mention.coreFrom;
  const lead = wordAt(context, at - 1);
  const tail = wordAt(context, mention.coreTo);
  if (lead === ',' && isFirstOfTwo(context, mention)) return nounAt(context, at - 2);
  // "the victims, 12, were": a plural is counted.
  if (lead === ',' && ENDS.test(tail)) return isPlural(context, at - 2) ? undefined : nounAt(context, at - 2);
  if (lead === '(' && tail === ')') return nounAt(context, at - 2);
  if (lead === 'and' && ENDS.test(tail)) return ofFirstOfTwo(context, mention);
  if (!BE.test(lead) || mention.number < YOUNGEST_BARE) return undefined;
  if (!ENDS_CLAUSE.test(tail)) return undefined;
  const subject = wordAt(context, at - 2);
  if (subject === 'who') return nounAt(context, wordAt(context, at - 3) === ',' ? at - 4 : at - 3);
  const noun = nounAt(context, at - 2);
  // "the officers were 12": a plural is counted, one person is of an age.
  return noun !== undefined && lead !== 'are' && lead !== 'were' && !isPlural(context, at - 2) ? noun : undefined;
}

const isPlural = (context: Context, atom: number): boolean => {
  const word = token(context, tokenOf(context, atom));
  return word !== undefined && word.lemma !== word.lower;
};

/** The first number of "two teens, 16 and 17,". */
function isFirstOfTwo(context: Context, { coreTo }: Mention): boolean {
  const second = context.cores.get(coreTo + 1);
  return wordAt(context, coreTo) === 'and' && second !== undefined && ENDS.test(wordAt(context, second.coreTo));
}

function ofFirstOfTwo(context: Context, { coreFrom }: Mention): Described | undefined {
  const first = context.mentions.find(({ coreTo }) => coreTo === coreFrom - 1);
  if (first === undefined || !isBareNumber(first) || wordAt(context, first.coreFrom - 1) !== ',') return undefined;
  return nounAt(context, first.coreFrom - 2);
}

/** A noun for one person or several, not for the people at large: "the victims, 12 of them" is a count. */
function nounAt(context: Context, atom: number): Described | undefined {
  const index = tokenOf(context, atom);
  const word = token(context, index);
  if (word === undefined || !isPerson(word.lemma) || /^(?:people|person|other|others|life|police)$/.test(word.lower))
    return undefined;
  return word.pos === 'NOUN' || DESCRIBING.has(word.lower) ? { person: word.lemma, head: index } : undefined;
}

/** Nouns for somebody that a headline writes with a capital, and nobody bears as a name. */
export const DESCRIBING: ReadonlySet<string> = new Set(
  'boy girl man woman baby toddler infant teen teenager child kid mother father mom dad student driver officer victim suspect'.split(
    ' ',
  ),
);

/** "would have turned 2", "was about to turn 18", "turns 30 next week": an age that is not reached yet. */
export function isComing(context: Context, { coreFrom }: Mention): boolean {
  const verb = wordAt(context, coreFrom - 1);
  const lead = (back: number): string => wordAt(context, coreFrom - 1 - back);
  if (verb === 'turned') return lead(1) === 'have' && lead(2) === 'would';
  return (
    verb === 'turn' && ((lead(1) === 'to' && /^(?:about|due|set|going|supposed)$/.test(lead(2))) || lead(1) === 'would')
  );
}

/** The second number of "between the ages of 9 and 15", where the two do not stand as one range already. */
export function otherEnd(context: Context, mention: Mention): Mention | undefined {
  const [of, ages, between] = [1, 2, 4].map((back) => wordAt(context, mention.from - back));
  const opened = of === 'of' && ages === 'ages' && between === 'between';
  if (!opened || mention.range !== undefined || wordAt(context, mention.coreTo) !== 'and') return undefined;
  return context.mentions.find(({ coreFrom }) => coreFrom === mention.coreTo + 1);
}
