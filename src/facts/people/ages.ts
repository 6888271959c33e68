import type { Claim } from '../../claims/types.js';
import type { Interval } from '../../values/types.js';
import { featuresOf } from '../features.js';
import { LINKS } from '../links.data.js';
import type { Pair } from '../types.js';
import type { Profile } from '../vocabulary.js';
import { agedOf, mayBeOne, type Person, sexesApart } from './aged.js';

/**
 * Ages of somebody whom the texts describe rather than name: "a 19-year-old woman was shot", "the 22-year-old woman".
 * Each text has its roster of people with ages. Those whose ages agree are taken out; who is then left alone of his kind
 * and part in both is one person, if the texts tell the same of him or the people beside him agree.
 * @param profiles of all ages of a story, in the order of the sources, then of the text
 */
export function pairAges(profiles: readonly Profile[]): Pair[] {
  const profileOf = new Map(profiles.map((profile) => [profile.claim, profile]));
  const bySource = new Map<string, Claim[]>();
  for (const { claim } of profiles) {
    const { id } = claim.reading.source;
    bySource.set(id, [...(bySource.get(id) ?? []), claim]);
  }
  const lists = [...bySource.values()];
  const rosters = lists.map(agedOf);
  const spreads = lists.flatMap(soleSpread);
  return [
    ...spreads.flatMap((a, i) => spreads.slice(i + 1).flatMap((b) => pairSpreads(a, b))),
    ...rosters.flatMap((roster, i) =>
      rosters.slice(i + 1).flatMap((other) =>
        leftAlone(roster, other).flatMap(([a, b]) =>
          pairsOf(a, b, profileOf, {
            beside: beside(roster, other),
            agreed: roster.some((p) => other.some((q) => agree(p, q))),
            known: isNamedIn(a, b) || isNamedIn(b, a),
          }),
        ),
      ),
    ),
  ];
}

/** Years between the ends of what spans several people. */
const SPREAD = 5;

const rangeOf = ({ value }: Claim): Interval => (value.type === 'quantity' ? value.range : { lo: 0, hi: 0 });

/** "children between the ages of 9 and 15", where a text gives one such span. */
function soleSpread(ages: readonly Claim[]): Claim[] {
  const spreads = ages.filter((claim) => {
    const { lo, hi } = rangeOf(claim);
    return (
      hi - lo >= SPREAD && Number.isFinite(hi) && claim.detail.decade === undefined && claim.detail.past === undefined
    );
  });
  const [first, ...rest] = spreads;
  if (first === undefined || first.detail.person === undefined) return [];
  return rest.every((claim) => rangeOf(claim).lo === rangeOf(first).lo && rangeOf(claim).hi === rangeOf(first).hi)
    ? [first]
    : [];
}

/** Two spans over the same sort of people that share one end: the other end is told differently. */
function pairSpreads(a: Claim, b: Claim): Pair[] {
  const [p, q] = [rangeOf(a), rangeOf(b)];
  const shares = (p.lo === q.lo) !== (p.hi === q.hi);
  if (a.reading === b.reading || a.detail.person !== b.detail.person || !shares) return [];
  const because = 'the only span of ages in each text, with one end in common';
  return [{ a, b, score: 0.5, strength: 'medium', because: [because], onePerson: true }];
}

const overlap = (a: Person, b: Person): boolean => a.age.lo <= b.age.hi && b.age.lo <= a.age.hi;

const named = (a: Person, b: Person): boolean => a.name !== undefined && b.name !== undefined && mayBeOne(a, b);

/**
 * The other roster has somebody of this name, or of this age: nothing is open. But for somebody of another part, who is
 * known to be another: the wounded 16-year-old of both texts is not the one who held the gun in one of them.
 */
const isSettled = (person: Person, here: readonly Person[], there: readonly Person[]): boolean =>
  there.some((other) => {
    if (named(person, other)) return true;
    // Of another name too: "Gus, 5" and "Augustine, 5".
    if (!overlap(person, other) || sexesApart(person, other)) return false;
    const taken = here.some((p) => p !== person && overlap(p, other) && mayBeOne(p, other) && shared(p, other));
    return !partsApart(person, other) || !taken;
  });

/** Those of two rosters who are left once the ages that agree are taken out, where each has one counterpart. */
function leftAlone(roster: readonly Person[], other: readonly Person[]): [Person, Person][] {
  if (otherGroups(roster, other)) return [];
  const left = roster.filter((person) => !isSettled(person, roster, other));
  const right = other.filter((person) => !isSettled(person, other, roster));
  return left.flatMap((person): [Person, Person][] => {
    const [only, ...more] = right.filter((b) => mayBeCounterpart(person, b));
    if (only === undefined || !more.every((b) => alike(b, only))) return [];
    const back = left.filter((a) => mayBeCounterpart(a, only));
    return back.every((a) => alike(a, person)) && isCounterpart(person, only) ? [[person, only]] : [];
  });
}

/** So many people of one part are a group, by whose ages it is known. */
const GROUP = 3;

/** "men of 18, 23 and 35", "men of 20, 26 and 37": hurt in two incidents, where hardly an age of the one is in the other. */
function otherGroups(roster: readonly Person[], other: readonly Person[]): boolean {
  const grouped = (people: readonly Person[]) => people.filter(({ parts, guessed }) => parts.size > 0 && !guessed);
  const [own, their] = [grouped(roster), grouped(other)];
  const common = own.filter((person) => their.some((match) => overlap(person, match))).length;
  return Math.min(own.length, their.length) >= GROUP && common * 3 < Math.min(own.length, their.length);
}

