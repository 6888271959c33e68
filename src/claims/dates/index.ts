import { type Clause, clauseAt, type Reading, type Sentence } from '../../language/index.js';
import { ASSUMED } from '../../values/date.js';
import { durationValue } from '../../values/duration.js';
import type { DateValue } from '../../values/types.js';
import type { Draft, ExtractOptions, Extractor } from '../types.js';
import type { Expression, Line, Match } from './expression.js';
import { lex } from './lexer.js';
import { merged } from './merge.js';
import { timeAt } from './parsers/index.js';
import { type Moment, resolve } from './resolve.js';
import { hasTime } from './triggers.js';

/** Finds dates, times of day, durations and recurrences. Pure; linear in the text. */
export const extractDates: Extractor = (reading: Reading, options: ExtractOptions): Draft[] => {
  const drafts: Draft[] = [];
  const memory: Memory = {};
  for (const sentence of reading.sentences) {
    if (!hasTime(sentence)) continue;
    readSentence(reading, sentence, options, memory, drafts);
  }
  return drafts.sort((a, b) => a.start - b.start || a.end - b.end);
};

/** What earlier sentences leave for "two days later" and "a year earlier". */
interface Memory {
  told?: { day: number; grain: DateValue['granularity']; sentence: number };
  quarter?: { year: number; quarter: number; sentence: number };
}

function readSentence(
  reading: Reading,
  sentence: Sentence,
  options: ExtractOptions,
  memory: Memory,
  drafts: Draft[],
): void {
  const line = lineOf(reading.source.prose, sentence);
  const matches = merged(line, scan(line));
  if (matches.length === 0) return;
  const days = new Map<Match, DateValue>();
  // Clock times last: they take the day named beside them, before or after.
  for (const match of [...matches.filter((m) => !isTime(m)), ...matches.filter(isTime)]) {
    const { expression } = match;
    const first = line.lexemes[match.from];
    const last = line.lexemes[match.to - 1];
    if (!first || !last) continue;
    const token = tokenAt(sentence, first.start);
    const clause = clauseAt(sentence.clauses, token);
    const base = { start: first.start, end: last.end, sentence: sentence.index, role: '' };
    if (expression.kind === 'length') {
      const { timex, unit, count, modifier } = expression;
      drafts.push({ ...base, kind: 'duration', value: durationValue(timex, unit, count, modifier) });
      continue;
    }
    if (expression.kind === 'again') {
      drafts.push({ ...base, kind: 'recurrence', value: { type: 'recurrence', timex: expression.timex } });
      continue;
    }
    const moment = momentOf(sentence, clause, token, options, memory, nearestDay(days, match));
    const value = resolve(expression.when, expression.shade, moment);
    days.set(match, value);
    remember(memory, expression, value, sentence.index);
    drafts.push({ ...base, kind: expression.when.form === 'time' ? 'time' : 'date', value });
  }
}

const isTime = (match: Match): boolean => match.expression.kind === 'when' && match.expression.when.form === 'time';

/** Left to right, longest first; a second date inside the words of the first (the end of a range) stands by itself. */
function scan(line: Line): Match[] {
  const out: Match[] = [];
  for (let i = 0; i < line.lexemes.length; ) {
    const match = timeAt(line, i);
    if (!match) {
      i++;
      continue;
    }
    const { second, ...first } = match;
    out.push(first);
    if (second) out.push(second);
    i = Math.max(i + 1, second?.to ?? match.to);
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
function tokenAt(sentence: Sentence, offset: number): number {
  let low = 0;
  let high = sentence.tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentence.tokens[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function momentOf(
  sentence: Sentence,
  clause: Clause | undefined,
  token: number,
  options: ExtractOptions,
  memory: Memory,
  day: number | undefined,
): Moment {
  const near = memory.told && sentence.index - memory.told.sentence <= 3 ? memory.told : undefined;
  const quarter = memory.quarter && sentence.index - memory.quarter.sentence <= 4 ? memory.quarter : undefined;
  return {
    ...(options.anchor && { anchor: Math.floor(options.anchor.day) }),
    borrowed: options.anchor !== undefined && /story/.test(options.anchor.from),
    tense: tenseAt(sentence, clause, token),
    ...(near && { told: near }),
    ...(quarter && { quarter }),
    ...(day !== undefined && { day }),
  };
}

/** Verbs that place what follows them ahead, whatever their own tense: "planned a rally on Saturday". */
const AHEAD: ReadonlySet<string> = new Set([
  'plan',
  'schedule',
  'expect',
  'slate',
  'intend',
  'postpone',
  'await',
  'prepare',
]);

function tenseAt(sentence: Sentence, clause: Clause | undefined, token: number): Moment['tense'] {
  const before = sentence.tokens[token - 1]?.lower;
  const own = clause?.verb ?? sentence.verbs.findLast((v) => v.head <= token) ?? sentence.verbs[0];
  if (!own) return 'open';
  if (before === 'since') return 'past';
  if (before === 'effective' || (before === 'as' && sentence.tokens[token - 2]?.lower === 'soon')) return 'future';
  if (own.modal !== undefined && (AHEAD.has(own.modal) || own.modal === 'set' || own.modal === 'due')) return 'future';
  if (AHEAD.has(own.lemma)) return 'future';
  if (before === 'until' || before === 'till' || before === 'by')
    return own.tense === 'past' && before === 'by' && token > own.head + 3 ? 'open' : 'future';
  const words = sentence.tokens.slice(own.from, own.to);
  if (words.some((t) => OPEN_MODALS.has(t.lower))) return 'open';
  const present = words.some((t) => t.lower === 'is' || t.lower === 'are');
  // "is to meet on Friday"; "the case is heard in May" has no tense of its own.
  if (present && words.some((t) => t.lower === 'to')) return 'future';
  if (present && own.passive && !words.some((t) => t.lower === 'being')) return 'open';
  if (own.tense === 'past' || own.tense === 'future') return own.tense;
  return 'open';
}

const OPEN_MODALS: ReadonlySet<string> = new Set(['would', 'could', 'might', 'should', "'d"]);

/** The day a clock time belongs to: the nearest day named in the sentence. */
function nearestDay(days: ReadonlyMap<Match, DateValue>, match: Match): number | undefined {
  let best: number | undefined;
  let cost = Number.POSITIVE_INFINITY;
  for (const [other, value] of days) {
    if (!value.interval || value.stated.includes('hour') || !/^(?:day|daypart)$/.test(value.granularity)) continue;
    const away = Math.abs(other.from - match.from);
    if (away < cost) [best, cost] = [Math.floor(value.interval.lo), away];
  }
  return best;
}

function remember(memory: Memory, expression: Expression, value: DateValue, sentence: number): void {
  if (!value.interval || value.bound || expression.kind !== 'when') return;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value.timex);
  if (quarter && expression.when.form === 'quarter') {
    // "the third quarter of 1990" looks ahead, "last year's third quarter" back: neither is the quarter reported on.
    if (expression.when.yearShift !== undefined || expression.when.year !== undefined) return;
    memory.quarter = { year: Number(quarter[1]), quarter: Number(quarter[2]), sentence };
    return;
  }
  if (/^(?:day|daypart|minute|hour|month|year)$/.test(value.granularity) && !value.assumed.includes(ASSUMED.told)) {
    memory.told = { day: Math.floor(value.interval.lo), grain: value.granularity, sentence };
  }
}
