import type { Claim } from '../src/claims/types.js';
import type { Inconsistency, WithinRule } from '../src/rule.js';
import { editDistance, fold, spelledAlike } from '../src/values/text.js';
import { relateGivens } from '../src/values/text-names.js';

const split = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);
const written = (claim: Claim) => [...split(claim.detail.given), claim.detail.surname ?? ''].join(' ');

/** One text that spells one person's name in two ways. */
export const nameSpelling: WithinRule = {
  id: 'name-spelling',
  title: 'spellings inside one text',
  summary: 'One text that spells the name of one person in two ways.',
  revision: 1,
  scope: 'within',
  takes: (claim) => claim.kind === 'name' && claim.role === 'person',
  inspect(claims) {
    const forms = new Map<string, Claim>();
    for (const claim of claims) if (!forms.has(written(claim))) forms.set(written(claim), claim);
    const list = [...forms.values()];
    const told = new Set<string>();
    return list.flatMap((a, i) =>
      list.slice(i + 1).flatMap((b) => {
        // "Carl Lee Hale" and "Carl Hale" beside one "Carl Hall" are one slip.
        const found = told.has(written(a)) || told.has(written(b)) ? undefined : slip(a, b, claims);
        if (found) told.add(written(a)).add(written(b));
        return found ?? [];
      }),
    );
  },
};

function slip(a: Claim, b: Claim, claims: readonly Claim[]): Inconsistency | undefined {
  if (a.detail.sure !== 'true' && b.detail.sure !== 'true') return undefined;
  const given = relateGivens(split(a.detail.given), split(b.detail.given));
  const [x, y] = [fold(a.detail.surname ?? ''), fold(b.detail.surname ?? '')];
  const bySurname = given === 'same' && spelledAlike(x, y) && split(a.detail.given)[0] === split(b.detail.given)[0];
  const byGiven = x === y && given === 'spelling';
  if (!bySurname && !byGiven) return undefined;
  const ages = [a, b].map((c) => (c.detail.age ?? '').split('|').filter(Boolean));
  const [m = [], n = []] = ages;
  // "Eric Hale, 40, and Erica Hale, 38": two people, told of together or at two ages.
  if (m.length > 0 && n.length > 0 && !m.some((age) => n.includes(age))) return undefined;
  // Two letters are a slip only of one who is told apart by age: "Arnold" is no "Ronald".
  const [given1 = '', given2 = ''] = [a, b].map((c) => fold(split(c.detail.given)[0] ?? ''));
  const letters = byGiven ? editDistance(given1, given2, 3) : editDistance(x, y, 3);
  if (letters > 1 && !m.some((age) => n.includes(age))) return undefined;
  const of = (name: string) => claims.filter((c) => written(c) === name).map((c) => c.sentence.index);
  const [p, q] = [of(written(a)), of(written(b))];
  if (p.some((s) => q.some((t) => Math.abs(s - t) <= 1))) return undefined;
  return {
    verdict: 'variation',
    severity: 'low',
    claims: [a, b],
    message: `one text writes ${a.detail.shown} and ${b.detail.shown}`,
    because: [byGiven ? 'the same surname' : 'the same given name', 'one or two letters of difference'],
    hints: ['name spelling'],
  };
}
