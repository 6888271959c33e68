import { OTHER_TIMES } from '../../claims/statements/propositions.data.js';
import { contentWords } from '../../claims/topic.js';
import type { Claim } from '../../claims/types.js';
import { sameAct } from '../../language/word-classes.js';
import { sameName, sharesNames } from '../../values/same-person.js';
import { knownOf, sameKnown } from '../people/same.js';
import type { Pair } from '../types.js';
import { detail, listed, metBy } from './sources.js';

const pair = (a: Claim, b: Claim, because: string): Pair => ({
  a,
  b,
  score: 1,
  strength: 'strong',
  because: [because],
});

/** What one body confirmed or told, and did not; what one person pleaded guilty to; who did what to whom. */
export function pairActs(claims: readonly Claim[]): Pair[] {
  const of = (role: string) => metBy(claims, (c) => c.role === role);
  return [
    ...[...of('details'), ...of('confirm')].flatMap(([a, b]) => pairTellings(a, b)),
    ...of('offence').flatMap(([a, b]) => pairOffences(a, b)),
    ...of('whereabouts').flatMap(([a, b]) => pairWhereabouts(a, b)),
    ...of('act').flatMap(([a, b]) => pairDoings(a, b)),
    ...of('purchase').flatMap(([a, b]) => pairPurchases(a, b)),
    ...of('schooling').flatMap(([a, b]) => pairSchoolings(a, b)),
    ...of('extent').flatMap(([a, b]) => pairExtents(a, b)),
  ];
}

function pairTellings(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  for (const a of as) {
    for (const b of bs) {
      if (a.polarity === b.polarity || !sameName(detail(a, 'body'), detail(b, 'body'))) continue;
      const event = commonEvent(a, b);
      if (event) out.push(pair(a, b, `the same body, ${detail(a, 'body')}, on the same event: ${event}`));
    }
  }
  return out;
}

/** The event that both speak of: each other's, or one that the other's sentence tells. */
function commonEvent(a: Claim, b: Claim): string | undefined {
  const [x, y] = [detail(a, 'event'), detail(b, 'event')];
  if (x !== '' && y !== '') return sameAct(x, y) ? x : undefined;
  const event = x || y;
  const other = x ? b : a;
  if (event === '') return undefined;
  return other.sentence.tokens.some((t) => t.pos !== 'PUNCT' && sameAct(t.lemma, event)) ? event : undefined;
}

function pairOffences(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  for (const a of as) {
    for (const b of bs) {
      if (detail(a, 'act') !== detail(b, 'act')) continue;
      if (
        !sameName(a.topic.subject ?? '', b.topic.subject ?? '') &&
        !sharesNames(a.topic.subject ?? '', b.topic.subject ?? '')
      )
        continue;
      const own = (list: readonly Claim[], like: Claim) =>
        list.filter((c) => c.topic.subject === like.topic.subject).flatMap((c) => listed(detail(c, 'offences')));
      // One offence in common: the other counts are left out by one text.
      if (own(as, a).some((o) => own(bs, b).includes(o))) continue;
      out.push(pair(a, b, `one person: ${a.topic.subject}`));
    }
  }
  return out;
}

function pairDoings(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  for (const a of as) {
    for (const b of bs) {
      if (detail(a, 'act') !== detail(b, 'act') || (detail(a, 'act') === 'defeat' && otherMatch(a, b))) continue;
      if (detail(a, 'act') === 'win' && (isTimed(a) || isTimed(b))) continue;
      const swapped = sameName(detail(a, 'doer'), detail(b, 'done')) && sameName(detail(a, 'done'), detail(b, 'doer'));
      if (swapped) out.push(pair(a, b, `the same act: ${detail(a, 'act')}`));
      else if (twoDoers(a, b) || twoBuyers(a, b))
        out.push({ ...pair(a, b, `done to one: ${detail(a, 'done')}`), score: 0.6, strength: 'medium' });
    }
  }
  return out;
}

/** Two sides meet again and again: it is one match where nothing puts it at another time, and a word more is shared. */
function otherMatch(a: Claim, b: Claim): boolean {
  if (isTimed(a) || isTimed(b)) return true;
  const names = new Set([a, b].flatMap((c) => [detail(c, 'doer'), detail(c, 'done')]).flatMap((n) => n.split(' ')));
  const words = (c: Claim) =>
    c.sentence.tokens
      .filter((t) => /^(?:NOUN|PROPN|NUM|ADJ)$/.test(t.pos) && !names.has(t.lower))
      .map((t) => (t.pos === 'NOUN' ? t.lemma : t.lower));
  const own = words(a);
  return !words(b).some((w) => own.includes(w));
}

/** Told with a time that may be another one: "last season", "in 2019". */
const isTimed = ({ sentence: { tokens } }: Claim): boolean =>
  tokens.some(
    (t, i) => (OTHER_TIMES.has(t.lower) && !IN_PLAY.has(tokens[i + 1]?.lemma ?? '')) || /^(?:19|20)\d\d$/.test(t.text),
  );

