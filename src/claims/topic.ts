import { clauseAt } from '../language/index.js';
import type { NameBook, NameMention } from '../language/names.js';
import { canonicalPlace } from '../language/places.js';
import { STOP_WORDS } from '../language/stop-words.data.js';
import type { Clause, Reading, Sentence, Token, VerbGroup } from '../language/types.js';
import { classesOf, classOf, PERFORMATIVE_CLASSES, TELLING_CLASSES } from '../language/word-classes.js';
import type { Draft, Topic } from './types.js';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'X']);

/**
 * What a draft is about: the names, verb, counted noun and content words around it. Pronouns that open a sentence stand
 * for the last subject told, so that "He resigned on Friday" is about the person of the sentence before.
 */
export function topicOf(reading: Reading, names: NameBook, draft: Draft): Topic {
  const sentence = reading.sentences[draft.sentence];
  if (sentence === undefined)
    return { names: [], events: [], qualifiers: [], localWords: [], clauseWords: [], sentenceWords: [] };
  const { tokens } = sentence;
  const at = draft.anchor ?? tokenAt(sentence, draft.start);
  const clause = clauseAt(sentence.clauses, tokenAt(sentence, draft.start)) ?? sentence.clauses[0];
  const anchor =
    draft.anchor !== undefined ? tokens[draft.anchor] : clause?.verb ? tokens[clause.verb.head] : undefined;
  const anchorClause = clauseAt(sentence.clauses, at) ?? clause;
  const head = draft.head !== undefined ? tokens[draft.head] : undefined;
  const predicate = anchor && lemmaOf(anchor, anchorClause);
  const own = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token && token.start >= draft.start && token.end <= draft.end && i !== draft.head) own.add(token.lower);
  }
  const subject = subjectOf(reading, names, sentence, anchorClause);
  const object = anchorClause?.object && groupName(names, sentence, anchorClause.object.head);
  const local = names.mentions[draft.sentence]?.map((m) => names.full(m)) ?? [];
  return {
    names: [...new Set([...local.map(canonicalPlace), ...(subject?.referred ? [subject.name] : [])])],
    ...(predicate ? { predicate } : {}),
    ...(predicate && classOf(predicate) ? { predicateClass: classOf(predicate) as string } : {}),
    events: eventsOf(sentence, anchorClause, predicate, at),
    ...(head ? { head: head.lemma } : {}),
    ...(subject ? { subject: subject.name } : {}),
    ...(object ? { object } : {}),
    qualifiers: draft.qualifiers ?? [],
    localWords: localWords(sentence, draft, clause, own),
    clauseWords: contentWords(clause ? tokens.slice(clause.from, clause.to) : tokens, own),
    sentenceWords: contentWords(tokens, own),
  };
}

/** Index of the token that holds or follows an offset. */
export function tokenAt(sentence: Sentence, offset: number): number {
  const i = sentence.tokens.findIndex((t) => t.end > offset);
  return i < 0 ? Math.max(0, sentence.tokens.length - 1) : i;
}

function lemmaOf(token: Token, clause: Clause | undefined): string {
  // A verb with its particle ("step down"), when the anchor is the head of its clause's verb group.
  if (clause?.verb && token.pos === 'VERB' && clause.verb.lemma.split(' ')[0] === token.lemma) return clause.verb.lemma;
  return token.lemma;
}

/** Lemmas of nouns, names, verbs and adjectives, stop words and the value's own words left out; places in one form. */
export function contentWords(tokens: readonly Token[], without: ReadonlySet<string> = new Set()): string[] {
  const out = new Set<string>();
  for (const token of tokens) {
    if (
      !CONTENT.has(token.pos) ||
      without.has(token.lower) ||
      STOP_WORDS.has(token.lower) ||
      STOP_WORDS.has(token.lemma)
    )
      continue;
    if (!/\p{L}{2}/u.test(token.text) || /\d/.test(token.text)) continue;
    const word = token.pos === 'PROPN' ? token.lower.replace(/^(\p{L})\.$/u, '$1') : token.lemma;
    out.add(canonicalPlace(word));
  }
  return [...out];
}

