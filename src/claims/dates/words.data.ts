import { MONTH_NUMBERS } from '../../values/months.data.js';
import { ORDINALS as ALL_ORDINALS, UNITS as NUMBER_UNITS, TENS, VAGUE_RANGES } from '../../values/number-words.data.js';

/** English words of time. Every key is lower case. */

export const MONTHS: ReadonlyMap<string, number> = new Map(Object.entries(MONTH_NUMBERS));

/** Month words that are names, verbs or adjectives as well: alone they need a preposition before them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'april',
  'june',
  'august',
  'jan',
  'mar',
  'apr',
  'jun',
  'jul',
  'sep',
  'dec',
  'oct',
  'nov',
  'feb',
]);

/** Abbreviations that a full stop may follow without ending a sentence. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    monday: 1,
    tuesday: 2,
    wednesday: 3,
    thursday: 4,
    friday: 5,
    saturday: 6,
    sunday: 7,
    mon: 1,
    tue: 2,
    tues: 2,
    wed: 3,
    thu: 4,
    thur: 4,
    thurs: 4,
    fri: 5,
    sat: 6,
    sun: 7,
  }),
);

/** Weekday abbreviations count only before a date: "Sun" is a star and a newspaper, "sat" a verb. */
export const SHORT_WEEKDAYS: ReadonlySet<string> = new Set([
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
]);

export const PLURAL_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    mondays: 1,
    tuesdays: 2,
    wednesdays: 3,
    thursdays: 4,
    fridays: 5,
    saturdays: 6,
    sundays: 7,
  }),
);

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Units of time, with the letter TIMEX3 writes for them. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['second', 'second'],
  ['seconds', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['hrs', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

export const PLURAL_UNITS: ReadonlySet<string> = new Set([
  'seconds',
  'minutes',
  'mins',
  'hours',
  'hrs',
  'days',
  'weeks',
  'months',
  'quarters',
  'years',
  'yrs',
  'decades',
  'centuries',
]);

/** How TIMEX3 writes a length of so many units: years for decades and centuries. */
export const UNIT_CODES: Readonly<Record<Unit, readonly [prefix: string, letter: string, times: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'M', 3],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
};

/** Numbers in words below a hundred, units and tens. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ ...NUMBER_UNITS, ...TENS }).filter(([, n]) => n > 0),
);

/** Counts without a number, with the lowest and highest they may mean. */
export const VAGUE_COUNTS: ReadonlyMap<string, readonly [number, number]> = new Map(Object.entries(VAGUE_RANGES));

/** Ordinals that number days, quarters and centuries. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(Object.entries(ALL_ORDINALS).filter(([, n]) => n <= 31));

/** What nobody plans, as nouns in the singular: a date of theirs is past. */
export const UNPLANNED: ReadonlySet<string> = new Set(
  (
    'attack riot shooting killing murder bombing blast explosion crash fire robbery assault stabbing slaying death ' +
    'massacre earthquake quake storm hurricane tornado flood landslide eruption outbreak accident collision incident coup ' +
    'rampage kidnapping abduction derailment disaster tragedy clash arrest resignation victory defeat'
  ).split(' '),
);

/** What "today's" and "of today" speak of when they mean these times, not the day: lower case. */
export const OF_AN_AGE: ReadonlySet<string> = new Set(
  (
    'world youth society culture generation generations standards dollars euros technology technologies computers children ' +
    'kids teenagers teens youngsters consumers era age climate environment'
  ).split(' '),
);

/** Makers whose name after a year makes it the year of a car's model. */
export const CAR_MAKERS: ReadonlySet<string> = new Set(
  (
    'acura audi bentley bmw buick cadillac chevrolet chevy chrysler citroen dodge ducati ferrari fiat ford gmc honda hyundai ' +
    'infiniti jaguar jeep kawasaki kia lexus lincoln mazda mercedes mercury mitsubishi nissan oldsmobile opel peugeot plymouth ' +
    'pontiac porsche renault saab saturn skoda subaru suzuki tesla toyota vauxhall volkswagen volvo vw yamaha harley'
  ).split(' '),
);

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

export const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

export type Daypart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

export const DAYPARTS: ReadonlyMap<string, Daypart> = new Map<string, Daypart>([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['midday', 'MI'],
  ['lunchtime', 'MI'],
]);

/** Decade words: "the nineties". */
export const DECADES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenties: 2,
    thirties: 3,
    forties: 4,
    fifties: 5,
    sixties: 6,
    seventies: 7,
    eighties: 8,
    nineties: 9,
  }),
);

/** Lone adverbs and adjectives of time, with the TIMEX3 value they stand for. */
export const REFERENCES: ReadonlyMap<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
] as const);

/** Which way a determiner points from the day of writing: -1 the one before, 0 the one that holds it, 1 the next. */
export const POINTERS: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
]);

export const EARLY_LATE: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map<string, 'early' | 'mid' | 'late'>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);

/** "the end of March": which part of the stretch is meant. */
export const PART_NOUNS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map<string, 'early' | 'mid' | 'late'>([
  ['beginning', 'early'],
  ['start', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
]);

export const ABOUT: ReadonlySet<string> = new Set([
  'about',
  'around',
  'approximately',
  'roughly',
  'circa',
  'nearly',
  'almost',
]);

/** Abbreviations of time zones that the press writes after a clock time. */
export const ZONES: ReadonlySet<string> = new Set([
  'gmt',
  'utc',
  'est',
  'edt',
  'et',
  'cst',
  'cdt',
  'ct',
  'mst',
  'mdt',
  'mt',
  'pst',
  'pdt',
  'pt',
  'bst',
  'cet',
  'cest',
  'ist',
  'jst',
  'msk',
  'aest',
  'akst',
  'hst',
]);

/** Recurrences in one word; "quarterly earnings" and "annual meeting" are kinds of thing, not times. */
export const RECURRENT: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['yearly', 'P1Y'],
  ['hourly', 'PT1H'],
  ['nightly', 'P1D'],
]);

/** Prepositions a bare month, year or season may follow. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'of',
  'since',
  'by',
  'until',
  'till',
  'from',
  'to',
  'through',
  'during',
  'before',
  'after',
  'for',
  'between',
  'and',
  'or',
  'on',
  'around',
  'about',
  'circa',
  'early',
  'late',
  'mid',
  'throughout',
  'late-',
  'into',
  'this',
  'last',
  'next',
  'each',
  'every',
  'past',
  'that',
  'fiscal',
  'year',
  'previous',
  'than',
  'as',
  'begin',
  'beginning',
  'starting',
  'ending',
  'ended',
  'effective',
]);

/** Words that open a time and are no time themselves: determiners, counts, adverbs. */
export const OPENING_WORDS: readonly string[] = (
  'the a an that this those these his her its their our same latest comparable corresponding earlier later shortly just ' +
  'right very sometime day week weekend small wee fiscal q half couple hundreds thousands each every per final recent remaining ensuing opening post pre ' +
  "more most high '"
).split(' ');

/** Forms of the verbs that move an appointment. */
export const MOVING: ReadonlySet<string> = new Set(
  (
    'move moved moves moving postpone postponed postpones postponing reschedule rescheduled rescheduling delay delayed ' +
    'delays delaying defer deferred deferring push pushed pushing shift shifted shifting brought bring extend extended ' +
    'extending change changed changing'
  ).split(' '),
);
