import type { Clause, NounGroup, Reading, Sentence } from '../../../language/types.js';
import type { TextValue } from '../../../values/types.js';
import { before, OBJECTS, subjectOf, type Told, who } from '../../people/ask.js';
import { toldOf } from '../../people/kept.js';
import { type Roster, rosterOf } from '../../people/roster.js';
import type { Draft } from '../../types.js';
import { COMPASS } from '../places.data.js';
import { draftOn } from '../written.js';
import { BODY_PARTS, HITS, HURTS, WOUNDS } from './bodies.data.js';

type WoundDraft = Draft<TextValue>;

/** Where on the body one person was hit: "was shot in the left arm", "a wound to the chest", "broke his leg". */
export function woundDrafts(reading: Reading): WoundDraft[] {
  const roster = rosterOf(reading);
  return reading.sentences.flatMap((sentence) => {
    const { kind } = sentence.block;
    if (kind === 'heading' || kind === 'title' || sentence.tokens.at(-1)?.text === '?') return [];
    if (!sentence.tokens.some((t) => BODY_PARTS.has(t.lemma) || BODY_PARTS.has(t.lower))) return [];
    return sentence.nouns.flatMap((group, i) => {
      const part = partOf(sentence, group);
      if (part === undefined || continues(sentence, i)) return [];
      const clause = sentence.clauses.find((c) => group.from >= c.from && group.from < c.to);
      const told = clause && patientOf(roster, sentence, clause, i);
      if (clause === undefined || told === undefined) return [];
      const last = lastOf(sentence, i);
      const parts = sentence.nouns.slice(i, last + 1).flatMap((g) => partOf(sentence, g) ?? []);
      const from = group.preposition ?? group.from;
      const end = sentence.nouns[last]?.to ?? group.to;
      return [
        {
          ...draftOn(
            sentence,
            'statement',
            'wound',
            [from, end],
            parts.map((p) => `${p.side} ${p.word}`.trim()).join(' and '),
            {
              ...toldOf(roster, told),
              about: 'wound',
              spots: [...new Set(parts.flatMap((p) => p.spots))].join('|'),
              side: [...new Set(parts.map((p) => p.side))].join('|'),
              self: String(
                sentence.tokens.slice(clause.from, group.from).some((t) => /^(?:him|her)self$/.test(t.lower)),
              ),
            },
          ),
          ...(clause.verb ? { anchor: clause.verb.head } : {}),
        },
      ];
    });
  });
}

interface Part {
  word: string;
  spots: readonly string[];
  /** "left", "right" or empty. */
  side: string;
}

function partOf(sentence: Sentence, group: NounGroup): Part | undefined {
  const { tokens } = sentence;
  const head = tokens[group.head];
  if (head === undefined || head.pos === 'VERB') return undefined;
  const before = tokens.slice(group.from, group.head).map((t) => t.lower);
  const two = `${before.at(-1) ?? ''} ${head.lower}`;
  const spots = BODY_PARTS.get(two) ?? BODY_PARTS.get(head.lower) ?? BODY_PARTS.get(head.lemma);
  // "on the city's west side"
  if (spots === undefined || before.some((w) => COMPASS.has(w) && w.length > 2)) return undefined;
  // "both legs" has no side; "the head of the family" is no part.
  if (tokens[group.to]?.lower === 'of') return undefined;
  return { word: head.lemma, spots, side: before.find((w) => w === 'left' || w === 'right') ?? '' };
}

