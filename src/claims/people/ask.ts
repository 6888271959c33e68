import type { Clause, NounGroup, Sentence } from '../../language/types.js';
import { isPerson } from '../quantities/people.js';
import { PERSON_NOUNS, PRONOUNS, type Sex } from './nouns.data.js';
import { fits, type Mention, type Person, type Roster } from './roster.js';

/** Whom the words of a claim mean. One person, never a group. */
export interface Told {
  person: Person;
  /** Told by a pronoun, or by a noun behind which an earlier mention stands: less sure. */
  referred: boolean;
}

/** How many sentences back a pronoun looks. */
const BACK = 2;

/** The one person that a noun group means. */
export function who(roster: Roster, sentence: Sentence, group: NounGroup): Told | undefined {
  const head = sentence.tokens[group.head]?.lower ?? '';
  const sex = PRONOUNS.get(head) ?? (head === 'who' ? '' : undefined);
  if (sex === undefined) return described(roster, sentence, group);
  const known = roster.mentions[sentence.index]?.find((m) => m.from === group.head && !m.own);
  return known === undefined ? before(roster, sentence, group.from, sex) : { person: known.person, referred: true };
}

/** Who is told of by a name or a noun of a group; a claim of two is a claim of neither alone. */
function described(roster: Roster, sentence: Sentence, group: NounGroup, alone = true): Told | undefined {
  if (alone && joined(sentence, group)) return undefined;
  const mention = mentionAt(roster, sentence, group);
  const words = sentence.tokens.slice(group.from, group.to);
  if (mention === undefined) return undefined;
  if (mention.name === '' && words.some((t) => SEVERAL.test(t.lower))) return undefined;
  return { person: mention.person, referred: isReferred(mention) };
}

const SEVERAL = /^(?:both|several|many|all|some|other|another|no)$/;

const mentionAt = (roster: Roster, { index }: Sentence, { head }: NounGroup): Mention | undefined =>
  roster.mentions[index]?.find((m) => m.own && m.from <= head && head < m.to);

/** "the girl", whose name or age is told elsewhere. */
const isReferred = ({ name, age, person }: Mention): boolean =>
  name === '' && age === '' && (person.name !== '' || person.age !== '');

/** "Ana Ruiz and Lee Pak were shot": a group and the one joined to it. */
function joined({ tokens, nouns }: Sentence, group: NounGroup): boolean {
  const isOne = (g: NounGroup | undefined): boolean => {
    const { lemma = '' } = tokens[g?.head ?? -1] ?? {};
    return g !== undefined && (g.proper || PERSON_NOUNS.has(lemma) || isPerson(lemma)) && g.preposition === undefined;
  };
  if (tokens[group.to]?.lower === 'and') {
    const other = nouns.find((g) => g.from === group.to + 1);
    return isOne(other) && /^(?:AUX|VERB)$/.test(tokens[other?.to ?? -1]?.pos ?? '');
  }
  if (tokens[group.from - 1]?.lower !== 'and') return false;
  const other = nouns.find((g) => g.to === group.from - 1);
  return isOne(other) && /^(?:were|are|have|both)$/.test(tokens[group.to]?.lower ?? '');
}

/** Words for people whom the text does not tell apart. */
const UNKNOWN = new Set(
  'one another other others someone somebody anyone anybody everyone nobody none victims they'.split(' '),
);

/** Who is told of by the words at a token, or right before it: "the 14-year-old girl", "Pak, 43". */
export function personAt({ mentions }: Roster, { index }: Sentence, token: number): Person | undefined {
  const own = (mentions[index] ?? []).filter((m) => m.own);
  return (own.find((m) => m.from <= token && token < m.to) ?? own.find((m) => m.to === token - 1 && m.age !== ''))
    ?.person;
}

