import { type Context, wordAt } from '../context.js';
import type { Mention } from '../numbers.js';
import { SETTLEMENTS } from './situations.data.js';

/**
 * Where the people counted are, or whose they are: a thing has one such number, whatever its people are called and
 * whatever is told of them. "carrying 22 students", "with 27 children on board" are of one bus.
 */
export type Situation = 'crowd' | 'population' | 'employed' | 'enrolled' | 'aboard' | 'surviving children' | 'children';

/** Atoms behind a noun within which "on board" stands, and before a number in which "survived by" does. */
const BEHIND = 5;
const BEFORE = 14;

/**
 * The situation of the people that a number counts.
 * @param noun the counted noun, lower case
 * @param behind first atom behind the noun
 */
export function situationOf(context: Context, mention: Mention, noun: string, behind: number): Situation | undefined {
  const verb = wordAt(context, mention.from - 1);
  if (isPopulation(context, mention.from, noun)) return 'population';
  if (isEmployed(verb, noun)) return 'employed';
  if (isEnrolled(context, verb, noun)) return 'enrolled';
  if (isAboard(context, mention.from, behind) || isOnVehicle(context, mention.from, noun, behind)) return 'aboard';
  if (isSibling(context, mention.from, noun, behind)) return 'children';
  if (isCrowd(context, mention.from, noun, behind)) return 'crowd';
  return isSurvivor(context, mention.from, noun) ? 'surviving children' : undefined;
}

/** "a hamlet of about 90 souls": how many live there. */
const isPopulation = (context: Context, from: number, noun: string): boolean =>
  /^(?:people|residents|inhabitants|souls|persons)$/.test(noun) &&
  wordAt(context, from - 1) === 'of' &&
  SETTLEMENTS.has(wordAt(context, from - 2));

/** "employs 2,300 people", "has 2,300 employees", "has 2,300 workers": how many work there. */
const isEmployed = (verb: string, noun: string): boolean =>
  (/^employ(?:s|ed|ing)?$/.test(verb) && /^(?:people|persons|workers|staff|men|women)$/.test(noun)) ||
  (/^(?:has|have|had|with)$/.test(verb) && /^(?:employees|workers)$/.test(noun));

