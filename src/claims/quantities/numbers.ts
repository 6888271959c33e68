import { SCALES, TENS, UNITS, VAGUE_RANGES } from '../../values/number-words.data.js';
import { type Modifier, writtenPrecision } from '../../values/quantity.js';
import { type Atom, adjacent, DASHES } from './atoms.js';
import { AFTER, BEFORE } from './modifiers.data.js';
import {
  DENOMINATORS,
  FRACTION_SIGNS,
  MONEY_SCALES,
  NOT_THOUSAND,
  SHORT_SCALES,
  VAGUE_FEW,
  VAGUE_PLURALS,
} from './number-words.data.js';

/** A number as the text has it, with the words that widen it. Atom indexes, half-open. */
export interface Mention {
  /** First atom, modifier words included; last one likewise. */
  from: number;
  to: number;
  /** The number alone. */
  coreFrom: number;
  coreTo: number;
  number: number;
  precision: number;
  modifier: Modifier;
  /** The set itself, for ranges and vague words. */
  range?: { lo: number; hi: number };
  form: 'digits' | 'words' | 'fraction' | 'vague';
  /** Bare digits without comma, point or scale: may be a year, a number of a house, a name. */
  bare: boolean;
  /** Two numbers joined by a dash: a range, or a vote, or a score. The first stays in `first`. */
  dashed: boolean;
  first?: number;
  /** "rose from 12 to 17": the earlier number; `number` is the later one. */
  previous?: number;
  /** Increment words: "another 12", "12 more". */
  increment: boolean;
  /** "the other three": some are left out. */
  other: boolean;
  /** "x of y", "x in y": the whole the fraction was computed from. */
  whole?: number;
}

interface Core {
  to: number;
  number: number;
  precision: number;
  form: Mention['form'];
  range?: { lo: number; hi: number };
  bare: boolean;
  scale: number;
  whole?: number;
}

const own = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

const CURRENCY_BEFORE = /^[$£€¥₹]$/;

/** Digits with what multiplies them: "1.2bn", "$4.3million", "5-million", "6½". */
function digitsAt(atoms: readonly Atom[], i: number): Core | undefined {
  const atom = atoms[i];
  if (atom?.kind !== 'number') return undefined;
  const written = atom.text.replaceAll(',', '');
  let number = Number(written);
  const point = written.indexOf('.');
  let precision = point < 0 ? writtenPrecision(number) : 10 ** -(written.length - point - 1);
  let to = i + 1;
  let bare = point < 0 && written === atom.text;
  let scale = 1;
  const fraction = own(FRACTION_SIGNS, atoms[to]?.text);
  if (fraction !== undefined && adjacent(atom, atoms[to])) {
    number += fraction;
    precision = 0.01;
    to += 1;
    bare = false;
  }
  const hyphen = DASHES.has(atoms[to]?.text ?? '') && adjacent(atoms[to - 1], atoms[to]) ? 1 : 0;
  const word = atoms[to + hyphen];
  const touches = adjacent(atoms[to - 1], word);
  const money = CURRENCY_BEFORE.test(atoms[i - 1]?.text ?? '');
  const long = own(SCALES, word?.lower) ?? (word?.lower === 'dozen' ? 12 : undefined);
  const short = touches && !NOT_THOUSAND.has(atoms[to + 1]?.lower ?? '') ? own(SHORT_SCALES, word?.lower) : undefined;
  const letter = money ? own(MONEY_SCALES, word?.lower) : undefined;
  const factor = long ?? short ?? letter;
  if (factor !== undefined) {
    scale = factor;
    number *= factor;
    precision = (point < 0 ? writtenPrecision(Number(written)) : precision) * factor;
    if (point < 0 && Number(written) >= 100) precision = factor;
    to += hyphen + 1;
    bare = false;
    // "12 hundred thousand"
    const again = own(SCALES, atoms[to]?.lower);
    if (again !== undefined && long !== undefined) {
      scale *= again;
      number *= again;
      precision *= again;
      to += 1;
    }
  }
  return { to, number: clean(number), precision: clean(precision), form: 'digits', bare, scale };
}

/** Takes off the dust of binary fractions: 4.3 * 1e6 is 4300000. */
function clean(number: number): number {
  return Number(number.toPrecision(12));
}

