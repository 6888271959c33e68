import { ING_NOUNS, MODAL_WORDS, OPENING_NOUNS, PAST_OR_NOUN, PERSON_NOUNS, PICKING, UNCHANGING } from './mend.data.js';
import type { Pos, Token } from './types.js';
import { classesOf } from './word-classes.js';

/** What a token is, where its neighbours tell that the tagger took a noun for a verb or the other way round. */
type Mend = (token: Token, at: number, tokens: readonly Token[]) => Pos | undefined;

/**
 * Mends the tags of one sentence. Each rule rests on what grammar allows in a place, not on words: behind "will" stands no
 * noun, behind "a gunshot" no infinitive. A wrong tag here moves the clause, its subject and what a date hangs on.
 */
export function mend(tokens: readonly Token[]): Token[] {
  const out = [...tokens];
  for (const [i, token] of out.entries()) {
    for (const rule of RULES) {
      const pos = rule(token, i, out);
      if (pos === undefined || pos === token.pos) continue;
      out[i] = { ...token, pos, lemma: pos === 'NOUN' ? nounOf(token) : pos === 'VERB' ? verbOf(token) : token.lemma };
      break;
    }
  }
  return out;
}

/** A noun keeps its ending where the verb lost it: "a club shooting" is told by "shooting", "a wound" is no "wind". */
const nounOf = ({ pos, lower, lemma }: Token): string =>
  ING_NOUNS.has(lower) || lower === 'wound' ? lower : pos === 'PROPN' ? (singularOf(lower) ?? lemma) : lemma;

/** The singular of a regular plural that the tables know: "talks", "clashes", "inquiries". */
function singularOf(lower: string): string | undefined {
  if (!lower.endsWith('s') || /(?:ss|us|is)$/.test(lower)) return undefined;
  const forms = [lower.slice(0, -1), lower.replace(/es$/, ''), lower.replace(/ies$/, 'y')];
  return forms.find((form) => PERSON_NOUNS.has(form) || OPENING_NOUNS.has(form) || classesOf(form).length > 0);
}

/** The noun "shot" has itself for its lemma, the verb "shoot". */
const verbOf = ({ lower, lemma }: Token): string =>
  lower === 'shot' ? 'shoot' : lemma === lower && lower.endsWith('ing') ? baseOf(lower.slice(0, -3)) : lemma;

/** "read" of "read-ing", "set" of "sett-ing", "take" of "tak-ing". */
function baseOf(stem: string): string {
  if (/([b-df-hj-kmnp-rt])\1$/.test(stem)) return stem.slice(0, -1);
  return /v$|^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem) ? `${stem}e` : stem;
}

const at = (tokens: readonly Token[], i: number, ...kinds: readonly Pos[]): boolean =>
  kinds.includes(tokens[i]?.pos ?? 'X');

/** "talks that will open in Geneva", "records that could show": behind a modal verb stands a verb. */
const behindModal: Mend = (token, i, tokens) =>
  (token.pos === 'ADJ' || token.pos === 'NOUN') &&
  token.lower === token.lemma &&
  !token.lower.endsWith('ly') &&
  at(tokens, i - 1, 'AUX') &&
  MODAL_WORDS.has(tokens[i - 1]?.lower ?? '')
    ? 'VERB'
    : undefined;

/** "who lives nearby", "who shot him"; but "who police say was shot", "who witnesses said fled". */
const behindWho: Mend = (token, i, tokens) =>
  token.pos === 'NOUN' &&
  tokens[i - 1]?.lower === 'who' &&
  (PAST_OR_NOUN.has(token.lower) || (/[^s]s$/.test(token.lower) && !PERSON_NOUNS.has(token.lemma))) &&
  !at(tokens, i + 1, 'VERB', 'AUX')
    ? 'VERB'
    : undefined;