/** "the school has 212 students", "our school's 221 children", "teaches 400 pupils": how many go there. */
function isEnrolled(context: Context, verb: string, noun: string): boolean {
  if (!/^(?:students|pupils|children)$/.test(noun)) return false;
  if (/^(?:enrolls|enrolled|enrols|teaches)$/.test(verb)) return true;
  const of = /^(?:has|have|had|serves|served|with|their|our|its|\p{L}+'s)$/u.test(verb);
  return of && context.atoms.some(({ lower }) => /^(?:schools?(?:'s)?|academy|elementary|college)$/.test(lower));
}

const ATTENDING =
  /^(?:people|persons|protest[eo]rs|demonstrators|marchers|fans|supporters|spectators|mourners|worshippers|pilgrims)$/;

/** "2,000 people marched", "in front of 14,000 fans", "attended by 300 people": how many came. */
function isCrowd(context: Context, from: number, noun: string, behind: number): boolean {
  if (!ATTENDING.test(noun)) return false;
  if (noun === 'spectators') return true;
  const [verb, particle] = [wordAt(context, behind), wordAt(context, behind + 1)];
  if (GATHERING.test(verb) || (verb === 'turned' && particle === 'out') || (verb === 'took' && particle === 'part'))
    return true;
  const [last, before] = [wordAt(context, from - 1), wordAt(context, from - 2)];
  return (
    (last === 'of' && /^(?:front|attendance)$/.test(before)) || (last === 'by' && /^(?:watched|attended)$/.test(before))
  );
}

/** What people do together, in the past: "marched", "rallied". */
export const GATHERING = /^(?:marched|rallied|demonstrated|protested|gathered|attended|watched)$/;

/** Atoms before a number within which somebody puts a crowd at it. */
const CROWD_WITHIN = 12;

/** "put the crowd at 900", "a crowd of 900", "estimated attendance at 900": the atom that names the crowd. */
export function crowdBefore(context: Context, from: number): number | undefined {
  const last = wordAt(context, from - 1);
  if (last === 'of') return wordAt(context, from - 2) === 'crowd' ? from - 2 : undefined;
  if (last !== 'at') return undefined;
  // "put the crowd in Denby at 900"
  for (let i = from - 2, noun: number | undefined; i > from - CROWD_WITHIN; i -= 1) {
    const word = wordAt(context, i);
    if (/^[,.;:()]$/.test(word)) return undefined;
    if (/^(?:crowd|attendance)$/.test(word)) noun = i;
    else if (noun !== undefined && /^(?:put|puts|estimate[ds]?|estimating|putting)$/.test(word)) return noun;
  }
  return undefined;
}

/** "67 passengers and crew on the ferry", "there were 67 people on the bus": all who were aboard. */
function isOnVehicle(context: Context, from: number, noun: string, behind: number): boolean {
  const crew = wordAt(context, behind) === 'and' && wordAt(context, behind + 1) === 'crew';
  if (!/^(?:people|passengers)$/.test(noun) || !(crew || THERE.test(wordAt(context, from - 1)))) return false;
  const at = crew ? behind + (wordAt(context, behind + 2) === 'members' ? 3 : 2) : behind;
  return /^(?:on|in)$/.test(wordAt(context, at)) && VEHICLES.test(wordAt(context, at + 2));
}

const THERE = /^(?:was|were|had)$/;
const VEHICLES =
  /^(?:plane|jet|aircraft|airliner|flight|helicopter|ferry|boat|ship|vessel|train|tram|bus|coach|minibus|van)$/;

/** "carrying 22 students", "27 children on board", "the 71 people aboard". */
function isAboard(context: Context, from: number, behind: number): boolean {
  if (/^(?:carrying|carried|carries)$/.test(wordAt(context, from - 1))) return true;
  for (let i = behind; i < behind + BEHIND; i += 1) {
    const word = wordAt(context, i);
    if (word === 'aboard' || (word === 'board' && wordAt(context, i - 1) === 'on')) return true;
    if (!/^(?:on|and|passengers|crew|\p{L}+)$/u.test(word) || /^(?:was|were|is|are|had|has|who|that)$/.test(word))
      return false;
  }
  return false;
}

/** "is survived by her husband and three children", "leaves a wife and four children". */
function isSurvivor(context: Context, from: number, noun: string): boolean {
  if (!/^(?:children|child)$/.test(noun)) return false;
  for (let i = from - 1; i >= Math.max(0, from - BEFORE); i -= 1) {
    const word = wordAt(context, i);
    if (/^[.;:]$/.test(word)) return false;
    if (word === 'by' && wordAt(context, i - 1) === 'survived') return true;
    if (word === 'leaves' && /^(?:he|she|who|and|\p{L}+)$/u.test(wordAt(context, i - 1))) return true;
  }
  return false;
}

/** "the eldest of nine children", "the third of five children born to …": not "the youngest of three children hurt". */
const isSibling = (context: Context, from: number, noun: string, behind: number): boolean =>
  /^(?:children|siblings)$/.test(noun) &&
  wordAt(context, from - 1) === 'of' &&
  BIRTHS.test(wordAt(context, from - 2)) &&
  /^(?:|[.,;]|of|born|and)$/.test(wordAt(context, behind));

/** Somebody's place among the children of one family. */
const BIRTHS =
  /^(?:eldest|oldest|youngest|middle|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)$/;

/** What befell things, or people in their work, that is counted in several nouns: homes or customers, jobs or workers. */
export interface Fortune {
  unit: string;
  role: string;
}

/** Atoms behind the noun, and before the number, within which its fortune is told. */
const NEAR = 8;
const LEADING = 4;

const SUPPLIED = /^(?:homes?|houses?|households?|customers?|properties|property|premises)$/;
const POSTS = /^(?:jobs?|posts?|positions?)$/;
const STAFF = /^(?:workers?|employees?|staff|people|staffers?|miners?|teachers?|nurses?|engineers?|drivers?)$/;

/** "40,000 homes without power", "60,000 customers had no electricity"; "cut 1,200 jobs", "lay off 2,100 workers". */
export function fortuneOf(context: Context, mention: Mention, noun: string, behind: number): Fortune | undefined {
  const after = wordsBetween(context, behind, behind + NEAR);
  const before = wordsBetween(context, mention.from - LEADING, mention.from);
  if (SUPPLIED.test(noun)) {
    // "restored power to 25,000 homes": no longer without it.
    if (/\b(?:restor|return|reconnect)/.test(wordsBetween(context, mention.from - NEAR, mention.from)))
      return undefined;
    const dark =
      /^(?:\S+ ){0,4}?(?:without|no|lost|losing|lose) (?:electric )?(?:power|electricity)\b/.test(after) ||
      /\b(?:power|electricity) (?:supply )?(?:to|for|at|in)(?: at least| about| around| some)?$/.test(before);
    return dark ? { unit: 'customer', role: 'without power' } : undefined;
  }
  const cut =
    POSTS.test(noun) &&
    (/\b(?:cut|cuts|cutting|axe|axed|axes|axing|eliminate|eliminated|eliminates|eliminating|shed|sheds|shedding|slash|slashed|slashing|scrap|scrapping|scrapped)(?: up to| at least| about| around| some| another)?$/.test(
      before,
    ) ||
      /^(?:\S+ ){0,2}?(?:be|been|were|was|being) (?:cut|axed|lost|eliminated|scrapped|shed)\b/.test(after));
  const dismissed =
    STAFF.test(noun) &&
    (/\b(?:lay off|lays off|laid off|laying off|sack|sacked|sacking|dismiss|dismissed|dismissing)(?: up to| at least| about| around| some| another)?$/.test(
      before,
    ) ||
      /^(?:\S+ ){0,2}?(?:be|been|were|was|being) (?:laid off|sacked|made redundant)\b/.test(after));
  return cut || dismissed ? { unit: 'job', role: 'laid off' } : undefined;
}

/** Words of a stretch of atoms, up to a sign that ends a clause. */
function wordsBetween(context: Context, from: number, to: number): string {
  const words: string[] = [];
  for (let i = Math.max(0, from); i < to; i += 1) {
    const word = wordAt(context, i);
    if (/^[.;:()]$/.test(word)) {
      if (i >= from && words.length > 0 && from > 0) break;
      continue;
    }
    words.push(word);
  }
  return words.join(' ');
}
