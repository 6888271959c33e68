import { describe, expect, it } from 'vitest';
import { read } from '../../../src/language/index.js';
import { sourceFromText } from '../../../src/sources/index.js';
import { draftsOf, undated } from './support.js';

describe('what a date is the date of', () => {
  it.each([
    ['The firm must sell the mill by December.', 'deadline'],
    ['The board will meet on Monday.', 'scheduled'],
    ['The bridge collapsed on Monday.', 'happened'],
    ['The board met today.', ''],
  ])('is told in a text of no date too: %s %s', (text, role) => {
    expect(undated(text).map((d) => d.role)).toEqual([role]);
  });

  it('is open behind an event at another one', () => {
    const [draft] = draftsOf('A man was charged after a shooting at a party in Aldport on Friday.');
    expect(draft?.detail?.attachment).toBe('open');
  });

  it('is not the naming of what a verb before it tells', () => {
    const reading = read(sourceFromText('a.md', 'Ada Strand opened a shop called Harlow in May.'));
    const [draft] = draftsOf('Ada Strand opened a shop called Harlow in May.');
    expect(reading.sentences[0]?.tokens[draft?.anchor ?? -1]?.lower).toBe('opened');
  });

  it.each([
    ['The firm must sell the mill by January 2026.', 'deadline'],
    ['The law requires the firm to sell the mill by January 2026.', 'deadline'],
    ['The order takes effect on Monday.', 'deadline'],
    ['They have until January 2026 to leave the mill.', 'deadline'],
    ['The shop is open until Monday to members.', 'scheduled'],
    ['The strike entered its third day on Monday.', 'ongoing'],
    ['The search for the boy continued on Monday.', 'ongoing'],
    ['The army entered the town on Monday.', 'happened'],
    ['The firm was his for the third year when it closed on Monday.', 'ended'],
    ['The trial begins on October 6.', 'scheduled'],
    ['The trial began on September 8.', 'began'],
    ['The law, first set to take effect in January 2024, was praised.', 'deadline'],
    ['The deadline for the sale is Friday.', 'deadline'],
    ['The permit expires on 3 May 2026.', 'deadline'],
    ['Parliament passed the law in 2023.', 'enacted'],
    ['A law passed last year requires the sale.', 'enacted'],
    ['The president signed the bill on Monday.', 'enacted'],
    ['The firm signed a contract on Monday.', 'happened'],
    ['The bridge collapsed on Monday.', 'happened'],
    ["Details are emerging of Monday night's shooting in Aldport.", 'happened'],
    ['By Monday the fire was under control.', 'happened'],
    ['4 October 2013, (GMT+05:00)', 'published'],
    ['The minister said on Monday that it was over.', 'said'],
    ['The minister announced the plan on Monday.', 'announced'],
    ['The court is scheduled to rule on Monday.', 'scheduled'],
    ['The board will meet on Monday.', 'scheduled'],
    ['The singer was born on 3 May 1972.', 'born'],
    ['The singer died on 3 May 1999.', 'died'],
    ['The war began in 1914.', 'began'],
    ['The strike ended in May 1999.', 'ended'],
    ['The strike lasted until May 1999.', 'ended'],
    ['The club was founded in 1908.', 'founded'],
    ['The mill has been closed since May 1999.', 'since'],
    ['The storm killed 12 people, up from nine on Sunday.', 'previous'],
    ['The toll rose to 12 from nine people on Sunday.', 'previous'],
    ['The mill made 40 barrels, compared with 35 barrels in May.', 'previous'],
    ['Rescuers moved people from nine villages on Sunday.', 'happened'],
    ['Up to 40 people came from nine villages on Sunday.', 'happened'],
  ])('%s %s', (text, role) => {
    expect(draftsOf(text).map((d) => d.role)).toEqual([role]);
  });

  it('takes the dates of a life from the head of a text', () => {
    expect(draftsOf('Ada Holm (10 December 1815 – 27 November 1852) was a painter.').map((d) => d.role)).toEqual([
      'born',
      'died',
    ]);
  });

  it('gives a date the noun it stands before', () => {
    const text = "Hundreds came to Wednesday's ceremony.";
    const [draft] = draftsOf(text);
    expect(draft?.anchor).toBeDefined();
    expect(text.split(/[ .]/)[(draft?.anchor ?? 0) - 1]).toBe('ceremony');
  });

  it.each([
    ['Several people were shot while they left a concert on Monday.', 'leave'],
    ['Several people were shot while leaving a concert on Monday.', 'shoot'],
    ['Flames engulfed the home they shared near Aldport, on Monday.', 'engulf'],
    ['He lost the job he got on Monday.', 'get'],
    ['The sale was made public in a statement early Monday.', 'statement'],
  ])('hangs it on the right word: %s', (text, lemma) => {
    const reading = read(sourceFromText('a.txt', text));
    const [draft] = draftsOf(text);
    expect(reading.sentences[0]?.tokens[draft?.anchor ?? -1]?.lemma).toBe(lemma);
  });

  it('hangs a clock time on what the day beside it hangs on', () => {
    expect(draftsOf('On 2 May 2024 at about 3:20 p.m., the office was told of a fire.').map((d) => d.anchor)).toEqual([
      expect.any(Number),
      expect.any(Number),
    ]);
  });

  it('takes the date under a carried post for the day of posting', () => {
    expect(draftsOf('The bridge is closed until noon. — Ada Lund (@adalund) May 2, 2024').map((d) => d.role)).toContain(
      'published',
    );
  });

  it('bounds a time only where no deadline is meant', () => {
    const bound = (text: string) => draftsOf(text).map((d) => d.value.type === 'date' && d.value.bound);
    expect(bound('The mill burned down before May 1999.')).toEqual(['before']);
    expect(bound('The firm must sell the mill by May 2026.')).toEqual([undefined]);
    expect(bound('The mill has been shut since May 1999.')).toEqual(['after']);
  });

  it.each([
    ['Ada Holm (10 December 1815 – 27 November 1852) was a painter.', ['born', 'died']],
    ['Ada Holm, also spelt Ada Holme, (10 December 1815 – 27 November 1852) was a painter.', ['born', 'died']],
    ['Otto II (Brem: Ode; 1187–1241) was a king.', ['born', 'died']],
    ['# Odo of Brem, 1187–1241', ['born', 'died']],
    ['Born 4 June 1963', ['born']],
    ['Died 12 May 1902 (aged 42)', ['died']],
    ['Mira Falk (born 14 June 1963) is a composer.', ['born']],
    ['Karl Weber (born 1846, died 11 May 1902) led two voyages.', ['born', 'died']],
    ['The Aldport War (1618–1648) was long.', ['began', 'ended']],
    ['The exhibition (2001–2003) drew crowds.', ['began', 'ended']],
  ])('tells lives from stretches: %s', (text, roles) => {
    const drafts = draftsOf(text);
    expect(drafts.map((d) => d.role)).toEqual(roles);
    const lives = roles.includes('born') || roles.includes('died');
    expect(drafts.some((d) => d.detail?.range !== undefined)).toBe(!lives);
  });

  it('names the person of a life', () => {
    const of = (text: string) => draftsOf(text).map((d) => d.detail?.person);
    expect(of('The painter Ada Holm (10 December 1815 – 27 November 1852) was praised.')).toEqual([
      'ada holm',
      'ada holm',
    ]);
    expect(of('---\ntitle: Karl Weber\n---\n\nDied 12 May 1902')).toEqual(['karl weber']);
  });

  /** Word that each date of a text hangs on, with its role. */
  const hung = (text: string, day?: number) => {
    const { sentences } = read(sourceFromText('a.md', text));
    return draftsOf(text, day).map((d) => {
      const anchor = d.anchor === undefined ? '-' : sentences[d.sentence]?.tokens[d.anchor]?.lower;
      return `${d.role} ${anchor}${d.detail?.attachment ? ' open' : ''}${d.detail?.attributive ? ' attributive' : ''}`;
    });
  };

  it.each([
    // What is set up is founded, what is set for a day arranged.
    ['She ran a bank before setting up a charity in 1989.', 'founded setting'],
    ['Sentencing has been set for December 28.', 'scheduled sentencing'],
    ['She set a record on June 28.', 'happened set'],
    // The passage, not the repeating.
    ['Prior to the passage Tuesday of the bill, Holm repeated his criticism.', 'enacted passage'],
    // A holiday before a noun is the noun's.
    ['She criticised the Thanksgiving address in an email.', 'happened address attributive'],
    ['The Senate approved the bill on Christmas Eve.', 'enacted approved'],
    // Behind an event and its places.
    ['A shooting in the west of town last weekend that left one dead has shaken the town.', 'happened shooting'],
    ['Police are investigating a robbery at a bank in the centre of Aldport on Tuesday.', 'happened robbery'],
    ['In a speech to the dockers on Tuesday in Aldport, Holm had dismissed the plan.', 'happened speech'],
    ['The mayor condemned the shooting on Tuesday.', 'happened condemned open'],
    ['Two men were arrested after a shooting near the mill on Tuesday.', 'happened arrested open'],
    ['Two men were killed in the shooting on Tuesday.', 'happened killed'],
    ['The mayor announced a deal on Tuesday.', 'announced announced'],
    ['Holm was charged with two counts of murder on Tuesday.', 'happened charged'],
    // Over a title, out of a cleft, past a participle.
    ['Holm appeared on "Morning Talk" last Sunday, urging a vote.', 'happened appeared'],
    ['It was on Tuesday that Holm resigned.', 'happened resigned'],
    ['In January, a week after the vote, a bomb went off.', 'happened went'],
    ['They began to read the charter on Tuesday.', 'happened read'],
    // Told for the first time, the day is of no one of several.
    ['Police: Two small fires overnight in Aldport', 'happened fires open'],
    ['Police: The two small fires overnight in Aldport', 'happened fires'],
    ['Police: Small fire overnight in Aldport', 'happened fire'],
    // What is ahead has not happened.
    ['Holm stepped down as the host of a debate on December 27, 2025.', 'scheduled debate'],
  ])('%s %s', (text, expected) => {
    expect(hung(text)).toContain(expected);
  });

  it('knows another law or deadline', () => {
    const other = (text: string) => draftsOf(text).map((d) => d.detail?.other);
    expect(other('A second law gave the firm until January 2026 to sell the mill.')).toEqual(['true']);
    expect(other('Another deadline, of 3 March 2026, was set for the pit.')).toEqual(['true']);
    expect(other('The law gave the firm until January 2026 to sell the mill.')).toEqual([undefined]);
  });
});
