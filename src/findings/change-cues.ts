import type { Claim } from '../claims/types.js';

/** Words by which a text says that a value is no longer what it was (VERDICTS, note 1). Lemmas, or phrases in lower case. */
const CUES: readonly string[] = [
  'extend',
  'postpone',
  'delay',
  'reschedule',
  'revise',
  'correct',
  'update',
  'raise to',
  'lower to',
  'bring forward',
  'brought forward',
  'pushed back',
  'moved to',
  'moved up',
  'moved from',
  'previously',
  'originally',
  'initially',
  'no longer',
  'instead of',
  'earlier reported',
  'first reported',
  'correction',
  'clarification',
  'rose to',
  'risen to',
  'climbed to',
  'fell to',
  'increased to',
  'up from',
  'will now',
  'is now',
  'are now',
  'has now',
  'now expected',
  'now set',
  'new date',
  'down from',
];
const LEMMAS = new Set(CUES.filter((c) => !c.includes(' ')));
const PHRASES = CUES.filter((c) => c.includes(' '));

type Sentence = Claim['sentence'];

/** What each sentence was found to hold: a claim is judged against many others. */
const known = new WeakMap<Sentence, { cue: string | undefined }>();

/** The first change cue in a claim's sentence, if any. */
export function changeCueIn({ sentence }: Claim): string | undefined {
  const found = known.get(sentence) ?? { cue: cueIn(sentence) };
  known.set(sentence, found);
  return found.cue;
}

function cueIn(sentence: Sentence): string | undefined {
  const lemma = sentence.tokens.find((t) => LEMMAS.has(t.lemma) || LEMMAS.has(t.lower));
  if (lemma) return lemma.lower;
  const text = ` ${sentence.tokens.map((t) => t.lower).join(' ')} `;
  return PHRASES.find((phrase) => text.includes(` ${phrase} `));
}
