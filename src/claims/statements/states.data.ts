const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that hospitals grade a patient's condition with, by the grade. */
export const GRADES: ReadonlyMap<string, string> = new Map([
  ['critical', 'critical'],
  ['grave', 'critical'],
  ['serious', 'serious'],
  ['stable', 'stable'],
  ['fair', 'fair'],
  ['satisfactory', 'fair'],
  ['good', 'good'],
]);

/** Tokens that may stand between a grade and "condition": "critical but stable condition". */
export const BETWEEN_GRADES = words('but and or to , still though');

/** Adjectives before "injuries" that make them slight. */
export const SLIGHT = words('minor superficial slight');

/** Told of another time than the text's own. */
export const THEN = words(
  'initially originally previously earlier first later now upgraded downgraded improved worsened until',
);

/** Verbs by which somebody is wounded. */
export const WOUNDING = words('shoot strike hit wound injure graze stab cut slash bite burn pierce lodge');
/** Verbs whose object may be the part itself: "grazed her arm". */
export const HITTING = words('graze strike hit pierce enter penetrate shatter');
/** Nouns of wounds, before "to", "in" or "on". */
export const WOUNDS = words('wound injury burn bullet gunshot cut bruise gash laceration fracture graze stab');

/** Doing it to oneself. */
export const SELVES = words('himself herself themselves themself itself oneself');
