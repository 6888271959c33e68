/** Marks that open or close, as printed. Straight marks and the wrong way round are told by their neighbours. */
export const DOUBLE_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '„', '‟', '«', '»', '＂', '``', "''"]);
export const SINGLE_MARKS: ReadonlySet<string> = new Set(["'", '‘', '’', '‚', '‛']);

/** Which way a mark leans when its neighbours allow both. */
export const LEANS_OPEN: ReadonlySet<string> = new Set(['“', '„', '‟', '«', '``', '‘', '‚', '‛']);
export const LEANS_CLOSED: ReadonlySet<string> = new Set(['”', '»', "''", '’']);

/** Words whose first letters an apostrophe stands for: ’em, ’tis. No mark of a quotation opens before them. */
export const ELISIONS: ReadonlySet<string> = new Set([
  'bout',
  'cause',
  'em',
  'en',
  'hood',
  'im',
  'n',
  'neath',
  'nough',
  'nother',
  'nuff',
  'ol',
  'round',
  's',
  'scuse',
  'sup',
  'til',
  'till',
  'tis',
  'twas',
  'twere',
  'twixt',
  'tude',
  'un',
  'ya',
]);
