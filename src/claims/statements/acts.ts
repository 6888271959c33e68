import { type NameMention, namesIn } from '../../language/names.js';
import type { Clause, Reading, Sentence } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import {
  ABOUT_VERBS,
  ACT_OF,
  GAME_VERBS,
  MATCHES,
  OFFENCES,
  ONE_WAY,
  TELLING_VERBS,
  TOLD_NOUNS,
  UNDOING,
} from './propositions.data.js';
import { draftOn } from './written.js';

type ActDraft = Draft<TextValue>;

/** What somebody confirmed or told, pleaded guilty to, or did to somebody: the facts of `confirmation`, `status`, `participants`. */
export function actDrafts(reading: Reading): ActDraft[] {
  return reading.sentences.flatMap((sentence) => {
    if (sentence.tokens.at(-1)?.text === '?' || sentence.block.kind === 'heading' || sentence.block.kind === 'title')
      return [];
    const names = namesIn(sentence);
    return [
      ...sentence.clauses.flatMap((clause) => [
        ...telling(sentence, clause, names),
        ...confirming(sentence, clause, names),
        ...pleading(sentence, clause),
        ...doing(sentence, clause, names),
        ...whereabouts(sentence, clause, names),
      ]),
      ...accordingTo(sentence, names),
    ];
  });
}

function draft(
  sentence: Sentence,
  role: string,
  from: number,
  to: number,
  canonical: string,
  yes: boolean,
  detail: Record<string, string>,
  anchor: number,
): ActDraft {
  const draft = draftOn(sentence, 'statement', role, [from, to], canonical, detail);
  return { ...draft, anchor, polarity: yes ? 'affirmed' : 'negated' };
}

/** The name that a clause's subject ends in: "state broadcaster NTV". */
function subjectName(clause: Clause, names: readonly NameMention[]): NameMention | undefined {
  const { subject, verb } = clause;
  if (subject === undefined || verb === undefined) return undefined;
  return names.filter((m) => m.from >= subject.from && m.from < Math.max(subject.to, subject.head + 1)).at(-1);
}

/** Whether a clause's verb happened, with "declined to", "has yet to" and "did not"; its head and where it ends. */
function happened(sentence: Sentence, clause: Clause): { yes: boolean; head: number; to: number } | undefined {
  const { tokens } = sentence;
  const { verb } = clause;
  if (verb === undefined) return undefined;
  const yet = tokens.slice(verb.from, verb.to + 2).some((t) => t.lower === 'yet');
  const infinitive = tokens.slice(verb.to, verb.to + 3).findIndex((t) => t.lower === 'to');
  if ((yet || UNDOING.has(verb.lemma)) && infinitive >= 0 && tokens[verb.to + infinitive + 1]?.pos === 'VERB')
    return { yes: verb.negated, head: verb.to + infinitive + 1, to: verb.to + infinitive + 2 };
  const undone = verb.modal !== undefined && UNDOING.has(verb.modal);
  if ((verb.modal !== undefined && !undone) || verb.tense === 'future') return undefined;
  return { yes: verb.negated === undone && !yet, head: verb.head, to: verb.to };
}

/** "did not provide details of the talks", "gave no details". */
function telling(sentence: Sentence, clause: Clause, names: readonly NameMention[]): ActDraft[] {
  const { tokens } = sentence;
  const act = happened(sentence, clause);
  const body = subjectName(clause, names);
  if (act === undefined || body === undefined || !TELLING_VERBS.has(tokens[act.head]?.lemma ?? '')) return [];
  for (let i = act.to; i < Math.min(act.to + 4, tokens.length); i++) {
    if (!TOLD_NOUNS.has(tokens[i]?.lemma ?? '')) continue;
    const no = tokens.slice(act.to, i).some((t) => t.lower === 'no' || t.lower === 'few');
    const event = eventAfter(sentence, i + 1);
    const yes = no ? !act.yes : act.yes;
    return [
      draft(
        sentence,
        'details',
        clause.verb?.from ?? act.head,
        event?.to ?? i + 1,
        `details ${yes ? 'yes' : 'no'}`,
        yes,
        { about: 'details', body: body.words.join(' '), event: event?.lemma ?? '' },
        act.head,
      ),
    ];
  }
  return [];
}

