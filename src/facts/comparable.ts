import type { Claim, ClaimKind } from '../claims/types.js';
import { sameAct } from '../language/word-classes.js';
import { isOpenDay } from '../values/date-open.js';
import { isMiscopied } from './digits.js';
import { LOOSE_ROLES } from './links.data.js';
import {
  leftOver,
  ofMore,
  otherGroup,
  otherHourOfTrading,
  otherMetric,
  otherPart,
  otherPeriod,
  otherReport,
  otherStage,
  otherStep,
  partOfLand,
  placesShare,
  stateOfOtherDay,
  stockAndFlow,
  toldBeside,
} from './scopes.js';

/** One thing that must hold before two claims may be compared (VERDICTS, 1), and what to say when it does not. */
interface Bar {
  stands(x: Claim, y: Claim): boolean;
  because: string;
}

const OPEN: Bar = {
  stands: (x, y) => x.detail.attachment === 'open' || y.detail.attachment === 'open',
  because: 'what the date hangs on is open',
};

/** What sets apart two numbers that stand in sentences as like as two can be. */
const SCOPES: readonly Bar[] = [
  { stands: otherMetric, because: 'two things measured: profit, revenue' },
  { stands: otherStage, because: 'two stages of a competition' },
  { stands: otherHourOfTrading, because: 'one is a price at the close, the other one before it' },
  { stands: stateOfOtherDay, because: 'a state of two days' },
  { stands: leftOver, because: 'one of them is what is left' },
  { stands: stockAndFlow, because: 'what somebody has, and what they gain or lose' },
  { stands: otherStep, because: 'two steps of one paper' },
  { stands: otherPeriod, because: 'of two stretches of time' },
  { stands: otherPart, because: 'of two rounds, halves or quarters' },
  { stands: otherGroup, because: 'shares of two groups' },
  { stands: partOfLand, because: 'one of them is of a part of the land' },
  { stands: otherReport, because: 'two reports of one series' },
  { stands: ofMore, because: 'one of them is told of others as well' },
  { stands: placesShare, because: 'one of them is of a place that the other text does not name' },
];

const BARS: readonly Bar[] = [
  { stands: (x, y) => family(x.kind) !== family(y.kind), because: 'different kinds of value' },
  { stands: (x, y) => !sameUnit(x, y), because: 'different units, or different things counted' },
  { stands: (x, y) => conditional(x) || conditional(y), because: 'one of them is a question, a condition or a guess' },
  {
    stands: (x, y) => x.kind !== 'statement' && x.kind !== 'age' && x.polarity !== y.polarity,
    because: 'one of them is denied',
  },
  {
    stands: (x, y) => (x.detail.subset === 'true') !== (y.detail.subset === 'true'),
    because: 'one of them is a part of a whole',
  },
  { stands: (x, y) => x.detail.earlier !== y.detail.earlier, because: 'one of them is a figure of an earlier time' },
  {
    stands: (x, y) => x.kind === 'money' && (x.detail.change === undefined) !== (y.detail.change === undefined),
    because: 'one of them is a change, the other a level',
  },
  {
    stands: (x, y) => (foreseen(x) && cameAbout(y)) || (foreseen(y) && cameAbout(x)),
    because: 'one is what was expected, the other what came of it',
  },
  { stands: otherPeriods, because: 'a figure of part of a year, and one of the whole' },
  {
    stands: (x, y) => x.topic.head === 'count' && y.topic.head === 'count' && ofOffence(x) !== ofOffence(y),
    because: 'counts of one offence, and counts of all',
  },
  { stands: bodiesApart, because: 'votes of two bodies: one has far more members' },
  { stands: (x, y) => clashing(x.topic.qualifiers, y.topic.qualifiers), because: 'each is narrowed to something else' },
  {
    stands: (x, y) => staleCaption(x) || staleCaption(y),
    because: 'a caption is used again on later days: its weekday is not of this text',
  },
  {
    stands: (x, y) => (x.detail.range ?? '') !== (y.detail.range ?? ''),
    because: 'one of them is an end of a stretch of time',
  },
  {
    stands: (x, y) => x.role === 'published' || y.role === 'published',
    because: 'the day a page was published is no fact of the story',
  },
  { stands: (x, y) => isStamp(x) || isStamp(y), because: 'the day a page was published is no fact of the story' },
  { stands: (x, y) => isLabel(x) || isLabel(y), because: 'the year is part of a name' },
  { stands: otherPaper, because: 'two papers, each signed on a day of its own' },
  { stands: sameWordsOtherDay, because: 'the same words, written on two days' },
  { stands: (x, y) => looseWeek(x) || looseWeek(y), because: 'which week is meant is not known well enough' },
  { stands: (x, y) => oneOfMany(x) || oneOfMany(y), because: '"one" picks one out, it does not count' },
  { stands: tooFarForASlip, because: 'too far apart to be one event told wrong' },
  { stands: sameDayOfSomeYear, because: 'the same day and month, and a year that one text leaves open' },
  // The same digits in another order are one number copied wrong, of whichever day or stretch.
  ...SCOPES.map(({ stands, because }) => ({
    because,
    stands: (x: Claim, y: Claim) => stands(x, y) && !isMiscopied(x, y),
  })),
  { stands: toldBeside, because: 'one of the sentences tells the other number as well' },
  OPEN,
  { stands: (x, y) => hourOfWriting(x, y), because: 'which day a text calls today hangs on its hour' },
  { stands: farFromNow, because: 'a weekday names a day near its text; the other date is far from it' },
];

