import type { Claim } from '../../claims/types.js';
import type { QuantityValue } from '../../values/types.js';
import { toldBeside } from '../scopes.js';
import type { Pair } from '../types.js';

/** What befalls people in an event that a text is about: it has one number of them. */
const FATES: ReadonlySet<string> = new Set(['killed', 'injured', 'shot', 'arrested', 'charged', 'missing', 'rescued']);

/** Details of a number that is not the whole of one event's people. */
const PARTIAL =
  'subset other rest increment earlier summed change beside itemised grade month year owned implied only group'.split(
    ' ',
  );

/** Sentences at the head of a text that tell what it is about. */
const LEAD = 8;

/**
 * The one number of people that each of two texts gives for what it is about: "Five people shot in Denby", "four young
 * people had been hit by gunfire". However differently the two are worded, an editor should look where they differ.
 * @param pairs what is compared already
 */
export function pairTolls(claims: readonly Claim[], pairs: readonly Pair[]): Pair[] {
  const compared = new Set(pairs.filter(({ a, b }) => !isVague(a) && !isVague(b)).flatMap(({ a, b }) => [a, b]));
  const soles = [...bySource(claims)].flatMap((list) => [...FATES].flatMap((fate) => soleToll(list, fate)));
  return soles.flatMap((a, i) =>
    soles.slice(i + 1).flatMap((b): Pair[] => {
      const open = a.role === b.role && a.reading !== b.reading && !compared.has(a) && !compared.has(b);
      if (!open || numberOf(a) === numberOf(b) || toldBeside(a, b)) return [];
      return [{ a, b, score: 0.5, strength: 'medium', because: [`the only number of people ${a.role} in each text`] }];
    }),
  );
}

function bySource(claims: readonly Claim[]): Iterable<Claim[]> {
  const lists = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { id } = claim.reading.source;
    lists.set(id, [...(lists.get(id) ?? []), claim]);
  }
  return lists.values();
}

/** "multiple people were shot" says no more than the number beside it. */
const isVague = ({ value }: Claim): boolean => value.type !== 'quantity' || value.modifier === 'vague';

const numberOf = ({ value }: Claim): number | undefined => (value as QuantityValue).number;

/** The toll, where all that a text says of people of that fate is one number, and its head says it. */
function soleToll(claims: readonly Claim[], fate: string): Claim[] {
  const tolls = claims.filter((claim) => claim.role === fate && !isVague(claim));
  const [first, ...rest] = tolls;
  if (first === undefined || !tolls.every(isWhole)) return [];
  const told = tolls.some(({ sentence }) => sentence.index < LEAD);
  return told && rest.every((claim) => numberOf(claim) === numberOf(first)) && !tellsMore(first, fate) ? [first] : [];
}

function isWhole({ value, detail, polarity, modality, sentence }: Claim): boolean {
  if (value.type !== 'quantity' || value.modifier !== 'none' || value.range.lo !== value.range.hi || value.number < 2)
    return false;
  if (polarity !== 'affirmed' || (modality !== 'asserted' && modality !== 'alleged')) return false;
  return PARTIAL.every((key) => detail[key] === undefined) && !sentence.tokens.some(({ lower }) => MORE.test(lower));
}

/** Words by which a text adds somebody to a number. */
const MORE = /^(?:also|another|additional|separate|unrelated|previous|earlier)$/;

/** "A woman was also shot": somebody beside those who were counted. */
const tellsMore = ({ reading }: Claim, fate: string): boolean =>
  reading.sentences.some(({ tokens }) =>
    tokens.some(
      ({ lower }, i) =>
        MORE.test(lower) &&
        tokens.slice(Math.max(0, i - 4), i + 6).some((near) => near.lower === fate || VERBS[fate]?.has(near.lower)),
    ),
  );

const VERBS: Readonly<Record<string, ReadonlySet<string>>> = {
  killed: new Set(['died', 'dead', 'slain']),
  injured: new Set(['hurt', 'wounded', 'grazed', 'shot']),
  shot: new Set(['hit', 'wounded', 'struck', 'grazed']),
  arrested: new Set(['detained', 'custody']),
  charged: new Set(['indicted']),
};
