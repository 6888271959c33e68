import type { Claim } from '../../src/claims/types.js';
import type { Inconsistency } from '../../src/rule.js';
import { isExact, quantityOf } from './quantities.js';

/** What befell people, of whom a story about one event has one number. */
const FATES: ReadonlySet<string> = new Set(['killed', 'injured', 'shot', 'charged', 'arrested', 'missing', 'rescued']);

/** Details that make a number one of a part, of several events or of another time. */
const PARTIAL =
  'subset other rest increment earlier summed change beside itemised grade month year owned implied'.split(' ');

/** Small numbers add up: "one died at once, two in hospital" beneath "3 dead". */
const MOST_PARTS = 12;

/** Stretches of a text in which a headline's number is told: its lead. */
const LEAD = 6;

/**
 * "3 charged" above "Two people have been charged": the number of a headline, which no number of its text bears out.
 * Silent where the text tells its people one after the other, or in numbers of parts that may add up.
 */
export function headlinesAgainstTexts(claims: readonly Claim[]): Inconsistency[] {
  const out: Inconsistency[] = [];
  for (const title of claims) {
    const told = quantityOf(title);
    if (told === undefined || title.sentence.block.kind !== 'title' || !isWhole(title)) continue;
    const all = claims.filter(({ role, sentence }) => role === title.role && sentence.block.kind !== 'title');
    const body = all.filter((claim) => isWhole(claim) && sameGroup(claim, title));
    const [first, ...rest] = body;
    const value = first && quantityOf(first);
    if (first === undefined || value === undefined || all.length > body.length) continue;
    if (first.sentence.index > LEAD || value.number < 2 || !sharesWords(first, title)) continue;
    if (rest.some((claim) => quantityOf(claim)?.number !== value.number) || value.number === told.number) continue;
    if (tellsMore(title, told.number, claims)) continue;
    out.push({
      claims: [title, first],
      message: `the headline gives ${told.number} ${title.role}, its text ${value.number}`,
      verdict: 'conflict',
      severity: 'medium',
      because: ['the headline and its own text count the same people'],
    });
  }
  return out;
}

const isWhole = (claim: Claim): boolean => {
  const value = quantityOf(claim);
  return (
    claim.kind === 'count' &&
    FATES.has(claim.role) &&
    value !== undefined &&
    isExact(value) &&
    claim.polarity === 'affirmed' &&
    claim.modality !== 'conditional' &&
    PARTIAL.every((key) => claim.detail[key] === undefined)
  );
};

const sameGroup = (a: Claim, b: Claim): boolean =>
  a.detail.group === b.detail.group || a.detail.group === undefined || b.detail.group === undefined;

/** Both tell of one thing: a word of the headline stands in the sentence. */
const sharesWords = (a: Claim, b: Claim): boolean =>
  b.topic.sentenceWords.filter((word) => a.topic.sentenceWords.includes(word)).length >= 2;

/** Other numbers of people in the text that the headline's may be: as they are, or added up. */
function tellsMore({ role }: Claim, number: number, claims: readonly Claim[]): boolean {
  const numbers = claims
    .filter(
      ({ kind, sentence, value }) =>
        kind === 'count' &&
        sentence.block.kind !== 'title' &&
        value.type === 'quantity' &&
        value.unit.startsWith('person'),
    )
    .map((claim) => quantityOf(claim)?.number ?? 0);
  const fates = role === 'injured' || role === 'shot' || role === 'killed';
  if (numbers.includes(number) && fates) return true;
  if (!fates) return false;
  return numbers.slice(0, MOST_PARTS).some((x, i) => numbers.slice(i + 1, MOST_PARTS).some((y) => x + y === number));
}
