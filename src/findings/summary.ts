import { VERDICTS } from './order.js';
import type { CheckResult, Finding, FindingVerdict } from './types.js';

/** What `--fail-on` takes. */
export const LEVELS = ['conflict', 'review', 'variation', 'update', 'never'] as const;
export type Level = (typeof LEVELS)[number];

export type Counts = { new: number; known: number };
export type Summary = Record<FindingVerdict, Counts> & { gone: number };

/** Findings by verdict. A known disagreement in new words (`updated`) counts as known: it fails nothing. */
export function summarise(result: Pick<CheckResult, 'findings' | 'gone'>): Summary {
  const none = (): Counts => ({ new: 0, known: 0 });
  const summary: Summary = {
    conflict: none(),
    review: none(),
    variation: none(),
    update: none(),
    dispute: none(),
    gone: result.gone.length,
  };
  for (const finding of result.findings) summary[finding.verdict][finding.state === 'new' ? 'new' : 'known'] += 1;
  return summary;
}

/** The new findings at or above a level. A dispute fails at none: two parties are at odds there, not the sources. */
export function failing(findings: readonly Finding[], level: Level): Finding[] {
  if (level === 'never') return [];
  const verdicts = VERDICTS.slice(0, VERDICTS.indexOf(level) + 1);
  return findings.filter((finding) => finding.state === 'new' && verdicts.includes(finding.verdict));
}
