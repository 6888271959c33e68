import type { NameMention } from '../../language/names.js';
import type { Reading, Token } from '../../language/types.js';
import type { Span } from '../../sources/types.js';
import type { Frame, Item } from './frame.js';
import type { Quoted } from './marks.js';
import type { People } from './people.js';
import {
  DESCRIBES,
  HONORIFICS,
  NOUN_LIKE,
  PLAIN_SAYING,
  PRONOUNS,
  SAYING,
  SPEAKER_ROLES,
  TAG_END,
  THINKING,
} from './saying.data.js';

/** Who is said to have spoken a quotation, and how the text tells. */
export interface Attribution {
  /** As the source names them at fullest; absent when nothing tells. */
  speaker?: string;
  /** A person by name, another name (a body, a place, an unknown surname), or a description: "an official". */
  kind?: 'person' | 'name' | 'role';
  how: 'tag' | 'lead-in' | 'subject' | 'carried' | 'none';
  verb?: Token;
  /** The words that name the speaker, where the text does beside the quotation. */
  named?: Span;
  /** Index of the frame the quotation stands in. */
  frame: number;
}

type Kind = 'person' | 'name' | 'role';

interface Resolved {
  text: string;
  kind: Kind;
}

interface Who {
  /** Of one carried on from before. */
  known?: Kind;
  kind: 'name' | 'pronoun' | 'description';
  text: string;
  mention?: NameMention;
  start: number;
  end: number;
}

interface Context {
  reading: Reading;
  quoted: readonly Quoted[];
  frames: readonly Frame[];
  people: People;
  /** Token starts inside a noun group, with the group's first token start and last token end. */
  groups: ReadonlyMap<number, { start: number; end: number }>;
}

const word = (items: readonly Item[], i: number): Token | undefined => items[i]?.token;
const isPunct = (token: Token | undefined): boolean => token?.pos === 'PUNCT';

/** Attributes every top-level quotation; nested ones follow who says the words around them. Parallel to `quoted`. */
export function attribute(
  reading: Reading,
  quoted: readonly Quoted[],
  frames: readonly Frame[],
  people: People,
): Attribution[] {
  const context: Context = { reading, quoted, frames, people, groups: groupsOf(reading) };
  const out: Attribution[] = quoted.map(() => ({ how: 'none', frame: -1 }));
  let last: Spoken | undefined;
  for (const [f, frame] of frames.entries()) {
    for (const [i, item] of frame.items.entries()) {
      if (item.quote === undefined) continue;
      const who = direct(context, f, i) ?? fromAround(context, f, i, last);
      const speaker = who === undefined ? undefined : resolve(context, who.who, f, last);
      const attribution: Attribution = {
        ...(speaker === undefined ? {} : { speaker: speaker.text, kind: speaker.kind }),
        how: who?.how ?? 'none',
        ...(who?.verb === undefined ? {} : { verb: who.verb }),
        ...(who === undefined || who.who.end === 0 ? {} : { named: { start: who.who.start, end: who.who.end } }),
        frame: f,
      };
      out[item.quote] = attribution;
      if (speaker !== undefined)
        last = {
          speaker: speaker.text,
          kind: speaker.kind,
          frame: f,
          blockIndex: frame.blockIndex,
          ...(who?.who.mention ? { mention: who.who.mention } : {}),
        };
    }
  }
  for (const [i, q] of quoted.entries()) {
    const outer = out[q.parent];
    if (outer !== undefined) out[i] = { ...outer, how: 'carried' };
  }
  return out;
}

interface Spoken {
  speaker: string;
  kind: Kind;
  mention?: NameMention;
  frame: number;
  blockIndex: number;
}

interface Told {
  who: Who;
  how: Attribution['how'];
  verb?: Token;
}

function groupsOf(reading: Reading): Map<number, { start: number; end: number }> {
  const map = new Map<number, { start: number; end: number }>();
  for (const sentence of reading.sentences)
    for (const group of sentence.nouns) {
      const first = sentence.tokens[group.from];
      const end = sentence.tokens[group.to - 1]?.end;
      if (first === undefined || end === undefined) continue;
      for (let i = group.from; i < group.to; i++) {
        const token = sentence.tokens[i];
        if (token !== undefined) map.set(token.start, { start: first.start, end });
      }
    }
  return map;
}

