import { describe, expect, it } from 'vitest';
import { draftsOf, readOf, undated } from './support.js';

/** What is counted from a day told of before, written on Friday 19 September 2025; 2 September was a Tuesday. */
describe('times counted from what was told', () => {
  it.each([
    // Weekdays: the next before or after the day told, or of its week.
    ['The mayor quit on Sept. 2. The following Tuesday he left.', 'The following Tuesday = 2025-09-09'],
    ['The mayor quit on Sept. 2. The next Thursday he left.', 'The next Thursday = 2025-09-04'],
    ['The mayor quit on Sept. 2. The previous Monday he had been ill.', 'The previous Monday = 2025-09-01'],
    ['The mayor quit on Sept. 2. The previous Tuesday he had been ill.', 'The previous Tuesday = 2025-08-26'],
    ['The mayor quit on Sept. 2. He left that Friday night.', 'that Friday night = 2025-09-05TNI'],
    ['The mayor quit on Sept. 2. He had been ill that Tuesday.', 'that Tuesday = 2025-09-02'],
    // No day was told: the last one, of which only the weekday is known.
    ['Many were out that Friday night.', 'that Friday night = 2025-09-19TNI'],
    ['The mayor quit in May. He left that Friday.', 'that Friday = 2025-09-19'],
    ['Those out that Tuesday night have not spoken.', 'that Tuesday night = 2025-09-16TNI'],
    // Hours are of the day told of in the sentence before, when something has happened.
    ['The mayor quit on Sept. 2. At 10 p.m. he left.', '10 p.m. = 2025-09-02T22:00'],
    ['The mayor will speak on Oct. 2. He left at 10 p.m.', '10 p.m. = 2025-09-19T22:00'],
    // A day of a month or year, unknown which.
    ['The mayor quit last October. That same day he left.', 'That same day = 2024-10-XX'],
    ['The mayor quit in 2019. The following week he left.', 'The following week = 2019-WXX'],
    ['The mayor quit last October. The following month he left.', 'The following month = 2024-11'],
    // Months and seasons of the year told.
    ['The mayor quit in 2019. He left that October.', 'that October = 2019-10'],
    ['The mayor quit in March 2019. He left that winter.', 'that winter = 2019-WI'],
    ['The mayor quit in March 2019. He left the following spring.', 'the following spring = 2020-SP'],
  ])('%s', (text, expected) => {
    expect(readOf(text).at(-1)).toBe(expected);
  });

  it.each([
    // "that" joins two clauses.
    ['The mayor said that Friday was free.', ['Friday = 2025-09-19']],
    ['The mayor said that winter would be cold.', []],
    ['The mayor quit in 2019. He said that October sales fell.', ['2019 = 2019', 'October = 2025-10']],
    ['The mayor had ideas that spring to mind.', []],
    // News names days of the year at hand, whatever was told before.
    ['The mayor won in October 2019. In March he quit.', ['October 2019 = 2019-10', 'March = 2025-03']],
  ])('%s', (text, expected) => {
    expect(readOf(text)).toEqual(expected);
  });

  it('keeps the day after as a second reading of a weekday six days back', () => {
    const [draft] = draftsOf('The man was arraigned on Saturday.');
    expect(draft?.value).toMatchObject({ timex: '2025-09-13', alternatives: [{ lo: 20351, hi: 20352 }] });
    const [crash] = draftsOf("Two died in Saturday's crash.");
    expect(crash?.value.type === 'date' && crash.value.alternatives).toBeFalsy();
    const [plan] = draftsOf('The man will be arraigned on Saturday.');
    expect(plan?.value).toMatchObject({ timex: '2025-09-20' });
  });

  it('resolves nothing without a day of writing', () => {
    const values = undated(
      'He left that Friday, the last Monday of May, Sunday the 14th, 30 years ago this month.',
    ).map(({ value }) => value.type === 'date' && [value.timex, value.interval]);
    expect(values).toEqual([
      ['XXXX-WXX-5', undefined],
      ['XXXX-05-XX', undefined],
      ['XXXX-XX-14', undefined],
      ['XXXX-XX', undefined],
    ]);
  });
});

