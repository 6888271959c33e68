import type { NameMention } from '../../language/names.js';
import type { Clause, NounGroup, Reading, Sentence, Token } from '../../language/types.js';
import { isGivenName } from '../../values/text-names.js';
import { type People, peopleOf } from '../quotations/people.js';
import { ALLEGATIONS, DENYING, DISMISSING, REPORTING, SPEAKING, WORKS } from './reports.data.js';

/** Who a text has something from. */
export interface Party {
  /** A person by name, another name, or a noun: "police", "his lawyer". */
  kind: 'person' | 'body' | 'role';
  /** In full where the source has it, lower case; for a role its noun. */
  name: string;
  /** As the text has it here. */
  shown: string;
  /** Nouns, titles and names of the whole phrase: "spokeswoman", "water", "ministry". Lower case. */
  words: readonly string[];
}

/** Words of a sentence that it has from somebody. Token indexes, half-open. */
export interface Report {
  party: Party;
  /** Says that it is so, or that it is not. */
  denies: boolean;
  /** Lemma of the verb that says so. */
  lemma: string;
  /** Who says it, a pronoun too. */
  who: { from: number; to: number };
  from: number;
  to: number;
  /** "denied these claims": what is denied stands before. */
  back: boolean;
}

/** So many sentences on, "he said" still means who spoke last. */
const CARRIED = 2;

/**
 * What a source has from somebody, by sentence, in indirect speech or in quotation marks with a tag: "police said that P",
 * "P, Hale said", "according to Hale, P", "Hale denied P". Of reports in one another the inner one comes later.
 */
export function reportsOf(reading: Reading): Report[][] {
  const people = peopleOf(reading);
  const about = descriptions(reading, people);
  let last: { party: Party; sentence: number } | undefined;
  return reading.sentences.map((sentence) => {
    const { kind } = sentence.block;
    if (sentence.tokens.at(-1)?.text === '?' || kind === 'heading' || kind === 'title') return [];
    const before = last && sentence.index - last.sentence <= CARRIED ? last.party : undefined;
    const context: Context = { sentence, people, about, before };
    const all = [...accordingTo(context), ...sentence.clauses.flatMap((clause) => reportOf(context, clause))];
    const reports = all.map((r) => untilAnswer(r, all)).filter((r) => r.to - r.from > 1);
    const first = reports[0];
    if (first !== undefined) last = { party: first.party, sentence: sentence.index };
    return reports;
  });
}

/** "Hale said P, but the union denied it": what answers is no more of P. */
function untilAnswer(report: Report, all: readonly Report[]): Report {
  const answer = all.find((r) => r.denies && r !== report && r.who.from > report.from && r.who.from < report.to);
  return answer === undefined || report.back ? report : { ...report, to: answer.who.from - 1 };
}

interface Context {
  sentence: Sentence;
  people: People;
  /** Words that the source describes a person by, wherever it does. */
  about: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who spoke last, shortly before. */
  before: Party | undefined;
}

/** "According to the union, P" and "P, according to the union". */
function accordingTo(context: Context): Report[] {
  const { sentence } = context;
  const { tokens } = sentence;
  const at = tokens.findIndex((t, i) => t.lower === 'according' && tokens[i + 1]?.lower === 'to');
  if (at < 0) return [];
  const group = sentence.nouns.find((n) => n.from === at + 2);
  const party = group && partyOf(context, group, group.to);
  if (group === undefined || party === undefined) return [];
  const base = { party, denies: false, lemma: 'accord', who: { from: group.from, to: group.to }, back: false };
  const comma = tokens.findIndex((t, i) => i >= group.to && t.text === ',');
  if (at <= 1) return comma < 0 ? [] : [{ ...base, from: comma + 1, to: tokens.length }];
  return [{ ...base, from: 0, to: trimmed(tokens, at) }];
}

