import type { Claim } from '../claims/types.js';
import type { AcrossRule, Verdict } from '../rule.js';
import { relate, valueKey } from '../values/index.js';
import { type Judged, judgePair, NOTABLE } from './judge.js';

/** Claims tied to one another by aligned pairs of one rule: one fact as that rule sees it. */
export interface Group {
  rule: AcrossRule;
  judged: readonly Judged[];
  claims: readonly Claim[];
}

/** Two values can both hold, though they are not the same. */
const FITTING: ReadonlySet<Verdict> = new Set(['refines', 'compatible']);

/** Two numbers, or two times, that cannot both hold. */
const exclude = ({ value: p }: Claim, { value: q }: Claim): boolean =>
  p.type === q.type && (p.type === 'quantity' || p.type === 'date') && relate(p, q).kind === 'disjoint';

/** Values that are sets of numbers or of instants. */
const SETS: ReadonlySet<string> = new Set(['quantity', 'date']);

/** Two sets that share something. */
const meet = ({ value: p }: Claim, { value: q }: Claim): boolean =>
  p.type === q.type && SETS.has(p.type) && /^(?:equal|refines|overlaps)$/.test(relate(p, q).kind);

/** Two dates hold together by what they say, not for being of two things: "in the future" fits no day. */
const canHold = (a: Claim, b: Claim): boolean => a.value.type !== 'date' || b.value.type !== 'date' || meet(a, b);

/** A stretch with two ends: "Sunday night", "several". "At least four" and "about four" are none: they say their number. */
const isStretch = ({ value }: Claim): boolean =>
  value.type === 'date' ? value.bound === undefined : value.type === 'quantity' && value.modifier === 'vague';

/** Of one day, the one is the more exact form of the other: "that afternoon", "3:21 p.m.". */
const isOneTime = ({ value: p }: Claim, { value: q }: Claim): boolean =>
  p.type === 'date' && q.type === 'date' && /^(?:equal|refines)$/.test(relate(p, q).kind);

/** What the rule would set against each other if it were asked: "7 p.m." and "9 p.m." are one day, and two times of day. */
const wouldQuarrel = (rule: AcrossRule, a: Claim, b: Claim): boolean =>
  exclude(a, b) && NOTABLE.has(judgePair(rule, { a, b, score: 1, strength: 'strong', because: [] }).judgement.verdict);

