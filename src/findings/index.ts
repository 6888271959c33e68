import type { Claim } from '../claims/types.js';
import type { Pair } from '../facts/types.js';
import type { AcrossRule, Inconsistency, Rule, Severity, Verdict, WithinRule } from '../rule.js';
import { valueLabel, valueText } from '../values/index.js';
import { cite } from './cite.js';
import { headingOf, messageOf, topicLabel } from './describe.js';
import { fingerprint } from './fingerprint.js';
import { type Judged, judgePair, NOTABLE, worse } from './judge.js';
import { orderFindings } from './order.js';
import { byPlace, type Group, groupsOf, positionsOf } from './positions.js';
import type { Agreement, Finding, FindingVerdict, Position } from './types.js';

export type * from './types.js';

export interface Outcome {
  findings: Finding[];
  agreements: Agreement[];
  facts: number;
}

/** Everything the rules say of a story: across its sources by aligned pairs, and inside each source. */
export function findingsOf(pairs: readonly Pair[], claims: readonly Claim[], rules: readonly Rule[]): Outcome {
  const across = rules.filter((r): r is AcrossRule => r.scope === 'across');
  const within = rules.filter((r): r is WithinRule => r.scope === 'within');
  const judged: Judged[] = [];
  for (const rule of across) {
    for (const pair of pairs) if (rule.takes(pair.a) && rule.takes(pair.b)) judged.push(judgePair(rule, pair));
  }
  const groups = groupsOf(judged);
  const findings: Finding[] = [];
  const agreements: Agreement[] = [];
  for (const group of groups) {
    const finding = acrossFinding(group);
    if (finding) findings.push(finding);
    else agreements.push(agreementOf(group));
  }
  for (const rule of within) findings.push(...withinFindings(rule, claims));
  return { findings: orderFindings(findings), agreements, facts: groups.length };
}

/** Worst first: what a fact with several verdicts is called. */
const RANK: readonly Verdict[] = ['conflict', 'review', 'variation', 'dispute', 'update'];

function acrossFinding(group: Group): Finding | undefined {
  const notable = group.judged.filter(({ judgement }) => NOTABLE.has(judgement.verdict));
  if (notable.length === 0) return undefined;
  const verdict = RANK.find((v) => notable.some(({ judgement }) => judgement.verdict === v)) as FindingVerdict;
  const decisive = notable.filter(({ judgement }) => judgement.verdict === verdict);
  const first = firstOf(notable);
  const positions = positionsOf(group).map((side) => positionOf(group.rule, side, first));
  if (positions.length < 2) return undefined;
  const topic = topicLabel(group.rule.title, group.claims);
  return {
    ...fingerprint(group.rule, positions, topicKey(group.claims)),
    rule: group.rule.id,
    verdict,
    severity: decisive.map(({ judgement }) => judgement.severity).reduce(worse, 'low' as Severity),
    state: 'new',
    heading: headingOf(topic, positions),
    message: messageOf(topic, positions),
    because: unique([
      ...decisive.flatMap(({ pair }) => pair.because),
      ...decisive.flatMap(({ judgement }) => judgement.because),
    ]),
    hints: unique(decisive.flatMap(({ judgement }) => judgement.hints ?? [])),
    positions,
  };
}

/** The first judged pair of each claim: what it is cited against. */
function firstOf(judged: readonly Judged[]): ReadonlyMap<Claim, Judged> {
  const first = new Map<Claim, Judged>();
  for (const one of judged) for (const claim of [one.pair.a, one.pair.b]) if (!first.has(claim)) first.set(claim, one);
  return first;
}

function positionOf(rule: AcrossRule, side: readonly Claim[], judged: ReadonlyMap<Claim, Judged>): Position {
  const finest = side.reduce((best, claim) => (finer(claim, best) ? claim : best));
  const citations = side.map((claim) => {
    const against = judged.get(claim);
    const place = against && rule.cite?.(claim, against.pair.a === claim ? against.pair.b : against.pair.a);
    return cite(claim, place?.evidence, place?.value);
  });
  return { value: valueText(finest.value), label: rule.label?.(finest) ?? valueLabel(finest.value), citations };
}

/** The value that says most stands for its position: the shorter interval, the exacter number. */
function finer(a: Claim, b: Claim): boolean {
  const width = ({ value }: Claim) =>
    value.type === 'date'
      ? value.interval
        ? value.interval.hi - value.interval.lo
        : Number.POSITIVE_INFINITY
      : value.type === 'quantity'
        ? value.precision
        : 0;
  return width(a) < width(b);
}

function agreementOf(group: Group): Agreement {
  const positions = positionsOf(group).map((side) => positionOf(group.rule, side, new Map()));
  const topic = topicLabel(group.rule.title, group.claims);
  return { rule: group.rule.id, heading: headingOf(topic, positions), positions };
}

function withinFindings(rule: WithinRule, claims: readonly Claim[]): Finding[] {
  const bySource = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!rule.takes(claim)) continue;
    const { id } = claim.reading.source;
    const own = bySource.get(id);
    if (own) own.push(claim);
    else bySource.set(id, [claim]);
  }
  const out: Finding[] = [];
  for (const own of bySource.values()) {
    for (const inconsistency of rule.inspect([...own].sort(byPlace))) {
      if (!NOTABLE.has(inconsistency.verdict)) continue;
      const positions = sidesOf(inconsistency).flatMap(([first, ...rest]): Position[] =>
        first === undefined
          ? []
          : [
              {
                value: valueText(first.value),
                label: valueLabel(first.value),
                citations: [first, ...rest].map((claim) => cite(claim)),
              },
            ],
      );
      out.push({
        ...fingerprint(rule, positions, topicKey(inconsistency.claims)),
        rule: rule.id,
        verdict: inconsistency.verdict as FindingVerdict,
        severity: inconsistency.severity,
        state: 'new',
        heading: headingOf(rule.title, positions),
        message: `${positions[0]?.citations[0]?.source.id ?? ''}: ${inconsistency.message}`,
        because: inconsistency.because,
        hints: inconsistency.hints ?? [],
        positions,
      });
    }
  }
  return out;
}

/** The claims of an inconsistency, position by position. */
function sidesOf({ claims, sides }: Inconsistency): (readonly Claim[])[] {
  let at = 0;
  return (sides ?? claims.map(() => 1)).map((size) => {
    at += size;
    return claims.slice(at - size, at);
  });
}

/** Names a fact whatever its words and witnesses: the sort of its values. */
function topicKey(claims: readonly Claim[]): string {
  const first = claims[0];
  if (first === undefined) return '';
  const units = claims.map((c) => (c.value.type === 'quantity' ? c.value.unit : c.role)).sort();
  return `${first.value.type} ${units[0] ?? ''}`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
