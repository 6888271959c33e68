import type { Claim } from '../../src/claims/types.js';
import type { Inconsistency } from '../../src/rule.js';
import { isExact, quantityOf } from './quantities.js';

/** What befell people, of whom a story about one event has one number. */
const FATES: ReadonlySet<string> = new Set(['killed', 'injured', 'shot', 'charged', 'arrested', 'missing', 'rescued']);

/** Details that make a number one of a part, of several events or of another time. */
const PARTIAL =
  'subset other rest increment earlier summed change beside itemised grade month year owned implied'.split(' ');

/** Small numbers add up: "one died at once, two in hospital" beneath "3 dead". */
const MOST_PARTS = 12;

/** Stretches of a text in which a headline's number is told: its lead. */
const LEAD = 6;

/**
 * "3 charged" above "Two people have been charged": the number of a headline, which no number of its text bears out.
 * Silent where the text tells its people one after the other, or in numbers of parts that may add up.
 */
export function headlinesAgainstTexts(claims: readonly Claim[]): Inconsistency[] {
  const out: Inconsistency[] = [];
  for (const title of claims) {
    const told = quantityOf(title);
    if (told === undefined || title.sentence.block.kind !== 'title' || !isWhole(title)) continue;
    const all = claims.filter((claim) => claim.role === title.role && claim.sentence.block.kind !== 'title');
    const body = all.filter((claim) => isWhole(claim) && sameGroup(claim, title));
    if (all.some(tellsMorePeople)) continue;
    const [first, ...rest] = body;
    const value = first && quantityOf(first);
    if (first === undefined || value === undefined) continue;
    if (first.sentence.index > LEAD || value.number < 2 || !sharesWords(first, title)) continue;
    if (rest.some((claim) => quantityOf(claim)?.number !== value.number) || value.number === told.number) continue;
    if (tellsMore(title, told.number, claims)) continue;
    out.push({
      claims: [title, first],
      message: `the headline gives ${told.number} ${title.role}, its text ${value.number}`,
      verdict: 'conflict',
      severity: 'medium',
      because: ['the headline and its own text count the same people'],
    });
  }
  return out;
}

/** Words that mark a number as one of several told in turn, or as another event's. */
const TURNS: ReadonlySet<string> = new Set(
  'also another additional separate earlier previous previously initially originally now revised corrected updated clarified similar ago'.split(
    ' ',
  ),
);

/** Words that two sentences on one event share, beside the act that is counted; or this part of the shorter one's. */
const MOST_SHARED = 4;
const SHARED_PART = 0.6;
const FEW_SHARED = 2;

/** What befalls people, as texts put it. */
const BEFELL: ReadonlySet<string> = new Set(
  'shot hit struck wounded injured hurt killed died dead grazed stabbed slain murdered shooting'.split(' '),
);

/** "another man was struck hours earlier", "was also shot", "then shot himself": somebody beside those who were counted. */
const tellsOthers = (claim: Claim, words: RegExp): boolean =>
  claim.reading.sentences.some(({ tokens }) =>
    tokens.some(
      ({ lower }, i) =>
        words.test(lower) && tokens.slice(Math.max(0, i - 4), i + 6).some((near) => BEFELL.has(near.lower)),
    ),
  );

/** "was also shot" is one more, no three more. */
const ONE_MORE = /^(?:also|himself|herself|themselves)$/;
const BESIDE = /^(?:another|separate|earlier|previous|unrelated|similar)$/;

/** Another number of people that the text tells makes up the difference: the dead among the hurt, one of two places. */
const isMadeUp = (gap: number, claims: readonly Claim[]): boolean =>
  claims.some((claim) => {
    const value = quantityOf(claim);
    return value?.number === gap && claim.role !== '' && value.unit.startsWith('person');
  });

/**
 * "a shooting that left four people hurt early Friday" beneath a summary with "left five people hurt early Friday": two
 * numbers of the same people in one text, a caption's or a summary's that was left standing.
 */
