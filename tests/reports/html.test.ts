import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/reports/html.js';
import { hostile, lindmoor, twenty } from '../support/report-fixture.js';

const options = { color: false, width: 80 };
const page = html.render(lindmoor(), options);

describe('the report as a page', () => {
  it('allows its own style and script by their hashes, and nothing else', () => {
    for (const result of [lindmoor(), twenty(), hostile()]) {
      const text = html.render(result, options);
      const hash = (tag: string): string => {
        const content = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(text)?.[1] ?? '';
        expect(content.length).toBeGreaterThan(100);
        return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
      };
      expect(text.replaceAll('&#x27;', "'")).toContain(
        `content="default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'"`,
      );
      expect(text.match(/<script/g)?.length).toBe(1);
    }
  });

  it('loads nothing', () => {
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|audio|video|source|base)\b| src=|@import|url\(/);
  });

  it('holds no time, no absolute path, and is the same each time', () => {
    expect(html.render(lindmoor(), options)).toBe(page);
    expect(page).not.toContain(process.cwd());
    expect(page.endsWith('</html>\n')).toBe(true);
  });

  it('marks the words that are cited, in the prose of each source', () => {
    expect(page).toContain(
      '<mark id="mark-S2-156" data-of="2B" data-first="B">£4.8 million</mark>'.replace(
        '156',
        String(lindmoor().story.sources[1]?.prose.indexOf('£4.8 million')),
      ),
    );
  });

  it('cuts marks that overlap so that each part is marked once', () => {
    const result = lindmoor();
    const [first] = result.findings;
    const citation = first?.positions[0]?.citations[0];
    if (first === undefined || citation === undefined) throw new Error('no citation');
    const { start, end } = citation.claim.span;
    const wider = { ...citation, claim: { ...citation.claim, span: { start: start - 3, end: end - 5 } } };
    const overlapping = html.render(
      {
        ...result,
        findings: [first, { ...first, id: 'x', positions: [{ value: 'x', label: 'x', citations: [wider] }] }],
      },
      options,
    );
    expect(overlapping).toMatch(
      /<mark id="mark-S1-\d+" data-of="2A" data-first="A">in <\/mark><mark id="mark-S1-\d+" data-of="1A 2A" data-first="A">April<\/mark><mark data-of="1A" data-first="A"> 2026<\/mark>/,
    );
  });

  it('says so when nothing was found', () => {
    expect(html.render({ ...lindmoor(), findings: [], agreements: [], gone: [] }, options)).toContain(
      'No new disagreement was found.',
    );
  });
});
