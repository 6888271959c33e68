import { adjacent, DASHES } from '../atoms.js';
import { type Context, token, tokenOf, wordAt } from '../context.js';
import { TIME_UNITS } from '../exclusions.data.js';
import type { Mention } from '../numbers.js';
import { fateOf, groupOf, isPerson } from '../people.js';
import { deadly, fateAround } from './fates.js';
import { underLabel } from './labels.js';
import { atomAfter, capped, groupHolding, MADE, nounBehind, premodifiers, unitOf } from './nouns.js';
import { SETTLEMENTS } from './situations.data.js';
import { crowdBefore, fortuneOf, GATHERING, situationOf } from './situations.js';
import { tolled } from './tolls.js';
import type { Counted } from './types.js';

export function countedBy(context: Context, mention: Mention, previous: Counted | undefined): Counted | undefined {
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
  if (next === 'of' && mention.form !== 'vague') return ofWhole(context, mention, at + 1, previous);
  if (next === 'of') at += 1;

  const fate = noHead(context, mention, at, previous);
  if (fate !== undefined) return fate;

  const index = tokenOf(context, at);
  // "A crowd of 41,000 watched Denby", "put the crowd at 900": no noun of its own.
  const crowded = crowdBefore(context, mention.from);
  if (crowded !== undefined && !/^(?:NOUN|ADJ|PROPN)$/.test(token(context, index)?.pos ?? ''))
    return { head: tokenOf(context, crowded), unit: 'person', role: 'crowd', qualifiers: [] };
  const charges = chargesBehind(context, at);
  if (charges !== undefined) return charges;
  const group = groupHolding(context, mention, index);
  if (group === undefined) return verbLike(context, mention, at) ?? headless(context, mention, at, previous);
  const head = token(context, group.head);
  if (head === undefined || TIME_UNITS.has(head.lower)) return undefined;
  if (
    hyphen &&
    group.head === index &&
    !/^(?:member|page|person|bed|room|story|storey|car|vehicle|seat|count|point|man|woman)$/.test(head.lower)
  )
    return undefined;
  const qualifiers = premodifiers(context, index, group.head);
  if (qualifiers.some((q) => TIME_UNITS.has(q))) return undefined;
  const atomTo = atomAfter(context, group.head, at);
  const described = describe(context, mention, group.head, atomTo, qualifiers);
  // "a garrison of about 900 men": how many it was, whatever they are called.
  const crowd = described.unit === 'person' && described.role === '' ? crowdOf(context, mention) : undefined;
  const named = crowd === undefined ? described : { ...described, head: crowd };
  const counted =
    crowdBefore(context, mention.from) === undefined || named.unit !== 'person' || named.role !== ''
      ? named
      : { ...named, role: 'crowd', group: undefined };
  // "a 32-storey tower": how high it is; "three storeys burned" is another number.
  if (hyphen && /^store?ys?$/.test(head.lower))
    return { ...counted, unit: 'storey', role: 'storeys high', of: nounBehind(context, group.head) ?? '' };
  // "a four-page summary": pages, of the summary.
  const of = hyphen ? nounBehind(context, group.head) : undefined;
  return of === undefined ? counted : { ...counted, of };
}

/** Words between the number and "counts": "four second-degree felony counts of assault". */
const CHARGE_WORDS = 6;

/** "four felony counts of assault", "two class A counts of theft": charges, whatever the tagger made of the words. */
function chargesBehind(context: Context, at: number): Counted | undefined {
  for (let i = at; i < at + CHARGE_WORDS; i += 1) {
    const word = wordAt(context, i);
    if (!/^[\p{L}-]+$/u.test(word) || /^(?:of|and|or|in|on|to|for|with|the)$/.test(word)) return undefined;
    if (word !== 'counts') continue;
    if (wordAt(context, i + 1) !== 'of') return undefined;
    return { head: tokenOf(context, i), unit: 'count', role: 'count', qualifiers: [] };
  }
  return undefined;
}

/** "guilty to two counts of murder": a plural that the tagger took for a verb. */
function verbLike(context: Context, mention: Mention, at: number): Counted | undefined {
  const word = token(context, tokenOf(context, at));
  const plural = word?.pos === 'VERB' && word.lower.endsWith('s') && word.lemma !== word.lower;
  if (!plural || mention.number === 1 || wordAt(context, at + 1) !== 'of') return undefined;
  return { head: tokenOf(context, at), unit: unitOf(word.lemma), role: unitOf(word.lemma), qualifiers: [] };
}

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
  const fortune = fortuneOf(context, mention, lower, behind);
  if (fortune !== undefined) return { head, qualifiers: [], ...fortune };
  if (!isPerson(lower) && !isPerson(lemma)) {
    return { head, unit: unitOf(lemma), role: unitOf(lemma), qualifiers };
  }
  const within = qualifiers.map((q) => fateOf(q, 'adjective')).find((f) => f !== undefined);
  const around = fateAround(context, mention, behind);
  // What is said of them now goes before what they are called: "five of the injured victims are stable".
  const among = around === undefined && within === undefined ? amongThe(context, mention) : undefined;
  const found = around ?? among ?? (within === undefined ? undefined : { role: within, anchor: undefined });
  const situation = found === undefined ? situationOf(context, mention, lower, behind) : undefined;
  if (situation !== undefined)
    return {
      head,
      unit: 'person',
      role: situation,
      qualifiers: situation === 'population' ? [] : qualifiers,
      // Passengers are not all who are aboard.
      ...(situation === 'aboard' &&
        groupOf(lower) === 'traveller' &&
        wordAt(context, behind) !== 'and' && { group: 'traveller' }),
    };
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
    ...(others || among !== undefined ? { subset: true } : {}),
    qualifiers,
  };
}

