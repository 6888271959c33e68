import { describe, expect, it } from 'vitest';
import { ASSUMED } from '../../../src/values/date.js';
import { valueText } from '../../../src/values/index.js';
import { draftsOf, readOf, undated, WRITTEN } from './support.js';

describe('times and their values', () => {
  it.each([
    // By the calendar's names.
    ['The mill closed on 19 January 2025.', '19 January 2025 = 2025-01-19'],
    ['The mill closed on Jan. 19th, 2025.', 'Jan. 19th, 2025 = 2025-01-19'],
    ['The mill closed on the 19th of January 2025.', '19th of January 2025 = 2025-01-19'],
    ['The mill closed on 2025-01-19.', '2025-01-19 = 2025-01-19'],
    ['The mill closed on 2025-01-19T10:00Z.', '2025-01-19T10:00Z = 2025-01-19T10:00'],
    ['The mill closed on 01/19/2025.', '01/19/2025 = 2025-01-19'],
    ['The mill closed on 19.01.2025.', '19.01.2025 = 2025-01-19'],
    ['The mill closed on Sunday, Jan. 19, 2025.', 'Sunday, Jan. 19, 2025 = 2025-01-19'],
    ['The mill closed in January 2025.', 'January 2025 = 2025-01'],
    ['The mill closed in 1984.', '1984 = 1984'],
    ['The mill closed in nineteen eighty-four.', 'nineteen eighty-four = 1984'],
    ['The mill closed in the early 1980s.', 'the early 1980s = 198'],
    ["The mill closed in the '80s.", "the '80s = 198"],
    ['The mill was built in the 19th century.', 'the 19th century = 18'],
    // Months and days without a year: the nearest on the side of the tense.
    ['The mill closed in November.', 'November = 2024-11'],
    ['The mill will close in November.', 'November = 2025-11'],
    ['The mill closed on August 3.', 'August 3 = 2025-08-03'],
    ['The mill closed last May.', 'last May = 2025-05'],
    ['The mill closed in May last year.', 'May last year = 2024-05'],
    ['Workers struck in May.', 'May = 2025-05'],
    // Weekdays by tense; the day of writing is a Friday.
    ['The board met on Thursday.', 'Thursday = 2025-09-18'],
    ['The board met on Friday.', 'Friday = 2025-09-19'],
    ['The board is to meet on Monday.', 'Monday = 2025-09-22'],
    ['The board will meet on Monday.', 'Monday = 2025-09-22'],
    ['The board met last Friday.', 'last Friday = 2025-09-12'],
    ['The board met on Thursday night.', 'Thursday night = 2025-09-18TNI'],
    // Counted from the day of writing.
    ['The board met yesterday.', 'yesterday = 2025-09-18'],
    ['The board meets tomorrow afternoon.', 'tomorrow afternoon = 2025-09-20TAF'],
    ['The board met earlier this week.', 'earlier this week = 2025-W38'],
    ['The board met last month.', 'last month = 2025-08'],
    ['The law passed last year.', 'last year = 2024'],
    ['The board met three months ago.', 'three months ago = 2025-06'],
    ['The board met ten days ago.', 'ten days ago = 2025-09-09'],
    ['Sales rose in the third quarter of 2024.', 'the third quarter of 2024 = 2024-Q3'],
    ['The board met last summer.', 'last summer = 2025-SU'],
    ['The board met in the summer of 2014.', 'the summer of 2014 = 2014-SU'],
    ['Families met on Christmas Eve.', 'Christmas Eve = 2024-12-24'],
    ['Sales fell in early 2025.', 'early 2025 = 2025'],
    ['Prices rose at the end of March.', 'the end of March = 2025-03'],
    // The clock.
    ['The fire broke out at 5.30am on Thursday.', '5.30am on Thursday = 2025-09-18T05:30'],
    ['The fire broke out shortly before 9 p.m. Monday.', 'shortly before 9 p.m. Monday = 2025-09-15T21:00'],
    ['The fire broke out at noon on Thursday.', 'noon on Thursday = 2025-09-18T12:00'],
    // Lengths and what recurs.
    ['The strike lasted two weeks.', 'two weeks = P2W'],
    ['The strike lasted two and a half years.', 'two and a half years = P2Y6M'],
    ['The strike lasted for years.', 'years = PXY'],
    ['They signed a 30-year lease.', '30-year = P30Y'],
    ['The market opens every Monday.', 'every Monday = XXXX-WXX-1'],
    ['The market opens daily.', 'daily = P1D'],
    // No place in the calendar.
    ['The board recently met.', 'recently = PAST_REF'],
  ])('%s', (text, expected) => {
    expect(readOf(text)).toEqual([expected]);
  });

  it.each([
    // What had been planned is over; "until" before its verb looks back.
    ['The offer had been due to expire on Wednesday.', 'Wednesday = 2025-09-17'],
    ['Until Wednesday, they had not named a suspect.', 'Wednesday = 2025-09-17'],
    ['The pool is closed until Wednesday.', 'Wednesday = 2025-09-24'],
    ['The show ran until 4 January.', '4 January = 2025-01-04'],
    ['The strike lasted until Wednesday.', 'Wednesday = 2025-09-17'],
    ['The show was extended until 4 January.', '4 January = 2026-01-04'],
    // A thing's age is how long it has lasted.
    ['The month-old strike ended.', 'month-old = P1M'],
    ['A year-old law forbids it.', 'year-old = P1Y'],
    // No verb of its own: the past is likelier, but for tomorrow.
    ["Shares rose 3 percent over Monday's close.", 'Monday = 2025-09-15'],
    ['The mayor’s statement on Monday that she was leaving surprised many.', 'Monday = 2025-09-15'],
    // "In 1900 Wall Street" is a year, "at 1900 Wall Street" is none.
    ['In 1900 Wall Street crashed.', '1900 = 1900'],
    // Years of a life, of any century.
    ['Otto (born 1187) was a king.', '1187 = 1187'],
    ['Otto (b. 1187) was a king.', '1187 = 1187'],
    ['She may one day lead the party.', 'one day = FUTURE_REF'],
  ])('%s', (text, expected) => {
    expect(readOf(text)).toEqual([expected]);
  });

  it('leaves the ages of the young to another kind of claim', () => {
    expect(readOf('The week-old baby slept beside a month-old foal.')).toEqual([]);
  });

  it('tells a quarter by its end, and keeps the latest one in mind', () => {
    const values = readOf(
      'For the quarter ended June 30, sales rose from $2 million a year earlier. The second quarter was better than the first quarter, the firm said. Profit in the quarter doubled.',
    ).map((line) => line.split(' = ')[1]);
    expect(values).toEqual(['2025-Q2', '2025-06-30', '2024-Q2', '2025-Q2', '2025-Q1', '2025-Q2']);
  });

  it('takes a year that the source states elsewhere for the same day', () => {
    const [bare, whole] = draftsOf('They were shot on May 13. The two died in the park on May 13, 2023, police said.');
    expect([bare, whole].map((d) => d && valueText(d.value))).toEqual(['2023-05-13', '2023-05-13']);
    expect(bare?.value.type === 'date' && bare.value.assumed).toContain(ASSUMED.year);
  });

  /** Hours after the midnight that begins Wednesday 17 September. */
  const hoursOf = (text: string) => {
    const [draft] = draftsOf(text);
    const { interval } = draft?.value.type === 'date' ? draft.value : {};
    return interval && [interval.lo, interval.hi].map((t) => Math.round((t - WRITTEN + 2) * 1440) / 60);
  };

  it('places midnight and the night', () => {
    expect(hoursOf('He was shot shortly before midnight on Wednesday.')).toEqual([23, 24]);
    expect(hoursOf('He was shot just after midnight on Wednesday.')).toEqual([0, 1]);
    expect(hoursOf('He was shot late Wednesday night.')).toEqual([20, 30]);
    expect(hoursOf('He was shot on Wednesday night.')).toEqual([17, 30]);
    expect(hoursOf('He was shot early Wednesday morning.')).toEqual([0, 8]);
    expect(hoursOf('He was shot just after 2 a.m. on Wednesday.')?.map((h) => h > 1.9 && h < 2.3)).toEqual([
      true,
      true,
    ]);
    const [open] = draftsOf('He was shot at midnight on Wednesday.');
    expect(open?.value.type === 'date' && open.value.alternatives).toHaveLength(1);
  });

  it('reads both ends of a range', () => {
    expect(readOf('The summit runs from October 30 to November 1.')).toEqual([
      'October 30 = 2025-10-30',
      'November 1 = 2025-11-01',
    ]);
    expect(readOf('The fair ran from May through July.')).toEqual(['May = 2025-05', 'July = 2025-07']);
    expect(readOf('The fair ran 3-5 May 2024.')).toEqual(['3 = 2024-05-03', '5 May 2024 = 2024-05-05']);
  });

  it('counts from the last date told', () => {
    expect(readOf('The ship left on 3 May 1912. It sank two days later.')).toEqual([
      '3 May 1912 = 1912-05-03',
      'two days later = 1912-05-05',
    ]);
  });

  it('leaves relative dates open where nothing anchors them', () => {
    const drafts = undated('The board met on Thursday and passed the plan last year. It closed on 3 May 1912.');
    expect(drafts.map((d) => d.value.type === 'date' && d.value.interval !== undefined)).toEqual([false, false, true]);
  });

  it('keeps the doubt about the order of day and month', () => {
    const [open] = draftsOf('The mill closed on 03/04/2025.');
    expect(open?.value.type === 'date' && open.value.alternatives).toHaveLength(1);
    const [plain] = draftsOf('The mill closed on 03/19/2025.');
    expect(plain?.value.type === 'date' && plain.value.alternatives).toBeFalsy();
  });

  it('does not read a date between quotation marks as the day of writing', () => {
    const [draft] = draftsOf('“We will decide tomorrow,” the mayor said.');
    expect(draft?.value.type === 'date' && draft.value.assumed.join()).toContain('speaking');
  });
});

