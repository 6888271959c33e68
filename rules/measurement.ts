import type { AcrossRule } from '../src/rule.js';
import { different, judgeNumbers, notComparable } from './shared/quantities.js';

/** Measures that are taken again while a story is told. */
const GROWING: ReadonlySet<string> = new Set(['wind', 'gusts', 'rain', 'snow', 'area']);

/** Lengths, areas, weights, speeds, temperatures, in one unit of their dimension. */
export const rule: AcrossRule = {
  id: 'measurement',
  title: 'measurements',
  summary: 'Different lengths, distances, areas, weights, speeds or temperatures of the same thing.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'measurement',
  judge(a, b, context) {
    // An unnamed dimension is no wildcard: "six feet" may be a height or a distance.
    // But for the same digits in another order: "a 412-metre bridge", "the bridge, 142 metres long".
    const miscopied = context.oneThing === true;
    if (a.role !== b.role && !miscopied)
      return notComparable(`of different dimensions: ${[a.role || 'unsaid', b.role || 'unsaid'].sort().join(' and ')}`);
    const reason = different(a, miscopied ? { ...b, role: a.role } : b, context, {
      noun: 'measures of different things',
      direction: 'in different directions',
    });
    if (reason !== undefined) return notComparable(reason);
    return judgeNumbers(a, b, context, GROWING.has(a.role) ? 'running' : 'fixed', 'any');
  },
};
