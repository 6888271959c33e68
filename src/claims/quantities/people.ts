import { FATES, GENERIC_PEOPLE, GROUPS } from './people.data.js';

export type FateForm = 'verb' | 'adjective' | 'noun' | 'intransitive';

const index: Record<FateForm, Map<string, string>> = {
  verb: new Map(),
  adjective: new Map(),
  noun: new Map(),
  intransitive: new Map(),
};
for (const [fate, forms] of Object.entries(FATES)) {
  for (const form of ['verb', 'adjective', 'noun', 'intransitive'] as const) {
    for (const word of forms[form].split(' ')) if (word !== '' && !index[form].has(word)) index[form].set(word, fate);
  }
}

/** What a word tells of the people counted beside it (`killed`, `injured` …), read as that part of speech. */
export const fateOf = (word: string, form: FateForm): string | undefined => index[form].get(word);

/** Whether a noun is for people, in general or of a group. Lower case; singular or plural. */
export const isPerson = (word: string): boolean =>
  GENERIC_PEOPLE.has(word) || Object.hasOwn(GROUPS, word) || Object.hasOwn(GROUPS, word.replace(/s$/, ''));

/** `child`, `police` …; undefined for people in general. */
export const groupOf = (word: string): string | undefined =>
  Object.hasOwn(GROUPS, word)
    ? GROUPS[word]
    : Object.hasOwn(GROUPS, word.replace(/s$/, ''))
      ? GROUPS[word.replace(/s$/, '')]
      : undefined;
