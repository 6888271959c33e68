import { type NameMention, namesIn } from '../../language/names.js';
import { isPlace, stateOf } from '../../language/places.js';
import type { Reading, Sentence } from '../../language/types.js';
import { fold } from '../../values/text.js';
import type { TextValue } from '../../values/types.js';
import { sufferer } from '../people/ask.js';
import { toldOf } from '../people/kept.js';
import { type Roster, rosterOf } from '../people/roster.js';
import type { Draft } from '../types.js';
import { BRINGS, COMPASS, HOSPITAL_WORDS } from './places.data.js';
import { draftOn, placeOn } from './written.js';

type PlaceDraft = Draft<TextValue>;

/** Bearings, cities with their state, hospitals, counties with a sheriff, lists of names. */
export function placeDrafts(reading: Reading): PlaceDraft[] {
  const roster = rosterOf(reading);
  return reading.sentences.flatMap((sentence) => {
    const names = namesIn(sentence);
    return [
      ...bearings(sentence, names),
      ...citiesWithState(sentence, names),
      ...hospitals(roster, sentence, names),
      ...counties(sentence),
      ...lists(sentence, names),
    ];
  });
}

/** "110 miles west of Denver". */
function bearings(sentence: Sentence, names: readonly NameMention[]): PlaceDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    const points = token.text.length > 2 ? COMPASS.get(token.lower) : undefined;
    if (points === undefined) return [];
    // "on the city's west side"
    const side =
      tokens[i + 1]?.lower === 'side'
        ? i + 2
        : tokens[i + 1]?.text === '-' && tokens[i + 2]?.lower === 'side'
          ? i + 3
          : 0;
    if (side && points.length === 1)
      return [placeOn(sentence, 'bearing', i, side, `${points} side`, { about: 'side of town', base: 'side', points })];
    if (tokens[i + 1]?.lower !== 'of') return [];
    const base = names.find((m) => m.from === i + 2);
    if (base === undefined) return [];
    const unit = tokens[i - 1]?.lemma ?? '';
    const measured = /^(?:mile|kilometer|kilometre|km)$/.test(unit);
    const at = tokens[i - 2]?.lower === 'nautical' ? i - 3 : i - 2;
    const number = measured ? (tokens[at]?.text ?? '') : '';
    const from = number ? at : i;
    const detail = {
      about: base.words.join(' '),
      base: base.words.join(' '),
      points,
      number: /^\d+$/.test(number) ? number : '',
      unit,
    };
    return [placeOn(sentence, 'bearing', from, base.to, `${points} of ${base.words.join(' ')}`, detail)];
  });
}

/** "Marlow, Utah": offsets of both. */
function citiesWithState(sentence: Sentence, names: readonly NameMention[]): PlaceDraft[] {
  const { tokens } = sentence;
  return names.flatMap((city, k) => {
    const state = names[k + 1];
    if (state === undefined || tokens[city.to]?.text !== ',' || state.from !== city.to + 1) return [];
    const word = `${state.words.join(' ')}`;
    const found = stateOf(word) ?? stateOf(`${tokens[state.from]?.lower}${tokens[state.to]?.text === '.' ? '.' : ''}`);
    const name = city.words.join(' ');
    // "DENBY, Utah (WTV) -": where the report was written, not where it happened.
    const { dateline } = sentence.block;
    if ((dateline && city.start < dateline.end) || /^\p{Lu}{3}/u.test(city.text)) return [];
    if (found === undefined || city.title.length > 0 || stateOf(name) !== undefined || city.words.length > 3) return [];
    return [
      placeOn(sentence, 'city', city.from, state.to, `${name}, ${found}`, { about: name, city: name, state: found }),
    ];
  });
}

