import { type Context, wordAt } from '../context.js';
import type { Mention } from '../numbers.js';
import { groupOf } from '../people.js';

const MONTHS: Readonly<Record<string, string>> = Object.fromEntries(
  'January February March April May June July August September October November December'
    .split(' ')
    .flatMap((month) => [month, month.slice(0, 3), month.slice(0, 4)].map((word) => [word, month] as const)),
);

/** The day or month in which, as the sentence says, it happened: "wounded in October", "on Dec. 3". */
export function whenNear(context: Context, mention: Mention): { month?: string; day?: string } {
  const to = Math.min(context.atoms.length, mention.to + 16);
  for (let i = Math.max(1, mention.from - 16); i < to; i += 1) {
    const text = context.atoms[i]?.text ?? '';
    const month = Object.hasOwn(MONTHS, text) ? MONTHS[text] : undefined;
    if (month === undefined || endsThen(context, i)) continue;
    const behind = context.atoms[wordAt(context, i + 1) === '.' ? i + 2 : i + 1];
    const day = [behind, context.atoms[i - 1]].find((atom) => /^[0-3]?\d$/.test(atom?.text ?? ''))?.text;
    if (day !== undefined) return { month, day };
    if (/^(?:in|of|last|since|early|late|mid)$/.test(wordAt(context, i - 1))) return { month };
  }
  return {};
}

const ENDING: ReadonlySet<string> = new Set(['until', 'till', 'by', 'before', 'through']);

/** "has 900 pupils and stays closed until 3 May", "at the latest": when it ends, not when they were counted. */
const endsThen = (context: Context, month: number): boolean =>
  ENDING.has(wordAt(context, month - 1)) ||
  ENDING.has(wordAt(context, month - 2)) ||
  /^(?:least|latest|earliest)$/.test(wordAt(context, month - 1));

/** Whether the dead hold the one who killed: "three people are dead, including the gunman", "killed three and then himself". */
export function gunmanAmong(context: Context, mention: Mention): 'in' | 'out' | undefined {
  const to = Math.min(context.atoms.length, mention.to + GUNMAN_NEAR);
  let himself = false;
  for (let i = Math.max(0, mention.from - GUNMAN_NEAR); i < to; i += 1) {
    const word = wordAt(context, i);
    if (/^(?:himself|herself|themselves)$/.test(word)) himself = true;
    if (!/^(?:including|included|includes|plus)$/.test(word)) continue;
    for (let k = i + 1; k < i + 6; k += 1)
      if (groupOf(wordAt(context, k)) === 'suspect' || /^(?:gunm[ae]n|who)$/.test(wordAt(context, k))) return 'in';
  }
  return himself ? 'out' : undefined;
}

/** Atoms on either side in which a gunman among the dead is named. */
const GUNMAN_NEAR = 25;

/** Words of a sum over many events: what it holds depends on where and since when it is counted. */
const SUMMING =
  /^(?:citywide|statewide|nationwide|countywide|separate|shootings|incidents|attacks|homicides|murders|killings|slayings|weekends|record|annually|yearly)$/;

/** Times over which things add up: "15 arrests during the harvest festival weekend". */
const PERIOD = /^(?:weekend|week|month|year|season|holiday|festival|summer|winter|spring|autumn|decade|period)s?$/;

/** States that last: "11 miners trapped since Monday" are one number of people, at one place. */
const LASTING: ReadonlySet<string> = new Set(['trapped', 'kidnapped']);

/** "12 wounded in shootings since Friday", "39 people shot over the weekend": a sum, and of what, as far as it is said. */
export function summedOver(context: Context, mention: Mention, role: string): string | undefined {
  const to = Math.min(context.atoms.length, mention.to + 16);
  for (let i = Math.max(0, mention.from - 8); i < to; i += 1) {
    const word = wordAt(context, i);
    const next = wordAt(context, i + 1);
    if (/^[.;]$/.test(word) && i > mention.to) return undefined;
    if (SUMMING.test(word)) return word;
    if (
      word === 'since' &&
      !LASTING.has(role) &&
      /^(?:\d+|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        next,
      )
    )
      return `since ${next}`;
    if (/^(?:during|throughout)$/.test(word)) {
      const period = [1, 2, 3, 4, 5].map((k) => wordAt(context, i + k)).find((w) => PERIOD.test(w));
      if (period !== undefined) return `during ${period}`;
    }
    if (/^(?:this|last|so|across|over|throughout)$/.test(word)) {
      if (/^(?:this|last)$/.test(word) && /^(?:year|month|summer)$/.test(next)) return `${word} ${next}`;
      if (word === 'so' && next === 'far') return 'so far';
      const noun = wordAt(context, i + 2);
      if (
        /^(?:the|a)$/.test(next) &&
        /^(?:city|state|country|county|nation|holiday|year|month|span|past|last)$/.test(noun)
      )
        return `${word} ${noun}`;
    }
  }
  return undefined;
}
