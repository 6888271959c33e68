import { namesIn } from '../../language/names.js';
import { stateOf } from '../../language/places.js';
import type { Reading, Sentence, Token } from '../../language/types.js';
import { fold } from '../../values/text.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { BUILDINGS, ENDS, STREET_WORDS } from './places.data.js';
import { draftOn } from './written.js';

type SceneDraft = Draft<TextValue>;

/** Where it happened, in words less than an address: a street of a town, an end of a thing, a sort of building, a county, a state. */
export function sceneDrafts(reading: Reading): SceneDraft[] {
  return reading.sentences.flatMap((sentence) => {
    if (sentence.block.kind === 'title' || sentence.block.kind === 'heading') return [];
    return [
      ...streets(sentence),
      ...ends(sentence),
      ...buildings(sentence),
      ...counties(sentence),
      ...states(sentence),
    ];
  });
}

function draft(
  sentence: Sentence,
  role: string,
  from: number,
  to: number,
  canonical: string,
  detail: Readonly<Record<string, string>>,
): SceneDraft {
  return draftOn(sentence, 'place', role, [from, to], canonical, detail);
}

/** "on Elm Street in Denby": a street without a number, with its town. */
function streets(sentence: Sentence): SceneDraft[] {
  const { tokens } = sentence;
  return namesIn(sentence).flatMap((name) => {
    const suffix = STREET_WORDS.get(name.words.at(-1) ?? '');
    if (suffix === undefined || name.words.length < 2 || name.words.length > 4) return [];
    if (!/^(?:on|along|at|to)$/.test(tokens[name.from - 1]?.lower ?? '') || tokens[name.to]?.lower !== 'in') return [];
    if (name.words.some((w) => /\d/.test(w))) return [];
    const town = capitals(tokens, name.to + 1);
    if (town === '') return [];
    const key = [...name.words.slice(0, -1).filter((w) => w.length > 2), suffix].join(' ');
    return [draft(sentence, 'street', name.from, name.to, key, { about: town, street: key, town })];
  });
}

/** The town behind an address or a street: "in New Haven". */
export function capitals(tokens: readonly Token[], at: number): string {
  const words: string[] = [];
  for (let i = at; i < Math.min(at + 3, tokens.length) && /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? ''); i++)
    words.push(tokens[i]?.lower ?? '');
  return words.join(' ');
}

/** "at the foot of the stairs". */
function ends(sentence: Sentence): SceneDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    const end = ENDS.get(token.lower);
    if (end === undefined || tokens[i - 1]?.lower !== 'the' || tokens[i + 1]?.lower !== 'of') return [];
    if (!/^(?:at|near|in|on|from)$/.test(tokens[i - 2]?.lower ?? '')) return [];
    const thing = sentence.nouns.find((n) => n.from >= i + 2 && n.from <= i + 3);
    const head = thing && tokens[thing.head];
    if (thing === undefined || head === undefined || head.pos !== 'NOUN') return [];
    return [
      draft(sentence, 'end', i - 2, thing.to, `${end} of ${head.lemma}`, { about: head.lemma, thing: head.lemma, end }),
    ];
  });
}

/** "an apartment building in the 400 block of Elm Street": what stands at the address. */
function buildings(sentence: Sentence): SceneDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    if (token.lower !== 'block' || tokens[i + 1]?.lower !== 'of' || !/^\d{1,5}$/.test(tokens[i - 1]?.text ?? ''))
      return [];
    let at = i - 2;
    if (tokens[at]?.lower === 'the') at--;
    if (!/^(?:in|on|at)$/.test(tokens[at]?.lower ?? '')) return [];
    const two = `${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`;
    const sort = BUILDINGS.get(two) ?? BUILDINGS.get(tokens[at - 1]?.lower ?? '');
    const street = capitals(tokens, i + 2).split(' ')[0] ?? '';
    if (sort === undefined || street === '') return [];
    const from = BUILDINGS.has(two) ? at - 2 : at - 1;
    const block = `${tokens[i - 1]?.text} ${street}`;
    return [draft(sentence, 'building', from, at, sort, { about: block, block, sort })];
  });
}

/** "Alder County", where no sheriff's office is told of: those are read apart. */
function counties(sentence: Sentence): SceneDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    if (token.text !== 'County' || /^sheriff/.test(tokens[i + 1]?.lower ?? '')) return [];
    let from = i;
    while (
      from > 0 &&
      i - from < 3 &&
      /^\p{Lu}\p{Ll}/u.test(tokens[from - 1]?.text ?? '') &&
      !/^(?:DET|ADP|PRON|CCONJ)$/.test(tokens[from - 1]?.pos ?? '')
    )
      from--;
    const name = tokens.slice(from, i).map((t) => t.lower);
    if (name.length === 0 || !/^(?:in|of|from|to|for)$/.test(tokens[from - 1]?.lower ?? '')) return [];
    return [
      draft(sentence, 'county', from, i + 1, `${name.join(' ')} county`, {
        about: 'county',
        county: fold(name.join(' ')),
        loose: 'true',
      }),
    ];
  });
}

/** "in Utah", "through Utah": a state of an event; "Marlow, Utah" is read with its town. */
function states(sentence: Sentence): SceneDraft[] {
  const { tokens } = sentence;
  return namesIn(sentence).flatMap((name) => {
    const state = stateOf(name.words.join(' '));
    if (state === undefined || !/^(?:in|through|across)$/.test(tokens[name.from - 1]?.lower ?? '')) return [];
    // "in Washington" is the capital.
    if (state === 'washington' || /^['’]s?$/.test(tokens[name.to]?.text ?? '')) return [];
    return [draft(sentence, 'state', name.from, name.to, state, { about: 'state', state })];
  });
}
