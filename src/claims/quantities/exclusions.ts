import { adjacent, DASHES } from './atoms.js';
import { type Context, token, tokenOf, wordAt } from './context.js';
import { COMPASS, MONTHS, NUMBERED_NAMES, STREET_TYPES } from './exclusions.data.js';
import type { Mention } from './numbers.js';
import { fateOf, isPerson } from './people.js';

/** Takes the numbers that count and measure nothing: dates, times, telephones, addresses, names, scores, list marks. */
export function exclude(context: Context): void {
  for (const mention of context.mentions) {
    if (REASONS.some((reason) => reason(context, mention))) context.taken.add(mention);
  }
}

type Reason = (context: Context, mention: Mention) => boolean;

const isDigits = (mention: Mention): boolean => mention.form === 'digits';
const isYear = (n: number): boolean => Number.isInteger(n) && n >= 1500 && n <= 2100;

const currencyBefore = (context: Context, mention: Mention): boolean =>
  /^[$£€¥₹]$/.test(context.atoms[mention.coreFrom - 1]?.text ?? '');

/** "B-52", "COVID-19", "v2", "#12", "x.1.2": glued to letters or signs on its left. */
const glued: Reason = (context, mention) => {
  if (!isDigits(mention)) return false;
  const at = mention.coreFrom;
  const before = context.atoms[at - 1];
  if (before === undefined || !adjacent(before, context.atoms[at])) return false;
  if (before.kind === 'word') return !/^(?:US|A|AU|C|CA|NZ|HK|S|R|Rs|USD|EUR|GBP|No|x)$/.test(before.text);
  if (before.text === '#' || before.text === '@' || before.text === '_' || before.text === '§') return true;
  if (
    DASHES.has(before.text) ||
    before.text === '/' ||
    before.text === '.' ||
    before.text === ':' ||
    before.text === ','
  ) {
    const further = context.atoms[at - 2];
    if (!adjacent(further, before)) return false;
    if (before.text === ',' || before.text === '.') return further?.kind === 'number';
    return (
      !/^(?:mid|early|late|pre|post|sub|under|over|non|magnitude)$/i.test(further?.text ?? '') &&
      further?.kind !== 'symbol'
    );
  }
  return false;
};

/** "7:30", "3/4", "1.2.3", "555-208-4417", "24/7", "12x": something that is no noun is glued to its right. */
const continued: Reason = (context, mention) => {
  if (!isDigits(mention)) return false;
  // "in her 40s" is an age.
  if (/^(?:his|her|their|my|early|mid|late|-)$/.test(wordAt(context, mention.coreFrom - 1)) && mention.number < 100)
    return false;
  const last = context.atoms[mention.coreTo - 1];
  const next = context.atoms[mention.coreTo];
  const after = context.atoms[mention.coreTo + 1];
  if (next === undefined || !adjacent(last, next)) return false;
  if ([':', '/', '.', '@', '_'].includes(next.text)) return adjacent(next, after) && after?.kind === 'number';
  // "7News", "4K": a name, unless it is a unit in capitals.
  if (/^\p{Lu}/u.test(next.text))
    return (
      !/^(?:F|C|K|M|B|MW|GW|KG|KM|MPH|FT|LB|LBS)$/i.test(next.text) &&
      !/^(?:million|billion|year|years)$/i.test(next.text)
    );
  if (DASHES.has(next.text) && adjacent(next, after)) {
    // A telephone number ends in digits or in capitals: 208-HELP.
    if (after?.kind === 'number') return true;
    return /^\d{3,4}$/.test(last?.text ?? '') && /^[A-Z]{3,}$/.test(after?.text ?? '');
  }
  return (
    /^(?:s|st|nd|rd|th|x|x\d|er|ers|am|pm|a|p|d|gb|tb)$/.test(next.lower) &&
    !/^(?:st|nd|rd|th)$/.test(next.lower) &&
    next.lower !== 'gb' &&
    next.lower !== 'tb'
  );
};

const LONG_NUMBER = 5;

