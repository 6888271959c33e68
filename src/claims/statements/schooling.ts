import type { Reading, Sentence, Token } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import { before, type Told } from '../people/ask.js';
import { toldOf } from '../people/kept.js';
import { type Roster, rosterOf } from '../people/roster.js';
import type { Draft } from '../types.js';
import { ATTENDING, COLLEGES, COMING, ENTERING, LEARNERS, NOT_THERE, YET_TO } from './schooling.data.js';
import { draftOn } from './written.js';

/** Tokens between the word that tells and the college. */
const REACH = 5;

/** "attending Denby University", "headed to college in the autumn": a person who is at a college, or has still to come to it. */
export function schoolingDrafts(reading: Reading): Draft<TextValue>[] {
  const roster = rosterOf(reading);
  return reading.sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    const { kind } = sentence.block;
    if (kind === 'heading' || kind === 'title' || tokens.at(-1)?.text === '?') return [];
    return tokens.flatMap((token, i) => {
      const state = stateOf(tokens, token, i);
      const to = state && collegeAfter(tokens, i + 1);
      const person = state && to && personOf(roster, sentence, i);
      if (!state || !to || !person) return [];
      const detail = { ...toldOf(roster, person), about: 'college', state };
      return [{ ...draftOn(sentence, 'statement', 'schooling', [i, to], `college ${state}`, detail), anchor: i }];
    });
  });
}

function stateOf(tokens: readonly Token[], token: Token, i: number): 'attends' | 'to come' | undefined {
  if (![COMING, ATTENDING, LEARNERS, ENTERING].some((words) => words.has(token.lower))) return undefined;
  const before = tokens.slice(Math.max(0, i - 3), i).map((t) => t.lower);
  // "had attended", "a former student", "not attending", "planned on attending": no more, or not yet.
  if (before.some((w) => NOT_THERE.has(w))) return undefined;
  if (COMING.has(token.lower) && /^(?:to|for|off)$/.test(tokens[i + 1]?.lower ?? '')) return 'to come';
  // "will attend", "is due to start"; "went on to attend" did.
  const [yet = '', to = ''] = before.slice(-2);
  if (ENTERING.has(token.lower) && (to === 'will' || (to === 'to' && YET_TO.has(yet)))) return 'to come';
  if (ATTENDING.has(token.lower)) return 'attends';
  if (LEARNERS.has(token.lower) && tokens[i + 1]?.lower === 'at' && before.some((w) => /^(?:is|was|a)$/.test(w)))
    return 'attends';
  return undefined;
}

function collegeAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const { lower = '', pos } = tokens[i] ?? {};
    if (COLLEGES.has(lower)) return i + 1;
    if (pos === 'VERB' || pos === 'PUNCT') return undefined;
  }
  return undefined;
}

/** Whom the sentence tells it of: the one person told before the word, or whom the pronoun there means. */
function personOf(roster: Roster, sentence: Sentence, at: number): Told | undefined {
  const here = (roster.mentions[sentence.index] ?? []).filter((m) => m.to <= at);
  const people = new Set(here.map((m) => m.person));
  const [person] = people;
  if (person !== undefined) return people.size === 1 ? { person, referred: here.every((m) => !m.own) } : undefined;
  return before(roster, sentence, at);
}
