import type { Claim } from '../../src/claims/types.js';

type Sentence = Claim['sentence'];

/** Sentences at the head of a text that tell when its event was. */
const LEAD = 4;

const MONTH =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\.|$)|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
const LEADS = /^(?:in|of|since|early|late|mid|last|during|from|until|on)$/;

/** The months and years that a sentence dates itself by. */
function datesIn({ tokens }: Sentence): string[] {
  return tokens.flatMap((token, i) => {
    const before = tokens[i - 1]?.lower ?? '';
    if (YEAR.test(token.text) && LEADS.test(before)) return [token.text];
    const month = /^\p{Lu}/u.test(token.text) && MONTH.test(token.lower);
    const dated = LEADS.test(before) || /^\d/.test(tokens[i + 1]?.text ?? '') || /^\d/.test(tokens[i - 1]?.text ?? '');
    return month && dated ? [token.lower.slice(0, 3)] : [];
  });
}

/** "It killed 600 people": of what the sentence before told. */
const goesOn = ({ tokens }: Sentence): boolean => /^(?:it|that|they|this)$/.test(tokens[0]?.lower ?? '');

/** One of the two is told of an earlier event, or each of another one. Symmetric. */
export function isBackgroundApart(a: Claim, b: Claim): boolean {
  const [p, q] = [backgroundOf(a), backgroundOf(b)];
  return p.length + q.length > 0 && !p.some((date) => q.includes(date));
}

/** Days around publication in which a month names the text's own time. */
const NOW = 45;
const DAY = 86_400_000;

/** The month and year of the days about publication. */
function ownDates({ reading }: Claim): string[] {
  const { published } = reading.source;
  if (published === undefined || published.from === 'story') return [];
  return [-NOW, -NOW / 2, 0, NOW / 2, NOW].flatMap((days) => {
    const date = new Date((Math.floor(published.day) + days) * DAY);
    return [MONTHS[date.getUTCMonth()] ?? '', String(date.getUTCFullYear())];
  });
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The months and years of an earlier event told as background: "In February, a quake … killed 600". What the head of the
 * text dates the same is its own event, and so is what lies about the day it was published.
 */
function backgroundOf(claim: Claim): readonly string[] {
  const { reading, sentence } = claim;
  if (sentence.index < LEAD) return [];
  const previous = reading.sentences[sentence.index - 1];
  const own = datesIn(sentence);
  const dates = own.length === 0 && previous !== undefined && goesOn(sentence) ? datesIn(previous) : own;
  const now = new Set([...reading.sentences.slice(0, LEAD).flatMap(datesIn), ...ownDates(claim)]);
  return dates.some((date) => now.has(date)) ? [] : dates;
}