/** Only commas and "and" between two groups: "in the lower back, knee and thigh". */
const linked = (sentence: Sentence, a: NounGroup | undefined, b: NounGroup | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  b.from - a.to <= 3 &&
  b.from > a.to &&
  sentence.tokens.slice(a.to, b.from).every((t) => /^(?:,|and|&|in|to|also)$/.test(t.lower));

const continues = (sentence: Sentence, i: number): boolean => {
  const [last, group] = [sentence.nouns[i - 1], sentence.nouns[i]];
  return last !== undefined && partOf(sentence, last) !== undefined && linked(sentence, last, group);
};

function lastOf(sentence: Sentence, i: number): number {
  let last = i;
  while (
    linked(sentence, sentence.nouns[last], sentence.nouns[last + 1]) &&
    partOf(sentence, sentence.nouns[last + 1] as NounGroup)
  )
    last++;
  return last;
}

const INTO = new Set(['in', 'to', 'through', 'into', 'on', 'across', 'behind']);

function patientOf(roster: Roster, sentence: Sentence, clause: Clause, i: number): Told | undefined {
  const { tokens } = sentence;
  const group = sentence.nouns[i];
  const { verb } = clause;
  if (group === undefined || verb?.negated || (verb?.modal !== undefined && verb.tense !== 'past')) return undefined;
  const preposition = group.preposition === undefined ? '' : (tokens[group.preposition]?.lower ?? '');
  if (preposition === '') return verb && ownPart(roster, sentence, clause, group);
  if (!INTO.has(preposition)) return undefined;
  const last = sentence.nouns[i - 1];
  const noun = last && tokens[last.head];
  // "a gunshot wound to the abdomen", "with gunshots to his hand"
  if (last && noun && WOUNDS.has(noun.lemma) && adverbs(sentence, last.to, group.preposition ?? group.from))
    return bearer(roster, sentence, clause, i - 1);
  if (verb === undefined || !HITS.has(verb.lemma) || group.from < verb.to) return undefined;
  const between = tokens.slice(verb.to, group.preposition);
  if (between.some((t) => /^(?:with|while|as|when|after|before|who|that|,|;)$/.test(t.lower))) return undefined;
  const objects = sentence.nouns.filter((g) => g.from >= verb.to && g.to <= (group.preposition ?? group.from));
  const object = objects.find(
    (g) => g.preposition === undefined && !/^(?:once|twice|times?|several)$/.test(tokens[g.head]?.lower ?? ''),
  );
  if (object !== undefined && !verb.passive) {
    const word = tokens[object.head]?.lower ?? '';
    if (/^(?:him|her)self$/.test(word)) return subjectOf(roster, sentence, clause);
    // "when a friend shot him": not the friend.
    return OBJECTS.has(word)
      ? before(roster, sentence, clause.from, word === 'him' ? 'm' : 'f')
      : who(roster, sentence, object);
  }
  // "Lee Pak, 21, shot in the back": a participle with no object.
  return object === undefined ? subjectOf(roster, sentence, clause) : undefined;
}

/** Only adverbs and numbers between: "shot twice in the leg". */
const adverbs = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).every((t) => t.pos === 'ADV' || t.pos === 'NUM');

/** "broke his leg", "hit Pak's arm". */
function ownPart(roster: Roster, sentence: Sentence, clause: Clause, group: NounGroup): Told | undefined {
  const { tokens } = sentence;
  const { verb } = clause;
  if (verb === undefined || !HURTS.has(verb.lemma) || verb.passive || group.from !== verb.to) return undefined;
  const [first, second] = tokens.slice(group.from, group.from + 2);
  const hurt = subjectOf(roster, sentence, clause);
  if (
    /^(?:his|her)$/.test(first?.lower ?? '') &&
    hurt !== undefined &&
    !/^['’]s$/.test(tokens[group.from + 2]?.text ?? '')
  )
    return hurt;
  const possessor = sentence.tokens.findIndex((t, k) => k >= group.from && k < group.head && /^['’]s?$/.test(t.text));
  if (possessor < 0 || second === undefined) return undefined;
  return who(roster, sentence, { from: group.from, to: possessor, head: possessor - 1, proper: group.proper });
}

/** Who has a wound: the person told right before it, or the subject. */
function bearer(roster: Roster, sentence: Sentence, clause: Clause, wound: number): Told | undefined {
  const { tokens } = sentence;
  const group = sentence.nouns[wound];
  const last = sentence.nouns[wound - 1];
  if (group === undefined) return undefined;
  // "found Pak with a wound", "a man suffering from a wound"
  if (last !== undefined && last.from >= clause.from && tokens[group.preposition ?? -1]?.lower === 'with') {
    const told = who(roster, sentence, last);
    if (told !== undefined) return told;
  }
  return subjectOf(roster, sentence, clause);
}
