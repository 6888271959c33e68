import { describe, expect, it } from 'vitest';
import { partOf } from '../../../src/claims/people/part.js';
import { claimsIn } from '../../support/readings.js';

describe('the part of somebody whose age is told', () => {
  it.each<[string, (string | undefined)[]]>([
    ['A 16-year-old boy was shot on Mill Street.', ['harmed']],
    ['A 16-year-old boy was shot by a 17-year-old boy.', ['harmed', 'accused']],
    ['Police arrested a 27-year-old man.', ['accused']],
    ['The death of a 5-year-old girl shocked Denby.', ['harmed']],
    ['A 14-year-old girl who was shot is in hospital.', ['harmed']],
    ['A 30-year-old man accused of theft was found.', ['accused']],
    ['The 12-year-old is in critical condition.', ['harmed']],
    ['The 15-year-old appeared in court on Monday.', ['accused']],
    ['The 15-year-old appeared on stage on Monday.', [undefined]],
    ['A 41-year-old teacher spoke to parents.', [undefined]],
    ['The 19-year-old victim was found.', ['harmed']],
    ['Seven people were hurt, including an 8-year-old boy.', ['harmed']],
    ['Among the injured is an 8-year-old boy.', ['harmed']],
    ['The choir has seven singers, including an 8-year-old boy.', [undefined]],
    ['The 16-year-old boy was not hurt.', [undefined]],
    ['8-year-old boy shot in the chest, killed in Denby', ['harmed']],
    ['A 19-year-old man shot at the police.', [undefined]],
    ['The 30-year-old woman was an innocent victim.', ['harmed']],
  ])('%s', (text, parts) => {
    expect(claimsIn(text, 'age').map(partOf)).toEqual(parts);
  });
});
