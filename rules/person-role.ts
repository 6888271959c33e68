import type { Claim } from '../src/claims/types.js';
import type { AcrossRule, Judgement } from '../src/rule.js';

/** Groups in which a shorter title may stand for a longer one: "General" for a lieutenant general. */
const LOOSE = new Set(['office rank', 'office seat']);

const text = (claim: Claim) => (claim.value.type === 'text' ? claim.value.canonical : '');

/** Verbs of taking an office. Lemmas. */
const RISES = new Set('succeed promote appoint become elect replace take elevate name swear'.split(' '));
const isDeputy = (x: string, y: string): boolean =>
  /^(?:deputy|assistant|vice) /.test(x) !== /^(?:deputy|assistant|vice) /.test(y);

/** One person, two offices that exclude each other; two parties; two states. */
export const personRole: AcrossRule = {
  id: 'person-role',
  title: 'offices',
  summary: 'One person with two titles, parties or constituencies that exclude each other.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'title',
  judge(a, b): Judgement {
    const [x, y] = [text(a), text(b)];
    const severity = 'medium';
    if (x === y) return { verdict: 'agree', severity, because: ['the same title'] };
    const words = new Set(x.split(' '));
    if (LOOSE.has(a.role) && y.split(' ').some((w) => words.has(w)))
      return { verdict: 'refines', severity, because: ['one title may stand for the other'] };
    // Who holds an office for now is often called by the office alone.
    if (
      (a.detail.forNow === 'true' || b.detail.forNow === 'true') &&
      x.split(' ').at(-1) === y.split(' ').at(-1) &&
      !/deputy|assistant|vice/.test(`${x} ${y}`)
    )
      return { verdict: 'compatible', severity, because: ['held for the time being'] };
    // "The assistant coach will take over": a later text has her at the head.
    if (isDeputy(x, y) && [a, b].some((c) => c.sentence.tokens.some((t) => RISES.has(t.lemma))))
      return { verdict: 'compatible', severity, because: ['one text tells of a change'] };
    const what =
      a.role === 'partner'
        ? 'married and not married'
        : a.role === 'committee'
          ? 'at the head of two committees'
          : a.role === 'party'
            ? 'two parties'
            : a.role === 'state'
              ? 'two states'
              : 'nobody holds both offices at one time';
    return { verdict: 'conflict', severity, because: [what] };
  },
};