/** A tag in the quotation's own sentence. */
function direct(context: Context, f: number, at: number): Told | undefined {
  const items = context.frames[f]?.items ?? [];
  const after = tagAfter(context, items, at);
  const opens = !items.slice(0, at).some((item) => item.token !== undefined && !isPunct(item.token));
  if (opens) return after ?? dashAfter(context, f, at);
  const before = tagBefore(context, items, at);
  // A comma or a question mark inside the marks looks for its tag behind; a fragment belongs to what leads up to it.
  if (after?.near && /[,?!]$/.test(wordsOf(context, items, at)) && !leadsIn(items, at - 1)) return after;
  return before ?? after ?? dashAfter(context, f, at) ?? subjectBefore(context, items, at);
}

function wordsOf(context: Context, items: readonly Item[], at: number): string {
  const q = context.quoted[items[at]?.quote ?? -1];
  return q === undefined ? '' : context.reading.source.prose.slice(q.start, q.end).replace(/[\s”’"']+$/u, '');
}

const leadsIn = (items: readonly Item[], i: number): boolean =>
  /^[:,]$/.test(word(items, i)?.text ?? '') || word(items, i)?.lower === 'that' || isVerbOfSaying(items, i);

function isVerbOfSaying(items: readonly Item[], i: number): boolean {
  const token = word(items, i);
  if (token === undefined || !SAYING.has(token.lemma)) return false;
  if (token.pos === 'VERB' || token.pos === 'AUX') return !isNounAfterDeterminer(items, i);
  // The tagger takes "comments" and "tweets" for nouns; a plain verb of saying stays one unless a determiner stands before it.
  if (token.pos === 'NOUN' || token.pos === 'ADJ') return false;
  return PLAIN_SAYING.has(token.lemma);
}

function isNounAfterDeterminer(items: readonly Item[], i: number): boolean {
  const before = word(items, i - 1);
  const token = word(items, i);
  return (
    before !== undefined &&
    token !== undefined &&
    NOUN_LIKE.has(token.lemma) &&
    /^(?:a|an|the|his|her|its|their|this|that|my|our|’s|'s)$/.test(before.lower)
  );
}

/** "…," said Ann Grey | "…," Ann Grey, the mayor, told reporters | "…," according to Ann Grey. */
function tagAfter(context: Context, items: readonly Item[], at: number): (Told & { near: boolean }) | undefined {
  let end = at + 1;
  while (end < items.length && items[end]?.quote === undefined) end++;
  let first = at + 1;
  while (first < end && isPunct(word(items, first))) first++;
  const near = (i: number): boolean => i - first <= 8;
  let start = first;
  while (start < end && word(items, start)?.pos === 'ADV') start++;
  // "…," calling the plan a mistake: a participle has its subject before the quotation.
  if (isVerbOfSaying(items, start) && !/ing$/.test(word(items, start)?.lower ?? '')) {
    const who = subjectAfter(context, items, start + 1, end);
    const verb = word(items, start);
    if (who !== undefined && verb !== undefined) return { who, how: 'tag', verb, near: true };
  }
  for (let i = first; i < end; i++) {
    if (word(items, i)?.lower === 'according' && word(items, i + 1)?.lower === 'to') {
      const who = subjectAfter(context, items, i + 2, end);
      const verb = word(items, i);
      if (who !== undefined && verb !== undefined) return { who, how: 'tag', verb, near: near(i) };
    }
    if (!isVerbOfSaying(items, i)) continue;
    const verb = word(items, i);
    // ", he said" | ", said Ann Grey" farther on
    const who =
      subjectBeforeVerb(context, items, i, first) ??
      (isPunct(word(items, i - 1)) ? subjectAfter(context, items, i + 1, end) : undefined);
    if (who !== undefined && verb !== undefined) return { who, how: 'tag', verb, near: near(i) };
  }
  return undefined;
}

/** Ann Grey said on Monday that "…" | She told reporters: "…" | Grey, calling it "…", */
function tagBefore(context: Context, items: readonly Item[], at: number): Told | undefined {
  let weak: Told | undefined;
  for (let i = at - 1; i >= 0; i--) {
    const token = word(items, i);
    if (token === undefined) continue;
    if (token.lower === 'to' && word(items, i - 1)?.lower === 'according') {
      const who = subjectAfter(context, items, i + 1, at);
      if (who !== undefined) return { who, how: 'lead-in', verb: token };
    }
    const thinks = THINKING.has(token.lemma) && token.pos === 'VERB';
    if (!thinks && !isVerbOfSaying(items, i)) continue;
    const who = subjectBeforeVerb(context, items, i, 0);
    if (who === undefined || isNobody(items, i, who)) continue;
    const told: Told = { who, how: 'lead-in', verb: token };
    if (!thinks && canSpeak(who)) return told;
    weak ??= told;
  }
  return weak;
}

/** "the media are to blame for", "we must continue": such subjects lead in a quotation only when nobody else does. */
const canSpeak = (who: Who): boolean =>
  who.kind === 'name' || (who.kind === 'pronoun' ? PRONOUNS.get(who.text) !== 'self' : isSpeakerWord(who.text));

/** "It was confirmed", "it is said": nobody says so. */
function isNobody(items: readonly Item[], at: number, who: Who): boolean {
  return who.text === 'it' && [at, at - 1].some((i) => /^(?:is|was|been|being)$/.test(word(items, i)?.lower ?? ''));
}

/** "the council's revised plan": a participle before its noun. */
function isAttribute(items: readonly Item[], at: number): boolean {
  const [before, token, after] = [word(items, at - 1), word(items, at), word(items, at + 1)];
  return (
    /(?:ed|ing|en)$/.test(token?.lower ?? '') &&
    /^(?:NOUN|ADJ|PROPN)$/.test(after?.pos ?? '') &&
    (before?.pos === 'DET' || before?.pos === 'ADJ' || /^[’']s?$/.test(before?.lower ?? ''))
  );
}

/** "…" — Ann Grey, at the end of a paragraph or alone in the next one. */
function dashAfter(context: Context, f: number, at: number): Told | undefined {
  const frame = context.frames[f];
  if (frame === undefined) return undefined;
  const rest = frame.items.slice(at + 1);
  const following = rest.length > 0 ? rest : (context.frames[f + 1]?.items ?? []);
  if (!/^[-—–―]+$/.test(following[0]?.token?.text ?? '')) return undefined;
  const i = following.findIndex((item) => item.token !== undefined && /\p{L}/u.test(item.token.text));
  const token = following[i]?.token;
  const mention = token === undefined ? undefined : context.people.at(token.start);
  return mention === undefined ? undefined : { who: named(context, mention), how: 'tag' };
}

/** No verb of saying: the subject of the sentence that runs on into the quotation. */
function subjectBefore(context: Context, items: readonly Item[], at: number): Told | undefined {
  for (let i = 0; i < at; i++) {
    const token = word(items, i);
    if (token === undefined || (token.pos !== 'VERB' && token.pos !== 'AUX') || isAttribute(items, i)) continue;
    const who = subjectBeforeVerb(context, items, i, 0);
    if (who !== undefined && canSpeak(who) && !isNobody(items, i, who)) return { who, how: 'subject' };
  }
  for (let i = 0; i < at; i++) {
    const token = word(items, i);
    const mention = token === undefined ? undefined : context.people.at(token.start);
    if (mention?.person) return { who: named(context, mention), how: 'subject' };
  }
  return undefined;
}

const isSpeakerWord = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((w) => SPEAKER_ROLES.has(w) || SPEAKER_ROLES.has(w.replace(/s$/, '')));

const named = (context: Context, mention: NameMention): Who => ({
  kind: 'name',
  text: context.people.full(mention),
  mention,
  start: mention.start,
  end: mention.end,
});

const SKIPPED = new Set(
  "also then later once has have had was were is be been will would as quoted did to on went himself herself 's ’s 'd ’d began by not n't n’t".split(
    ' ',
  ),
);
const JOINING = new Set(['and', 'but', 'or', 'yet']);
const RELATIVE = new Set(['who', 'which']);

/** The subject of the verb at `at`, read leftwards. */
function subjectBeforeVerb(context: Context, items: readonly Item[], at: number, from: number): Who | undefined {
  const verb = word(items, at);
  const participle = verb !== undefined && /ing$/.test(verb.lower);
  let i = at - 1;
  let finite = !participle;
  for (; i >= from; i--) {
    const token = word(items, i);
    if (token === undefined || context.people.at(token.start) !== undefined) break;
    if (token.pos !== 'ADV' && token.pos !== 'AUX' && !SKIPPED.has(token.lower)) break;
    if (token.pos === 'AUX' || token.lower === 'as') finite = true;
  }
  const token = word(items, i);
  if (i < from) return undefined;
  if (token === undefined || !finite || JOINING.has(token.lower)) return earlierSubject(context, items, i, from);
  if (RELATIVE.has(token.lower))
    return word(items, i - 1)?.text === ',' ? nounEndingAt(context, items, i - 2, from) : undefined;
  if (isPunct(token)) {
    if (!/^[,—–-]+$/.test(token.text)) return undefined;
    return beforeApposition(context, items, i, from) ?? earlierSubject(context, items, i, from);
  }
  if (token.pos === 'VERB' && context.people.at(token.start) === undefined)
    return earlierSubject(context, items, i, from);
  return nounEndingAt(context, items, i, from) ?? earlierSubject(context, items, i, from);
}

/**
 * Who a participle or a second verb belongs to: the subject of the verb of saying before it, else the first subject of
 * the sentence. "Grey met reporters on Monday and told them", "Grey said the bill was dead, calling it".
 */
function earlierSubject(context: Context, items: readonly Item[], at: number, from: number): Who | undefined {
  let first: Who | undefined;
  for (let i = at; i > from; i--) {
    const token = word(items, i);
    if (token === undefined || (token.pos !== 'VERB' && token.pos !== 'AUX') || /ing$/.test(token.lower)) continue;
    const before = word(items, i - 1);
    if (before === undefined || before.pos === 'VERB' || before.pos === 'AUX' || SKIPPED.has(before.lower)) continue;
    if (RELATIVE.has(before.lower) || before.lower === 'that' || JOINING.has(before.lower)) continue;
    const end = skipBack(items, i - 1, from);
    const who =
      word(items, end)?.text === ','
        ? beforeApposition(context, items, end, from)
        : nounEndingAt(context, items, end, from);
    if (who === undefined || (who.kind === 'description' && !isSpeakerWord(who.text) && first !== undefined)) continue;
    if (SAYING.has(token.lemma) && canSpeak(who)) return who;
    if (first === undefined || canSpeak(who) || !canSpeak(first)) first = who;
  }
  return first;
}

function skipBack(items: readonly Item[], at: number, from: number): number {
  let i = at;
  while (i > from && (word(items, i)?.pos === 'ADV' || word(items, i)?.pos === 'AUX')) i--;
  return i;
}

/** "Ann Grey, the mayor of Leeds, said": the name before the apposition; "His lawyer, Ann Grey, said": the apposition. */
function beforeApposition(context: Context, items: readonly Item[], comma: number, from: number): Who | undefined {
  let inner: Who | undefined;
  let close = comma;
  for (let open = comma - 1; open >= from - 1; open--) {
    const token = word(items, open);
    if (open >= from && token !== undefined && (!/^[,—–-]+$/.test(token.text) || isHyphen(items, open))) continue;
    if (open >= from && token === undefined) break;
    const first = word(items, open + 1);
    const whole = nounEndingAt(context, items, close - 1, Math.max(open + 1, from));
    if (
      inner === undefined &&
      whole?.kind === 'name' &&
      first !== undefined &&
      context.people.at(first.start) === whole.mention
    ) {
      // The apposition is a name and nothing else, unless a name stands before it as well: "Grey, Leeds, said".
      inner = whole;
    } else if (whole !== undefined && open + 1 <= close - 1 && close !== comma) {
      if (whole.kind === 'name' || whole.kind === 'pronoun')
        return inner?.mention?.person && !whole.mention?.person ? inner : whole;
      if (inner !== undefined) return inner;
      if (open < from) return whole;
    } else if (close === comma && whole !== undefined && open < from) return whole;
    close = open;
  }
  return inner;
}

/** "R-Ostvik": no space on either side. */
const isHyphen = (items: readonly Item[], at: number): boolean =>
  word(items, at)?.text === '-' &&
  word(items, at)?.start === word(items, at - 1)?.end &&
  word(items, at)?.end === word(items, at + 1)?.start;

/** The noun group, name or pronoun whose last word is item `at`. */
function nounEndingAt(context: Context, items: readonly Item[], at: number, from: number): Who | undefined {
  const token = word(items, at);
  if (token === undefined || at < from) return undefined;
  const pronoun = PRONOUNS.get(token.lower);
  if (pronoun !== undefined && token.pos !== 'DET')
    return { kind: 'pronoun', text: token.lower, start: token.start, end: token.end };
  if (
    /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:yesterday|today|tonight|morning|afternoon|evening|night|week|month|year)$/.test(
      token.text,
    )
  ) {
    // "Grey on Tuesday said", "the mayor this week told"
    let back = at - 1;
    while (
      back >= from &&
      /^(?:on|this|last|late|early|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        word(items, back)?.lower ?? '',
      )
    )
      back--;
    return nounEndingAt(context, items, back, from);
  }
  let mention = context.people.at(token.start);
  let first = at;
  while (first > from && mention !== undefined && (word(items, first - 1)?.start ?? -1) >= mention.start) first--;
  if (mention === undefined) {
    const group = context.groups.get(token.start);
    if (group === undefined && token.pos !== 'NOUN' && token.pos !== 'PROPN') return undefined;
    const start = group?.start ?? token.start;
    while (first > from && (word(items, first - 1)?.start ?? -1) >= start) first--;
  }
  // "a spokesman for Grey", "Grey of Leeds": the noun before the preposition speaks.
  const preposition = word(items, first - 1);
  if (preposition !== undefined && first - 1 > from && DESCRIBES.has(preposition.lower)) {
    const holder = word(items, first - 2);
    const before = holder === undefined ? undefined : nounEndingAt(context, items, first - 2, from);
    if (holder !== undefined && before !== undefined && !isPunct(holder) && holder.pos !== 'VERB') {
      if (
        before.kind === 'name' &&
        (preposition.lower === 'of' || preposition.lower === 'from') &&
        before.mention?.person
      )
        return before;
      // An office may be written as a name: "The Governor of Ostvik".
      const office = before.kind === 'description' || (before.kind === 'name' && before.mention?.words.length === 1);
      if (office && isSpeakerWord(before.text)) {
        const text = sliceOf(context, before.start, token.end);
        return { kind: 'description', text, start: before.start, end: token.end };
      }
    }
  }
  if (mention !== undefined) return named(context, mention);
  const start = word(items, first)?.start ?? token.start;
  // "Republican strategist Ann Grey" is a group that ends in a name; a group may hold a name and a role: "Grey's lawyer".
  mention = undefined;
  return { kind: 'description', text: sliceOf(context, start, token.end), start, end: token.end };
}

const sliceOf = (context: Context, start: number, end: number): string =>
  context.reading.source.prose.slice(start, end).replace(/\s+/g, ' ').slice(0, 160);

/** The subject of an inverted tag, read rightwards: "said Ann Grey, the mayor" | "said the mayor, Ann Grey". */
function subjectAfter(context: Context, items: readonly Item[], from: number, end: number): Who | undefined {
  let i = from;
  while (i < end && word(items, i)?.pos === 'ADV') i++;
  const first = word(items, i);
  if (first === undefined || isPunct(first)) return undefined;
  if (PRONOUNS.has(first.lower) && first.pos === 'PRON')
    return { kind: 'pronoun', text: first.lower, start: first.start, end: first.end };
  let to = i;
  let held: NameMention | undefined;
  let heldAt = -1;
  let preposition = -1;
  for (; to < end; to++) {
    const token = word(items, to);
    if (token === undefined || (isPunct(token) && !/^[-’']$/.test(token.text))) break;
    const mention = context.people.at(token.start);
    if (
      mention === undefined &&
      (TAG_END.has(token.lower) || (token.pos === 'VERB' && to > i) || token.pos === 'SCONJ' || token.lower === 'and')
    )
      break;
    if (token.lower === 'for' || token.lower === 'of') preposition = preposition < 0 ? to : preposition;
    if (mention !== undefined && preposition < 0) {
      held = mention;
      heldAt = to;
    }
  }
  const last = word(items, to - 1);
  if (last === undefined) return undefined;
  // "Grey's lawyer": the name is not the head of the group.
  const possessive = heldAt >= 0 && /^[’']s?$/.test(word(items, heldAt + 1)?.text ?? '');
  if (held !== undefined && !possessive && (held.person || heldAt >= to - 1 || preposition > heldAt))
    return named(context, held);
  // "said the mayor, Ann Grey."
  const next = word(items, to + 1);
  const apposed = word(items, to)?.text === ',' && next !== undefined ? context.people.at(next.start) : undefined;
  if (apposed?.person && !/^(?:D|R)-/.test(next?.text ?? '')) return named(context, apposed);
  const text = sliceOf(context, first.start, last.end);
  if (
    first.pos === 'ADJ' ||
    first.pos === 'DET' ||
    first.pos === 'NOUN' ||
    first.pos === 'PROPN' ||
    first.pos === 'PRON' ||
    first.pos === 'NUM'
  )
    return { kind: 'description', text, start: first.start, end: last.end };
  return undefined;
}

/** Nothing in its own sentence: the sentence before, a colon, the talk that goes on. */
function fromAround(context: Context, f: number, at: number, last: Spoken | undefined): Told | undefined {
  const frame = context.frames[f];
  if (frame === undefined) return undefined;
  const previous = context.frames[f - 1];
  const carried = (): Told | undefined =>
    last === undefined
      ? undefined
      : {
          who: {
            kind: 'name',
            known: last.kind,
            text: last.speaker,
            start: 0,
            end: 0,
            ...(last.mention ? { mention: last.mention } : {}),
          },
          how: 'carried',
        };
  if (frame.items.slice(0, at).some((item) => item.quote !== undefined) && last?.frame === f) return carried();
  if (previous !== undefined) {
    const ends = previous.items.at(-1)?.token?.text;
    const hasQuote = previous.items.some((item) => item.quote !== undefined);
    if (hasQuote && last !== undefined && last.frame === f - 1 && ends !== ':') return carried();
    const told =
      tagBefore(context, previous.items, previous.items.length) ??
      subjectBefore(context, previous.items, previous.items.length);
    if (told !== undefined && (ends === ':' || told.how === 'lead-in')) return { ...told, how: 'lead-in' };
    if (
      told !== undefined &&
      canSpeak(told.who) &&
      (told.who.kind !== 'name' || told.who.mention?.person) &&
      previous.blockIndex >= frame.blockIndex - 1
    )
      return { ...told, how: 'carried' };
  }
  return carried();
}

/** The name of who spoke; pronouns go back to the one they stand for. */
function resolve(context: Context, who: Who, f: number, last: Spoken | undefined): Resolved | undefined {
  const before: Resolved | undefined = last === undefined ? undefined : { text: last.speaker, kind: last.kind };
  if (who.kind === 'name') return { text: who.text, kind: who.known ?? kindOf(context, who.mention) };
  if (who.kind === 'description') return { text: who.text, kind: 'role' };
  const wanted = PRONOUNS.get(who.text);
  if (wanted === 'self') return before;
  const { people } = context;
  const personal = wanted === 'male' || wanted === 'female';
  const fits = (m: NameMention): boolean => {
    if (!personal) return true;
    const gender = people.gender(m);
    if (gender !== undefined) return gender === wanted;
    // "House Speaker Ada Grey": an office written as a part of the name.
    if (m.words.slice(0, -2).some((w) => HONORIFICS.has(w))) return true;
    return m.person || (m.words.length === 1 && people.full(m) !== m.text);
  };
  const spoken = last?.mention;
  const known = spoken === undefined ? undefined : people.gender(spoken);
  const fresh = personal && known !== undefined && known !== wanted ? undefined : last;
  return antecedent(context, who, f, fits, personal, fresh) ?? before;
}

/** A person is one named in full somewhere in the source, or with a title; a bare word may be a company or a country. */
function kindOf(context: Context, mention: NameMention | undefined): Kind {
  if (mention === undefined) return 'name';
  return context.people.isPerson(mention) ? 'person' : 'name';
}

/** How many sentences back a pronoun may reach. */
const REACH = 6;

/** The subject of a sentence comes first in it: the first name that fits, of the nearest sentence that has one. */
function antecedent(
  context: Context,
  who: Who,
  f: number,
  fits: (m: NameMention) => boolean,
  personal: boolean,
  fresh: Spoken | undefined,
): Resolved | undefined {
  for (let back = 0; back <= REACH; back++) {
    if (fresh !== undefined && fresh.frame === f - back && back > 0) return { text: fresh.speaker, kind: fresh.kind };
    let best: NameMention | undefined;
    for (const item of context.frames[f - back]?.items ?? []) {
      if (item.token === undefined || item.token.start >= who.start) continue;
      const mention = context.people.at(item.token.start);
      if (mention === undefined || !fits(mention)) continue;
      if (best === undefined || (personal && !best.person && mention.person && best.words.length > 1)) best = mention;
      if (best.person || !personal) break;
    }
    if (best !== undefined) return { text: context.people.full(best), kind: kindOf(context, best) };
  }
  return undefined;
}