/** Cardinal numbers in words: "twenty-one", "two hundred and five", "half a million", "a dozen". */
function wordsAt(atoms: readonly Atom[], i: number): Core | undefined {
  const word = atoms[i]?.lower;
  if (word === undefined) return undefined;
  if (word === 'half') {
    const article = atoms[i + 1]?.lower === 'a' || atoms[i + 1]?.lower === 'an' ? 1 : 0;
    const next = atoms[i + 1 + article]?.lower;
    const scale = next === 'dozen' ? 12 : own(SCALES, next);
    if (article === 1 && scale !== undefined) {
      const number = scale / 2;
      return core(i + 3, number, scale === 12 ? { lo: 5, hi: 7 } : undefined, scale);
    }
    return undefined;
  }
  if (word === 'a' || word === 'an') {
    const next = atoms[i + 1]?.lower;
    if (next === 'dozen') return core(i + 2, 12, { lo: 11, hi: 13 }, 12);
    const scale = own(SCALES, next);
    if (scale !== undefined) return core(i + 2, scale, undefined, scale);
    if (next === 'quarter' && atoms[i + 2]?.lower === 'of' && atoms[i + 3]?.lower === 'a') {
      const large = own(SCALES, atoms[i + 4]?.lower);
      if (large !== undefined) return core(i + 5, large / 4, undefined, large);
    }
    return undefined;
  }
  let total = 0;
  let current: number | undefined;
  let unitDone = false;
  let scale = 1;
  let j = i;
  for (; j < atoms.length && j < i + 16; j += 1) {
    const w = atoms[j]?.lower ?? '';
    const unit = own(UNITS, w);
    const ten = own(TENS, w);
    const factor = w === 'dozen' ? 12 : own(SCALES, w);
    if (ten !== undefined && !unitDone && (current === undefined || current % 100 === 0)) {
      current = (current ?? 0) + ten;
    } else if (
      unit !== undefined &&
      !unitDone &&
      (current === undefined || current % 100 === 0 || (current % 10 === 0 && unit > 0 && unit < 10))
    ) {
      current = (current ?? 0) + unit;
      unitDone = true;
    } else if (factor !== undefined && current !== undefined) {
      if (factor === 100) current *= 100;
      else {
        total += current * factor;
        current = undefined;
      }
      scale = Math.max(scale, factor);
      unitDone = false;
      if (factor === 12) {
        j += 1;
        break;
      }
    } else if (w === 'and' && j > i && own(SCALES, atoms[j - 1]?.lower) !== undefined && isCardinal(atoms[j + 1])) {
      // "two hundred and five"; "hundred and" before a noun ends the number.
    } else if (DASHES.has(w) && j > i && joins(atoms, j)) {
      // "twenty-one", "two-hundred"
    } else break;
  }
  if (current === undefined && total === 0 && word !== 'zero') return undefined;
  return core(j, total + (current ?? 0), undefined, scale);

  function core(to: number, number: number, range: Core['range'], by: number): Core {
    return {
      to,
      number,
      precision: writtenPrecision(number),
      form: range === undefined ? 'words' : 'vague',
      ...(range === undefined ? {} : { range }),
      bare: false,
      scale: by,
    };
  }
}

const isCardinal = (atom: Atom | undefined): boolean =>
  own(UNITS, atom?.lower) !== undefined || own(TENS, atom?.lower) !== undefined;

/** A hyphen inside a compound number: tens before units, or a number before its scale. */
function joins(atoms: readonly Atom[], j: number): boolean {
  const before = atoms[j - 1];
  const after = atoms[j + 1];
  if (!adjacent(before, atoms[j]) || !adjacent(atoms[j], after)) return false;
  const unit = own(UNITS, after?.lower);
  if (own(TENS, before?.lower) !== undefined) return unit !== undefined && unit > 0 && unit < 10;
  return isCardinal(before) && own(SCALES, after?.lower) !== undefined;
}