/** "in a club shooting on Dock Road", "at a level crossing"; but "a man shooting at cars". */
const ingNoun: Mend = (token, i, tokens) =>
  token.pos === 'VERB' &&
  ING_NOUNS.has(token.lower) &&
  at(tokens, i - 1, 'NOUN', 'ADJ') &&
  !PERSON_NOUNS.has(tokens[i - 1]?.lemma ?? '') &&
  (at(tokens, i - 2, 'DET', 'NUM') || tokens[i - 2]?.lower === 'no') &&
  !at(tokens, i + 1, 'DET', 'PRON', 'PROPN')
    ? 'NOUN'
    : undefined;

/** "a gunshot wound", "first-degree murder": a singular thing is followed by no infinitive. */
const compound: Mend = (token, i, tokens) =>
  token.pos === 'VERB' &&
  // The library takes "wound" for the past of "wind".
  (token.lower === token.lemma || token.lower === 'wound') &&
  !UNCHANGING.has(token.lower) &&
  at(tokens, i - 1, 'NOUN') &&
  tokens[i - 1]?.lower === tokens[i - 1]?.lemma &&
  !PERSON_NOUNS.has(tokens[i - 1]?.lower ?? '') &&
  /^(?:an?|-)$/.test(tokens[i - 2]?.lower ?? '')
    ? 'NOUN'
    : undefined;

