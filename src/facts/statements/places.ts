import { OPPOSITE_ENDS } from '../../claims/statements/places.data.js';
import type { Claim } from '../../claims/types.js';
import { sameAct } from '../../language/word-classes.js';
import { fold } from '../../values/text.js';
import { pairHomes } from '../people/homes.js';
import { knownOf, sameKnown } from '../people/same.js';
import type { Pair } from '../types.js';
import { isAddress, pairAddresses } from './addresses.js';
import { pairClinics, pairPremises, pairTownsOf } from './premises.js';
import { canonical, detail, listed, metBy } from './sources.js';

/** Places of two sources that answer the same question; each sort of place by its own key. */
export function pairPlaces(claims: readonly Claim[]): Pair[] {
  const of = (role: string) => metBy(claims, (c) => c.role === role);
  const moved = claims.filter((c) => detail(c, 'moved') === 'true');
  return [
    ...metBy(claims, isAddress).flatMap(([a, b]) => pairAddresses(a, b)),
    ...of('home').flatMap(([a, b]) => pairHomes(a, b)),
    ...of('premises').flatMap(([a, b]) => pairPremises(a, b)),
    ...of('town-of').flatMap(([a, b]) => pairTownsOf(a, b)),
    ...of('clinic').flatMap(([a, b]) => pairClinics(a, b)),
    ...of('region').flatMap(([a, b]) => pairRegions(a, b)),
    ...of('landmark').flatMap(([a, b]) => pairLandmarks(a, b)),
    ...of('bearing').flatMap(([a, b]) => pairBearings(a, b)),
    ...of('city').flatMap(([a, b]) => pairCities(a, b)),
    ...of('hospital').flatMap(([a, b]) => pairHospitals(a, b, moved)),
    ...of('end').flatMap(([a, b]) => pairEnds(a, b)),
    ...of('building').flatMap(([a, b]) => pairBuildings(a, b)),
    ...metBy(claims, (c) => c.role === 'state' || c.role === 'city').flatMap(([a, b]) => pairStates(a, b)),
    ...of('county').flatMap(([a, b]) => pairCounties(a, b)),
    ...of('list').flatMap(([a, b]) => pairLists(a, b)),
  ];
}

const pair = (a: Claim, b: Claim, because: string, strength: Pair['strength'] = 'strong'): Pair => ({
  a,
  b,
  score: strength === 'strong' ? 1 : 0.6,
  strength,
  because: [because],
});

const shared = (a: Claim, b: Claim) =>
  a.topic.sentenceWords.filter((w) => b.topic.sentenceWords.some((v) => v === w || sameAct(v, w)));

/** Claims of each side whose value the other side has nowhere. */
function leftOver(as: readonly Claim[], bs: readonly Claim[]): [Claim[], Claim[]] {
  const [mine, theirs] = [new Set(as.map(canonical)), new Set(bs.map(canonical))];
  return [as.filter((a) => !theirs.has(canonical(a))), bs.filter((b) => !mine.has(canonical(b)))];
}

function distinct(claims: readonly Claim[]): number {
  return new Set(claims.map(canonical)).size;
}

/** "110 miles west of Denver" and "110 miles south of Denver". */
function pairBearings(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  return as.flatMap((a) =>
    bs.flatMap((b) => {
      if (detail(a, 'base') !== detail(b, 'base')) return [];
      if (detail(a, 'base') === 'side') {
        const sides =
          distinct(as.filter((c) => detail(c, 'base') === 'side')) +
          distinct(bs.filter((c) => detail(c, 'base') === 'side'));
        return sides === 2 && shared(a, b).length >= 3
          ? [pair(a, b, `shared words: ${shared(a, b).slice(0, 5).join(', ')}`)]
          : [];
      }
      const [m, n] = [Number(detail(a, 'number')), Number(detail(b, 'number'))];
      const near = m > 0 && n > 0 && Math.abs(m - n) <= 0.1 * Math.max(m, n);
      const subject =
        a.topic.subject !== undefined && a.topic.subject.length > 2 && a.topic.subject === b.topic.subject;
      // "at a house south of Denby": the only bearing from there in either text.
      const only = [as, bs].every(
        (list) => distinct(list.filter((c) => detail(c, 'base') === detail(a, 'base'))) === 1,
      );
      if (!near && !subject && only && m === 0 && n === 0 && shared(a, b).length >= 3)
        return [pair(a, b, `the only bearing from ${detail(a, 'base')}`, 'medium')];
      if (!near && !(subject && shared(a, b).length >= 2)) return [];
      return [
        pair(a, b, near ? `the same distance from ${detail(a, 'base')}` : `the same subject: ${a.topic.subject}`),
      ];
    }),
  );
}