/** "was taken to Mercy Hospital": who, and where to. */
function hospitals(roster: Roster, sentence: Sentence, names: readonly NameMention[]): PlaceDraft[] {
  const { tokens } = sentence;
  return names.flatMap((name) => {
    const article = tokens[name.from - 1]?.pos === 'DET' ? 1 : 0;
    const preposition = name.from - 1 - article;
    if (tokens[preposition]?.lower !== 'to' && tokens[preposition]?.lower !== 'at') return [];
    const clause = sentence.clauses.find((c) => name.from >= c.from && name.from < c.to);
    const verb = clause?.verb;
    if (verb === undefined || !BRINGS.has(verb.lemma) || name.from < verb.to || name.from - verb.to > 9) return [];
    if (verb.negated || name.title.length > 0) return [];
    // "Mercy-Alder": a hyphen inside the name.
    const joined = names.find((m) => m.from === name.to + 1 && tokens[name.to]?.text === '-');
    const after = tokens[(joined ?? name).to]?.lower;
    const medical =
      name.words.some((w) => HOSPITAL_WORDS.has(w)) ||
      after === 'hospital' ||
      /hospital|treat|injur|surg|condition|wound|dead|died|deceased|shot|stab/.test(
        tokens.map((t) => t.lower).join(' '),
      );
    if (!medical || name.words.some((w) => w === 'county' || w === 'jail' || w === 'prison')) return [];
    // "a Denby hospital" says where it is, not what it is called.
    if (after === 'hospital' && tokens[name.from - 1]?.lower === 'a') return [];
    const to = after === 'hospital' ? (joined ?? name).to + 1 : (joined ?? name).to;
    const words = name.words.filter(
      (w) => !HOSPITAL_WORDS.has(w) && w !== 'center' && w !== 'centre' && w !== 'university',
    );
    const key = words.length > 0 ? words : name.words;
    const told = clause && sufferer(roster, sentence, clause, name.from);
    return [
      {
        ...placeOn(sentence, 'hospital', name.from, to, name.words.join(' '), {
          ...(told === undefined ? {} : toldOf(roster, told)),
          about: 'hospital',
          ...(verb.lemma === 'transfer' ? { moved: 'true' } : {}),
          key: key.join(' '),
        }),
        anchor: verb.head,
      },
    ];
  });
}

/** "the Alder County Sheriff's Office", "Ana Ruiz, sheriff of Alder County". */
function counties(sentence: Sentence): PlaceDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    if (token.text !== 'County' || !/^sheriff/.test(tokens[i + 1]?.lower ?? '')) return [];
    let from = i;
    while (
      from > 0 &&
      /^\p{Lu}\p{Ll}/u.test(tokens[from - 1]?.text ?? '') &&
      !/^(?:DET|ADP|PRON|CCONJ)$/.test(tokens[from - 1]?.pos ?? '') &&
      i - from < 3
    )
      from--;
    const name = tokens
      .slice(from, i)
      .map((t) => t.lower)
      .filter((w) => w !== 'the')
      .join(' ');
    return name
      ? [placeOn(sentence, 'county', from, i + 2, `${name} county`, { about: 'county sheriff', county: fold(name) })]
      : [];
  });
}

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['ft', 'fort'],
  ['mt', 'mount'],
  ['st', 'saint'],
]);

/** "in Lyon, Nice and Metz"; "Ann Roy and Lee Pak". Two or more names, the last behind "and". */
function lists(sentence: Sentence, names: readonly NameMention[]): PlaceDraft[] {
  const { tokens } = sentence;
  const out: PlaceDraft[] = [];
  for (let k = 0; k < names.length; ) {
    let last = k;
    let closed = false;
    while (!closed && last + 1 < names.length) {
      const link = tokens
        .slice(names[last]?.to, names[last + 1]?.from)
        .map((t) => t.lower)
        .join(' ');
      if (link !== ',' && link !== 'and' && link !== ', and') break;
      closed = link !== ',';
      last++;
    }
    const items = names.slice(k, last + 1);
    const first = items[0];
    const end = items.at(-1);
    if (
      closed &&
      first &&
      end &&
      items.length >= 2 &&
      items.length <= 8 &&
      !items.some((m) => m.words.some((w) => /\d/.test(w)))
    ) {
      const keys = items.map((m) => m.words.map((w) => SHORT_FORMS.get(w) ?? w).join(' '));
      const states = keys.filter((w) => stateOf(w) !== undefined).length;
      // "Gary, Idaho, and Marlow, Utah" lists cities with their states.
      if (states === 0 || states === keys.length) {
        const place = keys.some(isPlace) || /^(?:in|at|from|near|through)$/.test(tokens[first.from - 1]?.lower ?? '');
        out.push(
          draftOn(sentence, place ? 'place' : 'name', 'list', [first.from, end.to], [...keys].sort().join('; '), {
            items: keys.join('|'),
          }),
        );
      }
    }
    k = last + 1;
  }
  return out;
}
