/** Words by which a text tells that something was made known for the first time. */

/** Verbs of telling news: with "first", they tell when it became known. */
export const MAKING_KNOWN: ReadonlySet<string> = new Set(
  'announce reveal report disclose unveil tell publish leak publicize publicise confirm share detail'.split(' '),
);

/** A verb and a word behind it that together mean that something became known: "made public", "broke the news". */
export const BECOMING_KNOWN: ReadonlyMap<string, RegExp> = new Map([
  ['make', /^(?:public|known)$/],
  ['go', /^public$/],
  ['become', /^(?:public|known)$/],
  ['come', /^light$/],
  ['break', /^(?:news|story)$/],
]);

/** Things that come out by themselves, each on its day. */
export const PAPERS: ReadonlySet<string> = new Set(
  'video report document letter tape audio email e-mail record recording transcript footage photo photograph image list name identity map memo file statement book study result'.split(
    ' ',
  ),
);
