import { type NameMention, namesIn } from '../../language/names.js';
import type { Clause, Reading, Sentence } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { officesIn } from './offices.js';
import { PRIZES, SHARED_PRIZES } from './propositions.data.js';
import { draftOn } from './written.js';

/** What one person wins, and the person. */
interface Win {
  winner: NameMention;
  won: string;
}

/** "won the Strand Prize", "the prize went to Hale", "was elected mayor of Denby", "scored the winning goal": who won what one alone wins. */
export function winDrafts(reading: Reading): Draft<TextValue>[] {
  return reading.sentences.flatMap((sentence) => {
    const { kind } = sentence.block;
    const { tokens } = sentence;
    if (kind === 'heading' || kind === 'title' || tokens.at(-1)?.text === '?') return [];
    if (tokens.some((t) => SHARED_PRIZES.has(t.lower))) return [];
    const names = namesIn(sentence);
    return sentence.clauses.flatMap((clause) => {
      const { verb } = clause;
      if (verb === undefined || verb.negated || verb.modal !== undefined || verb.tense === 'future') return [];
      const win =
        prizeOf(sentence, clause, names) ?? seatOf(sentence, clause, names) ?? goalOf(sentence, clause, names);
      if (win === undefined || !win.winner.person || win.winner.words.length < 2) return [];
      const doer = win.winner.words.join(' ');
      const detail = { about: win.won, act: 'win', doer, done: win.won, people: 'true' };
      return [
        {
          ...draftOn(
            sentence,
            'statement',
            'act',
            [Math.min(win.winner.from, verb.from), Math.max(win.winner.to, verb.to)],
            `win ${win.won}: ${doer}`,
            detail,
          ),
          anchor: verb.head,
        },
      ];
    });
  });
}

/** "for fiction", "for young writers": one of several prizes of a name. "for her third novel" is none. */
const isCategory = ({ tokens }: Sentence, i: number): boolean =>
  tokens[i]?.lower === 'for' && /^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? '');

const subjectOf = ({ subject }: Clause, names: readonly NameMention[]): NameMention | undefined =>
  subject && names.find((m) => m.from <= subject.head && subject.head < m.to);

const behind = (
  { tokens }: Sentence,
  names: readonly NameMention[],
  at: number,
  person: boolean,
): NameMention | undefined =>
  names.find(
    (m) =>
      m.from >= at &&
      m.from <= at + 3 &&
      m.person === person &&
      tokens.slice(at, m.from).every((t) => /^(?:DET|NOUN|ADJ)$/.test(t.pos)),
  );

const isPrize = (name: NameMention | undefined): name is NameMention => PRIZES.has(name?.words.at(-1) ?? '');

function prizeOf(sentence: Sentence, clause: Clause, names: readonly NameMention[]): Win | undefined {
  const { verb } = clause;
  const subject = subjectOf(clause, names);
  if (verb === undefined || subject === undefined || sentence.tokens.some((_, i) => isCategory(sentence, i)))
    return undefined;
  const won = (verb.lemma === 'win' && !verb.passive) || (verb.lemma === 'award' && verb.passive);
  if (won) {
    const prize = names.find((m) => m.from >= verb.to && m.from <= verb.to + 1 && isPrize(m));
    return prize && { winner: subject, won: prize.words.join(' ') };
  }
  const goes =
    (verb.lemma === 'go' || (verb.lemma === 'award' && verb.passive)) && sentence.tokens[verb.to]?.lower === 'to';
  const winner = goes && isPrize(subject) ? behind(sentence, names, verb.to + 1, true) : undefined;
  return winner && { winner, won: subject.words.join(' ') };
}

/** "was elected mayor of Denby", "won the election for mayor of Denby". */
function seatOf(sentence: Sentence, clause: Clause, names: readonly NameMention[]): Win | undefined {
  const { tokens } = sentence;
  const { verb } = clause;
  const winner = subjectOf(clause, names);
  if (verb === undefined || winner === undefined) return undefined;
  const election = tokens.findIndex((t, i) => i >= verb.to && i <= verb.to + 3 && t.lemma === 'election');
  const elected = verb.lemma === 'elect' && verb.passive;
  if (!elected && !(verb.lemma === 'win' && election > 0)) return undefined;
  let at = elected ? verb.to : election + 1;
  while (/^(?:for|as|the|new|next)$/.test(tokens[at]?.lower ?? '')) at++;
  const of = tokens.findIndex((t, i) => i > at && i <= at + 3 && t.lower === 'of');
  const place = names.find((m) => m.from === of + 1);
  const [office] =
    of < 0
      ? []
      : officesIn(
          tokens.slice(at, of).map((t) => t.lower),
          'before',
        );
  return place && office && { winner, won: `${office.office} of ${place.words.join(' ')}` };
}

/** "scored the winning goal", "the winning goal was scored by Hale". */
function goalOf(sentence: Sentence, { subject, verb }: Clause, names: readonly NameMention[]): Win | undefined {
  const { tokens } = sentence;
  if (verb?.lemma !== 'score' || !tokens.some((t, i) => t.lower === 'winning' && tokens[i + 1]?.lower === 'goal'))
    return undefined;
  const by = tokens.findIndex((t, i) => i >= verb.to && t.lower === 'by');
  const winner = verb.passive
    ? by < 0
      ? undefined
      : behind(sentence, names, by + 1, true)
    : names.find((m) => subject !== undefined && m.from <= subject.head && subject.head < m.to);
  return winner && { winner, won: 'the winning goal' };
}