/** "Marlow, Utah" and "Marlow, Idaho". */
function pairCities(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  const [left, right] = leftOver(as, bs);
  for (const a of left)
    for (const b of right)
      if (detail(a, 'city') === detail(b, 'city')) out.push(pair(a, b, `the same city: ${detail(a, 'city')}`));
      else if (oneTown(a, b, as, bs))
        out.push(pair(a, b, `the only town in ${detail(a, 'state')} of either text`, 'medium'));
  return out;
}

/** Two towns of one state, each the only one of its text, in sentences that tell of one thing. */
function oneTown(a: Claim, b: Claim, as: readonly Claim[], bs: readonly Claim[]): boolean {
  const state = detail(a, 'state');
  if (state !== detail(b, 'state') || [a, b].some((c) => /county|university|college/.test(detail(c, 'city'))))
    return false;
  const only = (list: readonly Claim[]) => distinct(list.filter((c) => detail(c, 'state') === state)) === 1;
  const has = (claim: Claim, word: string) => claim.reading.source.prose.toLowerCase().includes(word);
  if (!only(as) || !only(bs) || has(a, detail(b, 'city')) || has(b, detail(a, 'city'))) return false;
  return shared(a, b).length >= SAME_EVENT;
}

/** One town in two parts of a country. */
function pairRegions(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  return as.flatMap((a) =>
    bs.flatMap((b) => {
      const [p, q] = [detail(a, 'land'), detail(b, 'land')];
      if (detail(a, 'town') !== detail(b, 'town') || (p !== '' && q !== '' && p !== q)) return [];
      return [pair(a, b, `the same place: ${detail(a, 'town')}`, 'medium')];
    }),
  );
}

/** The one river, range or airport of either text, in sentences that tell of one thing. */
function pairLandmarks(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  const only = (list: readonly Claim[], like: Claim) =>
    new Set(list.filter((c) => detail(c, 'sort') === detail(like, 'sort')).map((c) => detail(c, 'name'))).size === 1;
  return as.flatMap((a) =>
    bs.flatMap((b) => {
      const [x, y] = [detail(a, 'name'), detail(b, 'name')];
      if (detail(a, 'sort') !== detail(b, 'sort') || x === y || !only(as, a) || !only(bs, b)) return [];
      // A text that knows the other name tells of two.
      const knows = (claim: Claim, name: string) =>
        isNumber(name)
          ? new RegExp(`\\b${name}\\b`).test(claim.reading.source.prose)
          : name.split(' ').some((w) => w.length > 3 && claim.reading.source.prose.toLowerCase().includes(w));
      if (knows(a, y) || knows(b, x)) return [];
      const own = new Set([...x.split(' '), ...y.split(' '), detail(a, 'sort')]);
      const words = shared(a, b).filter((w) => !own.has(w));
      // Roads of a district have many numbers; those of two digits swapped are a slip.
      const enough = isNumber(x) && swapped(x, y) ? 1 : SAME_EVENT;
      return words.length >= enough ? [pair(a, b, `shared words: ${words.slice(0, 5).join(', ')}`, 'medium')] : [];
    }),
  );
}

const isNumber = (name: string): boolean => /^\d+$/.test(name);

/** "41" and "14": the same digits in another order. */
const swapped = (x: string, y: string): boolean => [...x].sort().join('') === [...y].sort().join('');

