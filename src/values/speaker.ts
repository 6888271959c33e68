import { similarity } from './similarity.js';
import { relateGivens } from './text-names.js';

/** Who is said to speak, as a source names them, and what sort of name that is. */
export interface SpeakerValue {
  /** "Anna Grey", "the ministry", "a spokesman for the mayor". */
  name: string;
  kind: 'person' | 'name' | 'role';
}

/**
 * How two speakers relate: `same` person by name; `compatible`: one of them is unknown, a body, an office or a
 * description, which may be the other; `other`: two people.
 */
export type SpeakerRelation = 'same' | 'compatible' | 'other';

const TITLES = new Set(
  `mr mrs ms dr prof professor rev sir dame lord lady president vice-president senator sen representative rep congressman congresswoman governor gov
   mayor minister secretary chancellor premier judge justice general gen colonel col captain capt lieutenant lt major sergeant sgt detective det
   officer inspector sheriff chief deputy commissioner director chairman chairwoman speaker leader ambassador king queen prince princess pope
   former late the jr sr ii iii`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words of a name, lower case, without titles, marks and stops. */
export function nameWords(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('.', ' ')
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean);
  const bare = words.filter((w) => !TITLES.has(w));
  return bare.length > 0 ? bare : words;
}

/** Given names that may be one person's: the same, an initial, a short form, or another spelling. */
const givenFit = (a: string, b: string): boolean =>
  a === b || relateGivens([a], [b]) !== 'other' || similarity(a, b) >= 0.5;

/** Compares two speakers; symmetric. */
export function relateSpeakers(a: SpeakerValue | undefined, b: SpeakerValue | undefined): SpeakerRelation {
  if (a === undefined || b === undefined) return 'compatible';
  const x = nameWords(a.name);
  const y = nameWords(b.name);
  const both = a.kind === 'person' && b.kind === 'person';
  if (x.join(' ') === y.join(' ')) return 'same';
  if (!both) {
    const shared = x.some((w) => w.length > 2 && y.includes(w));
    return shared && a.kind !== 'role' && b.kind !== 'role' ? 'same' : 'compatible';
  }
  const surnameA = x.at(-1) ?? '';
  const surnameB = y.at(-1) ?? '';
  const sameSurname = surnameA === surnameB || (surnameA.length > 4 && similarity(surnameA, surnameB) >= 0.75);
  if (sameSurname) {
    if (x.length === 1 || y.length === 1) return 'same';
    // Two given names: a slip of the name, or a relative; for the rules on names to say.
    return givenFit(x[0] ?? '', y[0] ?? '') ? 'same' : 'compatible';
  }
  // "Maria Lopez" and "Maria Lopez Garcia", a nickname beside a surname: one holds the other.
  if (x.every((w) => y.includes(w)) || y.every((w) => x.includes(w))) return 'same';
  return 'other';
}
