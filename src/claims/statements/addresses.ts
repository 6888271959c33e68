import type { Clause, Reading, Sentence, Token } from '../../language/types.js';
import { ORDINALS } from '../../values/number-words.data.js';
import type { TextValue } from '../../values/types.js';
import { groupOf } from '../quantities/people.js';
import type { Draft } from '../types.js';
import { tellsHappening, tellsHit, tellsShots } from './persons/happenings.js';
import { HAPPENINGS, HAPPENS, HOUSES } from './persons/sites.data.js';
import { CALLED, COMPASS, PLAIN_KINDS, STREET_KINDS, STREET_WORDS } from './places.data.js';
import { draftOn } from './written.js';

type AddressDraft = Draft<TextValue>;

/** A street told somewhere: "nw 60th st." → the name "60th", the kind "street", the side "nw". */
export interface Street {
  /** Name and kind without compass points: "60th street". */
  key: string;
  /** The name alone. */
  name: string;
  /** "street", "avenue" …; empty where the text leaves it out. */
  kind: string;
  /** Compass points, one letter each; empty where none is told. */
  points: string;
  to: number;
}

/** Addresses and blocks, and streets told without a number. */
export function addressDrafts(reading: Reading): AddressDraft[] {
  return reading.sentences.flatMap((sentence) => {
    const numbered = blocks(sentence);
    const taken = (at: number) => numbered.some((d) => sentence.tokens[at] && inside(d, sentence.tokens[at] as Token));
    const { kind } = sentence.block;
    const bare = kind === 'title' || kind === 'heading' ? [] : streets(sentence, taken);
    return [...numbered, ...bare];
  });
}

const inside = (draft: AddressDraft, token: Token): boolean => token.start >= draft.start && token.end <= draft.end;

/** The street that begins at a token. */
export function streetAt(tokens: readonly Token[], from: number): Street | undefined {
  const words: string[] = [];
  let points = '';
  let kind = '';
  let i = from;
  for (; i < tokens.length && words.length < 5; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text === '.' && (tokens[i - 1]?.text.length ?? 9) <= 4 && tokens[i - 1]?.end === token.start) continue;
    const word = token.lower.replaceAll('.', '');
    // "Hale's Mill Road" and "Hales Mill Road" are one.
    if (/^['’]s$/.test(word) && words.length > 0 && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) {
      words.push(`${words.pop()}s`);
      continue;
    }
    // "172th": a slip that is read as two words.
    const tail = tokens[i + 1];
    if (/^\d{1,3}$/.test(word) && tail?.start === token.end && /^(?:st|nd|rd|th)$/.test(tail.lower)) {
      words.push(word + tail.lower);
      i++;
      continue;
    }
    const point = /^\p{Lu}/u.test(token.text) ? COMPASS.get(word) : undefined;
    if (point !== undefined) {
      points = points === '' ? point : points;
      continue;
    }
    const street = STREET_WORDS.get(word) ?? STREET_KINDS.get(word);
    if (street !== undefined && words.length > 0) {
      kind = street;
      i++;
      break;
    }
    if (!/^\p{Lu}/u.test(token.text) && !/^\d+(?:st|nd|rd|th)$/.test(word)) break;
    words.push(numbered(word));
  }
  if (words.length === 0) return undefined;
  // "F Street SE": the points behind.
  const behind = kind === '' ? undefined : COMPASS.get(tokens[i]?.lower.replaceAll('.', '') ?? '');
  if (behind !== undefined && /^\p{Lu}/u.test(tokens[i]?.text ?? '')) {
    points ||= behind;
    i++;
  }
  const name = words.join(' ');
  return { key: kind ? `${name} ${kind}` : name, name, kind, points, to: i };
}

