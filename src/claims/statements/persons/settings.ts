import { namesIn } from '../../../language/names.js';
import type { Clause, NounGroup, Reading, Sentence } from '../../../language/types.js';
import type { TextValue } from '../../../values/types.js';
import { eachOf, subjectOf, sufferer, type Told } from '../../people/ask.js';
import { sortOf, toldOf } from '../../people/kept.js';
import { type Roster, rosterOf } from '../../people/roster.js';
import type { Draft } from '../../types.js';
import { BRINGS, HOSPITAL_WORDS } from '../places.data.js';
import { draftOn } from '../written.js';
import { tellsHappening } from './happenings.js';
import { ARRESTS, CAR, COMES, HOUSES, KILLS, OPEN, ROOMS, SPOTS } from './sites.data.js';

type SettingDraft = Draft<TextValue>;

/** What stands at a place told in words: a sort of house, or a spot in or before one. */
interface Site {
  house: string;
  spot: string;
  /** "in", "at", "outside" … */
  how: string;
  from: number;
  to: number;
}

/** In what sort of place somebody was shot, died, was arrested or walked in, and where it happened. */
export function settingDrafts(reading: Reading): SettingDraft[] {
  const roster = rosterOf(reading);
  return reading.sentences.flatMap((sentence) => {
    const { kind } = sentence.block;
    if (kind === 'heading' || kind === 'title' || sentence.tokens.at(-1)?.text === '?') return [];
    return sentence.clauses.flatMap((clause) => {
      const { verb } = clause;
      if (
        verb === undefined ||
        doubted(sentence, clause) ||
        verb.negated ||
        verb.tense === 'future' ||
        verb.modal !== undefined
      )
        return [];
      return [
        ...deaths(roster, sentence, clause),
        ...hits(roster, sentence, clause),
        ...arrests(roster, sentence, clause),
        ...arrivals(roster, sentence, clause),
        ...happenings(roster, sentence, clause),
      ];
    });
  });
}

/** "At first officials thought the shooting happened inside the school." */
function doubted(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.some((c) => c.from < clause.from && DOUBTS.has(c.verb?.lemma ?? ''));
}
const DOUBTS: ReadonlySet<string> = new Set('think assume fear believe suspect deny dispute claim'.split(' '));

function draft(
  roster: Roster,
  sentence: Sentence,
  clause: Clause,
  role: string,
  site: Site,
  spots: readonly string[],
  who: Told | undefined,
): SettingDraft[] {
  if (spots.length === 0) return [];
  return [
    {
      ...draftOn(sentence, 'place', role, [site.from, site.to], [site.how, site.spot || site.house].join(' ').trim(), {
        ...(who === undefined ? {} : toldOf(roster, who)),
        about: role,
        spots: spots.join('|'),
      }),
      ...(clause.verb ? { anchor: clause.verb.head } : {}),
    },
  ];
}

/** "died at Mercy Hospital", "was pronounced dead at the scene", "taken to a hospital, where she died". */
function deaths(roster: Roster, sentence: Sentence, clause: Clause): SettingDraft[] {
  const { tokens } = sentence;
  const at = deathAt(sentence, clause);
  if (at === undefined) return [];
  const site =
    sites(sentence, at + 1, clause.to)[0] ?? hospitalBefore(sentence, clause, tokens[clause.from]?.lower === 'where');
  if (site === undefined) return [];
  const died = clause.verb?.lemma === 'die';
  return deadOf(roster, sentence, clause).flatMap((who) =>
    draft(roster, sentence, clause, 'died-at', site, deathSpots(site, died), who),
  );
}

/** Who died; "both were taken to a hospital, where they died" is told of the clause before. */
function deadOf(roster: Roster, sentence: Sentence, clause: Clause): Told[] {
  const { subject } = clause;
  const pronoun = subject && sentence.tokens[subject.head]?.lower;
  const main = sentence.clauses.find((c) => c.from < clause.from);
  const first = main && sentence.tokens[main.from]?.lower;
  if (/^(?:they|he|she)$/.test(pronoun ?? '') && main !== undefined && /^(?:both|one|the)$/.test(first ?? '')) {
    const { from } = main;
    const each = eachOf(roster, sentence, main.subject ?? { from, to: from + 1, head: from, proper: false });
    if (each.length === (pronoun === 'they' ? 2 : 1)) return each;
  }
  if (subject !== undefined) return eachOf(roster, sentence, subject);
  // "Both died at a hospital": no noun for the reader of clauses.
  const { from } = clause;
  if (sentence.tokens[from]?.lower === 'both')
    return eachOf(roster, sentence, { from, to: from + 1, head: from, proper: false });
  const one = subjectOf(roster, sentence, clause);
  return one ? [one] : [];
}

