import { tokenAt } from '../../claims/topic.js';
import type { Claim } from '../../claims/types.js';
import type { Sentence, Token, VerbGroup } from '../../language/types.js';
import { COSTS, OTHER_AMOUNTS, PURPOSES } from './words.data.js';

interface Entry {
  purpose: string;
  /** Words behind the verb, up to its amount or anywhere near: "off with". */
  rest: readonly string[];
}

const BY_VERB: ReadonlyMap<string, readonly Entry[]> = index(PURPOSES);

function index(table: string): Map<string, Entry[]> {
  const out = new Map<string, Entry[]>();
  for (const line of table.trim().split('\n')) {
    const [purpose = '', verbs = ''] = line.split(':');
    for (const phrase of verbs.trim().split(/\s+/)) {
      const [verb = '', ...rest] = phrase.split('-');
      out.set(verb, [...(out.get(verb) ?? []), { purpose, rest }]);
    }
  }
  return out;
}

/** Tokens between a verb and its amount. */
const REACH = 9;

/** What an amount is for, by the verb that it is the object or the subject of; undefined where no verb of the tables tells. */
export function purposeOf(claim: Claim): string | undefined {
  const { sentence, span } = claim;
  const from = tokenAt(sentence, span.start);
  const to = tokenAt(sentence, Math.max(span.start, span.end - 1)) + 1;
  return behindVerb(sentence, from) ?? beforePassive(sentence, to) ?? saidToBe(claim, from);
}

/** "made off with about $40,000", "is costing the town $3 million". */
function behindVerb({ tokens, verbs }: Sentence, from: number): string | undefined {
  const near = verbs.filter(({ head }) => head < from && from - head <= REACH);
  for (const verb of near.reverse()) {
    if (tokens.slice(verb.head + 1, from).some(({ text }) => /^[,;:()—–“”"]$/.test(text))) return undefined;
    if (verb.negated) return undefined;
    const found = entryOf(tokens, verb, from);
    if (found !== undefined) return found;
    // A verb of its own stands between: "cost more than it earned, $3 million".
    if (verb.tense !== 'none') return undefined;
  }
  return undefined;
}

function entryOf(tokens: readonly Token[], verb: VerbGroup, from: number): string | undefined {
  const lemma = tokens[verb.head]?.lemma ?? '';
  const behind = tokens.slice(verb.head + 1, from).map(({ lower }) => lower);
  return (BY_VERB.get(lemma) ?? []).find(({ rest }) => rest.length === 0 || rest.every((word, i) => behind[i] === word))
    ?.purpose;
}

/** "about $90,000 has been set aside": the amount is the subject. */
function beforePassive({ tokens, verbs }: Sentence, to: number): string | undefined {
  const verb = verbs.find(({ from }) => from >= to);
  if (verb === undefined || verb.from - to > 1 || !verb.passive || verb.negated) return undefined;
  const lemma = tokens[verb.head]?.lemma ?? '';
  const behind = tokens[verb.head + 1]?.lower;
  return (BY_VERB.get(lemma) ?? []).find(({ rest }) => rest.length === 0 || (rest.length === 1 && rest[0] === behind))
    ?.purpose;
}

/** "The project is going to be $3 million": a thing that is an amount costs it. */
function saidToBe(claim: Claim, from: number): string | undefined {
  const { tokens, clauses } = claim.sentence;
  const clause = clauses.find(({ verb }) => verb !== undefined && verb.head < from && from - verb.head <= 2);
  const verb = clause?.verb;
  if (clause === undefined || verb === undefined || verb.lemma !== 'be' || verb.negated) return undefined;
  const subject = tokens[clause.subject?.head ?? -1];
  if (subject?.pos !== 'NOUN' || OTHER_AMOUNTS.has(subject.lemma)) return undefined;
  const ahead = verb.tense === 'future' || claim.modality === 'planned';
  return ahead || COSTS.has(subject.lemma) ? 'costs' : undefined;
}
