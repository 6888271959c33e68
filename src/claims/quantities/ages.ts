import { type NameMention, namesIn } from '../../language/names.js';
import { quantity } from '../../values/quantity.js';
import type { QuantityValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { adjacent, DASHES } from './atoms.js';
import { type Context, draft, type Parser, setOf, token, tokenOf, wordAt } from './context.js';
import { DESCRIBING, isComing, ofDescribed, otherEnd } from './described-ages.js';
import type { Mention } from './numbers.js';
import { isPerson } from './people.js';

/** Nobody in the news is older. */
const OLDEST = 122;

interface Whose {
  person?: string | undefined;
  /** A proper name, not a noun. */
  named?: boolean;
  head?: number | undefined;
}

/** A name's words, from a token on: in capitals all of "27-YEAR-OLD ANNA SMITH SHOT" looks like one name. */
function nameText(context: Context, name: NameMention, from = name.from): string {
  if (from <= name.from && !shouted(context, name)) return name.words.join(' ');
  const words: string[] = [];
  for (let i = Math.max(from, name.from); i < name.to && words.length < 2; i += 1) {
    const word = token(context, i)?.lower ?? '';
    if (/\p{L}/u.test(word)) words.push(word);
  }
  return words.join(' ');
}

const shouted = (context: Context, name: NameMention): boolean => {
  const last = token(context, name.to - 1)?.text ?? '';
  return last.length > 3 && last === last.toUpperCase() && name.words.length > 2;
};

/** Names of a sentence by the tokens they cover: looked up per number, so never searched. */
interface Names {
  at: ReadonlyMap<number, NameMention>;
}

function peopleOf(context: Context): Names {
  const at = new Map<number, NameMention>();
  for (const name of namesIn(context.sentence)) for (let i = name.from; i < name.to; i += 1) at.set(i, name);
  return { at };
}

/** The name that begins at a token; the one that ends right before it. */
const startingAt = (names: Names, i: number): NameMention | undefined => {
  const name = names.at.get(i);
  return name?.from === i ? name : undefined;
};
const endingAt = (names: Names, i: number): NameMention | undefined => {
  const name = names.at.get(i - 1);
  return name?.to === i ? name : undefined;
};

/** Names that end in the stretch of tokens, left to right. */
function namesEnding(names: Names, after: number, upTo: number): NameMention[] {
  const found: NameMention[] = [];
  for (let i = Math.max(0, after); i <= upTo; i += 1) {
    const name = endingAt(names, i);
    if (name !== undefined) found.push(name);
  }
  return found;
}

/** The person behind an age used as an adjective: "42-year-old Karl Smith", "the 42-year-old suspect", "a 42-year-old". */
function behind(context: Context, names: Names, to: number): Whose | undefined {
  const at = tokenOf(context, to);
  if (at < 0) return undefined;
  const comma = wordAt(context, to) === ',' ? 1 : 0;
  for (let i = at + comma; i < at + comma + 6; i += 1) {
    const word = token(context, i);
    if (word === undefined) break;
    const name = names.at.get(i);
    if (name !== undefined && isPerson(word.lower)) return { person: word.lower, head: i };
    const described = name === undefined ? undefined : nounOfName(context, name);
    if (described !== undefined) return described;
    if (name !== undefined)
      return { person: nameText(context, name, i), named: true, head: Math.min(name.to - 1, i + 1) };
    if (comma === 1) break;
    const group = context.groups[i];
    if (group !== undefined && group.head >= i) {
      const noun = personIn(context, i, group.head);
      // "the 42-year-old leads the party": a verb that looks like a plural.
      if (noun === undefined && i === at && isVerbLike(context, i)) return undefined;
      const head = token(context, noun ?? group.head);
      const inside = names.at.get(group.head);
      if (inside !== undefined) return { person: nameText(context, inside), named: true, head: inside.to - 1 };
      if (head !== undefined && head.pos === 'NOUN') {
        // "a 42-year-old man, Karl Smith" and "his 13-year-old son Sam".
        const end = noun === undefined ? group.to : noun + 1;
        const next = end + (token(context, end)?.text === ',' ? 1 : 0);
        const apposed = ((n) => (n?.person ? n : undefined))(startingAt(names, next));
        if (apposed !== undefined) return { person: nameText(context, apposed), named: true, head: noun ?? group.head };
        return { person: head.lemma, head: noun ?? group.head };
      }
    }
    if (/^(?:VERB|AUX|PUNCT|ADP|SCONJ|CCONJ)$/.test(word.pos)) break;
  }
  return undefined;
}

/** "the 7-year-old North Denby girl", "a 42-year-old Norland man": the name says where somebody is from. */
function nounOfName(context: Context, name: NameMention): Whose | undefined {
  const next = token(context, name.to);
  return next?.pos === 'NOUN' && isPerson(next.lemma) ? { person: next.lemma, head: name.to } : undefined;
}

/** The last noun for a person up to a group's head: the chunker lets "a 42-year-old banker lives" run on. */
function personIn(context: Context, from: number, head: number): number | undefined {
  for (let i = head; i >= from; i -= 1) {
    const word = token(context, i);
    // "lives" is a person only where lives are counted.
    if (word?.pos === 'NOUN' && isPerson(word.lemma) && word.lemma !== 'life') return i;
  }
  return undefined;
}

/** A form in -s before a word that opens an object or an adjunct: "leads the", "lives in". */
const isVerbLike = (context: Context, i: number): boolean =>
  (token(context, i)?.lower ?? '').endsWith('s') &&
  /^(?:DET|ADP|PRON|PART|ADV)$/.test(token(context, i + 1)?.pos ?? '');

/** The person before an age: "Karl Smith, a 42-year-old", "the boy is 8 years old", "Smith is 42". */
function before(context: Context, names: Names, from: number): Whose | undefined {
  const at = tokenOf(context, from);
  for (let i = at - 1; i >= Math.max(0, at - 10); i -= 1) {
    const word = token(context, i);
    if (word === undefined || /^[.;:]$/.test(word.text)) break;
    const name = names.at.get(i);
    // "in Utah", "of the Village": a name behind a preposition is not the one whose age it is.
    const governed = name !== undefined && /^(?:ADP|DET|PART)$/.test(token(context, name.from - 1)?.pos ?? '');
    if (name !== undefined && (governed || !name.person) && name.from < at - 2) {
      i = name.from;
      continue;
    }
    if (name !== undefined) return { person: nameText(context, name), named: true, head: name.to - 1 };
    if (word.pos === 'NOUN' && isPerson(word.lemma)) return { person: word.lemma, head: i };
    if (word.pos === 'PRON' && /^(?:he|she|i|who)$/.test(word.lower) && word.lower !== 'who')
      return { person: word.lower, head: i };
  }
  return undefined;
}

/** "-year-old", " years old", "yo", "y/o" behind a number. */
function yearsOld(context: Context, mention: Mention): { to: number; adjective: boolean; months: boolean } | undefined {
  let at = mention.coreTo;
  let hyphens = 0;
  const dash = (): void => {
    if (!DASHES.has(wordAt(context, at))) return;
    at += 1;
    hyphens += 1;
  };
  dash();
  const unit = wordAt(context, at);
  if (/^(?:yo|yr|yrs)$/.test(unit)) {
    if (unit === 'yo') return { to: at + 1, adjective: true, months: false };
    if (wordAt(context, at + 1) === 'old') return { to: at + 2, adjective: true, months: false };
    return undefined;
  }
  if (unit === '/' && wordAt(context, at + 1) === 'yo') return { to: at + 2, adjective: true, months: false };
  if (unit === 'y' && wordAt(context, at + 1) === '/' && wordAt(context, at + 2) === 'o')
    return { to: at + 3, adjective: true, months: false };
  if (!/^(?:years?|months?)$/.test(unit)) return undefined;
  at += 1;
  dash();
  // "a 22-year-woman": a slip for "22-year-old woman".
  if (hyphens === 2 && unit === 'year' && isPerson(wordAt(context, at)))
    return { to: at, adjective: true, months: false };
  if (
    !/^(?:old|olds)$/.test(wordAt(context, at)) &&
    !(wordAt(context, at) === 'of' && wordAt(context, at + 1) === 'age')
  )
    return undefined;
  const old = wordAt(context, at) === 'of' ? 2 : 1;
  // "her 15-months-old daughter": a slip for the adjective.
  const adjective = unit === 'year' || unit === 'month' || (hyphens > 1 && old === 1);
  return { to: at + old, adjective, months: /^month/.test(unit) };
}

function ageValue(mention: Mention, months: boolean): QuantityValue {
  const { range, ...set } = setOf(mention);
  const scale = months ? 1 / 12 : 1;
  return quantity({
    ...set,
    number: set.number * scale,
    precision: set.precision * scale,
    ...(range === undefined ? {} : { range: { lo: range.lo * scale, hi: range.hi * scale } }),
    unit: 'year:age',
  });
}

/** Atoms of "between the ages of". */
const OPENING = 4;

const agesBetween = (first: Mention, last: Mention): QuantityValue =>
  quantity({
    number: first.number,
    unit: 'year:age',
    modifier: 'between',
    range: { lo: first.number, hi: last.number },
  });

const plausible = (mention: Mention): boolean =>
  mention.form !== 'fraction' && mention.number > 0 && mention.number <= OLDEST && Number.isInteger(mention.number);

export const parseAges: Parser = (context) => {
  if (context.mentions.length === 0) return [];
  const names = peopleOf(context);
  const drafts: Draft<QuantityValue>[] = [];
  const add = (
    mention: Mention,
    to: number,
    whose: Whose | undefined,
    value: QuantityValue,
    from = mention.from,
  ): void => {
    context.taken.add(mention);
    drafts.push(
      draft(context, {
        kind: 'age',
        value,
        role: 'age',
        from,
        to,
        head: whose?.head,
        // Two named people with no word of their names in common are two people: never one question.
        qualifiers: whose?.named ? (whose.person ?? '').split(' ').filter((word) => word.length > 1) : [],
        detail: {
          person: whose?.person,
          named: whose?.named ? 'true' : undefined,
          decade: decadeOf(context, mention) === undefined ? undefined : 'true',
          past:
            !isComing(context, mention) && !isOfDying(context, mention) && atAnotherTime(context, mention, from)
              ? 'true'
              : undefined,
        },
        // "would have turned 2": no wish, a fact of a child of one.
        modality: isComing(context, mention) ? 'asserted' : undefined,
      }),
    );
  };
  for (const [index, mention] of context.mentions.entries()) {
    if (context.taken.has(mention) || !plausible(mention)) continue;
    const end = otherEnd(context, mention);
    if (end !== undefined) {
      const at = mention.from - OPENING;
      context.taken.add(end);
      add(
        mention,
        yearsOld(context, end)?.to ?? end.to,
        before(context, names, at) ?? subjectOf(context, names, at),
        agesBetween(mention, end),
        at,
      );
      continue;
    }
    const old = yearsOld(context, mention);
    if (old !== undefined) {
      const whose = old.adjective
        ? (behind(context, names, old.to) ??
          (isApposed(context, mention.from) ? before(context, names, mention.from) : undefined))
        : (before(context, names, mention.from) ?? behind(context, names, old.to));
      // "a two-year-old law": a thing's age is the date engineer's.
      if (
        whose?.person !== undefined &&
        whose.named !== true &&
        !isPerson(whose.person) &&
        !/^(?:he|she|i)$/.test(whose.person)
      ) {
        context.taken.add(mention);
        continue;
      }
      add(mention, old.to, whose, ageValue(mention, old.months));
      continue;
    }
    if (TIME_BEHIND.test(wordAt(context, mention.coreTo))) continue;
    const decade = decadeOf(context, mention);
    if (decade !== undefined) {
      add(mention, mention.coreTo + 1, before(context, names, decade.from), decade.value, decade.from);
      continue;
    }
    const lead = wordAt(context, mention.from - 1);
    if (lead === 'aged' || lead === 'age' || lead === 'ages') {
      for (const [k, each] of series(context, index).entries()) {
        const whose =
          respective(context, names, mention.from - 1, k) ??
          before(context, names, mention.from - 1) ??
          subjectOf(context, names, mention.from - 1);
        add(each, each.to, whose, ageValue(each, false));
      }
      continue;
    }
    if (/^(?:age|ages)$/.test(wordAt(context, mention.from - 2)) && /^(?:of|from|between)$/.test(lead)) {
      const at = mention.from - 2;
      add(mention, mention.to, before(context, names, at) ?? subjectOf(context, names, at), ageValue(mention, false));
      continue;
    }
    if (lead === 'at' && isDeathAt(context, mention)) {
      const at = mention.from - 1;
      add(
        mention,
        mention.coreTo,
        before(context, names, at) ?? subjectOf(context, names, at),
        ageValue(mention, false),
      );
      continue;
    }
    if (isComing(context, mention)) {
      const whose = before(context, names, mention.from - 1) ?? subjectOf(context, names, mention.from - 1);
      add(mention, mention.coreTo, whose, ageValue({ ...mention, number: mention.number - 1 }, false));
      continue;
    }
    const comma =
      apposed(context, names, mention) ??
      ofPronoun(context, mention) ??
      ofRelative(context, names, mention) ??
      ofDescribed(context, mention);
    if (comma !== undefined) add(mention, mention.coreTo, comma, ageValue(mention, false));
  }
  return drafts;
};

/** "Karl Smith, a 42-year-old", "he is a 42-year-old": not "Smith shot the 4-year-old". */
function isApposed(context: Context, from: number): boolean {
  const article = /^(?:a|an|the)$/.test(wordAt(context, from - 1)) ? 2 : 1;
  return /^(?:,|is|was|—|-|–|\()$/.test(wordAt(context, from - article));
}

const TIME_BEHIND = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|percent|%|per|million|points?)$/;

/** "in her 40s", "in his early 30s", "mid-20s": a decade of life. */
function decadeOf(context: Context, mention: Mention): { from: number; value: QuantityValue } | undefined {
  if (wordAt(context, mention.coreTo) !== 's' && !/^'s$/.test(wordAt(context, mention.coreTo))) return undefined;
  if (mention.number % 10 !== 0 || mention.number < 10 || mention.number > 90) return undefined;
  let from = mention.coreFrom;
  if (DASHES.has(wordAt(context, from - 1))) from -= 1;
  const part = wordAt(context, from - 1);
  const third = /^(?:early|mid|late)$/.test(part);
  if (third) from -= 1;
  if (!/^(?:his|her|their|my)$/.test(wordAt(context, from - 1))) return undefined;
  const start = mention.number;
  const [lo, hi] =
    part === 'early'
      ? [start, start + 4]
      : part === 'mid'
        ? [start + 3, start + 7]
        : part === 'late'
          ? [start + 6, start + 9]
          : [start, start + 9];
  return {
    from,
    value: quantity({
      number: start,
      unit: 'year:age',
      modifier: 'between',
      range: { lo: lo ?? start, hi: hi ?? start },
    }),
  };
}

/** The numbers of "aged 16 and 13", "ages 4, 6 and 9". */
function series(context: Context, index: number): Mention[] {
  const first = context.mentions[index];
  if (first === undefined) return [];
  const all = [first];
  for (let k = index + 1; k < context.mentions.length; k += 1) {
    const last = all.at(-1);
    const next = context.mentions[k];
    if (last === undefined || next === undefined || !plausible(next) || next.coreFrom - last.to > 2) break;
    const joint = wordAt(context, last.to);
    if (joint !== ',' && joint !== 'and') break;
    if (yearsOld(context, next) !== undefined || TIME_BEHIND.test(wordAt(context, next.coreTo))) break;
    all.push(next);
  }
  return all;
}

/** The k-th of the names that stand together before "aged": "Anna and Ben Smith, aged 16 and 13 respectively". */
function respective(context: Context, names: Names, from: number, k: number): Whose | undefined {
  const at = tokenOf(context, from);
  const near = namesEnding(names, at - 13, at);
  const last = near.at(-1);
  if (last === undefined || last.to < at - 2) return undefined;
  const joined = [last];
  for (let i = near.length - 2; i >= 0; i -= 1) {
    const earlier = near[i];
    const later = joined[0];
    if (earlier === undefined || later === undefined) break;
    const between = token(context, earlier.to)?.lower;
    if (later.from - earlier.to > 2 || (between !== 'and' && between !== ',')) break;
    joined.unshift(earlier);
  }
  if (joined.length === 1 && last.words.includes('and')) return undefined;
  const name = joined.length === 1 ? (k === 0 ? last : undefined) : joined[k];
  if (name === undefined) return undefined;
  // A first name alone shares the family name of the last one.
  const family = last.words.at(-1);
  const text =
    name !== last && name.words.length === 1 && last.words.length > 1 && family !== undefined
      ? `${nameText(context, name)} ${family}`
      : nameText(context, name);
  return { person: text, named: true, head: name.to - 1 };
}

/** "Karl Smith, 42," and "Karl Smith (42)": only right behind a person's name. */
function apposed(context: Context, names: Names, mention: Mention): Whose | undefined {
  if (!mention.bare || mention.modifier !== 'none' || mention.form !== 'digits') return undefined;
  const lead = wordAt(context, mention.coreFrom - 1);
  if (lead !== ',' && lead !== '(' && !/^(?:is|was|turned|turns)$/.test(lead)) return undefined;
  const verb = lead !== ',' && lead !== '(';
  const tail = wordAt(context, mention.coreTo);
  if (lead === '(' ? tail !== ')' : !ENDS_AGE.test(tail) && tail !== '') return undefined;
  if (lead === ',' && /^(?:of|in|and|or)$/.test(tail) === false && /^(?:to)$/.test(tail)) return undefined;
  const at = tokenOf(context, mention.coreFrom - 1);
  const name = endingAt(names, at);
  if (name === undefined) {
    // "Smith Jr., 42": the comma belongs to the name's tail.
    const tailed = /^(?:jr|sr|ii|iii|\.)\.?$/i.test(token(context, at - 1)?.lower ?? '')
      ? endingAt(names, at - 1)
      : undefined;
    return tailed === undefined ? undefined : { person: nameText(context, tailed), named: true, head: tailed.to - 1 };
  }
  // "Boy, 5, shot", "Denby Girl, 7, found": a headline's capitals.
  const noun = name.words.at(-1) ?? '';
  if (DESCRIBING.has(noun)) return { person: noun, head: name.to - 1 };
  if (verb && !name.person) return undefined;
  if (!name.person && !(name.words.length === 1 && lead === ',' && /^(?:,|\.)$/.test(tail))) return undefined;
  if (!name.person && !adjacent(context.atoms[mention.coreFrom - 2], context.atoms[mention.coreFrom - 1]))
    return undefined;
  return { person: nameText(context, name), named: true, head: name.to - 1 };
}

/** Words that tell that an age is of another time than the text's: "was 19 when", "then 19", "at age 19", "19 at the time". */
function atAnotherTime(context: Context, mention: Mention, from: number): boolean {
  if (wordAt(context, mention.coreTo) === 'when' || wordAt(context, mention.coreTo + 2) === 'when') return true;
  for (let i = Math.max(0, from - AGE_LEADS); i < from; i += 1) {
    const word = wordAt(context, i);
    if (/^(?:then|turned|turns|turning|since|until|before)$/.test(word)) return true;
    // "at the age of 19", "by age 19"; who died at 85 was 85 on that day, and the day is told.
    // "aiming at the 22-year-old" is of now.
    const age = /^(?:the|an)$/.test(wordAt(context, i + 1)) ? wordAt(context, i + 2) : wordAt(context, i + 1);
    if (/^(?:at|by|from)$/.test(word) && /^ages?$/.test(age)) return true;
    if (word === 'age' && wordAt(context, i + 1) === 'of') return true;
  }
  if (
    wordAt(context, from - 1) === 'at' ||
    (wordAt(context, from - 1) === 'age' && /^(?:at|by|from)$/.test(wordAt(context, from - 2)))
  )
    return true;
  return context.atoms.some(
    (atom, i) => atom.lower === 'at' && wordAt(context, i + 1) === 'the' && wordAt(context, i + 2) === 'time',
  );
}

/** "died at the age of 85": the day of it is told. */
function isOfDying(context: Context, { from }: Mention): boolean {
  for (let i = from - 1; i >= Math.max(0, from - DYING_REACH); i -= 1) {
    if (/^[,.;:]$/.test(wordAt(context, i))) return false;
    if (/^(?:died|dies|dead|die|dying)$/.test(wordAt(context, i))) return true;
  }
  return false;
}

/** Atoms between "died" and the age. */
const DYING_REACH = 14;

/** Atoms before an age that may move it to another time. */
const AGE_LEADS = 3;

/** "She was 19 when", "he is 42.": whom the pronoun stands for, the topic knows. */
function ofPronoun(context: Context, mention: Mention): Whose | undefined {
  if (!mention.bare || mention.form !== 'digits' || mention.number < YOUNGEST_BARE) return undefined;
  if (!/^(?:when|[.,;]|)$/.test(wordAt(context, mention.coreTo))) return undefined;
  const short = /^(he|she)'s$/.exec(wordAt(context, mention.from - 1))?.[1];
  if (short !== undefined) return { person: short, head: tokenOf(context, mention.from - 1) };
  if (!/^(?:is|was|turned|turns)$/.test(wordAt(context, mention.from - 1))) return undefined;
  const pronoun = wordAt(context, mention.from - 2);
  return /^(?:he|she)$/.test(pronoun) ? { person: pronoun, head: tokenOf(context, mention.from - 2) } : undefined;
}

/** "Karl Smith, who is 42, said", "who's 42". */
function ofRelative(context: Context, names: Names, mention: Mention): Whose | undefined {
  if (!mention.bare || mention.form !== 'digits' || mention.number < YOUNGEST_BARE) return undefined;
  const short = wordAt(context, mention.from - 1) === "who's";
  const long = /^(?:is|was)$/.test(wordAt(context, mention.from - 1)) && wordAt(context, mention.from - 2) === 'who';
  if (!short && !long) return undefined;
  if (!/^(?:[.,;)]|and|)$/.test(wordAt(context, mention.coreTo))) return undefined;
  const at = tokenOf(context, mention.from - (short ? 1 : 2));
  const name = endingAt(names, token(context, at - 1)?.text === ',' ? at - 1 : at);
  return name?.person || (name !== undefined && name.words.length === 1)
    ? { person: nameText(context, name), named: true, head: name.to - 1 }
    : undefined;
}

/** Bare numbers below this after "he was" are places in a race or a queue. */
const YOUNGEST_BARE = 5;

/** "died at 85", "dies at 85 in Aldport". */
function isDeathAt(context: Context, mention: Mention): boolean {
  if (
    !mention.bare ||
    mention.form !== 'digits' ||
    !/^(?:[.,;]|in|of|on|after|from|)$/.test(wordAt(context, mention.coreTo))
  )
    return false;
  return /^(?:died|dies|dead|die|dying)$/.test(wordAt(context, mention.from - 2));
}

/** The named subject of the clause, or, where it has none of its own, of the clause before: "was born in 1940 and died at the age of 80". */
function subjectOf(context: Context, names: Names, from: number): Whose | undefined {
  const at = tokenOf(context, from);
  const { clauses } = context.sentence;
  for (let i = clauses.findIndex((clause) => clause.to > at); i >= 0; i -= 1) {
    const subject = clauses[i]?.subject;
    const name = subject === undefined ? undefined : names.at.get(subject.head);
    if (name !== undefined) return { person: nameText(context, name), named: true, head: name.to - 1 };
    const word = subject === undefined ? undefined : token(context, subject.head);
    if (word !== undefined && /^(?:he|she)$/.test(word.lower)) return { person: word.lower, head: subject?.head };
    if (word !== undefined && word.pos !== 'NUM' && !/^(?:who|which|that)$/.test(word.lower)) return undefined;
  }
  return undefined;
}

const ENDS_AGE = /^(?:[,.;)]|of|and|who|was|were|is|has|had|from|said|told|died|or|both|all|with|the|after|on|in|at)$/;