/** "dozens", "hundreds of thousands", "several hundred", "a few", "a couple of". */
function vagueAt(atoms: readonly Atom[], i: number): Core | undefined {
  const word = atoms[i]?.lower ?? '';
  if (VAGUE_PLURALS.has(word)) {
    const next = atoms[i + 1]?.lower === 'of' ? (atoms[i + 2]?.lower ?? '') : '';
    const double = own(VAGUE_RANGES, `${word} of ${next}`);
    const range = double ?? own(VAGUE_RANGES, word);
    if (range === undefined) return undefined;
    return vague(double === undefined ? i + 1 : i + 3, range[0], range[1]);
  }
  const article = word === 'a' ? 1 : 0;
  const few = atoms[i + article]?.lower ?? '';
  if (!VAGUE_FEW.has(few)) return undefined;
  // "few" alone denies more than it counts.
  // "the couple" is a pair of people, "a couple of" a number.
  if ((few === 'couple' || few === 'handful') && atoms[i + article + 1]?.lower !== 'of') return undefined;
  if (few === 'few' && article === 0 && atoms[i - 1]?.lower !== 'the') return undefined;
  let to = i + article + 1;
  if (atoms[to]?.lower === 'of' && (few === 'couple' || few === 'handful')) to += 1;
  const scaleWord = atoms[to]?.lower;
  const scale = scaleWord === 'dozen' ? 12 : own(SCALES, scaleWord);
  if (scale !== undefined) return vague(to + 1, 2 * scale, 10 * scale - 1);
  const range = own(VAGUE_RANGES, few);
  return range === undefined ? undefined : vague(to, range[0], range[1]);

  function vague(end: number, lo: number, hi: number): Core {
    return { to: end, number: lo, precision: 1, form: 'vague', range: { lo, hi }, bare: false, scale: 1 };
  }
}

/** Shares in words are loose by this many points: "a third" for 31 %. */
const FRACTION_SLACK = 3;

/** "two-thirds", "a third of", "half of", "nine in ten", "12 of 30": as a share in hundredths. */
function fractionAt(atoms: readonly Atom[], i: number): Core | undefined {
  const word = atoms[i]?.lower ?? '';
  const after = (n: number): string => atoms[i + n]?.lower ?? '';
  if (word === 'half' && ['of', 'the', 'its', 'their', 'his', 'her', 'all'].includes(after(1))) {
    return share(i + 1, 1, 2);
  }
  const one = word === 'a' || word === 'an' ? 1 : own(UNITS, word);
  if (one !== undefined && one > 0 && atoms[i - 1]?.lower !== 'and') {
    const hyphen = DASHES.has(after(1)) && adjacent(atoms[i], atoms[i + 1]) ? 1 : 0;
    const name = after(1 + hyphen);
    const denominator = own(DENOMINATORS, name);
    const end = i + 2 + hyphen;
    const plural = name.endsWith('s') && one > 1;
    if (
      denominator !== undefined &&
      denominator > one &&
      (plural || (one === 1 && (atoms[end]?.lower === 'of' || isStep(atoms, i, end))))
    ) {
      // "a quarter of a million" and "a quarter of an hour" are no shares.
      if (atoms[end]?.lower === 'of' && /^an?$/.test(atoms[end + 1]?.lower ?? '') && !plural) return undefined;
      return share(end, one, denominator);
    }
  }
  const x = own(UNITS, word) ?? (atoms[i]?.kind === 'number' && /^\d+$/.test(word) ? Number(word) : undefined);
  if (x === undefined || x === 0) return undefined;
  const joint = after(1) === 'out' && after(2) === 'of' ? 3 : after(1) === 'in' || after(1) === 'of' ? 2 : 0;
  if (joint === 0) return undefined;
  const the = joint !== 2 || after(1) === 'of' ? (/^(?:the|all|its|their)$/.test(after(joint)) ? 1 : 0) : 0;
  const y = atoms[i + joint + the];
  const whole = own(UNITS, y?.lower) ?? (y?.kind === 'number' && /^\d+$/.test(y.lower) ? Number(y.lower) : undefined);
  if (whole === undefined || whole < x || whole < 2) return undefined;
  // "one in five" is a share; "3 in 2016" and "five of the six victims" are counts.
  if (after(1) === 'in' && (![2, 3, 4, 5, 6, 8, 10, 12, 20, 50, 100, 1000, 10000].includes(whole) || x >= whole))
    return undefined;
  if (after(1) === 'of' || the === 1) return undefined;
  return share(i + joint + the + 1, x, whole);

  function share(to: number, part: number, whole: number): Core {
    const number = clean((part / whole) * 100);
    const exactly = whole > 10;
    return {
      to,
      number,
      precision: 1,
      form: 'fraction',
      range: exactly
        ? { lo: number, hi: number }
        : { lo: Math.max(0, number - FRACTION_SLACK), hi: Math.min(100, number + FRACTION_SLACK) },
      bare: false,
      scale: 1,
      whole,
    };
  }
}

