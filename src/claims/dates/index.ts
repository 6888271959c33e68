import type { Clause, Reading, Sentence, VerbGroup } from '../../language/index.js';
import { ASSUMED, dateValue } from '../../values/date.js';
import { isOpenDay } from '../../values/date-open.js';
import { durationValue } from '../../values/duration.js';
import type { DateValue } from '../../values/types.js';
import type { Draft, ExtractOptions, Extractor } from '../types.js';
import type { Expression, Line, Match } from './expression.js';
import { governorOf } from './governor.js';
import { lengthOf } from './length-of.js';
import { lex } from './lexer.js';
import { merged } from './merge.js';
import { forgetQuarter, type Memory, momentOf, remember } from './moment.js';
import { endOf, timeAt } from './parsers/index.js';
import { type End, inOrder, rangesOf } from './ranges.js';
import { type Moment, resolve } from './resolve.js';
import { type Role, roleOf } from './roles.js';
import { hasTime, openings } from './triggers.js';
import { UNPLANNED } from './words.data.js';

/**
 * Finds dates, times of day, durations and recurrences, with what each date is the date of. Pure; linear in the text.
 * Parsers propose (`parsers/`), refiners dispose (`merge.ts`, `ranges.ts`), then each is resolved and given its role.
 */
export const extractDates: Extractor = (reading: Reading, options: ExtractOptions): Draft[] => {
  const drafts: Draft[] = [];
  const memory: Memory = {};
  for (const sentence of reading.sentences) {
    if (hasTime(sentence)) readSentence(reading, sentence, options, memory, drafts);
  }
  return withYears(drafts);
};

/**
 * "were shot on Mar. 13" in a source that says "March 13, 2013" elsewhere: that year, before the one nearest to the day of
 * writing. It stays an assumption: no conflict rests on it alone.
 */
function withYears(drafts: Draft[]): Draft[] {
  const years = new Map<string, string | undefined>();
  for (const { detail, value } of drafts) {
    if (detail?.year === undefined || value.type !== 'date' || !/^\d{4}-\d\d-\d\d$/.test(value.timex)) continue;
    const [year, day] = [value.timex.slice(0, 4), value.timex.slice(5)];
    years.set(day, years.has(day) && years.get(day) !== year ? undefined : year);
  }
  if (years.size === 0) return drafts;
  return drafts.map((draft) => {
    const { value } = draft;
    if (value.type !== 'date' || !value.assumed.includes(ASSUMED.year) || value.bound) return draft;
    const year = years.get(value.timex.slice(5, 10));
    if (year === undefined || year === value.timex.slice(0, 4) || !/^\d{4}-\d\d-\d\d$/.test(value.timex)) return draft;
    const { stated, assumed } = value;
    return { ...draft, value: dateValue(`${year}${value.timex.slice(4)}`, { stated, assumed }) };
  });
}

