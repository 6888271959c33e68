import type { Claim } from '../src/claims/types.js';
import type { Inconsistency, WithinRule } from '../src/rule.js';
import { unitBase } from '../src/values/quantity.js';
import { headlinesAgainstTexts, tollsOfOneText } from './shared/headlines.js';
import { agesAgainstDates, agesOfOne } from './shared/lifetimes.js';
import { isExact, quantityOf } from './shared/quantities.js';

/** UTF-16 units between "12 of 30" and the percentage that repeats it. */
const NEAR = 60;

const textBetween = (a: Claim, b: Claim): string =>
  a.reading.source.prose.slice(a.span.end, b.span.start).toLowerCase();
const sameSentence = (a: Claim, b: Claim): boolean => a.sentence.index === b.sentence.index;

/** "eight people, including nine children": a part is more than its whole. */
function partExceeds(claims: readonly Claim[]): Inconsistency[] {
  const out: Inconsistency[] = [];
  for (const [i, part] of claims.entries()) {
    const p = quantityOf(part);
    const whole = claims[i - 1];
    const w = whole === undefined ? undefined : quantityOf(whole);
    if (
      part.detail.subset === undefined ||
      part.detail.of !== undefined ||
      p === undefined ||
      w === undefined ||
      whole === undefined
    )
      continue;
    if (whole.kind !== 'count' || whole.detail.subset !== undefined || !sameSentence(part, whole)) continue;
    if (
      unitBase(p.unit) !== unitBase(w.unit) ||
      !/\b(?:including|of whom|of which|among them)\b/.test(textBetween(whole, part))
    )
      continue;
    // "nobody was hurt while people, including two children, were inside"
    if (p.range.lo <= w.range.hi || w.range.hi === 0) continue;
    out.push({
      claims: [whole, part],
      message: `${p.number} of them are more than the ${w.number} there are`,
      verdict: 'conflict',
      severity: 'high',
      because: ['a part is larger than its whole'],
    });
  }
  return out;
}

interface Ratio {
  part: Claim;
  whole: Claim;
}

/** "12 of 30 members", "five of the six victims". */
function ratioAt(claims: readonly Claim[], i: number): Ratio | undefined {
  const [part, whole] = [claims[i], claims[i + 1]];
  if (part?.kind !== 'count' || whole?.kind !== 'count' || !sameSentence(part, whole)) return undefined;
  if (!/^\s*(?:out )?of (?:the |its |their |all )?$/.test(textBetween(part, whole))) return undefined;
  const [p, w] = [quantityOf(part), quantityOf(whole)];
  return p !== undefined && w !== undefined && isExact(p) && isExact(w) ? { part, whole } : undefined;
}

function ratios(claims: readonly Claim[]): Inconsistency[] {
  const out: Inconsistency[] = [];
  for (let i = 0; i < claims.length; i += 1) {
    const ratio = ratioAt(claims, i);
    if (ratio === undefined) continue;
    const [p, w] = [quantityOf(ratio.part), quantityOf(ratio.whole)];
    if (p === undefined || w === undefined || w.number === 0) continue;
    if (p.number > w.number) {
      out.push({
        claims: [ratio.part, ratio.whole],
        message: `${p.number} of ${w.number} are more than all`,
        verdict: 'conflict',
        severity: 'high',
        because: ['a part is larger than its whole'],
      });
      continue;
    }
    const share = claims[i + 2];
    const s = share === undefined ? undefined : quantityOf(share);
    if (
      share?.kind !== 'percentage' ||
      share.role !== 'level' ||
      share.detail.fraction !== undefined ||
      s === undefined
    )
      continue;
    const between = textBetween(ratio.whole, share);
    // Only where the percentage repeats the ratio: "12 of 30 members (40 percent)", "12 of 30, or 40 percent".
    if (between.length > NEAR || !/(?:\(|, or |, about |, roughly |, some )\s*$/.test(between)) continue;
    const computed = (p.number / w.number) * 100;
    if (
      Math.abs(computed - s.number) <= Math.max(1, s.precision / 2) ||
      (computed >= s.range.lo && computed <= s.range.hi)
    )
      continue;
    out.push({
      claims: [ratio.part, ratio.whole, share],
      message: `${p.number} of ${w.number} are ${Number(computed.toFixed(1))} percent, not ${s.number}`,
      verdict: 'conflict',
      severity: 'medium',
      because: ['computed from the two numbers beside it'],
    });
  }
  return out;
}

/** "48 percent chose A, 39 percent B and the remaining 23 percent neither": the shares of a whole that is used up. */
function sharesOfAll(claims: readonly Claim[]): Inconsistency[] {
  const bySentence = new Map<number, Claim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'percentage') continue;
    bySentence.set(claim.sentence.index, [...(bySentence.get(claim.sentence.index) ?? []), claim]);
  }
  const out: Inconsistency[] = [];
  for (const shares of bySentence.values()) {
    const values = shares.map(quantityOf);
    const first = shares[0];
    const last = shares.at(-1);
    if (first === undefined || last === undefined || shares.length < 2) continue;
    if (
      shares.some((s) => s.role !== 'level' || s.detail.fraction !== undefined) ||
      values.some((v) => v === undefined || !isExact(v))
    )
      continue;
    const lead = last.reading.source.prose
      .slice(Math.max(last.sentence.start, last.span.start - 20), last.span.start)
      .toLowerCase();
    if (!/\b(?:remaining|remainder|the rest|other) (?:of )?$/.test(lead)) continue;
    const sum = values.reduce((total, v) => total + (v?.number ?? 0), 0);
    const slack = values.reduce((total, v) => total + (v?.precision ?? 1) / 2, 0);
    if (Math.abs(sum - 100) <= slack + 1e-9) continue;
    out.push({
      claims: shares,
      message: `the shares add up to ${Number(sum.toFixed(2))} percent`,
      verdict: 'conflict',
      severity: 'medium',
      because: ['shares of one whole, with its remainder, do not make a hundred'],
    });
  }
  return out;
}

/** Numbers of one source that cannot all hold. */
export const rule: WithinRule = {
  id: 'arithmetic',
  title: 'sums that do not add up',
  summary:
    'Numbers of one source that cannot all hold: a part above its whole, shares that make no hundred, an age against its birth date.',
  revision: 2,
  scope: 'within',
  takes: ({ kind }) => kind === 'count' || kind === 'percentage' || kind === 'age' || kind === 'date',
  inspect(claims) {
    const numbers = claims.filter(({ kind }) => kind === 'count' || kind === 'percentage');
    return [
      ...partExceeds(numbers),
      ...ratios(numbers),
      ...sharesOfAll(numbers),
      ...agesAgainstDates(claims),
      ...agesOfOne(claims),
      ...headlinesAgainstTexts(numbers),
      ...tollsOfOneText(numbers),
    ];
  },
};
