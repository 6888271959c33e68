import { convert } from 'convert';
import { quantity } from '../../values/quantity.js';
import type { QuantityValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { adjacent } from './atoms.js';
import { common } from './change.js';
import { type Context, draft, type Parser, setOf, token, tokenOf, wordAt } from './context.js';
import type { Mention } from './numbers.js';
import { DIMENSIONS, MEASURES, PLAIN_MEASURES, type UnitRow } from './units.data.js';

const LONGEST_UNIT = 3;

interface Unit {
  to: number;
  row?: UnitRow;
  plain?: string;
}

function unitAt(context: Context, at: number, touching: boolean): Unit | undefined {
  let start = at;
  if (wordAt(context, start) === '-' && adjacent(context.atoms[start - 1], context.atoms[start])) start += 1;
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    const words: string[] = [];
    for (let i = 0; i < length; i += 1) words.push(wordAt(context, start + i));
    const key = words.join('+');
    const row = MEASURES.get(key);
    if (row !== undefined) return { to: exponent(context, start + length), row: squared(context, start + length, row) };
    if (length === 1 && Object.hasOwn(PLAIN_MEASURES, key)) {
      const plain = PLAIN_MEASURES[key];
      if (plain !== undefined) return { to: start + 1, plain };
    }
  }
  // "6 ft 2 in", "5m": letters that are words elsewhere, only where they touch the number; "237 m at its deepest".
  if (touching && wordAt(context, start) === 'm') {
    if (adjacent(context.atoms[start - 1], context.atoms[start]) || besideDimension(context, start))
      return { to: start + 1, row: { from: 'm', to: 'm' } };
  }
  const degrees = wordAt(context, start);
  if (degrees === '°' || degrees === 'degrees' || degrees === 'degree') {
    const scale = wordAt(context, start + 1);
    if (/^(?:f|fahrenheit)$/.test(scale)) return { to: start + 2, row: { from: '°F', to: '°C' } };
    if (/^(?:c|celsius|centigrade)$/.test(scale)) return { to: start + 2, row: { from: '°C', to: '°C' } };
  }
  return undefined;
}

/** Atoms on either side of "m" within which a word for a dimension tells that metres are meant, and no millions. */
const BESIDE = 4;

function besideDimension(context: Context, at: number): boolean {
  for (let i = at - 1 - BESIDE; i <= at + BESIDE; i += 1) if (LINEAR.has(dimensionAt(context, i))) return true;
  return false;
}

const LINEAR: ReadonlySet<string> = new Set(
  'height width length altitude depth thickness diameter radius span'.split(' '),
);

/** "km 2" of "km2" or "km²": the exponent is an atom of its own. */
function exponent(context: Context, at: number): number {
  const next = context.atoms[at];
  return next !== undefined && /^[2²3³]$/.test(next.text) && adjacent(context.atoms[at - 1], next) ? at + 1 : at;
}

function squared(context: Context, at: number, row: UnitRow): UnitRow {
  const next = context.atoms[at];
  if (next === undefined || !/^[2²]$/.test(next.text) || !adjacent(context.atoms[at - 1], next)) return row;
  return row.from === 'km'
    ? { from: 'km2', to: 'm2' }
    : row.from === 'mi'
      ? { from: 'mi2', to: 'm2' }
      : row.from === 'm'
        ? { from: 'm2', to: 'm2' }
        : row;
}

/** The library's types name every unit; ours come from a table, and a wrong name throws. */
const by = (number: number, from: string, to: string): number => convert(number, from as 'm').to(to as 'm');

/** A number in the canonical unit of its dimension: metres, kilograms, °C, metres a second. */
function inCanonical(number: number, row: UnitRow): number {
  const base = row.per === undefined ? row.to : 'm';
  const converted = row.from === base ? number : by(number, row.from, base);
  return Number((converted / (row.per ?? 1)).toPrecision(12));
}

function measured(mention: Mention, unit: Unit): QuantityValue {
  const { range, ...set } = setOf(mention);
  const row = unit.row;
  if (row === undefined) return quantity({ ...setOf(mention), unit: unit.plain ?? '' });
  const zero = inCanonical(0, row);
  return quantity({
    ...set,
    number: inCanonical(set.number, row),
    precision: inCanonical(set.precision, row) - zero,
    ...(range === undefined ? {} : { range: { lo: inCanonical(range.lo, row), hi: inCanonical(range.hi, row) } }),
    unit: row.to,
  });
}

/** Metres between which a person's height lies. */
const SHORT = 1.2;
const TALL = 2.4;

/** Atoms behind "At 280 metres," within which the superlative stands that says what was measured. */
const AHEAD = 14;

/** Atoms in brackets behind a measure, at most. */
const ASIDE = 8;

function dimensionOf(context: Context, from: number, to: number): string {
  // "324 metres (1,063 feet) tall": past the same length in another unit.
  let behind = to;
  if (wordAt(context, to) === '(') {
    while (behind < to + ASIDE && wordAt(context, behind) !== ')') behind += 1;
    behind += 1;
  }
  for (const at of [behind, behind + 1, from - 1, from - 2, from - 3]) {
    const dimension = dimensionAt(context, at);
    if (dimension !== '') return dimension;
  }
  // "At 280 metres, the tower is the tallest in Norland"
  if (wordAt(context, from - 1) === 'at' && wordAt(context, behind) === ',') {
    for (let at = behind + 1; at < behind + AHEAD && !/^[.,;:]$/.test(wordAt(context, at)); at += 1)
      if (wordAt(context, at).endsWith('est') && dimensionAt(context, at) !== '') return dimensionAt(context, at);
  }
  // "237 m at its deepest"
  return wordAt(context, behind) === 'at' ? dimensionAt(context, behind + 2) : '';
}

