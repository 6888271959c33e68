import type { Claim } from '../../claims/types.js';
import { smallWords } from '../../language/small-words.js';
import { fold, spelledAlike } from '../../values/text.js';
import { isHalfOf, type NameRelation, relateGivens } from '../../values/text-names.js';
import type { Pair, Strength } from '../types.js';
import { bySource, eachTwo, groupBy, listed, metBy } from './sources.js';

/** A person under one full form in one source. */
interface Form {
  given: readonly string[];
  surname: string;
  /** Folded. */
  key: string;
  claims: readonly Claim[];
  offices: ReadonlySet<string>;
  /** Last words of titles: "detective". */
  titles: ReadonlySet<string>;
  /** Party and state: "Democrat of utah"; empty where one is not told. */
  home: string;
  ages: readonly number[];
  sure: boolean;
  count: number;
  /** Other names of two words or more in the same sentences. */
  bodies: ReadonlySet<string>;
  /** Rare words around the mentions. */
  words: ReadonlySet<string>;
}

/**
 * Names of two sources that one bearer may stand under. A form that the other source has too is out of question: what is
 * left over on both sides, under one surname or one given name, is compared. "Jo Hale" and "Sam Hale" are two people
 * unless something ties them: an office, an age, the same words around them.
 */
export function pairNames(claims: readonly Claim[]): Pair[] {
  const persons = bySource(claims.filter((c) => c.role === 'person')).map(formsOf);
  const relatives = bySource(claims.filter((c) => c.role === 'relative'));
  const found = [
    ...eachTwo(persons).flatMap(([a, b]) => pairForms(a, b)),
    ...metBy(claims, (c) => c.role === 'outlet').flatMap(([a, b]) => pairOutlets(a, b)),
    ...eachTwo(relatives).flatMap(([a, b]) => pairRelatives(a, b)),
  ];
  return found;
}

/** The same words, told to two outlets. */
function pairOutlets(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  return as.flatMap((a) =>
    bs.flatMap((b): Pair[] => {
      if (a.detail.person !== undefined || b.detail.person !== undefined) return pairProgrammes(a, b, as, bs);
      const [x, y] = [a, b].map((c) => ` ${c.detail.said} `) as [string, string];
      const [outletA, outletB] = [a.detail.outlet ?? '', b.detail.outlet ?? ''];
      const part = outletA.split(' ').some((w) => w.length > 3 && w !== 'news' && outletB.split(' ').includes(w));
      if ((!x.startsWith(y) && !y.startsWith(x)) || (part && outletA !== outletB)) return [];
      return [{ a, b, score: 1, strength: 'strong', because: ['the same words of somebody'] }];
    }),
  );
}

/** One person on two programmes, where each text tells of one. */
function pairProgrammes(a: Claim, b: Claim, as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  const who = a.detail.person ?? '';
  if (who === '' || who !== b.detail.person) return [];
  const only = (list: readonly Claim[]) =>
    new Set(list.filter((c) => c.detail.person === who).map((c) => c.detail.outlet)).size === 1;
  const has = (claim: Claim, other: Claim) =>
    claim.reading.source.prose.toLowerCase().includes(other.detail.outlet ?? '');
  if (!only(as) || !only(bs) || (a.detail.outlet !== b.detail.outlet && (has(a, b) || has(b, a)))) return [];
  return [{ a, b, score: 0.6, strength: 'medium', because: [`the only programme of ${who} in either text`] }];
}

function formsOf(claims: readonly Claim[]): Form[] {
  const forms = groupBy(claims, (c) => `${c.detail.given} ${c.detail.surname}`);
  return [...forms.values()].map((list) => {
    const first = list[0] as Claim;
    const given = (first.detail.given ?? '').split(' ').filter(Boolean);
    const own = new Set([...given, first.detail.surname ?? '']);
    return {
      given,
      surname: first.detail.surname ?? '',
      key: fold(first.detail.surname ?? ''),
      claims: list,
      offices: new Set(listed(first.detail.offices)),
      titles: new Set(listed(first.detail.titles).filter((t) => !POLITE.has(t))),
      home: first.detail.home ?? '',
      ages: listed(first.detail.age).map(Number),
      sure: first.detail.sure === 'true',
      count: Number(first.detail.count),
      bodies: new Set(
        list
          .flatMap((c) => c.topic.names)
          .filter((n) => n.includes(' ') && !n.split(' ').includes(first.detail.surname ?? '')),
      ),
      words: new Set(list.flatMap((c) => c.topic.sentenceWords).filter((w) => !own.has(w))),
    };
  });
}