/** The last word of "died", "pronounced dead", "found dead", "dead on arrival". */
function deathAt(sentence: Sentence, clause: Clause): number | undefined {
  const { tokens } = sentence;
  for (let i = clause.from; i < clause.to; i++) {
    const word = tokens[i]?.lower ?? '';
    if (/^(?:died|dies)$/.test(word) && i === clause.verb?.head) return i;
    if (word !== 'dead') continue;
    if (/^(?:pronounced|declared|found|discovered)$/.test(tokens[i - 1]?.lower ?? '')) return i;
    if (tokens[i + 1]?.lower === 'on' && tokens[i + 2]?.lower === 'arrival') return i + 2;
  }
  return undefined;
}

/** Where it may have been; who died on the way is pronounced dead at a hospital. */
function deathSpots(site: Site, died: boolean): string[] {
  if (site.house === 'scene') return ['scene', 'home', 'open', 'other'];
  if (site.house === 'way') return ['way'];
  if (site.house === 'hospital' && site.how !== 'near' && !died) return ['hospital', 'way'];
  if (site.how === 'near') return [];
  if (site.house === 'hospital' || site.house === 'jail') return [site.house];
  if (site.house === 'home') return site.how === 'outside' ? ['open'] : ['home'];
  if (site.house !== '') return site.how === 'outside' ? ['open'] : ['other'];
  return ROOMS.includes(site.spot) ? ['home', 'other'] : ['open'];
}

/** The hospital to which somebody was taken, told before in the sentence. */
function hospitalBefore(sentence: Sentence, clause: Clause, where: boolean): Site | undefined {
  const before = sentence.clauses.filter((c) => c.from < clause.from && (where || BRINGS.has(c.verb?.lemma ?? '')));
  const first = before[0];
  if (first === undefined) return undefined;
  return sitesIn(sentence, first.from, clause.from, THERE).findLast((s) => s.house === 'hospital');
}

/** "was shot while sitting on the porch", "shot the man outside a bar". */
function hits(roster: Roster, sentence: Sentence, clause: Clause): SettingDraft[] {
  const { verb } = clause;
  if (verb === undefined || !KILLS.has(verb.lemma)) return [];
  const site = sites(sentence, verb.to, whileEnd(sentence, clause))[0];
  const who = site && sufferer(roster, sentence, clause, site.from);
  return site && who ? draft(roster, sentence, clause, 'hit-at', site, hitSpots(site), who) : [];
}

/** Where a clause ends with the one behind it that tells what went on meanwhile: "while she sat on the porch". */
function whileEnd(sentence: Sentence, clause: Clause): number {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (next === undefined || next.from !== clause.to) return clause.to;
  const opener = sentence.tokens[next.from]?.lower ?? '';
  return /^(?:while|as|when)$/.test(opener) && !next.verb?.negated ? next.to : clause.to;
}

function hitSpots(site: Site): readonly string[] {
  const { house, spot, how } = site;
  if (spot !== '') return how === 'near' ? [] : spot === 'car' ? CAR : how === 'outside' ? [] : [spot];
  if (house === '' || house === 'scene' || house === 'way' || how === 'near') return [];
  if (how === 'past') return ['street', 'sidewalk', 'car'];
  if (how === 'outside') return OPEN;
  const inside = house === 'home' ? ['home', ...ROOMS] : [house];
  return how === 'in' ? inside : [...inside, ...OPEN];
}

/** "was arrested at his home", "police arrested him in the parking lot of a motel". */
function arrests(roster: Roster, sentence: Sentence, clause: Clause): SettingDraft[] {
  const { verb } = clause;
  if (verb === undefined || !ARRESTS.has(verb.lemma)) return [];
  const site = sites(sentence, verb.to, clause.to)[0];
  if (site === undefined) return [];
  const who =
    verb.lemma === 'surrender' ? subjectOf(roster, sentence, clause) : sufferer(roster, sentence, clause, site.from);
  return who ? draft(roster, sentence, clause, 'arrested-at', site, arrestSpots(site), who) : [];
}

const HOUSES_WITH_LOTS: readonly string[] = ['hotel', 'bar', 'shop', 'school', 'church', 'bank', 'work', 'hospital'];

function arrestSpots({ house, spot, how }: Site): string[] {
  if (house === 'scene' || house === 'way' || how === 'near' || how === 'past') return [];
  if (spot === 'lot') return ['lot', 'car', ...HOUSES_WITH_LOTS];
  if (spot === 'car' || spot === 'street' || spot === 'sidewalk') return ['street', 'car', 'lot'];
  if (spot !== '') return ROOMS.includes(spot) ? ['home', 'hotel'] : ['home', 'street', spot];
  if (how === 'outside') return [house, 'street', 'car', 'lot'];
  return HOUSES_WITH_LOTS.includes(house) ? [house, 'lot'] : [house];
}

/** "walked into a police station", "showed up at Mercy Hospital", "drove himself to the hospital". */
function arrivals(roster: Roster, sentence: Sentence, clause: Clause): SettingDraft[] {
  const { verb, subject } = clause;
  if (verb === undefined || subject === undefined || !COMES.has(verb.lemma)) return [];
  const site = sites(sentence, verb.to, clause.to, /^(?:in|into|at|to)$/)[0];
  const who = site && subjectOf(roster, sentence, clause);
  if (site === undefined || who === undefined || sortOf(who.person) === 'police') return [];
  return /^(?:hospital|police|fire|school|jail|church)$/.test(site.house)
    ? draft(roster, sentence, clause, 'came-to', site, [site.house], who)
    : [];
}

