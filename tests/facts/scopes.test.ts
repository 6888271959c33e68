import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/check.js';
import type { Claim } from '../../src/claims/types.js';
import * as scopes from '../../src/facts/scopes.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';

/** The first number of a kind in each of two texts. */
function numbers(first: string, second: string, kind: string): [Claim, Claim] {
  const sources = [first, second].map((text, i) => sourceFromText(`${'ab'[i]}.md`, `${text}\n`));
  const { claims } = readStory(storyOf(sources));
  const of = (id: string) => claims.find((c) => c.kind === kind && c.reading.source.id === id) as Claim;
  const [a, b] = [...new Set(claims.map((c) => c.reading.source.id))];
  return [of(a as string), of(b as string)];
}

describe('otherMetric', () => {
  const said = (text: string) => `Norlink said ${text} in May.`;
  it('tells two measures apart', () => {
    expect(
      scopes.otherMetric(...numbers(said('profit rose 12 percent'), said('sales rose 21 percent'), 'percentage')),
    ).toBe(true);
    expect(
      scopes.otherMetric(
        ...numbers(said('its shares fell after a 12 percent drop in profit'), said('sales fell 21%'), 'percentage'),
      ),
    ).toBe(true);
  });
  it('leaves one measure by two words alone', () => {
    expect(
      scopes.otherMetric(...numbers(said('earnings rose 12 percent'), said('profit rose 21 percent'), 'percentage')),
    ).toBe(false);
    expect(
      scopes.otherMetric(...numbers(said('profit rose 12 percent'), said('it rose 21 percent'), 'percentage')),
    ).toBe(false);
  });
});

describe('otherStage', () => {
  it('tells a heat from a final, and a semi-final from both', () => {
    const days = (text: string) => `Strand ran in ${text}.`;
    expect(scopes.otherStage(...numbers(days("Friday's heat"), days("Sunday's final"), 'date'))).toBe(true);
    expect(scopes.otherStage(...numbers(days("Friday's semi-final"), days("Sunday's final"), 'date'))).toBe(true);
    expect(scopes.otherStage(...numbers(days("Friday's final"), days("Sunday's final"), 'date'))).toBe(false);
  });
});

describe('toldBeside', () => {
  it('holds where the sentence has the other number, of nothing it says', () => {
    const both = 'Police say 900 people marched; organisers say 2,000.';
    expect(scopes.toldBeside(...numbers(both, 'Some 2,000 people marched.', 'count'))).toBe(true);
    expect(scopes.toldBeside(...numbers(both, 'Some 3,000 people marched.', 'count'))).toBe(false);
  });
  it('does not where that number is put right', () => {
    const right = 'Four people were hurt, not five as first reported.';
    expect(scopes.toldBeside(...numbers(right, 'Five people were hurt.', 'count'))).toBe(false);
  });
});

describe('ofMore', () => {
  it('holds where one is told of more places', () => {
    const wide = 'The storm cut power to 60,000 homes in Harlow and neighbouring Denby.';
    expect(scopes.ofMore(...numbers(wide, 'The storm cut power to 40,000 homes in Harlow.', 'count'))).toBe(true);
    expect(scopes.ofMore(...numbers(wide, wide, 'count'))).toBe(false);
  });
});

describe('otherReport', () => {
  it('tells a rate of one month from that of another', () => {
    const rate = (share: string, month: string) => `Unemployment fell to ${share} percent in ${month}.`;
    expect(scopes.otherReport(...numbers(rate('4.1', 'May'), rate('3.9', 'June'), 'date'))).toBe(true);
    expect(scopes.otherReport(...numbers(rate('4.1', 'May'), rate('4.1', 'June'), 'date'))).toBe(false);
  });
});

describe('otherPeriod', () => {
  const sold = (number: string, when: string) => `Norlink sold ${number} phones ${when}.`;
  it('tells a year from a quarter, and what is to come from last year', () => {
    expect(scopes.otherPeriod(...numbers(sold('900', 'last year'), sold('400', 'in the last quarter'), 'count'))).toBe(
      true,
    );
    expect(scopes.otherPeriod(...numbers(sold('900', 'last year'), 'Norlink will sell 400 phones.', 'count'))).toBe(
      true,
    );
  });
  it('leaves one time, and a time that one text leaves unsaid', () => {
    expect(scopes.otherPeriod(...numbers(sold('900', 'last year'), sold('400', 'last year'), 'count'))).toBe(false);
    expect(scopes.otherPeriod(...numbers(sold('900', 'on Monday'), sold('400', ''), 'count'))).toBe(false);
  });
  it('takes no day on which somebody said it', () => {
    const said = (day: string, number: string) => `Norlink said it sold ${number} phones on ${day}.`;
    expect(scopes.otherPeriod(...numbers(said('Monday', '900'), said('Tuesday', '400'), 'count'))).toBe(false);
  });
});

describe('otherPart', () => {
  it('tells the first round from the second', () => {
    const round = (which: string) => `Brandt won 23,481 votes in the ${which} round.`;
    expect(scopes.otherPart(...numbers(round('first'), round('second'), 'count'))).toBe(true);
    expect(scopes.otherPart(...numbers(round('first'), round('first'), 'count'))).toBe(false);
  });
});