/** Forms of address that say nothing of who it is. */
const POLITE = new Set([
  'mr',
  'mrs',
  'ms',
  'mx',
  'dr',
  'sir',
  'former',
  'suspect',
  'victim',
  'republican',
  'democrat',
  'democratic',
]);

function pairForms(as: readonly Form[], bs: readonly Form[]): Pair[] {
  const out: Pair[] = [];
  const same = (a: Form, b: Form) => a.key === b.key && /^(?:same|compatible)$/.test(relateGivens(a.given, b.given));
  for (const a of as) for (const b of bs) if (same(a, b)) out.push(...pairs(a, b, 'strong', 'the same full name'));
  for (const a of as)
    for (const b of bs) if (misspelled(a, b)) out.push(...pairs(a, b, 'strong', 'the same surname and age'));
  const left = leftOver(as, bs, same);
  const right = leftOver(bs, as, (b, a) => same(a, b));
  for (const a of left) {
    for (const b of right) {
      if (isPhrase(a, b) || isPhrase(b, a)) continue;
      const why = a.key === b.key ? byGiven(a, b, left, right, as, bs) : (bySurname(a, b, left, right) ?? byBoth(a, b));
      if (why) out.push(...pairs(a, b, why.strength, why.because));
    }
  }
  return out;
}

/** "Harvest Host" in a headline: capitals of which the texts write a word small, and nothing says that it is somebody. */
function isPhrase(a: Form, b: Form): boolean {
  if (a.sure && a.ages.length + a.offices.size + a.titles.size > 0) return false;
  const small = [a, b].map((f) => smallWords((f.claims[0] as Claim).reading));
  return [...a.given, a.surname].some((w) => small.some((s) => s.has(fold(w))));
}

/** "Corey Vance, 21" is "Corrie Vance, 21" though a source has both spellings; not where one sentence has both. */
function misspelled(a: Form, b: Form): boolean {
  return a.key === b.key && relateGivens(a.given, b.given) === 'spelling' && a.ages.some((n) => b.ages.includes(n));
}

const leftOver = (own: readonly Form[], others: readonly Form[], same: (a: Form, b: Form) => boolean) =>
  own.filter((a) => !others.some((b) => same(a, b)));

/** Two people, not two forms of one: "Ann R. Hale" beside "Ann Hale" is one. */
const apart = (f: Form, g: Form) => !/^(?:same|compatible)$/.test(relateGivens(f.given, g.given));

interface Why {
  strength: Strength;
  because: string;
}

/** One surname, two given names. */
function byGiven(
  a: Form,
  b: Form,
  left: readonly Form[],
  right: readonly Form[],
  as: readonly Form[],
  bs: readonly Form[],
): Why | undefined {
  if (agesApart(a, b)) return undefined;
  const relation = relateGivens(a.given, b.given);
  const rivals = (own: Form, list: readonly Form[]) =>
    list.filter((f) => f !== own && f.key === own.key && apart(f, own));
  const tie = tieOf(a, b);
  const others = [...rivals(a, left).map((f) => tieOf(f, b)), ...rivals(b, right).map((f) => tieOf(a, f))];
  if (relation === 'spelling' && (a.sure || b.sure)) {
    const alike = (f: Form, g: Form) => relateGivens(f.given, g.given) === 'spelling';
    // Two that are spelled like one: which of them it is, is open.
    if (rivals(a, left).some((f) => alike(f, b)) || rivals(b, right).some((f) => alike(a, f))) return undefined;
    return { strength: 'strong', because: tie ?? 'the same surname' };
  }
  // Another of the name is left over: only what ties these two and no others will do.
  if (others.length > 0 && (tie === undefined || others.some((t) => t !== undefined))) return undefined;
  if (tie && (a.sure || b.sure)) return { strength: 'strong', because: tie };
  if (!a.sure || !b.sure) return undefined;
  // A family in the news: the words may be any of theirs.
  const alone = [as, bs].every((list) => list.filter((f) => f.key === a.key).length === 1);
  const told = (name: string | undefined, form: Form) =>
    form.claims[0]?.reading.sentences.some((s) => s.tokens.some((t) => fold(t.lower) === fold(name ?? ''))) === true;
  const strangers = !told(a.given[0], b) && !told(b.given[0], a);
  if (alone && strangers && sameSaid(a, b))
    return { strength: 'strong', because: 'the same surname beside the same words' };
  const body = [...a.bodies].find((n) => b.bodies.has(n));
  if (body) return { strength: 'medium', because: `the same surname beside ${body}` };
  const shared = [...a.words].filter((w) => b.words.has(w));
  if (Math.max(a.count, b.count) < PROMINENT || shared.length < SHARED_WORDS) return undefined;
  return {
    strength: 'medium',
    because: `the only ${a.surname} of either text; shared words: ${shared.slice(0, 5).join(', ')}`,
  };
}

