const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words before a noun that mean all of it. Lower case. */
export const WHOLE = words('every each all full whole entire complete unabridged');

/** What a thing has some of, as the head of "… of the thing". Lower case. */
export const PARTS = words(
  'part parts portion portions section sections segment segments passage passages excerpt excerpts extract extracts fragment fragments ' +
    'snippet snippets fraction bit bits piece pieces half',
);

/** Phrases behind a noun that mean all of it. At most four words. */
export const ALL_OF_IT: readonly string[] = [
  'in full',
  'in its entirety',
  'in their entirety',
  'in its totality',
  'in toto',
  'from beginning to end',
  'from start to finish',
  'from first to last',
  'from cover to cover',
  'from top to bottom',
  'cover to cover',
];
