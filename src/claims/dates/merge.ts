import { at, type Line, type Match, word } from './expression.js';
import { partHour } from './parsers/clock.js';
import type { Daypart } from './words.data.js';

/**
 * Puts a clock time and the day right beside it together: "9 p.m. Monday", "10 a.m. on Tuesday" are one time. With
 * other words between them ("June 28 at 2 p.m.") both stand, and the clock time takes the day.
 */
export function merged(line: Line, matches: readonly Match[]): Match[] {
  const out: Match[] = [];
  for (const match of matches) {
    const before = out.at(-1);
    const joined = before && join(line, before, match);
    if (joined) out[out.length - 1] = joined;
    else if (before && beside(line, before, match)) {
      out[out.length - 1] = onPart(before, match);
      out.push(onPart(match, before));
    } else out.push(match);
  }
  return out;
}

const PARTS: Partial<Record<Daypart, string>> = { AF: 'afternoon', EV: 'evening', NI: 'night', MO: 'morning' };

/** "about 5:15 Tuesday afternoon", "Tuesday afternoon at 5:15": the part of the day says which of the two hours is meant. */
function onPart(time: Match, day: Match): Match {
  if (time.expression.kind !== 'when' || day.expression.kind !== 'when') return time;
  const { clock } = time.expression.shade;
  const part = PARTS[day.expression.shade.daypart ?? 'MI'];
  if (!clock || clock.hour > 12 || part === undefined || time.expression.when.form !== 'time') return time;
  const shade = { ...time.expression.shade, clock: { ...clock, hour: partHour(clock.hour, part) } };
  return { ...time, expression: { ...time.expression, shade } };
}

/** Nothing but a preposition stands between two times. */
function beside(line: Line, a: Match, b: Match): boolean {
  for (let i = a.to; i < b.from; i++) if (!/^(?:at|on|,)$/.test(word(line, i))) return false;
  return b.from - a.to <= 2;
}

function join(line: Line, time: Match, day: Match): Match | undefined {
  if (time.expression.kind !== 'when' || day.expression.kind !== 'when') return undefined;
  if (time.expression.when.form !== 'time') return undefined;
  const { form } = day.expression.when;
  const isDay =
    form === 'day' ||
    form === 'weekday' ||
    form === 'holiday' ||
    (form === 'shift' && day.expression.when.unit === 'day');
  if (!isDay || day.expression.shade.clock || day.expression.shade.daypart) return undefined;
  for (let i = time.to; i < day.from; i++)
    if (word(line, i) !== ',' && !/^(?:on|of)$/.test(word(line, i))) return undefined;
  if (day.from - time.to > 2 || at(line, day.from).start - at(line, time.to - 1).end > 6) return undefined;
  return {
    from: time.from,
    to: day.to,
    expression: {
      kind: 'when',
      when: day.expression.when,
      shade: { ...day.expression.shade, ...time.expression.shade },
    },
  };
}