/** "in the last minute" is of the match itself. Lemmas. */
const IN_PLAY: ReadonlySet<string> = new Set('minute second over set lap hole kick ball'.split(' '));

/** A firm that two others are said to have bought, each of which the other text has nowhere. */
function twoBuyers(a: Claim, b: Claim): boolean {
  if (detail(a, 'act') !== 'acquire') return false;
  const years = (c: Claim) => c.sentence.tokens.filter((t) => /^(?:19|20)\d\d$/.test(t.text)).map((t) => t.text);
  const [p, q] = [years(a), years(b)];
  // "bought by Hale in 2012", "has been bought by Pak": sold on.
  if (p.length !== q.length || p.some((y) => !q.includes(y))) return false;
  if (!sameName(detail(a, 'done'), detail(b, 'done'))) return false;
  const unknown = (claim: Claim, name: string) =>
    name.split(' ').every((w) => w.length < 4 || !claim.reading.source.prose.toLowerCase().includes(w));
  return unknown(a, detail(b, 'doer')) && unknown(b, detail(a, 'doer'));
}

/** Acts that one person does to another once. */
const ONCE = new Set(
  'kill murder assassinate slay strangle behead stab shoot succeed replace unseat marry divorce defeat win'.split(' '),
);

/** Two people by name, of whom each text has one, did the same to the same third. */
function twoDoers(a: Claim, b: Claim): boolean {
  if (!ONCE.has(detail(a, 'act')) || detail(a, 'people') !== 'true' || detail(b, 'people') !== 'true') return false;
  const [x, y] = [detail(a, 'doer'), detail(b, 'doer')];
  if (!sameName(detail(a, 'done'), detail(b, 'done')) || sameName(x, y) || sharesNames(x, y)) return false;
  const has = (claim: Claim, name: string) =>
    claim.reading.source.prose.toLowerCase().includes(name.split(' ').at(-1) ?? '');
  return !has(a, y) && !has(b, x);
}

/** One person in a place, and gone from it. */
function pairWhereabouts(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  for (const a of as) {
    for (const b of bs) {
      const [x, y] = [a, b].map((c) => c.detail.subject ?? c.topic.subject ?? '') as [string, string];
      if (a.polarity === b.polarity || detail(a, 'place') !== detail(b, 'place')) continue;
      if (x.length < 3 || !(sameName(x, y) || sharesNames(x, y))) continue;
      out.push(pair(a, b, `one person: ${x}`));
    }
  }
  return out;
}

const doubtful = (a: Claim, b: Claim, because: string): Pair => ({
  ...pair(a, b, because),
  score: 0.6,
  strength: 'medium',
});

/** One thing bought by a person, and by that person's wife or husband. */
function pairPurchases(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  return as.flatMap((a) =>
    bs.flatMap((b) => {
      const thing = listed(a.detail.things).find((t) => listed(b.detail.things).includes(t));
      if (thing === undefined || detail(a, 'buyer') !== detail(b, 'buyer')) return [];
      if (detail(a, 'relation') === detail(b, 'relation')) return [];
      // Each has bought one, says one of the texts.
      const both = (own: readonly Claim[], other: Claim) =>
        own.some((c) => listed(c.detail.things).includes(thing) && detail(c, 'relation') === detail(other, 'relation'));
      return both(as, b) || both(bs, a) ? [] : [doubtful(a, b, `one thing bought: ${thing}`)];
    }),
  );
}

/** One person at a college, and yet to come to one. */
function pairSchoolings(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  return as.flatMap((a) =>
    bs.flatMap((b) => {
      const same = sameKnown(knownOf(a), knownOf(b));
      return same === undefined || detail(a, 'state') === detail(b, 'state') ? [] : [doubtful(a, b, same.because)];
    }),
  );
}

/** Words of the sentence in common that make a thing done whole and a thing done in part one deed. */
const SAME_DEED = 3;

/** One thing done whole, and in part. */
function pairExtents(as: readonly Claim[], bs: readonly Claim[]): Pair[] {
  return as.flatMap((a) =>
    bs.flatMap((b) => {
      if (a.polarity === b.polarity || detail(a, 'thing') !== detail(b, 'thing')) return [];
      const words = contentWords(b.sentence.tokens).map(deedOf);
      const shared = contentWords(a.sentence.tokens).filter((w) => words.includes(deedOf(w)));
      return shared.length >= SAME_DEED ? [doubtful(a, b, `shared words: ${shared.slice(0, 5).join(', ')}`)] : [];
    }),
  );
}

/** "the reading" and "to read" are one deed. */
const deedOf = (word: string): string => (/[a-z]{3}ing$/.test(word) ? word.slice(0, -3) : word);
