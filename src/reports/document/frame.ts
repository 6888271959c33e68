import type { ClaimKind } from '../../claims/types.js';
import type { Citation } from '../../findings/types.js';
import type { Span } from '../../sources/types.js';
import { clean } from './clean.js';
import { sentenceSpan, valueSpan } from './excerpt.js';
import { capital } from './words.js';

/** Kinds whose value is a word or a few in a sentence that can be read without it. */
const FRAMED: ReadonlySet<ClaimKind> = new Set([
  'date',
  'time',
  'duration',
  'recurrence',
  'count',
  'money',
  'percentage',
  'ordinal',
  'age',
  'measurement',
  'vote',
  'place',
]);

/** What stands for the value. */
const BLANK = '…';
const LONGEST = 90;

/** What a frame gains and loses: it should hold what the sources share, and read well on its own. */
const WEIGHTS = { shared: 2, perCharacter: -0.05, pointing: -2, clause: -1.5, blankFirst: -1 };

/** The reader of a heading does not know who "he" is. */
const POINTING = /^(?:he|she|it|they|we|i|you|this|that|these|those|his|her|its|their|there)\b/i;
/** A clause taken out of its sentence may begin with the word that tied it there. */
const TIE = /^(?:that|which|who|whom|and|but|or|so|then|as|because|while|when|where|after|before|if)\s+/i;
/** "PORT AVERIL (MW) - " at the head of a report. */
const DATELINE = /^\p{Lu}[\p{Lu} .,'’-]{2,40}(?:\([^)]{1,30}\))? ?[-–—]+ /u;
/** What a cut leaves hanging: "were found dead in the". */
const LOOSE = /(?: (?:the|a|an|to|in|of|and|or|on|at|by|for|with|from|that|as|who|which|was|were|is|are))+$/i;
/** Addresses and tags are no plain words. */
const LITTER = /[@#<>[\]{}|\\]|:\/\/|www\.|\.(?:com|org|net)\b/i;

/**
 * A fact in plain words: a sentence, or a clause of one, that states it, with the value left out ("The bill stands at …").
 * It names the question and no answer. Of the sentences that are short enough it is the one that shares most words with
 * those of the other sources. Empty when none is fit, or the value is no part of a sentence.
 */
export function frameOf(citations: readonly Citation[]): string {
  if (!citations.every(({ claim }) => FRAMED.has(claim.kind))) return '';
  const words = citations.map((citation) => wordsIn(sentenceText(citation)));
  let best = '';
  let most = Number.NEGATIVE_INFINITY;
  citations.forEach((citation, index) => {
    const elsewhere = new Set(
      words.flatMap((set, other) =>
        citations[other]?.source.id === citation.source.id || other === index ? [] : [...set],
      ),
    );
    for (const { line, whole } of framesOf(citation)) {
      const shared = [...wordsIn(line)].filter((word) => elsewhere.has(word)).length;
      const score =
        shared * WEIGHTS.shared +
        line.length * WEIGHTS.perCharacter +
        (POINTING.test(line) ? WEIGHTS.pointing : 0) +
        (whole ? 0 : WEIGHTS.clause) +
        (line.startsWith(BLANK) ? WEIGHTS.blankFirst : 0);
      if (shared > 0 && score > most) {
        best = line;
        most = score;
      }
    }
  });
  return best;
}

function sentenceText(citation: Citation): string {
  const { start, end } = sentenceSpan(citation);
  return citation.claim.reading.source.prose.slice(start, end);
}

/** Words of four letters or more, lower case, without a plural s. */
function wordsIn(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/, '')));
}

/** The sentence, the clause, and the words around the value up to the next commas, each with a blank for the value. */
function framesOf(citation: Citation): { line: string; whole: boolean }[] {
  const { prose } = citation.claim.reading.source;
  const value = valueSpan(citation);
  const whole = sentenceSpan(citation);
  return [whole, citation.claim.evidence, around(prose, value, whole)].flatMap((span, index) => {
    if (span.start > value.start || span.end < value.end || span.end - span.start > 2 * LONGEST) return [];
    const line = clean(`${prose.slice(span.start, value.start)}${BLANK}${prose.slice(value.end, span.end)}`)
      .trim()
      .replace(DATELINE, '')
      .replace(index === 0 ? '' : TIE, '')
      .replace(/[\s.,;:!?]+$/, '')
      .replace(index === 2 ? LOOSE : '', '');
    if (line.length > LONGEST || LITTER.test(line) || wordsIn(line).size < 2) return [];
    return [{ line: capital(line), whole: span.start === whole.start && span.end === whole.end }];
  });
}

/** Characters on each side of the value in the last resort. */
const REACH = { before: 55, after: 35 };

/** The words around a value: from the last comma before it to the next one behind it, or as far as there is room. */
function around(prose: string, value: Span, whole: Span): Span {
  const before = prose.slice(Math.max(whole.start, value.start - REACH.before), value.start);
  const after = prose.slice(value.end, Math.min(whole.end, value.end + REACH.after));
  const comma = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf(' - '));
  const from = comma >= 0 && comma < before.length - ENOUGH ? comma + 2 : before.indexOf(' ');
  const stop = after.search(/[,;:.]\s/);
  const to = stop >= 0 ? stop : value.end + after.length >= whole.end ? after.length : after.lastIndexOf(' ');
  const begins = value.start - before.length <= whole.start && from === before.indexOf(' ');
  return {
    start: begins ? whole.start : value.start - before.length + Math.max(0, from),
    end: value.end + Math.max(0, to),
  };
}

/** Characters between a comma and the value that are enough to tell something. */
const ENOUGH = 15;

/** A heading may cut a long value short: its head is enough to know it by. */
const HEAD = 24;

/**
 * The fact without its values: what stands before the last colon of a heading, when the first of the values stands after it.
 * "Opening: a second try: 3 May or 4 May" is about "Opening: a second try".
 */
export function headingName(heading: string, labels: readonly string[]): string {
  const line = clean(heading).trim();
  const value = clean(labels[0] ?? '')
    .trim()
    .slice(0, HEAD);
  for (let at = line.lastIndexOf(': '); at > 0; at = line.lastIndexOf(': ', at - 1)) {
    const rest = line.slice(at);
    if (rest.includes(value)) return line.slice(0, at);
  }
  return line;
}
