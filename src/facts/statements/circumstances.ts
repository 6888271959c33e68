import type { Claim } from '../../claims/types.js';
import { excludeAll } from '../../values/states.js';
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
      return [{ a, b, score: 0.6, strength: 'medium', because: ['each text gives one answer throughout'] }];
    }),
  );
}

/** What sort of thing one of a name is, in two sources. */
export function pairKinds(claims: readonly Claim[]): Pair[] {
  return [...groupBy(claims, (c) => detail(c, 'thing'))].flatMap(([thing, list]) =>
    metBy(list, () => true).flatMap(([as, bs]): Pair[] => {
      const [p, q] = [as, bs].map((all) => all.map((c) => detail(c, 'values'))) as [string[], string[]];
      const [a, b] = [as[0], bs[0]];
      if (a === undefined || b === undefined || !excludeAll('kind', p, q)) return [];
      return [{ a, b, score: 1, strength: 'strong', because: [`one name: ${thing}`] }];
    }),
  );
}
