import type { Claim } from '../../src/claims/types.js';
import { climb, type Volatility } from '../../src/ladder.js';
import type { Judgement, RuleContext, Severity } from '../../src/rule.js';
import { relateQuantities } from '../../src/values/quantity.js';
import type { Relation } from '../../src/values/relation.js';
import type { QuantityValue } from '../../src/values/types.js';

/** What the rules on numbers share: when two numbers answer the same question, and how to judge those that do. */

/** The number of a claim; rules take only claims that have one. */
export function quantityOf(claim: Claim): QuantityValue | undefined {
  return claim.value.type === 'quantity' ? claim.value : undefined;
}

export const agree = (because: string): Judgement => ({ verdict: 'agree', severity: 'low', because: [because] });
export const notComparable = (because: string): Judgement => ({
  verdict: 'compatible',
  severity: 'low',
  because: [because],
});

/** Details that, present on both sides and different, make two questions of what looked like one. */
const NARROWING: Readonly<Record<string, string>> = {
  year: 'different years',
  per: 'counted by different periods',
  whole: 'parts of different wholes',
  direction: 'changes in different directions',
};

/** Details that only one side may have and that change the question. */
const ALTERING: Readonly<Record<string, string>> = {
  subset: 'a part against the whole',
  increment: 'an addition against a total',
  change: 'a change against a level',
  grade: 'the seriously injured against all of them',
  itemised: 'an item of a list against the whole',
  beside: 'one of two groups against all',
};

/** Why two numbers do not answer the same question; undefined when they may. Symmetric. */
export function different(
  a: Claim,
  b: Claim,
  context: RuleContext,
  also: Readonly<Record<string, string>> = {},
): string | undefined {
  if (a.role !== b.role && a.role !== '' && b.role !== '')
    return `of different things: ${[a.role, b.role].sort().join(' and ')}`;
  for (const [key, because] of Object.entries({ ...NARROWING, ...also })) {
    const [x, y] = [a.detail[key], b.detail[key]];
    if (x !== undefined && y !== undefined && x !== y) return because;
  }
  for (const [key, because] of Object.entries(ALTERING)) {
    if ((a.detail[key] === undefined) !== (b.detail[key] === undefined)) return because;
  }
  if (isPartOf(a, b) || isPartOf(b, a)) return 'one is the part that the other text tells beside its whole';
  if (a.detail.rest !== undefined && b.detail.rest !== undefined && a.detail.subset !== undefined) {
    return 'the others, of different wholes';
  }
  // "nine other jurors", "eight of the jurors"
  if (a.detail.rest !== b.detail.rest) return 'the others against all or some of them';
  if (a.detail.itemised !== undefined && b.detail.itemised !== undefined) return 'items of two lists';
  if (a.detail.summed !== b.detail.summed) return 'a sum over many events';
  if (past(a, context) !== past(b, context)) return 'one of them is of an earlier year';
  if (otherMonth(a, b, context) || otherMonth(b, a, context)) return 'one of them is of another month';
  return undefined;
}

/** "holds 44 seats", "44 of the 141 seats": the whole is no other number for the part. */
function isPartOf(part: Claim, whole: Claim): boolean {
  return (
    whole.detail.part !== undefined &&
    part.value.type === 'quantity' &&
    part.detail.subset === undefined &&
    part.value.number === Number(whole.detail.part)
  );
}

const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

const DAY = 86_400_000;
/** Days within which a weekday alone names a day. */
const WEEK = 8;
const YEAR = 365;
const NEARLY_NOW = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday)$/;

/**
 * The first claim names the month of its event, and the other text neither names that month nor was written near it:
 * an earlier event told as background. Whoever writes in early May may speak of late April.
 */
function otherMonth(a: Claim, b: Claim, context: RuleContext): boolean {
  const { month } = a.detail;
  const published = context.published(b);
  if (month === undefined || published === undefined || published.assumed || b.detail.month === month) return false;
  const date = new Date(Math.floor(published.day) * DAY);
  // "on Dec. 3" and, two weeks later, "on Thursday".
  const told = Date.UTC(date.getUTCFullYear(), MONTHS.indexOf(month), Number(a.detail.day ?? Number.NaN));
  const late = ((date.getTime() - told) / DAY + YEAR) % YEAR;
  if (late > WEEK && YEAR - late > WEEK && b.sentence.tokens.some(({ lower }) => NEARLY_NOW.test(lower))) return true;
  if (b.reading.source.prose.includes(month.slice(0, 3))) return false;
  const written = date.getUTCMonth();
  const apart = (written - MONTHS.indexOf(month) + 12) % 12;
  return apart > 1;
}

/** The year beside the number, when it is not the year of publication: history, unless the other text has it too. */
function past(claim: Claim, context: RuleContext): string | undefined {
  const published = context.published(claim);
  if (claim.detail.year === undefined || published === undefined) return undefined;
  const year = 1970 + Math.floor(published.day / 365.2425);
  return Number(claim.detail.year) < year ? claim.detail.year : undefined;
}