/** One patient, two hospitals. A patient without a name is one only where each source knows of one hospital. */
function pairHospitals(as: readonly Claim[], bs: readonly Claim[], moved: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  const only = distinct(as) === 1 && distinct(bs) === 1;
  for (const a of as) {
    for (const b of bs) {
      const patient = samePatient(a, b);
      // "was transferred there": two hospitals of one patient, whichever text says so.
      if (patient === undefined || moved.some((c) => onePatient(c, a) || onePatient(c, b))) continue;
      const [x, y] = [hospitalWords(a), hospitalWords(b)];
      if (x.some((w) => y.includes(w))) continue;
      const own = (list: readonly Claim[], like: Claim) =>
        list.filter((c) => c.topic.subject === like.topic.subject || onePatient(c, like));
      // Told of both hospitals: the patient was moved, or the sources speak of several patients.
      if (own(as, a).some((c) => sharesWord(c, y)) || own(bs, b).some((c) => sharesWord(c, x))) continue;
      if (!patient.named && (!only || inText(a, y) || inText(b, x))) continue;
      out.push(pair(a, b, `brought to a hospital: ${patient.who}`));
    }
  }
  return out;
}

/** In one text the roster knows; of two texts names, ages and nouns tell. */
const onePatient = (a: Claim, b: Claim): boolean =>
  a.reading === b.reading
    ? detail(a, 'who') !== '' && detail(a, 'who') === detail(b, 'who')
    : sameKnown(knownOf(a), knownOf(b)) !== undefined;

const hospitalWords = (claim: Claim) => detail(claim, 'key').split(' ');
const sharesWord = (claim: Claim, words: readonly string[]) => hospitalWords(claim).some((w) => words.includes(w));

function inText(claim: Claim, words: readonly string[]): boolean {
  return claim.reading.sentences.some((s) => s.tokens.some((t) => t.lower === words[0]));
}

const PATIENTS = new Set(
  'victim man woman boy girl teen teenager officer driver suspect child student deputy'.split(' '),
);

function samePatient(a: Claim, b: Claim): { who: string; named: boolean } | undefined {
  const [v, w] = [knownOf(a), knownOf(b)];
  const same = sameKnown(v, w);
  // An age tells one patient of a text from the others.
  if (same !== undefined && same.by !== 'noun') return { who: v.name || `aged ${v.age}`, named: true };
  if ((v.name !== '' && w.name !== '') || (v.age !== '' && w.age !== '')) return undefined;
  const [x, y] = [a.topic.subject ?? '', b.topic.subject ?? ''];
  if (x === y && PATIENTS.has(x)) return { who: x, named: false };
  const [p, q] = [x.split(' ').at(-1) ?? '', y.split(' ').at(-1) ?? ''];
  const named = a.topic.names.some((n) => n.split(' ').includes(p));
  return named && p === q && p.length > 2 ? { who: x, named: true } : undefined;
}

/** The one county that each source names: its sheriff's, or that of a person whom both name. */
function pairCounties(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  const keys = (list: readonly Claim[]) => new Set(list.map((c) => detail(c, 'county')));
  if (keys(as).size !== 1 || keys(bs).size !== 1) return [];
  const [a, b] = [as[0], bs[0]];
  if (a === undefined || b === undefined) return [];
  if (detail(a, 'county') === detail(b, 'county')) return [pair(a, b, 'the same county')];
  const [x, y] = [detail(a, 'county'), detail(b, 'county')];
  const known = (word: string, claim: Claim) => fold(claim.reading.source.prose).includes(word);
  if (known(x, b) || known(y, a)) return [];
  return as.flatMap((p) =>
    bs
      .filter((q) => {
        const sheriffs = detail(p, 'loose') === '' && detail(q, 'loose') === '';
        return sheriffs ? shared(p, q).length >= 1 : named(p, q).length > 0 && shared(p, q).length >= 2;
      })
      .map((q) => pair(p, q, 'the only county of either text', 'medium')),
  );
}

/** Names of two sentences in common, the county's own words left out. */
function named(a: Claim, b: Claim): string[] {
  const words = (c: Claim) =>
    new Set(
      c.sentence.tokens
        .filter((t) => t.pos === 'PROPN' && t.lower.length > 3 && (t.end <= c.span.start || t.start >= c.span.end))
        .map((t) => t.lower),
    );
  const theirs = words(b);
  return [...words(a)].filter((w) => theirs.has(w) && !/^(?:county|sheriff|mr\.|police|president)$/.test(w));
}

