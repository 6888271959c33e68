import { failing } from '../findings/summary.js';
import type { Finding } from '../findings/types.js';
import { clean } from './document/clean.js';
import type { Format } from './types.js';

/**
 * JUnit XML, for the test panels of CI servers. A finding is a test case: new and at or above the level, it failed; known,
 * it was skipped. A rule that found nothing is a case that passed, so that a clean run does not look like no run.
 */
export const junit: Format = {
  file: 'report.junit.xml',
  toStdout: false,
  render(result, options) {
    const failed = new Set(failing(result.findings, options.failOn ?? 'conflict'));
    const found = new Set(result.findings.map(({ rule }) => rule));
    const quiet = result.rules.filter(({ id }) => !found.has(id));
    const skipped = result.findings.filter(({ state }) => state !== 'new').length;
    const counts = `tests="${result.findings.length + quiet.length}" failures="${failed.size}" errors="0" skipped="${skipped}"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="discrepant" ${counts}>`,
      `  <testsuite name="discrepant" ${counts}>`,
      ...quiet.map(({ id }) => `    <testcase classname="${attribute(id)}" name="nothing found"/>`),
      ...result.findings.flatMap((finding) => caseOf(finding, failed.has(finding))),
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n');
  },
};

function caseOf(finding: Finding, failed: boolean): string[] {
  const first = finding.positions[0]?.citations[0];
  const where = first === undefined ? '' : ` file="${attribute(first.source.path)}" line="${first.line}"`;
  const name = `${finding.heading} [${finding.id}]`;
  const head = `    <testcase classname="${attribute(finding.rule)}" name="${attribute(name)}"${where}>`;
  const body = escapeXml(detailsOf(finding).join('\n'));
  if (failed) {
    return [
      head,
      `      <failure type="${finding.verdict}" message="${attribute(finding.message)}">${body}</failure>`,
      '    </testcase>',
    ];
  }
  const skip =
    finding.state === 'new' ? [] : [`      <skipped message="${attribute(finding.note ?? finding.state)}"/>`];
  return [head, ...skip, `      <system-out>${body}</system-out>`, '    </testcase>'];
}

/** Every line begins with words of ours: CI servers print these, and a runner obeys a line that begins with `::`. */
function detailsOf(finding: Finding): string[] {
  return [
    `${finding.verdict}, ${finding.severity}, ${finding.state}: ${clean(finding.message)}`,
    ...finding.positions.flatMap(({ label, citations }) =>
      citations.map(
        ({ source, line, column, quote }) =>
          `- ${clean(label)}: ${clean(source.path)}:${line}:${column}: "${clean(quote).trim()}"`,
      ),
    ),
    ...finding.because.map((reason) => `- because: ${clean(reason)}`),
  ];
}

function attribute(text: string): string {
  return escapeXml(clean(text).trim());
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** For text without controls. U+FFFE and U+FFFF may not stand in XML at all. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (unit) => ENTITIES[unit] ?? unit).replace(/[\ufffe\uffff]/g, '\ufffd');
}
