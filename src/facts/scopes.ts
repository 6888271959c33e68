import { isPerson } from '../claims/quantities/people.js';
import type { Claim } from '../claims/types.js';
import type { Token } from '../language/types.js';
import { perClaim } from './per-claim.js';
import {
  BY_THE_DAY,
  CASE,
  CLOSING,
  DAMAGE,
  FLOW,
  METRICS,
  NUMBERED_PARTS,
  PART_OF_LAND,
  SAME_METRIC,
  SPREAD,
  STAGES,
  STEPS_OF_PAPER,
  STOCK,
  TRADING_HOURS,
} from './scopes.data.js';

/**
 * What sets two numbers apart that stand in sentences as like as two can be: the measure, the stage, the day, the place or
 * the company that one of them is of. All symmetric.
 */

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const wordsOf = ({ sentence }: Claim): readonly string[] => sentence.tokens.map(({ lower }) => lower);

const disjoint = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));

const daysIn = perClaim((claim: Claim): readonly string[] => wordsOf(claim).filter((word) => DAYS.test(word)));

/** Index of the first token of the claim, and of the first behind it. */
function placeOf({ sentence: { tokens }, span }: Claim): readonly [number, number] {
  const from = tokens.findIndex(({ end }) => end > span.start);
  const behind = tokens.findIndex(({ start }) => start >= span.end);
  return [from < 0 ? tokens.length : from, behind < 0 ? tokens.length : behind];
}

/** Tokens behind a share within which "in profit" names what moved. */
const NAMED_BEHIND = 5;

/** "profit rose 12 percent", "a 12 percent rise in profit": the measure that moved, and what narrows it. */
function metricOf(claim: Claim): { metric: string; narrowed: string } | undefined {
  const { tokens } = claim.sentence;
  const [from, to] = placeOf(claim);
  for (let i = to; i < Math.min(to + NAMED_BEHIND, tokens.length); i += 1) {
    if (/^[,;.:]$/.test(tokens[i]?.text ?? '')) break;
    if (/^(?:in|of)$/.test(tokens[i - 1]?.lower ?? '') || /^(?:in|of)$/.test(tokens[i - 2]?.lower ?? '')) {
      const named = METRICS.get(tokens[i]?.lower ?? '');
      if (named !== undefined) return { metric: named, narrowed: narrowing(tokens[i - 1], tokens[0]) };
    }
  }
  for (let i = from - 1; i >= 0 && !/^[;:]$/.test(tokens[i]?.text ?? ''); i -= 1) {
    const named = METRICS.get(tokens[i]?.lower ?? '');
    if (named !== undefined) return { metric: named, narrowed: narrowing(tokens[i - 1], tokens[0]) };
  }
  return undefined;
}

/** "food" of "food prices": a noun or an adjective right before the measure that makes it another. */
const narrowing = (before: Token | undefined, first: Token | undefined): string =>
  before !== undefined &&
  // A capital at the head of a sentence makes no name: "Food prices".
  (/^(?:NOUN|ADJ)$/.test(before.pos) || (before === first && before.pos === 'PROPN')) &&
  !SAME_METRIC.has(before.lower)
    ? before.lower
    : '';

/** "Profit rose 12 percent", "revenue rose 21 percent". */
export function otherMetric(x: Claim, y: Claim): boolean {
  if (x.kind !== 'percentage' || y.kind !== 'percentage') return false;
  const [p, q] = [metricOf(x), metricOf(y)];
  if (p === undefined || q === undefined) return false;
  // "Norlink shares", "shares in Norlink": narrowed by the same word.
  const unsaid = (word: string, there: Claim) => word !== '' && !wordsOf(there).includes(word);
  return p.metric !== q.metric || unsaid(p.narrowed, y) || unsaid(q.narrowed, x);
}

/** When on its day of trading a price was asked. */
const tradingOf = perClaim(({ sentence: { tokens } }: Claim): string | undefined => {
  const at = tokens.findIndex(({ lower }, i) => lower === 'trading' && TRADING_HOURS.has(tokens[i - 1]?.lower ?? ''));
  if (at >= 0) return 'trading';
  return tokens.some(({ pos, lemma }) => pos === 'VERB' && CLOSING.has(lemma)) ? 'close' : undefined;
});

/** "fell 2.4 percent in afternoon trading", "closed 2.9 percent lower": a price of two hours. */
export function otherHourOfTrading(x: Claim, y: Claim): boolean {
  if (x.value.type !== 'quantity' || y.value.type !== 'quantity') return false;
  const [p, q] = [tradingOf(x), tradingOf(y)];
  return p !== undefined && q !== undefined && p !== q;
}

