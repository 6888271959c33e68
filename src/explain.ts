import { readStory } from './check.js';
import type { Claim } from './claims/types.js';
import { barOf } from './facts/comparable.js';
import { factsOf, profilesOf, scoreOf, strengthOf } from './facts/index.js';
import { judgePair } from './findings/judge.js';
import type { AcrossRule, Rule } from './rule.js';
import { lineColumn, type Story, toText } from './sources/index.js';
import { valueLabel } from './values/index.js';

/** A line of a source, by its path and its number counted from 1. */
export interface Place {
  path: string;
  line: number;
}

/** So many features are named for a pair, the heaviest first. */
const MOST_FEATURES = 6;

/**
 * Why the claims on two lines were, or were not, compared: for each two of one kind the bar between them, or how they
 * scored, whether they are each other's best match, and what each rule says. Plain text, ends in a line feed.
 */
export function explain(story: Story, rules: readonly Rule[], a: Place, b: Place): string {
  const { claims, readings } = readStory(story);
  const general = claims.filter((c) => c.kind !== 'recurrence');
  const profiles = profilesOf(general, readings, story.aliases);
  const { pairs } = factsOf(claims, readings, story.aliases);
  const across = rules.filter((r): r is AcrossRule => r.scope === 'across');
  const [left, right] = [a, b].map((place) => profiles.filter((p) => stands(p.claim, place))) as [
    typeof profiles,
    typeof profiles,
  ];
  const out: string[] = [];
  for (const place of [a, b]) {
    out.push(`${place.path}:${place.line}`);
    const here = general.filter((c) => stands(c, place));
    out.push(...here.map((c) => `  ${nameOf(c)}`), ...(here.length === 0 ? ['  no claim was read on this line'] : []));
  }
  for (const x of left) {
    for (const y of right) {
      if (x.claim === y.claim || x.claim.value.type !== y.claim.value.type) continue;
      out.push('', `${nameOf(x.claim)}  and  ${nameOf(y.claim)}`);
      const bar =
        x.claim.reading.source.id === y.claim.reading.source.id ? 'both stand in one source' : barOf(x.claim, y.claim);
      if (bar) {
        out.push(`  not compared: ${bar}`);
        continue;
      }
      const scored = scoreOf(x, y);
      const strength = strengthOf(scored);
      const named = Object.entries(scored.features)
        .filter(([, v]) => v !== 0)
        .sort(([p, v], [q, w]) => w - v || (p < q ? -1 : 1))
        .slice(0, MOST_FEATURES)
        .map(([name, v]) => `${name} ${v.toFixed(2)}`);
      out.push(`  likeness ${scored.score.toFixed(2)} (${strength}): ${named.join(', ')}`);
      const pair = pairs.find((p) => (p.a === x.claim && p.b === y.claim) || (p.a === y.claim && p.b === x.claim));
      if (!pair) {
        out.push(
          strength === 'weak'
            ? '  not compared: too unlike'
            : '  not compared: another claim is as good a match, or a better one',
        );
        continue;
      }
      for (const rule of across.filter((r) => r.takes(pair.a) && r.takes(pair.b))) {
        const { judgement } = judgePair(rule, pair);
        out.push(
          `  compared by ${rule.id}: ${judgement.verdict}${judgement.because.length > 0 ? ` (${judgement.because.join('; ')})` : ''}`,
        );
      }
    }
  }
  return `${out.join('\n')}\n`;
}

function stands(claim: Claim, place: Place): boolean {
  const { source } = claim.reading;
  if (source.path !== place.path) return false;
  const { start, end } = toText(source, claim.span);
  return (
    lineColumn(source.text, start).line <= place.line &&
    lineColumn(source.text, Math.max(start, end - 1)).line >= place.line
  );
}

function nameOf(claim: Claim): string {
  const words = claim.reading.source.prose.slice(claim.span.start, claim.span.end).replace(/\s+/g, ' ');
  return `${claim.kind}${claim.role ? ` (${claim.role})` : ''} "${words}" = ${valueLabel(claim.value)}`;
}
