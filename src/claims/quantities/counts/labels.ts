import type { Source } from '../../../sources/types.js';
import { type Context, token, tokenOf, wordAt } from '../context.js';
import { TIME_UNITS } from '../exclusions.data.js';
import type { Mention } from '../numbers.js';
import { fateOf, isPerson } from '../people.js';
import { MADE, unitOf } from './nouns.js';
import type { Counted } from './types.js';

const LONGEST_LABEL = 5;

/** "Deaths: 12", "Tornadoes confirmed 69" in a table: the label counts. Only for the first number behind it. */
export function underLabel(context: Context, mention: Mention): Counted | undefined {
  const at = mention.from;
  if (at === 0 || at > LONGEST_LABEL + 1) return undefined;
  const colon = wordAt(context, at - 1) === ':';
  if (!colon && !isNextCell(context, at)) return undefined;
  if (!context.atoms.slice(0, colon ? at - 1 : at).every((atom) => atom.kind === 'word')) return undefined;
  const last = tokenOf(context, at - 1);
  for (let i = 0; i <= last; i += 1) {
    const word = token(context, i);
    // Capitals make names of common nouns, and names have no other lemma.
    const lemma = word?.lemma.toLowerCase() === word?.lower ? singular(word?.lower) : word?.lemma.toLowerCase();
    if (word === undefined || lemma === undefined || !/^(?:NOUN|PROPN)$/.test(word.pos) || lemma === word.lower)
      continue;
    if (word.lower === 'number' || TIME_UNITS.has(word.lower)) continue;
    const fate = fateOf(word.lower, 'noun');
    if (fate !== undefined) return { head: i, unit: 'person', role: fate, anchor: i, qualifiers: [] };
    if (isPerson(word.lower)) return undefined;
    const unit = unitOf(lemma);
    return { head: i, unit, role: unit, qualifiers: [] };
  }
  const made = wordAt(context, 0) === 'number' && colon ? wordAt(context, at - 2) : '';
  return MADE.test(made) ? { head: last - 1, unit: made, role: made, qualifiers: [] } : undefined;
}

/** "tornadoes", "bodies", "homes" without their plural; the word itself when it has none. */
const singular = (word: string | undefined): string | undefined =>
  word?.replace(/(?<=\p{L}{2})ies$/u, 'y').replace(/(?<=o|x|ch|sh|ss)es$/, '') === word
    ? word?.replace(/s$/, '')
    : word?.replace(/(?<=\p{L}{2})ies$/u, 'y').replace(/(?<=o|x|ch|sh|ss)es$/, '');

/** A tab of the file stands between the atom and the one before: two cells of a row. The prose holds a space there. */
function isNextCell(context: Context, at: number): boolean {
  const { source } = context.reading;
  const [label, value] = [context.atoms[at - 1], context.atoms[at]];
  if (label === undefined || value === undefined || value.start - label.end > 2) return false;
  const end = inFile(source, label.end - 1);
  return end !== undefined && /^.[ ]*\t/u.test(source.text.slice(end, end + MOST_BLANKS));
}

/** Blanks after which a tab is no longer looked for. */
const MOST_BLANKS = 8;

/** Offset in the file of a place in the prose that stands in the file as it is. */
function inFile({ runs }: Source, offset: number): number | undefined {
  let [from, to] = [0, runs.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((runs[middle]?.prose ?? 0) <= offset) from = middle;
    else to = middle;
  }
  const run = runs[from];
  return run !== undefined && offset < run.prose + run.length ? run.text + offset - run.prose : undefined;
}
