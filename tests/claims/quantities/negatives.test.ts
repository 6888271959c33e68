import { describe, expect, it } from 'vitest';
import { listOf } from './support.js';

/** Numbers that count and measure nothing. Each line is a class of mistake. */
describe('what is no quantity', () => {
  it.each([
    // dates and times
    'She was born on 3 May 1980.',
    'It happened on January 19 and again on Jan. 21, 2024.',
    'The law of 2019 was changed in 2023.',
    'Doors open at 7:30 p.m. and close at 11 pm.',
    'The match starts at 9 ET.',
    'He moved here in the 1990s.',
    // lengths of time
    'The talks took three weeks and two days.',
    'He was sentenced to 25 years.',
    'The two-year probe ended.',
    // telephones, addresses, roads
    'Call 911.',
    'It burned on the 6300 block of Orchard Avenue.',
    'The house at 4120 N.W. 17th Ave. is empty.',
    'She lives at 12 Main Street.',
    'The crash closed Interstate 95 and I-40 near Exit 12.',
    'He lives at No. 10.',
    // names with a number
    'A B-52 and an F-16 landed with COVID-19 tests.',
    'Article 1, Section 2 is old.',
    'The 18th Amendment and the First Amendment were read.',
    'Flight 370 left from Gate 12.',
    'They met in Room 101 of Motel 6.',
    'Channel 13 News has more.',
    'It runs on version 2.4.1 of the program.',
    'A 9 mm handgun and a .40 caliber pistol lay there.',
    'The march went down Second Street.',
    // scores
    'Harlow beat Denby 3-2 in the match.',
    // "one" and other words
    'One of the best ever said so to one another.',
    'One day everyone will know which one it was.',
    'At first the first lady smiled.',
    'He first met her there.',
    'The couple left on Friday.',
    // furniture
    'Image 3 of 12 Photos',
    'See page 4.',
    // a thing, not a person
    'The 20-year-old law was repealed.',
  ])('%s', (text) => {
    expect(listOf(text)).toEqual([]);
  });
});
