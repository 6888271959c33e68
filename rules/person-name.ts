import type { Claim } from '../src/claims/types.js';
import type { AcrossRule, Judgement } from '../src/rule.js';
import { editDistance, fold, spelledAlike } from '../src/values/text.js';
import { isHalfOf, relateGivens, relateNames } from '../src/values/text-names.js';

const split = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

const written = (claim: Claim) => (claim.value.type === 'text' ? claim.value.text : '');

/** The last words are two words, not two spellings of one. */
function otherWord(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.toLowerCase().split(' ').at(-1) ?? '') as [string, string];
  return (
    a.split(' ').length > 2 &&
    x !== y &&
    !spelledAlike(x, y) &&
    a.split(' ').length === b.split(' ').length &&
    a.split(' ').slice(0, -1).join(' ') === b.split(' ').slice(0, -1).join(' ')
  );
}

/** The first words are the same, and one behind them is another word, not another spelling. */
function otherInside(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.toLowerCase().split(' ')) as [string[], string[]];
  if (x[0] !== y[0]) return false;
  return x.slice(0, y.length).some((word, i) => word !== y[i] && !spelledAlike(word, y[i] ?? ''));
}

/** One bearer, two names: spellings of one name are a variation, two different names a conflict. */
export const personName: AcrossRule = {
  id: 'person-name',
  title: 'names',
  summary: 'One person under two given names, or under two spellings of a name.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'name' && claim.role !== 'list',
  label: (claim) => (claim.detail.shown ?? written(claim)).replaceAll('’', "'"),
  judge(a, b): Judgement {
    if (a.role !== b.role) return { verdict: 'compatible', severity: 'low', because: [] };
    if (a.role === 'outlet') {
      const same = a.detail.outlet === b.detail.outlet;
      return { verdict: same ? 'agree' : 'conflict', severity: 'low', because: [same ? 'the same' : 'two outlets'] };
    }
    if (a.role === 'proper' && (otherWord(written(a), written(b)) || otherInside(written(a), written(b))))
      return { verdict: 'conflict', severity: 'medium', because: ['one word of the name is another'] };
    if (a.role === 'proper' || a.role === 'word')
      return {
        verdict: 'variation',
        severity: 'low',
        because: ['two spellings of one name'],
        hints: ['name spelling'],
      };
    const given = relateGivens(split(a.detail.given), split(b.detail.given));
    const surname =
      a.detail.surname && b.detail.surname ? relateNames(a.detail.surname, b.detail.surname) : ('compatible' as const);
    const words = (c: Claim) => fold(`${c.detail.given} ${c.detail.surname}`);
    if (words(a) === words(b)) return { verdict: 'agree', severity: 'low', because: ['the same name'] };
    if (given !== 'other' && given !== 'spelling' && surname !== 'other' && surname !== 'spelling') {
      // "Ann Rosa Hale" and "Ann Rose Hale".
      const [x, y] = [split(a.detail.given).slice(1), split(b.detail.given).slice(1)];
      const sure = a.detail.sure === 'true' || b.detail.sure === 'true';
      if (sure && x.length === y.length && x.some((word, i) => relateNames(word, y[i] ?? '') === 'spelling'))
        return {
          verdict: 'variation',
          severity: 'low',
          because: ['two spellings of a middle name'],
          hints: ['name spelling'],
        };
      const [first, other] = [split(a.detail.given)[0] ?? '', split(b.detail.given)[0] ?? ''];
      if (
        sure &&
        fold(first) === fold(other) &&
        x.length === 1 &&
        y.length === 1 &&
        relateNames(x[0] ?? '', y[0] ?? '') === 'other'
      )
        return { verdict: 'review', severity: 'low', because: ['two middle names, or two people'] };
      return { verdict: 'refines', severity: 'low', because: ['one name in a fuller or shorter form'] };
    }
    const near = a.role === 'relative' && editDistance(fold(a.detail.given ?? ''), fold(b.detail.given ?? ''), 2) <= 2;
    if (given !== 'other' && isHalfOf(a.detail.surname ?? '', b.detail.surname ?? ''))
      return { verdict: 'variation', severity: 'low', because: ['half of a double surname'], hints: ['name spelling'] };
    if ((given === 'other' && !near) || surname === 'other')
      return {
        verdict: 'conflict',
        severity: 'medium',
        because: [given === 'other' ? 'two given names that are no short forms of one another' : 'two surnames'],
      };
    return { verdict: 'variation', severity: 'low', because: ['two spellings of one name'], hints: ['name spelling'] };
  },
};
