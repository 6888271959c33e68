import type { Clause, NounGroup, Sentence, Token, VerbGroup } from '../../language/index.js';
import type { Modality } from '../types.js';
import { isLeft, ofOlderFigure } from './previous.js';
import {
  ANNOUNCING,
  ARRANGING,
  BEGINNING,
  BIRTH,
  CONTINUING,
  DEADLINE_NOUNS,
  DYING,
  EFFECT_NOUNS,
  ENACTING,
  ENDING,
  ENTERING,
  EVENT_NOUNS,
  FOUNDING,
  GOING_ON,
  LAW_NOUNS,
  LAWMAKERS,
  MODALS_OF_DUTY,
  OBLIGING,
  PASSING,
  PUBLISHING,
  SAYING,
  SCHEDULING,
  SET_FOR,
  TERM_VERBS,
} from './roles.data.js';
import { MOVING, ORDINALS, UNITS } from './words.data.js';

/** What a date is the date of, and the word it belongs to. */
export interface Role {
  role: string;
  anchor?: number;
  modality?: Modality;
  /** The preposition bounds the time of a thing that happened: "before May". */
  bound?: 'before' | 'after';
  /** The date stands before its noun and tells which one is meant: "the 2014 ban". */
  attributive?: boolean;
  /** The words allow two attachments, the verb taken and this noun beside the date: "condemned the shooting on Friday". */
  open?: number;
  /** Of a second, another or a separate law or deadline. */
  other?: boolean;
}

/** Tokens of a sentence that a time stands on (half-open), with its clause. */
export interface Place {
  sentence: Sentence;
  from: number;
  to: number;
  /** The clause of the verb. */
  clause: Clause | undefined;
  /** The verb the date hangs on. */
  verb: VerbGroup | undefined;
  /** The time is a holiday: any noun behind it is named by it ("the Christmas market"). */
  holiday?: boolean;
}

/** How far before a date the words that make it a deadline may stand. */
const REACH = 24;

/** Role and anchor of a date, from its preposition, the noun it stands at and the verb of its clause. */
export function roleOf(place: Place): Role {
  const role = oneOfSeveral(place, plainRole(place));
  const legal = role.role === 'deadline' || role.role === 'enacted';
  return legal && ofAnother(place) ? { ...role, other: true } : role;
}

/** "Two shootings overnight", "three fires on Sunday": told for the first time, the date is of no one of them. */
function oneOfSeveral({ sentence: { tokens } }: Place, role: Role): Role {
  const noun = role.anchor === undefined ? undefined : tokens[role.anchor];
  if (!noun || role.anchor === undefined || noun.pos !== 'NOUN' || noun.lower === noun.lemma) return role;
  for (let i = role.anchor - 1; i >= Math.max(0, role.anchor - ANOTHER_WITHIN); i--) {
    const { pos, lower } = tokens[i] ?? noun;
    const first = !/^(?:the|these|those|all)$/.test(tokens[i - 1]?.lower ?? '');
    if (pos === 'NUM' || /^(?:two|three|four|five|several)$/.test(lower))
      return first ? { ...role, open: role.anchor } : role;
    if (pos !== 'ADJ' && pos !== 'NOUN') return role;
  }
  return role;
}

/** How far before its noun "another" may stand. */
const ANOTHER_WITHIN = 3;

/** "a second law", "another deadline", "a separate bill", in the sentence before the date or right behind it. */
function ofAnother(place: Place): boolean {
  const { tokens } = place.sentence;
  for (let i = Math.max(0, place.from - REACH); i < Math.min(tokens.length, place.to + ANOTHER_WITHIN); i++) {
    if (!/^(?:second|third|another|separate|different)$/.test(tokens[i]?.lower ?? '')) continue;
    for (let k = i + 1; k <= i + ANOTHER_WITHIN; k++) {
      const word = lemma(tokens, k);
      if (LAW_NOUNS.has(word) || DEADLINE_NOUNS.has(word)) return true;
    }
  }
  return false;
}

