import { quantity } from '../../../values/quantity.js';
import type { QuantityValue } from '../../../values/types.js';
import type { Draft } from '../../types.js';
import { changeOf, common } from '../change.js';
import { type Context, draft, type Parser, setOf, token, wordAt } from '../context.js';
import type { Mention } from '../numbers.js';
import { fateOf } from '../people.js';
import { countedBy } from './counted.js';
import { gradeOf } from './fates.js';
import { fateBefore, isBeside, isItemised, isOther, isRest, partBefore, subsetBefore, wholeBehind } from './parts.js';
import { portraits } from './portraits.js';
import { gunmanAmong, summedOver, whenNear } from './scene.js';
import type { Counted } from './types.js';
import { zeroes } from './zeroes.js';

/** Numbers of people and things: the noun they count, and what befell those counted. Takes what the other parsers left. */
export const parseCounts: Parser = (context) => {
  const drafts: Draft<QuantityValue>[] = [];
  let previous: Counted | undefined;
  for (const [index, mention] of context.mentions.entries()) {
    if (context.taken.has(mention) || mention.form === 'fraction') continue;
    if (isPronoun(context, mention) || isDenied(context, mention)) continue;
    const read = countedBy(context, mention, previous);
    if (read === undefined || isOfAct(context, mention, read)) continue;
    const counted = asPartOf(read, previous, subsetBefore(context, mention.from));
    context.taken.add(mention);
    previous = counted;
    const rest = isRest(context, mention, counted);
    const unit = counted.unit === 'person' && counted.role !== '' ? `person:${counted.role}` : counted.unit;
    drafts.push({
      ...draft(context, {
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
          // A family has one number of children, whatever year one of them was born in.
          ...(counted.role === 'children' ? { year: undefined } : {}),
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
          summed: counted.unit === 'person' ? summedOver(context, mention, counted.role) : undefined,
          subset: counted.subset || subsetBefore(context, mention.from) || rest ? 'true' : undefined,
          of: counted.of,
          part: partBefore(context, index),
          whole: wholeBehind(context, index),
          previous: mention.previous === undefined ? undefined : String(mention.previous),
        },
      }),
      // "60,000 had no electricity" says that so many were without it.
      ...(counted.role === 'without power' && { polarity: 'affirmed' }),
    });
  }
  drafts.push(...zeroes(context), ...portraits(context));
  return drafts;
};

/** "Seven were hurt, including a boy and two women": what befell the whole befell its part. */
function asPartOf(counted: Counted, whole: Counted | undefined, subset: boolean): Counted {
  const inherits =
    subset &&
    counted.unit === 'person' &&
    counted.role === '' &&
    whole?.unit === 'person' &&
    whole.role !== 'population';
  return inherits ? { ...counted, role: whole.role } : counted;
}

/** "nine voting for it", "a 6.1 quake", "five rounds sooner": an act, a size, a distance; no number of things. */
function isOfAct(context: Context, mention: Mention, { head, unit }: Counted): boolean {
  const next = token(context, (head ?? -1) + 1)?.lower ?? '';
  if (head !== undefined && /^(?:sooner|later|earlier|ahead|behind|apart|shy|short)$/.test(next)) return true;
  if (head !== undefined && token(context, head)?.lower.endsWith('ing') && /^(?:for|to|against|in|with)$/.test(next))
    return true;
  return /^(?:quake|earthquake|temblor|tremor|aftershock)$/.test(unit) && !Number.isInteger(mention.number);
}

/** "neither of the two drivers was hurt", "none of the 40 passengers": what is told of them befell nobody. */
const isDenied = (context: Context, mention: Mention): boolean => {
  const of = /^(?:the|his|her|their|its|these|those)$/.test(wordAt(context, mention.from - 1)) ? 2 : 1;
  const at = wordAt(context, mention.from) === 'the' ? mention.from - 1 : mention.from - of;
  return wordAt(context, at) === 'of' && /^(?:neither|none)$/.test(wordAt(context, at - 1));
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
    return true;
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
