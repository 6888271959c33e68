import { type Context, mentionFrom, tokenOf, wordAt } from '../context.js';
import type { Mention } from '../numbers.js';
import { fateOf } from '../people.js';

/** Atoms that end the reach of a number's fate: another clause begins. */
const CLAUSE_END = /^(?:[.;:()?!]|that|which|when|while|after|before|because|but|although|though|if)$/;

const AUXILIARY =
  /^(?:was|were|is|are|been|be|being|has|have|had|got|get|gets|remain|remained|remains|left|found|reported|listed|in|also|still|fatally|critically|seriously|severely|badly|confirmed|now|believed|feared|to|non|-|not|reportedly|later|both|all|unaccounted|declared|pronounced|presumed)$/;

/** Atoms of an aside between commas, at most. */
const ASIDE = 12;

/** The comma that closes an aside; none where another number stands in it, which may be what the verb is of. */
function commaBehind(context: Context, from: number): number | undefined {
  for (let i = from; i < from + ASIDE; i += 1) {
    if (wordAt(context, i) === ',') return i;
    if (/^[.;:()]$/.test(wordAt(context, i))) return undefined;
  }
  return undefined;
}

/** What happened to the people counted: the words right behind, then a passive, then the verb before. */
export function fateAround(
  context: Context,
  mention: Mention,
  behind: number,
): { role: string; anchor?: number } | undefined {
  for (let i = behind, steps = 0; i < behind + 9 + ASIDE && steps < 9 && i < context.atoms.length; i += 1, steps += 1) {
    const word = wordAt(context, i);
    if (steps === 0 && word === 'who') continue;
    // "Four people, including the gunman, died": past the aside.
    if (word === ',' && steps === 0 && /^(?:including|among)$/.test(wordAt(context, i + 1))) {
      const end = commaBehind(context, i + 1);
      if (end === undefined) break;
      i = end;
      continue;
    }
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
    if (/^(?:hit|struck)$/.test(word) && isByGunfire(context, i + 1))
      return { role: 'shot', anchor: tokenOf(context, i) };
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

/** "were hit by gunfire", "struck by a stray bullet": shot. */
function isByGunfire(context: Context, at: number): boolean {
  return (
    wordAt(context, at) === 'by' &&
    [1, 2, 3].some((k) => /^(?:gunfire|gunshots?|bullets?|shots)$/.test(wordAt(context, at + k)))
  );
}

/** "others were shot with non-life-threatening injuries": wounded, by the words themselves. */
function onlyWounded(context: Context, at: number): string | undefined {
  if (wordAt(context, at) !== 'shot' || wordAt(context, at + 1) !== 'with') return undefined;
  for (let i = at + 2; i < at + 9; i += 1) if (/^(?:injuries|wounds)$/.test(wordAt(context, i))) return 'injured';
  return undefined;
}

/** "fatally shot", "shot dead", "shot and killed", "stabbed to death": killed. */
export function deadly(context: Context, at: number): string | undefined {
  if (wordAt(context, at - 1) === 'fatally') return 'killed';
  const next = wordAt(context, at + 1);
  const second = wordAt(context, at + 2);
  if (next === 'dead' || (next === 'to' && second === 'death')) return 'killed';
  return next === 'and' && fateOf(second, 'adjective') === 'killed' ? 'killed' : undefined;
}

/** "two were seriously injured": not all who were injured. */
export function gradeOf(context: Context, to: number): string | undefined {
  for (let i = to; i < to + 5; i += 1) {
    const word = wordAt(context, i);
    if (/^(?:seriously|critically|severely|badly|gravely)$/.test(word)) return 'serious';
    if (/^[,.;:]$/.test(word)) return undefined;
  }
  return undefined;
}
