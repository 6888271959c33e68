import type { Claim } from '../claims/types.js';
import { type Profile, sharedWords } from './vocabulary.js';

/** Numbers that a source tells, by source, kind, unit and number. */
export type Told = ReadonlyMap<string, readonly Profile[]>;

/** Counts below this stand in any text for many things. */
const SMALL = 10;

export function toldBy(profiles: readonly Profile[]): Told {
  const told = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const key = keyOf(profile.claim, profile.claim);
    if (key === undefined) continue;
    const list = told.get(key) ?? [];
    if (list.length < MOST) list.push(profile);
    told.set(key, list);
  }
  return told;
}

/** So many places of one number in one source are looked at. */
const MOST = 8;

/**
 * Two different numbers that each source tells both of are of two things: a school of $50 million, a clean-up of $800,000.
 * So they are where one source tells the other's number itself, in a sentence that shares with the other's a word which
 * the compared one lacks: "losses in forests came to 41 percent", "in forests it fell by 41 percent", beside "in meadows
 * by 47 percent".
 */
export function toldElsewhere(a: Profile, b: Profile, told: Told): boolean {
  const [p, q] = [a.claim.value, b.claim.value];
  // "a majority", "a minority": half of it is in both.
  if (p.type !== 'quantity' || q.type !== 'quantity' || p.number === q.number) return false;
  const [inA, inB] = [placesOf(b, a, told), placesOf(a, b, told)];
  if (inA.length > 0 && inB.length > 0) return true;
  // "1,200 jobs, 400 of them in Denby": whoever tells both in one breath means two things by them.
  if (inA.some(({ claim }) => inOneBreath(claim, a.claim)) || inB.some(({ claim }) => inOneBreath(claim, b.claim)))
    return true;
  const nearer = (own: Profile, other: Profile, mine: Profile) =>
    sharedWords(own.sentence, other.sentence).some((word) => !mine.sentence.has(word));
  return inA.some((own) => nearer(own, b, a)) || inB.some((own) => nearer(own, a, b));
}

/** Both in one sentence, and not one thing in two currencies: "US$1 million ($1.5 million)". */
function inOneBreath(x: Claim, y: Claim): boolean {
  const [first, second] = x.span.start < y.span.start ? [x, y] : [y, x];
  const between = x.reading.source.prose.slice(first.span.end, second.span.start);
  return x.sentence === y.sentence && !/^\s*\(/.test(between);
}

/** Where the source of the second claim tells the number of the first. */
function placesOf(number: Profile, there: Profile, told: Told): readonly Profile[] {
  const key = keyOf(number.claim, there.claim);
  return key === undefined ? [] : (told.get(key) ?? []);
}

function keyOf({ kind, value }: Claim, { reading }: Claim): string | undefined {
  if (value.type !== 'quantity' || !TOLD_OF.has(kind) || (kind === 'count' && value.number < SMALL)) return undefined;
  return `${reading.source.id} ${kind} ${value.unit} ${value.number}`;
}

const TOLD_OF: ReadonlySet<string> = new Set(['money', 'percentage', 'measurement', 'count', 'vote']);
