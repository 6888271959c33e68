import { quantity } from '../../values/quantity.js';
import { adjacent } from './atoms.js';
import { common } from './change.js';
import { type Context, draft, type Parser, setOf, token, tokenOf, wordAt } from './context.js';
import { BASES, CODES, DOLLAR_PREFIXES, NATIONS, PERIODS, SIGNS, WORDS } from './currencies.data.js';
import { MONTHS, TIME_UNITS } from './exclusions.data.js';
import type { Mention } from './numbers.js';

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

interface Currency {
  unit: string;
  /** Atoms, half-open, that name it together with the number. */
  from: number;
  to: number;
  /** A bare "$" may be any country's dollar. */
  bare: boolean;
}

/** Pounds without a sign are money only from here on: people weigh less. */
const LEAST_POUNDS = 1000;

function currencyOf(context: Context, mention: Mention): Currency | undefined {
  const at = mention.coreFrom;
  const before = context.atoms[at - 1];
  const sign = before === undefined ? undefined : own(SIGNS, before.text);
  if (sign !== undefined) {
    const letters = context.atoms[at - 2];
    const prefix =
      adjacent(letters, before) && before?.text === '$' ? own(DOLLAR_PREFIXES, letters?.lower ?? '') : undefined;
    const from = Math.min(mention.from, prefix === undefined ? at - 1 : at - 2);
    return { unit: prefix ?? sign, from, to: mention.to, bare: before?.text === '$' && prefix === undefined };
  }
  const code = before?.kind === 'word' ? own(CODES, before.lower) : undefined;
  if (code !== undefined && (before?.text === before?.text.toUpperCase() || before?.lower === 'rs')) {
    return { unit: code, from: Math.min(mention.from, at - 1), to: mention.to, bare: false };
  }
  let next = mention.coreTo;
  // "tens of thousands of dollars"
  if (mention.form === 'vague' && wordAt(context, next) === 'of') next += 1;
  if (wordAt(context, next) === '-' && adjacent(context.atoms[next - 1], context.atoms[next])) next += 1;
  const nation = own(NATIONS, wordAt(context, next));
  const two = own(NATIONS, `${wordAt(context, next)} ${wordAt(context, next + 1)}`);
  const skip = two === undefined ? (nation === undefined ? 0 : 1) : 2;
  const word = own(WORDS, wordAt(context, next + skip));
  if (
    word !== undefined &&
    !(wordAt(context, next + skip) === 'won' && token(context, tokenOf(context, next))?.pos === 'VERB')
  ) {
    const dollars = word === 'USD';
    return {
      unit: dollars ? (two ?? nation ?? word) : word,
      from: mention.from,
      to: next + skip + 1,
      bare: dollars && skip === 0,
    };
  }
  if (/^pounds?$/.test(wordAt(context, next)) && wordAt(context, next + 1) === 'sterling') {
    return { unit: 'GBP', from: mention.from, to: next + 2, bare: false };
  }
  // "sold for half a million pounds": no weight is paid, raised or fined.
  if (
    wordAt(context, next) === 'pounds' &&
    mention.number >= LEAST_POUNDS &&
    (basisOf(context, mention.from, next + 1) || isBid(context))
  ) {
    return { unit: 'GBP', from: mention.from, to: next + 1, bare: false };
  }
  if (wordAt(context, next) === 'cents' || wordAt(context, next) === 'cent') {
    return wordAt(context, next) === 'cents'
      ? { unit: 'cent', from: mention.from, to: next + 1, bare: true }
      : undefined;
  }
  return undefined;
}

/** "Bidding ended at 3.4 million pounds": no weight is bid. */
const isBid = ({ atoms }: Context): boolean =>
  atoms.some(({ lower }) => /^(?:bid|bids|bidding|bidders?|auction|auctioned|auctioneers?|hammer)$/.test(lower));

/** Words between an amount and the noun that says what it is of. */
const REACH = 7;

/** What the amount is of: the nearest word of a basis, those right behind it first ("a $1,000 reward"). */
function basisOf(context: Context, from: number, to: number): { basis: string; at: number } | undefined {
  for (let i = to; i < to + 3; i += 1) {
    if (/^[,.;:()]$/.test(wordAt(context, i))) break;
    const basis = own(BASES, wordAt(context, i));
    if (basis !== undefined) return { basis, at: i };
  }
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    if (/^[.;:()]$/.test(wordAt(context, i))) break;
    const basis = own(BASES, wordAt(context, i));
    if (basis !== undefined) return { basis, at: i };
  }
  for (let i = to + 3; i < to + REACH; i += 1) {
    if (/^[,.;:()]$/.test(wordAt(context, i))) break;
    const basis = own(BASES, wordAt(context, i));
    if (basis !== undefined) return { basis, at: i };
  }
  return undefined;
}

