/** Words by which a text tells on which day something was said, and words by which it tells that it was said once more. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What somebody says or writes on one day. */
export const UTTERANCES = words(`
  statement letter speech interview conference tweet post address remark remarks briefing release email e-mail memo memorandum
  message video podcast column editorial op-ed testimony sermon broadcast call essay note apology announcement eulogy keynote
  newsletter petition complaint appearance
`);

/** Where people speak; a day beside it is of the speaking only where somebody speaks in the same sentence. */
export const OCCASIONS = words(`
  hearing rally debate meeting event panel session ceremony forum summit dinner vigil service breakfast luncheon show program
  programme
`);

/** Verbs for writing something or giving it out, of which a date tells the day: "a statement issued on Monday". */
export const GIVING_OUT = words(
  'issue release post publish send date write sign give deliver make record share circulate distribute air broadcast',
);

/** Of these a date tells of saying only beside what was given out: a summary is released, an order is issued. */
export const GIVEN = words(
  'issue release publish send date sign give deliver make record circulate distribute air broadcast disclose unveil',
);

/** By these it was written, by those it came out: a letter dated Monday may be released on Wednesday. */
export const WRITTEN = words('date write sign record');
export const CAME_OUT = words('release publish circulate distribute share air broadcast');

/** Verbs and adverbs by which words are said again, or read out, that were said before. */
export const AGAIN = words(
  'repeat reiterate echo read reread cite quote recall rebroadcast retweet recite recount again previously',
);

/** Verbs of saying that as often tell of something done: who is charged, ordered or called on Monday has said nothing. */
export const DOING = words(`
  charge order begin attack respond call decide dismiss offer swear sing crow read rip hammer invite request appeal point mouth
`);