/** The last one person told before a token: whom "he" or "who" means. */
export function before(roster: Roster, sentence: Sentence, token: number, sex: Sex = ''): Told | undefined {
  for (let s = sentence.index; s >= Math.max(0, sentence.index - BACK); s--) {
    const earlier = roster.sentences[s];
    if (earlier === undefined) continue;
    const own = s === sentence.index;
    // "taken by a friend to Mercy Hospital, where he died": not the friend.
    const groups = earlier.nouns.filter((g) => g.preposition === undefined && (!own || g.to <= token));
    const subjects = groups.filter((g) => isSubject(earlier, g));
    // "One was at the door when he was hit": not somebody named before.
    if (own && subjects.some((g) => UNKNOWN.has(earlier.tokens[g.head]?.lower ?? ''))) return undefined;
    const people = (list: readonly NounGroup[]) =>
      list.flatMap((g) => {
        const told = described(roster, earlier, g);
        return told !== undefined && fits(told.person.sex, sex) ? [told.person] : [];
      });
    // In its own sentence a pronoun looks to the nearest subject, in an earlier one to the first.
    const person = own
      ? (people(subjects).at(-1) ?? people(groups).at(-1))
      : (people(subjects)[0] ?? people(groups)[0]);
    if (person) return { person, referred: true };
  }
  return undefined;
}

export const isSubject = ({ clauses }: Sentence, { head }: NounGroup): boolean =>
  clauses.some(({ subject }) => subject?.head === head);

/** Each of the people that a noun group and the one joined to it mean: "both Lee Pak and Ana Ruiz", "one of the men". */
export function eachOf(roster: Roster, sentence: Sentence, group: NounGroup): Told[] {
  const { tokens, nouns } = sentence;
  const at = nouns.indexOf(group);
  const [last, next] = [nouns[at - 1], nouns[at + 1]];
  const and = (g?: NounGroup, h?: NounGroup) => g && h && tokens[g.to]?.lower === 'and' && h.from === g.to + 1;
  const pair = and(group, next) ? [group, next] : and(last, group) ? [last, group] : undefined;
  if (pair !== undefined) {
    const told = pair.flatMap((g) => (g && described(roster, sentence, g, false)) ?? []);
    return told.length === 2 ? told : [];
  }
  const words = tokens.slice(group.from, group.to).map((t) => t.lower);
  if (/^(?:both|the two)$/.test(words.join(' '))) return lastTwo(roster, sentence);
  // "One of the men": which, nobody knows.
  const of = tokens[group.to]?.lower === 'of' && words.join(' ') === 'one' ? tokens[next?.head ?? -1] : undefined;
  const sex = of && PERSON_NOUNS.get(of.lemma);
  if (of !== undefined && sex !== undefined)
    return [{ person: { name: '', age: '', sex, nouns: new Set([of.lemma]), many: true }, referred: true }];
  const one = who(roster, sentence, group);
  return one ? [one] : [];
}

/** The two people by name whom the sentences before tell of. */
function lastTwo(roster: Roster, { index }: Sentence): Told[] {
  const found = new Set<Person>();
  for (let s = index - 1; s >= Math.max(0, index - BACK) && found.size < 2; s--) {
    const earlier = roster.sentences[s];
    for (const group of earlier?.nouns ?? []) {
      const told = earlier && group.preposition === undefined ? described(roster, earlier, group, false) : undefined;
      if (told !== undefined && told.person.name !== '') found.add(told.person);
    }
  }
  return found.size === 2 ? [...found].map((person) => ({ person, referred: true })) : [];
}

/** The subject of a clause; where it has none of its own, of the one it hangs on. */
export function subjectOf(roster: Roster, sentence: Sentence, clause: Clause): Told | undefined {
  const { subject } = clause;
  if (subject !== undefined) return who(roster, sentence, subject);
  const at = sentence.clauses.indexOf(clause);
  const main = sentence.clauses.slice(0, at).findLast((c) => c.subject !== undefined);
  return main?.subject && who(roster, sentence, main.subject);
}

/** To whom an act is done, whose place or part is told behind it: the subject of a passive, else the object. */
export function sufferer(roster: Roster, sentence: Sentence, clause: Clause, to: number): Told | undefined {
  const { verb } = clause;
  if (verb === undefined) return undefined;
  if (verb.passive) return subjectOf(roster, sentence, clause);
  const object = sentence.nouns.find((g) => g.from >= verb.to && g.to <= to && g.preposition === undefined);
  const word = sentence.tokens[object?.head ?? -1]?.lower ?? '';
  if (object === undefined || /sel(?:f|ves)$/.test(word)) return undefined;
  // "when a friend shot him": not the friend.
  return OBJECTS.has(word) ? before(roster, sentence, clause.from, PRONOUNS.get(word)) : who(roster, sentence, object);
}

/** Pronouns that are objects. */
export const OBJECTS: ReadonlySet<string> = new Set(['him', 'her']);
