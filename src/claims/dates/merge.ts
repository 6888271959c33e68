import { at, type Line, type Match, word } from './expression.js';

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
    else out.push(match);
  }
  return out;
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
