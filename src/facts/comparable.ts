import type { Claim, ClaimKind } from '../claims/types.js';
import { sameAct } from '../language/word-classes.js';

/**
 * What must hold before two claims may be compared at all (VERDICTS, 1): same sort of value, both asserted, no two
 * present and different qualifiers. Cheap, and never wrong in the direction of a false alarm.
 */
export function comparable(x: Claim, y: Claim): boolean {
  if (family(x.kind) !== family(y.kind)) return false;
  if (x.modality === 'conditional' || y.modality === 'conditional') return false;
  if (x.polarity !== y.polarity && x.kind !== 'statement') return false;
  if ((x.detail.subset === 'true') !== (y.detail.subset === 'true')) return false;
  if (
    x.topic.qualifiers.length > 0 &&
    y.topic.qualifiers.length > 0 &&
    !x.topic.qualifiers.some((q) => y.topic.qualifiers.includes(q))
  )
    return false;
  return sameUnit(x, y);
}

/** A calendar date and a time of day on a date are of one family: "on Friday night" and "on Saturday" can clash. */
function family(kind: ClaimKind): ClaimKind {
  return kind === 'time' ? 'date' : kind;
}

function sameUnit(x: Claim, y: Claim): boolean {
  if (x.value.type !== 'quantity' || y.value.type !== 'quantity') return x.value.type === y.value.type;
  if (x.value.unit === y.value.unit || x.kind === 'money') return true;
  if (x.kind === 'measurement') return true;
  const [p, q] = [x.topic.head, y.topic.head];
  return x.kind !== 'percentage' && p !== undefined && q !== undefined && sameAct(p, q);
}

/** Sources of two claims are different documents. */
export function acrossSources(x: Claim, y: Claim): boolean {
  return x.reading.source.id !== y.reading.source.id;
}
