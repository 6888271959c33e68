/** Words that tell what a length of time measures. Lemmas, lower case; general to news. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose subject is what lasts. */
export const LASTING = words('last take span endure');

/** Verbs whose subject lasts where "for" leads the length: "dragged on for six days". */
export const RUNNING_ON = words('continue run drag rage go');

/** Places and terms of imprisonment. */
export const PRISON = words('prison jail bar imprisonment incarceration sentence');

/** Verbs that put somebody there. */
export const CONFINED = words('sentence jail imprison');

/** What may be given, not what was: "faces up to 20 years", "a charge that carries five years". */
export const LEGAL_LIMIT = words('face carry maximum punishable possible potential could may');

/** What was spent there: "served four years of a six-year sentence". */
export const SERVING = words('serve spend release parole');
