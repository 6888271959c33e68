import { namesIn } from '../../language/names.js';
import { stateOf } from '../../language/places.js';
import type { Reading, Sentence } from '../../language/types.js';
import { fold } from '../../values/text.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { capitals } from './addresses.js';
import { BUILDINGS, ENDS } from './places.data.js';
import { placeOn } from './written.js';

type SceneDraft = Draft<TextValue>;

/** Where it happened, in words less than an address: an end of a thing, a sort of building, a county, a state. */
export function sceneDrafts(reading: Reading): SceneDraft[] {
  return reading.sentences.flatMap((sentence) => {
    if (sentence.block.kind === 'title' || sentence.block.kind === 'heading') return [];
    return [...ends(sentence), ...buildings(sentence), ...counties(sentence), ...states(sentence)];
  });
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
      placeOn(sentence, 'end', i - 2, thing.to, `${end} of ${head.lemma}`, {
        about: head.lemma,
        thing: head.lemma,
        end,
      }),
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
    return [placeOn(sentence, 'building', from, at, sort, { about: block, block, sort })];
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
      placeOn(sentence, 'county', from, i + 1, `${name.join(' ')} county`, {
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
    return [placeOn(sentence, 'state', name.from, name.to, state, { about: 'state', state })];
  });
}