/** Why two claims may not be compared at all; undefined when they may. Symmetric. */
export function barOf(x: Claim, y: Claim): string | undefined {
  return BARS.find((bar) => bar.stands(x, y))?.because;
}

export function comparable(x: Claim, y: Claim): boolean {
  return !BARS.some((bar) => bar.stands(x, y));
}

/** The same for two times of one event, where the words that a time may hang on are all of that event. */
export function comparableTimes(x: Claim, y: Claim): boolean {
  return !BARS.some((bar) => bar !== OPEN && bar.stands(x, y));
}

/** A calendar date and a time of day on a date are of one family: "on Friday night" and "on Saturday" can clash. */
function family(kind: ClaimKind): ClaimKind {
  return kind === 'time' ? 'date' : kind;
}

function sameUnit(x: Claim, y: Claim): boolean {
  if (x.value.type !== 'quantity' || y.value.type !== 'quantity') return x.value.type === y.value.type;
  if (x.value.unit === y.value.unit || x.kind === 'money' || x.kind === 'measurement') return true;
  // Where nobody died, who was shot was wounded: the rule on tolls sees to it.
  if (x.role !== y.role && HIT.has(x.role) && HIT.has(y.role)) return true;
  const [p, q] = [x.topic.head, y.topic.head];
  return x.kind !== 'percentage' && p !== undefined && q !== undefined && sameAct(p, q);
}

const FIGURES: ReadonlySet<ClaimKind> = new Set(['money', 'percentage', 'count', 'measurement']);

/** Words that put a figure ahead: "expected Norlink to earn $3 million", "forecast growth of 3%", "was budgeted at". */
const FORESEEING = /^(?:expected|forecast|forecasted|predicted|projected|anticipated|budgeted|foresaw|foreseen)$/;
const FORESIGHT = 8;

/** "more than expected", "as forecast" say nothing of the figure itself. */
function foreseen(x: Claim): boolean {
  if (!FIGURES.has(x.kind)) return false;
  const before = x.sentence.tokens.filter((t) => t.end <= x.span.start).slice(-FORESIGHT);
  const from = before.findLastIndex((t) => /^[,;:]$/.test(t.text)) + 1;
  return before
    .slice(from)
    .some((t, i, near) => FORESEEING.test(t.lower) && !/^(?:than|as|less-than)$/.test(near[i - 1]?.lower ?? ''));
}