/** A list of values is read item by item: "$6,400 on carpets, $2,900 on lamps". */
const ITEM_ENDS = /^[,;:()—–"“”]$/;
/** Fewer words than this around a value say nothing of it: its whole clause is taken. */
const FEW = 2;

function localWords(sentence: Sentence, draft: Draft, clause: Clause | undefined, own: ReadonlySet<string>): string[] {
  const { tokens } = sentence;
  const first = tokenAt(sentence, draft.start);
  const last = tokenAt(sentence, Math.max(draft.start, draft.end - 1));
  const ends = (i: number) => {
    const token = tokens[i];
    return token === undefined || ITEM_ENDS.test(token.text) || token.pos === 'NUM' || token.text === '$';
  };
  let from = first;
  while (from > 0 && !ends(from - 1)) from--;
  let to = last + 1;
  while (to < tokens.length && !ends(to)) to++;
  const words = contentWords(tokens.slice(from, to), own);
  return words.length >= FEW || clause === undefined ? words : contentWords(tokens.slice(clause.from, clause.to), own);
}

/** Verbs that say only that something was: the act is in their subject or object. */
export const LIGHT_VERBS = new Set(
  'be have do make take hold give get come go happen occur take-place begin start end win lead follow mark see include issue release schedule set plan expect become being sustain suffer'
    .split(' ')
    .map((v) => v.replace('-', ' ')),
);

/** Acts that are of the event they happen in: who is killed in a crash is killed when it crashes. */
const BEFALLING = new Set(
  'kill injure die hit shoot stab burn attack crash bomb arrest rescue steal lose win'.split(' '),
);

/** "in a crash", "during the raid": where an act is told by a noun. */
const ADJUNCTS = new Set(['in', 'during']);

/** Moving an appointment is about the appointment: "postponed its hearing" is the hearing's day. */
const MOVING_VERBS = new Set([
  'postpone',
  'delay',
  'reschedule',
  'move',
  'defer',
  'adjourn',
  'cancel',
  'extend',
  'push back',
]);

/** "Fire broke out": the breaking out is the fire's, as it is the prisoners'. */
const BREAKING_OUT: ReadonlySet<string> = new Set(['break out']);

function eventsOf(sentence: Sentence, clause: Clause | undefined, predicate: string | undefined, at: number): string[] {
  const lemmas = predicate ? [predicate] : [];
  const classes = predicate ? classesOf(predicate) : [];
  const ofNouns =
    predicate === undefined || [LIGHT_VERBS, MOVING_VERBS, BREAKING_OUT].some((set) => set.has(predicate));
  if (ofNouns || classes.length === 0) {
    for (const group of [clause?.subject, clause?.object])
      if (group) lemmas.push(sentence.tokens[group.head]?.lemma ?? '');
  }
  // "killed in a shooting": the act is the shooting too. "charged in a shooting" and "asked in a hearing" are acts of their own.
  const within = predicate === undefined || LIGHT_VERBS.has(predicate) || classes.some((c) => BEFALLING.has(c));
  for (const group of clause && within ? sentence.nouns : []) {
    const inside = clause && group.from >= clause.from && group.to <= clause.to && group.preposition !== undefined;
    if (inside && ADJUNCTS.has(sentence.tokens[group.preposition ?? -1]?.lower ?? ''))
      lemmas.push(sentence.tokens[group.head]?.lemma ?? '');
  }
  // "Police were called to a house at 9 p.m.", "officers were sent": when they were called is when they came.
  const verb = clause?.verb;
  const called = verb?.passive && verb.lemma === predicate && SUMMONING.has(predicate) ? ['respond'] : [];
  // "was found guilty in April": convicted.
  const found = predicate === 'find' && sentence.tokens[at + 1]?.lower === 'guilty' ? ['convict'] : [];
  // "was last seen at 6:30 p.m.": of all that people are seen at, this is once.
  const seen = predicate === 'see' && verb?.passive && lastly(sentence, verb) ? [LAST_SEEN] : [];
  const told: string[] = [];
  if (classes.some((c) => TELLING_CLASSES.has(c))) {
    // "announced Tuesday that he is leaving" is the leaving; "announced Tuesday that a woman has died" is not the death.
    for (const other of sentence.clauses) {
      // "his statement on Tuesday that he was leaving": the noun's own clause tells it.
      if (other.verb && clause && (other.from >= clause.to || (other === clause && other.verb.from > at)))
        told.push(...classesOf(other.verb.lemma).filter((c) => PERFORMATIVE_CLASSES.has(c)));
    }
  }
  return [...new Set([...lemmas.flatMap(classesOf), ...called, ...found, ...seen, ...told])].filter(
    (c) => !TELLING_CLASSES.has(c),
  );
}

/** The act of being seen for the last time, among the events of a topic. */
export const LAST_SEEN = 'last seen';

/** "was last seen", "last seen", "was seen for the last time". */
const lastly = ({ tokens }: Sentence, { from, to }: VerbGroup): boolean =>
  tokens.slice(Math.max(0, from - 1), to).some(({ lower }) => lower === 'last') ||
  (tokens[to]?.lower === 'for' && tokens[to + 2]?.lower === 'last');

/** Verbs by which somebody is brought to a scene. */
const SUMMONING = new Set(['call', 'summon', 'send', 'alert', 'dispatch', 'notify', 'rush']);

/** "Lund" alone, of somebody whom the text names in full: "she" may be her. */
const isSurname = (names: NameBook, mention: NameMention): boolean =>
  mention.words.length === 1 && names.full(mention).endsWith(` ${mention.words[0]}`);

/** Names of many: "it" is none of them. */
const MANY = new Set(['police', 'officials', 'authorities', 'officers', 'deputies', 'prosecutors']);

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'who', 'which', 'that']);

