import type { Claim } from '../../src/claims/types.js';
import { isNameHead, isOwnedHead } from '../../src/values/name-heads.data.js';
import { type Slip, slipBeforeHead, slipBetween } from '../../src/values/name-slip.js';
import { fold } from '../../src/values/text.js';
import { isGivenName } from '../../src/values/text-names.js';

/** A word of one text's names that is another one with a slip of the pen. */
export interface Misspelling {
  /** Mentions of the commoner spelling, then of the rarer one. */
  usual: readonly Claim[];
  rare: readonly Claim[];
  because: string;
}

interface Word {
  key: string;
  claims: readonly Claim[];
  count: number;
}

/** A slip stands once or twice; a spelling that comes oftener is a name of its own. */
const MOST = 2;
/** Mentions of a spelling that are cited. */
const SHOWN = 3;
/** Words of a text that are compared: a text with more names is a list. */
const WORDS = 300;

const text = (claim: Claim, name: string): string => claim.detail[name] ?? '';
const keyOf = (claim: Claim): string => (claim.value.type === 'text' ? claim.value.canonical : '');

/**
 * Words of the names of one text that a reader takes for slips of others: the surname of somebody introduced in full, or
 * his given name, standing alone; a headline's name that the text spells otherwise; the same name before or behind it.
 *
 * @param words the roster of the text
 * @param people its persons, named in full
 */
export function misspellings(words: readonly Claim[], people: readonly Claim[]): Misspelling[] {
  const roster = rosterOf(words);
  const full = {
    surnames: new Set(people.map((c) => fold(text(c, 'surname')))),
    given: new Set(people.flatMap((c) => text(c, 'given').split(' ').map(fold))),
  };
  const out: Misspelling[] = [];
  for (const rare of roster) {
    if (rare.count > MOST) continue;
    const found = roster.flatMap((usual) => {
      if (usual === rare || usual.count < rare.count || (usual.count === rare.count && !leads(usual, rare))) return [];
      const slip = slipBetween(rare.key, usual.key);
      const tie =
        before(rare, usual) ??
        (slip && isInitials(rare) === isInitials(usual) ? tieOf(rare, usual, slip, full) : undefined);
      if (tie === undefined) return [];
      const shown = (word: Word) => word.claims.filter(tie.fits).slice(0, SHOWN);
      return [{ usual: shown(usual), rare: shown(rare), because: tie.because }];
    });
    // Two names that it may be: neither is said.
    if (found.length === 1) out.push(...found);
  }
  return out;
}

/** Initials and words are two things: "NORA" and "Nore". A place in the capitals of a dateline is a word. */
const isInitials = (word: Word) => word.claims.every((c) => c.detail.capitals === 'yes' && !isDateline(c));

const isDateline = (claim: Claim) =>
  text(claim, 'capitals') === 'yes' &&
  keyOf(claim).length > 4 &&
  text(claim, 'before') === '' &&
  /^[,(–—-]$/.test(text(claim, 'after'));

function rosterOf(claims: readonly Claim[]): Word[] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.detail.small === 'yes') continue;
    const list = byKey.get(keyOf(claim));
    if (list === undefined) byKey.set(keyOf(claim), [claim]);
    else list.push(claim);
  }
  return [...byKey]
    .slice(0, WORDS)
    .map(([key, list]): Word => ({ key, claims: list, count: Number(list[0]?.detail.count ?? 0) }));
}

/** Of two that stand equally often the one in a longer name, then the first, is the usual one. */
function leads(a: Word, b: Word): boolean {
  const inName = (w: Word) => (w.claims.some((c) => text(c, 'at') !== 'lone') ? 1 : 0);
  if (inName(a) !== inName(b)) return inName(a) > inName(b);
  return (a.claims[0]?.span.start ?? 0) < (b.claims[0]?.span.start ?? 0);
}

interface FullNames {
  surnames: ReadonlySet<string>;
  given: ReadonlySet<string>;
}

/** Why two words are one, and where: a word may stand in other names as well. */
interface Tie {
  because: string;
  fits: (claim: Claim) => boolean;
}

function tieOf(rare: Word, usual: Word, slip: Slip, full: FullNames): Tie | undefined {
  const together = rare.claims.some((a) => usual.claims.some((b) => a.sentence.index === b.sentence.index));
  if (together && !slip.swapped) return undefined;
  const because =
    headline(rare, usual, slip) ??
    headline(usual, rare, slip) ??
    alone(rare, usual, slip, full) ??
    introduced(rare, usual, slip, full) ??
    family(rare, usual, slip, full) ??
    place(rare, usual, slip);
  return because === undefined ? besides(rare, usual, slip) : { because, fits: () => true };
}

const inHeadline = (claim: Claim) => text(claim, 'where') === 'title';