/** Verbs of what came: "cost $52 million", "reported a profit", "grew 2%". */
const CAME: ReadonlySet<string> = new Set(
  'report post earn make lose grow expand shrink rise fall climb drop jump cost spend total reach sell'.split(' '),
);

/** A figure told as past, by a verb of what came: "will cost", "could cost" and "costs" are not. */
function cameAbout(x: Claim): boolean {
  if (!FIGURES.has(x.kind) || x.modality === 'planned' || x.modality === 'conditional' || foreseen(x)) return false;
  // "The bridge cost $52 million": "cost" is no form that tells its tense.
  const [before] = x.sentence.tokens.filter((t) => t.end <= x.span.start && t.text !== '$').slice(-1);
  if (before?.lower === 'cost' && x.topic.predicate === undefined) return true;
  const at = x.sentence.verbs.find(
    (verb) => verb.lemma === x.topic.predicate && verb.tense === 'past' && verb.modal === undefined && !verb.passive,
  );
  return at !== undefined && CAME.has(at.lemma);
}

/** "in the first quarter", "last year": no figure of the one is a figure of the other. */
function otherPeriods(x: Claim, y: Claim): boolean {
  if (x.kind !== 'money' && x.kind !== 'percentage') return false;
  const [p, q] = [periodOf(x), periodOf(y)];
  return p !== undefined && q !== undefined && p !== q;
}

function periodOf({ sentence, topic }: Claim): string | undefined {
  const { tokens } = sentence;
  if (!topic.clauseWords.includes('quarter') && !tokens.some((t) => /^(?:fiscal|calendar|year)$/.test(t.lower)))
    return undefined;
  const named = tokens.flatMap((t, i) => {
    const before = tokens[i - 1]?.lower ?? '';
    if (t.lower === 'quarter' && /^(?:first|second|third|fourth|last|this|next)$/.test(before)) return ['quarter'];
    if (t.lower === 'fiscal') return ['fiscal year'];
    if (t.lower === 'calendar') return ['calendar year'];
    if (t.lower === 'year' && /^(?:last|full|whole)$/.test(before)) return ['year'];
    return [];
  });
  return new Set(named).size === 1 ? named[0] : undefined;
}

/** "three counts of arson". */
const ofOffence = ({ sentence, span }: Claim): boolean => {
  const at = sentence.tokens.findIndex((t) => t.start >= span.start && /^counts?$/.test(t.lower));
  return sentence.tokens[at + 1]?.lower === 'of';
};

const HIT: ReadonlySet<string> = new Set(['shot', 'injured']);

const conditional = (x: Claim): boolean => x.modality === 'conditional';

/** Two present and different qualifiers mean two different things; a missing one is unspecified. */
const clashing = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((q) => b.includes(q));

/** The larger of two bodies has more than this many times the votes of the smaller: a slip changes a tally, not a chamber. */
const LARGER = 2;

/** "upheld 6-3" by the court, "2-1" by the panel below it. */
function bodiesApart(x: Claim, y: Claim): boolean {
  const [p, q] = [votesIn(x), votesIn(y)];
  return p !== undefined && q !== undefined && Math.max(p, q) > LARGER * Math.min(p, q);
}

function votesIn({ kind, value, detail }: Claim): number | undefined {
  if (kind !== 'vote' || value.type !== 'quantity' || detail.against === undefined) return undefined;
  return value.number + Number(detail.against);
}

/** Claims of two different documents. */
export function acrossSources(x: Claim, y: Claim): boolean {
  return x.reading.source.id !== y.reading.source.id;
}

/** A weekday or "last month" without a date of its own. */
const isNear = ({ value }: Claim): boolean =>
  value.type === 'date' && !value.stated.includes('month') && !value.stated.includes('year');

const staleCaption = (x: Claim): boolean => x.sentence.block.kind === 'caption' && isNear(x);

/** Days within which two texts that say "on Friday" and "on 2 May" may speak of one event. */
const NEAR = 21;

