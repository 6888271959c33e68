import { COMMON, ORDER } from '../../claims/statements/slots.data.js';
import type { Claim } from '../../claims/types.js';
import { sameName } from '../../values/same-person.js';
import { exclude } from '../../values/states.js';
import type { Pair } from '../types.js';
import { alike } from './propositions.js';
import { detail, groupBy, metBy } from './sources.js';

/** The one word that differs in what two sources tell of one thing: each has its own throughout, and the other's nowhere. */
export function pairSlots(claims: readonly Claim[]): Pair[] {
  return [...groupBy(claims, (c) => detail(c, 'question'))].flatMap(([question, list]) =>
    metBy(list, () => true).flatMap(([as, bs]): Pair[] => {
      const values = (own: readonly Claim[]) => new Set(own.map((c) => detail(c, 'values')));
      const [p, q] = [values(as), values(bs)];
      // A text with two of them tells of two things.
      if (p.size !== 1 || q.size !== 1) return [];
      const [[x = ''], [y = '']] = [[...p], [...q]];
      if (!areTwo(question, x, y)) return [];
      for (const a of as)
        for (const b of bs) {
          const words = inCommon(question, a, b);
          if (words === undefined || hasWord(a, y) || hasWord(b, x)) continue;
          return [{ a, b, score: 0.6, strength: 'medium', because: [`shared words: ${words.slice(0, 5).join(', ')}`] }];
        }
      return [];
    }),
  );
}

/** Languages and cities are two where they are not one; the others by the table of what excludes what. */
const OPEN_QUESTIONS: ReadonlySet<string> = new Set(['language', 'venue']);
const areTwo = (question: string, x: string, y: string): boolean =>
  OPEN_QUESTIONS.has(question) ? x !== y : exclude(question, x, y);

const hasWord = ({ reading }: Claim, word: string): boolean =>
  new RegExp(`\\b${word}(?:s|es)?\\b`, 'i').test(reading.source.prose);

/** The words that two sentences share, where they are enough to make it one thing; undefined otherwise. */
function inCommon(question: string, a: Claim, b: Claim): string[] | undefined {
  if (question === 'site' && !alike(a.topic.subject ?? '', b.topic.subject ?? ' ')) return undefined;
  if (isElsewhere(a, b) || sortsApart(a, b) || detail(a, 'thing') !== detail(b, 'thing')) return undefined;
  // Of a van and a van the noun is a word more.
  const words = (c: Claim) => [
    ...c.topic.sentenceWords.filter((w) => !SAYING.has(w)).map((w) => (FLEES.has(w) ? 'flee' : w)),
    detail(c, 'thing'),
  ];
  const [p, q] = [words(a), words(b)];
  const shared = p.filter((w) => w !== '' && q.some((v) => alike(v, w)));
  const enough = shared.length >= (COMMON.get(question) ?? 3) && shared.length >= 0.5 * Math.min(p.length, q.length);
  return enough ? shared : undefined;
}
const SAYING: ReadonlySet<string> = new Set('say tell police official add report'.split(' '));

/** Ways to tell that a car was gone in, or is sought. Lemmas. */
const FLEES: ReadonlySet<string> = new Set('flee escape drive speed leave'.split(' '));

/** A woman in a green car, a man in a black one. */
function sortsApart(a: Claim, b: Claim): boolean {
  const sorts = (c: Claim) => c.sentence.tokens.map((t) => t.lemma).filter((w) => SEXED.has(w));
  const [p, q] = [sorts(a), sorts(b)];
  return p.length > 0 && q.length > 0 && !p.some((w) => q.includes(w));
}
const SEXED: ReadonlySet<string> = new Set('man woman boy girl couple'.split(' '));

/** Names of which none is in both, two days of the week, two rounds. */
function isElsewhere(a: Claim, b: Claim): boolean {
  const days = (c: Claim) =>
    c.sentence.tokens.map((t) => t.lower).filter((w) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(w));
  const [p, q] = [days(a), days(b)];
  if (p.length > 0 && q.length > 0 && !p.some((d) => q.includes(d))) return true;
  // "a second round of talks", "in May": another round, another month.
  const order = (c: Claim) => c.sentence.tokens.map((t) => t.lower).filter((w) => ORDER.has(w));
  const [m, n] = [order(a), order(b)];
  if (m.some((w) => !n.includes(w)) || n.some((w) => !m.includes(w))) return true;
  const [x, y] = [a.topic.names, b.topic.names];
  return x.length > 0 && y.length > 0 && !x.some((name) => y.some((other) => sameName(name, other)));
}
