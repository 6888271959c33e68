import type { Claim } from '../../src/claims/types.js';
import type { Inconsistency } from '../../src/rule.js';
import { civil } from '../../src/values/date-calendar.js';
import { dateLabel } from '../../src/values/date-label.js';
import { samePerson } from '../../src/values/same-person.js';
import type { DateValue, Interval } from '../../src/values/types.js';
import { quantityOf } from './quantities.js';

/** What one source tells of a life: a birth, a death, ages; and where they cannot all hold. */

/** Days by which a day of publication may lie off the day of writing. */
const WRITING_SLACK = 2;
/** Days around publication in which a dated sentence tells of now. */
const NOW = 31;
/** Nobody in the news is older. */
const OLDEST = 122;

/** A date that states its year. */
function stated(claim: Claim): DateValue | undefined {
  const { value } = claim;
  return value.type === 'date' && value.interval !== undefined && value.bound === undefined && !value.approximate
    ? value.stated.includes('year') && value.alternatives === undefined
      ? value
      : undefined
    : undefined;
}

/** Completed years from one day to another. */
function yearsBetween(born: number, day: number): number {
  const [from, to] = [civil(born), civil(day)];
  const before = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - (before ? 1 : 0);
}

/** Ages that somebody born in the one stretch of time may have in the other: of a birth year alone, n and n - 1. */
function agesIn(born: Interval, when: Interval): Interval {
  return {
    lo: yearsBetween(Math.ceil(born.hi) - 1, Math.floor(when.lo)),
    hi: yearsBetween(Math.floor(born.lo), Math.ceil(when.hi) - 1),
  };
}

/** The full name of whom a claim is of, as the source writes it; undefined for a description, or where two bear the word. */
function nameOf(claim: Claim): string | undefined {
  const { names, subject } = claim.topic;
  const told = claim.detail.person;
  const own = told !== undefined && (claim.kind !== 'age' || claim.detail.named !== undefined) ? told : undefined;
  const pronoun = claim.kind === 'date' ? own === undefined : /^(?:he|she)$/.test(told ?? '');
  const name = own ?? (pronoun && subject !== undefined && names.includes(subject) ? subject : undefined);
  if (name === undefined || name.includes(' ')) return name;
  const full = names.filter((other) => other.split(' ').includes(name) && other !== name);
  return full.length > 1 ? undefined : (full[0] ?? name);
}

/** "whose father was born", "his mother, born in 1950": a relative's birth beside a name. */
const OF_A_RELATIVE =
  /^(?:whose|father|mother|parent|son|daughter|brother|sister|wife|husband|child|grandfather|grandmother|twin)$/;

/** Years, written out, that a sentence tells beside those of its births and deaths: its ages may be of then. */
function otherYear(claim: Claim, allowed: ReadonlySet<number>): boolean {
  return claim.sentence.tokens.some(({ lower }) => /^(?:1[89]|20)\d\d$/.test(lower) && !allowed.has(Number(lower)));
}

/** Words that set a sentence in another time than the text's own. */
const ELSEWHEN =
  /^(?:then|ago|former|formerly|later|earlier|once|meanwhile|afterwards|years?|decades?|childhood|teenager)$/;

