import type { Claim } from '../../claims/types.js';
import { fold } from '../../values/text.js';
import { relateGivens } from '../../values/text-names.js';
import type { Pair } from '../types.js';
import { bySource, eachTwo, groupBy } from './sources.js';

/** Titles of one sort (an office's group, the party, the state) that two sources give one person. */
export function pairTitles(claims: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  for (const own of groupBy(claims, (c) => `${c.role} ${fold(c.detail.surname ?? '')}`).values()) {
    for (const [as, bs] of eachTwo(bySource(own))) {
      const matched = (a: Claim, b: Claim) =>
        /^(?:same|compatible)$/.test(
          relateGivens((a.detail.given ?? '').split(' '), (b.detail.given ?? '').split(' ')),
        );
      const shared = as.some((a) => bs.some((b) => matched(a, b) && a.value.type === 'text' && sameText(a, b)));
      for (const a of as) {
        for (const b of bs) {
          if (!matched(a, b)) continue;
          // One value in common is the answer; the other is a title of another time.
          if (shared && !sameText(a, b)) continue;
          out.push({ a, b, score: 1, strength: 'strong', because: [`of one person: ${b.detail.about ?? ''}`] });
        }
      }
    }
  }
  return out;
}

const sameText = (a: Claim, b: Claim) =>
  a.value.type === 'text' && b.value.type === 'text' && a.value.canonical === b.value.canonical;
