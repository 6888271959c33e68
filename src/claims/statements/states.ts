import { clauseAt } from '../../language/index.js';
import type { Clause, Reading, Sentence, Token } from '../../language/types.js';
import { bodyPart } from '../../values/states.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { type Appearance, type Cast, castOf, type Figure, figureDetail } from './figures.js';
import { matchesAt, patternsOf } from './patterns.js';
import {
  BETWEEN_GRADES,
  FATES,
  GRADES,
  HITTING,
  OPEN_CAUSES,
  SELVES,
  SLIGHT,
  THEN,
  UNDERGONE,
  UNSURE,
  VAGUE_CAUSES,
  WOUNDING,
  WOUNDS,
} from './states.data.js';
import { draftOn } from './written.js';

/**
 * What is told of one person: `condition` ("in serious condition"), `wound` ("shot in the left leg"), and what became of
 * somebody: where one died, whether one was dismissed, who fired the shot.
 */
export function stateDrafts(reading: Reading): Draft<TextValue>[] {
  const cast = castOf(reading);
  return reading.sentences.flatMap((sentence) => {
    const { kind } = sentence.block;
    if (kind === 'heading' || kind === 'title' || sentence.tokens.at(-1)?.text === '?') return [];
    const told = [...conditionsIn(sentence), ...woundsIn(sentence), ...fatesIn(sentence), ...causesIn(sentence)];
    return told.flatMap(({ role, from, to, at, values, struck }) => {
      const within = role === 'wound' ? struckOf(cast, sentence, struck ?? [from + 1, to]) : undefined;
      // "shot in his leg" is whom the clause tells of.
      const figure = struck !== undefined || within?.own ? within?.figure : bearerOf(cast, sentence, from, at);
      if (figure === undefined) return [];
      const then = sentence.tokens.some((t) => THEN.has(t.lower));
      const detail = { ...figureDetail(cast, figure), values: values.join('|'), shifting: String(then) };
      return [draftOn(sentence, 'statement', role, [from, to], values.join(' '), detail)];
    });
  });
}

/** A state told in a sentence: token indexes of its words, and of the word before which its bearer stands. */
interface State {
  role: string;
  from: number;
  to: number;
  at: number;
  values: readonly string[];
  /** Tokens between an active verb and the part that was hit: they tell of whom. */
  struck?: readonly [number, number];
}

/** "shot a man in the back": the man. */
function struckOf(cast: Cast, { index }: Sentence, [from, to]: readonly [number, number]): Appearance | undefined {
  return (cast.appearances[index] ?? []).filter((a) => a.from >= from && a.to <= to).at(-1);
}

/** "in critical but stable condition", "non-life-threatening injuries", "minor injuries". */
function conditionsIn({ tokens }: Sentence): State[] {
  const out: State[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'condition' || word === 'conditions') {
      let from = i;
      while (
        from > 0 &&
        i - from < 6 &&
        (GRADES.has(lowerAt(tokens, from - 1)) ||
          BETWEEN_GRADES.has(lowerAt(tokens, from - 1)) ||
          isGradeAdverb(tokens[from - 1]))
      )
        from--;
      while (from < i && !GRADES.has(lowerAt(tokens, from))) from++;
      const values = tokens.slice(from, i).flatMap((t) => GRADES.get(t.lower) ?? []);
      // "critical but stable" is critical.
      const grave = values.filter((v) => v !== 'stable');
      const graded = [...new Set(grave.length > 0 ? grave : values)];
      if (values.length > 0) out.push({ role: 'condition', from, to: i + 1, at: from, values: graded });
    } else if (/threatening$/.test(word) && isHarmless(tokens, i)) {
      out.push({ role: 'condition', from: harmlessFrom(tokens, i), to: i + 1, at: i, values: ['minor'] });
    } else if (SLIGHT.has(word) && /^injur/.test(lowerAt(tokens, i + 1))) {
      out.push({ role: 'condition', from: i, to: i + 2, at: i, values: ['minor'] });
    }
  }
  return out;
}

const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';
const isGradeAdverb = (token: Token | undefined): boolean => token?.pos === 'ADV' && token.lower.endsWith('ly');

