import type { Claim } from '../claims/types.js';
import type { Reading, Sentence } from '../language/types.js';
import { classesOf, PERFORMATIVE_CLASSES, TELLING_CLASSES } from '../language/word-classes.js';
import { LOOSE_ROLES } from './links.data.js';

/**
 * The event a story is about. Sources of one story tell of it first and in many words ("a shooting on Mill Street",
 * "officers were called at 2 a.m.", "gunfire killed a man"); its day is one fact, however it is told.
 */
export interface MainEvent {
  /** Whether a date is of that event: told beside its word, and hung on no other act. */
  holds(claim: Claim): boolean;
}

/** Sentences at the head of a source in which it tells what it is about. */
const LEAD = 5;
/** The event's word stands in the lead of this share of the sources, and of two at least. */
const SHARE = 0.6;
/** Acts that are in every story's lead, or are told of any event. */
const COMMON = new Set(
  'say announce write ask give use receive send work live start end find show come talk agree require meet own make respond arrive order effect rule ask'.split(
    ' ',
  ),
);
/** Acts so close to an event that their time is taken for its: the call, the arrival of the police. */
const BESIDE = new Set(['respond', 'arrive', 'find', 'talk']);

/** Events that wound. */
const HARMS = new Set(['shoot', 'stab', 'bomb', 'attack', 'crash', 'burn', 'kill']);
/** Being wounded is of the event that wounds: "the injuries she sustained on Jan. 2". Deaths may come later. */
const WOUNDS = new Set(['injure']);

/** Classes of the acts that most sources of a story lead with. */
export function actsOfLead(readings: readonly Reading[]): ReadonlySet<string> {
  const told = new Map<string, number>();
  for (const reading of readings) {
    const lead = new Set(reading.sentences.slice(0, LEAD).flatMap((s) => [...actsIn(s)]));
    for (const act of lead) if (!COMMON.has(act)) told.set(act, (told.get(act) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(SHARE * readings.length));
  return new Set([...told].filter(([, n]) => n >= enough).map(([act]) => act));
}

export function mainEventOf(readings: readonly Reading[]): MainEvent {
  const main = actsOfLead(readings);
  const harmful = [...main].some((act) => HARMS.has(act));
  const cache = new Map<Sentence, boolean>();
  const beside = (sentence: Sentence) => {
    const known = cache.get(sentence);
    if (known !== undefined) return known;
    const found = [...actsIn(sentence)].some((act) => main.has(act));
    cache.set(sentence, found);
    return found;
  };
  return {
    holds: (claim) => {
      if (
        (claim.kind !== 'date' && claim.kind !== 'time') ||
        !LOOSE_ROLES.has(claim.role) ||
        claim.role === 'said' ||
        claim.modality !== 'asserted'
      )
        return false;
      if (tellsOfAnother(claim.sentence, main)) return false;
      const { predicate, events } = claim.topic;
      const own = events.length > 0 ? events : predicate ? classesOf(predicate) : [];
      // Who announces a death has killed nobody; who announces that he resigns has resigned.
      const classes = predicate === undefined ? [] : classesOf(predicate);
      const tells = classes.length > 0 && classes.every((act) => TELLING_CLASSES.has(act));
      if (tells && !events.some((act) => PERFORMATIVE_CLASSES.has(act))) return false;
      if (own.some((act) => main.has(act))) return true;
      if (harmful && own.some((act) => WOUNDS.has(act))) return true;
      return own.length > 0 && own.every((act) => BESIDE.has(act)) && !comes(claim) && beside(claim.sentence);
    },
  };
}

/** "Ada Strand arrived in Norland on Monday": a traveller, where police or crews arrive at an event. */
const comes = ({ topic }: Claim): boolean =>
  topic.predicate !== undefined &&
  topic.subject?.includes(' ') === true &&
  topic.names.includes(topic.subject) &&
  classesOf(topic.predicate).includes('arrive');

/** Words by which a text says that it now tells of one more event of the kind. */
const ANOTHER = new Set(['another', 'separate', 'unrelated', 'second', 'previous', 'earlier', 'similar', 'recent']);

const COUNTED_OFF = /^(?:another|(?:the|a) (?:second|third|fourth|fifth|separate|previous|earlier))/;

/** "Another shooting happened at 4 a.m.": not the story's own. */
export function tellsOfAnother({ tokens }: Sentence, acts: ReadonlySet<string>): boolean {
  return tokens.some((token, i) => {
    if (token.pos !== 'NOUN' || !classesOf(token.lemma).some((act) => acts.has(act))) return false;
    // "Monday's blast was the second in a week".
    const [be, the, which] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]].map((word) => word?.lower ?? '');
    if (/^(?:is|was)$/.test(be ?? '') && /^(?:the|a|another)$/.test(the ?? '') && COUNTED_OFF.test(`${the} ${which}`))
      return true;
    return isAnother(tokens, i);
  });
}

/** "Another suspect was arrested", "a second man died": not the one that the story has told of. */
export function isOfAnotherDoer({ tokens }: Sentence, subject: string): boolean {
  return tokens.some(({ pos, lemma }, i) => pos === 'NOUN' && lemma === subject && isAnother(tokens, i));
}

/** Whether the words right before a noun say that it is one more of its kind. */
function isAnother(tokens: Sentence['tokens'], noun: number): boolean {
  for (let k = noun - 1; k >= Math.max(0, noun - 3); k--) {
    const before = tokens[k];
    if (before === undefined || !/^(?:ADJ|NOUN|DET|PROPN|VERB|ADV)$/.test(before.pos)) return false;
    if (ANOTHER.has(before.lower)) return true;
  }
  return false;
}

/** Classes of the acts that a sentence's verbs and nouns tell of. */
function actsIn(sentence: Sentence): Set<string> {
  const acts = new Set<string>();
  for (const token of sentence.tokens) {
    if (token.pos === 'VERB' || token.pos === 'NOUN') for (const act of classesOf(token.lemma)) acts.add(act);
  }
  return acts;
}