describe('what is no time', () => {
  it.each([
    'The price rose to $1,984 and the shares to 2,010.50.',
    'The home side won 3:1 after a 54-46 vote.',
    'Version 2.0.19 was followed by 10.12.2.',
    'Call 555-2014 or +44 20 7946 1984.',
    'Between 50-100 % of it burned.',
    'The minister may resign.',
    'Theresa May spoke.',
    'April Ryan asked a question.',
    'Soldiers march through the town.',
    'It was the second goal.',
    'He came second.',
    'They walked a quarter of the way.',
    'Two-thirds and three-quarters of them left.',
    'A crowd of 2000 people filled the square.',
    'The 27-year-old driver was unhurt.',
    'He is 31 years old.',
    'The Sun reported it, and the Sunday Times.',
    'They had to fall back and spring up.',
    'Room 1984 is on the left of Route 2010.',
    'It is in chapter 3:16.',
    'The Airbus A320 and the Boeing 747 landed.',
    'He paid €1999 for it.',
    'The man was found on the 1700 block of Meadow Street.',
    'A house in the 1900-block of North Elm burned.',
    'Police were called to 2000 E. Orwell Street.',
    'The shop stood at 1850 Old Mill Road.',
    'The patient was soon released.',
    'The talks are about the future of Aldport.',
    'The kiosk is open 24 hours a day.',
  ])('%s', (text) => {
    expect(readOf(text)).toEqual([]);
  });

  it('takes "that Friday" and "a rainy Friday night" for one told of, "a Friday meeting" for the last', () => {
    const told = (text: string) => {
      const value = draftsOf(text)[0]?.value;
      return value?.type === 'date' && value.assumed.includes(ASSUMED.told);
    };
    expect(told('They came to the mill that Friday night.')).toBe(true);
    expect(told('She remembers a rainy Friday night, when they came.')).toBe(true);
    expect(told('The council held a Wednesday meeting in Denby.')).toBe(false);
    expect(told('They came to the mill on Wednesday night.')).toBe(false);
  });
});