function plainRole(place: Place): Role {
  const { sentence, from, verb } = place;
  const { tokens } = sentence;
  const preposition = prepositionOf(tokens, from);
  const noun = nounOf(place);
  const head = verb && tokens[verb.head];

  if (stampLine(place) || inDateline(place)) return { role: 'published' };
  const life = lifeMark(tokens, from);
  if (life) return life;
  if (isLeft((i) => tokens[i]?.lower ?? '', from)) return { role: 'previous' };
  const deadline = deadlineOf(place, preposition, noun);
  if (deadline) return deadline;
  if (ofOlderFigure(tokens, from)) return { role: 'previous' };
  if (preposition === 'since') return { role: 'since', ...anchored(verb?.head), bound: 'after' };

  if (noun) {
    const role = nounRole(tokens[noun.at]?.lemma ?? '', verb?.tense === 'future');
    // "planned a rally on Saturday": the rally's day. "announced a deal on Friday": the announcement's.
    // "set the sentencing for June 28": arranged for that day, whatever the day of arranging.
    if (preposition === 'for' && head && ARRANGING.has(head.lemma))
      return { role: 'scheduled', anchor: noun.at, modality: 'planned' };
    const ownVerb = head && !ARRANGING.has(head.lemma) && !noun.before;
    if (!ownVerb) return { role, anchor: noun.at, ...(noun.before && { attributive: true }) };
  }
  const behind = noun && !LAW_NOUNS.has(lemma(tokens, noun.at)) ? noun.at : eventBehind(place);
  if (
    behind !== undefined &&
    (!verb || verb.from > from || (verb.tense === 'present' && !pastForm(tokens[verb.from])) || arranges(head))
  )
    return { role: nounRole(lemma(tokens, behind), verb?.tense === 'future'), anchor: behind };
  if (!verb || !head) return { role: '' };
  if (/^(?:until|till)$/.test(preposition ?? '') && GOING_ON.has(head.lemma) && verb.tense === 'past' && !verb.passive)
    return { role: 'ended', anchor: verb.head };
  const bound = boundOf(preposition);
  // "was made public in a release early Monday": a verb that says nothing leaves the day to the noun.
  if (behind !== undefined && LIGHT.has(head.lemma) && verb.tense === 'past')
    return { role: nounRole(lemma(tokens, behind), false), anchor: behind, ...(bound && { bound }) };
  if (goesOn(place, preposition)) return { role: 'ongoing', anchor: verb.head };
  const role = verbRole(place, head);
  if (role === 'scheduled' && isExpected(sentence, verb)) return { role, anchor: verb.head, modality: 'planned' };
  const open = behind !== undefined && /^(?:happened|)$/.test(role) && !adjunct(tokens, behind) ? behind : undefined;
  return { role, anchor: verb.head, ...(bound && { bound }), ...(open !== undefined && { open }) };
}

/** "entered its third day on Friday", "continued on Friday": a day on which something went on, neither its first nor its last. */
function goesOn({ sentence: { tokens }, from, verb }: Place, preposition: string | undefined): boolean {
  if (!verb || verb.to > from || /^(?:until|till|by|through)$/.test(preposition ?? '')) return false;
  if (CONTINUING.has(verb.lemma)) return true;
  const between = tokens.slice(verb.to, from);
  const at = between.findIndex(({ lower }) => ORDINALS.has(lower) || /^\d+(?:st|nd|rd|th)$/.test(lower));
  return ENTERING.has(verb.lemma) && at >= 0 && UNITS.has(between[at + 1]?.lower ?? '');
}

/** Verbs that tell no act of their own. */
const LIGHT: ReadonlySet<string> = new Set('be have make take give come do offer tender submit'.split(' '));

const arranges = (head: Token | undefined): boolean => head !== undefined && ARRANGING.has(head.lemma);

/** How far before a date the event may stand whose place the words between them tell. */
const PLACE_REACH = 14;

/** "a robbery at a bank in the centre of Aldport on Tuesday": the event noun, past the places it happened in. */
function eventBehind(place: Place): number | undefined {
  const { tokens } = place.sentence;
  const own = /^(?:on|in|at|during|since|from)$/.test(tokens[place.from - 1]?.lower ?? '') ? 2 : 1;
  for (let i = place.from - own; i >= Math.max(0, place.from - PLACE_REACH); i--) {
    const token = tokens[i];
    if (!token) return undefined;
    if (token.pos === 'NOUN' && EVENT_NOUNS.has(token.lemma) && tokens[i + 1]?.pos === 'ADP' && !chargeOf(tokens, i))
      return i;
    if (
      token.pos === 'ADP' &&
      !/^(?:in|at|on|near|outside|inside|of|behind|off|along|to|with|by|against|between)$/.test(token.lower)
    )
      return undefined;
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|PART)$/.test(token.pos) && token.text !== '.') return undefined;
  }
  return undefined;
}

