import type { Claim } from '../../src/claims/types.js';

/** Bodies through which a law goes on its way, by what each is called. A word of no line says nothing of the body. */
const BODIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    committee: 'committee subcommittee panel commission',
    'lower house': 'house commons bundestag assembly',
    'upper house': 'senate lords bundesrat',
    parliament: 'parliament legislature congress duma knesset',
    government: 'government cabinet president governor king queen mayor',
    council: 'council',
    court: 'court judge tribunal',
    people: 'voter electorate people shareholder',
  }).flatMap(([body, words]) => words.split(' ').map((word) => [word, body] as const)),
);

/** Tokens behind "by" among which the body is looked for: "by the city council". */
const WITHIN = 4;

/** The kind of body that does what a claim tells: "the lower house approved", "was approved by the council". */
export function bodyOf({ sentence: { tokens }, topic }: Claim): string | undefined {
  const subject = topic.subject?.split(' ').at(-1);
  const at = tokens.findIndex((token) => token.lower === subject || token.lemma === subject);
  const doer = bodyAt(tokens, at);
  if (doer !== undefined) return doer;
  for (const [i, token] of tokens.entries()) {
    if (token.lower !== 'by') continue;
    for (let k = i + 1; k <= i + WITHIN && tokens[k]?.pos !== 'VERB'; k++) {
      // "by the Senate committee": the last word of the name is what it is.
      const body = /^(?:NOUN|PROPN)$/.test(tokens[k + 1]?.pos ?? '') ? undefined : bodyAt(tokens, k);
      if (body !== undefined) return body;
    }
  }
  return undefined;
}

function bodyAt(tokens: Claim['sentence']['tokens'], at: number): string | undefined {
  const [before, word] = [tokens[at - 1]?.lower ?? '', tokens[at]];
  if (word === undefined) return undefined;
  if (/^(?:house|chamber)$/.test(word.lemma) && /^(?:lower|upper)$/.test(before)) return `${before} house`;
  return BODIES.get(word.lemma) ?? BODIES.get(word.lower);
}
