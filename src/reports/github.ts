import type { Finding } from '../findings/types.js';
import { clean } from './document/clean.js';
import { count } from './document/words.js';
import type { Format } from './types.js';

type Kind = 'error' | 'warning' | 'notice';
const KINDS: readonly Kind[] = ['error', 'warning', 'notice'];

/** GitHub shows ten annotations of a kind for a step and drops the others without a word. */
const MOST = 10;

/**
 * Workflow commands that GitHub shows as annotations on the files. The findings come new ones first, so what is cut is
 * what is known; the job summary holds all.
 */
export const github: Format = {
  file: 'report.github.txt',
  toStdout: true,
  render(result) {
    const lines = KINDS.flatMap((kind) => {
      const findings = result.findings.filter((finding) => kindOf(finding) === kind);
      const shown = findings.slice(0, MOST).map((finding) => annotate(kind, finding));
      const more = findings.length - shown.length;
      return more > 0 ? [...shown, `and ${count(more, `more ${kind}`)}: see the job summary or the report`] : shown;
    });
    return [...lines, closing(result.findings), ''].join('\n');
  },
};

function kindOf({ state, verdict }: Finding): Kind {
  if (state !== 'new') return 'notice';
  return verdict === 'conflict' ? 'error' : verdict === 'review' ? 'warning' : 'notice';
}

function annotate(kind: Kind, finding: Finding): string {
  const first = finding.positions[0]?.citations[0];
  const properties = [
    ...(first === undefined
      ? []
      : [
          ['file', first.source.path],
          ['line', String(first.line)],
          ['col', String(first.column)],
        ]),
    [
      'title',
      `${finding.rule}: ${clean(finding.heading).trim()}${finding.state === 'new' ? '' : ` (${finding.state})`}`,
    ],
  ];
  const quotes = finding.positions.flatMap(({ label, citations }) =>
    citations.map(
      ({ source, line, quote }) => `${clean(label)}: ${clean(source.path)}:${line}: "${clean(quote).trim()}"`,
    ),
  );
  const message = [clean(finding.message).trim(), ...quotes].join('\n');
  return `::${kind} ${properties.map(([name, value]) => `${name}=${escapeProperty(value ?? '')}`).join(',')}::${escapeData(message)}`;
}

function closing(findings: readonly Finding[]): string {
  const fresh = findings.filter(({ state }) => state === 'new').length;
  return `${count(findings.length, 'finding')}, ${fresh} new`;
}

/** As the runner unescapes it: percent signs first. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