/** Words of a noun group before its head, at most. */
const GROUP = 8;

/** "killed in the shooting on Friday": the act is within the event, and their day is one. */
function adjunct(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - GROUP); i--) {
    if (tokens[i]?.pos === 'ADP') {
      // "after a shooting at a party on Friday": the outer event tells.
      const outer = tokens[i - 1];
      if (outer?.pos === 'NOUN' && EVENT_NOUNS.has(outer.lemma)) return adjunct(tokens, i - 1);
      return /^(?:in|during|at|by|amid)$/.test(tokens[i]?.lower ?? '');
    }
    // "in a now-deleted post".
    const hyphened = tokens[i]?.text === '-' || tokens[i + 1]?.text === '-' || tokens[i - 1]?.text === '-';
    if (!hyphened && !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(tokens[i]?.pos ?? '')) return false;
  }
  return false;
}

/** "(b. 14 June 1963)", "Born: 4 June 1963", "Died 12 May 1902": a mark, no verb of a sentence. */
function lifeMark(tokens: readonly Token[], from: number): Role | undefined {
  let i = from - 1;
  if (/^[.:]$/.test(tokens[i]?.text ?? '')) i--;
  const mark = tokens[i]?.lower ?? '';
  const opens = i === 0 || /^[(,;]$/.test(tokens[i - 1]?.text ?? '');
  if (!opens) return undefined;
  if (/^(?:b|b\.|born)$/.test(mark)) return { role: 'born', ...(mark === 'born' && { anchor: i }) };
  return /^(?:d|d\.|died)$/.test(mark) ? { role: 'died', ...(mark === 'died' && { anchor: i }) } : undefined;
}

const anchored = (anchor: number | undefined): { anchor?: number } => (anchor === undefined ? {} : { anchor });

const boundOf = (preposition: string | undefined): 'before' | 'after' | undefined => {
  if (preposition === 'before' || preposition === 'by' || preposition === 'until' || preposition === 'till')
    return 'before';
  return preposition === 'after' ? 'after' : undefined;
};

/** The preposition right before a date, past articles and words like "early", "late", "about". */
function prepositionOf(tokens: readonly Token[], from: number): string | undefined {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const lower = tokens[i]?.lower ?? '';
    if (/^(?:by|before|until|till|since|after|on|in|at|from|to|through|of|for|due|between|during)$/.test(lower))
      return lower;
    if (!/^(?:the|a|early|late|mid|about|around|-|midnight|end|close|than)$/.test(lower)) return undefined;
  }
  return undefined;
}

interface Noun {
  at: number;
  /** The date stands before the noun: "Wednesday's ceremony", "the 2014 ban". */
  before: boolean;
}

/** "at 9 p.m. following a report": participles that link as prepositions do. */
const LINKING = /^(?:following|including|involving|regarding|concerning|pending)$/;

/** The noun a date stands at: right after it ("Friday's vote", "the Jan. 14 deadline"), or right before its preposition. */
function nounOf(place: Place): Noun | undefined {
  const { sentence, from, to } = place;
  const { tokens } = sentence;
  let next = to;
  if (tokens[next]?.lower === "'s" || tokens[next]?.lower === "'") next++;
  const possessive = next > to;
  // "By 6:40 a.m. the fire was out": an article begins another noun.
  const begins = !possessive && tokens[next]?.pos === 'DET';
  const group =
    begins || LINKING.test(tokens[next]?.lower ?? '')
      ? undefined
      : nounsFrom(sentence, next - NEAR).find((n) => n.from <= next && next < n.to && n.head >= next);
  const gap = (tokens[next]?.start ?? 0) - (tokens[to - 1]?.end ?? 0);
  if (group && (possessive || (gap <= 1 && (place.holiday || dated(lemma(tokens, group.head)))))) {
    return { at: group.head, before: true };
  }
  // "Tuesday night's shooting": what a day owns is no verb, whatever the tagger says.
  if (possessive && !group && EVENT_NOUNS.has(tokens[next]?.lower ?? '')) return { at: next, before: true };
  // "the Thanksgiving address in": a holiday between an article and a noun, which the tagger may take for a verb.
  if (place.holiday && gap <= 1 && /^(?:the|a|an|his|her|its|their|this)$/.test(tokens[from - 1]?.lower ?? '')) {
    const named = tokens[next];
    if (named && /^[a-z]/.test(named.text) && /^(?:NOUN|VERB)$/.test(named.pos)) return { at: next, before: true };
  }
  // "the shooting on Friday", "a rally Saturday", "the ban of 2014", "a deadline of Jan. 14".
  let i = from - 1;
  for (
    let steps = 0;
    steps < 5 &&
    /^(?:on|in|of|for|the|at|early|late|set|scheduled|held|is|was|been|be|has|have|had|fixed)$/.test(
      tokens[i]?.lower ?? '',
    );
    steps++
  )
    i--;
  if (tokens[i]?.pos === 'NOUN' && dated(lemma(tokens, i)) && !chargeOf(tokens, i)) return { at: i, before: false };
  return undefined;
}

