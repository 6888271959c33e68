import type { Reading, Sentence } from '../language/types.js';

/**
 * The other occasion that a sentence tells of, as background: "In February a gunman killed five people" in a report on
 * another shooting, "It killed 612 people" behind it. Undefined where the sentence tells of the story's own time.
 */
export type Occasions = (sentence: Sentence, reading: Reading) => string | undefined;

/** Sentences at the head of a source: the time they name is the story's own. */
const LEAD = 5;

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const BEFORE_MONTH = /^(?:in|since|early|late|mid|last|of)$/;
const LONG: ReadonlySet<string> = new Set('year month week season summer winter spring fall autumn decade'.split(' '));

/** The occasions of all sentences of a story. A time that any source names at its head is no background. */
export function occasionsOf(readings: readonly Reading[]): Occasions {
  const own = new Set<string>();
  for (const { sentences } of readings)
    for (const sentence of sentences.slice(0, LEAD)) {
      const named = timeIn(sentence);
      if (named !== undefined) own.add(named);
    }
  return (sentence, { sentences }) => {
    const before = sentences[sentence.index - 1];
    const named = timeIn(sentence) ?? (before && goesOn(sentence) ? timeIn(before) : undefined);
    return named === undefined || own.has(named) ? undefined : named;
  };
}

/** "It killed 612 people": still of the event of the sentence before. */
const goesOn = ({ tokens }: Sentence): boolean => /^(?:it|that|this|they)$/.test(tokens[0]?.lower ?? '');

/** "in February", "last year", "two years ago", "in 1998": a time without a day, as the sentence names it first. */
function timeIn({ tokens }: Sentence): string | undefined {
  for (const [i, { lower, text }] of tokens.entries()) {
    const before = tokens[i - 1]?.lower ?? '';
    const next = tokens[i + 1]?.lower ?? '';
    if (MONTHS.has(lower) && /^\p{Lu}/u.test(text) && BEFORE_MONTH.test(before) && !/^\d/.test(next)) return lower;
    if (/^(?:1[5-9]|20)\d\d$/.test(text) && /^(?:in|since|of)$/.test(before)) return text;
    if (lower === 'last' && LONG.has(next) && next !== 'week') return `last ${next}`;
    if (lower === 'ago' && LONG.has((tokens[i - 1]?.lemma ?? '').replace(/s$/, '')) && before !== 'weeks')
      return `${tokens[i - 2]?.lower ?? ''} ${before} ago`;
  }
  return undefined;
}