/** What both stand before says what it is: "Halden Road" and "Haldan Road". */
function before(rare: Word, usual: Word): Tie | undefined {
  const heads = (word: Word) => word.claims.map((c) => text(c, 'right')).filter(isNameHead);
  const head = heads(rare).find((h) => heads(usual).includes(h) && slipBeforeHead(rare.key, usual.key, isOwnedHead(h)));
  const together = rare.claims.some((a) => usual.claims.some((b) => a.sentence.index === b.sentence.index));
  if (head === undefined || together) return undefined;
  return { because: `the same word behind it: ${head}`, fits: (c) => text(c, 'right') === head };
}

/** A headline has one spelling, its text the other. */
function headline(above: Word, below: Word, slip: Slip): string | undefined {
  if (!above.claims.every(inHeadline) || below.claims.some(inHeadline) || slip.tail) return undefined;
  const length = Math.min(above.key.length, below.key.length);
  return slip.swapped || (length > 5 && slip.letters === 1) || length > 8
    ? 'the headline has one spelling, the text the other'
    : undefined;
}

/** What stands before a place rather than a person. */
const WHERE = /^(?:in|at|near|from|outside|around|toward|towards|through|into|across|-)$/;
const SPEECH = /^(?:said|says|told|asked|added|to|by|with|of|and|that|when|as|but|while|for|,)$/;

/** A surname, or a given name, that stands alone where the text names one person in full. */
function alone(rare: Word, usual: Word, slip: Slip, full: FullNames): string | undefined {
  if (full.surnames.has(rare.key) || full.given.has(rare.key)) return undefined;
  if (!rare.claims.every((c) => text(c, 'at') === 'lone' && !WHERE.test(text(c, 'before')))) return undefined;
  const surname = full.surnames.has(usual.key);
  const given = full.given.has(usual.key);
  const lone = usual.claims.every((c) => text(c, 'at') === 'lone');
  const length = Math.min(rare.key.length, usual.key.length);
  const acts =
    slip.swapped ||
    rare.claims.some(
      (c) =>
        text(c, 'acts') === 'yes' ||
        text(c, 'title') !== '' ||
        /^['’]s$/.test(text(c, 'after')) ||
        SPEECH.test(text(c, 'before')),
    );
  if (surname && acts && (slip.letters === 1 || length > 6))
    return 'a surname, where the text names one person in full';
  // "Sara" and "Sarah" are one, "Eric" and "Erica" two.
  const sounded = slip.tail && !/h$/.test(rare.key.length > usual.key.length ? rare.key : usual.key);
  const alike = slip.swapped || slip.tail || (slip.letters === 1 && length > 5);
  const other = !slip.swapped && isGivenName(rare.key);
  if (given && acts && alike && !sounded && !other && rare.claims.every((c) => text(c, 'title') === ''))
    return 'a given name, where the text names one person in full';
  if (lone && !surname && !given && (slip.swapped || (length > 9 && !slip.tail)))
    return 'a letter or two of difference';
  return undefined;
}

/** Whom a text names in full once, and then by a surname that nobody has in full. */
function introduced(rare: Word, usual: Word, slip: Slip, full: FullNames): string | undefined {
  if (!full.surnames.has(rare.key) || full.surnames.has(usual.key) || full.given.has(usual.key)) return undefined;
  const back = { surnames: new Set([rare.key]), given: new Set<string>() };
  return alone(usual, rare, slip, back);
}

/** Surnames of which two letters changed places, of people named in full: a family's. */
function family(rare: Word, usual: Word, slip: Slip, full: FullNames): string | undefined {
  const both = full.surnames.has(rare.key) && full.surnames.has(usual.key);
  return both && slip.swapped && rare.key.length > 4 ? 'a surname with two letters that changed places' : undefined;
}

/** One place: a dateline's or one behind "near", with a letter too few or two that changed places. */
function place(rare: Word, usual: Word, slip: Slip): string | undefined {
  const where = (word: Word) =>
    word.claims.some((c) => isDateline(c) || WHERE.test(text(c, 'before'))) &&
    word.claims.every((c) => text(c, 'at') === 'lone' && text(c, 'acts') === '');
  if (!where(rare) || !where(usual)) return undefined;
  const added = slip.letters === 1 && !slip.tail && rare.key.length !== usual.key.length;
  return (slip.swapped && rare.key.length > 4) || (added && rare.key.length > 6)
    ? 'a place, a letter or two of difference'
    : undefined;
}

/** The rest of the name is the same. */
function besides(rare: Word, usual: Word, slip: Slip): Tie | undefined {
  if (slip.tail) return undefined;
  for (const a of rare.claims) {
    for (const b of usual.claims) {
      if (Math.abs(a.sentence.index - b.sentence.index) <= 1 && !slip.swapped) continue;
      if (text(a, 'age') !== '' && text(b, 'age') !== '' && text(a, 'age') !== text(b, 'age')) continue;
      const same = (side: string) => text(a, side).length > 2 && text(a, side) === text(b, side);
      if (same('left') || (same('right') && slip.letters === 1 && text(a, 'person') === 'true')) {
        const side = same('left') ? 'left' : 'right';
        return {
          because: `the rest of the name is the same: ${text(a, side)}`,
          fits: (c) => text(c, side) === text(a, side) || text(c, 'at') === 'lone',
        };
      }
    }
  }
  return undefined;
}