/**
 * Two groups of people: equal ones and one that is left open may be compared. A named group may be a part of people in
 * general ("three children" of "eight people"), never more than they are.
 */
export function groupsAllow(a: Claim, b: Claim): string | undefined {
  const [x, y] = [a.detail.group, b.detail.group];
  if (x === y || arrestedAtProtest(a, b) || arrestedAtProtest(b, a)) return undefined;
  if (x !== undefined && y !== undefined) return `different groups: ${[x, y].sort().join(' and ')}`;
  const [part, whole] = x === undefined ? [quantityOf(b), quantityOf(a)] : [quantityOf(a), quantityOf(b)];
  if (part === undefined || whole === undefined) return 'no numbers';
  return part.range.lo > whole.range.hi ? undefined : 'one group may be a part of the other';
}

const PROTESTS: ReadonlySet<string> = new Set(['protest', 'rally', 'march', 'demonstration', 'demonstrate']);

/** "14 protesters were arrested", "19 people arrested at the protest": whoever is arrested at one is one of them. */
const arrestedAtProtest = (a: Claim, b: Claim): boolean =>
  a.role === 'arrested' &&
  b.role === 'arrested' &&
  a.detail.group === 'protester' &&
  b.detail.group === undefined &&
  b.sentence.tokens.some(({ lemma }) => PROTESTS.has(lemma)) &&
  // "19 people at the protest, including five bystanders"
  !b.sentence.tokens.some(({ lemma }) => lemma === 'include');

export const isExact = (value: QuantityValue): boolean => value.modifier === 'none' || value.modifier === 'exactly';

/** An off-by-one of a large number is a small thing, of a handful of people it is not. */
const SMALL_COUNT = 10;

function severityOf(relation: Relation, a: QuantityValue, b: QuantityValue): Severity | undefined {
  if (relation.hints.includes('off by one') && Math.min(a.number, b.number) > SMALL_COUNT) return 'low';
  if (relation.hints.some((hint) => /factor of|for billion|for million|for trillion/.test(hint))) return 'high';
  return undefined;
}

/** A bound is not contradicted by a larger number, but one this many times as large is worth a look. */
const FAR_ABOVE = 10;

/** Up the ladder with two numbers of the same question. */
export function judgeNumbers(
  a: Claim,
  b: Claim,
  context: RuleContext,
  volatility: Volatility,
  natural: 'up' | 'any' = 'up',
): Judgement {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (x === undefined || y === undefined) return notComparable('no numbers');
  const relation = relateQuantities(x, y);
  const severity = severityOf(relation, x, y);
  if (relation.kind === 'refines' && farAbove(x, y)) {
    return { verdict: 'review', severity: 'low', because: [`${relation.because}, but is ${FAR_ABOVE} times as much`] };
  }
  if (volatility === 'running' && boundsApart(x, y) && daysBetween(a, b, context) === 0)
    return {
      verdict: 'review',
      severity: 'low',
      because: ['two lower bounds of one day, one more than twice the other'],
    };
  return climb(a, b, context, {
    relation,
    volatility,
    moves: { sign: Math.sign(y.number - x.number), natural },
    exact: isExact(x) && isExact(y),
    ...(severity === undefined ? {} : { severity }),
  });
}

/** "at least 14" and "at least 41" on one day can both hold, but nobody who knew the one would write the other. */
const BOUNDS_APART = 2;

const isLowerBound = (v: QuantityValue): boolean => v.modifier === 'at-least' || v.modifier === 'more-than';

const boundsApart = (a: QuantityValue, b: QuantityValue): boolean =>
  isLowerBound(a) && isLowerBound(b) && Math.max(a.number, b.number) > BOUNDS_APART * Math.min(a.number, b.number);

function farAbove(a: QuantityValue, b: QuantityValue): boolean {
  const above = (bound: QuantityValue, other: QuantityValue): boolean =>
    isLowerBound(bound) && isExact(other) && bound.number > 1 && other.number >= bound.number * FAR_ABOVE;
  return above(a, b) || above(b, a);
}

/** Days between two publications, when both are known; taken from the story they are as good as none. */
export function daysBetween(a: Claim, b: Claim, context: RuleContext): number | undefined {
  const [x, y] = [context.published(a), context.published(b)];
  if (x === undefined || y === undefined || x.assumed || y.assumed) return undefined;
  return Math.abs(Math.floor(x.day) - Math.floor(y.day));
}

/** Whether the text published on a later day gives the higher number. Symmetric. */
export function newerIsHigher(a: Claim, b: Claim, context: RuleContext): boolean {
  const days = daysBetween(a, b, context);
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (days === undefined || days === 0 || x === undefined || y === undefined) return false;
  const later = (context.published(a)?.day ?? 0) > (context.published(b)?.day ?? 0);
  return later ? x.number > y.number : y.number > x.number;
}