/** Written on Friday 19 September 2025. */
describe('the side of the day of writing', () => {
  it.each([
    // What stands right behind a past verb, or before it at the head of the sentence, is over.
    ['The deal was signed on the 3rd of October.', ['3rd of October = 2024-10-03']],
    ['On Oct. 5 the bridge fell.', ['Oct. 5 = 2024-10-05']],
    ['On the night of 4-5 October the bridge fell.', ['night of 4 = 2024-10-04TNI', '5 October = 2024-10-05']],
    ['The board extended the permit to Oct. 5.', ['Oct. 5 = 2025-10-05']],
    // What begins is an appointment; what is moved, too.
    ["Sunday's game starts at 3 p.m.", ['Sunday = 2025-09-21', '3 p.m. = 2025-09-21T15:00']],
    ["Sunday's game drew thousands.", ['Sunday = 2025-09-14']],
    ['The wedding was moved to May.', ['May = 2026-05']],
    ['The hearing had been moved to Monday.', ['Monday = 2025-09-15']],
    ['She moved to Denby in May.', ['May = 2025-05']],
    ['They predicted 1990 Norlink earnings of $3 a share.', ['1990 = 1990']],
    ['They counted 1990 Norlink shares.', []],
  ])('%s', (text, expected) => {
    expect(readOf(text)).toEqual(expected);
  });

  it.each([
    ['The deadline was moved from Friday to Monday.', ['previous', 'deadline']],
    ['The fair was postponed from 3 to 5 October.', ['previous', 'scheduled']],
    ['The fair runs from 3 to 5 October.', ['began', 'ended']],
    ['The shop moved here. It is open from Friday to Monday.', ['began', 'ended']],
    ["Last weekend's protests drew thousands.", ['happened']],
  ])('%s', (text, expected) => {
    expect(draftsOf(text).map(({ role }) => role)).toEqual(expected);
  });
});

describe('days counted within a month or year', () => {
  it.each([
    ['They met on the first Monday of June.', ['the first Monday of June = 2025-06-02']],
    ['They met on the last Sunday in August.', ['the last Sunday in August = 2025-08-31']],
    ['They will meet on the first Monday in October.', ['the first Monday in October = 2025-10-06']],
    ['They met on the third Friday of May 2019.', ['the third Friday of May 2019 = 2019-05-17']],
    ['They met on the last day of the month.', ['the last day of the month = 2025-09-30']],
    ['They met on the last day of 2024.', ['the last day of 2024 = 2024-12-31']],
    ['They met on the second day of May.', ['the second day of May = 2025-05-02']],
    ['The town has no fifth Tuesday of February.', ['fifth Tuesday of February = XXXX-02-XX']],
    ['They meet on the first Monday of every month.', ['the first Monday of every month = P1M']],
    // Not of the calendar: not the Friday before the day of writing.
    ['The last Friday of the war was quiet.', ['The last Friday = XXXX-WXX-5']],
    ['The second day of the trial was short.', []],
    ['It was the first day of the season.', []],
    ['They met in the last week of August.', ['the last week of August = 2025-08']],
    ['They met in the first days of May 2019.', ['the first days of May 2019 = 2019-05']],
    ['They met in the last week of the campaign.', ['the last week = 2025-W37']],
  ])('%s', (text, expected) => {
    expect(readOf(text)).toEqual(expected);
  });
});