/** "(305) 471-2000", "305 471 2000", "911": numbers to dial, and identifiers without commas. */
const telephone: Reason = (context, mention) => {
  if (!isDigits(mention)) return false;
  const text = context.atoms[mention.coreFrom]?.text ?? '';
  if (/^(?:911|999|988|311|211)$/.test(text) && mention.bare) return true;
  if (mention.dashed && (/^\d{3}$/.test(text) || /^\d{4}$/.test(context.atoms[mention.coreTo - 1]?.text ?? ''))) {
    const second = context.atoms[mention.coreTo - 1]?.text ?? '';
    if (second.length === 4 && text.length === 3) return true;
    if (isYear(Number(text)) && (isYear(Number(second)) || second.length === 2)) return true;
  }
  if (
    /^\d{3}$/.test(text) &&
    context.atoms[mention.coreFrom - 1]?.text === '(' &&
    wordAt(context, mention.coreTo) === ')'
  ) {
    return context.atoms[mention.coreTo + 1]?.kind === 'number';
  }
  return mention.bare && !currencyBefore(context, mention) && (text.length >= LONG_NUMBER + 2 || /^0\d/.test(text));
};

/** "19 January", "January 19", "the 3rd of May". */
const date: Reason = (context, mention) => {
  if (mention.form === 'fraction' || mention.form === 'vague') return false;
  const before = context.atoms[mention.coreFrom - 1];
  const month = (at: number): boolean => {
    const atom = context.atoms[at];
    return atom !== undefined && MONTHS.has(atom.lower) && /^\p{Lu}/u.test(atom.text);
  };
  if (mention.number > 31 && !isYear(mention.number)) return false;
  if (month(mention.coreFrom - 1)) return true;
  if (before?.text === '.' && month(mention.coreFrom - 2)) return true;
  if (before?.text === ',' && isYear(mention.number) && mention.bare) return true;
  if (month(mention.coreTo) && isDigits(mention)) return true;
  return wordAt(context, mention.coreTo) === 'of' && month(mention.coreTo + 1) && isDigits(mention);
};

/** A bare number of four digits is a year unless a plural of people or things follows it at once. */
const year: Reason = (context, mention) => {
  if (!mention.bare || !isDigits(mention) || !isYear(mention.number) || currencyBefore(context, mention)) return false;
  if (mention.modifier !== 'none' && mention.modifier !== 'under' && mention.modifier !== 'up-to') return false;
  const next = wordAt(context, mention.coreTo);
  return !/^(?:people|men|women|children|deaths|troops|soldiers|jobs|homes|residents|votes|feet|foot|ft|metres|meters|miles|km|kilometers|kilometres|pounds|tons|tonnes|acres|hectares|dollars|euros|yards|square|sq|mw|kg)$/.test(
    next,
  );
};