/** "Seventh" and "7th" are one street. */
function numbered(word: string): string {
  const n = ORDINALS[word];
  if (n === undefined || n < 1) return word;
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${tail}`;
}

/** "the 400 block of Elm Road", "305 E. Main St." */
function blocks(sentence: Sentence): AddressDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    if (!/^\d{1,5}$/.test(token.text)) return [];
    const word = tokens[i + 1]?.text === '-' ? i + 2 : i + 1;
    const block = tokens[word]?.lower === 'block';
    const of = block && tokens[word + 1]?.lower === 'of';
    const street = streetAt(tokens, of ? word + 2 : block ? word + 1 : isUnit(tokens, i) ? i + 2 : i + 1);
    // "On March 3, 40 Main Street shops": a number that counts has a plural behind it.
    if (street === undefined || (!of && street.kind === '')) return [];
    const house = Number.parseInt(token.text, 10);
    const number = String(block ? Math.floor(house / 100) * 100 || house : house);
    return [
      addressDraft(sentence, block ? 'block' : 'address', i, street, number, {
        home: String(isHome(tokens, i)),
      }),
    ];
  });
}

/** "33B": the letter, read as a word of its own. */
const isUnit = (tokens: readonly Token[], number: number): boolean =>
  tokens[number + 1]?.start === tokens[number]?.end && /^[A-Z]$/.test(tokens[number + 1]?.text ?? '');

/** "on Elm Street", "near the corner of Elm and Oak avenues": streets without a number. */
function streets(sentence: Sentence, taken: (at: number) => boolean): AddressDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    const last = tokens[i - 1]?.lower ?? '';
    if (!/^\p{Lu}|^\d+(?:st|nd|rd|th)$/u.test(token.text) || taken(i)) return [];
    if (!LEADS.has(last) && !BUILT.has(last) && !(last === 'to' && sceneOf(sentence, i) === 'called')) return [];
    const plural = pluralOf(tokens, i);
    const street = plural ?? streetAt(tokens, i);
    if (street === undefined || !PLAIN_KINDS.has(street.kind) || street.name.length < 2) return [];
    // "at the Elm Street home": what stands on it.
    if (BUILT.has(last) && !HOUSES.has(tokens[street.to]?.lower ?? '')) return [];
    // "the Wall Street Journal": a street inside another name.
    if (/^\p{Lu}\p{Ll}/u.test(tokens[street.to]?.text ?? '') && tokens[street.to]?.pos === 'PROPN') return [];
    if (
      tokens[i - 1]?.lower === 'of' &&
      !/^(?:corner|intersection|block|end|part|stretch|side|area|vicinity|junction)s?$/.test(tokens[i - 2]?.lower ?? '')
    )
      return [];
    return [
      addressDraft(sentence, 'street', i, plural ? { ...street, to: i + 1 } : street, '', {
        home: 'false',
        how: last,
      }),
    ];
  });
}

/** What stands before a street that is no address of its own. */
const LEADS = new Set('on along at near of and & off between in over across up down'.split(' '));
const BUILT = new Set(['the', 'a', 'an']);

/** "Seventh and Liberty avenues": the first street has its kind from the last. */
function pluralOf(tokens: readonly Token[], i: number): Street | undefined {
  let to = i;
  while (to < i + 3 && /^\p{Lu}|^\d+(?:st|nd|rd|th)$/u.test(tokens[to]?.text ?? '')) to++;
  if (tokens[to]?.lower !== 'and') return undefined;
  const end = tokens.findIndex((t, k) => k > to && k < to + 4 && STREET_KINDS.has(t.lower));
  const kind = end < 0 ? undefined : STREET_KINDS.get(tokens[end]?.lower ?? '');
  if (kind === undefined || to !== i + 1) return undefined;
  const name = numbered(tokens[i]?.lower ?? '');
  return { key: `${name} ${kind}`, name, kind, points: '', to: end + 1 };
}

function addressDraft(
  sentence: Sentence,
  role: string,
  from: number,
  street: Street,
  number: string,
  detail: Readonly<Record<string, string>>,
): AddressDraft {
  const { tokens } = sentence;
  const canonical = [number, street.points, street.key].filter(Boolean).join(' ');
  return draftOn(sentence, 'place', role, [from, street.to], canonical, {
    about: street.key,
    street: street.key,
    base: street.name,
    sort: street.kind,
    points: street.points,
    town: townBehind(tokens, street.to),
    scene: sceneOf(sentence, from),
    number,
    ...detail,
  });
}

/** The town behind an address or a street: "in New Haven". */
export function capitals(tokens: readonly Token[], at: number): string {
  const words: string[] = [];
  for (let i = at; i < Math.min(at + 3, tokens.length) && /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? ''); i++)
    words.push(tokens[i]?.lower ?? '');
  return words.join(' ');
}

const townBehind = (tokens: readonly Token[], to: number): string =>
  tokens[to]?.lower === 'in' ? capitals(tokens, to + 1) : '';

/**
 * What the sentence tells of the place: that it happened there, that somebody was called there, or that something else
 * of the kind did; empty for none.
 */
function sceneOf(sentence: Sentence, at: number): string {
  const { tokens } = sentence;
  const clause = sentence.clauses.find((c) => at >= c.from && at < c.to);
  const { verb } = clause ?? {};
  const told = happensAt(sentence, clause, at);
  if (told && tokens.slice(0, at).some((t) => OTHERS.has(t.lower))) return 'other';
  if (told) return 'happened';
  if (clause === undefined || verb === undefined || verb.negated || at < verb.from) return '';
  const lemma = verb.lemma.split(' ')[0] ?? '';
  // "found a man shot on Elm Street"; not "found the car on Elm Street".
  if (/^(?:find|discover)$/.test(lemma) && !tokens.slice(clause.from, at).some((t) => HURT.has(t.lower))) return '';
  if (CALLED.has(lemma)) return 'called';
  const subject = clause.subject && tokens[clause.subject.head]?.lemma;
  return GOES.has(lemma) && groupOf(subject ?? '') === 'police' ? 'called' : '';
}

/** Words by which a text tells of another event of the kind. */
const OTHERS: ReadonlySet<string> = new Set(
  'another separate unrelated previous earlier similar other second third later ago'.split(' '),
);
/** Words for who is found at a scene. */
const HURT: ReadonlySet<string> = new Set(
  'dead body bodies shot stabbed wounded injured hurt bleeding unresponsive unconscious lifeless victim victims wound wounds'.split(
    ' ',
  ),
);
/** How the police come to a scene. Lemmas. */
const GOES: ReadonlySet<string> = new Set('go arrive come'.split(' '));

function happensAt(sentence: Sentence, clause: Clause | undefined, at: number): boolean {
  const { tokens } = sentence;
  if (namedEvent(tokens, at)) return true;
  const { verb } = clause ?? {};
  if (clause === undefined || verb === undefined || verb.negated || at < verb.from) return false;
  if (tellsHappening(sentence, clause) || tellsHit(sentence, clause) || tellsShots(sentence, clause)) return true;
  const subject = clause.subject && tokens[clause.subject.head]?.lower;
  return HAPPENS.has(verb.lemma.split(' ')[0] ?? '') && /^(?:it|this|that)$/.test(subject ?? '');
}

/** How far before its place an event may be named: "the shooting late Monday outside a bar on". */
const REACH = 7;

/** "The shooting on Elm Street", "the crash at the corner of Elm and Oak". */
function namedEvent(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (token === undefined || /^[,;:.—–]$/.test(token.text)) return false;
    // "a shooting suspect was arrested on Elm Street", "from the shooting to Elm Street"
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.lower === 'to' || token.lower === 'from') return false;
    if (!HAPPENINGS.has(token.lemma) && !HAPPENINGS.has(token.lower)) continue;
    const next = tokens[i + 1];
    return (
      next !== undefined &&
      (next.pos === 'ADP' ||
        next.pos === 'ADV' ||
        /^(?:late|early)$/.test(next.lower) ||
        /^(?:\p{Lu}|\d)|day$|night$/u.test(next.text))
    );
  }
  return false;
}

/** "Lee Pak, 18, of 76 Elm St.", "of the 500 block of Elm St."; not "in the area of 76 Elm St." */
function isHome(tokens: readonly Token[], number: number): boolean {
  const of = tokens[number - 1]?.lower === 'the' ? number - 2 : number - 1;
  const before = tokens[of - 1];
  if (tokens[of]?.lower !== 'of') return /^(?:live|reside)s?d?$/.test(tokens[of - 1]?.lower ?? '');
  return before?.text === ',' || before?.pos === 'PROPN' || before?.pos === 'NUM';
}