describe('weekdays and days some weeks, months or years away', () => {
  it.each([
    ['They will meet a week from Friday.', ['a week from Friday = 2025-09-26']],
    ['They will meet two weeks from next Tuesday.', ['two weeks from next Tuesday = 2025-10-07']],
    ['They will meet Sunday week.', ['Sunday week = 2025-09-28']],
    ['They met Sunday a week ago.', ['Sunday a week ago = 2025-09-07']],
    ['They met the Sunday before last.', ['Sunday before last = 2025-09-07']],
    ['They met on Sunday the 14th.', ['Sunday the 14th = 2025-09-14']],
    ['They will meet on Tuesday the 14th.', ['Tuesday the 14th = 2025-10-14']],
    ['They met on Friday the 13th.', ['Friday = 2025-09-19']],
    ['They met a year ago today.', ['a year ago today = 2024-09-19']],
    ['The war ended 80 years ago this month.', ['80 years ago this month = 1945-09']],
    ['They met a month ago this week.', ['a month ago this week = 2025-W34']],
    ['They met the week beginning Sept. 8.', ['the week beginning Sept. 8 = 2025-W37']],
    // A night of its own, not the last one.
    ['Two fires burned overnight Sunday.', ['overnight Sunday = 2025-09-14']],
    ['Two fires burned overnight from Sunday to Monday.', ['Sunday = 2025-09-14', 'Monday = 2025-09-15']],
    ['Two fires burned overnight.', ['overnight = 2025-09-18TNI']],
  ])('%s', (text, expected) => {
    expect(readOf(text)).toEqual(expected);
  });
});

describe('hours in words and without their half of the day', () => {
  it.each([
    ['They met from 9 to 11 a.m. Tuesday.', ['9 = 2025-09-16T09:00', '11 a.m. Tuesday = 2025-09-16T11:00']],
    ['They met between 11 and 1 p.m. Tuesday.', ['11 = 2025-09-16T11:00', '1 p.m. Tuesday = 2025-09-16T13:00']],
    ['They met 2:30-3 p.m. Tuesday.', ['2:30 = 2025-09-16T14:30', '3 p.m. Tuesday = 2025-09-16T15:00']],
    ['They left at 11 Sunday night.', ['11 = 2025-09-14T23:00', 'Sunday night = 2025-09-14TNI']],
    ['They left Sunday night at 11.', ['Sunday night = 2025-09-14TNI', '11 = 2025-09-14T23:00']],
    ['They left at 9 on Sunday morning.', ['9 = 2025-09-14T09:00', 'Sunday morning = 2025-09-14TMO']],
    ['They left at half past noon on Thursday.', ['half past noon on Thursday = 2025-09-18T12:30']],
    ['They left at five to midnight.', ['five to midnight = 2025-09-19T23:55']],
    [
      'They left at a quarter to eight on Thursday morning.',
      ['a quarter to eight = 2025-09-18T07:45', 'Thursday morning = 2025-09-18TMO'],
    ],
    // Either half of the day, or the night before.
    ['They left at ten past nine.', []],
    ['They left at 2 Sunday night.', ['Sunday night = 2025-09-14TNI']],
    // Numbers of something else.
    ['They met Sunday night at 11 schools.', ['Sunday night = 2025-09-14TNI']],
    ['They left five to eight people behind.', []],
    ['They scored at 5 to 3.', []],
    ['They won by 9 to 7 on Tuesday.', ['Tuesday = 2025-09-16']],
  ])('%s', (text, expected) => {
    expect(readOf(text)).toEqual(expected);
  });
});

describe('years, centuries and lengths', () => {
  it.each([
    ['The file is of 14-Sep-2025.', ['14-Sep-2025 = 2025-09-14']],
    ["The file is of Sept. 14, '25.", ["Sept. 14, '25 = 2025-09-14"]],
    ["They met in the summer of '69.", ["the summer of '69 = 1969-SU"]],
    ["They met in May '04 and in the '80s.", ["May '04 = 2004-05", "the '80s = 198"]],
    ['The mill was built in the early 1700s.', ['the early 1700s = 17']],
    ['The mill was built in the 1950s.', ['the 1950s = 195']],
    ['The report is due in Q3.', ['Q3 = 2025-Q3']],
    ['They built it in the 5th century BC, or in 1420 B.C. at the latest.', []],
    ['They built much over the past century.', ['the past century = P100Y']],
    ['They built much in those days.', ['those days = PAST_REF']],
    ['They work three days a week.', []],
    ["They found a way around Monday's ruling.", ['Monday = 2025-09-15']],
    ['They met around Monday.', ['around Monday = 2025-09-15']],
  ])('%s', (text, expected) => {
    expect(readOf(text)).toEqual(expected);
  });
});
