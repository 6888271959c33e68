import type { Clause, Sentence } from '../../../language/types.js';
import { GOES_OFF, HAPPENINGS, HAPPENS, KILLS, SHOTS, SIGNS } from './sites.data.js';

/** How far before its verb what happened may stand: "the shooting, police said, happened". */
const NEAR = 3;

/** Whether a clause tells that something happened: "the shooting took place", "it happened". */
export function tellsHappening({ tokens }: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (verb === undefined || !HAPPENS.has(verb.lemma.split(' ')[0] ?? '')) return false;
  const head = subject && tokens[subject.head];
  if (head !== undefined && HAPPENINGS.has(head.lemma)) return true;
  // "Police said the shooting happened": the reader of clauses may give the verb to the police.
  return tokens.slice(Math.max(0, verb.from - NEAR), verb.from).some((t) => HAPPENINGS.has(t.lower));
}

/** Whether somebody is hit in a clause, or in the one beside it: "sat in his car on Elm Street when he was shot". */
export function tellsHit(sentence: Sentence, clause: Clause): boolean {
  const hit = (c: Clause | undefined): boolean =>
    c?.verb !== undefined && !c.verb.negated && (KILLS.has(c.verb.lemma) || SHOTS.has(c.verb.lemma));
  if (clause.verb && KILLS.has(clause.verb.lemma)) return hit(clause);
  const at = sentence.clauses.indexOf(clause);
  const opener = (c: Clause | undefined) => sentence.tokens[c?.from ?? -1]?.lower ?? '';
  const [last, next] = [sentence.clauses[at - 1], sentence.clauses[at + 1]];
  const told = (c: Clause | undefined): boolean =>
    c !== undefined && (hit(c) || (!c.verb?.negated && (tellsHappening(sentence, c) || tellsShots(sentence, c))));
  if (opener(next) === 'when' && told(next)) return true;
  return /^(?:while|as|when)$/.test(opener(clause)) && (hit(last) || (opener(next) === 'and' && hit(next)));
}

/** "Shots rang out", "a gunman opened fire", "the pistol went off", "gunfire broke out". */
export function tellsShots({ tokens }: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (verb === undefined || verb.negated) return false;
  const lemma = verb.lemma.split(' ')[0] ?? '';
  if (!GOES_OFF.has(lemma)) return false;
  const signs = [tokens[subject?.head ?? -1], ...tokens.slice(verb.to, verb.to + 2)];
  if (signs.some((t) => t !== undefined && (SIGNS.has(t.lemma) || SIGNS.has(t.lower)))) return true;
  // "they were cleaning a rifle when it fired"
  const off = verb.lemma.split(' ')[1] ?? tokens[verb.to]?.lower;
  return lemma === 'go' && off === 'off' && tokens.slice(0, verb.from).some((t) => SIGNS.has(t.lower));
}
