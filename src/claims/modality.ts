import type { Clause, Sentence, VerbGroup } from '../language/types.js';
import type { Modality } from './types.js';

const CONDITIONAL_OPENERS = new Set(['if', 'unless', 'whether', 'would', 'could', 'might', 'may']);
const ALLEGING = new Set([
  'allegedly',
  'reportedly',
  'apparently',
  'purportedly',
  'supposedly',
  'rumored',
  'rumoured',
  'alleged',
  'reported',
]);

/** Verbs of saying that a "would" may hang on: what they tell of is meant to come. */
const FORETELLING = new Set(
  'say tell announce add confirm promise pledge vow state declare write report reveal disclose agree decide rule order insist'.split(
    ' ',
  ),
);
const SUPPOSING = new Set(['if', 'unless', 'whether', 'otherwise', 'were', 'likely', 'probably', 'perhaps']);
const WISHING = new Set(['like', 'love', 'prefer', 'welcome', 'hate', 'rather']);

/** "said it would cut 500 jobs": the "will" of who spoke. "would have cut", "would like to" and "would, if" are not. */
function foretold({ tokens, verbs }: Sentence, verb: VerbGroup): boolean {
  if (verb.modal !== 'would' || verb.negated || WISHING.has(verb.lemma)) return false;
  if (tokens.slice(verb.from, verb.to).some(({ lower }) => lower === 'have')) return false;
  if (tokens.some(({ lower }) => SUPPOSING.has(lower))) return false;
  return verbs.some((v) => v.tense === 'past' && !v.negated && v.modal === undefined && FORETELLING.has(v.lemma));
}

/** How a clause puts what it tells: as a fact, as something to come, as somebody's word, or as a mere possibility. */
export function modalityOf(sentence: Sentence, clause: Clause | undefined): Modality {
  if (clause === undefined) return 'asserted';
  const words = sentence.tokens.slice(clause.from, clause.to).map((t) => t.lower);
  if (
    sentence.tokens.at(-1)?.text === '?' ||
    CONDITIONAL_OPENERS.has(words[0] ?? '') ||
    (words[0] === 'in' && words[1] === 'case')
  )
    return 'conditional';
  // "Sign up today": an order says nothing of the world.
  const opener = sentence.tokens[clause.from];
  if (clause.from === 0 && clause.verb?.from === 0 && opener?.pos === 'VERB' && opener.lower === opener.lemma)
    return 'conditional';
  if (clause.verb?.modal && CONDITIONAL_OPENERS.has(clause.verb.modal))
    return foretold(sentence, clause.verb) ? 'planned' : 'conditional';
  if (clause.verb?.tense === 'future') return 'planned';
  return words.some((w) => ALLEGING.has(w)) ? 'alleged' : 'asserted';
}
