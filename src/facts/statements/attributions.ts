import type { Claim } from '../../claims/types.js';
import { ORGANISATION_TAILS } from '../../language/names.data.js';
import type { Pair } from '../types.js';
import { isOther, ownName } from './parties.js';
import { alike } from './propositions.js';
import { bySource, eachTwo, listed, MOST } from './sources.js';

/**
 * Content words in common that make two things said one, and the share of the shorter one's words they must be. What is
 * announced is announced by one; what is said may be said by all who know it, unless the words are the same.
 */
const BARS = {
  announced: { shared: 4, share: 0.7 },
  said: { shared: 6, share: 0.85 },
};
/** So many sentences around a report, who else is named may have said it too. */
const NEAR = 1;
/** Content words in common that make another report one of the same matter. */
const SAME_MATTER = 3;

/** One thing said, which two sources have from two parties, neither of them from both. */
export function pairAttributions(claims: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  for (const [as, bs] of eachTwo(bySource(claims, MOST))) {
    for (const a of as) {
      for (const b of bs) {
        if (!areRivals(a, b) || (a.detail.quoted === 'true' && b.detail.quoted === 'true')) continue;
        const shared = oneThing(a, b);
        if (shared === undefined || credits(a, as, b) || credits(b, bs, a)) continue;
        out.push({ a, b, score: 1, strength: 'strong', because: [`shared words: ${shared.slice(0, 8).join(', ')}`] });
      }
    }
  }
  return out;
}

/** Two people in full, or two bodies of one sort: a person beside a body, or a body beside one of another sort, may speak for it. */
function areRivals(a: Claim, b: Claim): boolean {
  const { partyKind: kind } = a.detail;
  if (kind !== b.detail.partyKind || kind === 'role' || !isOther(a, b)) return false;
  const [x, y] = [a, b].map((c) => (c.detail.party ?? '').split(' ')) as [string[], string[]];
  if (kind === 'person') return x.length > 1 && y.length > 1;
  return x.length > 1 && x.at(-1) === y.at(-1) && ORGANISATION_TAILS.has(x.at(-1) ?? '');
}

function oneThing(a: Claim, b: Claim): string[] | undefined {
  const bar = a.detail.announced === 'true' && b.detail.announced === 'true' ? BARS.announced : BARS.said;
  if (a.detail.numbers !== b.detail.numbers && bar === BARS.said) return undefined;
  const [p, q] = [listed(a.detail.matter), listed(b.detail.matter)];
  const shared = common(a, b);
  const verbs = listed(b.detail.verbs);
  const act = listed(a.detail.verbs).some((v) => verbs.some((w) => alike(v, w)));
  return act && shared.length >= bar.shared && shared.length >= bar.share * Math.min(p.length, q.length)
    ? shared
    : undefined;
}

function common(a: Claim, b: Claim): string[] {
  const words = listed(b.detail.matter);
  return listed(a.detail.matter).filter((w) => words.some((v) => alike(v, w)));
}

/** The source has it from the other one as well, or names that one beside it. */
function credits(own: Claim, all: readonly Claim[], other: Claim): boolean {
  const name = ownName(other);
  const { sentences } = own.reading;
  for (let i = own.sentence.index - NEAR; i <= own.sentence.index + NEAR; i++)
    if (sentences[i]?.tokens.some((t) => t.lower === name)) return true;
  return all.some((c) => c !== own && !isOther(c, other) && common(c, other).length >= SAME_MATTER);
}