/** "jumped by a third", "fell by a quarter in May": not "by a third party". */
const isStep = (atoms: readonly Atom[], from: number, to: number): boolean =>
  atoms[from - 1]?.lower === 'by' &&
  /^(?:[.,;]|in|since|this|last|to|from|over|after|and|)$/.test(atoms[to]?.lower ?? '');

function coreAt(atoms: readonly Atom[], i: number): Core | undefined {
  return fractionAt(atoms, i) ?? digitsAt(atoms, i) ?? vagueAt(atoms, i) ?? wordsAt(atoms, i);
}

interface Phrase<M> {
  words: readonly string[];
  means: M;
}

function byWord<M>(table: readonly (readonly [string, M])[], key: 'first' | 'last'): Map<string, Phrase<M>[]> {
  const index = new Map<string, Phrase<M>[]>();
  for (const [text, means] of table) {
    const words = text.split(' ');
    const at = (key === 'first' ? words[0] : words.at(-1)) ?? '';
    index.set(at, [...(index.get(at) ?? []), { words, means }]);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const BEFORE_BY_LAST = byWord(BEFORE, 'last');
const AFTER_BY_FIRST = byWord(AFTER, 'first');

/** Words between a number and its modifier that belong to neither: "about $50", "nearly a 30 percent". */
const TRANSPARENT: ReadonlySet<string> = new Set(['a', 'an', '$', '£', '€', '¥', '₹', 'us', '(', '“', '"']);

/** Modifiers that are prepositions as well. */
const PLACING: ReadonlySet<string> = new Set(['over', 'above', 'about', 'around', 'under', 'below']);
/** "information about three men": what it is about, not how many. */
const SUBJECTS: ReadonlySet<string> = new Set(
  'information details questions concerns evidence news stories story reports rumors rumours talk book film documentary anything something nothing'.split(
    ' ',
  ),
);

/** Reads modifiers leftward; returns where they begin. */
function modifierBefore(
  atoms: readonly Atom[],
  coreFrom: number,
): { from: number; modifier: Modifier; increment: boolean; other: boolean } {
  let at = coreFrom;
  let from = coreFrom;
  let increment = false;
  let other = false;
  for (let steps = 0; steps < 5; steps += 1) {
    const last = atoms[at - 1]?.lower ?? '';
    const phrase = (BEFORE_BY_LAST.get(last) ?? []).find((p) =>
      p.words.every((w, k) => atoms[at - p.words.length + k]?.lower === w),
    );
    // "a fight over the $5 million fine", "talk about the 12": a preposition of what went before.
    if (phrase !== undefined && atoms[at]?.lower === 'the' && PLACING.has(last)) break;
    if (phrase?.means === 'about' && SUBJECTS.has(atoms[at - 2]?.lower ?? '')) break;
    if (phrase === undefined) {
      if (!TRANSPARENT.has(last)) break;
      at -= 1;
      continue;
    }
    at -= phrase.words.length;
    from = at;
    if (phrase.words.some((w) => w === 'another' || w === 'additional' || w === 'further')) increment = true;
    if (last === 'other') other = true;
    if (phrase.means !== 'keep') return { from, modifier: phrase.means, increment, other };
  }
  return { from: increment ? from : coreFrom, modifier: 'none', increment, other };
}

function modifierAfter(atoms: readonly Atom[], coreTo: number): { to: number; modifier: Modifier } | undefined {
  for (const phrase of AFTER_BY_FIRST.get(atoms[coreTo]?.lower ?? '') ?? []) {
    if (!phrase.words.every((w, k) => atoms[coreTo + k]?.lower === w)) continue;
    if (phrase.words[0] === '+' && !adjacent(atoms[coreTo - 1], atoms[coreTo])) continue;
    return { to: coreTo + phrase.words.length, modifier: phrase.means };
  }
  return undefined;
}

const RANGING: ReadonlySet<string> = new Set([
  'range',
  'ranged',
  'ranges',
  'ranging',
  'vary',
  'varied',
  'aged',
  'ages',
  'age',
  'between',
]);

/** All numbers of a sentence, left to right, none inside another. */
export function mentionsOf(atoms: readonly Atom[]): Mention[] {
  const mentions: Mention[] = [];
  let i = 0;
  while (i < atoms.length) {
    const core = coreAt(atoms, i);
    if (core === undefined) {
      i += 1;
      continue;
    }
    const mention = build(atoms, i, core);
    mentions.push(mention);
    i = Math.max(mention.to, i + 1);
  }
  return mentions;
}

function build(atoms: readonly Atom[], i: number, core: Core): Mention {
  const before = modifierBefore(atoms, i);
  let { modifier } = before;
  let coreTo = core.to;
  let { number, precision, range } = core;
  let dashed = false;
  let first: number | undefined;
  let previous: number | undefined;
  const joint = atoms[core.to];
  // The sign of a currency stands between "from" and its number: "between $3 billion and $5 billion".
  const signed = CURRENCY_BEFORE.test(atoms[before.from - 1]?.text ?? '') ? 1 : 0;
  const lead = atoms[before.from - 1 - signed]?.lower ?? '';
  const dash =
    DASHES.has(joint?.text ?? '') && adjacent(atoms[core.to - 1], joint) && adjacent(joint, atoms[core.to + 1]);
  const spoken = joint?.lower === 'to' || (joint?.lower === 'and' && lead === 'between');
  if ((dash || spoken) && core.form !== 'fraction' && core.form !== 'vague') {
    // The sign of a currency may be said twice: "$10 to $12 million".
    const skip = spoken && /^[$£€]$/.test(atoms[core.to + 1]?.text ?? '') ? 1 : 0;
    const second = digitsAt(atoms, core.to + 1 + skip) ?? wordsAt(atoms, core.to + 1 + skip);
    const sameForm = second !== undefined && (second.form === core.form || spoken);
    if (
      second !== undefined &&
      sameForm &&
      !(dash && core.bare && second.to < atoms.length && isDashed(atoms, second.to))
    ) {
      const lo = core.scale === 1 && second.scale > 1 && core.number < 1000 ? core.number * second.scale : core.number;
      const change =
        spoken &&
        lead === 'from' &&
        !RANGING.has(atoms[before.from - 2 - signed]?.lower ?? '') &&
        !nearRange(atoms, before.from);
      if (change) {
        previous = lo;
        number = second.number;
        precision = second.precision;
        coreTo = second.to;
      } else if (dash || second.number > lo) {
        dashed = dash;
        first = lo;
        coreTo = second.to;
        precision = Math.min(core.precision, second.precision);
        number = second.number;
        if (second.number > lo) {
          modifier = 'between';
          range = { lo, hi: second.number };
        }
      }
    }
  }
  const opened = modifier === 'between' && (lead === 'between' || lead === 'from') ? 1 + signed : 0;
  const after = modifierAfter(atoms, coreTo);
  if (after !== undefined && modifier === 'none') modifier = after.modifier;
  const more = /^(?:more|additional|extra|further)$/.test(atoms[coreTo]?.lower ?? '');
  if (core.form === 'fraction' && modifier !== 'none' && modifier !== 'about') range = undefined;
  const set = range !== undefined && (modifier === 'none' || modifier === 'between' || modifier === 'about');
  return {
    from: before.from - opened,
    to: after?.to ?? coreTo,
    coreFrom: i,
    coreTo,
    number,
    precision,
    modifier: set && modifier === 'none' ? 'vague' : modifier,
    ...(set ? { range } : {}),
    form: core.form,
    bare: core.bare && coreTo === core.to,
    dashed,
    ...(first === undefined ? {} : { first }),
    ...(previous === undefined ? {} : { previous }),
    increment: before.increment || more,
    other: before.other,
    ...(core.whole === undefined ? {} : { whole: core.whole }),
  };
}

/** Another dash and number follow: a telephone number, a date, a string of scores. */
function isDashed(atoms: readonly Atom[], at: number): boolean {
  return DASHES.has(atoms[at]?.text ?? '') && adjacent(atoms[at - 1], atoms[at]) && atoms[at + 1]?.kind === 'number';
}

function nearRange(atoms: readonly Atom[], at: number): boolean {
  for (let k = Math.max(0, at - 5); k < at; k += 1) if (RANGING.has(atoms[k]?.lower ?? '')) return true;
  return false;
}