/** The verb of the clause is in the present, or the sentence is dated about the day of publication. */
function tellsNow(claim: Claim, published: number, dates: readonly Claim[]): boolean {
  const { tokens, clauses } = claim.sentence;
  const at = tokens.findIndex(({ end }) => end > claim.span.start);
  const verb = clauses.find(({ from, to }) => at >= from && at < to)?.verb;
  // "The 42-year-old leads the party": what the tagger took for a plural.
  const next = tokens.find(({ start }) => start >= claim.span.end);
  if (verb === undefined && claim.detail.person === undefined && next?.lower.endsWith('s')) return true;
  if (verb?.tense === 'present' && /^(?:is|are|has|have|'s)$|s$/.test(tokens[verb.from]?.lower ?? '')) return true;
  return dates.some(
    ({ sentence, value }) =>
      sentence === claim.sentence &&
      value.type === 'date' &&
      value.interval !== undefined &&
      value.interval.hi > published - NOW &&
      value.interval.lo <= published + NOW &&
      value.interval.hi - value.interval.lo <= NOW,
  );
}

const isAge = (claim: Claim): boolean =>
  claim.kind === 'age' && claim.modality === 'asserted' && claim.polarity === 'affirmed';

/** Ages against the dates of the same life: "born 3 March 1970 … the 42-year-old", in a text of 2024. */
export function agesAgainstDates(claims: readonly Claim[]): Inconsistency[] {
  const dates = claims.filter(({ kind }) => kind === 'date');
  const births = dates.filter((claim) => claim.role === 'born' && stated(claim) !== undefined);
  if (births.length === 0) return [];
  const deaths = dates.filter((claim) => claim.role === 'died' && stated(claim) !== undefined);
  const ages = claims.filter((claim) => isAge(claim) && claim.sentence.block.kind !== 'caption');
  const out: Inconsistency[] = [];
  for (const age of ages) {
    const birth = birthOf(age, births, ages);
    const born = birth && stated(birth);
    if (birth === undefined || born?.interval === undefined) continue;
    const death = deathOf(age, birth, deaths);
    const found = death === undefined ? againstNow(age, birth, born, dates) : againstDeath(age, birth, born, death);
    if (found !== undefined) out.push(found);
  }
  return out;
}

/** The one birth told of the person whose age it is: by name, or where the age stands beside it and is nobody else's. */
function birthOf(age: Claim, births: readonly Claim[], ages: readonly Claim[]): Claim | undefined {
  const name = nameOf(age);
  if (name !== undefined) {
    const own = births.filter((birth) => {
      const born = nameOf(birth);
      return born !== undefined && sameName(name, born) && !besideRelative(birth);
    });
    return own.length === 1 ? own[0] : undefined;
  }
  if (age.detail.named !== undefined || births.length !== 1) return undefined;
  const [birth] = births;
  if (birth === undefined || besideRelative(birth)) return undefined;
  const gap = age.sentence.index - birth.sentence.index;
  if (gap < 0 || gap > 1 || age.sentence.blockIndex !== birth.sentence.blockIndex) return undefined;
  const nearby = ages.filter(({ sentence }) => sentence === age.sentence || sentence === birth.sentence);
  if (nearby.length !== 1 || !/^(?:the|,)$/.test(wordBefore(age))) return undefined;
  // "The 42-year-old", where nobody else was named since.
  const others = new Set([...age.topic.names, ...birth.topic.names]);
  const whose = nameOf(birth) ?? birth.topic.subject;
  others.delete(whose ?? '');
  return [...others].some((other) => isLikePerson(other, age)) ? undefined : birth;
}

const wordBefore = (claim: Claim): string => {
  const i = claim.sentence.tokens.findIndex(({ end }) => end > claim.span.start);
  return i === 0 ? ',' : (claim.sentence.tokens[i - 1]?.lower ?? '');
};

/** A name that could be somebody's: two words, or what does something in the sentence. */
const isLikePerson = (name: string, age: Claim): boolean => name.includes(' ') || name === age.topic.subject;

const besideRelative = (birth: Claim): boolean =>
  birth.sentence.tokens.some(({ lemma, end }) => end <= birth.span.start && OF_A_RELATIVE.test(lemma));

/** Spelt alike word by word; a family name alone is the person's whose full name the source gives. */
const sameName = (a: string, b: string): boolean =>
  a === b || (a.includes(' ') && b.includes(' ') && a.split(' ').at(-1) === b.split(' ').at(-1) && samePerson(a, b));

/** The death an age is told with: "died on 5 June 2020 aged 78". */
function deathOf(age: Claim, birth: Claim, deaths: readonly Claim[]): Claim | undefined {
  const whose = nameOf(birth);
  return deaths.find((death) => {
    if (death.sentence !== age.sentence) return false;
    const name = nameOf(death);
    return name === undefined || whose === undefined || sameName(name, whose);
  });
}

function againstDeath(age: Claim, birth: Claim, born: DateValue, death: Claim): Inconsistency | undefined {
  const died = stated(death);
  // Only an age of dying: "died on 5 June 2020 aged 78", not "the 42-year-old's father died".
  const dies = age.sentence.tokens.some(
    ({ lower, start }) => start < age.span.start && /^(?:died|dies|dead|die|death)$/.test(lower),
  );
  if (died?.interval === undefined || born.interval === undefined || !dies) return undefined;
  return clash(age, [birth, age, death], agesIn(born.interval, died.interval), born, `at death, ${dateLabel(died)}`);
}

function againstNow(age: Claim, birth: Claim, born: DateValue, dates: readonly Claim[]): Inconsistency | undefined {
  const { published } = age.reading.source;
  if (published === undefined || published.from === 'story' || born.interval === undefined) return undefined;
  if (age.detail.past !== undefined || age.detail.dead !== undefined || !tellsNow(age, published.day, dates))
    return undefined;
  const years = new Set([civil(published.day).year, civil(born.interval.lo).year]);
  if (otherYear(age, years) || elsewhen(age)) return undefined;
  const now = { lo: published.day - WRITING_SLACK, hi: published.day + WRITING_SLACK };
  return clash(
    age,
    [birth, age],
    agesIn(born.interval, now),
    born,
    `on ${published.iso.slice(0, 10)}, when the text was published`,
  );
}

/** A word of another time, outside the age's own words. */
const elsewhen = ({ sentence, span }: Claim): boolean =>
  sentence.tokens.some(({ lower, start, end }) => (end <= span.start || start >= span.end) && ELSEWHEN.test(lower));

function clash(
  age: Claim,
  cited: Claim[],
  possible: Interval,
  born: DateValue,
  when: string,
): Inconsistency | undefined {
  const told = quantityOf(age)?.range;
  if (told === undefined || possible.hi < 0 || possible.lo > OLDEST) return undefined;
  // Months of a child's first years are fractions of a year.
  if (Math.floor(told.lo) <= possible.hi && Math.floor(told.hi) >= possible.lo) return undefined;
  const computed = possible.lo === possible.hi ? `${possible.lo}` : `${possible.lo} or ${possible.hi}`;
  return {
    claims: [...cited].sort((a, b) => a.span.start - b.span.start),
    message: `${written(told)} years old, but somebody born ${born.granularity === 'day' ? 'on' : 'in'} ${dateLabel(born)} was ${computed} ${when}`,
    verdict: 'conflict',
    severity: Math.min(Math.abs(told.lo - possible.hi), Math.abs(told.hi - possible.lo)) > 1 ? 'high' : 'medium',
    because: ['an age computed from the birth date of the same person'],
  };
}

const written = ({ lo, hi }: Interval): string => (lo === hi ? `${lo}` : `${lo} to ${hi}`);

/** Two ages of one person in one text, neither of which is told of another time. */
export function agesOfOne(claims: readonly Claim[]): Inconsistency[] {
  const seen = new Map<string, Claim>();
  const out: Inconsistency[] = [];
  for (const claim of claims) {
    const { published } = claim.reading.source;
    const value = quantityOf(claim);
    if (!isAge(claim) || value === undefined || claim.sentence.block.kind === 'caption') continue;
    const years = new Set(published === undefined ? [] : [civil(published.day).year]);
    if (
      claim.detail.past !== undefined ||
      claim.detail.decade !== undefined ||
      otherYear(claim, years) ||
      elsewhen(claim)
    )
      continue;
    const name = claim.detail.named === undefined ? undefined : nameOf(claim);
    if (name === undefined || !name.includes(' ')) continue;
    const first = seen.get(name);
    const other = first && quantityOf(first);
    if (first === undefined || other === undefined) {
      seen.set(name, claim);
      continue;
    }
    if (value.range.lo <= other.range.hi && other.range.lo <= value.range.hi) continue;
    const gap = Math.abs(value.number - other.number);
    out.push({
      claims: [first, claim],
      message: `one person is ${other.number} and ${value.number} years old`,
      verdict: gap > 1 ? 'conflict' : 'review',
      severity: gap > 1 ? 'medium' : 'low',
      because: ['two ages of one person in one text, neither told of another time'],
    });
  }
  return out;
}
