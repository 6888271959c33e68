import { summarise } from '../findings/summary.js';
import type { CheckResult, Citation, Finding, Position } from '../findings/types.js';
import { jsonText } from './json-text.js';
import type { Format } from './types.js';

/** Raised when a field changes its meaning or goes; new fields do not raise it. See schema/report.schema.json. */
export const SCHEMA_VERSION = 1;

/** The report other programs read; its schema ships with the package. */
export const json: Format = {
  file: 'report.json',
  toStdout: false,
  render: (result) => jsonText(reportOf(result)),
};

/** The report as data. Optional fields that nothing is known for are left out. */
export function reportOf(result: CheckResult): object {
  const { coverage } = result;
  return {
    schemaVersion: SCHEMA_VERSION,
    sources: result.story.sources.map((source) => ({
      id: source.id,
      path: source.path,
      title: source.title,
      publisher: source.publisher,
      author: source.author,
      url: source.url,
      published: source.published?.iso,
      publishedFrom: source.published?.from,
      family: source.family,
      sha256: source.sha256,
      claims: result.claims.get(source.id)?.length ?? 0,
    })),
    findings: result.findings.map(findingOf),
    gone: result.gone.map(({ id, rule, values, sources }) => ({ id, rule, values, sources })),
    coverage: {
      sources: coverage.sources,
      sentences: coverage.sentences,
      claims: coverage.claims,
      facts: coverage.facts,
      undated: coverage.undated,
      unresolved: coverage.unresolved,
      ambiguous: coverage.ambiguous,
      skipped: coverage.skipped.map(({ path, reason }) => ({ path, reason })),
    },
    summary: summarise(result),
  };
}

function findingOf(finding: Finding): object {
  return {
    id: finding.id,
    key: finding.key,
    rule: finding.rule,
    verdict: finding.verdict,
    severity: finding.severity,
    state: finding.state,
    heading: finding.heading,
    message: finding.message,
    because: finding.because,
    hints: finding.hints,
    note: finding.note,
    positions: finding.positions.map(positionOf),
  };
}

function positionOf(position: Position): object {
  return { value: position.value, label: position.label, citations: position.citations.map(citationOf) };
}

function citationOf(citation: Citation): object {
  const { source, start, end, line, column, quote, value, sentence } = citation;
  return {
    source: source.id,
    path: source.path,
    start,
    end,
    line,
    column,
    quote,
    value: { start: value.start, end: value.end },
    sentence: { start: sentence.start, end: sentence.end },
  };
}