/** "at the top of the stairs" and "at the foot of the stairs". */
function pairEnds(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  return as.flatMap((a) =>
    bs.flatMap((b) => {
      if (detail(a, 'thing') !== detail(b, 'thing')) return [];
      const [x, y] = [detail(a, 'end'), detail(b, 'end')];
      if (x !== y && !OPPOSITE_ENDS.has(`${x} ${y}`) && !OPPOSITE_ENDS.has(`${y} ${x}`)) return [];
      const one = (list: readonly Claim[]) =>
        distinct(list.filter((c) => detail(c, 'thing') === detail(a, 'thing'))) === 1;
      const words = shared(a, b).filter((w) => w !== detail(a, 'thing') && w !== x && w !== y);
      return one(as) && one(bs) && words.length >= 1
        ? [pair(a, b, `shared words: ${words.slice(0, 5).join(', ')}`)]
        : [];
    }),
  );
}

/** What stands in one block, by two texts. */
function pairBuildings(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  const [left, right] = leftOver(as, bs);
  return left.flatMap((a) =>
    right.flatMap((b) =>
      detail(a, 'block') === detail(b, 'block') ? [pair(a, b, `the same block: ${detail(a, 'block')}`, 'medium')] : [],
    ),
  );
}

/** Words in common from which on two sentences tell of one thing that happened in a state. */
const SAME_EVENT = 3;

/** One event in two states, each of which the other text has nowhere. */
function pairStates(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  return as.flatMap((a) =>
    bs.flatMap((b) => {
      const [x, y] = [detail(a, 'state'), detail(b, 'state')];
      if (x === y || (a.role === 'city' && b.role === 'city')) return [];
      const has = (claim: Claim, word: string) => claim.reading.source.prose.toLowerCase().includes(word);
      if (has(a, y) || has(b, x)) return [];
      const words = shared(a, b).filter((w) => ![x, y].includes(w));
      return words.length >= SAME_EVENT ? [pair(a, b, `shared words: ${words.slice(0, 5).join(', ')}`, 'medium')] : [];
    }),
  );
}

/** Lists of one length that differ in one name, a name the other source has nowhere. */
function pairLists(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  for (const a of as) {
    for (const b of bs) {
      const [x, y] = [listed(a.detail.items), listed(b.detail.items)];
      if (x.length !== y.length || a.kind !== b.kind) continue;
      const [mine, theirs] = [x.filter((n) => !has(y, n)), y.filter((n) => !has(x, n))];
      const words = shared(a, b).filter((w) => !x.concat(y).some((n) => n.split(' ').includes(w)));
      if (mine.length === 1 && theirs.length === 1 && onlyThese(a) && onlyThese(b)) {
        out.push(pair(a, b, `the only ones, with ${x.filter((n) => has(y, n)).join(', ')}`, 'medium'));
        continue;
      }
      if (mine.length !== 1 || theirs.length !== 1 || words.length < (x.length > 2 ? (a.kind === 'place' ? 0 : 2) : 3))
        continue;
      // "Danes and Swedes", "Danish and Swedish"
      if (sameRoot(mine[0] ?? '', theirs[0] ?? '')) continue;
      if (mentions(b, mine[0] ?? '') || mentions(a, theirs[0] ?? '')) continue;
      out.push(
        pair(
          a,
          b,
          `lists that share ${x.filter((n) => has(y, n)).join(', ')}; shared words: ${words.slice(0, 5).join(', ')}`,
        ),
      );
    }
  }
  return out;
}

/** One name in two forms: the shorter begins the longer but for its last letter. */
function sameRoot(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 4 && long.length - short.length <= 3 && long.startsWith(short.slice(0, -1));
}

/** "only Hale and Pak", "Hale and Pak were the only two": nobody else. */
function onlyThese(claim: Claim): boolean {
  const { tokens } = claim.sentence;
  const from = tokens.findIndex((t) => t.start >= claim.span.start);
  const to = tokens.findIndex((t) => t.end >= claim.span.end);
  const words = [...tokens.slice(Math.max(0, from - 2), from), ...tokens.slice(to + 1, to + 5)];
  return words.some((t) => t.lower === 'only') && words.every((t) => t.lower !== 'not');
}

/** The same name, or one that shares its last word: "Ann Hollis", "Hollis"; "Ft. Alder", "Fort Alder". */
function has(list: readonly string[], name: string): boolean {
  return list.some((n) => n === name || n.split(' ').at(-1) === name.split(' ').at(-1));
}

function mentions(claim: Claim, name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return claim.reading.sentences.some((s) => s.tokens.some((t) => t.lower === last));
}
