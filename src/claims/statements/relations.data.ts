/**
 * What one thing has one of: who made it, where a person was born, what a name comes from. Participle and preposition, with
 * the question that they answer.
 */
export const RELATIONS: ReadonlyMap<string, string> = new Map(
  `found by: founder
establish by: founder
create by: creator
design by: designer
devise by: inventor
invent by: inventor
pioneer by: inventor
discover by: discoverer
compose by: composer
write by: author
author by: author
pen by: author
illustrate by: illustrator
translate by: translator
translate from: language
adapt from: source
paint by: painter
sculpt by: sculptor
choreograph by: choreographer
direct by: director
coin by: coiner
name after: namesake
name for: namesake
call after: namesake
christen after: namesake
derive from: derivation
borrow from: derivation
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
