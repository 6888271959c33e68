import { quantity } from '../../values/quantity.js';
import type { QuantityValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { adjacent } from './atoms.js';
import { changeOf, common, directionOf } from './change.js';
import { type Context, draft, type Parser, setOf, token, tokenOf, wordAt } from './context.js';
import type { Mention } from './numbers.js';
import { isPerson } from './people.js';

/** Atoms behind the number that say "percent" or "points", and which. */
function unitAt(context: Context, mention: Mention): { to: number; points: boolean } | undefined {
  let at = mention.coreTo;
  if (wordAt(context, at) === '-' && adjacent(context.atoms[at - 1], context.atoms[at])) at += 1;
  const word = wordAt(context, at);
  if (word === '%' || word === 'percent' || word === 'pct' || word === 'percentage') {
    const point = wordAt(context, at + 1) === '-' ? 2 : 1;
    const points = /^points?$/.test(wordAt(context, at + point));
    if (word === 'percentage' && !points) return undefined;
    return { to: points ? at + point + 1 : at + 1, points };
  }
  if (word === 'per' && wordAt(context, at + 1) === 'cent') return { to: at + 2, points: false };
  if (/^points?$/.test(word) && /^(?:lead|ahead|behind|margin|swing)$/.test(wordAt(context, at + 1)))
    return { to: at + 1, points: true };
  return undefined;
}

/** Adjectives and nouns behind a percentage that make it a change: "a 5 percent increase". */
function changeBehind(context: Context, to: number): string | undefined {
  for (let i = to; i < to + 3; i += 1) {
    const word = wordAt(context, i);
    if (/^(?:higher|more|up)$/.test(word)) return 'up';
    if (/^(?:lower|less|fewer|down)$/.test(word)) return 'down';
    const direction = directionOf(word);
    if (direction !== undefined && word !== 'cut') return direction;
    if (!/^(?:annual|year|tax|-|over|rate)$/.test(word)) break;
  }
  return undefined;
}

/** Words between a verb of change and its "by 40 percent". */
const FAR = 9;

/** "cut the risk of a relapse by 40 percent": what is changed stands between; not "is backed by 40 percent of voters". */
function changeBy(context: Context, mention: Mention, to: number): string | undefined {
  if (wordAt(context, mention.from - 1) !== 'by' || wordAt(context, to) === 'of') return undefined;
  for (let i = mention.from - 2; i >= Math.max(0, mention.from - FAR); i -= 1) {
    const word = wordAt(context, i);
    if (/^[.,;:]$/.test(word)) return undefined;
    const direction = directionOf(word);
    if (direction !== undefined) return direction;
  }
  return undefined;
}

/** Noun the share is of: "48 percent of likely voters". */
function wholeOf(context: Context, to: number): number | undefined {
  if (wordAt(context, to) !== 'of') return undefined;
  const at = tokenOf(context, to + 1);
  for (let i = at; i < at + 3; i += 1) {
    const group = context.groups[i];
    if (group !== undefined) return group.head;
  }
  return undefined;
}

/** Noun right behind a share in words: "one in five children". */
function sharedBy(context: Context, to: number): number | undefined {
  const at = tokenOf(context, to);
  const group = context.groups[at];
  // The chunker lets "five children lives" run on: the first plural is the one.
  for (let i = at; group !== undefined && i <= group.head; i += 1) {
    const noun = token(context, i);
    if (noun?.pos === 'NOUN' && noun.lemma !== noun.lower) return i;
  }
  return undefined;
}

/** "a majority of those candidates", "most candidates", "a minority of voters": above or below half. */
function majorities(context: Context): Draft<QuantityValue>[] {
  const drafts: Draft<QuantityValue>[] = [];
  for (let i = 0; i < context.atoms.length; i += 1) {
    const word = wordAt(context, i);
    const most =
      word === 'most' && !/^(?:the|a|an|second|third|its|his|her|their|one|at|very)$/.test(wordAt(context, i - 1));
    if (!most && word !== 'majority' && word !== 'minority') continue;
    let to = i + 1;
    if (wordAt(context, to) === 'of') to += 1;
    else if (!most) continue;
    while (/^(?:the|these|those|its|their|all)$/.test(wordAt(context, to))) to += 1;
    const at = tokenOf(context, to);
    const last = context.groups[at]?.head;
    const plural = last === undefined ? undefined : token(context, last);
    if (last === undefined || plural?.pos !== 'NOUN' || last < at || plural.lemma === plural.lower) continue;
    const head = ownHead(context, at, last);
    const noun = token(context, head) ?? plural;
    drafts.push(
      draft(context, {
        kind: 'percentage',
        value: quantity({ number: 50, unit: '%', modifier: word === 'minority' ? 'under' : 'more-than', precision: 1 }),
        role: 'level',
        from: i,
        to: i + 1,
        head,
        detail: { of: noun.lemma.toLowerCase(), fraction: 'true' },
      }),
    );
  }
  return drafts;
}

/** In brackets right behind another percentage. */
const isAside = (context: Context, mention: Mention): boolean =>
  wordAt(context, mention.from - 1) === '(' && /^(?:%|percent|cent)$/.test(wordAt(context, mention.from - 2));

/** Nouns for a seat in a body, which "Republican" alone names as well. */
const SEATS: ReadonlySet<string> = new Set([
  'member',
  'lawmaker',
  'representative',
  'senator',
  'legislator',
  'delegate',
]);

/** The group's own word: "Republican" of "every Republican member", "teacher" of "all teachers". */
function ownHead(context: Context, from: number, head: number): number {
  const before = token(context, head - 1);
  return SEATS.has(token(context, head)?.lemma ?? '') &&
    head - 1 >= from &&
    /^(?:ADJ|PROPN|NOUN)$/.test(before?.pos ?? '')
    ? head - 1
    : head;
}

/** "every Republican on the committee", "all nine Republican members", "all of the teachers": the whole of a group. */
function wholes(context: Context): Draft<QuantityValue>[] {
  const drafts: Draft<QuantityValue>[] = [];
  for (let i = 0; i < context.atoms.length; i += 1) {
    const word = wordAt(context, i);
    if (word !== 'every' && word !== 'all') continue;
    if (/^(?:not|almost|nearly|virtually|practically|at|of|in|after|above|if|and)$/.test(wordAt(context, i - 1)))
      continue;
    let to = i + 1;
    if (word === 'all' && wordAt(context, to) === 'of') to += 1;
    while (word === 'all' && /^(?:the|these|those|its|their)$/.test(wordAt(context, to))) to += 1;
    const number = context.starts.get(to);
    if (number !== undefined && word === 'every') continue;
    if (number !== undefined) to = number.to;
    const at = tokenOf(context, to);
    const group = context.groups[at];
    if (group === undefined || group.head < at) continue;
    const noun = token(context, group.head);
    if (noun === undefined || !isPerson(noun.lower)) continue;
    const head = ownHead(context, at, group.head);
    const of = token(context, head)?.lemma.toLowerCase().replace(/s$/, '') ?? noun.lemma;
    drafts.push(
      draft(context, {
        kind: 'percentage',
        value: quantity({ number: 100, unit: '%', modifier: 'exactly', precision: 1 }),
        role: 'level',
        from: i,
        to: i + 1,
        head,
        detail: { of, fraction: 'true', all: 'true' },
      }),
    );
  }
  return drafts;
}

/** Atoms on either side within which the word stands. */
const TURNOUT_WITHIN = 6;

/** "Turnout was 61 percent", "64 percent of voters turned out", "a turnout of 61 %". */
function isTurnout(context: Context, mention: Mention, to: number): boolean {
  for (let i = Math.max(0, mention.from - TURNOUT_WITHIN); i < to + TURNOUT_WITHIN; i += 1) {
    const word = wordAt(context, i);
    if (/^[.;:]$/.test(word) && i >= to) return false;
    if (word === 'turnout' || (/^turn(?:ed|ing)?$/.test(word) && wordAt(context, i + 1) === 'out' && i >= to))
      return true;
  }
  return false;
}

export const parsePercentages: Parser = (context) => {
  const drafts = [];
  for (const mention of context.mentions) {
    if (context.taken.has(mention)) continue;
    const unit = mention.form === 'fraction' ? { to: mention.coreTo, points: false } : unitAt(context, mention);
    if (unit === undefined) continue;
    context.taken.add(mention);
    // "a two-thirds majority", "half of it" of nothing countable: a threshold, a manner of speaking.
    if (mention.form === 'fraction' && /^(?:majority|vote|supermajority|-)$/.test(wordAt(context, unit.to))) continue;
    const direction =
      changeOf(context, mention) ?? changeBehind(context, unit.to) ?? changeBy(context, mention, unit.to);
    const head = wholeOf(context, unit.to) ?? (mention.whole === undefined ? undefined : sharedBy(context, unit.to));
    const role = unit.points
      ? 'points'
      : direction !== undefined
        ? 'change'
        : isTurnout(context, mention, unit.to)
          ? 'turnout'
          : 'level';
    const whole = head === undefined ? undefined : token(context, head)?.lemma;
    drafts.push(
      draft(context, {
        kind: 'percentage',
        value: quantity({ ...setOf(mention), unit: '%' }),
        role,
        from: mention.from,
        to: Math.max(unit.to, mention.to),
        head,
        detail: {
          ...common(context, mention),
          change: undefined,
          direction,
          of: whole,
          // "57 percent (62 with its allies)": another share beside the one that is meant.
          subset: isAside(context, mention) ? 'true' : undefined,
          fraction: mention.form === 'fraction' ? 'true' : undefined,
          whole: mention.whole === undefined ? undefined : String(mention.whole),
          previous: mention.previous === undefined ? undefined : String(mention.previous),
        },
      }),
    );
  }
  return [...drafts, ...majorities(context), ...wholes(context)];
};