interface Subject {
  name: string;
  /** Taken from an earlier sentence for a pronoun. */
  referred: boolean;
}

function subjectOf(
  reading: Reading,
  names: NameBook,
  sentence: Sentence,
  clause: Clause | undefined,
): Subject | undefined {
  if (clause?.subject === undefined) return clause && frontedSubject(names, sentence, clause);
  const word = sentence.tokens[clause.subject.head];
  if (word === undefined) return undefined;
  if (!PRONOUNS.has(word.lower)) {
    // "the aide, Ada Lund, 31, wrote": the name behind the comma is who the noun stands for.
    const apposed = sentence.tokens[clause.subject.to]?.text === ',' ? clause.subject.to + 1 : undefined;
    const mention = names.mentions[sentence.index]?.find((m) => m.from === apposed && m.person && word.pos === 'NOUN');
    return { name: mention ? names.full(mention) : groupName(names, sentence, clause.subject.head), referred: false };
  }
  const personal = word.lower === 'he' || word.lower === 'she';
  for (let s = sentence.index; s >= Math.max(0, sentence.index - 3); s--) {
    const earlier = reading.sentences[s];
    if (earlier === undefined) continue;
    const mentions = (names.mentions[s] ?? []).filter(
      (m) =>
        (!personal || m.person || isSurname(names, m)) &&
        m.start < word.start &&
        !(word.lower === 'it' && MANY.has(m.words.at(-1) ?? '')),
    );
    const subjects = mentions.filter((m) =>
      earlier.clauses.some((c) => c.subject && c.subject.from <= m.to && m.from <= c.subject.to),
    );
    const chosen = subjects[0] ?? (personal ? mentions[0] : undefined);
    if (chosen) return { name: names.full(chosen), referred: s !== sentence.index };
  }
  return { name: word.lower, referred: false };
}

/** Tokens before a participle that opens its sentence, and clauses within which the main one follows. */
const FRONTED = 2;
const CLAUSES = 5;

/** "Chosen as abbot in 1482, Strand was the youngest of them": whoever the main clause is about. */
function frontedSubject(names: NameBook, sentence: Sentence, clause: Clause): Subject | undefined {
  const { verb } = clause;
  if (verb?.tense !== 'past' || verb.from > FRONTED) return undefined;
  if (!sentence.tokens.slice(0, verb.from).every(({ pos }) => pos === 'ADV')) return undefined;
  for (const main of sentence.clauses.slice(0, CLAUSES)) {
    if (main.from < clause.to || !main.verb || main.verb.tense === 'none' || !main.subject) continue;
    const opening = main.subject.from;
    if (sentence.tokens[opening - 1]?.text !== ',') continue;
    const { pos } = sentence.tokens[main.subject.head] ?? {};
    return pos === 'PROPN' ? { name: groupName(names, sentence, main.subject.head), referred: false } : undefined;
  }
  return undefined;
}

/** The name that a noun group's head belongs to, in full, or the head's lemma. */
function groupName(names: NameBook, sentence: Sentence, head: number): string {
  const mention = (names.mentions[sentence.index] ?? []).find((m) => m.from <= head && head < m.to);
  return mention ? canonicalPlace(names.full(mention)) : (sentence.tokens[head]?.lemma ?? '');
}
