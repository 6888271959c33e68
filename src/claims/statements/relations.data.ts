/**
 * What one thing has one of: who made it, where a person was born, what a name comes from. Participle and preposition, with
 * the question that they answer. `derive from` stands for "comes from" as well.
 */
export const RELATIONS: ReadonlyMap<string, string> = new Map(
  `found by: founder
establish by: founder
design by: designer
invent by: inventor
discover by: discoverer
compose by: composer
write by: author
author by: author
paint by: painter
direct by: director
coin by: coiner
name after: namesake
name for: namesake
call after: namesake
derive from: derivation
bear in: birthplace
bear at: birthplace
bury in: grave
bury at: grave`
    .split('\n')
    .map((line): [string, string] => {
      const [key = '', question = ''] = line.split(': ');
      return [key, question];
    }),
);

/** Words for a word: what a derivation is of. Lemmas. */
export const WORDS_FOR_WORDS: ReadonlySet<string> = new Set('word name term title nickname surname'.split(' '));
