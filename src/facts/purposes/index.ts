import { tokenAt } from '../../claims/topic.js';
import type { Claim } from '../../claims/types.js';
import { relate } from '../../values/index.js';
import { acrossSources, comparable } from '../comparable.js';
import { featuresOf } from '../features.js';
import type { Pair } from '../types.js';
import type { Profile } from '../vocabulary.js';
import { purposeOf } from './purpose.js';

/**
 * Amounts of money told of one purpose in other words: what the robbers "got away with" and "made off with", what the
 * repairs "have cost" and the work "swallowed". Where each source has one amount of the purpose, the two answer one
 * question; another alignment needs the same words for that.
 */

/** Likeness of the words around, from which two such amounts are of one thing. */
const AROUND = 0.15;
/** The larger is at most so many times the smaller: past that they are amounts of different things. */
const LARGEST = 6;
/** Sources that each source is compared with: keeps a thousand of them linear. */
const REPRESENTATIVES = 24;

interface Amount {
  profile: Profile;
  purpose: string;
  /** What was spent is not what will be. */
  time: 'past' | 'ahead' | 'open';
}

/**
 * Pairs of amounts of different sources, each the only one of its purpose in its source.
 * @param acts classes of the acts that the story is about
 */
export function purposePairs(profiles: readonly Profile[], acts: ReadonlySet<string>): Pair[] {
  const bySource = new Map<string, Amount[]>();
  for (const profile of profiles) {
    const amount = amountOf(profile);
    if (amount === undefined) continue;
    const { id } = profile.claim.reading.source;
    bySource.set(id, [...(bySource.get(id) ?? []), amount]);
  }
  const told = [...bySource.values()].map((own) => own.filter((amount) => isAlone(amount, own)));
  const out: Pair[] = [];
  for (const [i, own] of told.entries())
    for (const other of told.slice(i + 1, i + 1 + REPRESENTATIVES))
      for (const x of own)
        for (const y of other)
          if (mayBeOne(x, y, acts))
            out.push({
              a: x.profile.claim,
              b: y.profile.claim,
              score: 1,
              strength: 'medium',
              because: [`the one amount ${x.purpose} in each`],
            });
  return out;
}

function amountOf(profile: Profile): Amount | undefined {
  const { claim } = profile;
  const { kind, polarity, modality, detail, sentence, span } = claim;
  if (kind !== 'money' || polarity === 'negated' || modality === 'conditional') return undefined;
  // "31 euros a share", "up from $3 million": a rate, an older figure.
  const next = sentence.tokens[tokenAt(sentence, span.end)]?.lower ?? '';
  if (
    detail.per !== undefined ||
    detail.change !== undefined ||
    detail.earlier !== undefined ||
    /^(?:a|an|per|each|apiece)$/.test(next)
  )
    return undefined;
  const purpose = purposeOf(claim);
  return purpose === undefined ? undefined : { profile, purpose, time: timeOf(claim) };
}

function timeOf({ sentence, span, modality }: Claim): Amount['time'] {
  const at = tokenAt(sentence, span.start);
  const verb = sentence.verbs.filter(({ head }) => head < at).at(-1);
  if (verb?.tense === 'future' || modality === 'planned') return 'ahead';
  return verb?.tense === 'past' ? 'past' : 'open';
}

const unitOf = ({ value }: Claim): string => (value.type === 'quantity' ? value.unit : '');

/** No other amount of the purpose, and of a time that may be the same, in its source. */
const isAlone = (amount: Amount, own: readonly Amount[]): boolean =>
  own.every(
    (other) =>
      other === amount ||
      other.purpose !== amount.purpose ||
      !sameTime(amount, other) ||
      relate(amount.profile.claim.value, other.profile.claim.value).kind !== 'disjoint',
  );

const sameTime = (a: Amount, b: Amount): boolean => a.time === b.time || a.time === 'open' || b.time === 'open';

function mayBeOne(x: Amount, y: Amount, acts: ReadonlySet<string>): boolean {
  const [a, b] = [x.profile.claim, y.profile.claim];
  if (x.purpose !== y.purpose || !sameTime(x, y) || unitOf(a) !== unitOf(b)) return false;
  if (!acrossSources(a, b) || !comparable(a, b)) return false;
  const [p, q] = [a.value, b.value];
  if (p.type !== 'quantity' || q.type !== 'quantity') return false;
  if (Math.max(p.number, q.number) > LARGEST * Math.min(p.number, q.number)) return false;
  // A text on a robbery has one haul, whatever words are around it.
  return acts.has(ACTS[x.purpose] ?? '') || featuresOf(x.profile, y.profile).context >= AROUND;
}

/** The act that a story is about where a purpose is its own. */
const ACTS: Readonly<Record<string, string>> = { taken: 'steal', sold: 'sell' };