export function tollsOfOneText(claims: readonly Claim[]): Inconsistency[] {
  const tolls = claims
    .filter(
      (claim) => claim.sentence.block.kind !== 'title' && TOLLS.has(claim.role) && isWhole(claim) && !isInTurn(claim),
    )
    .slice(0, MOST_TOLLS);
  const [some] = tolls;
  if (some === undefined || tellsOthers(some, BESIDE)) return [];
  const oneMore = tellsOthers(some, ONE_MORE);
  for (const [i, a] of tolls.entries()) {
    const title = claims.find((claim) => claim.role === a.role && claim.sentence.block.kind === 'title');
    const headline = title && quantityOf(title)?.number;
    for (const b of tolls.slice(i + 1)) {
      const [x, y] = [quantityOf(a)?.number ?? 0, quantityOf(b)?.number ?? 0];
      // One of the dead may be the one who did it.
      if (a.role === 'killed' && Math.abs(x - y) === 1) continue;
      if (x === y || Math.min(x, y) < 2 || a.role !== b.role || a.detail.group !== b.detail.group) continue;
      if (a.sentence === b.sentence || isMadeUp(Math.abs(x - y), claims)) continue;
      if (Math.abs(x - y) === 1 && oneMore) continue;
      if (!tellTheSame(a, b, x === headline || y === headline)) continue;
      return [
        {
          claims: [a, b].flatMap((claim) => placesOf(claim, tolls)),
          message: `one place gives ${x} ${a.role}, another ${y}`,
          verdict: 'conflict',
          severity: 'medium',
          because: ['two sentences of one text count the same people'],
        },
      ];
    }
  }
  return [];
}

/** Where else the text gives the number; the first few are cited. */
const placesOf = (claim: Claim, tolls: readonly Claim[]): Claim[] =>
  tolls
    .filter(
      (other) =>
        other.role === claim.role &&
        other.detail.group === claim.detail.group &&
        quantityOf(other)?.number === quantityOf(claim)?.number,
    )
    .slice(0, MOST_CITED);

const MOST_CITED = 3;

const TOLLS: ReadonlySet<string> = new Set(['killed', 'injured', 'shot']);

/** A text with more of them is a chronicle of many events. */
const MOST_TOLLS = 24;

const isInTurn = ({ sentence }: Claim): boolean => sentence.tokens.some(({ lower }) => TURNS.has(lower));

/** The two sentences share words that tell of one event; where the headline bears one number out, fewer will do. */
function tellTheSame(a: Claim, b: Claim, borneOut: boolean): boolean {
  const counted = new Set([a, b].flatMap(({ topic }) => [topic.head, topic.predicate]));
  const [x, y] = [a, b].map(({ topic }) => [...new Set(topic.sentenceWords)].filter((word) => !counted.has(word)));
  if (x === undefined || y === undefined) return false;
  const shared = x.filter((word) => y.includes(word)).length;
  const shorter = Math.min(x.length, y.length);
  if (borneOut && shared >= FEW_SHARED) return true;
  return shared >= MOST_SHARED || (shared > 1 && shared >= SHARED_PART * shorter);
}

const isWhole = (claim: Claim): boolean => {
  const value = quantityOf(claim);
  return (
    claim.kind === 'count' &&
    FATES.has(claim.role) &&
    value !== undefined &&
    isExact(value) &&
    claim.polarity === 'affirmed' &&
    claim.modality !== 'conditional' &&
    PARTIAL.every((key) => claim.detail[key] === undefined)
  );
};

/** "another man was charged": the headline may have counted him. */
const tellsMorePeople = ({ detail }: Claim): boolean =>
  (detail.other ?? detail.rest ?? detail.increment ?? detail.summed ?? detail.itemised) !== undefined;

const sameGroup = (a: Claim, b: Claim): boolean =>
  a.detail.group === b.detail.group || a.detail.group === undefined || b.detail.group === undefined;

/** Both tell of one thing: a word of the headline stands in the sentence, beside the act that is counted. */
function sharesWords({ topic: a }: Claim, { topic: b }: Claim): boolean {
  const counted = new Set([a.head, a.predicate, b.head, b.predicate]);
  return b.sentenceWords.some((word) => !counted.has(word) && a.sentenceWords.includes(word));
}

/** Other numbers of people in the text that the headline's may be: as they are, or added up. */
function tellsMore({ role }: Claim, number: number, claims: readonly Claim[]): boolean {
  const numbers = claims
    .filter(
      ({ kind, sentence, value }) =>
        kind === 'count' &&
        sentence.block.kind !== 'title' &&
        value.type === 'quantity' &&
        value.unit.startsWith('person'),
    )
    .map((claim) => quantityOf(claim)?.number ?? 0);
  const fates = role === 'injured' || role === 'shot' || role === 'killed';
  if (numbers.includes(number) && fates) return true;
  if (!fates) return false;
  return numbers.slice(0, MOST_PARTS).some((x, i) => numbers.slice(i + 1, MOST_PARTS).some((y) => x + y === number));
}
