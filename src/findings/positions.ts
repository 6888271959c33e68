import type { Claim } from '../claims/types.js';
import type { AcrossRule, Verdict } from '../rule.js';
import { valueKey } from '../values/index.js';
import { type Judged, NOTABLE } from './judge.js';

/** Claims tied to one another by aligned pairs of one rule: one fact as that rule sees it. */
export interface Group {
  rule: AcrossRule;
  judged: readonly Judged[];
  claims: readonly Claim[];
}

/** Connected claims of each rule's judged pairs, in the order of their first claim. */
export function groupsOf(judged: readonly Judged[]): Group[] {
  const byRule = new Map<AcrossRule, Judged[]>();
  for (const j of judged) byRule.set(j.rule, [...(byRule.get(j.rule) ?? []), j]);
  const out: Group[] = [];
  for (const [rule, list] of byRule) {
    const sets = new Sets<Claim>();
    for (const { pair } of list) sets.join(pair.a, pair.b);
    const groups = new Map<Claim, Judged[]>();
    for (const j of list) {
      const root = sets.find(j.pair.a);
      const group = groups.get(root);
      if (group) group.push(j);
      else groups.set(root, [j]);
    }
    for (const group of groups.values()) {
      const claims = [...new Set(group.flatMap(({ pair }) => [pair.a, pair.b]))].sort(byPlace);
      out.push({ rule, judged: group, claims });
    }
  }
  return out.sort((p, q) => byPlace(p.claims[0] as Claim, q.claims[0] as Claim) || (p.rule.id < q.rule.id ? -1 : 1));
}

/** Sources in the order of their paths, claims in the order of the text. */
export function byPlace(a: Claim, b: Claim): number {
  const [p, q] = [a.reading.source.path, b.reading.source.path];
  return p < q ? -1 : p > q ? 1 : a.span.start - b.span.start || a.span.end - b.span.end;
}

/**
 * The positions of a fact: claims that hold the same value, or values of which one is the more exact form of the other,
 * stand together, unless something notable was said between them. A claim that fits two positions alike ("2025" beside
 * "January 2025" and "March 2025") takes no side and is left out.
 */
export function positionsOf(group: Group): Claim[][] {
  const key = (claim: Claim) => (group.rule.label ? group.rule.label(claim) : valueKey(claim.value));
  const apart: [Claim, Claim][] = [];
  for (const { pair, judgement } of group.judged) if (NOTABLE.has(judgement.verdict)) apart.push([pair.a, pair.b]);
  const sets = new Sets<Claim>();
  const first = new Map<string, Claim>();
  for (const claim of group.claims) {
    const known = first.get(key(claim));
    if (known) sets.join(known, claim);
    else first.set(key(claim), claim);
  }
  for (const verdict of ['agree', 'refines', 'compatible'] as const satisfies Verdict[]) {
    for (const { pair, judgement } of group.judged) {
      if (judgement.verdict === verdict && mayJoin(sets, apart, pair.a, pair.b)) sets.join(pair.a, pair.b);
    }
  }
  const clashing = new Set(apart.flat().map((c) => sets.find(c)));
  const byRoot = new Map<Claim, Claim[]>();
  for (const claim of group.claims) {
    const root = sets.find(claim);
    if (clashing.has(root) || apart.length === 0) byRoot.set(root, [...(byRoot.get(root) ?? []), claim]);
  }
  return [...byRoot.values()].sort((p, q) => byPlace(p[0] as Claim, q[0] as Claim));
}

function mayJoin(sets: Sets<Claim>, apart: readonly [Claim, Claim][], a: Claim, b: Claim): boolean {
  const [x, y] = [sets.find(a), sets.find(b)];
  return !apart.some(([p, q]) => {
    const [r, s] = [sets.find(p), sets.find(q)];
    return (r === x && s === y) || (r === y && s === x);
  });
}

/** Disjoint sets. The root of a set is its first member in the order of joining. */
class Sets<T> {
  private readonly parent = new Map<T, T>();

  find(item: T): T {
    let root = item;
    for (let up = this.parent.get(root); up !== undefined && up !== root; up = this.parent.get(root)) root = up;
    for (let at = item; at !== root; ) {
      const up = this.parent.get(at) ?? root;
      this.parent.set(at, root);
      at = up;
    }
    return root;
  }

  join(a: T, b: T): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.parent.set(y, x);
  }
}
