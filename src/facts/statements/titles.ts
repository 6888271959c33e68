import type { Claim } from '../../claims/types.js';
import { fold } from '../../values/text.js';
import { relateGivens } from '../../values/text-names.js';
import type { Pair } from '../types.js';
import { bySource, canonical, eachTwo, groupBy, metBy } from './sources.js';

/** Titles of one sort (an office's group, the party, the state) that two sources give one person. */
export function pairTitles(claims: readonly Claim[]): Pair[] {
  const out: Pair[] = metBy(claims, (c) => c.role === 'committee').flatMap(([as, bs]) => pairCommittees(as, bs));
  const held = claims.filter((c) => c.role !== 'committee');
  for (const own of groupBy(held, (c) => `${c.role} ${fold(c.detail.surname ?? '')}`).values()) {
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

/** Whom two sources put at the head of two committees of one chamber, each of which the other text has nowhere. */
function pairCommittees(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  return as.flatMap((a) =>
    bs.flatMap((b): Pair[] => {
      const [x, y] = [a.detail.surname ?? '', b.detail.surname ?? ''];
      if (a.detail.chamber !== b.detail.chamber || (x !== '' && y !== '' && x !== y)) return [];
      if (!sameText(a, b) && (hasWords(a, b) || hasWords(b, a))) return [];
      if (x !== '' && x === y)
        return [{ a, b, score: 1, strength: 'strong', because: [`of one person: ${b.detail.about ?? ''}`] }];
      const theirs = contentOf(b);
      const words = [...contentOf(a)].filter((w) => theirs.has(w));
      if (words.length < SHARED) return [];
      return [{ a, b, score: 0.6, strength: 'medium', because: [`shared words: ${words.slice(0, 5).join(', ')}`] }];
    }),
  );
}

const SHARED = 2;
const COMMITTEE_WORDS = new Set(
  'chairman chairwoman chair head leader house senate committee republican democrat say'.split(' '),
);

/** Lemmas of a sentence, the committee's name and what all such sentences have left out. */
function contentOf(claim: Claim): Set<string> {
  const own = claim.sentence.tokens.filter((t) => t.end <= claim.span.start || t.start >= claim.span.end);
  return new Set(
    own
      .filter((t) => /^(?:NOUN|PROPN|VERB)$/.test(t.pos))
      .map((t) => t.lemma.toLowerCase())
      .filter((w) => !COMMITTEE_WORDS.has(w)),
  );
}

/** Whether the text of `b` has the name that `a` gives, less its last word. */
function hasWords(a: Claim, b: Claim): boolean {
  const words = canonical(a).split(' ').slice(1, -1).join(' ');
  return words !== '' && b.reading.source.prose.toLowerCase().includes(words);
}
