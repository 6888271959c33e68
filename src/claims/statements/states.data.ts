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
  'initially originally previously earlier later now upgraded downgraded improved worsened until',
);

/** What became of one person, the subject of the words, as patterns of words by question and answer. */
export const FATES = `
job fired: fired dismissed sacked ousted
job resigned: resign quit; step > down
job retired: retire
job laid-off: laid > off
charge first-degree: charged indicted > first > degree > murder
charge second-degree: charged indicted > second > degree > murder
charge third-degree: charged indicted > third > degree > murder
charge murder: charged indicted > murder
charge manslaughter: charged indicted > manslaughter; charged indicted > negligent reckless > homicide
care taken: taken rushed transported airlifted flown > to > hospital hospitals; hospitalized hospitalised
care left: refused declined > treatment transport transportation; not > transported hospitalized hospitalised
ride ambulance: taken rushed transported > ambulance ambulances
ride private: taken rushed driven brought transported > private > vehicle car; drove > himself herself > hospital; walked > into > hospital
killing shot: shot > dead death; fatally > shot; shot > and > killed
killing stabbed: stabbed > death dead; fatally > stabbed; stabbed > and > killed
killing strangled: strangled
killing beaten: beaten bludgeoned > death
killing drowned: drowned
killing poisoned: poisoned > death
found alive: found rescued pulled > alive
found dead: found > dead
agent self: shot shooting > himself herself; self-inflicted
agent other: shot > by > police officer officers deputy deputies brother sister father mother son daughter friend cousin man woman gunman neighbor neighbour boy girl husband wife boyfriend girlfriend robber intruder
`;

/** Questions of which the answer is told in the passive alone: "was fired", not "fired". */
export const UNDERGONE = words(
  'fired dismissed sacked ousted laid charged indicted taken rushed transported airlifted flown hospitalized hospitalised driven brought pronounced declared found',
);
/** Questions that are all told so: "was shot dead", not "shot his neighbour dead". */
export const ALL_UNDERGONE = words('killing found');

/** Before the words: it was not so, or may not have been. */
export const UNSURE = words(
  "may might could would will can should nearly almost if whether unless not n't never forced threatened refused offered asked urged expected",
);

/** Nouns of a cause of death that name none by themselves: "complications of a stroke". */
export const VAGUE_CAUSES = words('complication result effect effects consequence age series');
/** Causes that any other one may be: nothing is compared with them. */
export const OPEN_CAUSES = words(
  'cause injury wound trauma illness disease condition ailment failure problem blow gunshot bullet what',
);

/** Verbs of those who come upon a body. Lemmas. */
export const BODY_VERBS = words('find recover discover retrieve pull');
/** Where one of these stands, what is found may not be so: "first told that she was dead". */
export const DOUBTED = words('first initially wrongly mistakenly feared believed thought assumed presumed hoped');