/** Told as two only because a heading and its text run into one sentence. */
const alike = (a: Person, b: Person): boolean =>
  a.age.lo === b.age.lo && a.age.hi === b.age.hi && a.sex === b.sex && mayBeOne(a, b);

/** Years beyond which nobody takes two ages for one person's, whatever else is told: no rival for a counterpart. */
const FAR_YEARS = 4;

function mayBeCounterpart(a: Person, b: Person): boolean {
  if (partsApart(a, b) || !mayBeOne(a, b) || yearsApart(a, b) > (isGuess(a, b) ? DECADE : FAR_YEARS)) return false;
  return a.kin === undefined || b.kin === undefined || a.kin === b.kin;
}

const partsApart = (a: Person, b: Person): boolean => a.parts.size > 0 && b.parts.size > 0 && !shared(a, b);

const shared = (a: Person, b: Person): boolean => [...a.parts].some((part) => b.parts.has(part));

/** Something tells that they are one: what befell them, or whose child they are; and the ages lie as near as a slip. */
function isCounterpart(a: Person, b: Person): boolean {
  if (a.name !== undefined && b.name !== undefined) return false;
  return (shared(a, b) || (a.kin !== undefined && a.kin === b.kin)) && isNear(a, b);
}

/** Ages this far apart are told of one person by a slip; past that of two as likely. */
const SLIP_YEARS = 3;
const DECADE = 10;

const isGuess = (a: Person, b: Person): boolean => a.guessed || b.guessed;

const yearsApart = ({ age: a }: Person, { age: b }: Person): number => Math.max(a.lo - b.hi, b.lo - a.hi);

const isNear = (a: Person, b: Person): boolean => yearsApart(a, b) <= (isGuess(a, b) ? DECADE : SLIP_YEARS);

/** "a 9-year-old boy", whom his text names without an age, and "Ada Lund Jr., 10": the text of the one knows the other. */
const isNamedIn = ({ name }: Person, { claims }: Person): boolean =>
  name !== undefined && claims.some(({ reading }) => reading.source.prose.toLowerCase().includes(name.toLowerCase()));

/** Sentences of two texts that tell a third person's age alike: "ages 9 and 8", "her 10-year-old and 8-year-old". */
function beside(roster: readonly Person[], other: readonly Person[]): (a: Claim, b: Claim) => boolean {
  return (a, b) =>
    roster.some(
      (person) =>
        person.claims.some(({ sentence }) => sentence === a.sentence) &&
        other.some(
          (match) =>
            match.claims.some(({ sentence }) => sentence === b.sentence) &&
            overlap(person, match) &&
            mayBeOne(person, match),
        ),
    );
}

/** How the people beside the two fit: another age told alike in both sentences; anybody told alike in both texts. */
interface Company {
  beside(x: Claim, y: Claim): boolean;
  agreed: boolean;
  /** The name of the one stands in the text of the other. */
  known: boolean;
}

/** Both texts tell of the same person: by name, or of the same age and part. */
const agree = (a: Person, b: Person): boolean => overlap(a, b) && mayBeOne(a, b) && (named(a, b) || shared(a, b));

/** A sentence that dates its event by month or year may tell of another one: "a 15-year-old was killed in June". */
const isDated = ({ sentence }: Claim): boolean =>
  sentence.tokens.some(({ text }) => MONTH_OR_YEAR.test(text) || /^(?:ago|earlier|previous|previously)$/.test(text));

const MONTH_OR_YEAR =
  /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\.?$/;

/** Every place of the one with the place of the other that is most alike; none where the texts tell of different things. */
function pairsOf(a: Person, b: Person, profileOf: ReadonlyMap<Claim, Profile>, company: Company): Pair[] {
  const sameKind = (a.sex !== undefined && a.sex === b.sex) || (a.kin !== undefined && a.kin === b.kin);
  const pairs = a.claims.flatMap((x) =>
    b.claims.map((y): Pair & { holds: boolean } => {
      const { mass, ...features } = featuresOf(profileIn(profileOf, x), profileIn(profileOf, y));
      const together = company.beside(x, y);
      const told = mass >= LINKS.mass || (features.bothLead === 1 && features.sameEvent === 1);
      const fits = company.agreed && sameKind && !isDated(x) && !isDated(y);
      // "charged with hurting a 40-year-old nurse in May": another one, where only the name stands in the text.
      const nameless = a.name === undefined ? x : y;
      const named = company.known && !isDated(nameless);
      const because = together
        ? 'the ages told beside it agree'
        : named
          ? 'the other text has the name too, and nobody else of that part and about that age'
          : 'the only one of that kind and part in each text';
      return {
        a: x,
        b: y,
        score: together ? 1 : mass,
        strength: 'medium',
        because: [because],
        onePerson: true,
        holds: together || named || fits || (told && features.otherNames === 0),
      };
    }),
  );
  if (!pairs.some(({ holds }) => holds)) return [];
  const bestOf = (own: 'a' | 'b', claims: readonly Claim[]) =>
    claims
      .slice(0, CITED)
      .map((claim) =>
        pairs.filter((pair) => pair[own] === claim).reduce((best, pair) => (pair.score > best.score ? pair : best)),
      );
  return [...new Set([...bestOf('a', a.claims), ...bestOf('b', b.claims)])].map(({ holds: _, ...pair }) => pair);
}

/** So many places of one person in one text are cited. */
const CITED = 3;

function profileIn(profiles: ReadonlyMap<Claim, Profile>, claim: Claim): Profile {
  const profile = profiles.get(claim);
  if (profile === undefined) throw new Error('a claim without a profile');
  return profile;
}
