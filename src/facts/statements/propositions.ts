import { AUTHORITIES, PROGRESS } from '../../claims/statements/propositions.data.js';
import type { Claim } from '../../claims/types.js';
import { sameAct } from '../../language/word-classes.js';
import type { Pair } from '../types.js';
import { bySource, eachTwo, groupBy, listed } from './sources.js';

/** One question that two sources answer of one subject and one object: with yes, with no. */
export function pairPropositions(claims: readonly Claim[]): Pair[] {
  const out: Pair[] = [];
  for (const own of groupBy(claims, (c) => c.detail.question ?? '').values()) {
    const question = own[0]?.detail.question ?? '';
    if (VAGUE.has(question) || PROGRESS.has(question) || own.every((c) => c.polarity === own[0]?.polarity)) continue;
    for (const [as, bs] of eachTwo(bySource(own))) {
      for (const a of as) {
        for (const b of bs) {
          if (a.polarity === b.polarity || (a.detail.quoted === 'true' && b.detail.quoted === 'true')) continue;
          const why = same(a, b);
          if (why === undefined) continue;
          // A source that gives both answers speaks of two things, or reports a dispute.
          if (
            as.some((c) => c.polarity === b.polarity && same(c, b)) ||
            bs.some((c) => c.polarity === a.polarity && same(a, c))
          )
            continue;
          out.push({ a, b, score: 1, strength: 'strong', because: why });
        }
      }
    }
  }
  return out;
}

/** Answers about whoever stands around: "was involved", "is available". */
const VAGUE = new Set(['involved', 'available', 'same', 'other', 'good', 'sure', 'ready', 'present', 'more', 'such']);

const SUBJECTLESS = new Set(['it', 'there']);
const subjectOf = (claim: Claim) => claim.detail.subject ?? claim.topic.subject ?? '';

/** Verbs that tell a state of the subject alone. */
const STATES = new Set(['injured', 'survive']);

/** Content words in common that make two answers about one thing. */
const SHARED = 2;

function same(a: Claim, b: Claim): string[] | undefined {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  const it = SUBJECTLESS.has(x) && SUBJECTLESS.has(y);
  if (!it && !sameSubject(x, y)) return undefined;
  const [p, q] = [listed(a.detail.rest), listed(b.detail.rest)];
  const words = p.filter((w) => q.some((v) => v === w || sameAct(v, w)) && !AUTHORITIES.has(w));
  if (a.detail.question === 'plead guilty') return [`one subject: ${x}`, 'one plea'];
  const state = !it && (a.detail.adjective === 'true' || STATES.has(a.detail.question ?? ''));
  if (state && words.length > 0) return [`one subject: ${x}`, `shared words: ${words.slice(0, 5).join(', ')}`];
  const enough = SHARED;
  // Nearly all of the shorter one's words: "signed a petition" is no "signed a bill on petitions".
  if (words.length < enough || words.length < 0.5 * Math.min(p.length, q.length)) return undefined;
  return [`one subject: ${x}`, `shared words: ${words.slice(0, 5).join(', ')}`];
}

function sameSubject(x: string, y: string): boolean {
  if (AUTHORITIES.has(x) && AUTHORITIES.has(y)) return true;
  if (x === '' || y === '' || /^(?:he|she|they|who|that|which|this|these|those|i|we|you)$/.test(x)) return false;
  if (x === y) return true;
  const [p, q] = [x.split(' ').at(-1), y.split(' ').at(-1)];
  return p === q && p !== undefined && p.length > 2 && (x === p || y === q);
}
