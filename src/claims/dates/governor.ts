import { type Clause, clauseAt, type Sentence, type VerbGroup } from '../../language/index.js';

/** Marks that close off the words before them: past one, a date belongs to what follows. */
const CLOSING =
  /^(?:[,;:—–()“”"]|--|that|who|which|whom|where|when|while|as|if|because|although|though|after|before|since|until)$/;

/** Tokens between a date and its verb. */
const REACH = 60;

/**
 * The verb a date hangs on. The clause's own verb, unless the date stands right after an earlier verb that the clause
 * leaves out: in "last spoke in June to ease tensions" June is of the speaking, in "a law passed last year requires"
 * last year is of the passing.
 */
export function governorOf(sentence: Sentence, token: number, clause: Clause | undefined): VerbGroup | undefined {
  const verb = nearestOf(sentence, token, clause);
  return verb && (meanwhile(sentence, verb) ?? pastComma(sentence, verb, token) ?? verb);
}

/** "were shot while leaving a concert on Sunday": of the shooting, at the same time. */
function meanwhile(sentence: Sentence, verb: VerbGroup): VerbGroup | undefined {
  if (verb.tense !== 'none' || !/^(?:while|when|as)$/.test(sentence.tokens[verb.from - 1]?.lower ?? ''))
    return undefined;
  const main = verbBefore(sentence, verb.from);
  return main && main.tense !== 'none' && verb.from - main.to <= REACH ? main : undefined;
}

/** "flames engulfed the home they shared near Aldport, on May 2": past a comma, a date is not of the noun's own clause. */
function pastComma(sentence: Sentence, verb: VerbGroup, token: number): VerbGroup | undefined {
  const { tokens } = sentence;
  if (tokens[token - 1]?.pos !== 'ADP' || tokens[token - 2]?.text !== ',') return undefined;
  const subject = clauseAt(sentence.clauses, verb.head)?.subject;
  const relative =
    subject !== undefined &&
    subject.to === verb.from &&
    tokens[subject.head]?.pos === 'PRON' &&
    tokens[subject.from - 1]?.pos === 'NOUN';
  return relative ? verbBefore(sentence, verb.from) : undefined;
}

function nearestOf(sentence: Sentence, token: number, clause: Clause | undefined): VerbGroup | undefined {
  const cleft = cleftVerb(sentence, token);
  if (cleft) return cleft;
  const own = clause?.verb && !named(sentence, clause.verb) && !naming(sentence, clause.verb) ? clause.verb : undefined;
  if (own && own.head < token) return own;
  const before = verbBefore(sentence, token);
  if (!before) return own && reaches(sentence, token, own) ? own : leading(sentence, token);
  if (token - before.to > REACH) return own && reaches(sentence, token, own) ? own : undefined;
  const titled = pairedQuotes(sentence, before.to, token);
  for (let i = before.to; i < token; i++) {
    if (titled && /^["“”]$/.test(sentence.tokens[i]?.text ?? '')) continue;
    // "said on Friday": the preposition is the date's own.
    if (CLOSING.test(sentence.tokens[i]?.lower ?? '') && !(i === token - 1 && sentence.tokens[i]?.pos !== 'PUNCT'))
      return own && reaches(sentence, token, own) ? own : undefined;
  }
  return before;
}

/** Quotation marks that open and close between two tokens hold a title: 'appeared on "Morning Talk" last Sunday'. */
function pairedQuotes(sentence: Sentence, from: number, to: number): boolean {
  let count = 0;
  for (let i = from; i < to; i++) if (/^["“”]$/.test(sentence.tokens[i]?.text ?? '')) count++;
  return count > 0 && count % 2 === 0;
}

/** "It was on Saturday that she resigned": the verb behind "that". */
function cleftVerb(sentence: Sentence, token: number): VerbGroup | undefined {
  const { tokens, verbs } = sentence;
  if (token > HEAD || tokens[0]?.lower !== 'it' || !/^(?:was|is)$/.test(tokens[1]?.lower ?? '')) return undefined;
  for (let i = token + 1; i <= token + 3; i++)
    if (tokens[i]?.lower === 'that') return verbs.find((verb) => verb.from > i && verb.from - i <= REACH);
  return undefined;
}

/** Verbs among which the main one is looked for. */
const FIRST = 4;
/** Tokens that a date at the head of its sentence begins within. */
const HEAD = 24;

/** "In January, a week after the anniversary, a bomb went off": the main verb, past commas. */
function leading(sentence: Sentence, token: number): VerbGroup | undefined {
  if (token > HEAD) return undefined;
  // "In January, a week after the ruling banning it, a bomb went off": past participles of nouns.
  const first = sentence.verbs.slice(0, FIRST).find((verb) => verb.tense !== 'none' && !named(sentence, verb));
  if (!first || first.from <= token || first.from - token > REACH || first.tense !== 'past') return undefined;
  for (let i = token + 1; i < first.from; i++) {
    if (OPENING.test(sentence.tokens[i]?.lower ?? '') || sentence.tokens[i]?.text === ';') return undefined;
  }
  return first;
}

const OPENING = /^(?:when|who|which|that|where|because|as|while|if|to)$/;

/** Whether a verb after a date can be the date's: not past "when" or "who", past a comma only from the head of its clause. */
function reaches(sentence: Sentence, token: number, verb: VerbGroup): boolean {
  const { tokens } = sentence;
  const before = tokens[token - 1]?.pos === 'ADP' ? token - 2 : token - 1;
  // "..., last Sunday, urging": a participle past a comma goes with the verb before it.
  if (verb.tense === 'none' && tokens.slice(token, verb.from).some((t) => t.text === ',')) return false;
  const leads = before < 0 || CLOSING.test(tokens[before]?.lower ?? '') || tokens[before]?.pos === 'CCONJ';
  if (verb.from - token > REACH) return false;
  if (leads) return true;
  for (let i = token + 1; i <= verb.from; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (OPENING.test(lower) || lower === ',' || lower === ';') return false;
  }
  return true;
}

/** Index of the last verb that ends before a token; −1: none. Binary search: a line of a megabyte may be one sentence. */
function lastVerb({ verbs }: Sentence, token: number): number {
  let low = 0;
  let high = verbs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((verbs[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The verb groups on either side of one. */
export function neighbours(
  sentence: Sentence,
  verb: VerbGroup,
): { before: VerbGroup | undefined; after: VerbGroup | undefined } {
  const index = lastVerb(sentence, verb.to);
  return { before: sentence.verbs[index - 1], after: sentence.verbs[index + 1] };
}

/** The last verb that ends before a token. */
function verbBefore(sentence: Sentence, token: number): VerbGroup | undefined {
  // "passed the Clean Rivers Act": a name that the tagger takes for a verb.
  let k = lastVerb(sentence, token);
  const last = k;
  while (k >= Math.max(0, last - 2) && (named(sentence, sentence.verbs[k]) || naming(sentence, sentence.verbs[k]))) k--;
  return sentence.verbs[k];
}

const NAMING: ReadonlySet<string> = new Set(['call', 'name', 'dub', 'title', 'entitle', 'nickname']);

/** "opened a café called Denby's in May": the participle gives the noun its name, no day. */
function naming({ tokens }: Sentence, verb: VerbGroup | undefined): boolean {
  if (!verb || !NAMING.has(verb.lemma) || verb.to !== verb.from + 1 || tokens[verb.from - 1]?.pos !== 'NOUN')
    return false;
  const next = tokens[verb.to];
  return next?.pos === 'PROPN' || /^["“‘]$/.test(next?.text ?? '') || /^[A-Z]/.test(next?.text ?? '');
}

/** A capital inside a sentence: "Clean". Past a bracket or a quotation mark any word has one. */
function named({ tokens }: Sentence, verb: VerbGroup | undefined): boolean {
  if (!verb || verb.to !== verb.from + 1 || verb.from === 0) return false;
  const before = tokens[verb.from - 1];
  return /^[A-Z][a-z]/.test(tokens[verb.head]?.text ?? '') && !/^[(["“”:—–-]/.test(before?.text ?? '');
}
