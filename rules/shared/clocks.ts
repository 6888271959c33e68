import type { Claim } from '../../src/claims/types.js';

/**
 * Hours of the clocks of North America from universal time, by the letter they begin with. Summer and standard time are
 * one: "CST" is written of July too.
 */
const CLOCKS: Readonly<Record<string, number>> = { E: -5, C: -6, M: -7, P: -8 };

const NAMED = /\b([ECMP])[SD]?T\b/;
const RETOLD = /^\s*[(/]\s*\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?\s*([ECMP])[SD]?T\b/;
const RETELLS = /\b[ECMP][SD]?T\s*[(/]\s*$/;

const hoursOf = (letter: string | undefined): number | undefined => (letter === undefined ? undefined : CLOCKS[letter]);

const proseOf = ({ reading }: Claim): string => reading.source.prose;

/** The clock in the words of a time, and the letter it begins with. */
const clockOf = (claim: Claim): RegExpExecArray | null =>
  NAMED.exec(proseOf(claim).slice(claim.span.start, claim.span.end));

/** The clock that a time names, as written: "CDT"; of North America alone. */
export const clockNamed = (claim: Claim): string | undefined => clockOf(claim)?.[0];

/** "9:20 a.m. CDT", "9:20 a.m. CST": no day has both, so that one of them is an hour off, or misnamed. */
export function misnamed(a: Claim, b: Claim): boolean {
  const [p, q] = [clockNamed(a), clockNamed(b)];
  return p?.length === 3 && q?.length === 3 && p !== q && p[0] === q[0];
}

/** How many hours later the clock that a time names is than the other's; undefined where not both name one. */
export function clocksApart(a: Claim, b: Claim): number | undefined {
  const [p, q] = [a, b].map((claim) => hoursOf(clockOf(claim)?.[1]));
  return p === undefined || q === undefined ? undefined : p - q;
}

/** "9:20 a.m. CDT (10:20 a.m. EDT)": the second is the first once more. */
export const retells = (claim: Claim): boolean =>
  RETELLS.test(proseOf(claim).slice(Math.max(0, claim.span.start - 12), claim.span.start));

/** "9:20 a.m. CDT (10:20 a.m. EDT)": by how many hours the first is told again. */
export function retoldBy(claim: Claim): number | undefined {
  const own = hoursOf(clockOf(claim)?.[1]);
  const other = hoursOf(RETOLD.exec(proseOf(claim).slice(claim.span.end, claim.span.end + 30))?.[1]);
  return own === undefined || other === undefined ? undefined : other - own;
}
