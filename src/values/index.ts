import { dateLabel } from './date-label.js';
import { relateDates } from './date-relate.js';
import { durationLabel, relateDurations } from './duration.js';
import { quantityLabel, quantityText, relateQuantities } from './quantity.js';
import type { Relation } from './relation.js';
import type { Value } from './types.js';

export type * from './relation.js';
export type * from './types.js';

/** A value as other programs read it: a TIMEX3 value, a number with its unit, the words of a quotation. */
export function valueText(value: Value): string {
  switch (value.type) {
    case 'date':
    case 'duration':
    case 'recurrence':
      return value.timex;
    case 'quantity':
      return quantityText(value);
    case 'quotation':
    case 'text':
      return value.text;
  }
}

/** A value as a reader says it: "January 2024", "about 50", "$1.2 million". */
export function valueLabel(value: Value): string {
  switch (value.type) {
    case 'date':
      return dateLabel(value);
    case 'duration':
      return durationLabel(value);
    case 'recurrence':
      return value.timex;
    case 'quantity':
      return quantityLabel(value);
    case 'quotation':
    case 'text':
      return value.text;
  }
}

/** Equal for values that hold the same: what positions are grouped by. */
export function valueKey(value: Value): string {
  switch (value.type) {
    case 'quotation':
      return value.words.join(' ');
    case 'text':
      return value.canonical;
    case 'date':
      return `${value.bound ?? ''}${value.approximate ? '~' : ''}${value.interval ? `${value.interval.lo} ${value.interval.hi}` : value.timex}`;
    default:
      return valueText(value);
  }
}

/** How two values of one type relate as sets; values of different types are incomparable. */
export function relate(a: Value, b: Value): Relation {
  if (a.type === 'date' && b.type === 'date') return relateDates(a, b);
  if (a.type === 'duration' && b.type === 'duration') return relateDurations(a, b);
  if (a.type === 'quantity' && b.type === 'quantity') return relateQuantities(a, b);
  const same = a.type === b.type && valueKey(a) === valueKey(b);
  return { kind: same ? 'equal' : 'incomparable', because: '', hints: [], gap: 0 };
}
