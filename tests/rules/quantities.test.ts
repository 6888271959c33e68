import { describe, expect, it } from 'vitest';
import { rule as age } from '../../rules/age.js';
import { rule as casualties } from '../../rules/casualties.js';
import { rule as count } from '../../rules/count.js';
import { rule as measurement } from '../../rules/measurement.js';
import { rule as money } from '../../rules/money.js';
import { rule as ordinal } from '../../rules/ordinal.js';
import { rule as percentage } from '../../rules/percentage.js';
import { rule as rank } from '../../rules/rank.js';
import { rule as vote } from '../../rules/vote.js';
import { readStory } from '../../src/check.js';
import type { Claim } from '../../src/claims/types.js';
import type { RuleContext } from '../../src/rule.js';
import { sourceFromText, storyOf } from '../../src/sources/index.js';
import { samePerson } from '../../src/values/same-person.js';

const across = [age, casualties, count, measurement, money, ordinal, percentage, rank, vote];

/** Claims of one sentence, as the tool reads them. */
function claimsIn(text: string): readonly Claim[] {
  return readStory(storyOf([sourceFromText('a.md', `${text}\n`)])).claims;
}

const context = (days?: [number, number]): RuleContext => {
  const seen = new Map<Claim, number>();
  return {
    published: (claim) => {
      if (days === undefined) return undefined;
      if (!seen.has(claim)) seen.set(claim, days[seen.size] ?? 0);
      return { day: seen.get(claim) ?? 0, assumed: false };
    },
    sameFamily: false,
    strength: 'strong',
  };
};

function verdict(first: string, second: string, days: [number, number] = [20_000, 20_000]): string {
  const [a] = claimsIn(first).filter((c) => across.some((r) => r.takes(c)));
  const [b] = claimsIn(second).filter((c) => across.some((r) => r.takes(c)));
  const rule = across.find((r) => a !== undefined && r.takes(a));
  if (a === undefined || b === undefined || rule === undefined) throw new Error('no claim of these rules');
  if (!rule.takes(b)) return 'not of one rule';
  return rule.judge(a, b, context(days)).verdict;
}

describe('rules on numbers, whatever pair they are given', () => {
  it.each([
    ['Twelve people were killed.', 'Twelve people were injured.', 'compatible'],
    ['Eight people were shot.', 'Eight people were shot on Monday.', 'agree'],
    ['Three children were killed.', 'Five people were killed.', 'compatible'],
    ['Seven children were killed.', 'Five people were killed.', 'conflict'],
    ['Three teachers were killed.', 'Five students were killed.', 'compatible'],
    ['Since Friday 12 people were killed in the city.', 'Three people were killed.', 'compatible'],
    ['Two men were seriously injured.', 'Five men were injured.', 'compatible'],
    ['Eight people were shot.', 'Gunfire wounded six people.', 'conflict'],
    ['Eight people were shot, one of them dead.', 'Gunfire wounded six people.', 'compatible'],
    ['Five people were shot and a girl was hurt.', 'Gunfire wounded six people.', 'compatible'],
    ['Three people are dead, including the gunman.', 'Two people were killed.', 'compatible'],
    ['Five people are dead, including the gunman.', 'Six people were killed.', 'conflict'],
    ['He killed three people and then himself.', 'Four people were killed.', 'compatible'],
    ['Five people were shot on Sept. 3.', 'Four people were wounded on Thursday.', 'compatible'],
    ['Police found one person dead inside. In all, six people died.', 'Five people were killed.', 'compatible'],
    ['Four other people were wounded.', 'Six people were wounded.', 'compatible'],
    ['The blast hurt seven men and six women.', 'The blast hurt 12 men.', 'compatible'],
    ['Four hikers were found in one hut, two in another hut.', 'Six hikers were found.', 'compatible'],
    ['Three victims were taken to one hospital.', 'Two victims were taken to another one.', 'compatible'],
    ['A minority of voters agreed.', 'Most voters agreed.', 'conflict'],
    ['Every senator signed it.', 'Most senators signed it.', 'review'],
    ['Every senator signed it.', 'About 80 percent of senators signed it.', 'compatible'],
    ['At least 10 people were killed.', 'Twelve people were killed.', 'refines'],
    ['At least 12 people were killed.', 'Ten people were killed.', 'review'],
    ['He was fined $5,000.', 'He was fined $50,000.', 'conflict'],
    ['It cost $5,000.', 'It cost A$6,000.', 'review'],
    ['It cost €5,000.', 'It cost £6,000.', 'compatible'],
    ['It cost €5,000.', 'It cost £5,000.', 'conflict'],
    ['Rents rose 5 percent.', 'Rents fell 5 percent.', 'conflict'],
    ['Rents rose 5 percent.', 'Rents rose 5 percentage points.', 'review'],
    ['Turnout was 5 percent.', 'Turnout rose 5 percent.', 'compatible'],
    ['Most voters agreed.', 'A minority of voters agreed.', 'conflict'],
    ['John Smith, 42, spoke.', 'John Smith, 44, spoke.', 'conflict'],
    ['John Smith, 42, spoke.', 'Mary Smith, 44, spoke.', 'compatible'],
    ['John Smith, 42, spoke.', 'The 44-year-old man spoke.', 'compatible'],
    ['The victims ranged in age from 9 to 34.', 'The victims ranged in age from 9 to 39.', 'conflict'],
    ['A third victim was found.', 'A fourth victim was found.', 'compatible'],
    ['It is the third-largest city in Ohio.', 'It is the second-largest city in Ohio.', 'conflict'],
    ['The mill is 3 miles south of Denby.', 'The mill is 5 km south of Denby.', 'refines'],
    ['He is 6 feet tall.', 'It is 9 feet wide.', 'compatible'],
    ['The court ruled in a 5-4 vote.', 'The court ruled in a 6-3 vote.', 'conflict'],
  ])('%s / %s: %s', (first, second, expected) => {
    expect(verdict(first, second)).toBe(expected);
    expect(verdict(second, first)).toBe(expected);
  });

  it('lets an age grow with the time between the texts', () => {
    const [old, young] = ['John Smith, 43, spoke.', 'John Smith, 42, spoke.'];
    expect(verdict(young, old, [20_000, 20_001])).toBe('conflict');
    expect(verdict(young, old, [20_000, 20_010])).toBe('review');
    expect(verdict(young, old, [20_000, 20_200])).toBe('compatible');
  });

  it('lets a toll rise, and wonders when it falls', () => {
    const [few, many] = ['Ten people were killed.', 'Twelve people were killed.'];
    expect(verdict(few, many, [20_000, 20_003])).toBe('update');
    expect(verdict(many, few, [20_000, 20_003])).toBe('review');
    expect(verdict(few, many, [20_000, 20_001])).toBe('conflict');
  });
});

describe('samePerson', () => {
  it.each([
    ['gerome tully', 'jerome tully', true],
    ['morgan', 'morgan reed', true],
    ['anna b weller', 'anna weller', true],
    ['john smith', 'mary smith', false],
    ['dan', 'don', false],
    ['', 'anna', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(samePerson(a, b)).toBe(expected);
    expect(samePerson(b, a)).toBe(expected);
  });
});
