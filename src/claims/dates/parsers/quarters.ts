import {
  at,
  capital,
  type Kind,
  type Line,
  type Match,
  type NamedYear,
  pastHyphen,
  when,
  word,
} from '../expression.js';
import { MONTHS, ORDINALS, POINTERS } from '../words.data.js';
import { withYear, yearAfter, yearAt } from './years.js';

/** Parts of the year that accounts are kept by: "the third quarter", "the year-ago period", "for the full year". */
export const quarterKinds: readonly Kind[] = [
  {
    parse: quarter,
    words: [
      ...['the', 'its', 'their', 'a', 'his', 'her', 'q', 'year', 'fiscal'],
      ...['comparable', 'corresponding', 'latest', 'flat', 'recent'],
      ...POINTERS.keys(),
      ...ORDINALS.keys(),
    ],
    figures: true,
  },
  { parse: twoQuarters, words: ['the', 'first', 'last', 'final'] },
  {
    parse: period,
    words: [
      ...['the', 'that', 'its', 'a', 'last', 'previous', 'prior', 'year'],
      ...['comparable', 'corresponding', 'same', 'similar'],
    ],
  },
  { parse: theYear, words: ['the'] },
];

/** "the third quarter of 1989", "last year's third quarter", "the 1989 third quarter", "fiscal first-quarter", "Q3 2014". */
function quarter(line: Line, i: number): Match | undefined {
  let j = i;
  let own: NamedYear = {};
  const article = /^(?:the|its|their|a|his|her)$/.test(word(line, j));
  if (article) j++;
  if (/^q$/i.test(at(line, j).text) && at(line, j + 1).glued && /^[1-4]$/.test(at(line, j + 1).text)) {
    const y = yearAfter(line, j + 2);
    return when(i, y?.to ?? j + 2, { form: 'quarter', quarter: at(line, j + 1).value, ...withYear(y) });
  }
  const shift = POINTERS.get(word(line, j));
  if (shift !== undefined && word(line, j + 1) === 'year' && word(line, j + 2) === "'" && word(line, j + 3) === 's') {
    own = { yearShift: shift };
    j += 4;
  } else if (word(line, j) === 'year' && /^(?:ago|earlier)$/.test(word(line, pastHyphen(line, j + 1)))) {
    own = { yearShift: -1 };
    j = pastHyphen(line, j + 1) + 1;
  } else {
    const year = yearAt(line, j);
    if (year !== undefined) {
      own = { year };
      j++;
    }
  }
  if (/^(?:comparable|corresponding|latest|current|flat|recent)$/.test(word(line, j))) j = pastHyphen(line, j + 1);
  const fiscal = word(line, j) === 'fiscal';
  if (fiscal) j = pastHyphen(line, j + 1);
  const last = word(line, j) === 'last';
  const nth = last ? 0 : ORDINALS.get(word(line, j));
  if (nth === undefined || nth > 4) return undefined;
  const unitAt = pastHyphen(line, j + 1);
  const unit = word(line, unitAt);
  // A "third-period goal" is of a match.
  if (unit !== 'quarter' && unit !== 'half') return undefined;
  const y = yearAfter(line, unitAt + 1);
  const at2 = { ...own, ...withYear(y) };
  const to = y?.to ?? unitAt + 1;
  if (unit === 'half') {
    if (nth > 2) return undefined;
    // "the second half" without a year is of a match, an hour, a book.
    if (at2.year === undefined && at2.yearShift === undefined && !/^(?:of)$/.test(word(line, to))) return undefined;
    if (at2.year === undefined && at2.yearShift === undefined) return undefined;
    return when(i, to, { form: 'half', half: last ? 2 : nth, ...at2 });
  }
  if (last) return undefined;
  // "a third-quarter loss", "its third quarter": the article is the loss's, the company's.
  const from = article && (unitAt > j + 1 || /^(?:its|their|his|her)$/.test(word(line, i))) ? i + 1 : i;
  // "the fourth quarter ended Aug. 26": a fiscal quarter that is over, whatever the calendar says.
  const over = word(line, to) === 'ended';
  const marks = { ...(over && { over }), ...((fiscal || over) && { fiscal: true }) };
  return when(from, to, { form: 'quarter', quarter: nth, ...at2, ...marks });
}

/** "the first two quarters of 1990": a half of that year. */
function twoQuarters(line: Line, i: number): Match | undefined {
  const j = word(line, i) === 'the' ? i + 1 : i;
  const half = { first: 1, last: 2, final: 2 }[word(line, j)];
  if (half === undefined || word(line, j + 1) !== 'two' || word(line, j + 2) !== 'quarters') return undefined;
  const y = yearAfter(line, j + 3);
  return y && when(j, y.to, { form: 'half', half, ...withYear(y) });
}