/** "The shooting happened on the front porch of a home." */
function happenings(roster: Roster, sentence: Sentence, clause: Clause): SettingDraft[] {
  const { verb } = clause;
  if (verb === undefined || !tellsHappening(sentence, clause)) return [];
  const site = sites(sentence, verb.to, clause.to)[0];
  return site ? draft(roster, sentence, clause, 'happened-at', site, hitSpots(site), undefined) : [];
}

const WHERE = /^(?:in|inside|on|at|outside|near|past|behind|en)$/;
const THERE = /^(?:in|inside|at|to|into)$/;

/** The places told between two tokens of what happened, left to right. */
function sites(sentence: Sentence, from: number, to: number, prepositions = WHERE): Site[] {
  // "shot by a man in a car", "Pak, a pupil at Denby High School": what is told of somebody else.
  const end = sentence.tokens.findIndex((t, i) => i >= from && i < to && (t.lower === 'by' || t.text === ','));
  return sitesIn(sentence, from, end < 0 ? to : end, prepositions);
}

function sitesIn(sentence: Sentence, from: number, to: number, prepositions: RegExp): Site[] {
  const { tokens } = sentence;
  const out: Site[] = [];
  for (let i = from; i < to; i++) {
    // "was shot outside."
    const bare = /^(?:outside|outdoors)$/.test(tokens[i]?.lower ?? '') && /^[.,;]$/.test(tokens[i + 1]?.text ?? '.');
    if (bare) out.push({ house: 'home', spot: '', how: 'outside', from: i, to: i + 1 });
    const group = sentence.nouns.find((g) => g.from === i && prepositionOf(sentence, g) >= from);
    const site = group && siteOf(sentence, group, prepositions);
    if (site) out.push(site);
  }
  return out;
}

/** "past a home", "outside a bar": for the tagger not always prepositions. -1 for none. */
function prepositionOf({ tokens }: Sentence, group: NounGroup): number {
  if (group.preposition !== undefined) return group.preposition;
  return HOW.has(tokens[group.from - 1]?.lower ?? '') ? group.from - 1 : -1;
}

function siteOf(sentence: Sentence, group: NounGroup, prepositions: RegExp): Site | undefined {
  const { tokens } = sentence;
  const at = prepositionOf(sentence, group);
  const word = tokens[at]?.lower ?? '';
  // "in front of a bar"
  const front = word === 'of' && tokens[at - 1]?.lower === 'front' && tokens[at - 2]?.lower === 'in';
  if (!front && !prepositions.test(word)) return undefined;
  // "into the police station hours later"
  const words = tokens.slice(group.from, group.to).map((t) => t.lower);
  while (words.length > 1 && WHEN.has(words.at(-1) ?? '')) words.pop();
  const head = words.at(-1) ?? '';
  const two = words.slice(-2).join(' ');
  const how = front ? 'outside' : (HOW.get(word) ?? 'at');
  const site = (house: string, spot: string): Site => ({ house, spot, how, from: front ? at - 2 : at, to: group.to });
  if (head === 'scene' || head === 'spot') return site('scene', '');
  if ((head === 'way' || head === 'route') && (word === 'on' || word === 'en')) return site('way', '');
  const spot = SPOTS.get(two) ?? SPOTS.get(head);
  const proper = /^\p{Lu}/u.test(tokens[group.from + words.length - 1]?.text ?? '');
  // "on Elm Street" is an address, "in the street" a spot.
  if (spot !== undefined) return proper ? undefined : site('', spot);
  // "at the University of Denby Medical Center": the whole name tells what it is.
  const name = namesIn(sentence).find((m) => m.from <= group.head && group.head < m.to);
  const all = [...words, ...(name?.words ?? [])];
  if (all.some((w) => HOSPITAL_WORDS.has(w) && w !== 'memorial' && w !== 'health')) return site('hospital', '');
  // "at Temple" is a name alone.
  if (proper && name !== undefined && (name.words.length < 2 || name.words.at(-1) !== head)) return undefined;
  const house = HOUSES.get(two) ?? HOUSES.get(head);
  return house === undefined ? undefined : site(house, '');
}

const WHEN: ReadonlySet<string> = new Set(
  `hours minutes days later earlier morning afternoon evening night today yesterday monday tuesday wednesday thursday friday saturday sunday`.split(
    ' ',
  ),
);

const HOW: ReadonlyMap<string, string> = new Map([
  ['in', 'in'],
  ['inside', 'in'],
  ['into', 'in'],
  ['outside', 'outside'],
  ['behind', 'outside'],
  ['near', 'near'],
  ['by', 'near'],
  ['off', 'near'],
  ['past', 'past'],
]);