/** "of the talks", "about the call". */
function eventAfter(sentence: Sentence, at: number): { lemma: string; to: number } | undefined {
  const { tokens } = sentence;
  if (!/^(?:of|about|on|regarding)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const group = sentence.nouns.find((n) => n.from === at + 1);
  const head = group && tokens[group.head];
  return group && head ? { lemma: head.lemma, to: group.to } : undefined;
}

/** "According to NTV, the talks focused on grain": what it was about, so details of it. */
function accordingTo(sentence: Sentence, names: readonly NameMention[]): ActDraft[] {
  const { tokens } = sentence;
  if (tokens[0]?.lower !== 'according' || tokens[1]?.lower !== 'to') return [];
  const comma = tokens.findIndex((t) => t.text === ',');
  const body = names.filter((m) => m.to <= comma).at(-1);
  const clause = sentence.clauses.find((c) => (c.verb?.from ?? 0) > comma && ABOUT_VERBS.has(c.verb?.lemma ?? ''));
  const { verb, subject } = clause ?? {};
  if (
    comma < 0 ||
    body === undefined ||
    verb === undefined ||
    subject === undefined ||
    verb.negated ||
    subject.from < comma
  )
    return [];
  const event = tokens[subject.head]?.lemma ?? '';
  const to = Math.min(tokens.length, verb.to + 6);
  return [
    draft(
      sentence,
      'details',
      0,
      to,
      'details yes',
      true,
      { about: 'details', body: body.words.join(' '), event },
      verb.head,
    ),
  ];
}

/** "confirmed the call", "did not confirm the call". */
function confirming(sentence: Sentence, clause: Clause, names: readonly NameMention[]): ActDraft[] {
  const { tokens } = sentence;
  const act = happened(sentence, clause);
  const body = subjectName(clause, names);
  if (act === undefined || body === undefined || clause.verb?.passive || tokens[act.head]?.lemma !== 'confirm')
    return [];
  const object = sentence.nouns.find((n) => n.from >= act.to && n.from <= act.to + 3 && n.preposition === undefined);
  const event = object ? (tokens[object.head]?.lemma ?? '') : '';
  return [
    draft(
      sentence,
      'confirm',
      clause.verb?.from ?? act.head,
      object?.to ?? act.to,
      `confirm ${act.yes ? 'yes' : 'no'}`,
      act.yes,
      { about: 'confirm', body: body.words.join(' '), event },
      act.head,
    ),
  ];
}

/** "pleaded guilty to one count of fraud": the offences named up to the end of the clause. */
function pleading(sentence: Sentence, clause: Clause): ActDraft[] {
  const { tokens } = sentence;
  const { verb } = clause;
  if (verb === undefined || verb.negated || verb.modal !== undefined) return [];
  const plea = verb.lemma === 'plead' && tokens[verb.to]?.lower === 'guilty';
  if (!plea && !(verb.lemma === 'convict' && verb.passive)) return [];
  const offences: string[] = [];
  let last = verb.to;
  for (let i = verb.to; i < Math.min(tokens.length, verb.to + 18); i++) {
    if (tokens[i]?.text === ';') break;
    if (!OFFENCES.has(tokens[i]?.lemma ?? '')) continue;
    offences.push(tokens[i]?.lemma ?? '');
    last = i + 1;
  }
  if (offences.length === 0) return [];
  return [
    draft(
      sentence,
      'offence',
      verb.from,
      last,
      [...offences].sort().join(' '),
      true,
      { about: verb.lemma, act: verb.lemma, offences: offences.join('|') },
      verb.head,
    ),
  ];
}

/** "Norlink said that it had bought": it is who says so, where nobody else is named before. */
function speakerOf(
  sentence: Sentence,
  { subject, from }: Clause,
  names: readonly NameMention[],
): NameMention | undefined {
  if (sentence.tokens[subject?.head ?? -1]?.lower !== 'it') return undefined;
  const before = sentence.clauses.filter((c) => c.to <= from && c.subject !== undefined);
  const [only] = before;
  return before.length === 1 && only && /^(?:say|announce|confirm)$/.test(only.verb?.lemma ?? '')
    ? subjectName(only, names)
    : undefined;
}

/** "won against", "won the final against"; not "won the title over", "lost the election to". */
function ofMatch({ tokens }: Sentence, from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return between.some((t) => MATCHES.has(t.lemma) || MATCHES.has(t.lower)) || !between.some((t) => t.pos === 'NOUN');
}

/** Tokens between a verb and the preposition before who lost. */
const GAME_REACH = 10;

/** "Hale sued Pak", "Pak was shot by Hale": doer and done-to by name. */
function doing(sentence: Sentence, clause: Clause, names: readonly NameMention[]): ActDraft[] {
  const { tokens } = sentence;
  const { verb } = clause;
  const game = GAME_VERBS.get(verb?.lemma ?? '');
  if (
    verb === undefined ||
    !(ONE_WAY.has(verb.lemma) || game || (verb.passive && verb.lemma === 'take over')) ||
    verb.negated ||
    verb.modal !== undefined ||
    verb.tense === 'future'
  )
    return [];
  const subject = subjectName(clause, names) ?? speakerOf(sentence, clause, names);
  if (subject === undefined) return [];
  const by = (verb.passive && tokens[verb.to]?.lower === 'by') || game?.won === false;
  if (verb.passive && (!by || game)) return [];
  // "won the final in two sets against Hale"
  const link =
    game && tokens.findIndex((t, i) => i >= verb.to && i < verb.to + GAME_REACH && game.prepositions.includes(t.lower));
  if (link !== undefined && (link < 0 || !ofMatch(sentence, verb.to, link))) return [];
  const at = link !== undefined ? link + 1 : by ? verb.to + 1 : verb.to;
  const act = game ? 'defeat' : (ACT_OF.get(verb.lemma) ?? verb.lemma);
  // "had acquired the shipbuilder Denby Marine"
  const object = names.find(
    (m) => m.from >= at && m.from <= at + 3 && tokens.slice(at, m.from).every((t) => /^(?:DET|NOUN|ADJ)$/.test(t.pos)),
  );
  // "beat Hale's record": not Hale.
  if (object === undefined || /^['’]s?$/.test(tokens[object.to]?.text ?? '')) return [];
  const [doer, done] = by ? [object, subject] : [subject, object];
  return [
    draft(
      sentence,
      'act',
      Math.min(subject.from, verb.from),
      object.to,
      `${act}: ${doer.words.join(' ')} > ${done.words.join(' ')}`,
      true,
      {
        about: act,
        act,
        doer: doer.words.join(' '),
        done: done.words.join(' '),
        people: String([doer, done].every((m) => m.person)),
      },
      verb.head,
    ),
  ];
}

const LEAVES = new Set(['flee', 'leave', 'depart', 'exit', 'vacate', 'escape']);

/** "is in the Denver area", "had fled the greater Denver area": where somebody is, or is no more. */
function whereabouts(sentence: Sentence, clause: Clause, names: readonly NameMention[]): ActDraft[] {
  const { tokens } = sentence;
  const { verb } = clause;
  if (verb === undefined || verb.negated || verb.tense === 'future') return [];
  const away = LEAVES.has(verb.lemma);
  if (!away && verb.lemma !== 'be') return [];
  let i = verb.to;
  while (
    i < tokens.length &&
    /^(?:now|in|still|be|back|the|greater|area|there)$/.test(tokens[i]?.lower ?? '') &&
    i - verb.to < 6
  )
    i++;
  const link = tokens.slice(verb.to, i).map((t) => t.lower);
  if (away ? link.includes('in') : !link.includes('in')) return [];
  const place = names.find((m) => m.from === i && m.title.length === 0);
  if (place === undefined || /^['’]s?$/.test(tokens[place.to]?.text ?? '')) return [];
  const area = tokens[place.to]?.lower === 'area' ? place.to + 1 : place.to;
  // "left Denver Police": a place stands alone, or as an area.
  if (place.words.length > 2 || tokens[area]?.pos === 'NOUN') return [];
  const key = place.words.join(' ');
  // "left Reno and is in Denver": the subject is the clause's before.
  const earlier = sentence.clauses.filter((c) => c.to <= clause.from).at(-1);
  const who = clause.subject === undefined && earlier ? subjectName(earlier, names)?.words.join(' ') : undefined;
  return [
    draft(
      sentence,
      'whereabouts',
      verb.from,
      area,
      `${away ? 'not ' : ''}in ${key}`,
      !away,
      { about: 'whereabouts', place: key, ...(who ? { subject: who } : {}) },
      verb.head,
    ),
  ];
}