function readSentence(
  reading: Reading,
  sentence: Sentence,
  options: ExtractOptions,
  memory: Memory,
  out: Draft[],
): void {
  const line = lineOf(reading.source.prose, sentence);
  const matches = merged(line, scan(line));
  if (matches.length === 0) return;
  const ends = rangesOf(line, matches);
  const drafts: Draft[] = [];
  const days: Day[] = [];
  const placed: Placed[] = [];
  const read = new Map<Match, number>();
  // Clock times last: they take the day named beside them, before or after.
  const times = matches.filter(isTime);
  for (const match of times.length === 0 ? matches : [...matches.filter((m) => !isTime(m)), ...times]) {
    const first = line.lexemes[match.from];
    const last = line.lexemes[match.to - 1];
    if (!first || !last) continue;
    const { expression } = match;
    const [start, end] = [first.start, last.end];
    if (expression.kind === 'length') {
      const { timex, unit, count, modifier } = expression;
      forgetQuarter(memory, expression, sentence.index);
      const of = lengthOf(sentence, tokenAt(sentence, start), tokenAt(sentence, end - 1) + 1);
      const value = durationValue(timex, unit, count, modifier);
      drafts.push({ kind: 'duration', start, end, sentence: sentence.index, value, ...of });
      continue;
    }
    if (expression.kind === 'again') {
      const value = { type: 'recurrence', timex: expression.timex } as const;
      drafts.push({ kind: 'recurrence', start, end, sentence: sentence.index, role: '', value });
      continue;
    }
    const token = tokenAt(sentence, start);
    const clause = clauseOf(sentence, token);
    const beside = isTime(match) ? dayBeside(line, placed, match) : undefined;
    const verb = beside ? beside.verb : governorOf(sentence, token, clause);
    const moment = momentOf(sentence, verb, token, options, memory, nearestDay(days, match), tenseOfNoun(line, match));
    const value = resolve(expression.when, expression.shade, moment);
    if (!isTime(match) && namesDay(value)) days.push({ from: match.from, day: Math.floor(value.interval?.lo ?? 0) });
    remember(memory, expression, value, sentence.index, moment);
    const edge = ends.get(match);
    const place = {
      sentence,
      from: token,
      to: tokenAt(sentence, last.start) + 1,
      clause: clauseOfVerb(sentence, verb) ?? clause,
      verb,
      holiday: expression.when.form === 'holiday',
    };
    const own: Role =
      !value.interval && !isOpenDay(value)
        ? { role: '' }
        : beside && beside.own.bound === undefined
          ? beside.own
          : (rangeRole(edge, verb) ?? roleOf(place));
    if (!isTime(match)) placed.push({ match, verb, own });
    const told = hasHappened(verb, value) ? own : toCome(own, value, edge, options.anchor?.day);
    const draft: Draft = {
      kind: expression.when.form === 'time' ? 'time' : 'date',
      start,
      end,
      sentence: sentence.index,
      role: told.role,
      value: spoken(sentence, token, expression, bounded(value, told.bound, sentence, token)),
    };
    if (told.anchor !== undefined) draft.anchor = told.anchor;
    if (told.modality !== undefined) draft.modality = told.modality;
    const detail = detailOf(expression, edge, told, personOf(reading, line, match, told.role));
    if (detail) draft.detail = detail;
    read.set(match, drafts.length);
    drafts.push(draft);
    if (edge?.from) setInOrder(drafts, read.get(edge.from), drafts.length - 1, moment.tense === 'past');
  }
  out.push(...drafts.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** Puts the years of a stretch's ends in order. */
function setInOrder(drafts: Draft[], from: number | undefined, to: number, past: boolean): void {
  const [begin, end] = [drafts[from ?? -1], drafts[to]];
  if (from === undefined || begin?.value.type !== 'date' || end?.value.type !== 'date') return;
  const [first, second] = inOrder(begin.value, end.value, past);
  if (first !== begin.value) drafts[from] = { ...begin, value: first };
  if (second !== end.value) drafts[to] = { ...end, value: second };
}

const isTime = (match: Match): boolean => match.expression.kind === 'when' && match.expression.when.form === 'time';

/** Left to right, longest first; a second date inside the words of the first (the end of a range) stands by itself. */
function scan(line: Line): Match[] {
  const out: Match[] = [];
  const open = openings(line.lexemes);
  for (let i = 0; i < line.lexemes.length; ) {
    const match = open[i] ? timeAt(line, i) : undefined;
    if (!match) {
      i++;
      continue;
    }
    // "nearly two weeks": the modifier may reach back over lexemes already read, but never into another time.
    const before = out.at(-1);
    const from = before && match.from < before.to ? i : match.from;
    out.push({ from, to: match.to, expression: match.expression });
    if (match.second) out.push(match.second);
    i = Math.max(i + 1, endOf(match));
  }
  return out;
}

function lineOf(prose: string, sentence: Sentence): Line {
  const lexemes = lex(prose, sentence.start, sentence.end);
  return {
    prose,
    lexemes,
    pos: (index) => {
      const lexeme = lexemes[index];
      return lexeme && sentence.tokens[tokenAt(sentence, lexeme.start)]?.pos;
    },
  };
}

/** Index of the token that holds an offset, or the last one before it. Binary search. */
const tokenAt = (sentence: Sentence, offset: number): number => lastAt(sentence.tokens, (t) => t.start <= offset);

/** The clause that holds a token. Binary search: a line of a megabyte may be one sentence of many clauses. */
function clauseOf(sentence: Sentence, token: number): Clause | undefined {
  const clause = sentence.clauses[lastAt(sentence.clauses, (c) => c.from <= token)];
  return clause && token >= clause.from && token < clause.to ? clause : undefined;
}

const clauseOfVerb = (sentence: Sentence, verb: VerbGroup | undefined): Clause | undefined =>
  verb && clauseOf(sentence, verb.head);

/** Index of the last item that holds; the items that hold come first. */
function lastAt<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A day of the sentence with what it hangs on. */
interface Placed {
  match: Match;
  verb: VerbGroup | undefined;
  own: Role;
}

/** "On 2 May at about 3:20 p.m., the office was told": a clock time right behind its day hangs on what the day hangs on. */
function dayBeside(line: Line, placed: readonly Placed[], match: Match): Placed | undefined {
  const day = placed[lastAt(placed, (p) => p.match.from <= match.from)];
  if (!day || day.match.to > match.from || match.from - day.match.to > BESIDE_WITHIN) return undefined;
  const between = line.lexemes.slice(day.match.to, match.from);
  return between.every(({ lower }) => BESIDE.test(lower)) ? day : undefined;
}

const BESIDE_WITHIN = 3;
const BESIDE = /^(?:at|,|around|about|approximately|just|shortly|before|after)$/;

interface Day {
  from: number;
  day: number;
}

const namesDay = (value: DateValue): boolean =>
  value.interval !== undefined && /^(?:day|daypart|hour|minute)$/.test(value.granularity);

/** Days are looked for this near a clock time, in times read. */
const NEAR = 8;

/** Words between a date and the noun it belongs to: "the Oct. 7 terrorist attacks". */
const NOUN_WITHIN = 3;

/**
 * "a June agreement", "the Jan. 14 deadline": a month or day right before a common noun is the noun's, whatever the tense
 * of the sentence. What nobody plans is over: "will discuss Saturday's attack", "the Oct. 7 attacks".
 */
function tenseOfNoun(line: Line, match: Match): Moment['tense'] | undefined {
  const { lexemes } = line;
  const next = lexemes[match.to];
  const owning = next?.text === "'" && lexemes[match.to + 1]?.lower === 's';
  const article = /^(?:a|an|the|its|his|her|their)$/.test(lexemes[match.from - 1]?.lower ?? '');
  if (!owning && !article) return undefined;
  const first = owning ? match.to + 2 : match.to;
  for (let i = first; i < first + NOUN_WITHIN && lexemes[i]?.kind === 'word'; i++)
    if (UNPLANNED.has(lexemes[i]?.lower.replace(/s$/, '') ?? '')) return 'past';
  const noun = next?.kind === 'word' && line.pos(match.to) === 'NOUN' && /^[a-z]/.test(next.text);
  return noun && article ? 'open' : undefined;
}

/** The day a clock time belongs to: the nearest day named in the sentence. */
function nearestDay(days: readonly Day[], match: Match): number | undefined {
  let best: Day | undefined;
  const at = lastAt(days, (d) => d.from <= match.from);
  for (let i = Math.max(0, at - NEAR); i < Math.min(days.length, at + NEAR); i++) {
    const day = days[i];
    if (day && (!best || Math.abs(day.from - match.from) < Math.abs(best.from - match.from))) best = day;
  }
  return best?.day;
}

function rangeRole(end: End | undefined, verb: VerbGroup | undefined): Role | undefined {
  if (!end) return undefined;
  if (end.life) return { role: end.end === 'begin' ? 'born' : 'died' };
  return { role: end.end === 'begin' ? 'began' : 'ended', ...(verb && { anchor: verb.head }) };
}

/** "since May" and "by May" hold May; "before May" and "after May" do not. */
function bounded(
  value: DateValue,
  bound: 'before' | 'after' | undefined,
  sentence: Sentence,
  token: number,
): DateValue {
  if (!bound) return value;
  if (!value.interval) return { ...value, bound };
  const word = sentence.tokens[token - 1]?.lower;
  const { lo, hi } = value.interval;
  // "before dawn on Tuesday", "after 3 p.m. on Jan. 2": on that day.
  const day = value.stated.some((part) => part === 'weekday' || part === 'day') ? Math.floor(lo) : undefined;
  if (day !== undefined && /^(?:minute|hour|daypart)$/.test(value.granularity)) {
    const interval =
      bound === 'before'
        ? { lo: day, hi: value.granularity === 'daypart' ? hi : Math.min(hi, day + 1) }
        : { lo, hi: day + 1 };
    if (interval.lo < interval.hi) return { ...value, bound, interval };
  }
  const interval =
    bound === 'before'
      ? { lo: Number.NEGATIVE_INFINITY, hi: word === 'before' ? lo : hi }
      : { lo: word === 'after' ? hi : lo, hi: Number.POSITIVE_INFINITY };
  return { ...value, bound, interval };
}

/** How far back an opening quotation mark is looked for, in tokens. */
const QUOTED_WITHIN = 200;

/** "today" between quotation marks is the day of speaking, which may not be the day of writing. */
function spoken(sentence: Sentence, token: number, expression: Expression, value: DateValue): DateValue {
  if (expression.kind !== 'when' || (!value.interval && !isOpenDay(value))) return value;
  if (!/^(?:shift|weekday|weekend|period)$/.test(expression.when.form)) return value;
  let open = false;
  for (let i = Math.max(0, token - QUOTED_WITHIN); i < token; i++) {
    const text = sentence.tokens[i]?.text ?? '';
    if (text === '“' || text === '``') open = true;
    else if (text === '”' || text === "''") open = false;
    else if (text === '"') open = !open;
  }
  return open ? { ...value, assumed: [...value.assumed, ASSUMED.spoken] } : value;
}

/** "The fire happened at 2:30 a.m.", beside the day of something else: an hour that names no day is not ahead. */
const hasHappened = (verb: VerbGroup | undefined, { granularity, stated }: DateValue): boolean =>
  verb?.tense === 'past' &&
  /^(?:happen|occur|take place)$/.test(verb.lemma) &&
  /^(?:minute|hour)$/.test(granularity) &&
  !stated.some((part) => part === 'day' || part === 'weekday' || part === 'month');

/** "moderator of a debate on Dec. 27", written on Dec. 13: what is ahead has not happened, whatever the tense beside it. */
function toCome(role: Role, value: DateValue, edge: End | undefined, anchor: number | undefined): Role {
  const told = /^(?:happened|began|ended)$/.test(role.role) || (role.role === '' && role.anchor !== undefined);
  // The ends of a stretch stay its ends.
  if (!told || edge || anchor === undefined || !value.interval) return role;
  if (value.interval.lo < Math.floor(anchor) + 1) return role;
  // What was done cannot be on a day to come: it is the noun's.
  const { open, ...rest } = role;
  return { ...rest, ...(open !== undefined && { anchor: open }), role: 'scheduled', modality: 'planned' };
}

/** Words of a title that is a person's name, at most. */
const NAME_WORDS = 5;
/** Lexemes that the bracket of a life's dates is looked for in. */
const BRACKET_WITHIN = 64;

/** Whose birth or death: the name before the bracket, or, on a line of its own ("Died 12 May 1902"), the page's title. */
function personOf(reading: Reading, line: Line, match: Match, role: string): string | undefined {
  if (role !== 'born' && role !== 'died') return undefined;
  let opening = match.from - 1;
  while (opening > match.from - BRACKET_WITHIN && opening > 0 && line.lexemes[opening]?.text !== '(') opening--;
  if (opening > 0 && line.lexemes[opening]?.text === '(') {
    // "Ada Lund, also spelt Ade Lund, (2 May 1846 – ...": the name that the sentence opens with, not its other spelling.
    let first = 0;
    while (first < NAME_WORDS && /^[A-ZÀ-Þ]/.test(line.lexemes[first]?.text ?? '')) first++;
    if (first > 1 && line.lexemes[first]?.text === ',' && first < opening)
      return line.lexemes
        .slice(0, first)
        .map((lexeme) => lexeme.lower)
        .join(' ');
    let from = line.lexemes[opening - 1]?.text === ',' ? opening - 1 : opening;
    const to = from;
    while (from > Math.max(0, to - NAME_WORDS) && /^[A-ZÀ-Þ]/.test(line.lexemes[from - 1]?.text ?? '')) from--;
    const name = line.lexemes.slice(from, to);
    if (name.length > 1) return name.map((lexeme) => lexeme.lower).join(' ');
  }
  const { title } = reading.source;
  const alone = /^(?:born|died)$/.test(line.lexemes[0]?.lower ?? '');
  if (!alone || title === undefined) return undefined;
  const words = title.split(/\s+/);
  return words.length <= NAME_WORDS && words.every((word) => /^[A-ZÀ-Þ]/.test(word)) ? title.toLowerCase() : undefined;
}

/** What the rules inside one source need: the ends of a range, the weekday and the year as written. */
function detailOf(
  expression: Expression,
  end: End | undefined,
  marks: Role,
  person: string | undefined,
): Readonly<Record<string, string>> | undefined {
  const detail: Record<string, string> = {};
  if (person) detail.person = person;
  if (end && !end.life) detail.range = end.end;
  if (marks.attributive) detail.attributive = 'true';
  // Verb or noun: the alignment must not build a conflict on the choice.
  if (marks.open !== undefined) detail.attachment = 'open';
  if (marks.other) detail.other = 'true';
  if (expression.kind === 'when' && expression.when.form === 'day') {
    if (expression.when.weekday !== undefined) detail.weekday = String(expression.when.weekday);
    if (expression.when.year !== undefined) detail.year = String(expression.when.year);
  }
  return Object.keys(detail).length > 0 ? detail : undefined;
}
