import type { Claim } from '../src/claims/types.js';
import type { Inconsistency, WithinRule } from '../src/rule.js';
import { excludeAll } from '../src/values/states.js';
import { bothStable } from './shared/conditions.js';

const valuesOf = (claim: Claim): string[] => (claim.detail.values ?? '').split('|');

/** One person in two states that exclude each other, in one text. */
export const twoStates: WithinRule = {
  id: 'two-states',
  title: 'two states of one person',
  summary: 'One text that has one person in critical and in good condition, wounded here and there.',
  revision: 1,
  scope: 'within',
  takes: (claim) => claim.kind === 'statement' && claim.role === 'condition',
  inspect(claims): Inconsistency[] {
    const out: Inconsistency[] = [];
    const told = new Set<string>();
    for (const [i, a] of claims.entries()) {
      for (const b of claims.slice(i + 1)) {
        const { about = '', who = '' } = a.detail;
        if (about === '' || who !== b.detail.who || told.has(who)) continue;
        // "was critical", "is now stable": one after the other.
        if ([a, b].some((c) => c.detail.shifting === 'true' || c.detail.many === 'true')) continue;
        // "was brought in": how he was then.
        if (tenseOf(a) !== tenseOf(b) || [a, b].some((c) => !STATIVE.has(c.topic.predicate ?? ''))) continue;
        if (!excludeAll(a.role, valuesOf(a), valuesOf(b)) || bothStable(a, b)) continue;
        told.add(who);
        out.push({
          claims: [a, b],
          message: `${about} is said to be in ${text(a)} and in ${text(b)}`,
          verdict: 'review',
          severity: 'low',
          because: ['two grades of one condition, and no word of a change'],
        });
      }
    }
    return out;
  },
};

/** Verbs that tell how somebody is, not how somebody came. */
const STATIVE: ReadonlySet<string> = new Set(['be', 'list', 'remain', 'stay', 'undergo']);

const tenseOf = (claim: Claim): string =>
  claim.sentence.verbs.findLast((v) => (claim.sentence.tokens[v.from]?.start ?? 0) < claim.span.start)?.tense ?? '';

const text = ({ value }: Claim): string => (value.type === 'text' ? value.text : '');
