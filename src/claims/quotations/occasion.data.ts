/** Where words were said or written: nouns and verbs of a tag, with the name the report uses. Lower case. */
export const MEDIA: ReadonlyMap<string, string> = new Map(
  `tweet=tweet tweeted=tweet tweets=tweet twitter=tweet retweeted=tweet statement=statement interview=interview speech=speech letter=letter
   email=email e-mail=email memo=memo rally=rally debate=debate hearing=hearing testimony=hearing testified=hearing briefing=briefing
   post=post posted=post facebook=post instagram=post blog=post podcast=podcast book=book memoir=book affidavit=filing filing=filing
   complaint=filing lawsuit=filing ruling=ruling opinion=ruling editorial=editorial op-ed=editorial`
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => pair.split('=') as [string, string]),
);
/** Two words that make one medium: "press conference". */
export const MEDIA_PAIRS: ReadonlyMap<string, string> = new Map([
  ['news conference', 'news conference'],
  ['press conference', 'news conference'],
  ['press briefing', 'news conference'],
  ['press release', 'statement'],
  ['town hall', 'town hall'],
]);
export const WEEKDAYS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** Capitalised words after "in" that are no places. */
export const NO_PLACES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
   jan. feb. mar. apr. aug. sept. oct. nov. dec. congress parliament english spanish french german russian chinese arabic italian japanese hebrew
   republican democratic senate house court facebook twitter instagram`
    .split(/\s+/)
    .filter(Boolean),
);