/** Without a title or an age in common, a name must matter to the texts, and stand among the same words. */
const PROMINENT = 2;
const SHARED_WORDS = 3;

/** One given name, two surnames. */
function bySurname(a: Form, b: Form, left: readonly Form[], right: readonly Form[]): Why | undefined {
  const [x, y] = [fold(a.given[0] ?? ''), fold(b.given[0] ?? '')];
  if (x !== y || x.length < 2 || agesApart(a, b)) return undefined;
  const rivals = (list: readonly Form[]) => list.filter((f) => fold(f.given[0] ?? '') === x).length;
  const alike = spelledAlike(a.surname, b.surname);
  if (alike && (a.sure || b.sure)) return { strength: 'strong', because: 'the same given name' };
  if (rivals(left) > 1 || rivals(right) > 1) return undefined;
  if (isHalfOf(a.surname, b.surname) && (a.sure || b.sure))
    return { strength: 'strong', because: 'the same given name, and half of a double surname' };
  if (!a.sure || !b.sure) return undefined;
  const age = a.ages.find((n) => b.ages.includes(n));
  if (age !== undefined) return { strength: 'medium', because: `the same given name and age: ${age}` };
  if (!fold(a.surname).startsWith(fold(b.surname).slice(0, 3))) return undefined;
  const office = sharedOffice(a, b);
  return office === undefined
    ? undefined
    : { strength: 'strong', because: `the same given name and office: ${office}` };
}

/** "Jo Ann Hale, 66" and "Joanne Haile, 66": both names a letter apart, and the ages at most a year. */
function byBoth(a: Form, b: Form): Why | undefined {
  if (!spelledAlike(a.surname, b.surname) || a.ages.length === 0 || b.ages.length === 0 || agesApart(a, b))
    return undefined;
  const [x, y] = [a, b].map((f) => fold(f.given.join(''))) as [string, string];
  return spelledAlike(x, y) || spelledAlike(a.given[0] ?? '', b.given[0] ?? '')
    ? { strength: 'strong', because: 'both names a letter or two apart, and one age' }
    : undefined;
}

/** Offices that are held by many at one time tie nobody. */
const COMMON_OFFICES = new Set([
  'representative',
  'senator',
  'sergeant',
  'lieutenant',
  'captain',
  'corporal',
  'general',
]);

function sharedOffice(a: Form, b: Form): string | undefined {
  return [...a.offices].find((o) => b.offices.has(o) && !COMMON_OFFICES.has(o));
}

/** What ties two given names under one surname to one person. */
function tieOf(a: Form, b: Form): string | undefined {
  const office = [...a.offices].find((o) => b.offices.has(o));
  if (office) return `the same surname and office: ${office}`;
  const title = [...a.titles].find((t) => b.titles.has(t));
  if (title) return `the same surname and title: ${title}`;
  if (a.home && a.home === b.home) return `the same surname, party and state: ${a.home}`;
  const age = a.ages.find((n) => b.ages.includes(n));
  if (age !== undefined) return `the same surname and age: ${age}`;
  const middle = a.given.slice(1).find((m) => b.given.slice(1).includes(m));
  if (middle) return `the same surname and middle name: ${middle}`;
  return undefined;
}

