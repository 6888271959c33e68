import type { Claim } from '../../claims/types.js';
import type { Pair } from '../types.js';

/** Acts that are done to somebody so many times, by the verb's lemma or class. */
const BLOWS: ReadonlySet<string> = new Set([
  'shoot',
  'stab',
  'hit',
  'strike',
  'wound',
  'punch',
  'injure',
  'kill',
  'attack',
]);

/**
 * How many times one person was shot or stabbed, told once in each of two texts: "Ada Lund, 29, who was hit seven times"
 * and "Lund was shot eight times". Whose blows they are is known by name, so it matters little in which words they are told.
 */
export function pairBlows(claims: readonly Claim[], pairs: readonly Pair[]): Pair[] {
  const blows = claims.filter(isBlow);
  const known = new Map<Claim, Set<Claim>>();
  for (const { a, b } of pairs) {
    if (a.role !== 'time') continue;
    known.set(a, (known.get(a) ?? new Set()).add(b));
    known.set(b, (known.get(b) ?? new Set()).add(a));
  }
  const sole = blows.filter((a) =>
    blows.every((b) => a.reading !== b.reading || a.topic.subject !== b.topic.subject || numberOf(a) === numberOf(b)),
  );
  return sole.flatMap((a, i) =>
    sole
      .slice(i + 1)
      .filter((b) => a.reading !== b.reading && a.topic.subject === b.topic.subject && !known.get(a)?.has(b))
      .map(
        (b): Pair => ({
          a,
          b,
          score: 0.5,
          strength: 'medium',
          because: ['the only number of times that this person was hit in each text'],
        }),
      ),
  );
}

const numberOf = ({ value }: Claim): number | undefined => (value.type === 'quantity' ? value.number : undefined);

/** The times of an act whose one sufferer is named in full. */
function isBlow({ role, value, topic, polarity, modality, sentence }: Claim): boolean {
  if (role !== 'time' || value.type !== 'quantity' || polarity !== 'affirmed') return false;
  if (modality !== 'asserted' && modality !== 'alleged') return false;
  if (![topic.predicate, topic.predicateClass].some((act) => act !== undefined && BLOWS.has(act))) return false;
  if (topic.subject === undefined || !topic.subject.includes(' ')) return false;
  // "Lund shot eight times" may be of the one who fired.
  return sentence.clauses.some(({ verb }) => verb?.passive === true && verb.lemma === topic.predicate);
}
