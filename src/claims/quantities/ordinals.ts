import { classesOf } from '../../language/word-classes.js';
import { ORDINALS, TENS } from '../../values/number-words.data.js';
import { quantity } from '../../values/quantity.js';
import type { QuantityValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { adjacent, DASHES } from './atoms.js';
import { type Context, draft, type Parser, take, token, tokenOf, wordAt } from './context.js';
import { ORDINAL_NAMES, STREET_TYPES } from './exclusions.data.js';

interface Found {
  to: number;
  number: number;
  digits: boolean;
  /** "No. 2". */
  ranked?: boolean;
}

const own = (word: string): number | undefined => (Object.hasOwn(ORDINALS, word) ? ORDINALS[word] : undefined);

/** "first", "twenty-first", "2nd", "No. 2". */
function ordinalAt(context: Context, i: number): Found | undefined {
  const atom = context.atoms[i];
  if (atom === undefined) return undefined;
  if (atom.lower === 'no' && wordAt(context, i + 1) === '.' && /^\d{1,3}$/.test(wordAt(context, i + 2))) {
    return { to: i + 3, number: Number(wordAt(context, i + 2)), digits: true, ranked: true };
  }
  if (atom.kind === 'number') {
    const suffix = context.atoms[i + 1];
    if (adjacent(atom, suffix) && /^(?:st|nd|rd|th)$/.test(suffix?.lower ?? '') && /^\d+$/.test(atom.text)) {
      return { to: i + 2, number: Number(atom.text), digits: true };
    }
    return undefined;
  }
  const tens = Object.hasOwn(TENS, atom.lower) ? TENS[atom.lower] : undefined;
  if (tens !== undefined) {
    const hyphen = DASHES.has(wordAt(context, i + 1)) ? 1 : 0;
    const unit = own(wordAt(context, i + 1 + hyphen));
    return unit !== undefined && unit < 10 ? { to: i + 2 + hyphen, number: tens + unit, digits: false } : undefined;
  }
  const word = own(atom.lower);
  return word === undefined ? undefined : { to: i + 1, number: word, digits: false };
}

/** Superlatives: an ordinal before one gives a rank. */
const SUPERLATIVE =
  /^(?:most|least|best|worst|highest|lowest|largest|biggest|smallest|oldest|youngest|richest|poorest|busiest|deadliest|fastest|slowest|tallest|longest|shortest|wealthiest|hottest|coldest|strongest|leading|ranked|place|placed|seed|seeded)$/;

/** What closes the stretch of time an ordinal is counted in: "since taking office", "this year", "in three months", "ever". */
function scopeOf(context: Context, at: number): string | undefined {
  for (let i = at; i < Math.min(context.atoms.length, at + 24); i += 1) {
    const word = wordAt(context, i);
    if (/^[.;:]$/.test(word)) break;
    const next = wordAt(context, i + 1);
    if (/^(?:straight|consecutive)$/.test(word) || (word === 'in' && next === 'a' && wordAt(context, i + 2) === 'row'))
      return 'in a row';
    if (word === 'since' || word === 'ever') {
      return word === 'ever' ? 'ever' : stretch(context, i, 5);
    }
    if (
      /^(?:this|last)$/.test(word) &&
      /^(?:year|month|week|season|term|century|decade|session|summer|spring|fall|winter)$/.test(next)
    )
      return `${word} ${next}`;
    if (
      word === 'of' &&
      /^(?:the|this|his|her|their)$/.test(next) &&
      /^(?:year|month|week|season|century|decade|day|night|game|tournament|presidency|campaign|term|war|series)$/.test(
        wordAt(context, i + 2),
      )
    ) {
      return `of ${wordAt(context, i + 2)}`;
    }
    if (/^(?:in|for|over|within)$/.test(word)) {
      const span = stretch(context, i, 5);
      // "in Harlow this month": the place is no stretch of time.
      if (word === 'in' && /^in \S+(?: \S+)? (?:this|last) \S+$/.test(span)) continue;
      if (/(?:year|month|week|day|decade|centur|hour|history|time|memory|generation)/.test(span)) return span;
    }
  }
  return undefined;
}

/** Words from `at` on, ended by a sign; the last word of time ends it too. */
function stretch(context: Context, at: number, limit: number): string {
  const words: string[] = [];
  for (let i = at; i < at + limit; i += 1) {
    const atom = context.atoms[i];
    if (atom === undefined || (atom.kind === 'symbol' && atom.text !== '-')) break;
    words.push(atom.lower);
    if (
      /^(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)|hours?|history|time|memory|generation)$/.test(
        atom.lower,
      ) &&
      words.length > 1
    )
      break;
  }
  return words.join(' ');
}