/** "7 p.m.", "10 o'clock", "at 9 on Monday", "9 ET". */
const clock: Reason = (context, mention) => {
  const next = wordAt(context, mention.coreTo);
  if (/^(?:am|pm|noon|midnight|o'clock)$/.test(next) && mention.number <= 12) return true;
  if (
    (next === 'a' || next === 'p') &&
    wordAt(context, mention.coreTo + 1) === '.' &&
    wordAt(context, mention.coreTo + 2) === 'm'
  ) {
    return adjacent(context.atoms[mention.coreTo], context.atoms[mention.coreTo + 1]);
  }
  return mention.bare && /^(?:et|est|edt|gmt|pst|pdt|cst|cdt|utc|bst)$/.test(next);
};

/** "6300 block of Mill Avenue", "4120 N.W. 17th Ave", "1600 Linden Avenue". */
const address: Reason = (context, mention) => {
  if (!isDigits(mention)) return false;
  if (
    wordAt(context, mention.coreTo) === 'block' ||
    (wordAt(context, mention.coreTo) === '-' && wordAt(context, mention.coreTo + 1) === 'block')
  )
    return true;
  if (/^(?:th|st|nd|rd)$/.test(wordAt(context, mention.coreTo))) return false;
  let capitals = 0;
  for (let i = mention.coreTo; i < mention.coreTo + 9; i += 1) {
    const atom = context.atoms[i];
    if (atom === undefined) return false;
    if (atom.text === '.') continue;
    if (atom.kind === 'symbol' && !DASHES.has(atom.text)) return false;
    if (atom.kind === 'number' || (/^(?:th|st|nd|rd)$/.test(atom.lower) && adjacent(context.atoms[i - 1], atom))) {
      if (i === mention.coreTo) return false;
      capitals += 1;
      continue;
    }
    if (STREET_TYPES.has(atom.lower) && /^\p{Lu}/u.test(atom.text) && (capitals > 0 || atom.lower.length <= 4))
      return capitals > 0;
    if (!/^\p{Lu}/u.test(atom.text)) return false;
    capitals += 1;
    if (capitals > 5) return false;
  }
  return false;
};

/** Places with a number of their own: "I-95", "US 1", "SW 8th Street", "32nd Avenue". */
const road: Reason = (context, mention) => {
  if (!isDigits(mention) || !mention.bare) return false;
  const before = context.atoms[mention.coreFrom - 1];
  if (before === undefined) return false;
  if (
    COMPASS.has(before.lower) &&
    /^\p{Lu}/u.test(before.text) &&
    /^(?:th|st|nd|rd)$/.test(wordAt(context, mention.coreTo))
  )
    return true;
  return /^(?:I|US|SR|CR|FM)$/.test(before.text) && mention.number < 1000 && !isCountableNext(context, mention);
};

function isCountableNext(context: Context, mention: Mention): boolean {
  const next = token(context, tokenOf(context, mention.coreTo));
  return next?.pos === 'NOUN' || next?.pos === 'ADJ';
}

/** "Article 1", "Room 12", "Flight 370", "Windows 10", "No. 10": a name that ends in a number. */
const numberedName: Reason = (context, mention) => {
  if (!isDigits(mention) || mention.from !== mention.coreFrom) return false;
  const before = context.atoms[mention.coreFrom - 1];
  const isNo = before?.text === '.' && /^(?:no|nos)$/.test(wordAt(context, mention.coreFrom - 2));
  if (isNo) return !isRankWord(wordAt(context, mention.coreTo));
  if (before?.kind !== 'word' || WEEKDAY.test(before.lower)) return false;
  if (wordAt(context, mention.coreTo) === 'of' && !NUMBERED_NAMES.has(before.lower)) return false;
  // "backed the bill 63-37": a tally, not the bill's number.
  const falling = mention.dashed && (mention.first ?? 0) > mention.number;
  if (falling && !/^\p{Lu}/u.test(before.text)) return false;
  // "MS 13", "CITY 3": letters and a number that make one name.
  const shouted = context.sentence.block.kind !== 'title' && /^[A-Z]{2,4}$/.test(before.text) && mention.coreFrom > 1;
  if (shouted && mention.bare && /\p{Ll}/u.test(context.atoms[mention.coreFrom - 2]?.text ?? '')) return true;
  const next = token(context, tokenOf(context, mention.coreTo));
  const counted = next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ');
  if (NUMBERED_NAMES.has(before.lower) && (/^\p{Lu}/u.test(before.text) || !counted)) {
    return !(before.lower === 'age' || before.lower === 'aged' || (before.lower === 'mark' && counted));
  }
  // "Psalm 23", "Area 51": a capitalised name right before it and nothing countable behind it.
  const own = token(context, tokenOf(context, mention.coreFrom - 1));
  return (
    own?.pos === 'PROPN' &&
    /^\p{Lu}/u.test(before.text) &&
    !counted &&
    mention.bare &&
    context.sentence.block.kind !== 'title' &&
    next?.pos !== 'VERB' &&
    next?.pos !== 'PROPN' &&
    next?.text !== ',' &&
    next?.text !== ')' &&
    next?.text !== '%' &&
    next?.text !== '-'
  );
};

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const isRankWord = (word: string): boolean =>
  /^(?:seed|seeded|ranked|ranking|team|player|pick|overall|draft|spot|song|single|album|hit|cause|killer|priority|goal|issue)$/.test(
    word,
  );

/** "1." or "(2)" at the head of a block. */
const listMark: Reason = (context, mention) =>
  isDigits(mention) &&
  mention.bare &&
  context.sentence.start === context.sentence.block.start &&
  mention.coreFrom === 0 &&
  /^[.)\]:]$/.test(wordAt(context, mention.coreTo));

/** "3-2" is a score unless the words say that it is a vote, a range or an age. */
const score: Reason = (_context, mention) => mention.dashed && mention.modifier !== 'between';

const GAMES =
  /^(?:start|record|mark|season|campaign|win|loss|victory|defeat|decision|lead|draw|tie|setback|rout|triumph|finish|run|score|scoreline|deficit|edge)$/;