/** "Talks ended on Friday": the library takes a plural at the head of a sentence for a name. */
const openingPlural: Mend = (token, i, tokens) =>
  token.pos === 'PROPN' &&
  (i === 0 || (i === 1 && /^["“‘]$/.test(tokens[0]?.text ?? ''))) &&
  /^[A-Z][a-z]+$/.test(token.text) &&
  at(tokens, i + 1, 'VERB', 'AUX', 'ADP', 'ADV', 'SCONJ', 'CCONJ', 'PRON') &&
  singularOf(token.lower) !== undefined
    ? 'NOUN'
    : undefined;

/** "a ban on live sheep exports": behind a preposition and before a noun stands no bare verb; but "to open doors". */
const behindPreposition: Mend = (token, i, tokens) =>
  token.pos === 'VERB' &&
  token.lower === token.lemma &&
  at(tokens, i - 1, 'ADP') &&
  PREPOSITIONS.has(tokens[i - 1]?.lower ?? '') &&
  at(tokens, i + 1, 'NOUN')
    ? 'ADJ'
    : undefined;

/** Prepositions that are no particles of a verb ("those let in walk home"). */
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'on', 'for', 'with', 'against', 'from', 'at', 'into']);

/** "the chief of staff", "a relative of the victim"; but "the first of two", "the darkest of days". */
const beforeOf: Mend = (token, i, tokens) =>
  token.pos === 'ADJ' &&
  tokens[i + 1]?.lower === 'of' &&
  at(tokens, i - 1, 'DET') &&
  !/(?:est|\d(?:st|nd|rd|th))$/.test(token.lower) &&
  !PICKING.has(token.lower)
    ? 'NOUN'
    : undefined;

/** "1,200 miners work for the firm." has no verb, but for one that its plural takes. */
const onlyVerb: Mend = (token, i, tokens) =>
  token.pos === 'NOUN' &&
  token.lower === token.lemma &&
  at(tokens, i - 1, 'NOUN') &&
  /s$/.test(tokens[i - 1]?.lower ?? '') &&
  tokens[i - 1]?.lower !== tokens[i - 1]?.lemma &&
  tokens.at(-1)?.text === '.' &&
  !tokens.some((t) => t.pos === 'VERB' || t.pos === 'AUX')
    ? 'VERB'
    : undefined;

/** "The six-year-old was found": not "a six-year-old girl". */
const yearOld: Mend = (token, i, tokens) =>
  token.lower === 'old' &&
  token.pos === 'ADJ' &&
  tokens[i - 1]?.text === '-' &&
  /^years?$/.test(tokens[i - 2]?.lower ?? '') &&
  !at(tokens, i + 1, 'NOUN', 'PROPN', 'ADJ', 'NUM') &&
  !(tokens[i + 1]?.text === '-' || tokens[i + 2]?.lower === 'old')
    ? 'NOUN'
    : undefined;

/** "The teen later died": a noun for a person that is an adjective as well; not "the teen driver". */
const personNoun: Mend = (token, i, tokens) =>
  token.pos === 'ADJ' &&
  PERSON_NOUNS.has(token.lower) &&
  at(tokens, i - 1, 'DET', 'ADJ', 'NOUN') &&
  !at(tokens, i + 1, 'NOUN', 'PROPN', 'ADJ', 'NUM') &&
  tokens[i + 1]?.text !== '-'
    ? 'NOUN'
    : undefined;

/** "The gunman shot a woman": behind a noun for a person, before an object; not "a man shot in the leg". */
const shotAt: Mend = (token, i, tokens) =>
  token.pos === 'NOUN' &&
  PAST_OR_NOUN.has(token.lower) &&
  at(tokens, i - 1, 'NOUN', 'PROPN') &&
  (PERSON_NOUNS.has(tokens[i - 1]?.lower ?? '') || at(tokens, i - 1, 'PROPN')) &&
  (at(tokens, i + 1, 'DET') || /^(?:him|her|them|me|us)$/.test(tokens[i + 1]?.lower ?? ''))
    ? 'VERB'
    : undefined;

/** "in the back", "her left side": parts and sides, which the tagger takes for adverbs and verbs. */
const bodily: Mend = (token, i, tokens) => {
  const own = at(tokens, i - 1, 'DET') || /^(?:his|her|their|its|['’]s)$/.test(tokens[i - 1]?.lower ?? '');
  if (!own) return undefined;
  if (token.lower === 'back' && token.pos !== 'NOUN' && !at(tokens, i + 1, 'NOUN', 'ADJ', 'PROPN', 'VERB'))
    return 'NOUN';
  return token.lower === 'left' && token.pos === 'VERB' && at(tokens, i + 1, 'NOUN') ? 'ADJ' : undefined;
};

/** "the killing of Ada Redden on Monday": a surname that is a verb as well; not in a headline, where all is in capitals. */
const surname: Mend = (token, i, tokens) =>
  token.pos === 'VERB' &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  at(tokens, i - 1, 'PROPN') &&
  /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') &&
  2 * tokens.filter((t) => /^\p{Ll}/u.test(t.text)).length > tokens.length
    ? 'PROPN'
    : undefined;

/** "pupils singing aloud the old hymn": a noun takes no particle and no object. */
const withObject: Mend = (token, i, tokens) =>
  token.pos === 'NOUN' &&
  /[a-z]ing$/.test(token.lower) &&
  at(tokens, i - 1, 'NOUN', 'PROPN') &&
  PARTICLE.test(tokens[i + 1]?.lower ?? '') &&
  (at(tokens, i + 2, 'DET') || OWNING.test(tokens[i + 2]?.lower ?? ''))
    ? 'VERB'
    : undefined;

const PARTICLE = /^(?:aloud|out|up|down|away|off)$/;
const OWNING = /^(?:his|her|their|its|my|our|your|some|every)$/;

/** "Newly sworn members of the council": a participle behind an adverb that opens the sentence, before its noun. */
const describing: Mend = (token, i, tokens) =>
  token.pos === 'VERB' &&
  i === 1 &&
  /^(?:newly|recently|freshly|previously|formerly)$/.test(tokens[0]?.lower ?? '') &&
  token.lower !== token.lemma &&
  !/(?:s|ing)$/.test(token.lower) &&
  at(tokens, 2, 'NOUN')
    ? 'ADJ'
    : undefined;

const RULES: readonly Mend[] = [
  withObject,
  describing,
  surname,
  yearOld,
  personNoun,
  shotAt,
  bodily,
  behindModal,
  behindWho,
  ingNoun,
  compound,
  openingPlural,
  behindPreposition,
  beforeOf,
  onlyVerb,
];