/** Words in a row that two texts have beside one surname: one person's, quoted by both. */
const RUN = 6;

function sameSaid(a: Form, b: Form): boolean {
  const mine = runsBeside(a);
  if (mine.size === 0) return false;
  for (const run of runsBeside(b)) if (mine.has(run)) return true;
  return false;
}

/** Sentences of a quotation that a tag may close. */
const BEFORE = 3;

/** Runs of words of the sentences that bear a surname, and of those before, whose quotation it may close. */
function runsBeside(form: Form): Set<string> {
  const runs = new Set<string>();
  const first = form.claims[0];
  if (first === undefined) return runs;
  const { sentences } = first.reading;
  for (const [i, sentence] of sentences.entries()) {
    if (!sentence.tokens.some((t) => fold(t.lower) === form.key)) continue;
    const words = [...sentences.slice(Math.max(0, i - BEFORE), i).flatMap((s) => s.tokens), ...sentence.tokens]
      .map((t) => fold(t.lower))
      .filter((w) => w !== '');
    for (let k = 0; k + RUN <= words.length; k++) {
      const run = words.slice(k, k + RUN);
      if (!run.includes(form.key)) runs.add(run.join(' '));
    }
  }
  return runs;
}

function agesApart(a: Form, b: Form): boolean {
  return a.ages.length > 0 && b.ages.length > 0 && a.ages.every((m) => b.ages.every((n) => Math.abs(m - n) > 1));
}

/** First mention against first mention, and each further one against the other's first: all are cited. */
function pairs(a: Form, b: Form, strength: Strength, because: string): Pair[] {
  const [x, y] = [a.claims[0], b.claims[0]];
  if (x === undefined || y === undefined) return [];
  const pair = (p: Claim, q: Claim): Pair => ({
    a: p,
    b: q,
    score: strength === 'strong' ? 1 : 0.6,
    strength,
    because: [because],
  });
  return [...b.claims.map((q) => pair(x, q)), ...a.claims.slice(1).map((p) => pair(p, y))];
}

/** "His wife, Nora" and "Hale's wife, Susan": one relation to one owner. */
function pairRelatives(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  const left = groupBy(as, relationOf);
  const right = groupBy(bs, relationOf);
  for (const [relation, own] of left) {
    const other = right.get(relation) ?? [];
    // Two wives in one source: whose is whose takes more than a pronoun.
    if (!oneName(own) || !oneName(other)) continue;
    // "His son" may be another son: of those there may be two, only spellings of one name are compared.
    for (const a of own) {
      for (const b of other) {
        if (!sameOwner(a, b)) continue;
        const because = [`the same person's ${relation}`];
        if (a.detail.single === 'true' || relateGivens(givenOf(a), givenOf(b)) !== 'other') {
          out.push({ a, b, score: 1, strength: 'strong', because });
          continue;
        }
        // One son of either text, told of in the same words: another name for him.
        const words = a.topic.sentenceWords.filter((w) => w !== relation && b.topic.sentenceWords.includes(w));
        if (words.length >= SHARED_WORDS)
          out.push({
            a,
            b,
            score: 0.6,
            strength: 'medium',
            because: [...because, `shared words: ${words.join(', ')}`],
          });
      }
    }
  }
  return out;
}

const relationOf = (claim: Claim): string => claim.detail.relation ?? '';
const givenOf = (claim: Claim): string[] => (claim.detail.given ?? '').split(' ').filter(Boolean);

function oneName(claims: readonly Claim[]): boolean {
  const first = claims[0];
  return first !== undefined && claims.every((c) => isNear(relateGivens(givenOf(c), givenOf(first))));
}

const isNear = (relation: NameRelation) => relation === 'same' || relation === 'compatible';

function sameOwner(a: Claim, b: Claim): boolean {
  const [p, q] = [listed(a.detail.owners), listed(b.detail.owners)];
  const surnames = [a.detail.surname, b.detail.surname].map((s) => fold(s ?? '')).filter(Boolean);
  if (surnames.length === 2) return surnames[0] === surnames[1] || spelledAlike(surnames[0] ?? '', surnames[1] ?? '');
  return p.some((o) => q.includes(o));
}
