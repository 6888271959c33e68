import type { Interval } from '../../values/types.js';
import type { Lexeme } from './lexer.js';
import type { Daypart, Season, Unit } from './words.data.js';

/** The lexemes of a sentence with a look at its syntax. */
export interface Line {
  prose: string;
  lexemes: readonly Lexeme[];
  /** Part of speech of a lexeme, as the tagger sees the word it lies in. */
  pos(index: number): string | undefined;
}

/** Which way from the day of writing: the one before, the one that holds it, the next. */
export type Pointer = -1 | 0 | 1;

/** A year as named beside a month, quarter, season or holiday: in figures, or counted from the day of writing. */
export interface NamedYear {
  year?: number;
  yearShift?: Pointer;
  /** "the following year", "that year": counted from the last date told. */
  yearTold?: true;
}

/** A time as the words name it, before anything resolves it. */
export type When =
  | ({ form: 'day'; month: number; day: number; weekday?: number; pointer?: -1 } & NamedYear)
  /** `told`: "that October". */
  | ({ form: 'month'; month: number; pointer?: Pointer; told?: true } & NamedYear)
  /** "the first Monday of May", "the last day of the month": `nth` −1 is the last. */
  | { form: 'nth'; nth: number; weekday?: number; whole?: When }
  /** "Sunday the 14th". */
  | { form: 'numbered'; weekday: number; day: number }
  /** "a year ago today", "30 years ago this month": the day, week or month of writing, some months before. */
  | { form: 'anniversary'; unit: 'day' | 'week' | 'month'; months: number }
  | { form: 'year'; year: number }
  | { form: 'decade'; decade: number }
  | { form: 'century'; century: number }
  /** `weeks`: how many back from the last one, "a week ago Tuesday", or less than none on from the next; `told`: counted from the last date told. */
  | { form: 'weekday'; weekday: number; pointer?: Pointer; told?: boolean; weeks?: number }
  /** "yesterday", "last year", "three months ago"; `told`: counted from the last date told. */
  | { form: 'shift'; unit: Unit; by: number; told?: boolean; counted?: boolean; running?: boolean }
  /** `over`: "ended Aug. 26"; `fiscal`: counted from the company's own year; `closing`: "the quarter ended Sept. 30". */
  | ({ form: 'quarter'; quarter: number; over?: boolean; fiscal?: boolean; closing?: boolean } & NamedYear)
  | ({ form: 'half'; half: number } & NamedYear)
  /** "the quarter", "the year-ago period": the quarter (or nine months) spoken of, some years back. */
  | { form: 'period'; back: 0 | 1; year?: number; unit: 'quarter' | 'period' | 'year'; latest?: boolean }
  | ({ form: 'season'; season: Season; pointer?: Pointer; told?: true } & NamedYear)
  | { form: 'weekend'; pointer: Pointer }
  | ({ form: 'holiday'; name: string; pointer?: Pointer } & NamedYear)
  /** A clock time or a part of a day without a day. */
  | { form: 'time' }
  | { form: 'reference'; value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };

export interface Clock {
  hour: number;
  minute?: number;
  /** Minutes east of Greenwich, when the text says. */
  zone?: number;
}

/** What the words add to a time: its part, its clock, how sure they are. */
export interface Shade {
  part?: 'early' | 'mid' | 'late';
  /** "the week of March 6", "the day after Christmas": what is named by the day, and days from it. */
  by?: { unit: 'day' | 'week' | 'weekend'; days: number };
  /** "earlier this week", "later this year": the side of the day of writing. */
  side?: 'before' | 'after';
  daypart?: Daypart;
  clock?: Clock;
  approximate?: boolean;
  /** "shortly before midnight", "just after 2 a.m.": on which side of the clock time. */
  lean?: 'before' | 'after';
  bound?: 'before' | 'after';
  alternatives?: readonly Interval[];
}

export type Expression =
  | { kind: 'when'; when: When; shade: Shade }
  | {
      kind: 'length';
      timex: string;
      unit: Unit;
      count: readonly [number, number];
      modifier: 'none' | 'about' | 'nearly' | 'over' | 'at-least' | 'up-to';
    }
  | { kind: 'again'; timex: string };

/** Lexemes `from` to `to` (half-open) read as a time. */
export interface Match {
  from: number;
  to: number;
  expression: Expression;
  /** Reads a second time within or after the first: the other end of a range. */
  second?: Match;
}

/** Reads a time that begins at a lexeme. Looks a bounded number of lexemes ahead. */
export type Parser = (line: Line, at: number) => Match | undefined;

/** A parser with all that a time it reads may begin with: it is asked nowhere else. */
export interface Kind {
  parse: Parser;
  /** Lower-case words and signs. */
  words: readonly string[];
  /** Numbers in figures, too. */
  figures?: true;
}

export const when = (from: number, to: number, of: When, shade: Shade = {}): Match => ({
  from,
  to,
  expression: { kind: 'when', when: of, shade },
});

const NONE: Lexeme = {
  kind: 'sign',
  text: '',
  lower: '',
  start: 0,
  end: 0,
  glued: false,
  value: Number.NaN,
  ordinal: false,
};

/** The lexeme at an index; an empty sign past either end. */
export const at = (line: Line, index: number): Lexeme => line.lexemes[index] ?? NONE;

/** The lower-case word (or sign) at an index; '' past either end. */
export const word = (line: Line, index: number): string => line.lexemes[index]?.lower ?? '';

/** The word at an index begins with a capital. */
export const capital = (line: Line, index: number): boolean => /^[A-ZÀ-Þ]/.test(at(line, index).text);

/** "year-ago", "year ago": the index past a hyphen, if one is there. */
export const pastHyphen = (line: Line, index: number): number =>
  /^[-‐‑–]$/.test(word(line, index)) ? index + 1 : index;

/** "that October": "that" points at the time, which ends at an index. In "said that October sales fell" it joins two clauses. */
export const pointsAt = (line: Line, that: number, to: number): boolean =>
  !/^(?:NOUN|PROPN|ADJ|AUX|VERB)$/.test(line.pos(to) ?? '') &&
  !(word(line, to) === "'" && line.pos(that - 1) === 'VERB');
