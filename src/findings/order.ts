import type { Severity } from '../rule.js';
import type { Finding, FindingVerdict, State } from './types.js';

/** Verdicts in the order a reader wants them; also the order of the levels of `--fail-on`. */
export const VERDICTS: readonly FindingVerdict[] = ['conflict', 'review', 'variation', 'update', 'dispute'];
const STATES: readonly State[] = ['new', 'updated', 'known'];
const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

/** New before known, then verdict, severity and first citation; never the order of the files. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
      VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compareFirst(a, b) ||
      byCodeUnit(a.rule, b.rule) ||
      byCodeUnit(a.id, b.id) ||
      byCodeUnit(a.key, b.key),
  );
}

function compareFirst(a: Finding, b: Finding): number {
  const first = a.positions[0]?.citations[0];
  const second = b.positions[0]?.citations[0];
  if (first === undefined || second === undefined) return 0;
  return byCodeUnit(first.source.path, second.source.path) || first.start - second.start;
}

/** Order of UTF-16 code units: the same under every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
