import type { Source } from '../../sources/types.js';
import { quantity } from '../../values/quantity.js';
import type { QuantityValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { adjacent, DASHES } from './atoms.js';
import { type Context, draft, mentionFrom, type Parser, setOf, token, tokenOf, wordAt } from './context.js';
import { TIME_UNITS } from './exclusions.data.js';
import { changeOf, common } from './money.js';
import type { Mention } from './numbers.js';
import { COUNTED_ALIASES } from './people.data.js';
import { fateOf, groupOf, isPerson } from './people.js';

/** What a number counts: the noun, what happened to it, and the token that tells. */
interface Counted {
  head?: number;
  /** Lemma of the noun, or `person` for people. */
  unit: string;
  role: string;
  anchor?: number | undefined;
  group?: string | undefined;
  /** A part of a whole named beside it: "of whom", "including", "of the victims". */
  subset?: boolean;
  /** The whole, in words. */
  of?: string;
  qualifiers: string[];
}

/** Atoms that end the reach of a number's fate: another clause begins. */
const CLAUSE_END = /^(?:[.;:()?!]|that|which|when|while|after|before|because|but|although|though|if)$/;
const AUXILIARY =
  /^(?:was|were|is|are|been|be|being|has|have|had|got|get|gets|remain|remained|remains|left|found|reported|listed|in|also|still|fatally|critically|seriously|severely|badly|confirmed|now|believed|feared|to|non|-|not|reportedly|later|both|all|unaccounted|declared|pronounced|presumed)$/;

export const parseCounts: Parser = (context) => {
  const drafts: Draft<QuantityValue>[] = [];
  let previous: Counted | undefined;
  for (const [index, mention] of context.mentions.entries()) {
    if (context.taken.has(mention) || mention.form === 'fraction') continue;
    if (isPronoun(context, mention)) continue;
    const counted = countedBy(context, mention, previous);
    if (counted === undefined) continue;
    context.taken.add(mention);
    previous = counted;
    const rest = isRest(context, mention, counted);
    const unit = counted.unit === 'person' && counted.role !== '' ? `person:${counted.role}` : counted.unit;
    drafts.push(
      draft(context, {
        kind: 'count',
        value: quantity({ ...setOf(mention), unit }),
        role: counted.role,
        from: mention.from,
        to: mention.to,
        head: counted.head,
        anchor: counted.anchor,
        qualifiers: counted.qualifiers,
        detail: {
          ...common(context, mention),
          change: wordAt(context, mention.from - 1) === 'by' ? changeOf(context, mention) : undefined,
          group: counted.group,
          rest: rest ? 'true' : undefined,
          other: rest || (isOther(context, mention, counted) && !fateBefore(context, mention)) ? 'true' : undefined,
          only: mention.number === 1 && wordAt(context, mention.coreFrom - 1) === 'only' ? 'true' : undefined,
          beside: isBeside(context, index) ? 'true' : undefined,
          ...(counted.unit === 'person' ? whenNear(context, mention) : {}),
          itemised: isItemised(context, index) ? 'true' : undefined,
          gunman: gunmanAmong(context, mention),
          grade: gradeOf(context, mention.to),
          owned: /^(?:his|her|their|my|our|'s)$|'s$/.test(wordAt(context, mention.from - 1)) ? 'true' : undefined,
          summed: counted.unit === 'person' ? summedOver(context, mention) : undefined,
          subset: counted.subset || subsetBefore(context, mention.from) || rest ? 'true' : undefined,
          of: counted.of,
          part: partBefore(context, index),
          previous: mention.previous === undefined ? undefined : String(mention.previous),
        },
      }),
    );
  }
  drafts.push(...zeroes(context));
  return drafts;
};

/** "one of the best", "one another", "one day", "the one": no count. */
function isPronoun(context: Context, mention: Mention): boolean {
  const word = wordAt(context, mention.coreFrom);
  if (word !== 'one' || mention.coreTo !== mention.coreFrom + 1) return false;
  const next = wordAt(context, mention.coreTo);
  if (
    /^(?:of|another|by|that|who|can|could|would|should|may|might|must|is|was|has|had|'s|in|to|and|or|way|thing|side|hand|point|reason|more|time|day|part|big|major)$/.test(
      next,
    )
  ) {
    return !(next === 'of' ? false : next === 'more' && false);
  }
  if (next === '' || /^[.,;:?!”")’]$/.test(next)) return true;
  if (
    /^(?:the|this|that|no|every|each|any|which|some|another|only|first|last)$/.test(
      wordAt(context, mention.coreFrom - 1),
    ) &&
    wordAt(context, mention.coreFrom - 1) !== 'only'
  )
    return true;
  if (mention.modifier !== 'none' || mention.from !== mention.coreFrom) return false;
  const lead = wordAt(context, mention.from - 1);
  if (/^(?:only|just|leaving|left|leaves|killed|killing|injured|injuring|wounded|wounding)$/.test(lead)) return false;
  // "one man told us" introduces somebody; "one dead", "one person was killed", "one count of" count.
  return !(
    fateOf(next, 'adjective') !== undefined ||
    /^(?:person|victim|people|death|fatality|injury|count|arrest|shot|vote|other|suspect|child|officer|body|civilian|soldier)$/.test(
      next,
    )
  );
}

/** "including two women", "among them 3 children", "of whom five": a part of what was counted before. */
function subsetBefore(context: Context, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8); i -= 1) {
    const word = wordAt(context, i);
    if (/^[.;:]$/.test(word)) return false;
    if (word === 'including' || word === 'includes' || word === 'included' || word === 'include') return true;
    if (
      (word === 'them' || word === 'whom' || word === 'which' || word === 'these') &&
      /^(?:of|among|amongst)$/.test(wordAt(context, i - 1))
    )
      return true;
    if (fateOf(word, 'verb') !== undefined && word !== 'hurt') return false;
  }
  return false;
}

/** "two were seriously injured": not all who were injured. */
function gradeOf(context: Context, to: number): string | undefined {
  for (let i = to; i < to + 5; i += 1) {
    const word = wordAt(context, i);
    if (/^(?:seriously|critically|severely|badly|gravely)$/.test(word)) return 'serious';
    if (/^[,.;:]$/.test(word)) return undefined;
  }
  return undefined;
}

/** What befell the rest as well, so that "others" are never all of them: the wounded are others than the dead. */
const SHARED_FATES: ReadonlySet<string> = new Set([
  '',
  'killed',
  'shot',
  'charged',
  'arrested',
  'convicted',
  'rescued',
  'missing',
]);

/** "two other people were shot", "the other three cars": not all there are. */
function isRest(context: Context, mention: Mention, counted: Counted): boolean {
  if (!isOther(context, mention, counted)) return false;
  if (counted.unit !== 'person' || SHARED_FATES.has(counted.role)) return true;
  for (let i = Math.max(0, mention.from - 30); i < mention.from; i += 1) {
    if (fateOf(wordAt(context, i), 'adjective') === counted.role) return true;
  }
  return false;
}

/** "four other people", "seven others": there are some that the number leaves out, told of here or before. */
const isOther = (context: Context, mention: Mention, counted: Counted): boolean =>
  mention.other || counted.qualifiers.includes('other') || token(context, counted.head ?? -1)?.lower === 'others';

/** What befell somebody is told before, here or in the sentence before: "one dead, three others hurt" leaves out the dead alone. */
function fateBefore(context: Context, mention: Mention): boolean {
  for (let i = Math.max(0, mention.from - 30); i < mention.from; i += 1) {
    const word = wordAt(context, i);
    if (fateOf(word, 'adjective') !== undefined || fateOf(word, 'intransitive') !== undefined) return true;
  }
  const told = context.reading.sentences[context.sentence.index - 1]?.tokens ?? [];
  return told.some(
    ({ lower }, i) =>
      (fateOf(lower, 'adjective') ?? fateOf(lower, 'intransitive')) === 'killed' || told[i - 1]?.lower === 'fatally',
  );
}

/** Words before the place of a further part of a list: "two in another bedroom", "and one at the other house". */
const PLACING = /^(?:in|at|to|on|from|inside|outside|near)$/;
const FURTHER = /^(?:another|other|second|different|separate)$/;

/** "Two victims were found in one room, two in another and one in the hall": a list that parts the whole. */
function isItemised(context: Context, index: number): boolean {
  const own = context.mentions[index];
  // "five of the six" has its "of" as well: it is a part, and says so.
  if (own === undefined || wordAt(context, own.to) === 'of') return false;
  return context.mentions.slice(index + 1, index + 4).some((later) => {
    const lead = wordAt(context, later.from - 1);
    if (!/^(?:,|;|and)$/.test(lead) || !PLACING.test(wordAt(context, later.to))) return false;
    return FURTHER.test(wordAt(context, later.to + 1)) || FURTHER.test(wordAt(context, later.to + 2));
  });
}

/** "44 of the 141 seats": the whole, with the part that is told beside it. */
function partBefore(context: Context, index: number): string | undefined {
  const [part, own] = [context.mentions[index - 1], context.mentions[index]];
  if (part === undefined || own === undefined || part.to > own.from) return undefined;
  const between = context.atoms.slice(part.to, own.from).map(({ lower }) => lower);
  return between[0] === 'of' && between.length <= 3 ? String(part.number) : undefined;
}

/** "seven men and six women", "two children and two teens": groups that make up the whole together. */
function isBeside(context: Context, index: number): boolean {
  const pair = (first: Mention | undefined, second: Mention | undefined): boolean => {
    if (first === undefined || second === undefined || wordAt(context, second.from - 1) !== 'and') return false;
    const noun = wordAt(context, second.from - 2);
    if (second.from - first.to > 4 || groupOf(noun) === undefined) return false;
    return [0, 1, 2].some((i) => groupOf(wordAt(context, second.to + i)) !== undefined);
  };
  const { mentions } = context;
  return pair(mentions[index], mentions[index + 1]) || pair(mentions[index - 1], mentions[index]);
}

const MONTHS: Readonly<Record<string, string>> = Object.fromEntries(
  'January February March April May June July August September October November December'
    .split(' ')
    .flatMap((month) => [month, month.slice(0, 3), month.slice(0, 4)].map((word) => [word, month] as const)),
);

const ENDING: ReadonlySet<string> = new Set(['until', 'till', 'by', 'before', 'through']);

/** The day or month in which, as the sentence says, it happened: "wounded in October", "on Dec. 3". */
function whenNear(context: Context, mention: Mention): { month?: string; day?: string } {
  const to = Math.min(context.atoms.length, mention.to + 16);
  for (let i = Math.max(1, mention.from - 16); i < to; i += 1) {
    const text = context.atoms[i]?.text ?? '';
    const month = Object.hasOwn(MONTHS, text) ? MONTHS[text] : undefined;
    if (month === undefined) continue;
    // "has 900 pupils and stays closed until 3 May": when it ends, not when they were counted.
    if (
      ENDING.has(wordAt(context, i - 1)) ||
      ENDING.has(wordAt(context, i - 2)) ||
      /^(?:least|latest|earliest)$/.test(wordAt(context, i - 1))
    )
      continue;
    const behind = context.atoms[wordAt(context, i + 1) === '.' ? i + 2 : i + 1];
    const day = [behind, context.atoms[i - 1]].find((atom) => /^[0-3]?\d$/.test(atom?.text ?? ''))?.text;
    if (day !== undefined) return { month, day };
    if (/^(?:in|of|last|since|early|late|mid)$/.test(wordAt(context, i - 1))) return { month };
  }
  return {};
}

/** Whether the dead hold the one who killed: "three people are dead, including the gunman", "killed three and then himself". */
function gunmanAmong(context: Context, mention: Mention): 'in' | 'out' | undefined {
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

/** "12 wounded in shootings since Friday", "39 people shot over the weekend": a sum, and of what, as far as it is said. */
function summedOver(context: Context, mention: Mention): string | undefined {
  const to = Math.min(context.atoms.length, mention.to + 16);
  for (let i = Math.max(0, mention.from - 8); i < to; i += 1) {
    const word = wordAt(context, i);
    const next = wordAt(context, i + 1);
    if (/^[.;]$/.test(word) && i > mention.to) return undefined;
    if (SUMMING.test(word)) return word;
    if (
      word === 'since' &&
      /^(?:\d+|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        next,
      )
    )
      return `since ${next}`;
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

function countedBy(context: Context, mention: Mention, previous: Counted | undefined): Counted | undefined {
  let at = mention.to;
  if (/^(?:more|additional|extra|further)$/.test(wordAt(context, at))) at += 1;
  const hyphen = DASHES.has(wordAt(context, at)) && adjacent(context.atoms[at - 1], context.atoms[at]);
  if (hyphen) at += 1;
  const next = wordAt(context, at);
  const labelled = underLabel(context, mention);
  if (labelled !== undefined) return labelled;
  if (TIME_UNITS.has(next) || (hyphen && TIME_UNITS.has(next))) return undefined;
  if (/^(?:%|percent|per|times|fold|x)$/.test(next) && next !== 'times') return undefined;

  // "five of the six victims", "dozens of people", "two of them".
  if (next === 'of' && mention.form !== 'vague') return ofWhole(context, mention, at + 1);
  if (next === 'of') at += 1;

  const fate = noHead(context, mention, at, previous);
  if (fate !== undefined) return fate;

  const index = tokenOf(context, at);
  const group = groupHolding(context, mention, index);
  if (group === undefined) return headless(context, mention, at, previous);
  const head = token(context, group.head);
  if (head === undefined || TIME_UNITS.has(head.lower)) return undefined;
  if (
    hyphen &&
    group.head === index &&
    !/^(?:member|page|person|bed|room|story|car|vehicle|seat|count|point|man|woman)$/.test(head.lower)
  )
    return undefined;
  const qualifiers = premodifiers(context, index, group.head);
  if (qualifiers.some((q) => TIME_UNITS.has(q))) return undefined;
  const atomTo = atomAfter(context, group.head, at);
  const counted = describe(context, mention, group.head, atomTo, qualifiers);
  // "a four-page summary": pages, of the summary.
  const of = hyphen ? nounBehind(context, group.head) : undefined;
  return of === undefined ? counted : { ...counted, of };
}

const LONGEST_LABEL = 5;

/** "Deaths: 12", "Tornadoes confirmed 69" in a table: the label counts. Only for the first number behind it. */
function underLabel(context: Context, mention: Mention): Counted | undefined {
  const at = mention.from;
  if (at === 0 || at > LONGEST_LABEL + 1) return undefined;
  const colon = wordAt(context, at - 1) === ':';
  if (!colon && !isNextCell(context, at)) return undefined;
  if (!context.atoms.slice(0, colon ? at - 1 : at).every((atom) => atom.kind === 'word')) return undefined;
  const last = tokenOf(context, at - 1);
  for (let i = 0; i <= last; i += 1) {
    const word = token(context, i);
    // Capitals make names of common nouns, and names have no other lemma.
    const lemma = word?.lemma.toLowerCase() === word?.lower ? singular(word?.lower) : word?.lemma.toLowerCase();
    if (word === undefined || lemma === undefined || !/^(?:NOUN|PROPN)$/.test(word.pos) || lemma === word.lower)
      continue;
    if (word.lower === 'number' || TIME_UNITS.has(word.lower)) continue;
    const fate = fateOf(word.lower, 'noun');
    if (fate !== undefined) return { head: i, unit: 'person', role: fate, anchor: i, qualifiers: [] };
    if (isPerson(word.lower)) return undefined;
    const unit = unitOf(lemma);
    return { head: i, unit, role: unit, qualifiers: [] };
  }
  const made = wordAt(context, 0) === 'number' && colon ? wordAt(context, at - 2) : '';
  return MADE.test(made) ? { head: last - 1, unit: made, role: made, qualifiers: [] } : undefined;
}

/** "tornadoes", "bodies", "homes" without their plural; the word itself when it has none. */
const singular = (word: string | undefined): string | undefined =>
  word?.replace(/(?<=\p{L}{2})ies$/u, 'y').replace(/(?<=o|x|ch|sh|ss)es$/, '') === word
    ? word?.replace(/s$/, '')
    : word?.replace(/(?<=\p{L}{2})ies$/u, 'y').replace(/(?<=o|x|ch|sh|ss)es$/, '');

/** A tab of the file stands between the atom and the one before: two cells of a row. The prose holds a space there. */
function isNextCell(context: Context, at: number): boolean {
  const { source } = context.reading;
  const [label, value] = [context.atoms[at - 1], context.atoms[at]];
  if (label === undefined || value === undefined || value.start - label.end > 2) return false;
  const end = inFile(source, label.end - 1);
  return end !== undefined && /^.[ ]*\t/u.test(source.text.slice(end, end + MOST_BLANKS));
}

/** Blanks after which a tab is no longer looked for. */
const MOST_BLANKS = 8;

/** Offset in the file of a place in the prose that stands in the file as it is. */
function inFile({ runs }: Source, offset: number): number | undefined {
  let [from, to] = [0, runs.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((runs[middle]?.prose ?? 0) <= offset) from = middle;
    else to = middle;
  }
  const run = runs[from];
  return run !== undefined && offset < run.prose + run.length ? run.text + offset - run.prose : undefined;
}

/** Participles that stand for what is counted: "33 built", "Number built: 44". */
const MADE = /^(?:built|produced|manufactured|launched|ordered|delivered|completed|lost|retired|preserved)$/;

/** Lemma of the first noun behind a token, adjectives between: "report" of "28-page annual report". */
function nounBehind(context: Context, index: number): string | undefined {
  for (let i = index + 1; i < index + 4; i += 1) {
    const word = token(context, i);
    if (word?.pos === 'NOUN') return word.lemma;
    if (word === undefined || !/^(?:ADJ|PROPN|PUNCT)$/.test(word.pos)) return undefined;
  }
  return undefined;
}

/** The noun group that the number opens or stands in, whose head comes behind it. */
function groupHolding(context: Context, mention: Mention, index: number): { head: number } | undefined {
  if (index < 0) return undefined;
  const own = context.groups[tokenOf(context, mention.coreTo - 1)];
  const word = token(context, index);
  if (word === undefined) return undefined;
  if (own !== undefined && own.head >= index) return capped(context, mention, index, own.head);
  const next = context.groups[index];
  if (next === undefined || next.head < index) return undefined;
  if (next.from < index && next !== own) return undefined;
  if (word.pos === 'DET' || word.pos === 'PRON') return undefined;
  return capped(context, mention, index, next.head);
}

/**
 * The counted noun inside a group. The chunker's groups run on ("two turkeys named Anna and", "the two leaders last
 * spoke"): the first plural that no further noun follows is the one.
 */
function capped(context: Context, mention: Mention, from: number, head: number): { head: number } | undefined {
  const isNoun = (i: number): boolean => /^(?:NOUN|PROPN)$/.test(token(context, i)?.pos ?? '');
  const hyphen =
    DASHES.has(token(context, from - 1)?.text ?? '') && context.atoms[mention.coreTo - 1]?.token === from - 2;
  if (hyphen) return isNoun(from) ? { head: from } : undefined;
  for (let i = from; i <= head; i += 1) {
    const word = token(context, i);
    if (word === undefined || word.pos === 'NUM' || word.pos === 'ADP') return undefined;
    if (!/\p{L}{2}/u.test(word.text)) continue;
    if (/^['’]s?$/.test(word.text)) return undefined;
    if (!isNoun(i) && !isPerson(word.lower)) continue;
    const plural = word.lemma !== word.lower || isPerson(word.lower) || mention.number === 1;
    const next = token(context, i + 1);
    if (fateOf(next?.lower ?? '', 'adjective') !== undefined && isPerson(word.lower)) return { head: i };
    // "several shots ring out": a verb that the tagger took for a noun.
    if (plural && token(context, i + 2)?.lower === 'out') return { head: i };
    const runsOn =
      i < head &&
      isNoun(i + 1) &&
      !(next?.pos === 'PROPN' && word.pos === 'NOUN') &&
      !TIME_UNITS.has(next?.lower ?? '');
    if (plural && !runsOn) return { head: i };
  }
  return isNoun(head) && /\p{L}{2}/u.test(token(context, head)?.text ?? '') ? { head } : undefined;
}

/** First atom behind a token. */
function atomAfter(context: Context, index: number, near: number): number {
  let at = near;
  while (at < context.atoms.length && (context.atoms[at]?.token ?? 0) <= index) at += 1;
  return at;
}

function premodifiers(context: Context, from: number, head: number): string[] {
  const words: string[] = [];
  for (let i = from; i < head; i += 1) {
    const word = token(context, i);
    if (
      word !== undefined &&
      (word.pos === 'ADJ' || word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'VERB')
    )
      words.push(word.lower);
  }
  return words;
}

const unitOf = (lemma: string): string =>
  Object.hasOwn(COUNTED_ALIASES, lemma) ? (COUNTED_ALIASES[lemma] ?? lemma) : lemma;

function describe(context: Context, mention: Mention, head: number, behind: number, qualifiers: string[]): Counted {
  const noun = token(context, head);
  const lower = noun?.lower ?? '';
  const lemma = noun?.lemma ?? lower;
  const noun_fate = fateOf(lower, 'noun');
  const plural = lower !== lemma || mention.number === 1;
  if (noun_fate !== undefined && plural) {
    return {
      head,
      unit: 'person',
      role: noun_fate,
      anchor: head,
      qualifiers: qualifiers.filter((q) => !/^(?:confirmed|reported|new|more)$/.test(q)),
    };
  }
  if (!isPerson(lower) && !isPerson(lemma)) {
    return { head, unit: unitOf(lemma), role: unitOf(lemma), qualifiers };
  }
  const within = qualifiers.map((q) => fateOf(q, 'adjective')).find((f) => f !== undefined);
  const around = fateAround(context, mention, behind);
  // What is said of them now goes before what they are called: "five of the injured victims are stable".
  const found = around ?? (within === undefined ? undefined : { role: within, anchor: undefined });
  if (found === undefined && isPopulation(context, mention.from, lower)) {
    return { head, unit: 'person', role: 'population', qualifiers: [] };
  }
  const group = groupOf(lower) ?? groupOf(lemma);
  const others =
    lower === 'others' &&
    wordAt(context, mention.from - 1) === 'and' &&
    context.groups[tokenOf(context, mention.from) - 2]?.head === tokenOf(context, mention.from) - 2;
  return {
    head,
    unit: 'person',
    role: found?.role ?? '',
    anchor: found?.anchor,
    group,
    // "a woman and two others": not all of them.
    ...(others ? { subset: true } : {}),
    qualifiers,
  };
}

const SETTLEMENT =
  /^(?:town|city|village|community|population|country|nation|suburb|hamlet|county|borough|district|island)$/;

/** "a community of around 1,200 residents": how many live there. */
const isPopulation = (context: Context, from: number, noun: string): boolean =>
  /^(?:people|residents|inhabitants|souls|persons)$/.test(noun) &&
  wordAt(context, from - 1) === 'of' &&
  SETTLEMENT.test(wordAt(context, from - 2));

/** What happened to the people counted: the words right behind, then a passive, then the verb before. */
function fateAround(context: Context, mention: Mention, behind: number): { role: string; anchor?: number } | undefined {
  for (let i = behind, steps = 0; i < behind + 9 && i < context.atoms.length; i += 1, steps += 1) {
    const word = wordAt(context, i);
    if (steps === 0 && word === 'who') continue;
    if (CLAUSE_END.test(word) || word === ',') break;
    const fate = fateOf(word, 'adjective') ?? fateOf(word, 'intransitive');
    if (fate !== undefined) {
      const before = wordAt(context, i - 1);
      // "people killed 12" is active: the people did it.
      const isVerb = fateOf(word, 'verb') !== undefined;
      const agent = isVerb && i === behind && mentionFrom(context, i + 1) !== undefined;
      if (!agent && !(before === 'not' || before === 'never'))
        return { role: deadly(context, i) ?? onlyWounded(context, i) ?? fate, anchor: tokenOf(context, i) };
      break;
    }
    if (!AUXILIARY.test(word)) {
      if (/^(?:suffered|sustained|received|with|suffering)$/.test(word)) {
        const injuries = [1, 2, 3, 4, 5, 6].some((k) =>
          /^(?:injuries|injury|wounds|wound)$/.test(wordAt(context, i + k)),
        );
        if (injuries && word !== 'with') return { role: 'injured', anchor: tokenOf(context, i) };
      }
      break;
    }
  }
  // "the deaths of four men", "the shooting of five people"
  if (wordAt(context, mention.from - 1) === 'of') {
    const noun = wordAt(context, mention.from - 2);
    const fate = noun === 'shooting' ? 'shot' : fateOf(noun, 'noun');
    if (fate !== undefined) return { role: fate, anchor: tokenOf(context, mention.from - 2) };
  }
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - 3); i -= 1) {
    const word = wordAt(context, i);
    const fate = fateOf(word, 'verb');
    if (fate !== undefined) {
      const passive = /^(?:was|were|been|is|are|be)$/.test(wordAt(context, i - 1));
      return passive ? undefined : { role: deadly(context, i) ?? fate, anchor: tokenOf(context, i) };
    }
    if (!/^(?:the|another|as|at|a|an|other|also|up|to|least|about|about|some|of)$/.test(word)) break;
  }
  return undefined;
}

/** "others were shot with non-life-threatening injuries": wounded, by the words themselves. */
function onlyWounded(context: Context, at: number): string | undefined {
  if (wordAt(context, at) !== 'shot' || wordAt(context, at + 1) !== 'with') return undefined;
  for (let i = at + 2; i < at + 9; i += 1) if (/^(?:injuries|wounds)$/.test(wordAt(context, i))) return 'injured';
  return undefined;
}

/** "fatally shot", "shot dead", "shot and killed", "stabbed to death": killed. */
function deadly(context: Context, at: number): string | undefined {
  if (wordAt(context, at - 1) === 'fatally') return 'killed';
  const next = wordAt(context, at + 1);
  const second = wordAt(context, at + 2);
  if (next === 'dead' || (next === 'to' && second === 'death')) return 'killed';
  return next === 'and' && fateOf(second, 'adjective') === 'killed' ? 'killed' : undefined;
}

/** "one dead and three wounded", "2 Dead, 7 Hurt", "two injured": the fate is the noun. */
function noHead(context: Context, mention: Mention, at: number, previous: Counted | undefined): Counted | undefined {
  let i = at;
  while (
    /^(?:found|fatally|critically|seriously|severely|badly|people|were|was|are|is|others|other|more|still|confirmed|reported|also|feared)$/.test(
      wordAt(context, i),
    ) &&
    i < at + 3
  ) {
    // "three people dead" has a noun: it is read with it.
    if (/^(?:people|others|other)$/.test(wordAt(context, i))) return undefined;
    i += 1;
  }
  const word = wordAt(context, i);
  const suffers =
    /^(?:suffering|sustaining|suffered|sustained)$/.test(word) &&
    [1, 2, 3, 4, 5].some((k) => /^(?:injuries|wounds)$/.test(wordAt(context, i + k)));
  const role = suffers ? 'injured' : fateOf(word, 'adjective');
  if (role === undefined || word === 'saved' || (word === 'treated' && i === at)) return undefined;
  const auxiliary = i > at && /^(?:were|was|are|is)$/.test(wordAt(context, at));
  const next = token(context, tokenOf(context, i + 1));
  // "two wounded men" goes with its noun; "one shot was fired" counts shots.
  const group = context.groups[tokenOf(context, i)];
  if (
    !auxiliary &&
    group !== undefined &&
    group.head > tokenOf(context, i) &&
    !/^\p{Lu}/u.test(context.atoms[i]?.text ?? '')
  )
    return undefined;
  if (
    word === 'shot' &&
    ((/^(?:to|was|fired|rang|from)$/.test(wordAt(context, i + 1)) && mention.number === 1) || next?.pos === 'NOUN')
  )
    return undefined;
  // "12 killed themselves"
  if (/^(?:themselves|himself|her|him|them)$/.test(wordAt(context, i + 1))) return undefined;
  const person = auxiliary ? previous?.unit === 'person' || fateOf(word, 'adjective') !== undefined : true;
  if (!person) return undefined;
  return {
    head: tokenOf(context, i),
    unit: 'person',
    role: deadly(context, i) ?? role,
    anchor: tokenOf(context, i),
    qualifiers: [],
  };
}

/** "injured 3 at a parade", "killing dozens": the verb before tells, no noun follows. */
function headless(context: Context, mention: Mention, at: number, previous: Counted | undefined): Counted | undefined {
  const next = wordAt(context, at);
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - 2); i -= 1) {
    const word = wordAt(context, i);
    const role = fateOf(word, 'verb');
    if (role !== undefined && !/^(?:was|were|been)$/.test(wordAt(context, i - 1))) {
      return { head: tokenOf(context, i), unit: 'person', role, anchor: tokenOf(context, i), qualifiers: [] };
    }
    if (!/^(?:another|at|least|,)$/.test(word)) break;
  }
  // "the death toll rose to 12", "a toll of 40"
  // "the death toll from Hurricane Ada rose to 12": what it is the toll of stands between.
  let moved = false;
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - 12); i -= 1) {
    if (wordAt(context, i) === 'toll') {
      const killed = wordAt(context, i - 1) === 'death' || wordAt(context, i - 1) !== 'injury';
      return {
        head: tokenOf(context, i),
        unit: 'person',
        role: killed ? 'killed' : 'injured',
        anchor: tokenOf(context, i),
        qualifiers: [],
      };
    }
    if (/^(?:rose|risen|rises|climbed|climbs|stands|stood|reached)$/.test(wordAt(context, i))) moved = true;
    else if (
      !/^(?:to|at|of|is|was|now|has|had|hit|,|from|-)$/.test(wordAt(context, i)) &&
      !(moved && /^\p{L}/u.test(wordAt(context, i)))
    )
      break;
  }
  if (MADE.test(next) && next !== 'lost' && !/^(?:the|a|an|by|his|her|its|their)$/.test(wordAt(context, at + 1))) {
    return { head: tokenOf(context, at), unit: next, role: next, qualifiers: [] };
  }
  // "two died", "12 were arrested": people by what befell them.
  const dies = fateOf(next, 'intransitive');
  if (dies !== undefined && dies !== 'signed' && !/^(?:of)$/.test(next)) {
    return { head: tokenOf(context, at), unit: 'person', role: dies, anchor: tokenOf(context, at), qualifiers: [] };
  }
  // "a town of 1,200": its people.
  if (wordAt(context, mention.from - 1) === 'of' && SETTLEMENT.test(wordAt(context, mention.from - 2))) {
    return { head: tokenOf(context, mention.from - 2), unit: 'person', role: 'population', qualifiers: [] };
  }
  if (
    wordAt(context, mention.from - 1) === 'of' &&
    previous === undefined &&
    wordAt(context, mention.from - 2) === 'total'
  )
    return undefined;
  return undefined;
}

/** "five of the six victims", "two of her children", "three of them": a part, of what. */
function ofWhole(context: Context, mention: Mention, at: number): Counted | undefined {
  // "12 of the bodies", "one of the most": a superlative makes it a manner of speaking.
  if (/^(?:these|those|the)?$/.test(wordAt(context, at)) && /^(?:most|best|worst)$/.test(wordAt(context, at + 1)))
    return undefined;
  if (mention.number === 1) return undefined;
  const index = tokenOf(context, at);
  for (let i = index; i < index + 4; i += 1) {
    const group = context.groups[i];
    if (group === undefined || group.head < i) continue;
    const head = token(context, group.head);
    if (head === undefined || TIME_UNITS.has(head.lower) || head.pos === 'PRON') {
      if (head === undefined || TIME_UNITS.has(head.lower)) return undefined;
    }
    const noun = capped(context, mention, i, group.head)?.head ?? group.head;
    const counted = describe(context, mention, noun, atomAfter(context, noun, at), premodifiers(context, index, noun));
    const pronoun = /^(?:them|us|whom|which|those|these)$/.test(head.lower);
    if (pronoun) {
      const fate = fateAround(context, mention, atomAfter(context, group.head, at));
      return {
        head: group.head,
        unit: 'person',
        role: fate?.role ?? '',
        anchor: fate?.anchor,
        subset: true,
        of: head.lower,
        qualifiers: [],
      };
    }
    return { ...counted, subset: true, of: token(context, noun)?.lemma ?? head.lemma };
  }
  return undefined;
}

/** "no one was injured", "no injuries were reported", "nobody was killed": zero, as a count. */
function zeroes(context: Context): Draft<QuantityValue>[] {
  const drafts: Draft<QuantityValue>[] = [];
  for (let i = 0; i < context.atoms.length; i += 1) {
    const word = wordAt(context, i);
    let to = i + 1;
    if (word === 'no' && wordAt(context, to) === 'one') to += 1;
    else if (word === 'no') {
      while (to < i + 3 && /^(?:other|serious|reported|more|further)$/.test(wordAt(context, to))) {
        // "no other injuries" and "no serious injuries" leave room for some.
        if (wordAt(context, to) !== 'reported') {
          to = context.atoms.length + 1;
          break;
        }
        to += 1;
      }
      const role = fateOf(wordAt(context, to), 'noun');
      if (role === undefined) continue;
      push(i, to + 1, role, to);
      continue;
    } else if (word !== 'nobody') continue;
    if (/^(?:else|other)$/.test(wordAt(context, to))) continue;
    if (!/^(?:was|were|has|had|is)$/.test(wordAt(context, to))) continue;
    for (let k = to + 1; k < to + 4; k += 1) {
      // "no one was seriously injured", "no one was hurt inside" leave room for some.
      if (/^(?:seriously|critically|badly|severely|fatally|else)$/.test(wordAt(context, k))) break;
      const role = fateOf(wordAt(context, k), 'adjective');
      if (role !== undefined) {
        if (/^(?:inside|outside|there|here|by|on|at|else)$/.test(wordAt(context, k + 1))) break;
        push(i, to, role, k);
        break;
      }
    }
  }
  return drafts;

  function push(from: number, to: number, role: string, at: number): void {
    drafts.push(
      draft(context, {
        kind: 'count',
        value: quantity({ number: 0, unit: `person:${role}`, precision: 1 }),
        role,
        from,
        to,
        head: tokenOf(context, at),
        anchor: tokenOf(context, at),
        detail: { zero: 'true' },
      }),
    );
  }
}