/** "a 9-14 start", "after an 18-30 record": games won and lost, no stretch from the one to the other. */
const record: Reason = (context, mention) => {
  if (mention.range === undefined || mention.modifier === 'between') return false;
  const dashed = context.atoms.slice(mention.coreFrom, mention.coreTo).some(({ text }) => DASHES.has(text));
  return dashed && [0, 1].some((k) => GAMES.test(wordAt(context, mention.coreTo + k)));
};

/** ".40 caliber", "9 mm handgun", "12-gauge", "38 Special": what a gun fires. */
const calibre: Reason = (context, mention) => {
  if (!isDigits(mention)) return false;
  const dot = context.atoms[mention.coreFrom - 1];
  const pointed =
    dot?.text === '.' &&
    adjacent(dot, context.atoms[mention.coreFrom]) &&
    !adjacent(context.atoms[mention.coreFrom - 2], dot);
  if (pointed) return true;
  const hyphen = DASHES.has(wordAt(context, mention.coreTo)) ? 1 : 0;
  const unit = wordAt(context, mention.coreTo + hyphen);
  if (/^(?:caliber|calibre|gauge|magnum)$/.test(unit)) return true;
  if (unit === 'special' && /^Special$/.test(context.atoms[mention.coreTo + hyphen]?.text ?? '')) return true;
  if (unit !== 'mm' && !/^millimet(?:er|re)$/.test(unit)) return false;
  return (
    mention.number < 60 &&
    [1, 2, 3, 4].some((k) =>
      /^(?:handguns?|pistols?|guns?|glock|semi|rifles?|bullets?|rounds?|casings?|shell|caliber|semiautomatic|ammunition)$/.test(
        wordAt(context, mention.coreTo + hyphen + k),
      ),
    )
  );
};

/** "Channel 13 News", "CITY 3 News", "4410 Elmdale": digits before a capitalised word that is no plural of people. */
const beforeName: Reason = (context, mention) => {
  if (
    !isDigits(mention) ||
    !mention.bare ||
    mention.from !== mention.coreFrom ||
    context.sentence.block.kind === 'title'
  )
    return false;
  const next = context.atoms[mention.coreTo];
  if (next?.kind !== 'word' || !/^\p{Lu}\p{L}/u.test(next.text)) return false;
  if (next.lower === 'news') return true;
  const own = token(context, next.token);
  return (
    own?.pos === 'PROPN' &&
    !isPerson(next.lower) &&
    !/s$/.test(next.lower) &&
    fateOf(next.lower, 'adjective') === undefined
  );
};

/** "Photo 3 of 12", "page 1 of 4": furniture. */
const pager: Reason = (context, mention) => {
  if (!isDigits(mention) || !mention.bare) return false;
  const first =
    wordAt(context, mention.coreTo) === 'of' && context.atoms[mention.coreTo + 1]?.kind === 'number'
      ? mention.coreFrom
      : wordAt(context, mention.coreFrom - 1) === 'of' && context.atoms[mention.coreFrom - 2]?.kind === 'number'
        ? mention.coreFrom - 2
        : -1;
  return (
    first > 0 &&
    /^(?:caption|image|images|photo|photos|picture|slide|page|of|item|video|part|show|hide)$/.test(
      wordAt(context, first - 1),
    )
  );
};

/** "fell to 4.1% from 4.3%": the second is how things were before. */
const earlier: Reason = (context, mention) => {
  const sign = currencyBefore(context, mention) ? 1 : 0;
  if (wordAt(context, mention.from - 1 - sign) !== 'from') return false;
  for (let i = mention.from - 2 - sign; i > Math.max(0, mention.from - 8); i -= 1) {
    const before = context.cores.get(i);
    if (before === undefined) continue;
    return (
      /^(?:to|by)$/.test(wordAt(context, before.from - 1)) ||
      (/^[$£€]$/.test(wordAt(context, before.from - 1)) && wordAt(context, before.from - 2) === 'to')
    );
  }
  return false;
};

const REASONS: readonly Reason[] = [
  earlier,
  record,
  calibre,
  beforeName,
  pager,

  glued,
  continued,
  telephone,
  date,
  year,
  clock,
  address,
  road,
  numberedName,
  listMark,
];

/** Scores are looked for after the votes have been taken. */
export function excludeScores(context: Context): void {
  for (const mention of context.mentions) if (score(context, mention)) context.taken.add(mention);
}