function farFromNow(x: Claim, y: Claim): boolean {
  const [p, q] = [x.value, y.value];
  if (p.type !== 'date' || q.type !== 'date' || !p.interval || !q.interval) return false;
  if (!isNear(x) && !isNear(y)) return false;
  // "that Friday night", a month later: of a week that its own words do not tell.
  if (isOpen(x) || isOpen(y)) return false;
  return Math.max(p.interval.lo - q.interval.hi, q.interval.lo - p.interval.hi) > NEAR;
}

/** "on Thursday" in texts of two weeks, "today" in texts of two days: which day is meant is not known well enough to quarrel over. */
function sameWordsOtherDay(x: Claim, y: Claim): boolean {
  if (!isNear(x) || !isNear(y)) return false;
  if (sameDay(x, y)) return false;
  // Of no week, they may well be one day.
  if (isOpen(x) || isOpen(y)) return wordsOf(x) === wordsOf(y) && !named(x);
  const [day, other] = [weekdayNamed(x), weekdayNamed(y)];
  return wordsOf(x) === wordsOf(y) || (day !== undefined && day === other);
}

const sameDay = ({ value: p }: Claim, { value: q }: Claim): boolean =>
  p.type === 'date' &&
  q.type === 'date' &&
  p.interval !== undefined &&
  q.interval !== undefined &&
  Math.floor(p.interval.lo) === Math.floor(q.interval.lo);

const isOpen = ({ value }: Claim): boolean => value.type === 'date' && isOpenDay(value);

const named = ({ value }: Claim): boolean => value.type === 'date' && value.stated.includes('weekday');

/** "Friday afternoon" and "Friday" name one weekday. */
const weekdayNamed = ({ value }: Claim): number | undefined =>
  value.type === 'date' && value.interval && value.stated.includes('weekday')
    ? ((Math.floor(value.interval.lo) % WEEK) + WEEK) % WEEK
    : undefined;
const WEEK = 7;

const wordsOf = ({ reading, span }: Claim): string => reading.source.prose.slice(span.start, span.end).toLowerCase();

/** "last week", "this weekend": writers differ in which one they mean. */
function looseWeek({ value }: Claim): boolean {
  return value.type === 'date' && (value.granularity === 'week' || value.granularity === 'weekend');
}

/** "One victim has been released" counts nobody; "one dead" and "only one gunman" do. */
function oneOfMany(x: Claim): boolean {
  return (
    x.kind === 'count' &&
    x.value.type === 'quantity' &&
    x.value.number === 1 &&
    x.value.modifier === 'none' &&
    x.detail.only === undefined &&
    x.value.unit !== 'person:killed'
  );
}

const DAY_OR_FINER = new Set(['minute', 'hour', 'daypart', 'day']);
const MONTH = 31;

/**
 * Sources that disagree on the day of one event are a few days, or a year, apart. Two shootings in one park, two years
 * and a month apart, are two shootings. Dates a thing has once (a birth, a deadline) are not held to this.
 */
function tooFarForASlip(x: Claim, y: Claim): boolean {
  const [p, q] = [x.value, y.value];
  if (p.type !== 'date' || q.type !== 'date' || !p.interval || !q.interval) return false;
  if (!LOOSE_ROLES.has(x.role) || !LOOSE_ROLES.has(y.role)) return false;
  if (isOpen(x) || isOpen(y)) return false;
  if (p.granularity === 'year' && q.granularity === 'year') return false;
  const gap = Math.max(p.interval.lo - q.interval.hi, q.interval.lo - p.interval.hi);
  if (gap <= MONTH) return false;
  if (p.granularity === 'year' || q.granularity === 'year') return gap > 366;
  // The same day and month of another year, or the same month: the commonest slip of all.
  const days = (p.interval.lo - q.interval.lo) / 365.2425;
  const near = DAY_OR_FINER.has(p.granularity) && DAY_OR_FINER.has(q.granularity) ? 0.006 : 0.09;
  return Math.abs(days - Math.round(days)) > near;
}

