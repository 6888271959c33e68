/**
 * How two values, each a set of possible values, relate:
 * - `equal`: the same set;
 * - `refines`: one set lies inside the other ("19 January 2025" in "January 2025");
 * - `overlaps`: the sets share a value, neither holds the other;
 * - `disjoint`: no value can satisfy both: the only ground for a conflict;
 * - `incomparable`: different units, currencies or an unresolved value: never a verdict.
 */
export type RelationKind = 'equal' | 'refines' | 'overlaps' | 'disjoint' | 'incomparable';

export interface Relation {
  kind: RelationKind;
  /** One short phrase for the report: "no overlap: 2024-01 and 2025-01". */
  because: string;
  /** Likely slips, for disjoint values: "one year apart", "factor of ten", "transposed digits". */
  hints: string[];
  /** 0..1, how far apart disjoint values are (0 for those that touch, 1 for a different order of size). */
  gap: number;
  /** Set when the disjointness rests on something assumed or open (locale, zone, currency): at most `review`. */
  doubt?: string;
}
