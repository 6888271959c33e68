import { AUTHORITIES } from '../../claims/statements/propositions.data.js';
import { WORKS } from '../../claims/statements/reports.data.js';
import type { Claim } from '../../claims/types.js';
import { ORGANISATION_TAILS } from '../../language/names.data.js';
import { canonicalPlace } from '../../language/places.js';
import { similarity } from '../../values/similarity.js';
import { listed } from './sources.js';

/** Words of a party's phrase that tell no two parties apart. */
const GENERAL: ReadonlySet<string> = new Set(
  'the a an of for his her its their spokesman spokeswoman spokesperson former new local'.split(' '),
);

/** Names, titles and nouns of a party, peoples as their countries; what kind of body it is tells no two of a kind apart. */
const wordsOf = (claim: Claim): string[] =>
  listed(claim.detail.partyWords)
    .map((w) => canonicalPlace(w.replace(/(?:['’]s|\.)$/, '')))
    .filter((w) => w.length > 1 && !GENERAL.has(w) && !ORGANISATION_TAILS.has(w) && !WORKS.has(w));

/** The word that a party is told from others by: a surname, the name of a body without its kind. */
export const ownName = (claim: Claim): string => {
  const words = (claim.detail.party ?? '').split(' ');
  return words.findLast((w) => !ORGANISATION_TAILS.has(w)) ?? words.at(-1) ?? '';
};

const isAuthority = (claim: Claim): boolean =>
  listed(claim.detail.partyWords).some((word) => {
    const w = word.replace(/(?:['’]s|\.)$/, '');
    return [w, w.replace(/s$/, ''), w.replace(/ies$/, 'y')].some((v) => AUTHORITIES.has(v) || RANKS.has(v));
  });

/** Ranks and bodies of those who answer for the state; they tell the same things, each to another reporter. */
const RANKS: ReadonlySet<string> = new Set(
  `sgt sergeant lt lieutenant capt captain cpl corporal trooper deputy det constable inspector superintendent supt commissioner coroner
   firefighter marshal commander major chief pd`.split(/\s+/),
);

/**
 * Whether two claims are of two parties beyond doubt: no word in common (a minister and his ministry share one), not two
 * of those who speak for the state, not two spellings of one name.
 */
export function isOther(a: Claim, b: Claim): boolean {
  const [x, y] = [a.detail.party ?? '', b.detail.party ?? ''];
  if (x === '' || y === '' || (isAuthority(a) && isAuthority(b))) return false;
  const other = new Set(wordsOf(b));
  return !wordsOf(a).some((w) => other.has(w)) && similarity(ownName(a), ownName(b)) < SPELLED_ALIKE;
}
const SPELLED_ALIKE = 0.6;