/** "30 October" and "30 October 2024": a year that was filled in is no ground for a quarrel. */
function sameDayOfSomeYear(x: Claim, y: Claim): boolean {
  const [p, q] = [x.value, y.value];
  if (p.type !== 'date' || q.type !== 'date' || (p.stated.includes('year') && q.stated.includes('year'))) return false;
  if (!p.stated.includes('month') || !q.stated.includes('month')) return false;
  if (isOpenDay(p) || isOpenDay(q)) return false;
  const [year, other] = [p.timex.slice(0, 4), q.timex.slice(0, 4)];
  const [rest, otherRest] = [p.timex.slice(4, 10), q.timex.slice(4, 10)];
  return year !== other && (rest.startsWith(otherRest) || otherRest.startsWith(rest));
}

const STAMPS = new Set(['posted', 'updated', 'published', 'modified']);

/** "Posted: Monday, 2:27 PM Updated: Monday, 3:19 PM", "2 October 2013, 15:39 (GMT+05:00)". */
function isStamp({ value, sentence, span }: Claim): boolean {
  if (value.type !== 'date') return false;
  if (sentence.tokens.some((t, i) => STAMPS.has(t.lower) && sentence.tokens[i + 1]?.text === ':')) return true;
  const beside = sentence.tokens.filter((t) => t.end <= span.start || t.start >= span.end);
  return (
    beside.every((t) => !/\p{Ll}{2}/u.test(t.text)) && sentence.clauses.every((clause) => clause.verb === undefined)
  );
}

/** "the 2007 World Series", "the 2013 Academy Awards": the year tells which, not when something was done. */
function isLabel({ value, sentence, span }: Claim): boolean {
  if (value.type !== 'date' || value.granularity !== 'year') return false;
  const at = sentence.tokens.findIndex((t) => t.start >= span.end);
  const [before, next] = [sentence.tokens[at - 2], sentence.tokens[at]];
  return (
    next?.pos === 'PROPN' &&
    /^\p{Lu}/u.test(next.text) &&
    (before?.pos === 'DET' || /^(?:['’]s|his|her|their|its|our)$/.test(before?.lower ?? ''))
  );
}

/** What is signed or passed, by what it is: an order is no bill. */
const PAPERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    law: 'bill act law legislation measure statute',
    order: 'order decree proclamation directive memorandum memo',
    deal: 'deal agreement treaty accord pact contract settlement',
    letter: 'letter petition',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** "signed an executive order on 3 May", "a bill signed on 11 March". */
function otherPaper(x: Claim, y: Claim): boolean {
  if (x.role !== 'enacted' || y.role !== 'enacted') return false;
  const [p, q] = [paperOf(x), paperOf(y)];
  return p !== undefined && q !== undefined && p !== q;
}

/** The kind of paper named in the clause, where it names one kind alone. */
function paperOf({ topic }: Claim): string | undefined {
  const kinds = new Set([...topic.clauseWords].flatMap((word) => PAPERS.get(word) ?? []));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** "today", "tonight", "yesterday" against a day beside it: the date of a page may be the day after it was written. */
function hourOfWriting(x: Claim, y: Claim): boolean {
  const [p, q] = [x.value, y.value];
  if (p.type !== 'date' || q.type !== 'date' || !p.interval || !q.interval) return false;
  // A clock time that names no day calls none today.
  const deictic = ({ value }: Claim) =>
    value.type === 'date' &&
    value.stated.includes('day') &&
    !value.stated.some((part) => part === 'weekday' || part === 'month' || part === 'year');
  // "at 2 a.m." and "at 4 a.m." of one day: the day is not in question.
  if (sameDay(x, y)) return false;
  const gap = Math.max(p.interval.lo - q.interval.hi, q.interval.lo - p.interval.hi);
  return (deictic(x) || deictic(y)) && gap >= 0 && gap < 1;
}