/** Capitalised behind a capitalised ordinal: "Second Avenue", "First Amendment", "Fifth Third Bank". */
function isName(context: Context, i: number, found: Found): boolean {
  const atom = context.atoms[i];
  const next = context.atoms[found.to];
  if (atom === undefined) return true;
  if (next !== undefined && STREET_TYPES.has(next.lower) && /^\p{Lu}/u.test(next.text)) return true;
  if (found.digits)
    return (
      next !== undefined &&
      next.kind === 'word' &&
      /^\p{Lu}/u.test(next.text) &&
      context.sentence.block.kind === 'paragraph'
    );
  const opens = i === 0 || /^[.“"‘:]$/.test(wordAt(context, i - 1));
  if (!/^\p{Lu}/u.test(atom.text)) return false;
  if (opens) return next !== undefined && /^\p{Lu}/u.test(next.text) && context.sentence.block.kind === 'paragraph';
  return context.sentence.block.kind === 'paragraph' || context.sentence.block.kind === 'caption';
}

export const parseOrdinals: Parser = (context) => {
  const drafts: Draft<QuantityValue>[] = [];
  const taken = new Set<number>();
  for (const mention of context.mentions)
    if (context.taken.has(mention)) for (let i = mention.from; i < mention.coreTo; i += 1) taken.add(i);
  for (let i = 0; i < context.atoms.length; i += 1) {
    const found = ordinalAt(context, i);
    if (found === undefined) continue;
    const at = i;
    i = found.to - 1;
    claim(at, found);
  }
  return drafts;

  function claim(i: number, found: Found): void {
    take(context, i, found.to);
    if (taken.has(i) && !found.ranked) return;
    if (found.ranked) {
      ranking(i, found);
      return;
    }
    let at = found.to;
    const hyphen = DASHES.has(wordAt(context, at)) && adjacent(context.atoms[at - 1], context.atoms[at]);
    if (hyphen) at += 1;
    const word = wordAt(context, at);
    // "ranks 135th", "ranked 12th of 40"; "ranked third-largest" is read with its superlative.
    if (/^(?:ranks|ranked|rank|ranking)$/.test(wordAt(context, i - 1)) && !hyphen && !SUPERLATIVE.test(word)) {
      ranking(i, found);
      return;
    }
    const step = stepAt(context, at);
    if (step !== undefined) {
      drafts.push(
        draft(context, {
          kind: 'ordinal',
          value: quantity({ number: found.number, unit: 'rank', precision: 1 }),
          role: step,
          from: i,
          to: found.to,
          head: tokenOf(context, at),
          detail: { series: step, step: 'true', scope: scopeOf(context, at) },
        }),
      );
      return;
    }
    const lead = wordAt(context, i - 1);
    if (PLACING.test(lead) && !hyphen && BEHIND_PLACING.test(word)) {
      drafts.push(
        draft(context, {
          kind: 'ordinal',
          value: quantity({ number: found.number, unit: 'rank', precision: 1 }),
          role: 'placing',
          from: i,
          to: found.to,
          detail: { series: 'placing', contest: contestBehind(context, found.to) },
        }),
      );
      return;
    }
    if (ORDINAL_NAMES.has(word) || word === '' || isName(context, i, found)) return;
    if (/^(?:at|one|a|two|three|four|every|split|per)$/.test(lead) && !hyphen && !SUPERLATIVE.test(word)) {
      if (lead !== 'a') return;
    }
    // "his first 11 seasons", "the last two": the head of a row of them, no place in it.
    if (!hyphen && context.cores.has(at)) return;
    if (word === 'degree') {
      degree(i, at);
      return;
    }
    if (/^(?:grade|graders?)$/.test(word)) {
      grade(i, at, word);
      return;
    }
    // "a first in the chamber's history"
    if (lead === 'a' && /^(?:in|for)$/.test(word)) {
      firstOfAll(i, found, at);
      return;
    }
    const bare = /^(?:this|since|in|ever)$/.test(word) ? seriesOfSubject(i, at, found) : undefined;
    if (bare !== undefined) {
      drafts.push(bare);
      return;
    }
    // "the first two games", "his first few years": so many of them, none in particular.
    if (own(word) === undefined && (context.cores.has(at) || /^(?:few|several|couple|half|dozen)$/.test(word))) return;
    const superlative = SUPERLATIVE.test(word);
    const head = headAfter(at);
    if (head === undefined) return;
    const noun = token(context, head);
    if (noun === undefined || !/\p{L}{2}/u.test(noun.text) || (noun.pos === 'PROPN' && !superlative)) return;
    if (ORDINAL_NAMES.has(noun.lemma) || /^(?:percent|million|billion)$/.test(noun.lower)) return;
    // An adverb: "was first reported", "when they first met".
    if (
      !superlative &&
      !DETERMINERS.test(lead) &&
      !lead.endsWith("'s") &&
      !/^\p{Lu}/u.test(context.atoms[i]?.text ?? '')
    )
      return;
    const series = COUNTED_TIME.test(noun.lemma) ? 'time' : noun.lemma;
    drafts.push(
      draft(context, {
        kind: 'ordinal',
        value: quantity({ number: found.number, unit: 'rank', precision: 1 }),
        role: superlative ? 'rank' : series,
        from: i,
        to: found.to,
        head,
        detail: {
          series,
          scope:
            scopeOf(context, at) ??
            ({ 'first-ever': 'ever' } as Record<string, string>)[`${wordAt(context, i)}-${word}`],
          by: superlative ? canonicalBy(word) : undefined,
          // "in his second term": when something was, not how many there were.
          adjunct: ADJUNCT.test(wordAt(context, i - 1 - determiners(lead))) ? 'true' : undefined,
          narrowed: narrowedBy(at, head),
          won: TITLES.test(noun.lemma) ? wordsBetween(tokenOf(context, at), head) : undefined,
          owned: /^(?:['’]|his|her|their|its|my|our|'s|s)$/.test(lead) || lead.endsWith("'s") ? 'true' : undefined,
          among: among(head),
          ...(superlative ? {} : actOf(head, series === 'time')),
        },
      }),
    );
  }

  /** The sort of title: "league" of "third league title"; "title" alone where nothing narrows it. */
  function wordsBetween(from: number, head: number): string {
    const words: string[] = [];
    for (let k = from; k <= head; k += 1) words.push(token(context, k)?.lemma ?? '');
    return words.join(' ');
  }

  /** What is counted, and upon what: "the second robbery of a bank", "the third time a bank has been robbed". */
  function actOf(head: number, times: boolean): { acts?: string; onto?: string } {
    const { tokens, verbs } = context.sentence;
    const verb = times ? verbs.find(({ from }) => from > head) : undefined;
    const done = times ? verb : token(context, head);
    if (done === undefined || (verb !== undefined && (verb.negated || !verb.passive))) return {};
    const acts = classesOf(done.lemma);
    const upon = times ? tokens.slice(head + 1, verb?.from) : tokens.slice(head + 1, head + 1 + UPON);
    if (acts.length === 0 || (!times && upon[0]?.lower !== 'of')) return {};
    const end = upon.findIndex(
      ({ pos, text, lower }) => pos === 'PUNCT' || pos === 'VERB' || text === ',' || APART.test(lower),
    );
    if (times && end >= 0) return {};
    const nouns = upon
      .slice(0, end < 0 ? undefined : end)
      .filter(({ pos, lemma }) => pos === 'NOUN' && !STRETCH.test(lemma));
    return { acts: acts.join(' '), onto: nouns.map(({ lemma }) => lemma).join(' ') };
  }

  /** "the third Norland coach": one name's only. */
  function narrowedBy(at: number, head: number): string | undefined {
    const names: string[] = [];
    for (let k = tokenOf(context, at); k < head; k += 1)
      if (token(context, k)?.pos === 'PROPN') names.push(token(context, k)?.lower ?? '');
    return names.length > 0 ? names.join(' ') : undefined;
  }

  /** "ranked No. 2 in the world", "the No. 3 seed": only with a word that ranks; "No. 10" alone is an address. */
  function ranking(i: number, found: Found): void {
    const behind = wordAt(context, found.to);
    const seeded = /^(?:seed|team|player|ranking|spot|contender|pick|song|single|album|cause|killer|priority)$/.test(
      behind,
    );
    const ranked = [1, 2, 3].some((k) => /^(?:ranked|ranks|rank|rated|seeded)$/.test(wordAt(context, i - k)));
    if (!seeded && !ranked) return;
    const last = tokenOf(context, found.to - 1);
    const head = seeded ? tokenOf(context, found.to) : undefined;
    drafts.push(
      draft(context, {
        kind: 'ordinal',
        value: quantity({ number: found.number, unit: 'rank', precision: 1 }),
        role: 'rank',
        from: i,
        to: found.to,
        head,
        detail: { series: seeded ? behind : 'rank', by: 'number', among: among(head ?? last) },
      }),
    );
  }

  /** "The quake was the fourth this year": of the series that the subject names, when it says in what time. */
  function seriesOfSubject(i: number, at: number, { number }: Found): Draft<QuantityValue> | undefined {
    const scope = scopeOf(context, at);
    if (scope === undefined || wordAt(context, i - 1) !== 'the') return undefined;
    if (!/^(?:is|was|became|marks|marked)$/.test(wordAt(context, i - 2))) return undefined;
    const head = tokenOf(context, i - 3);
    const noun = token(context, head);
    if (noun?.pos !== 'NOUN' || context.groups[head]?.head !== head) return undefined;
    const series = COUNTED_TIME.test(noun.lemma) ? 'time' : noun.lemma;
    return draft(context, {
      kind: 'ordinal',
      value: quantity({ number, unit: 'rank', precision: 1 }),
      role: series,
      from: i,
      to: at,
      head,
      detail: { series, scope },
    });
  }

  function firstOfAll(i: number, found: Found, at: number): void {
    drafts.push(
      draft(context, {
        kind: 'ordinal',
        value: quantity({ number: found.number, unit: 'rank', precision: 1 }),
        role: 'time',
        from: i,
        to: found.to,
        detail: { series: 'time', scope: scopeOf(context, at) },
      }),
    );
  }

  /** The rank that an atom names: "eighth", "8". */
  function rankAt(i: number): QuantityValue {
    return quantity({ number: own(wordAt(context, i)) ?? Number(context.atoms[i]?.text), unit: 'rank', precision: 1 });
  }

  /** The set a rank is counted in: "of all time", "in Utah", "by area". */
  function among(head: number): string | undefined {
    const words: string[] = [];
    const opener = token(context, head + 1)?.lower ?? '';
    if (!/^(?:in|of|by|on|among)$/.test(opener)) return undefined;
    for (let k = head + 1; k < head + 6; k += 1) {
      const word = token(context, k);
      if (word === undefined || word.pos === 'PUNCT' || word.pos === 'VERB' || word.pos === 'AUX') break;
      if (!/^(?:the|a|an|its|all)$/.test(word.lower)) words.push(word.lower);
    }
    return words.join(' ');
  }

  function headAfter(at: number): number | undefined {
    const index = tokenOf(context, at);
    for (let k = index; k < index + 2; k += 1) {
      const group = context.groups[k];
      if (group !== undefined && group.head >= k) return group.head;
    }
    return undefined;
  }

  /** "first-degree murder": of which crime, and how grave. */
  function degree(i: number, at: number): void {
    // "first-degree and second-degree assault": of the crime behind the last.
    let behind = at + 1;
    for (let k = behind; k < behind + 6; k += 1) if (wordAt(context, k) === 'degree') behind = k + 1;
    if (!/^\p{L}/u.test(wordAt(context, behind))) return;
    const index = tokenOf(context, behind);
    const group = context.groups[index];
    const head = group === undefined || group.head < index ? index : group.head;
    const crime = token(context, head)?.lemma ?? '';
    drafts.push(
      draft(context, {
        kind: 'ordinal',
        value: rankAt(i),
        role: 'degree',
        from: i,
        to: at + 1,
        head,
        detail: { series: `degree of ${crime}`, of: crime },
      }),
    );
  }

  /** "an eighth-grader", "in eighth grade": whose, by the name beside it. */
  function grade(i: number, at: number, word: string): void {
    const before = nameBefore(i - 1);
    const person = word.startsWith('grader') ? (nameAfter(at + 1) ?? before) : before;
    drafts.push(
      draft(context, {
        kind: 'ordinal',
        value: rankAt(i),
        role: 'grade',
        from: i,
        to: at + 1,
        head: tokenOf(context, at),
        qualifiers: person === undefined ? [] : [person],
        detail: { series: 'school grade', person },
      }),
    );
  }

  /** A capitalised word right behind: "third-grader Anna". */
  function nameAfter(at: number): string | undefined {
    const atom = context.atoms[at];
    return atom?.kind === 'word' && /^\p{Lu}/u.test(atom.text) ? atom.lower : undefined;
  }

  /** A capitalised word before a comma and an article: "Anna, a third-grader". */
  function nameBefore(at: number): string | undefined {
    for (let k = at; k > at - 4; k -= 1) {
      const atom = context.atoms[k];
      if (atom === undefined) return undefined;
      if (atom.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(atom.text)) return atom.lower;
      if (atom.kind === 'word' && !/^(?:a|an|the|is|was|in)$/.test(atom.lower)) return undefined;
    }
    return undefined;
  }
};

/** Superlatives of one meaning: "largest" and "biggest". */
const canonicalBy = (word: string): string =>
  /^(?:biggest|largest)$/.test(word) ? 'largest' : /^(?:richest|wealthiest)$/.test(word) ? 'richest' : word;

const DETERMINERS =
  /^(?:['’]|the|a|an|his|her|their|its|my|our|this|that|'s|s|’s|whose|only|just|and|or|very|for|"|“)$/;
/** Steps of a match, and of what takes its time: "the 88th minute", "the third round of talks", "the eighth day of the trial". */
const STEPS_OF_PLAY = /^(?:minute|inning|lap|hole)$/;
const STEPS_OF = /^(?:round|day|night|week)$/;

/** "finished third", "came fourth in the marathon": a place in a contest. */
const PLACING = /^(?:finish(?:ed|es|ing)?|came|comes|placed)$/;
const BEHIND_PLACING = /^(?:in|at|behind|overall|[.,;]|)$/;

/** What is won one after the other. Lemmas. */
const TITLES = /^(?:title|championship|crown|trophy|medal|gold|cup)$/;

const DAY_OF_WEEK = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The contest that a place is in: "woman marathon" of "in Sunday's women's marathon in Denby". */
function contestBehind(context: Context, at: number): string | undefined {
  if (!/^(?:in|at)$/.test(wordAt(context, at))) return undefined;
  const words: string[] = [];
  for (let k = tokenOf(context, at) + 1; ; k += 1) {
    const word = token(context, k);
    if (word === undefined || /^(?:PUNCT|ADP|VERB|AUX|CCONJ|SCONJ)$/.test(word.pos)) break;
    if (/^(?:NOUN|ADJ|NUM)$/.test(word.pos) && !DAY_OF_WEEK.test(word.lower)) words.push(word.lemma);
  }
  return words.length === 0 ? undefined : words.sort().join(' ');
}

function stepAt(context: Context, at: number): string | undefined {
  const word = wordAt(context, at);
  if (STEPS_OF_PLAY.test(word)) return word;
  if (!STEPS_OF.test(word) || wordAt(context, at + 1) !== 'of') return undefined;
  const article = /^(?:the|its|their|his|her|a|an)$/.test(wordAt(context, at + 2)) ? 1 : 0;
  const noun = token(context, tokenOf(context, at + 2 + article));
  return noun?.pos === 'NOUN' ? `${word} of ${noun.lemma}` : undefined;
}

const ADJUNCT = /^(?:in|during|of|after|before|at|for|since|from|until|on|into|through)$/;

const determiners = (lead: string): number => (/^(?:the|a|an|his|her|their|its|my|our|this|that)$/.test(lead) ? 1 : 0);

const COUNTED_TIME = /^time$/;

/** Tokens behind the noun of an act that tell upon what it was done. */
const UPON = 8;
/** "the third time since the bank was robbed": what opens another clause. */
const APART = /^(?:since|after|before|when|while|as|because|if|who|which|for)$/;
const STRETCH = /^(?:year|month|week|day|season|decade|century|history)$/;