const stagesOf = perClaim((claim: Claim): readonly string[] => {
  const words = wordsOf(claim);
  return words.flatMap((word, i) => {
    // "semi-final" is three tokens to some texts; "the final whistle" is no stage.
    const before = words[i - 1] === '-' ? words[i - 2] : words[i - 1];
    if (word === 'final' && /^(?:semi|quarter)$/.test(before ?? '')) return [`${before}-final`];
    if (word === 'final' && /^(?:NOUN|PROPN|NUM)$/.test(claim.sentence.tokens[i + 1]?.pos ?? '')) return [];
    return STAGES.get(word) ?? [];
  });
});

/** "third in the heat", "fourth in the final". */
export const otherStage = (x: Claim, y: Claim): boolean =>
  x.value.type !== 'text' && y.value.type !== 'text' && disjoint(stagesOf(x), stagesOf(y));

/** The weekday by which a state was reached: "By Tuesday, 20,000 homes were dark". */
const asOf = perClaim((claim: Claim): string | undefined => {
  const words = wordsOf(claim);
  const at = words.findIndex((word, i) => DAYS.test(word) && /^(?:by|of|until)$/.test(words[i - 1] ?? ''));
  return at < 0 || (words[at - 1] === 'of' && words[at - 2] !== 'as') ? undefined : words[at];
});

const movesByTheDay = perClaim((claim: Claim): boolean => wordsOf(claim).some((word) => BY_THE_DAY.has(word)));

/** "14 percent contained on Monday", "by Tuesday it was 40 percent contained": a state of two days. */
export function stateOfOtherDay(x: Claim, y: Claim): boolean {
  if (x.value.type !== 'quantity' || y.value.type !== 'quantity') return false;
  const [p, q] = [asOf(x), asOf(y)];
  const told = (day: string | undefined, other: Claim) => {
    const days = daysIn(other);
    return day !== undefined && days.length > 0 && !days.includes(day);
  };
  if (told(p, y) || told(q, x)) return true;
  return movesByTheDay(x) && movesByTheDay(y) && disjoint(daysIn(x), daysIn(y));
}

/** Words of the clause that the number stands in. */
function clauseOf({ sentence: { tokens, clauses }, span }: Claim): readonly Token[] {
  const at = tokens.findIndex(({ end }) => end > span.start);
  const clause = clauses.find(({ from, to }) => from <= at && at < to);
  return clause ? tokens.slice(clause.from, clause.to) : tokens;
}

const isStill = perClaim((claim: Claim): boolean =>
  clauseOf(claim).some(({ lower }) => /^(?:still|remain(?:s|ed|ing)?)$/.test(lower)),
);

const isThings = ({ kind, value }: Claim): boolean =>
  kind === 'count' && value.type === 'quantity' && !value.unit.startsWith('person');

/** "60,000 homes lost power", "20,000 are still without it": what is left of them. */
export const leftOver = (x: Claim, y: Claim): boolean => isThings(x) && isThings(y) && isStill(x) !== isStill(y);

/** "has 450 beds", "will add 150 beds". */
export function stockAndFlow(x: Claim, y: Claim): boolean {
  if (x.kind !== 'count' || y.kind !== 'count') return false;
  const [p, q] = [x.topic.predicate ?? '', y.topic.predicate ?? ''];
  // "employs 900 people", "will employ 1,200"
  if (STOCK.has(p) && STOCK.has(q)) return isFuture(x) !== isFuture(y);
  return (STOCK.has(p) && FLOW.has(q)) || (STOCK.has(q) && FLOW.has(p));
}

const classesIn = (table: ReadonlyMap<string, string>, claim: Claim): readonly string[] =>
  claim.sentence.tokens.flatMap(({ lemma }) => table.get(lemma) ?? []);

/** "Thirty countries signed it", "thirteen have ratified it". */
export function otherStep(x: Claim, y: Claim): boolean {
  if (x.kind !== 'count' || y.kind !== 'count') return false;
  if (isThings(x) && isThings(y) && disjoint(classesIn(DAMAGE, x), classesIn(DAMAGE, y))) return true;
  if (x.role === 'count' && y.role === 'count' && disjoint(classesIn(CASE, x), classesIn(CASE, y))) return true;
  const [p, q] = [x.topic.predicate ?? '', y.topic.predicate ?? ''];
  return p !== q && STEPS_OF_PAPER.has(p) && STEPS_OF_PAPER.has(q);
}