function reportOf(context: Context, clause: Clause): Report[] {
  const { sentence } = context;
  const { tokens } = sentence;
  const { verb } = clause;
  if (verb === undefined || verb.negated || verb.passive || verb.modal !== undefined || verb.tense === 'future')
    return [];
  const { lemma } = verb;
  const denies = DENYING.has(lemma) || DISMISSING.has(lemma);
  if (!denies && !REPORTING.has(lemma)) return [];
  // "told the host, denying that P": whose participle it is, is not told.
  if (verb.tense === 'none') return [];
  const report = (party: Party, { from: start, to: end }: NounGroup, from: number, to: number, back = false) => [
    { party, denies, lemma, who: { from: start, to: end }, from, to, back },
  ];
  const inverted = tokens[verb.from - 1];
  // "P, said Hale": who says it stands behind.
  if (inverted && /^[,”"]$/.test(inverted.text) && !denies) {
    const after = sentence.nouns.find((n) => n.from === verb.to && n.preposition === undefined);
    const party = after && partyOf(context, after, after.to);
    if (after && party !== undefined && verb.from > 3) return report(party, after, 0, trimmed(tokens, verb.from));
  }
  const subject = tagSubject(sentence, clause) ?? pastDateline(sentence, clause);
  const party = subject && partyOf(context, subject, verb.from);
  if (subject === undefined || party === undefined) return [];
  // "denied him the permit": nothing was said.
  const behind = contentAfter(sentence, verb.to, denies);
  if (denies) return denial(sentence, clause, behind, (from, to, back) => report(party, subject, from, to, back));
  const tail = isTail(sentence, clause);
  const before = tokens[subject.from - 1]?.text ?? '';
  if (tail && /^[,”"]$/.test(before) && subject.from > 3)
    return report(party, subject, 0, trimmed(tokens, subject.from));
  return report(party, subject, behind, endOf(tokens, behind));
}

/** "… after the flood, Hale said": the noun between the comma and the verb, whatever the clause begins with. */
function tagSubject({ tokens, nouns }: Sentence, { verb }: Clause): NounGroup | undefined {
  const group = nouns.find((n) => n.to === verb?.from && n.preposition === undefined);
  const head = group && tokens[group.head];
  if (group === undefined || head === undefined || /^(?:who|which|that)$/.test(head.lower)) return undefined;
  return /^[,”"]$/.test(tokens[group.from - 1]?.text ?? '') ? group : undefined;
}

/** "DENBY, N.Y. — The mayor said": the place is nobody. */
function pastDateline(sentence: Sentence, clause: Clause): NounGroup | undefined {
  const { tokens, nouns } = sentence;
  const { subject, verb } = clause;
  if (subject === undefined || verb === undefined || subject.from > 2) return subject;
  const dash = tokens.findIndex(
    (t, i) => i < verb.from && i < DATELINE && /^(?:—|–|--|-)$/.test(t.text) && isApart(tokens, i),
  );
  if (dash < 0 || subject.from > dash) return subject;
  return nouns.find((n) => n.from > dash && n.to <= verb.from && n.preposition === undefined);
}
const DATELINE = 10;

/** A dash with white space before it, no hyphen. */
const isApart = (tokens: readonly Token[], i: number): boolean => (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0);

type Say = (from: number, to: number, back?: boolean) => Report[];

/** "denied firing the gun", "denied that P", "disputed claims that P", "denied these claims". */
function denial(sentence: Sentence, clause: Clause, from: number, report: Say): Report[] {
  const { tokens } = sentence;
  const back = () => report(0, Math.max(0, clause.from), true);
  const ahead = (at: number) => report(at, endOf(tokens, at));
  const opener = tokens[from]?.lower ?? '';
  const group = sentence.nouns.find((n) => n.from >= from && n.from <= from + 1 && n.preposition === undefined);
  const noun = group && tokens[group.head];
  if (group && noun && ALLEGATIONS.has(noun.lemma)) {
    const link = tokens[group.to]?.lower ?? '';
    if (link === 'that' || link === 'of') return ahead(group.to + 1);
    // "denied the charges": those of the words before, or of nobody knows what.
    return POINTING.has(opener) ? back() : [];
  }
  const next = tokens[from + 1];
  if (
    /^(?:this|it)$/.test(opener) ||
    (opener === 'that' && (next === undefined || /^(?:PUNCT|SCONJ|ADP|ADV)$/.test(next.pos)))
  )
    return back();
  if (DISMISSING.has(clause.verb?.lemma ?? '')) return [];
  const gerund = tokens[from]?.pos === 'VERB' && opener.endsWith('ing');
  const that = opener === 'that';
  // "denied he had fired": a clause of its own.
  const bare = sentence.clauses.some((c) => c.subject?.from === from && (c.verb?.from ?? 0) > from && c !== clause);
  return gerund || that || bare ? ahead(that ? from + 1 : from) : [];
}

const POINTING = new Set(['these', 'those', 'this', 'that', 'the', 'such']);

/** Where what is said begins: past whom it is told and "that". */
function contentAfter(sentence: Sentence, start: number, denies: boolean): number {
  const { tokens } = sentence;
  const that = tokens.findIndex((t, i) => i >= start && i <= start + 6 && t.lower === 'that');
  const between = that < 0 ? [] : tokens.slice(start, that);
  const isLink = tokens[that]?.pos === 'SCONJ' || tokens[that + 1]?.pos !== 'NOUN';
  if (denies) return start;
  if (that >= 0 && isLink && between.every((t) => t.pos !== 'VERB' && t.text !== ',')) return that + 1;
  return tokens[start]?.lower === 'that' ? start + 1 : start;
}

/** Up to a semicolon or the end. */
function endOf(tokens: readonly Token[], from: number): number {
  const stop = tokens.findIndex((t, i) => i > from && t.text === ';');
  return stop < 0 ? tokens.length : stop;
}

/** Without the comma and the quotation mark before a tag. */
function trimmed(tokens: readonly Token[], to: number): number {
  let end = to;
  while (end > 0 && /^[,”"—–-]$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

/** Nothing but when and where follows the verb: "…, police said on Monday in a statement." */
function isTail(sentence: Sentence, clause: Clause): boolean {
  const { tokens } = sentence;
  const from = clause.verb?.to ?? 0;
  const rest = tokens.slice(from);
  return rest.length < 14 && !rest.some((t) => t.pos === 'VERB' || t.pos === 'AUX' || t.lower === 'that');
}

function partyOf(context: Context, group: NounGroup, to: number): Party | undefined {
  const { sentence, people, before } = context;
  const { tokens } = sentence;
  const head = tokens[group.head];
  if (head === undefined) return undefined;
  if (/^(?:he|she)$/.test(head.lower)) return before?.kind === 'body' ? undefined : before;
  const phrase = tokens.slice(group.from, Math.max(to, group.to));
  const mentions = [...new Set(phrase.flatMap((t) => people.at(t.start) ?? []))];
  const own = people.at(head.start);
  const words = [
    ...new Set([
      ...phrase.filter((t) => /^(?:NOUN|PROPN|ADJ)$/.test(t.pos)).map((t) => (t.pos === 'PROPN' ? t.lower : t.lemma)),
      ...mentions.flatMap((m) => [...m.words, ...m.title]),
    ]),
  ];
  // "a review by the Hale Trust", "a Hale Trust review": who made it.
  if (WORKS.has(head.lemma)) return mentions[0] && named(context, mentions[0], words);
  // "Police said": a capital at the head of a sentence makes no name of it.
  const general = own?.words.length === 1 && own.title.length === 0 && speaks(head);
  if (own !== undefined && !general) return named(context, own, words);
  if (!speaks(head)) return undefined;
  // "his lawyer, Ann Grey, said": the one named in apposition.
  const person = tokens[group.to]?.text === ',' ? people.at(tokens[group.to + 1]?.start ?? -1) : undefined;
  if (person !== undefined && people.isPerson(person)) return named(context, person, words);
  const shown = tokens
    .slice(group.from, group.to)
    .map((t) => t.text)
    .join(' ');
  return { kind: 'role', name: singular(head), shown, words };
}

/** The tagger leaves the plural on what it takes for names: "Prosecutors". */
const singular = (head: Token): string =>
  [head.lemma, head.lower, head.lower.replace(/s$/, ''), head.lower.replace(/ies$/, 'y')].find((w) =>
    SPEAKING.has(w),
  ) ?? '';
const speaks = (head: Token): boolean => singular(head) !== '';

function named({ people, about }: Context, mention: NameMention, words: readonly string[]): Party {
  const shown = people.full(mention);
  const name = shown.toLowerCase();
  const person = people.isPerson(mention) || (mention.person && isGivenName(mention.words[0] ?? ''));
  const kind = person ? 'person' : 'body';
  return { kind, name, shown, words: [...new Set([...words, ...name.split(' '), ...(about.get(name) ?? [])])] };
}

/** Words of an apposition that are read. */
const APPOSITION = 12;

/** By person, the titles, nouns and names beside the name anywhere: "Denby police captain Ann Grey", "Ann Grey, a nurse". */
function descriptions(reading: Reading, people: People): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const { tokens } of reading.sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const mention = people.at(tokens[i]?.start ?? -1);
      if (mention === undefined) continue;
      let from = i;
      while (from > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[from - 1]?.pos ?? '')) from--;
      let to = i;
      while (people.at(tokens[to]?.start ?? -1) === mention) to++;
      const behind = tokens[to]?.text === ',' ? tokens.slice(to + 1, to + APPOSITION) : [];
      const apposition = behind.slice(
        0,
        Math.max(
          0,
          behind.findIndex((t) => t.text === ','),
        ),
      );
      const words = [...tokens.slice(from, to), ...apposition]
        .filter((t) => /^(?:NOUN|PROPN|ADJ)$/.test(t.pos))
        .map((t) => (t.pos === 'PROPN' ? t.lower : t.lemma));
      const name = people.full(mention).toLowerCase();
      const known = out.get(name) ?? new Set<string>();
      out.set(name, known);
      for (const word of [...mention.title, ...words]) known.add(word);
      i = to - 1;
    }
  }
  return out;
}
