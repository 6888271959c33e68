import type { Claim } from '../../claims/types.js';
import { exclude, excludeAll } from '../../values/states.js';
import { knowsSubject } from '../parties.js';
import type { Pair } from '../types.js';
import { detail, groupBy, metBy } from './sources.js';

/** How the deed of the story was done, in two sources each of which gives one answer throughout. */
export function pairCircumstances(claims: readonly Claim[]): Pair[] {
  return [...groupBy(claims, (c) => detail(c, 'question'))].flatMap(([question, list]) =>
    metBy(list, () => true).flatMap(([as, bs]): Pair[] => {
      // A doubt on one side is no answer, and keeps what the other side says from being another.
      const told = (all: readonly Claim[]) => [...new Set(all.map((c) => detail(c, 'values')))];
      if (!excludeAll(question, told(as), told(bs))) return [];
      const [a, b] = [as, bs].map((all) => all.find((c) => detail(c, 'open') !== 'true'));
      if (a === undefined || b === undefined) return [];
      // One of two defendants pleads guilty, a jury convicts the other.
      if (question === 'conviction' && !(knowsSubject(a, b) && knowsSubject(b, a))) return [];
      return [{ a, b, score: 0.6, strength: 'medium', because: ['each text gives one answer throughout'] }];
    }),
  );
}

/** What sort of thing one of a name is, in two sources. */
export function pairKinds(claims: readonly Claim[]): Pair[] {
  return [...groupBy(claims, (c) => detail(c, 'thing'))].flatMap(([thing, list]) =>
    metBy(list, () => true).flatMap(([as, bs]): Pair[] => {
      // Each text knows both words: it is loose speech.
      const says = (all: readonly Claim[], value: string) => all.some((c) => detail(c, 'values') === value);
      for (const a of as)
        for (const b of bs) {
          const [p, q] = [detail(a, 'values'), detail(b, 'values')];
          if (!exclude('kind', p, q) || (says(as, q) && says(bs, p))) continue;
          // "began as a goalkeeper": a player may have been both.
          const tells = (c: Claim, word: string) => c.reading.source.prose.toLowerCase().includes(word);
          if ([a, b].some((c) => detail(c, 'player') === 'true') && (tells(a, q) || tells(b, p))) continue;
          return [{ a, b, score: 1, strength: 'strong', because: [`one name: ${thing}`] }];
        }
      return [];
    }),
  );
}
