import { tokenAt } from '../../claims/topic.js';
import type { Claim } from '../../claims/types.js';
import { isoDay } from '../../values/date-calendar.js';
import type { DateValue } from '../../values/types.js';

/** Longest length, in days, that is counted back: past that "three months after" is rounded by its writer. */
const LONGEST = 10;

/**
 * When an event was that a length of time is counted from: "He resigned on Friday. The move comes less than two days after …".
 * The day that the sentence before tells is the one counted back from. Whole days: writers round hours.
 * @param length a length of time between two events
 * @param before the dates of the sentence before
 */
export function countedBack(length: Claim, before: readonly Claim[]): Claim | undefined {
  const [from] = before;
  const { sentence, value, role } = length;
  if (from === undefined || before.length > 1 || value.type !== 'duration' || role !== 'after') return undefined;
  if (from.value.type !== 'date' || !from.value.interval || value.days.hi > LONGEST) return undefined;
  if (!takesUp(sentence.tokens.slice(0, tokenAt(sentence, length.span.start)).map(({ lower }) => lower)))
    return undefined;
  const interval = {
    lo: Math.floor(from.value.interval.lo - value.days.hi),
    hi: Math.ceil(from.value.interval.hi - value.days.lo),
  };
  const date: DateValue = {
    type: 'date',
    timex: isoDay(interval.lo),
    interval,
    granularity: 'day',
    approximate: false,
    bound: 'after',
    stated: [],
    assumed: from.value.assumed,
  };
  return { ...length, kind: 'date', value: date, role: 'announced' };
}

/** "The move comes", "It came", "The news comes just": what the sentence before told. */
function takesUp(words: readonly string[]): boolean {
  const text = words.filter((word) => !/^(?:just|only|barely|some|about|also)$/.test(word)).join(' ');
  return /^(?:it|this|that|(?:the|his|her|their|its) [\p{L}-]+(?: [\p{L}-]+)?) (?:comes|came|follows|followed|is|was)$/u.test(
    text,
  );
}
