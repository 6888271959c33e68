import type { Claim } from '../src/claims/types.js';
import type { Inconsistency, WithinRule } from '../src/rule.js';
import { soundsAlike } from '../src/values/name-sound.js';
import { editDistance, fold, spelledAlike } from '../src/values/text.js';
import { relateGivens } from '../src/values/text-names.js';
import { type Misspelling, misspellings } from './shared/misspellings.js';

const split = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);
const written = (claim: Claim) => [...split(claim.detail.given), claim.detail.surname ?? ''].join(' ');

/** One text that spells one person's name in two ways. */
export const nameSpelling: WithinRule = {
  id: 'name-spelling',
  title: 'spellings inside one text',
  summary: 'One text that spells the name of one person in two ways.',
  revision: 1,
  scope: 'within',
  takes: (claim) => claim.kind === 'name' && (claim.role === 'person' || claim.role === 'word'),
  inspect(all) {
    const claims = all.filter((c) => c.role === 'person');
    const words = all.filter((c) => c.role === 'word');
    const forms = new Map<string, Claim>();
    for (const claim of claims) if (!forms.has(written(claim))) forms.set(written(claim), claim);
    const list = [...forms.values()];
    const told = new Set<string>();
    const people = list.flatMap((a, i) =>
      list.slice(i + 1).flatMap((b) => {
        // "Carl Lee Hale" and "Carl Hale" beside one "Carl Hall" are one slip.
        const found = told.has(written(a)) || told.has(written(b)) ? undefined : slip(a, b, claims);
        if (found) told.add(written(a)).add(written(b));
        return found ?? [];
      }),
    );
    return [...people, ...misspellings(words, claims).flatMap((m) => (isTold(m, people) ? [] : wordSlip(m)))];
  },
};

const spelled = (claim: Claim | undefined) => (claim?.value.type === 'text' ? claim.value.text : '');

/** The full names that hold both spellings are told of already. */
function isTold({ usual, rare }: Misspelling, told: readonly Inconsistency[]): boolean {
  const [x, y] = [usual, rare].map((list) => fold(spelled(list[0]))) as [string, string];
  return told.some(({ claims }) => {
    const words = claims.map((c) => written(c).split(' ').map(fold));
    return words.some((w) => w.includes(x)) && words.some((w) => w.includes(y));
  });
}

function wordSlip({ usual, rare, because }: Misspelling): Inconsistency {
  return {
    verdict: 'variation',
    severity: 'low',
    claims: [...usual, ...rare],
    sides: [usual.length, rare.length],
    message: `one text writes ${spelled(usual[0])} and ${spelled(rare[0])}`,
    because: [because, 'one or two letters of difference'],
    hints: ['name spelling'],
  };
}

function slip(a: Claim, b: Claim, claims: readonly Claim[]): Inconsistency | undefined {
  if (a.detail.sure !== 'true' && b.detail.sure !== 'true') return undefined;
  const given = relateGivens(split(a.detail.given), split(b.detail.given));
  const [x, y] = [fold(a.detail.surname ?? ''), fold(b.detail.surname ?? '')];
  const bySurname = given === 'same' && spelledAlike(x, y) && split(a.detail.given)[0] === split(b.detail.given)[0];
  const byGiven = x === y && given === 'spelling';
  const office = x === y && given === 'other' ? sharedOffice(a, b) : undefined;
  const twin = x === y && given === 'other' && office === undefined ? sharedAge(a, b, claims) : undefined;
  if (!bySurname && !byGiven && office === undefined && twin === undefined) return undefined;
  const ages = [a, b].map((c) => (c.detail.age ?? '').split('|').filter(Boolean));
  const [m = [], n = []] = ages;
  // "Eric Hale, 40, and Erica Hale, 38": two people, told of together or at two ages.
  if (m.length > 0 && n.length > 0 && !m.some((age) => n.includes(age))) return undefined;
  // Two letters are a slip only of one who is told apart by age: "Arnold" is no "Ronald".
  const [given1 = '', given2 = ''] = [a, b].map((c) => fold(split(c.detail.given)[0] ?? ''));
  const spoken = byGiven ? soundsAlike(given1, given2) : soundsAlike(x, y);
  const letters = byGiven ? editDistance(given1, given2, 3) : editDistance(x, y, 3);
  if (letters > 1 && !spoken && office === undefined && !m.some((age) => n.includes(age))) return undefined;
  if ([a, b].some(atBirth)) return undefined;
  const of = (name: string) => claims.filter((c) => written(c) === name);
  const [first, second] = [of(written(a)), of(written(b))];
  if (first.some((c) => second.some((d) => Math.abs(c.sentence.index - d.sentence.index) <= 1))) return undefined;
  // "Philip" and "Phil" are one name, "Joe" and "Jim" two.
  const other = office !== undefined && given1.slice(0, 3) !== given2.slice(0, 3);
  return {
    verdict: twin !== undefined ? 'review' : other ? 'conflict' : 'variation',
    severity: other ? 'medium' : 'low',
    claims: [...first, ...second],
    sides: [first.length, second.length],
    message: `one text writes ${a.detail.shown} and ${b.detail.shown}`,
    because:
      twin !== undefined
        ? [`the same surname and age: ${twin}`]
        : office === undefined
          ? [byGiven ? 'the same surname' : 'the same given name', 'one or two letters of difference']
          : [`the same surname and office: ${office}`],
    hints: [other || twin !== undefined ? 'two given names' : 'name spelling'],
  };
}

/** "She was born Elisabet Hale": a name that she has given up. */
const atBirth = ({ reading, span }: Claim): boolean =>
  /\b(?:born|n[ée]e|christened|baptized|formerly|known as|changed to)\s+["“]?$/i.test(
    reading.source.prose.slice(Math.max(0, span.start - 16), span.start),
  );

/** One age of two who are never told of together, and of whom the text says nothing that makes them two. */
function sharedAge(a: Claim, b: Claim, claims: readonly Claim[]): string | undefined {
  const [m, n] = [a, b].map((c) => (c.detail.age ?? '').split('|').filter(Boolean)) as [string[], string[]];
  const age = m.find((years) => n.includes(years));
  if (age === undefined || a.detail.sure !== 'true' || b.detail.sure !== 'true') return undefined;
  const rivals = new Set(
    claims.filter((c) => fold(c.detail.surname ?? '') === fold(a.detail.surname ?? '')).map(written),
  );
  const prose = a.reading.source.prose.toLowerCase();
  return rivals.size > 2 || /\b(?:twins?|brothers|sisters|cousins?|siblings|couple|wife|husband)\b/.test(prose)
    ? undefined
    : age;
}

/** Offices that one holds at a time. */
const SINGLE =
  /^(?:spokes(?:man|woman|person)|sheriff|chief|police chief|chief of police|mayor|governor|coroner|superintendent|principal|commissioner|district attorney|attorney general)$/;

function sharedOffice(a: Claim, b: Claim): string | undefined {
  const held = (c: Claim) => [...(c.detail.offices ?? '').split('|'), ...(c.detail.titles ?? '').split('|')];
  return held(a).find((office) => SINGLE.test(office) && held(b).includes(office));
}