/** "charged with two counts of murder last Thursday": a charge names a kind of act, no act on a day. */
function chargeOf(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    if (/^(?:count|charge|suspicion|allegation|accusation|guilty)$/.test(tokens[i]?.lemma ?? '')) return true;
    if (!/^(?:of|-)$/.test(tokens[i]?.lower ?? '') && !/^(?:ADJ|NOUN|NUM|PUNCT)$/.test(tokens[i]?.pos ?? ''))
      return false;
  }
  return false;
}

const dated = (noun: string): boolean =>
  EVENT_NOUNS.has(noun) || LAW_NOUNS.has(noun) || DEADLINE_NOUNS.has(noun) || PASSING.has(noun);

/** Tokens that the nouns looked at lie within. */
const NEAR = 12;

/** The few noun groups that begin at a token or after it. Binary search. */
function nounsFrom(sentence: Sentence, token: number): readonly NounGroup[] {
  const { nouns } = sentence;
  let low = 0;
  let high = nouns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nouns[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return nouns.slice(low, low + NEAR);
}

const lemma = (tokens: readonly Token[], i: number): string => tokens[i]?.lemma ?? '';

function nounRole(noun: string, future: boolean): string {
  if (PASSING.has(noun) || (LAW_NOUNS.has(noun) && !EVENT_NOUNS.has(noun))) return 'enacted';
  if (BEGINNING.has(noun)) return 'began';
  return future ? 'scheduled' : 'happened';
}

/** "by January 2025" with a duty, "the deadline is Friday", "takes effect in March", "expires on Monday", "due June 1". */
function deadlineOf(place: Place, preposition: string | undefined, noun: Noun | undefined): Role | undefined {
  const { sentence, from, clause } = place;
  const { tokens } = sentence;
  const found = (anchor: number): Role => ({ role: 'deadline', anchor, modality: 'planned' });
  if (noun && DEADLINE_NOUNS.has(lemma(tokens, noun.at))) return found(noun.at);
  const { verb } = place;
  const head = verb ? lemma(tokens, verb.head) : '';
  if (verb && TERM_VERBS.has(head)) return found(verb.head);
  // "take effect in January", "came into force on Monday", "effective Feb. 1".
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    if (EFFECT_NOUNS.has(lemma(tokens, i)) && /^(?:take|go|come|in|into|enter|be)$/.test(lemma(tokens, i - 1)))
      return found(i);
    if (lemma(tokens, i) === 'effective' && i === from - 1) return found(i);
    if (tokens[i]?.lower === 'due' && i >= from - 2) return found(verb && verb.head < i ? verb.head : i);
  }
  const subject = clause?.subject && lemma(tokens, clause.subject.head);
  if (
    subject !== undefined &&
    DEADLINE_NOUNS.has(subject) &&
    verb &&
    (/^(?:be|fall|loom|come|arrive|pass|set|expire)$/.test(head) || MOVING.has(head))
  ) {
    return found(clause?.subject?.head ?? verb.head);
  }
  if (preposition !== 'by' && preposition !== 'before' && preposition !== 'until') return undefined;
  // "have until March to leave": what is to be done by then stands behind it.
  const task = tokens[place.to]?.lower === 'to' && tokens[place.to + 1]?.pos === 'VERB' ? place.to + 1 : undefined;
  if (preposition === 'until' && /^(?:have|give|grant)$/.test(head) && task !== undefined) return found(task);
  if (SAYING.has(head)) return undefined;
  // "had finished by Friday": told, not asked for.
  const group = verb ? tokens.slice(verb.from, verb.to) : [];
  const obliged =
    verb?.modal !== undefined || verb?.tense === 'future' || group.some((t) => MODALS_OF_DUTY.has(t.lower));
  const infinitive =
    verb !== undefined && (tokens[verb.from - 1]?.lower === 'to' || group.some((t) => t.lower === 'to'));
  const asked = dutyBefore(place);
  if (verb && asked !== undefined && (infinitive || obliged || OBLIGING.has(head))) return found(verb.head);
  if (verb && preposition !== 'until' && obliged && (infinitive || group.some((t) => MODALS_OF_DUTY.has(t.lower))))
    return found(verb.head);
  if (asked !== undefined && verb === undefined) return found(asked);
  return undefined;
}