/** Connected claims of each rule's judged pairs, in the order of their first claim. */
export function groupsOf(judged: readonly Judged[]): Group[] {
  const byRule = new Map<AcrossRule, Judged[]>();
  for (const j of judged) push(byRule, j.rule, j);
  const out: Group[] = [];
  for (const [rule, list] of byRule) {
    const sets = new Sets<Claim>();
    for (const { pair } of list) sets.join(pair.a, pair.b);
    const groups = new Map<Claim, Judged[]>();
    for (const j of list) push(groups, sets.find(j.pair.a), j);
    for (const group of groups.values()) {
      const claims = [...new Set(group.flatMap(({ pair }) => [pair.a, pair.b]))].sort(byPlace);
      out.push({ rule, judged: group, claims });
    }
  }
  return out.sort((p, q) => byPlace(p.claims[0] as Claim, q.claims[0] as Claim) || (p.rule.id < q.rule.id ? -1 : 1));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
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
  const key = (claim: Claim) => {
    const label = group.rule.label?.(claim);
    // What a label leaves of a date out still tells two dates apart: "about 6 p.m.", just before it and just after.
    return claim.value.type === 'date' ? `${valueKey(claim.value)} ${label ?? ''}` : (label ?? valueKey(claim.value));
  };
  const sets = new Sets<Claim>();
  const first = new Map<string, Claim>();
  for (const claim of group.claims) {
    const label = key(claim);
    const known = first.get(label);
    if (known) sets.join(known, claim);
    else first.set(label, claim);
  }
  // "the 2nd" and "the 3rd" share no position because "early January" fits them both.
  const told = [...first.values()];
  for (const [i, x] of told.entries())
    for (const y of told.slice(i + 1)) if (wouldQuarrel(group.rule, x, y)) sets.part(x, y);
  const apart = group.judged.filter(({ judgement }) => NOTABLE.has(judgement.verdict)).map(({ pair }) => pair);
  for (const { a, b } of apart) sets.part(a, b);
  const quarrels = new Set(apart.flatMap(({ a, b }) => [a, b]));
  const fitting = new Map<Claim, Claim[]>();
  for (const { pair, judgement } of group.judged) {
    const { a, b } = pair;
    if (judgement.verdict === 'agree' && !sets.areApart(a, b)) sets.join(a, b);
    else if (FITTING.has(judgement.verdict) && !exclude(a, b))
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const)
        push(fitting, x, y);
  }
  // First what quarrels with the same: "January 2025" and "19 January 2025", both against 2024.
  for (const [claim, others] of fitting) {
    for (const other of others)
      if (quarrels.has(claim) && quarrels.has(other) && !sets.areApart(claim, other)) sets.join(claim, other);
  }
  // Then times that nobody set side by side: "that afternoon" and "3:21 p.m." of one text, both against "night".
  const rootsNow = () => [...new Set([...quarrels].map((c) => sets.find(c)))];
  const members = (root: Claim) => [...quarrels].filter((c) => sets.find(c) === root);
  for (const side of rootsNow()) {
    const own = members(sets.find(side));
    const alike = rootsNow().filter(
      (root) =>
        root !== sets.find(side) &&
        !sets.areApart(root, side) &&
        members(root).every((c) => own.every((d) => isOneTime(c, d))),
    );
    if (alike.length === 1) sets.join(side, alike[0] as Claim);
  }
  // Then what quarrels with nobody joins the one side it fits.
  const sides = new Set(rootsNow());
  for (const [claim, all] of fitting) {
    if (sides.has(sets.find(claim))) continue;
    const others = all.filter((other) => canHold(claim, other));
    const fits = new Set(others.map((c) => sets.find(c)).filter((root) => sides.has(root)));
    if (fits.size <= 1) for (const other of others) if (!sets.areApart(claim, other)) sets.join(other, claim);
  }
  const clashing = new Set(apart.flatMap(({ a, b }) => [sets.find(a), sets.find(b)]));
  // A stretch that several sides lie in goes with that of its own text, or with none: "Sunday night" with "11 p.m." of the
  // same text, though its small hours are Monday's.
  const wide = new Map(
    group.claims.flatMap((claim): [Claim, Claim[]][] => {
      if (quarrels.has(claim) || !isStretch(claim)) return [];
      const fits = [...clashing].filter((root) => members(root).every((c) => meet(c, claim)));
      return fits.length > 1 ? [[claim, fits]] : [];
    }),
  );
  const sideOf = (claim: Claim): Claim | undefined => {
    const fits = wide.get(claim);
    if (fits === undefined) return sets.find(claim);
    const own = new Set(group.claims.flatMap((c) => (c.reading === claim.reading && !wide.has(c) ? sets.find(c) : [])));
    const [side, ...more] = fits.filter((root) => own.has(root));
    return more.length === 0 ? side : undefined;
  };
  const byRoot = new Map<Claim, Claim[]>();
  for (const claim of group.claims) {
    const root = sideOf(claim);
    if (root === undefined || (!clashing.has(root) && apart.length > 0)) continue;
    push(byRoot, root, claim);
  }
  return [...byRoot.values()].sort((p, q) => byPlace(p[0] as Claim, q[0] as Claim));
}

/** Disjoint sets, some of which are held apart. The root of a set is its first member in the order of joining. */
class Sets<T> {
  private readonly parent = new Map<T, T>();
  /** By root: roots of the sets that are held apart from it. */
  private readonly others = new Map<T, Set<T>>();

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
    if (x === y) return;
    this.parent.set(y, x);
    const theirs = this.others.get(y);
    if (theirs === undefined) return;
    this.others.delete(y);
    for (const other of theirs) {
      this.others.get(other)?.delete(y);
      this.hold(x, other === y ? x : other);
    }
  }

  /** Holds the sets of two items apart, those that join them later too. */
  part(a: T, b: T): void {
    this.hold(this.find(a), this.find(b));
  }

  areApart(a: T, b: T): boolean {
    return this.others.get(this.find(a))?.has(this.find(b)) ?? false;
  }

  private hold(x: T, y: T): void {
    for (const [own, other] of [
      [x, y],
      [y, x],
    ] as const) {
      const known = this.others.get(own);
      if (known) known.add(other);
      else this.others.set(own, new Set([other]));
    }
  }
}
