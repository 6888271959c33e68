/** Days since 1970-01-01, half-open; either end may be open (`-Infinity`, `Infinity`). Fractions of a day are times of day. */
export interface Interval {
  lo: number;
  hi: number;
}

export type Granularity =
  | 'minute'
  | 'hour'
  | 'daypart'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A point or stretch of calendar time, as the set of instants it may mean. */
export interface DateValue {
  type: 'date';
  /** TIMEX3 value: `2025-01-19`, `2025-01`, `2025-W38`, `2025-09-19TEV`, `PRESENT_REF`, `XXXX-XX-XX` … */
  timex: string;
  /** Absent when nothing anchors the words ("last year" in an undated source). */
  interval?: Interval;
  granularity: Granularity;
  approximate: boolean;
  /** The words bound the time rather than name it: "since 2019", "before May". */
  bound?: 'before' | 'after';
  /** What the words themselves say; the rest was filled in. */
  stated: readonly (
    | 'year'
    | 'quarter'
    | 'season'
    | 'month'
    | 'week'
    | 'weekday'
    | 'day'
    | 'daypart'
    | 'hour'
    | 'minute'
    | 'zone'
  )[];
  /** What was filled in and from where: "year from the story's date". */
  assumed: readonly string[];
  /** Other readings the words allow: 03/04 as 3 April beside March 4. */
  alternatives?: readonly Interval[];
}

/** A length of time. `months` and `days` are kept apart: a month is no fixed number of days. */
export interface DurationValue {
  type: 'duration';
  /** `P3M`, `PT2H`, `PXY`. */
  timex: string;
  /** The set of possible lengths in days; a month counts 30.4375, a year 365.25. */
  days: Interval;
  /** The unit the words use: a coarse unit rounds. */
  unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
}

/** Something that recurs: "every Monday", "daily". */
export interface RecurrenceValue {
  type: 'recurrence';
  /** TIMEX3 SET value: `XXXX-WXX-1`, `P1D`. */
  timex: string;
}

/** A set of possible numbers of some unit. */
export interface QuantityValue {
  type: 'quantity';
  /** The number as written, before its modifier widens it. */
  number: number;
  /** The possible values, closed at both ends unless `open` says so. */
  range: Interval;
  open?: 'lo' | 'hi' | 'both';
  /** `person:killed`, `USD`, `%`, `m`, `rank`, `year:age` … */
  unit: string;
  /** Place of the last significant digit: 100000 for "1.2 million". */
  precision: number;
  /** What kind of set it is: exact digits, about, at least, up to, between, a vague word. */
  modifier:
    | 'none'
    | 'exactly'
    | 'about'
    | 'nearly'
    | 'just-over'
    | 'at-least'
    | 'more-than'
    | 'up-to'
    | 'under'
    | 'between'
    | 'vague';
}

/** Words put between quotation marks, or said to be somebody's. */
export interface QuotationValue {
  type: 'quotation';
  /** The words, marks taken off, split parts joined by one space. */
  text: string;
  /** The words as lower-case tokens, punctuation out, house style folded. */
  words: readonly string[];
  /** Indexes of words before which others may be missing: an ellipsis, or a tag between two parts. */
  gaps?: readonly number[];
  /** Whether it is somebody's speech, a title of a work, or a scare quote. */
  use: 'speech' | 'title' | 'scare';
}

/** A name, title, place or state: compared by rule, not by size. */
export interface TextValue {
  type: 'text';
  /** As written. */
  text: string;
  /** The form that is compared: alias-folded, lower case. */
  canonical: string;
}

export type Value = DateValue | DurationValue | RecurrenceValue | QuantityValue | QuotationValue | TextValue;
