import { describe, expect, it } from 'vitest';
import { draftsOf } from './support.js';

describe('what a date is the date of', () => {
  it.each([
    ['The firm must sell the mill by January 2026.', 'deadline'],
    ['The law requires the firm to sell the mill by January 2026.', 'deadline'],
    ['The order takes effect on Monday.', 'deadline'],
    ['The law, first set to take effect in January 2024, was praised.', 'deadline'],
    ['The deadline for the sale is Friday.', 'deadline'],
    ['The permit expires on 3 May 2026.', 'deadline'],
    ['Parliament passed the law in 2023.', 'enacted'],
    ['A law passed last year requires the sale.', 'enacted'],
    ['The president signed the bill on Monday.', 'enacted'],
    ['The firm signed a contract on Monday.', 'happened'],
    ['The bridge collapsed on Monday.', 'happened'],
    ['The minister said on Monday that it was over.', 'said'],
    ['The minister announced the plan on Monday.', 'announced'],
    ['The court is scheduled to rule on Monday.', 'scheduled'],
    ['The board will meet on Monday.', 'scheduled'],
    ['The singer was born on 3 May 1972.', 'born'],
    ['The singer died on 3 May 1999.', 'died'],
    ['The war began in 1914.', 'began'],
    ['The strike ended in May 1999.', 'ended'],
    ['The club was founded in 1908.', 'founded'],
    ['The mill has been closed since May 1999.', 'since'],
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

  it('bounds a time only where no deadline is meant', () => {
    const bound = (text: string) => draftsOf(text).map((d) => d.value.type === 'date' && d.value.bound);
    expect(bound('The mill burned down before May 1999.')).toEqual(['before']);
    expect(bound('The firm must sell the mill by May 2026.')).toEqual([undefined]);
    expect(bound('The mill has been shut since May 1999.')).toEqual(['after']);
  });
});