function dimensionAt(context: Context, at: number): string {
  const word = wordAt(context, at);
  return Object.hasOwn(DIMENSIONS, word) ? (DIMENSIONS[word] ?? '') : '';
}

/** Lengths, weights, areas, speeds and temperatures, in one unit of each. */
export const parseMeasures: Parser = (context) => {
  const drafts: Draft<QuantityValue>[] = [];
  for (const [index, mention] of context.mentions.entries()) {
    if (context.taken.has(mention) || mention.form === 'fraction') continue;
    const unit = isMagnitude(context, mention)
      ? { to: mention.to, plain: 'magnitude' }
      : unitAt(context, mention.coreTo, true);
    if (unit === undefined) continue;
    // "12 pounds" of money or of weight: only with a word of weighing, or of what is weighed.
    if (
      /^pounds?$/.test(wordAt(context, unit.to - 1)) &&
      !isWeight(context, mention, unit.to) &&
      !besideHeight(drafts, context, mention)
    ) {
      context.taken.add(mention);
      continue;
    }
    // "six feet", "100 yards", "the 800 meters" of runners and swimmers name an event.
    context.taken.add(mention);
    let value = measured(mention, unit);
    let to = unit.to;
    const second = context.mentions[index + 1];
    if (
      unit.row?.from === 'ft' &&
      second !== undefined &&
      (second.coreFrom === to || (second.coreFrom === to + 1 && /^(?:and|,|-)$/.test(wordAt(context, to))))
    ) {
      const inch = unitAt(context, second.coreTo, true);
      // "5-foot-10": inches, though nobody says so.
      const bare = wordAt(context, to) === '-' && second.bare && second.number < 12 && inch === undefined;
      const letters =
        wordAt(context, second.coreTo) === 'in'
          ? second.coreTo + 1
          : inch?.row?.from === 'in'
            ? inch.to
            : bare
              ? second.coreTo
              : undefined;
      if (letters !== undefined) {
        context.taken.add(second);
        value = quantity({
          number: Number((value.number + by(second.number, 'in', 'm')).toPrecision(12)),
          precision: 0.0254,
          modifier: mention.modifier,
          unit: 'm',
        });
        to = letters;
      }
    }
    // "6ft 2in", "5-foot-10": feet and inches of a person's size say how tall.
    const person = to > unit.to && value.number > SHORT && value.number < TALL;
    const magnitude = unit.plain === 'magnitude' ? 'magnitude' : '';
    const role = magnitude || dimensionOf(context, mention.from, to) || (person ? 'height' : '');
    const stuff = stuffOf(context, to, value.unit);
    const direction = COMPASS_WORDS.test(wordAt(context, to)) ? wordAt(context, to) : undefined;
    const group = context.groups[tokenOf(context, to)];
    drafts.push(
      draft(context, {
        kind: 'measurement',
        value,
        role,
        from: mention.from,
        to,
        head:
          stuff ?? (group !== undefined && context.groups[tokenOf(context, to) - 1] === group ? group.head : undefined),
        detail: {
          ...common(context, mention),
          direction,
          of: stuff === undefined ? undefined : token(context, stuff)?.lemma,
          written: written(context, mention.coreFrom, to),
          // A quake has its magnitude, whatever the words behind it.
          noun: magnitude === '' ? group && token(context, group.head)?.lemma : undefined,
        },
      }),
    );
  }
  return drafts;
};

const MASSES: ReadonlySet<string> = new Set(['kg', 'm3', 'ton', 'gallon', 'barrel']);

/** Token of what is weighed out: "cocaine" of "400 kilos of cocaine". */
function stuffOf(context: Context, to: number, unit: string): number | undefined {
  if (!MASSES.has(unit) || wordAt(context, to) !== 'of') return undefined;
  const head = context.groups[tokenOf(context, to + 1)]?.head;
  return head !== undefined && token(context, head)?.pos === 'NOUN' ? head : undefined;
}

/** "a magnitude-6.8 quake", "a magnitude of 6.8", "6.8 on the Richter scale". */
function isMagnitude(context: Context, mention: Mention): boolean {
  if (mention.number >= 10) return false;
  const near = wordAt(context, mention.from - 1);
  if (near === 'magnitude') return true;
  if (/^(?:of|-|was|at)$/.test(near) && wordAt(context, mention.from - 2) === 'magnitude') return true;
  return /^(?:on|at)$/.test(wordAt(context, mention.to)) && wordAt(context, mention.to + 2) === 'richter';
}

/** "5-foot-10 and 180 pounds": weight, right behind a height. */
function besideHeight(drafts: readonly Draft<QuantityValue>[], context: Context, mention: Mention): boolean {
  const last = drafts.at(-1);
  const gap = (context.atoms[mention.from]?.start ?? 0) - (last?.end ?? Number.NEGATIVE_INFINITY);
  return last?.value.unit === 'm' && gap < 12 && last.value.number > 1 && last.value.number < 2.5;
}

const COMPASS_WORDS = /^(?:north|south|east|west)(?:east|west)?$/;

function written(context: Context, from: number, to: number): string {
  const first = context.atoms[from];
  const last = context.atoms[to - 1];
  return first === undefined || last === undefined ? '' : context.reading.source.prose.slice(first.start, last.end);
}

function isWeight(context: Context, mention: Mention, to: number): boolean {
  if (wordAt(context, to) === 'of') return true;
  for (let i = mention.from - 6; i < to + 5; i += 1) {
    if (
      /^(?:weigh|weighs|weighed|weighing|weight|heavy|lost|gained|lift|lifted|overweight|baby)$/.test(
        wordAt(context, i),
      )
    )
      return true;
  }
  return wordAt(context, mention.coreTo) === '-';
}