/** "non-life-threatening", "not life threatening", "non life-threatening"; not "life-threatening" alone. */
function isHarmless(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(Math.max(0, i - 7), i + 1).map((t) => t.lower);
  if (!before.some((w) => w.startsWith('life') || w.includes('-life'))) return false;
  return before.some((w) => /^(?:non|not|nonlife|n't|no)$/.test(w) || /^non-?life/.test(w));
}

function harmlessFrom(tokens: readonly Token[], i: number): number {
  for (let k = i; k >= Math.max(0, i - 5); k--)
    if (/^(?:non|not|n't|no)$/.test(lowerAt(tokens, k)) || /^non-?life/.test(lowerAt(tokens, k))) return k;
  return i;
}

/** "shot in the left leg and the chest", "a bullet wound to the head". */
function woundsIn({ tokens, verbs }: Sentence): State[] {
  const out: State[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const hit = token.pos === 'VERB' && HITTING.has(token.lemma) ? partHit(tokens, i) : undefined;
    if (hit) out.push({ role: 'wound', from: i, to: hit.to, at: i, values: hit.values, struck: [i + 1, hit.to] });
    if (!/^(?:in|to|on|into|through)$/.test(token.lower)) continue;
    const dealt = dealtBefore(tokens, i);
    if (dealt === undefined) continue;
    const { values, to } = partsFrom(tokens, i + 1);
    if (values.length === 0) continue;
    const verb = verbs.find((v) => v.from <= dealt && dealt < v.to);
    // "shot himself in the hand": the subject was hit, as in "was shot"; "shot a man": the man.
    // "could have hit her in the heart"
    if (verb?.modal !== undefined) continue;
    const own = tokens.slice(dealt, i).some((t) => SELVES.has(t.lower));
    const active =
      verb !== undefined && !verb.passive && verb.tense !== 'none' && !WOUNDS.has(tokens[dealt]?.lemma ?? '');
    out.push({
      role: 'wound',
      from: dealt,
      to,
      at: dealt,
      values,
      ...(active && !own ? { struck: [dealt + 1, i] as const } : {}),
    });
  }
  return out;
}

/** "grazed her arm", "struck the boy's left leg": past the owner, the part. */
function partHit(tokens: readonly Token[], i: number): { values: string[]; to: number } | undefined {
  for (let k = i + 1; k < Math.min(i + 5, tokens.length); k++) {
    const owner = /^(?:his|her|['’]s?)$/.test(tokens[k]?.lower ?? '');
    const { values, to } = owner ? partsFrom(tokens, k + 1) : { values: [], to: k };
    if (values.length > 0) return { values, to };
    if (owner || tokens[k]?.pos === 'VERB') return undefined;
  }
  return undefined;
}

/** The wounding word that "in the leg" hangs on, with what stands between: "shot once", "shot himself". */
function dealtBefore(tokens: readonly Token[], i: number): number | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const { lower = '', lemma = '', pos } = tokens[k] ?? {};
    if ((pos === 'VERB' || pos === 'ADJ') && (WOUNDING.has(lemma) || WOUNDING.has(lower))) return k;
    if (WOUNDS.has(lemma) || lower === 'shot' || lower === 'grazed') return k;
    if (/^[.;:]$/.test(lower) || pos === 'VERB' || pos === 'ADP') return undefined;
  }
  return undefined;
}

/** Parts of the body listed from here: "the chest, the left arm and neck". */
function partsFrom(tokens: readonly Token[], from: number): { values: string[]; to: number } {
  const values: string[] = [];
  let to = from;
  let side = '';
  for (let i = from; i < Math.min(from + 16, tokens.length); i++) {
    const { lower = '', pos } = tokens[i] ?? {};
    if (/^(?:the|a|an|his|her|their|both|one|of|upper|lower|and|,|area|in|to|right|left|-)$/.test(lower)) {
      if (/^(?:right|left)$/.test(lower)) side = lower;
      // "in the back of the head": the head.
      if (lower === 'of' && values.length > 0 && bodyPart(lowerAt(tokens, i + 2)) !== undefined) values.pop();
      continue;
    }
    const part = bodyPart(lower);
    // "in the back yard", "to the head coach".
    if (
      part === undefined ||
      (tokens[i + 1]?.pos === 'NOUN' &&
        bodyPart(lowerAt(tokens, i + 1)) === undefined &&
        !/^(?:area|bone)$/.test(lowerAt(tokens, i + 1)))
    ) {
      if (pos === 'ADJ' && values.length === 0) continue;
      break;
    }
    values.push(side ? `${side} ${part}` : part);
    side = '';
    to = i + 1;
  }
  return { values: [...new Set(values)], to };
}

/** "died of pneumonia", "succumbed to cancer": the words that name the cause. */
function causesIn({ tokens, verbs }: Sentence): State[] {
  return verbs.flatMap((verb): State[] => {
    const link = tokens.findIndex((t, i) => i >= verb.to && i < verb.to + 4 && /^(?:of|from|to)$/.test(t.lower));
    const word = tokens[link]?.lower;
    if (verb.modal !== undefined || verb.negated || link < 0) return [];
    if (!(verb.lemma === 'die' && word !== 'to') && !(verb.lemma === 'succumb' && word === 'to')) return [];
    let to = link + 1;
    while (to < tokens.length && to < link + 8 && /^(?:ADJ|NOUN|DET|PRON)$/.test(tokens[to]?.pos ?? '')) to++;
    // "died from complications of a stroke": of a stroke.
    if (/^(?:of|from)$/.test(tokens[to]?.lower ?? '') && VAGUE_CAUSES.has(tokens[to - 1]?.lemma ?? '')) {
      to++;
      while (to < tokens.length && to < link + 14 && /^(?:ADJ|NOUN|DET|PRON)$/.test(tokens[to]?.pos ?? '')) to++;
    }
    const nouns = tokens
      .slice(link + 1, to)
      .filter((t) => t.pos === 'NOUN')
      .map((t) => t.lemma);
    const values = nouns.filter((n) => !VAGUE_CAUSES.has(n));
    if (values.length === 0 || nouns.some((n) => OPEN_CAUSES.has(n))) return [];
    return [{ role: 'cause', from: verb.from, to, at: verb.head, values }];
  });
}

const PATTERNS = patternsOf(FATES);

/** Of the answers that the same words give to one question, the one that takes most of them: murder of the first degree, not murder. */
const closest = <T extends ReturnType<typeof matchesAt>[number]>(found: readonly T[]): T[] =>
  found.filter(
    ({ pattern: own }) =>
      !found.some(({ pattern }) => pattern.question === own.question && pattern.steps.length > own.steps.length),
  );

/** "was pronounced dead at the scene", "resigned", "shot himself". */
function fatesIn({ tokens, verbs }: Sentence): State[] {
  return tokens.flatMap((token, i) =>
    closest(matchesAt(PATTERNS, tokens, i)).flatMap(({ pattern: { question, answer }, to }): State[] => {
      const verb = verbs.find((v) => v.from <= i && i < v.to);
      const undergone = UNDERGONE.has(token.lower) && verb !== undefined && !verb.passive && verb.tense !== 'none';
      const before = tokens.slice(Math.max(0, i - 4), i).map((t) => t.lower);
      const unsure = before.some((w) => UNSURE.has(w)) && token.lower !== 'not';
      // "charged with attempted murder" is not with murder.
      if (tokens.slice(i, to).some((t) => t.lemma === 'attempt' || t.lower === 'attempted')) return [];
      // "fired shots", "found him dead": done by the subject, to another.
      if (undergone || unsure || verb?.modal !== undefined || verb?.tense === 'future') return [];
      return [{ role: question, from: i, to, at: i, values: [answer] }];
    }),
  );
}

/** Whose state it is: the person right before the words, or the subject of their clause, or of the clause before. */
export function bearerOf(cast: Cast, sentence: Sentence, from: number, at: number): Figure | undefined {
  const here = cast.appearances[sentence.index] ?? [];
  const { tokens } = sentence;
  // "along with a girl in serious condition"
  const beside = here.find(
    (a) =>
      a.to <= from &&
      from - a.to <= 2 &&
      tokens.slice(a.to, from).every((t) => /^(?:in|with|,|listed|is|was)$/.test(t.lower)),
  );
  if (beside) return beside.figure;
  const clause = clauseAt(sentence.clauses, at);
  if (clause === undefined) return undefined;
  const before = [clause, ...sentence.clauses.filter((c) => c.to <= clause.from).reverse()];
  for (const c of before.slice(0, 3)) {
    // "after surgery, and Roe was listed": Roe, whatever the clause takes for its subject.
    const next = here.find((a) => a.own && a.to === c.verb?.from && tokens[a.from - 1]?.pos !== 'ADP');
    if (next && tokens[next.from - 1]?.lower === 'and' && tokens[next.from - 2]?.text === ',') return next.figure;
    if (c.subject === undefined) continue;
    return subjectIn(here, tokens, c);
  }
  return undefined;
}

function subjectIn(here: readonly Appearance[], tokens: readonly Token[], clause: Clause): Figure | undefined {
  const { subject } = clause;
  if (subject === undefined) return undefined;
  const own = here.find((a) => a.from <= subject.head && subject.head < a.to);
  // "The boy and the girl were": two.
  const more = tokens.slice(subject.to, clause.verb?.from ?? subject.to).some((t) => t.lower === 'and');
  // "All but Hale were": not Hale.
  const besides = tokens
    .slice(Math.max(0, subject.head - 4), subject.head)
    .some((t) => /^(?:but|except|besides|all)$/.test(t.lower));
  if (own) return more || besides ? undefined : own.figure;
  // "who was shot": the person before it.
  if (/^(?:who|that)$/.test(tokens[subject.head]?.lower ?? ''))
    return here.filter((a) => a.to <= subject.from && a.own && subject.from - a.to <= 2).at(-1)?.figure;
  // "His injuries are not life-threatening", "the girl's injuries".
  const owner = here.find((a) => a.from >= subject.from - 3 && a.to <= subject.head);
  return /^(?:injury|wound|condition)$/.test(tokens[subject.head]?.lemma ?? '') ? owner?.figure : undefined;
}
