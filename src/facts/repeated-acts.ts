import type { Features } from './features.js';
import type { Profile } from './vocabulary.js';

/** Dates more than this many days apart, in one source, are of two acts; nearer ones may be one that took a night. */
const APART = 1;

/**
 * Dates of acts that their own source tells of on two days: "Mr. Strand was charged in 2007 … was charged in 2013". Such
 * an act has no one day, so another source's other day contradicts nothing.
 * @param alike how two claims compare; undefined where nothing ties them together
 */
export function repeatedActs(
  profiles: readonly Profile[],
  alike: (a: Profile, b: Profile) => Features | undefined,
): ReadonlySet<Profile> {
  const byAct = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const { claim } = profile;
    // What happened again is told by its year; "on Monday" beside "in 2008" is the news beside its past.
    if (claim.value.type !== 'date' || claim.value.interval === undefined || !claim.value.stated.includes('year'))
      continue;
    for (const act of claim.topic.events) {
      const key = `${claim.reading.source.id} ${act}`;
      const list = byAct.get(key);
      if (list) list.push(profile);
      else byAct.set(key, [profile]);
    }
  }
  const repeated = new Set<Profile>();
  for (const list of byAct.values()) {
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1, i + 1 + MOST)) {
        if (a.claim.sentence === b.claim.sentence || !twoDays(a, b) || otherObjects(a, b)) continue;
        if (alike(a, b)?.sameSubject !== 1) continue;
        repeated.add(a);
        repeated.add(b);
      }
    }
  }
  return repeated;
}

/** So many later dates of one act are looked at: a diary of a thousand entries stays linear. */
const MOST = 12;

function otherObjects(a: Profile, b: Profile): boolean {
  const [p, q] = [a.claim.topic.object, b.claim.topic.object];
  return p !== undefined && q !== undefined && p !== q;
}

function twoDays(a: Profile, b: Profile): boolean {
  const [p, q] = [a.claim.value, b.claim.value];
  if (p.type !== 'date' || q.type !== 'date' || !p.interval || !q.interval) return false;
  return Math.max(p.interval.lo - q.interval.hi, q.interval.lo - p.interval.hi) >= APART;
}
