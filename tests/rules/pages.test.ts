import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { check } from '../../src/check.js';
import type { CheckResult } from '../../src/findings/types.js';
import type { Rule } from '../../src/rule.js';
import { decode, sourceFromText, storyOf } from '../../src/sources/index.js';
import { valueText } from '../../src/values/index.js';
import { type Example, type Page, parsePage, readPage, ruleFiles } from '../support/examples.js';

/** Ways to write the same sources down that must change no finding. */
const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it stands': (text) => `${text}\n`,
  'with blank lines': (text) => `\n\n\n${text}\n\n\n`,
  'with CRLF': (text) => `\r\n${text}\r\n`,
  'with a byte order mark': (text) => `\ufeff${text}\n`,
};

function run(rule: Rule, example: Example, write: (text: string) => string, reversed = false): CheckResult {
  const sources = example.sources.map(({ letter, published, text }) => {
    const path = `${letter.toLowerCase()}.md`;
    const decoded = decode(new TextEncoder().encode(write(text)), path).text;
    const day = published === undefined ? undefined : Date.parse(`${published}T00:00:00Z`) / 86_400_000;
    return sourceFromText(path, decoded, day === undefined ? {} : { published: { day, iso: published ?? '' } });
  });
  return check(storyOf(reversed ? sources.reverse() : sources), { rules: [rule] });
}

/** Verdict and identity of each finding; what no rewriting may change. */
const identities = (result: CheckResult): string[] =>
  result.findings.map(({ verdict, id, key }) => `${verdict} ${id} ${key}`);

/** What the tool made of an example, for whoever reads a failure. */
function account(result: CheckResult): string {
  const claims = [...result.claims].flatMap(([source, list]) =>
    list.map(
      ({ kind, role, value, topic, polarity, modality }) =>
        `  ${source} ${kind} ${role} = ${valueText(value)} [${topic.predicateClass ?? topic.predicate ?? '-'}; ${topic.head ?? '-'}; ${topic.names.join(', ')}] ${polarity} ${modality}`,
    ),
  );
  const findings = result.findings.map(
    ({ verdict, message, because }) => `  ${verdict}: ${message} (${because.join('; ')})`,
  );
  return ['claims:', ...claims, 'findings:', ...findings].join('\n');
}

describe('rules and their pages', () => {
  const { modules, pages } = ruleFiles();
  const ids = rules.map(({ id }) => id);

  it('registers every rule there is, in the order of their ids', () => {
    expect(ids).toEqual(modules);
  });

  it('has a page for every rule, and a rule for every page', () => {
    expect(pages).toEqual(modules);
  });

  it('describes each in one line', () => {
    for (const { summary, title, revision } of rules) {
      expect(summary).toMatch(/^[A-Z][^\n]{10,140}$/);
      expect(title).toMatch(/^[^\n]{3,60}$/);
      expect(revision).toBeGreaterThan(0);
    }
  });
});

for (const rule of rules.filter(({ id }) => ruleFiles().pages.includes(id))) {
  describe(rule.id, () => {
    let page: Page = { title: undefined, examples: [] };
    let broken: unknown;
    try {
      page = readPage(rule.id);
    } catch (error) {
      broken = error;
    }

    it('has a page that can be read', () => {
      expect(broken).toBeUndefined();
      expect(page.title).toBe(rule.id);
    });

    it('shows what it finds, and three things that it leaves alone', () => {
      const silent = page.examples.filter(({ expected }) => expected === 'silent').length;
      expect(page.examples.length - silent, 'examples with a finding').toBeGreaterThanOrEqual(1);
      expect(silent, 'silent examples').toBeGreaterThanOrEqual(3);
    });

    it('compares sources, or looks at one, as its scope says', () => {
      for (const { sources, line } of page.examples) {
        if (rule.scope === 'across') expect(sources.length, `line ${line}`).toBeGreaterThanOrEqual(2);
        else expect(sources.length, `line ${line}`).toBe(1);
      }
    });

    for (const example of page.examples) {
      const words = example.sources.map(({ letter, text }) => `${letter}: ${text}`).join(' | ');
      it(`line ${example.line}, ${example.expected}: ${words.slice(0, 90)}`, () => {
        const plain = run(rule, example, (text) => `${text}\n`);
        const verdicts = plain.findings.map(({ verdict }) => verdict);
        expect(verdicts, account(plain)).toEqual(example.expected === 'silent' ? [] : [example.expected]);
        expect(identities(run(rule, example, (text) => `${text}\n`, true)), 'sources in reverse').toEqual(
          identities(plain),
        );
        for (const [name, write] of Object.entries(WRITINGS)) {
          expect(identities(run(rule, example, write)), name).toEqual(identities(plain));
        }
      });
    }
  });
}

describe('the reading of pages', () => {
  const fenced = (info: string, ...lines: string[]): string => ['# r', `\`\`\`${info}`, ...lines, '```'].join('\n');

  it('reads letters, dates and texts', () => {
    const page = parsePage(fenced('example conflict', 'A (2025-09-19): One: two.', 'B: Three.'));
    expect(page).toEqual({
      title: 'r',
      examples: [
        {
          expected: 'conflict',
          line: 2,
          sources: [
            { letter: 'A', published: '2025-09-19', text: 'One: two.' },
            { letter: 'B', text: 'Three.' },
          ],
        },
      ],
    });
  });

  it.each([
    ['an unknown verdict', fenced('example conflct', 'A: One.'), 'unexpected "example conflct"'],
    ['no verdict', fenced('example', 'A: One.'), 'unexpected "example"'],
    ['more than a verdict', fenced('example silent please', 'A: One.'), 'unexpected "example silent please"'],
    ['a slip in the word', fenced('examples silent', 'A: One.'), 'unexpected "examples silent"'],
    ['a line without a letter', fenced('example silent', 'A: One.', 'and more'), 'line 4: unexpected "and more"'],
    ['a date that is none', fenced('example silent', 'A (2025): One.'), 'line 3: unexpected'],
    ['a day that is none', fenced('example silent', 'A (2025-02-30): One.'), '2025-02-30 is no day of the calendar'],
    ['one letter twice', fenced('example silent', 'A: One.', 'A: Two.'), 'two sources of one letter'],
    ['an empty block', fenced('example silent'), 'without sources'],
    [
      'an example twice',
      `${fenced('example silent', 'A: One.')}\n\n${fenced('example silent', 'A: One.')}`,
      'the example of line 2 again',
    ],
  ])('refuses %s', (_, markdown, message) => {
    expect(() => parsePage(markdown)).toThrow(message);
  });
});