/** "The party and its allies won 43 seats": told of somebody and of others with them, before the verb. */
const hasCompany = perClaim(({ sentence: { tokens, clauses }, span }: Claim): boolean => {
  const at = tokens.findIndex(({ start }) => start >= span.start);
  const clause = clauses.find(({ from, to }) => from <= at && at < to);
  const before = clause?.verb ? tokens.slice(clause.from, clause.verb.from) : [];
  return before.some(
    ({ lower }, i) => lower === 'and' && i > 0 && /^(?:its|their|his|her)$/.test(before[i + 1]?.lower ?? ''),
  );
});

/** "in Harlow and neighbouring Denby": over more places than one. */
const isWider = perClaim((claim: Claim): boolean =>
  wordsOf(claim).some(
    (word, i, words) => word === 'and' && /^(?:neighbou?ring|surrounding|adjacent|adjoining)$/.test(words[i + 1] ?? ''),
  ),
);

/** One is told of somebody or some place, the other of more of them. */
export const ofMore = (x: Claim, y: Claim): boolean =>
  x.value.type === 'quantity' &&
  y.value.type === 'quantity' &&
  (hasCompany(x) !== hasCompany(y) || isWider(x) !== isWider(y));

/** Tokens behind a number within which the place stands that it is narrowed to. */
const NARROWED_WITHIN = 6;

/** "2,100 people in Aldport": the place right behind what is counted. */
function narrowedTo(claim: Claim): Token | undefined {
  const { tokens } = claim.sentence;
  const [, to] = placeOf(claim);
  for (let i = to; i < Math.min(to + NARROWED_WITHIN, tokens.length - 1); i += 1) {
    const token = tokens[i];
    if (token === undefined || /^(?:VERB|AUX|PUNCT)$/.test(token.pos)) return undefined;
    // "in Denby", "at its Denby plant"
    const place = /^(?:its|the|their)$/.test(tokens[i + 1]?.lower ?? '') ? tokens[i + 2] : tokens[i + 1];
    if (/^(?:in|at)$/.test(token.lower) && place?.pos === 'PROPN') return place;
  }
  return undefined;
}

/** What is told of one place may be a share of what a text tells that does not name the place at all. */
function isShareOf(part: Claim, whole: Claim): boolean {
  if (part.value.type !== 'quantity' || whole.value.type !== 'quantity') return false;
  const votes =
    part.kind === 'percentage' &&
    ((part.role === 'level' && /^votes?$/.test(part.detail.of ?? '')) || metricOf(part) !== undefined);
  const fewer = part.kind === 'count' && SPREAD.has(part.role) && part.value.number < whole.value.number;
  if (!votes && !fewer) return false;
  const place = narrowedTo(part);
  return place !== undefined && !whole.reading.source.prose.includes(place.text);
}

/** "employs 8,500 people", "employs 2,100 people in Aldport". */
export const placesShare = (x: Claim, y: Claim): boolean => isShareOf(x, y) || isShareOf(y, x);

