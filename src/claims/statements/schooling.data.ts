const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Where one studies after school. A school may be any. */
export const COLLEGES = words('college university polytechnic conservatory seminary');

/** Forms of verbs for one who is at a college. */
export const ATTENDING = words('attending attends studying studies enrolled enroled');

/** Forms of verbs, before "to", "for" or "off", for one who is on the way to it. */
export const COMING = words('headed heading bound');

/** Verbs that tell of a college to come, behind "will" or "is due to". */
export const ENTERING = words('attend enter start begin join study');

/** What "to" stands behind when it tells of what is to come. */
export const YET_TO = words(
  'due set going about scheduled expected slated preparing expecting hoping plans expects hopes wants',
);

/** Those who learn at a college. */
export const LEARNERS = words('student freshman sophomore junior senior undergraduate undergrad postgraduate');

/** Before any of these: no more at the college, or not yet, or told of something else. */
export const NOT_THERE = words("had former once not never n't previously ex planned hoped on of from about used");