/** "Among the dead were three women", "the injured include two officers": what befell the whole they are a part of. */
function amongThe(context: Context, mention: Mention): { role: string; anchor?: number } | undefined {
  const at = mention.from - 1;
  const verb = wordAt(context, at);
  const include = /^includ(?:e|es|ed)$/.test(verb);
  if (!include && !/^(?:was|were|are|is)$/.test(verb)) return undefined;
  const noun = wordAt(context, at - 1);
  if (wordAt(context, at - 2) !== 'the' || (!include && wordAt(context, at - 3) !== 'among')) return undefined;
  const role = fateOf(noun, 'adjective') ?? fateOf(noun, 'noun');
  return role === undefined ? undefined : { role, anchor: tokenOf(context, at - 1) };
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
  const toll = tolled(context, mention);
  if (toll !== undefined) return toll;
  if (MADE.test(next) && next !== 'lost' && !/^(?:the|a|an|by|his|her|its|their)$/.test(wordAt(context, at + 1))) {
    return { head: tokenOf(context, at), unit: next, role: next, qualifiers: [] };
  }
  // "two died", "12 were arrested": people by what befell them.
  const dies = fateOf(next, 'intransitive');
  if (dies !== undefined && dies !== 'signed' && !/^(?:of)$/.test(next)) {
    return { head: tokenOf(context, at), unit: 'person', role: dies, anchor: tokenOf(context, at), qualifiers: [] };
  }
  // "Tens of thousands marched", "hundreds fled": people, by what they did.
  if (mention.form === 'vague' && /^\p{L}+s$/u.test(wordAt(context, mention.coreTo - 1)) && didSomething(context, at)) {
    return {
      head: tokenOf(context, mention.coreTo - 1),
      unit: 'person',
      role: GATHERING.test(wordAt(context, at)) ? 'crowd' : '',
      anchor: tokenOf(context, at),
      qualifiers: [],
    };
  }
  // "a workforce of 5,800"
  if (/^(?:workforce|staff)$/.test(wordAt(context, mention.from - 2)) && wordAt(context, mention.from - 1) === 'of')
    return { head: tokenOf(context, mention.from - 2), unit: 'person', role: 'employed', qualifiers: [] };
  // "a crowd of 500", "a team of 12"
  const crowd = crowdOf(context, mention);
  if (crowd !== undefined) return { head: crowd, unit: 'person', role: '', qualifiers: [] };
  // "a town of 1,200": its people.
  if (wordAt(context, mention.from - 1) === 'of' && SETTLEMENTS.has(wordAt(context, mention.from - 2))) {
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

/** Nouns for people together, whose number stands behind "of". */
const CROWD =
  /^(?:crowd|audience|team|crew|gang|workforce|staff|group|congregation|party|delegation|platoon|mob|garrison|army|force|regiment|battalion|cast|squad|choir|class|membership)$/;

/** Token of the noun for people together that a number stands behind: "a crowd of 500". */
const crowdOf = (context: Context, mention: Mention): number | undefined =>
  wordAt(context, mention.from - 1) === 'of' && CROWD.test(wordAt(context, mention.from - 2))
    ? tokenOf(context, mention.from - 2)
    : undefined;

/** A verb in the past that people do together: "marched", "gathered". */
const didSomething = (context: Context, at: number): boolean =>
  /^(?:marched|gathered|protested|rallied|attended|turned|demonstrated|queued|lined|packed|flocked|cheered|watched|poured|streamed|took|joined)$/.test(
    wordAt(context, at),
  );

/** "five of the six victims", "two of her children", "three of them": a part, of what. */
function ofWhole(context: Context, mention: Mention, at: number, previous: Counted | undefined): Counted | undefined {
  // "12 of the bodies", "one of the most": a superlative makes it a manner of speaking.
  if (/^(?:these|those|the)?$/.test(wordAt(context, at)) && /^(?:most|best|worst)$/.test(wordAt(context, at + 1)))
    return undefined;
  if (mention.number === 1) return undefined;
  const index = tokenOf(context, at);
  const fated = ofTheFated(context, mention, at);
  if (fated !== undefined) return fated;
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
    // "1,200 jobs, 400 of them here"
    if (/^(?:them|which)$/.test(head.lower) && previous !== undefined && previous.unit !== 'person')
      return { ...previous, subset: true, of: head.lower, qualifiers: [] };
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

/** "five of the injured were critical": people by what befell them, without a noun. */
function ofTheFated(context: Context, mention: Mention, at: number): Counted | undefined {
  if (wordAt(context, at) !== 'the') return undefined;
  const role = fateOf(wordAt(context, at + 1), 'adjective');
  const next = token(context, tokenOf(context, at + 2));
  if (role === undefined || (next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos))) return undefined;
  const behind = fateAround(context, mention, at + 2);
  // "two of the dead were children"
  const group = /^(?:are|is|was|were)$/.test(wordAt(context, at + 2)) ? groupOf(wordAt(context, at + 3)) : undefined;
  return {
    ...(group !== undefined && { group }),
    head: tokenOf(context, at + 1),
    unit: 'person',
    role: behind?.role ?? role,
    anchor: behind?.anchor ?? tokenOf(context, at + 1),
    subset: true,
    of: wordAt(context, at + 1),
    qualifiers: [],
  };
}