/** "900 people marched; organisers say 2,000": the sentence knows the other number as well, though not of what it is. */
export function toldBeside(x: Claim, y: Claim): boolean {
  const knows = (own: Claim, other: Claim) =>
    other.value.type === 'quantity' && (own.detail.uncounted ?? '').split(' ').includes(String(other.value.number));
  return x.value.type === 'quantity' && x.kind === y.kind && (knows(x, y) || knows(y, x));
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * The time that a number is of, as its clause tells it: `day`, `month`, `quarter` or `year` with which, or `since` a
 * beginning. The day on which somebody said it is none.
 */
const periodOf = perClaim((claim: Claim): { kind: string; which: string } | undefined => {
  const words = clauseOf(claim).map(({ lower }) => lower);
  for (const [i, word] of words.entries()) {
    const [before, next] = [words[i - 1] ?? '', words[i + 1] ?? ''];
    if (word === 'since' && (MONTH.test(next) || DAYS.test(next) || /^(?:\d{4}|the|last|\w+ing)$/.test(next)))
      return { kind: 'since', which: '' };
    if (/^(?:this|last)$/.test(before) && /^(?:year|quarter|month|week|season)$/.test(word))
      return { kind: word, which: before };
    if (word === 'quarter' && /^(?:first|second|third|fourth|last)$/.test(before)) return { kind: word, which: before };
    if (/^(?:in|during)$/.test(before) && /^(?:19|20)\d\d$/.test(word)) return { kind: 'year', which: word };
    if (/^(?:in|during)$/.test(before) && MONTH.test(word)) return { kind: 'month', which: word };
    if (/^(?:on|'s)$/.test(before) && DAYS.test(word)) return { kind: 'day', which: word };
  }
  return undefined;
});

const isSaid = perClaim(({ sentence }: Claim): boolean =>
  sentence.tokens.some(({ lemma }) => /^(?:say|tell|report|announce|state|add)$/.test(lemma)),
);

/** Numbers that grow with the time they are counted over; of an event's people other rules know. */
const addsUp = (claim: Claim): boolean =>
  claim.kind === 'percentage' ||
  claim.kind === 'measurement' ||
  isThings(claim) ||
  (claim.kind === 'count' && claim.value.type === 'quantity' && claim.value.unit === 'person');

const isFuture = perClaim((claim: Claim): boolean => clauseOf(claim).some(({ lower }) => lower === 'will'));

/** "86 million phones last year", "22 million in the last quarter"; "300 trains on Monday", "200 on Tuesday". */
export function otherPeriod(x: Claim, y: Claim): boolean {
  if (!addsUp(x) || !addsUp(y)) return false;
  const [p, q] = [periodOf(x), periodOf(y)];
  const past = (period: typeof p) => period?.kind !== 'day' && period?.which === 'last';
  if ((past(p) && q === undefined && isFuture(y)) || (past(q) && p === undefined && isFuture(x))) return true;
  if (sumsUp(x, p, y, q) || sumsUp(y, q, x, p)) return true;
  if (p === undefined || q === undefined) return false;
  if (p.kind === 'day' && q.kind === 'day') return p.which !== q.which && !isSaid(x) && !isSaid(y);
  return p.kind !== q.kind || p.which !== q.which;
}

type Period = ReturnType<typeof periodOf>;

/** "seized 400 kilos", "have seized two tonnes this year": the larger one is a sum over a time that the other leaves unsaid. */
const sumsUp = (sum: Claim, period: Period, part: Claim, other: Period): boolean =>
  sum.kind !== 'percentage' &&
  period !== undefined &&
  (period.kind === 'since' || (period.which === 'this' && /^(?:year|month|season)$/.test(period.kind))) &&
  other === undefined &&
  sum.value.type === 'quantity' &&
  part.value.type === 'quantity' &&
  sum.value.number > part.value.number;

/** "23,481 votes in the first round", "31,204 votes in the second". */
export const otherPart = (x: Claim, y: Claim): boolean =>
  x.value.type === 'quantity' && y.value.type === 'quantity' && disjoint(partsIn(x), partsIn(y));

const partsIn = perClaim(({ sentence: { tokens } }: Claim): readonly string[] =>
  tokens.flatMap(({ lemma }, i) => {
    const which = tokens[i - 1]?.lower ?? '';
    return NUMBERED_PARTS.has(lemma) && /^(?:first|second|third|fourth|final)$/.test(which)
      ? [`${which} ${lemma}`]
      : [];
  }),
);

/** "90 percent effective in adults", "70 percent in children": shares of two groups. */
export const otherGroup = (x: Claim, y: Claim): boolean =>
  x.kind === 'percentage' && y.kind === 'percentage' && disjoint(groupsIn(x), groupsIn(y));

const groupsIn = perClaim(({ sentence: { tokens } }: Claim): readonly string[] =>
  tokens.flatMap(({ lower, lemma }, i) =>
    /^(?:in|among|for|of)$/.test(tokens[i - 1]?.lower ?? '') && isPerson(lower) && lower !== lemma ? [lemma] : [],
  ),
);

/** "Kestria has 68 million people", "the capital of Kestria has 2 million". */
export const partOfLand = (x: Claim, y: Claim): boolean =>
  x.role === 'population' && y.role === 'population' && landPart(x) !== landPart(y);

const landPart = perClaim((claim: Claim): boolean => wordsOf(claim).some((word) => PART_OF_LAND.test(word)));

/** A rate of May and a rate of June: where both the month and every share differ, two reports of one series. */
export function otherReport(x: Claim, y: Claim): boolean {
  if (x.kind !== 'date' || y.kind !== 'date') return false;
  return disjoint(sharesIn(x), sharesIn(y));
}

const sharesIn = perClaim(({ sentence, reading }: Claim): readonly string[] =>
  [...reading.source.prose.slice(sentence.start, sentence.end).matchAll(/([\d.]+) ?(?:%|percent\b|per cent\b)/g)].map(
    ([, number]) => number ?? '',
  ),
);