/** Index of a word of duty between the start of the sentence and the date. */
function dutyBefore(place: Place): number | undefined {
  const { sentence, from } = place;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const token = sentence.tokens[i];
    if (!token) continue;
    if (token.pos === 'PUNCT' && /^[.;?!]$/.test(token.text)) return undefined;
    if (DEADLINE_NOUNS.has(token.lemma)) return i;
    if (
      (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADJ') &&
      OBLIGING.has(token.lemma) &&
      !(token.lemma === 'have' && sentence.tokens[i + 1]?.lower !== 'to')
    )
      return i;
    if (MODALS_OF_DUTY.has(token.lower)) return i;
  }
  return undefined;
}

/** "expects the deal to close in March": the verb behind what is expected, as much ahead as "will close". */
function isExpected({ tokens, verbs }: Sentence, verb: VerbGroup | undefined): boolean {
  // "the bridge was to open on 1 May": so it was meant.
  if (verb && /^(?:was|were)$/.test(tokens[verb.from]?.lower ?? '') && tokens[verb.from + 1]?.lower === 'to')
    return true;
  if (verb?.tense !== 'none' || tokens[verb.from - 1]?.lower !== 'to') return false;
  const before = verbs[verbs.indexOf(verb) - 1];
  if (before?.lemma !== 'expect' || before.tense !== 'present' || before.negated) return false;
  const between = tokens.slice(before.to, verb.from - 1);
  return between.length > 0 && between.every(({ pos }) => NOMINAL.has(pos));
}

/** What a noun phrase is made of: "the deal with Norlink's owner". */
const NOMINAL: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'ADP']);

function verbRole(place: Place, head: Token): string {
  const { sentence, clause, verb } = place;
  const { lemma: word } = head;
  const ahead =
    verb?.tense === 'future' ||
    (verb?.modal !== undefined && (SCHEDULING.has(verb.modal) || SET_FOR.has(verb.modal))) ||
    isExpected(sentence, verb);
  if (BIRTH.has(word) || head.lower === 'born') return 'born';
  // "died in a fire on Sunday" dates the fire as well; "died on Sunday" of what had happened before.
  if (DYING.has(word)) return inEvent(sentence, verb) ? 'happened' : 'died';
  if (ENACTING.has(word) && ofLaw(sentence, clause, head)) return ahead ? 'scheduled' : 'enacted';
  if (SAYING.has(word)) return 'said';
  // "setting up an organisation" founds it.
  if (SET_FOR.has(word) && sentence.tokens[(verb?.head ?? 0) + 1]?.lower === 'up') return 'founded';
  if (ahead || SCHEDULING.has(word) || (SET_FOR.has(word) && prepositionOf(sentence.tokens, place.from) === 'for'))
    return 'scheduled';
  if (ANNOUNCING.has(word)) return 'announced';
  if (BEGINNING.has(word)) return 'began';
  if (ENDING.has(word)) return 'ended';
  if (FOUNDING.has(word)) return 'founded';
  if (PUBLISHING.has(word)) return 'published';
  if (verb?.tense === 'past' || verb?.passive) return 'happened';
  // "began to read on Thursday", "shot while celebrating on Monday": past, whatever the form of the last verb.
  return verb && (pastForm(sentence.tokens[verb.from]) || (verb.tense === 'none' && afterPast(sentence, verb)))
    ? 'happened'
    : '';
}

