import { civil, weekdayOf } from './date-calendar.js';
import { isRemembered, marksOf } from './date-open.js';
import { stretchOf } from './date-timex.js';
import { MONTH_NAMES } from './months.data.js';
import type { DateValue } from './types.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;
const DAYPARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
};

/** A date as a report writes it: "January 2024", "Friday 19 September 2025", "the summer of 2014", "after 2019". */
export function dateLabel(value: DateValue): string {
  const name = nameOf(value);
  const about = value.approximate ? `about ${name}` : name;
  if (value.bound === 'after') return `from ${about} on`;
  return value.bound === 'before' ? `up to ${about}` : about;
}

function nameOf(value: DateValue): string {
  const { timex } = value;
  const reference = REFERENCES[timex];
  if (reference) return reference;
  if (isRemembered(value)) {
    const weekday = marksOf(value)?.weekday;
    const part = /T(.*)$/.exec(timex)?.[1];
    const name = WEEKDAYS[(weekday ?? 0) - 1];
    if (name) return part === undefined ? name : `${name}, ${partName(part)}`;
  }
  const [, year, tail = ''] = /^(\d{4})-(.*)$/.exec(timex) ?? [];
  if (year === undefined) return openName(timex) ?? short(timex);
  return dayName(value, year, tail) ?? longName(year, tail) ?? timex;
}

/** "Friday", "18 November", "December": of a week or year that nothing tells. */
function openName(timex: string): string | undefined {
  const m = /^XXXX-(?:WXX-(\d)|(\d\d)(?:-(\d\d))?)(?:T(.*))?$/.exec(timex);
  if (!m) return undefined;
  const month = MONTH_NAMES[Number(m[2]) - 1];
  const named =
    m[1] === undefined
      ? month && (m[3] === undefined ? month : `${Number(m[3])} ${month}`)
      : WEEKDAYS[Number(m[1]) - 1];
  return named && m[4] !== undefined ? `${named}, ${partName(m[4])}` : named;
}

const partName = (part: string): string => DAYPARTS[part] ?? (part.length === 2 ? `${part}:00` : part);

function short(timex: string): string {
  if (/^\d{3}$/.test(timex)) return `the ${timex}0s`;
  if (/^\d{2}$/.test(timex)) return `the ${ordinal(Number(timex) + 1)} century`;
  return /^\d{4}$/.test(timex) ? String(Number(timex)) : timex;
}

function dayName(value: DateValue, year: string, tail: string): string | undefined {
  const m = /^(\d{2})(?:-(\d{2})(?:T(.*))?)?$/.exec(tail);
  const month = m ? MONTH_NAMES[Number(m[1]) - 1] : undefined;
  if (!m || !month) return undefined;
  if (m[2] === undefined) return `${month} ${Number(year)}`;
  const day = stretchOf(`${year}-${m[1]}-${m[2]}`);
  const weekday = day && value.stated.includes('weekday') ? `${WEEKDAYS[weekdayOf(day.interval.lo) - 1]} ` : '';
  const named = `${weekday}${Number(m[2])} ${month} ${Number(year)}`;
  if (m[3] === undefined) return named;
  return `${named}, ${partName(m[3])}`;
}

function longName(year: string, tail: string): string | undefined {
  const season = SEASONS[tail];
  if (season) return `the ${season} of ${Number(year)}`;
  const part = /^([QH])(\d)$/.exec(tail);
  if (part) return `the ${ORDINALS[Number(part[2]) - 1]} ${part[1] === 'Q' ? 'quarter' : 'half'} of ${Number(year)}`;
  const week = /^W\d{2}(-WE)?$/.exec(tail);
  const stretch = week ? stretchOf(`${year}-${tail.slice(0, 3)}`) : undefined;
  if (!week || !stretch) return undefined;
  // The stretch of a week reaches back to the Sunday before; its name is that of its Monday.
  const monday = civilName(stretch.interval.lo + 1);
  return week[1] ? `the weekend after ${monday}` : `the week of ${monday}`;
}

function civilName(dayNo: number): string {
  const { year, month, day } = civil(dayNo);
  return `${day} ${MONTH_NAMES[month - 1] ?? ''} ${year}`;
}

function ordinal(n: number): string {
  const tens = Math.floor((n % 100) / 10);
  const suffix = tens === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}
