import { clauseAt } from '../../language/index.js';
import { countryOf } from '../../language/places.js';
import type { Clause, Reading, Sentence, Token } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import { keptOf } from '../people/kept.js';
import { type Mention, type Person, type Roster, rosterOf } from '../people/roster.js';
import type { Draft } from '../types.js';
import { matchesAt, patternsOf } from './patterns.js';
import {
  ALL_UNDERGONE,
  BETWEEN_GRADES,
  BODY_VERBS,
  DOUBTED,
  FATES,
  GRADES,
  OPEN_CAUSES,
  SLIGHT,
  THEN,
  UNDERGONE,
  UNSURE,
  VAGUE_CAUSES,
} from './states.data.js';
import { draftOn } from './written.js';

/**
 * What is told of one person: `condition` ("in serious condition"), and what became of
 * somebody: of what one died, whether one was dismissed, who fired the shot.
 */
export function stateDrafts(reading: Reading): Draft<TextValue>[] {
  const roster = rosterOf(reading);
  return reading.sentences.flatMap((sentence) => {
    const { kind } = sentence.block;
    if (kind === 'heading' || kind === 'title' || sentence.tokens.at(-1)?.text === '?') return [];
    const here = roster.mentions[sentence.index] ?? [];
    const told: State[] = [
      ...conditionsIn(sentence),
      ...fatesIn(sentence),
      ...causesIn(sentence),
      ...bodiesIn(sentence, here),
      ...nationsIn(sentence, here),
    ];
    return told.flatMap(({ role, from, to, at, values, bearer }) => {
      const person = bearer ?? bearerOf(roster, sentence, from, at);
      if (person === undefined) return [];
      const then = sentence.tokens.some((t) => THEN.has(t.lower));
      const kept = keptOf(roster, person);
      const detail = { ...kept, about: kept.person ?? '', values: values.join('|'), shifting: String(then) };
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
  /** Whose state it is, where the words themselves tell. */
  bearer?: Person;
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

/** "found the body of the climber Ada Strand": she was found dead. */
function bodiesIn({ tokens, verbs }: Sentence, here: readonly Mention[]): State[] {
  if (!verbs.some((v) => BODY_VERBS.has(v.lemma) && !v.negated && v.modal === undefined)) return [];
  return tokens.flatMap((token, i): State[] => {
    if (token.lower !== 'body' || tokens[i + 1]?.lower !== 'of') return [];
    const bearer = here.find((m) => m.own && m.name !== '' && m.from > i + 1 && m.from <= i + 5);
    const between = tokens.slice(i + 2, bearer?.from ?? i + 2);
    if (bearer === undefined || !between.every((t) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(t.pos))) return [];
    return [{ role: 'found', from: i, to: bearer.to, at: i, values: ['dead'], bearer: bearer.person }];
  });
}

/** "the Norwegian skier Liv Aas", "a Dutch woman": of what country somebody is; no British-Iranian, no "French company's chief". */
function nationsIn({ tokens }: Sentence, here: readonly Mention[]): State[] {
  return tokens.flatMap((token, i): State[] => {
    const country = /^\p{Lu}/u.test(token.text) ? countryOf(token.lower) : undefined;
    if (country === undefined || tokens[i - 1]?.text === '-' || tokens[i + 1]?.text === '-') return [];
    // Behind it stand at most one noun and the name.
    const apposed =
      tokens[i - 2]?.text === ',' && /^(?:a|an|the)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i + 2]?.text === ',';
    // "Ada Strand, the Finnish poet,": the poet is she.
    const bearer =
      (apposed ? here.find((m) => m.own && m.name !== '' && m.to === i - 2) : undefined) ??
      here.find((m) => m.own && m.from <= i + 2 && m.to > i + 1);
    const noun = tokens[i + 1];
    const sole =
      bearer !== undefined &&
      (apposed || bearer.from <= i + 1 || noun?.pos === 'NOUN') &&
      !/^(?:embassy|government)$/.test(noun?.lower ?? '');
    if (
      !sole ||
      tokens.slice(Math.max(0, i - 2), i).some((t) => /^(?:former|and|or|ex|naturalised|naturalized)$/.test(t.lower))
    )
      return [];
    return [
      { role: 'nation', from: i, to: Math.max(bearer.to, i + 2), at: i, values: [country], bearer: bearer.person },
    ];
  });
}

const PATTERNS = patternsOf(FATES);

/** Of the answers that the same words give to one question, the one that takes most of them: murder of the first degree, not murder. */
const closest = <T extends ReturnType<typeof matchesAt>[number]>(found: readonly T[]): T[] =>
  found.filter(
    ({ pattern: own }) =>
      !found.some(({ pattern }) => pattern.question === own.question && pattern.steps.length > own.steps.length),
  );

/** "in addition to first-degree murder, is charged with second-degree murder": how many degrees of murder one sentence names. */
const countsOf = (tokens: readonly Token[]): number =>
  new Set(
    tokens.flatMap((token, i) => {
      if (token.lemma !== 'murder') return [];
      const before = tokens.slice(Math.max(0, i - 3), i).map((t) => t.lower);
      return before.map((word) => /^(?:first|second|third)/.exec(word)?.[0] ?? '').filter(Boolean);
    }),
  ).size;

/** "was pronounced dead at the scene", "resigned", "shot himself". */
function fatesIn({ tokens, verbs }: Sentence): State[] {
  return tokens.flatMap((token, i) =>
    closest(matchesAt(PATTERNS, tokens, i)).flatMap(({ pattern: { question, answer }, to }): State[] => {
      const verb = verbs.find((v) => v.from <= i && i < v.to);
      const suffered = UNDERGONE.has(token.lower) || ALL_UNDERGONE.has(question);
      const undergone = suffered && verb !== undefined && !verb.passive && verb.tense !== 'none';
      const before = tokens.slice(Math.max(0, i - 4), i).map((t) => t.lower);
      const unsure = before.some((w) => UNSURE.has(w)) && token.lower !== 'not';
      // "was found dead, relatives were first told"
      if (question === 'found' && tokens.some((t) => DOUBTED.has(t.lower))) return [];
      // "charged with attempted murder" is not with murder.
      if (tokens.slice(i, to).some((t) => t.lemma === 'attempt' || t.lower === 'attempted')) return [];
      if (question === 'charge' && countsOf(tokens) > 1) return [];
      // "fired shots", "found him dead": done by the subject, to another.
      if (undergone || unsure || verb?.modal !== undefined || verb?.tense === 'future') return [];
      return [{ role: question, from: i, to, at: i, values: [answer] }];
    }),
  );
}

/** Whose state it is: the person right before the words, or the subject of their clause, or of the clause before. */
export function bearerOf(roster: Roster, sentence: Sentence, from: number, at: number): Person | undefined {
  const here = roster.mentions[sentence.index] ?? [];
  const { tokens } = sentence;
  // "along with a girl in serious condition"
  const beside = here.find(
    (a) =>
      a.to <= from &&
      from - a.to <= 2 &&
      tokens.slice(a.to, from).every((t) => /^(?:in|with|,|listed|is|was)$/.test(t.lower)),
  );
  if (beside) return beside.person;
  const clause = clauseAt(sentence.clauses, at);
  if (clause === undefined) return undefined;
  const before = [clause, ...sentence.clauses.filter((c) => c.to <= clause.from).reverse()];
  for (const c of before.slice(0, 3)) {
    // "after surgery, and Roe was listed": Roe, whatever the clause takes for its subject.
    const next = here.find((a) => a.own && a.to === c.verb?.from && tokens[a.from - 1]?.pos !== 'ADP');
    if (next && tokens[next.from - 1]?.lower === 'and' && tokens[next.from - 2]?.text === ',') return next.person;
    if (c.subject === undefined) continue;
    return subjectIn(here, tokens, c);
  }
  return undefined;
}

function subjectIn(here: readonly Mention[], tokens: readonly Token[], clause: Clause): Person | undefined {
  const { subject } = clause;
  if (subject === undefined) return undefined;
  const own = here.find((a) => a.from <= subject.head && subject.head < a.to);
  // "The boy and the girl were": two.
  const more = tokens.slice(subject.to, clause.verb?.from ?? subject.to).some((t) => t.lower === 'and');
  // "All but Hale were": not Hale.
  const besides = tokens
    .slice(Math.max(0, subject.head - 4), subject.head)
    .some((t) => /^(?:but|except|besides|all)$/.test(t.lower));
  if (own) return more || besides ? undefined : own.person;
  // "who was shot": the person before it.
  if (/^(?:who|that)$/.test(tokens[subject.head]?.lower ?? ''))
    return here.filter((a) => a.to <= subject.from && a.own && subject.from - a.to <= 2).at(-1)?.person;
  // "His injuries are not life-threatening", "the girl's injuries".
  const owner = here.find((a) => a.from >= subject.from - 3 && a.to <= subject.head);
  return /^(?:injury|wound|condition)$/.test(tokens[subject.head]?.lemma ?? '') ? owner?.person : undefined;
}
