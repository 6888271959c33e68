import { compareWords, type WordingDifference } from '../../values/quotation.js';
import { FRAGMENT_WORDS } from '../../values/quotation-fragment.js';
import { relateSpeakers } from '../../values/speaker.js';
import { LIMITS } from './limits.data.js';
import type { Quotation } from './types.js';

/** A fragment and the longer quotation of another source whose words between two known places it gives. */
export interface Between {
  fragment: Quotation;
  whole: Quotation;
  difference: WordingDifference;
}

/**
 * Fragments that stand between two quotations of one speaker, of which the one before and the one after are found in one
 * longer quotation of another source: what is quoted between the two is looked for in the words between. A few words are
 * enough there, and one of them may be another.
 * @param partners for each quotation, those of other sources that are known to be the same utterance
 */
export function fragmentsBetween(
  quotations: readonly Quotation[],
  partners: ReadonlyMap<Quotation, ReadonlySet<Quotation>>,
): Between[] {
  const out: Between[] = [];
  for (const [i, fragment] of quotations.entries()) {
    const [before, after] = [quotations[i - 1], quotations[i + 1]];
    if (before === undefined || after === undefined || !isCutFrom(before, fragment, after)) continue;
    for (const whole of partners.get(before) ?? []) {
      if (!partners.get(after)?.has(whole) || isKnown(fragment, whole, partners)) continue;
      const difference = compareWords(fragment.value, whole.value);
      if (!holds(difference) || !isBetween(difference, before, after, whole)) continue;
      out.push({ fragment, whole, difference });
    }
  }
  return out;
}

/** Three quotations of one text and one mouth, near each other, the middle one a fragment. */
function isCutFrom(before: Quotation, fragment: Quotation, after: Quotation): boolean {
  if (fragment.value.words.length > FRAGMENT_WORDS || before.source !== fragment.source) return false;
  if (after.source !== fragment.source || gap(before, fragment) > LIMITS.near || gap(fragment, after) > LIMITS.near)
    return false;
  return [before, after].every((q) => relateSpeakers(q.speaker, fragment.speaker) === 'same');
}

const gap = (a: Quotation, b: Quotation): number => (b.parts[0]?.span.start ?? 0) - (a.parts.at(-1)?.span.end ?? 0);

const isKnown = (
  fragment: Quotation,
  whole: Quotation,
  partners: ReadonlyMap<Quotation, ReadonlySet<Quotation>>,
): boolean => [...(partners.get(fragment) ?? [])].some((q) => q.source === whole.source);

/** Two words in a row, one of them a content word, and most of the fragment's. */
const holds = (d: WordingDifference): boolean => d.run >= 2 && d.content >= 1 && d.coverage >= 0.6 && d.apart === 0;

/** The fragment's words stand behind those of the quotation before it, and before those of the one after it. */
function isBetween(own: WordingDifference, before: Quotation, after: Quotation, whole: Quotation): boolean {
  const last = sharedAt(compareWords(before.value, whole.value)).at(-1);
  const next = sharedAt(compareWords(after.value, whole.value))[0];
  const [from, to] = [sharedAt(own)[0], sharedAt(own).at(-1)];
  if (last === undefined || next === undefined || from === undefined || to === undefined) return false;
  return last < from && to < next;
}

/** Places of the shared words in the second quotation. */
const sharedAt = (d: WordingDifference): number[] => d.steps.filter(({ op }) => op === 'same').map(({ at }) => at.b);
