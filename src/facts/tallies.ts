import type { Claim } from '../claims/types.js';

/**
 * Whether a source counts things of one kind for one purpose alone: a text on a flood has one number of families, a text
 * on a season has forty games won, ten lost and six played. Of the first the noun itself says what is counted.
 */
export interface Tallies {
  /** The noun counts, or the sentence lasts, a single thing: one number of it in the claim's source, a few in the whole story. */
  single(claim: Claim): boolean;
  /** The claim's source has no other number of its unit that is as long; a headline speaks where its text does not. */
  lone(claim: Claim): boolean;
}

/** Numbers of one thing in a story past which its sources count many things by that name, whatever they disagree on. */
const MANY = 4;

export function talliesOf(claims: readonly Claim[]): Tallies {
  const numbers = new Map<string, Set<number>>();
  const told = new Set<string>();
  const put = (key: string, number: number) => numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
  for (const claim of claims) {
    if (claim.value.type === 'quantity') {
      put(`${claim.reading.source.id} ${sized(claim)}`, claim.value.number);
      if (!isHeadline(claim)) told.add(`${claim.reading.source.id} ${sized(claim)}`);
    }
    const size = sizeOf(claim);
    if (size === undefined) continue;
    put(`${claim.reading.source.id} ${thing(claim)}`, size);
    put(thing(claim), size);
  }
  return {
    lone: (claim) => {
      const key = `${claim.reading.source.id} ${sized(claim)}`;
      return numbers.get(key)?.size === 1 && !(isHeadline(claim) && told.has(key));
    },
    single: (claim) =>
      (numbers.get(`${claim.reading.source.id} ${thing(claim)}`)?.size ?? 0) <= 1 &&
      (numbers.get(thing(claim))?.size ?? 0) <= MANY,
  };
}

/** The number of a count; of a prison sentence its days: a text on one trial has one. */
function sizeOf({ kind, role, value, detail }: Claim): number | undefined {
  // "235,000 comments, 208,000 of which were form letters": one number of comments, and a part of it.
  if (kind === 'count' && /^(?:them|which)$/.test(detail.of ?? '')) return undefined;
  if (kind === 'count' && value.type === 'quantity') return value.number;
  return kind === 'duration' && role === 'sentence' && value.type === 'duration' ? value.days.lo : undefined;
}

const isHeadline = ({ sentence }: Claim): boolean =>
  sentence.block.kind === 'heading' || sentence.block.kind === 'title';

/** The kind, the unit and the number of digits before the point: all that two orders of the same digits share. */
const sized = ({ kind, value }: Claim): string =>
  value.type === 'quantity'
    ? `${kind} ${value.unit.replace(/:.*/, '')} ${Math.trunc(value.number).toString().length}`
    : kind;

/** What is counted: by what befell them, or by the noun. */
const thing = ({ role, topic }: Claim): string => role || (topic.head ?? '');