/** "per year", "a month", "annually", "annual": the period an amount is counted by. */
function periodOf(context: Context, from: number, to: number): string | undefined {
  const next = wordAt(context, to);
  if (/^(?:per|a|an|each|every)$/.test(next)) return own(PERIODS, wordAt(context, to + 1));
  if (next === '/' || next === '-')
    return own(PERIODS, wordAt(context, to + 1)) && wordAt(context, to) === '/'
      ? own(PERIODS, wordAt(context, to + 1))
      : undefined;
  if (/ly$|^annual$/.test(next)) return own(PERIODS, next);
  return /ly$|^annual$/.test(wordAt(context, from - 1)) ? own(PERIODS, wordAt(context, from - 1)) : undefined;
}

/** Head noun of what was paid for: "a $38,450 clock", "$10,000 in goods", "$7,312 on a dinner". */
function headOf(context: Context, to: number): number | undefined {
  const at = tokenOf(context, to);
  if (at < 0) return undefined;
  if (/^(?:in|of|on|for|worth)$/.test(wordAt(context, to))) {
    const group = context.groups[at + (wordAt(context, to + 1) === 'of' ? 2 : 1)];
    // "sold for $5 on Friday": when, not what for.
    const noun = group === undefined ? undefined : token(context, group.head)?.lower;
    return noun === undefined || TIME_UNITS.has(noun) || MONTHS.has(noun) || /day$/.test(noun)
      ? undefined
      : group?.head;
  }
  const group = context.groups[at];
  const before = context.groups[at - 1];
  return group !== undefined && group === before && group.head >= at ? group.head : undefined;
}

/** Nouns of what the money is for, behind the amount: two amounts for things with no word in common are two questions. */
function boughtWith(context: Context, to: number): string | undefined {
  const words: string[] = [];
  const start = tokenOf(context, to);
  if (start < 0) return undefined;
  for (let i = start; i < start + 9; i += 1) {
    const word = token(context, i);
    if (word === undefined || word.pos === 'NUM' || word.pos === 'SYM' || /^[.,;:()—–]$/.test(word.text)) break;
    if (word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'SCONJ') break;
    if (/[$£€]/.test(word.text)) break;
    // "fined $20 million by the court": who and when, not what for.
    if (/^(?:by|from|after|before|since|until|during|when|through)$/.test(word.lower)) break;
    if (word.pos !== 'NOUN' && word.pos !== 'PROPN') continue;
    if (
      own(BASES, word.lower) !== undefined ||
      TIME_UNITS.has(word.lower) ||
      MONTHS.has(word.lower) ||
      /day$/.test(word.lower)
    )
      continue;
    words.push(word.lemma.toLowerCase());
  }
  return words.length === 0 ? undefined : words.join(' ');
}

export const parseMoney: Parser = (context) => {
  const drafts = [];
  for (const mention of context.mentions) {
    if (context.taken.has(mention) || mention.form === 'fraction') continue;
    const currency = currencyOf(context, mention);
    if (currency === undefined) continue;
    context.taken.add(mention);
    const period = periodOf(context, currency.from, currency.to);
    const base = basisOf(context, currency.from, currency.to);
    const head = headOf(context, currency.to);
    const previous = mention.previous;
    drafts.push(
      draft(context, {
        kind: 'money',
        value:
          currency.unit === 'cent'
            ? quantity({
                number: mention.number / 100,
                unit: 'USD',
                modifier: mention.modifier === 'between' ? 'none' : mention.modifier,
                precision: mention.precision / 100,
              })
            : quantity({ ...setOf(mention), unit: currency.unit }),
        role: base?.basis ?? '',
        // "a $750 reward may be yours": the offer stands, whoever earns it.
        modality: base?.basis === 'reward' ? 'asserted' : undefined,
        from: currency.from,
        to: currency.to,
        head: head ?? (base === undefined || base.at < currency.from ? undefined : tokenOf(context, base.at)),
        qualifiers: period === undefined ? [] : [`per ${period}`],
        detail: {
          basis: base?.basis,
          per: period,
          currency: currency.bare ? '$' : undefined,
          for: boughtWith(context, currency.to),
          ...common(context, mention),
          previous: previous === undefined ? undefined : String(previous),
        },
      }),
    );
  }
  return drafts;
};