/** "the quarter", "the year-ago quarter", "the latest period", "year-earlier", "the 1988 period", "that quarter". */
function period(line: Line, i: number): Match | undefined {
  let j = i;
  // "last year's quarter"
  if (/^(?:last|previous|prior)$/.test(word(line, j)) && word(line, j + 1) === 'year' && word(line, j + 3) === 's') {
    const unit = PERIODS.get(word(line, j + 4));
    return unit && when(i, j + 5, { form: 'period', back: 1, unit });
  }
  const the = /^(?:the|that|its|a)$/.test(word(line, j));
  if (the) j++;
  if (/^(?:comparable|corresponding|same|similar)$/.test(word(line, j))) j++;
  const ago = pastHyphen(line, j + 1);
  if (
    word(line, j) === 'year' &&
    /^(?:ago|earlier)$/.test(word(line, ago)) &&
    (ago > j + 1 || /^(?:quarter|period)$/.test(word(line, ago + 1)))
  ) {
    const noun = word(line, ago + 1);
    if (/^(?:nine|six|three|12)$/.test(noun)) return undefined;
    const unit = PERIODS.get(noun);
    if (unit) return when(i, ago + 2, { form: 'period', back: 1, unit });
    // "the year-ago results": the article is theirs.
    return when(the ? i + 1 : i, ago + 1, { form: 'period', back: 1, unit: 'period' });
  }
  const year = yearAt(line, j);
  const dated = year === undefined ? undefined : PERIODS.get(word(line, j + 1));
  if (the && year !== undefined && dated) return when(i, j + 2, { form: 'period', back: 0, unit: dated, year });
  const compared = the ? comparedPeriod(line, i, j) : undefined;
  if (compared) return compared;
  if (the && /^(?:latest|corresponding|comparable)$/.test(word(line, j)) && word(line, j + 1) === 'period') {
    return when(i, j + 2, { form: 'period', back: 0, unit: 'period' });
  }
  if (
    the &&
    word(line, j - 1) !== 'the' &&
    /^(?:corresponding|comparable|same)$/.test(word(line, j - 1)) &&
    /^(?:period|quarter)$/.test(word(line, j))
  ) {
    const y = yearAfter(line, j + 1);
    return when(i, y?.to ?? j + 1, {
      form: 'period',
      back: y?.yearShift === -1 ? 1 : 0,
      unit: PERIODS.get(word(line, j)) ?? 'period',
      ...(y?.year !== undefined && { year: y.year }),
    });
  }
  // "the quarter ended Sept. 30": its end tells which.
  const ends =
    word(line, j) === 'quarter' && /^(?:ended|ending|to)$/.test(word(line, j + 1)) && at(line, j + 2).kind === 'word'
      ? MONTHS.get(word(line, j + 2))
      : undefined;
  if (the && ends !== undefined && capital(line, j + 2))
    return when(i, j + 1, { form: 'quarter', quarter: quarterTo(ends), closing: true });
  if (
    the &&
    /^(?:the|that)$/.test(word(line, i)) &&
    j === i + 1 &&
    word(line, j) === 'quarter' &&
    line.pos(j) === 'NOUN' &&
    !/^(?:of|century|mile|hour|pound|finals?)$/.test(word(line, pastHyphen(line, j + 1))) &&
    // "the quarter-to-quarter comparison"
    !(at(line, j + 1).glued && pastHyphen(line, j + 1) > j + 1)
  ) {
    return when(i, j + 1, { form: 'period', back: 0, unit: 'quarter' });
  }
  return undefined;
}

const PERIODS: ReadonlyMap<string, 'quarter' | 'period'> = new Map([
  ['quarter', 'quarter'],
  ['period', 'period'],
]);

/** "the quarter a year ago", "the same period a year earlier". */
function comparedPeriod(line: Line, i: number, j: number): Match | undefined {
  const unit = PERIODS.get(word(line, j));
  const way = word(line, j + 3);
  if (!unit || word(line, j + 1) !== 'a' || word(line, j + 2) !== 'year' || !/^(?:ago|earlier)$/.test(way))
    return undefined;
  return when(i, j + 4, { form: 'period', back: 1, unit });
}

/** The quarter of the calendar that holds most of the three months to the end of a month. */
const quarterTo = (month: number): number => Math.ceil((month - 1) / 3) || 4;

/** "for the year", "the full year", "the first nine months of the year"; "the year ended June 30" is a length. */
function theYear(line: Line, i: number): Match | undefined {
  if (word(line, i) !== 'the') return undefined;
  const before = word(line, i - 1);
  const kind = /^(?:full|fiscal|calendar|financial|entire)$/.test(word(line, i + 1)) ? 1 : 0;
  const to = i + 2 + kind;
  if (word(line, to - 1) !== 'year') return undefined;
  if (/^[-‐‑–']$/.test(word(line, to)) || yearAt(line, to) !== undefined) return undefined;
  const ended = /^(?:ended|ending|end|to)$/.test(word(line, to)) || (kind === 1 && word(line, i + 1) === 'fiscal');
  if (!(ended && i === 0) && !/^(?:for|in|during|of|through|throughout|over)$/.test(before)) return undefined;
  if (ended) {
    return { from: i, to, expression: { kind: 'length', timex: 'P1Y', unit: 'year', count: [1, 1], modifier: 'none' } };
  }
  // "player of the year", "the time of the year": titles and habits; "the 40th homicide of the year" counts.
  if (
    word(line, i - 1) === 'of' &&
    !counted(line, i - 2) &&
    !/^(?:months|weeks|quarters?|half|part|rest|remainder|end|start|beginning|most|much)$/.test(word(line, i - 2))
  )
    return undefined;
  return when(i, to, { form: 'shift', unit: 'year', by: 0 });
}

/** An ordinal before a noun of at most three words that ends at an index. */
function counted(line: Line, i: number): boolean {
  for (let k = i - 1; k >= i - 3; k--) if (at(line, k).ordinal || ORDINALS.has(word(line, k))) return true;
  return false;
}