/** "signed legislation", "a law passed last year", "passed by Congress"; but "signed a contract", "passed a checkpoint". */
function ofLaw(sentence: Sentence, clause: Clause | undefined, head: Token): boolean {
  const { tokens } = sentence;
  const at = (index: number | undefined): string => (index === undefined ? '' : lemma(tokens, index));
  if (LAW_NOUNS.has(at(clause?.object?.head)) || LAW_NOUNS.has(at(clause?.subject?.head))) return true;
  if (LAWMAKERS.has(at(clause?.subject?.head)) && head.lemma !== 'sign') return true;
  const verb = clause?.verb;
  if (!verb) return false;
  // The noun a participle belongs to stands right before it: "legislation, passed last year,".
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - 3); i--) {
    if (LAW_NOUNS.has(lemma(tokens, i))) return true;
    if (tokens[i]?.pos === 'VERB') break;
  }
  let doers = false;
  for (let i = verb.to; i < Math.min(tokens.length, verb.to + 5); i++) {
    if (LAW_NOUNS.has(lemma(tokens, i)) || (doers && LAWMAKERS.has(tokens[i]?.lower ?? ''))) return true;
    if (tokens[i]?.pos === 'VERB') break;
    // "approved by the city council".
    doers = tokens[i]?.lower === 'by' || (doers && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]?.pos ?? ''));
  }
  return false;
}

const pastForm = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'VERB' && token.lower !== token.lemma && !/(?:s|ing)$/.test(token.lower);

/** A participle behind "while", "when" or "as" and a verb in the past. */
function afterPast(sentence: Sentence, verb: VerbGroup): boolean {
  if (!/^(?:while|when|as)$/.test(sentence.tokens[verb.from - 1]?.lower ?? '')) return false;
  if (sentence.verbs.length > REACH) return false;
  return sentence.verbs.some(
    (other) => other.to <= verb.from && verb.from - other.to <= REACH && other.tense === 'past',
  );
}

const inEvent = (sentence: Sentence, verb: VerbGroup | undefined): boolean =>
  verb !== undefined &&
  nounsFrom(sentence, verb.to).some(
    (n) => n.from >= verb.to && n.from <= verb.to + 4 && EVENT_NOUNS.has(lemma(sentence.tokens, n.head)),
  );

/** A block that is nothing but a date, "Published 3 May 2024"; the date under a carried post, behind its writer's "(@name)". */
function stampLine(place: Place): boolean {
  const { sentence, from, to } = place;
  const { tokens } = sentence;
  // "Updated: Monday, August 26", "Posted 3 May".
  const mark = tokens[from - 1]?.text === ':' ? from - 2 : from - 1;
  if (/^(?:posted|updated|published|modified)$/.test(tokens[mark]?.lower ?? '') && (mark < from - 1 || mark === 0))
    return true;
  if (tokens[from - 1]?.text === ')' && /^@/.test(tokens[from - 2]?.text ?? '')) return true;
  if (sentence.start > sentence.block.start || from > 6) return false;
  const rest = tokens.length - (to - from);
  if (rest === 0) return true;
  // "4 October 2013, 18:07 (GMT+05:00)": a line of figures and signs.
  if (tokens.every(({ text }, i) => (i >= from && i < to) || /^(?:[\W\d]+|[A-Z]{2,4}|[ap]\.?m\.?)$/.test(text)))
    return true;
  return from > 0 && rest <= 6 && /^(?:published|updated|posted|modified|date|last)$/.test(tokens[0]?.lower ?? '');
}

/** "WASHINGTON, Aug. 11 (Agency) --": the day of filing, which is no part of what is told. */
function inDateline(place: Place): boolean {
  const { sentence, from, to } = place;
  const { tokens } = sentence;
  if (sentence.start > sentence.block.start || from > 6 || sentence.blockIndex > 3) return false;
  if (!/^(?:\(|-|--|–|—|_)$/.test(tokens[to]?.text ?? '')) return false;
  const opening = tokens.slice(0, from).filter((t) => t.pos !== 'PUNCT');
  const city = opening[0]?.text ?? '';
  return opening.length > 0 && opening.length <= 4 && /^[A-Z]{3,}$/.test(city);
}
