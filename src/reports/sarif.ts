import type { CheckResult, Citation, Finding, FindingVerdict, State } from '../findings/types.js';
import { clean } from './document/clean.js';
import { jsonText } from './json-text.js';
import type { Format, RenderOptions } from './types.js';

const LEVELS: Record<FindingVerdict, 'error' | 'warning' | 'note'> = {
  conflict: 'error',
  review: 'warning',
  variation: 'note',
  update: 'note',
  dispute: 'note',
};
const BASELINE: Record<State, 'new' | 'unchanged' | 'updated'> = { new: 'new', known: 'unchanged', updated: 'updated' };

/** SARIF 2.1.0, for code scanning and editors. */
export const sarif: Format = {
  file: 'report.sarif',
  toStdout: false,
  render: (result, options) => jsonText(logOf(result, options)),
};

function logOf(result: CheckResult, options: RenderOptions): object {
  const rules = result.rules.map((rule) => {
    const page = options.pages?.get(rule.id);
    return {
      id: rule.id,
      shortDescription: { text: rule.summary },
      help: { text: page ?? rule.summary, ...(page === undefined ? {} : { markdown: page }) },
    };
  });
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'discrepant', rules } },
        columnKind: 'utf16CodeUnits',
        results: result.findings.map((finding) => resultOf(finding, indexes.get(finding.rule))),
      },
    ],
  };
}

function resultOf(finding: Finding, ruleIndex: number | undefined): object {
  const [first, ...others] = finding.positions;
  const locations = first?.citations.map((citation) => locationOf(citation, first.label)) ?? [];
  const related = others.flatMap(({ label, citations }) => citations.map((citation) => locationOf(citation, label)));
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[finding.verdict],
    message: { text: plain(finding.message) },
    locations,
    relatedLocations: related.map((location, index) => ({ id: index + 1, ...location })),
    partialFingerprints: { 'discrepantId/v1': finding.id, 'discrepantKey/v1': finding.key },
    baselineState: BASELINE[finding.state],
    ...(finding.state === 'new' || finding.note === undefined
      ? {}
      : { suppressions: [{ kind: 'external', justification: finding.note }] }),
    properties: {
      verdict: finding.verdict,
      severity: finding.severity,
      because: finding.because.map(clean),
      hints: finding.hints,
    },
  };
}

function locationOf(citation: Citation, label: string): object {
  const { source, start, end, line, column, quote } = citation;
  const lines = quote.split(/\r\n|\n/);
  const last = lines.at(-1) ?? '';
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(source.path) },
      region: {
        startLine: line,
        startColumn: column,
        endLine: line + lines.length - 1,
        endColumn: (lines.length === 1 ? column : 1) + last.length,
        charOffset: start,
        charLength: end - start,
        snippet: { text: quote },
      },
    },
    message: { text: plain(label) },
  };
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A SARIF message turns `[words](target)` into a link; a space between the brackets keeps it text. */
function plain(text: string): string {
  return clean(text).replaceAll('](', '] (');
}
