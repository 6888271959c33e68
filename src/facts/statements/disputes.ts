import { ANY } from '../../claims/statements/stances.js';
import type { Claim } from '../../claims/types.js';
import type { Pair } from '../types.js';
import { isOther } from './parties.js';
import { alike, oneMatter } from './propositions.js';
import { bySource, eachTwo, listed, MOST } from './sources.js';

/**
 * Content words in common that make what one says what the other denies; a verb is one of them, unless "these claims" is
 * all that the denial says.
 */
const SHARED = 3;

/** Two parties of whom one says what the other denies, each as another source has it. */
export function pairDisputes(claims: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  for (const [as, bs] of eachTwo(bySource(claims, 2 * MOST))) {
    for (const a of as) {
      for (const b of bs) {
        const matter = contrary(a, b);
        if (matter === undefined) continue;
        const because = [matter, ...oneSided(a, as, b), ...oneSided(b, bs, a)];
        out.push({ a, b, score: 1, strength: 'strong', because });
      }
    }
  }
  return out;
}

/** What the two are at odds about; undefined unless one says what the other denies. */
function contrary(a: Claim, b: Claim): string | undefined {
  if (a.polarity === b.polarity || a.detail.question !== b.detail.question || !isOther(a, b)) return undefined;
  if (a.detail.question !== ANY) return oneMatter(a, b)?.[0];
  const [says, denies] = a.polarity === 'affirmed' ? [a, b] : [b, a];
  const words = listed(says.detail.matter);
  // Who denies is part of it: "prosecutors say Hale fired", "Hale denied firing".
  const back = denies.detail.back === 'true';
  const denied = [...listed(denies.detail.matter), ...(back ? [] : listed(denies.detail.partyWords))];
  const shared = [...new Set(denied)].filter((w) => words.some((v) => alike(v, w)));
  const verbs = listed(says.detail.verbs);
  const act = listed(denies.detail.verbs).find((v) => verbs.some((w) => alike(v, w)));
  return (act !== undefined || back) && shared.length >= SHARED
    ? `shared words: ${shared.slice(0, 5).join(', ')}`
    : undefined;
}

/** A note on a source that gives one side alone. */
function oneSided(own: Claim, all: readonly Claim[], other: Claim): string[] {
  if (all.some((c) => c.polarity === other.polarity && contrary(own, c) !== undefined)) return [];
  // "denied these claims": the claims stand before it.
  if (own.detail.back === 'true') return [];
  return [`one-sided: ${own.reading.source.id} has the word of ${own.detail.shown} alone`];
}
