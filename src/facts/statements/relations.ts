import type { Claim } from '../../claims/types.js';
import { canonicalPlace, isPlace } from '../../language/places.js';
import { sameName } from '../../values/same-person.js';
import { similarity } from '../../values/similarity.js';
import type { Pair } from '../types.js';
import { bySource, eachTwo, groupBy, listed, MOST } from './sources.js';

/** What two sources name as the one founder, birthplace, origin … of one thing, with no word in common. */
export function pairRelations(claims: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  for (const own of groupBy(claims, (c) => c.detail.question ?? '').values()) {
    for (const [as, bs] of eachTwo(bySource(own, MOST))) {
      for (const a of as) {
        for (const b of bs) {
          const subject = oneSubject(a, b);
          // What a text says of it elsewhere may be what the other one says.
          if (subject === undefined || as.some((c) => !apart(c, b)) || bs.some((c) => !apart(a, c))) continue;
          if (knows(a, b) || knows(b, a)) continue;
          out.push({ a, b, score: 0.6, strength: 'medium', because: [`of one thing: ${subject}`] });
        }
      }
    }
  }
  return out;
}

function oneSubject(a: Claim, b: Claim): string | undefined {
  const [x, y] = [a.topic.subject ?? '', b.topic.subject ?? ''];
  if (a.detail.question === 'derivation' && [a, b].some((c) => c.detail.word === 'true')) return 'a word';
  const named = a.topic.names.includes(x) && b.topic.names.includes(y);
  return named && sameName(x, y) ? x : undefined;
}

const wordsOf = (claim: Claim): string[] => listed(claim.detail.words).map(canonicalPlace);

/** No word of the one is one of the other, or another spelling of it. */
function apart(a: Claim, b: Claim): boolean {
  const [p, q] = [wordsOf(a), wordsOf(b)];
  // A town and its country: one may lie in the other.
  if (p.some(isPlace) !== q.some(isPlace) && /^(?:birthplace|grave)$/.test(a.detail.question ?? '')) return false;
  return !p.some((v) => q.some((w) => v === w || similarity(v, w) >= ALIKE));
}
const ALIKE = 0.6;

/** The text names what the other one says: it may have left out one of two. */
function knows(own: Claim, other: Claim): boolean {
  const prose = own.reading.source.prose.toLowerCase();
  return wordsOf(other).some((w) => w.length > 3 && prose.includes(w));
}
