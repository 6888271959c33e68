import { clauseAt } from '../../language/index.js';
import type { Sentence, VerbGroup } from '../../language/types.js';
import { BECOMING_KNOWN, MAKING_KNOWN, PAPERS } from './words.data.js';

/** Tokens between a verb and the word that completes it: "broke the long awaited news". */
const NEAR = 4;
/** Tokens before a verb that its subject takes: "after the town's only newspaper first reported". */
const SUBJECT = 8;
/** Tokens between the verb and its date. */
const REACH = 24;

/** What stands behind such a word has a time of its own. */
const CLOSING = /^(?:[;:“”"]|that|who|which|when|while|after|before|because|since|until|if)$/;

/** The verb by which the date on a token says when something was first made known: "was first announced on Monday". */
export function firstTellingBefore(sentence: Sentence, at: number): VerbGroup | undefined {
  // The word that completes a verb may be taken for another: "came to light".
  const near = sentence.verbs.filter(({ to }) => to <= at && at - to <= REACH).slice(-2);
  const verb = near.reverse().find((v, i) => isFirst(sentence, v) && (i === 0 || v.to + NEAR > (near[0]?.from ?? 0)));
  if (verb === undefined) return undefined;
  // "on Monday": the preposition is the date's own.
  return sentence.tokens.slice(verb.to, at - 1).some(({ lower }) => CLOSING.test(lower)) ? undefined : verb;
}

/** The verb of a first telling that begins at a token: "… since it first became known that". */
export function firstTellingBehind(sentence: Sentence, at: number): VerbGroup | undefined {
  const verb = sentence.verbs.find(({ from }) => from >= at);
  return verb !== undefined && verb.from - at <= SUBJECT && isFirst(sentence, verb) ? verb : undefined;
}

/** The paper that was made known, where one was: a video and a report come out on two days. */
export function paperOf({ tokens, clauses }: Sentence, verb: VerbGroup): string | undefined {
  const clause = clauses.find((c) => c.verb === verb) ?? clauseAt(clauses, verb.head);
  const thing = tokens[(verb.passive ? clause?.subject : clause?.object)?.head ?? -1]?.lemma;
  return thing !== undefined && PAPERS.has(thing) ? thing : undefined;
}

function isFirst({ tokens }: Sentence, verb: VerbGroup): boolean {
  const head = tokens[verb.head]?.lemma ?? '';
  const behind = tokens.slice(verb.head + 1, verb.head + 1 + NEAR);
  const completing = BECOMING_KNOWN.get(head);
  if (completing !== undefined) {
    if (behind.some(({ lower }) => completing.test(lower))) return true;
    // "The news broke on Monday."
    return (
      head === 'break' &&
      tokens.slice(Math.max(0, verb.from - 2), verb.from).some(({ lower }) => completing.test(lower))
    );
  }
  const marked = tokens.slice(Math.max(0, verb.from - 3), verb.head).some(({ lower }) => lower === 'first');
  if (!marked || !MAKING_KNOWN.has(head)) return false;
  // "The fire was first reported at 6 p.m.": a call for help, no news.
  return head !== 'report' || !verb.passive || behind.some(({ lower }) => lower === 'by');
}
