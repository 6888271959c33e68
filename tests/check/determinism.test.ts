import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { check } from '../../src/check.js';
import { formats } from '../../src/reports/index.js';
import { decode, sourceFromText, storyOf } from '../../src/sources/index.js';
import type { Source } from '../../src/sources/types.js';
import { root } from '../support/examples.js';
import { BIN } from '../support/workspace.js';

const names = readdirSync(join(root, 'input'))
  .filter((name) => /\.(md|txt)$/.test(name))
  .sort();
const text = (name: string): string => readFileSync(join(root, 'input', name), 'utf8');

function sources(write: (text: string, name: string) => string = (same) => same): Source[] {
  return names.map((name) => {
    const path = `input/${name}`;
    return sourceFromText(path, decode(new TextEncoder().encode(write(text(name), name)), path).text);
  });
}

const identities = (list: readonly Source[]): string[] =>
  check(storyOf(list), { rules }).findings.map(({ rule, verdict, id, key }) => `${rule} ${verdict} ${id} ${key}`);

const options = { color: false, width: 80 };

describe('the same sources give the same bytes', () => {
  it('in every format, twice and in reverse order', async () => {
    const first = check(storyOf(sources()), { rules });
    const second = check(storyOf(sources()), { rules });
    const reversed = check(storyOf(sources().reverse()), { rules: [...rules].reverse() });
    expect(first.findings.length).toBeGreaterThan(0);
    for (const load of Object.values(formats)) {
      const { render } = await load();
      const bytes = render(first, options);
      expect(render(second, options)).toBe(bytes);
      expect(render(reversed, options)).toBe(bytes);
    }
  });

  /** The JSON report of the built program, as bytes, under another environment. */
  function printed(environment: Record<string, string>, paths: readonly string[] = ['input']): string {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [BIN, 'check', ...paths, '-f', 'json', '-o', '-', '--fail-on', 'never'],
      { cwd: root, encoding: 'utf8', env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 },
    );
    expect(stderr).not.toMatch(/Error/);
    expect(status).toBe(0);
    return stdout;
  }

  it('in every time zone and locale, and however the paths are given', () => {
    const bytes = printed({});
    expect(JSON.parse(bytes)).toMatchObject({ schemaVersion: 1, coverage: { sources: 5 } });
    expect(printed({ TZ: 'Pacific/Kiritimati' })).toBe(bytes);
    expect(printed({ TZ: 'America/Los_Angeles' })).toBe(bytes);
    expect(printed({ LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' })).toBe(bytes);
    expect(printed({ LANG: 'C', LC_ALL: 'C', TZ: 'Asia/Kathmandu' })).toBe(bytes);
    const files = names.map((name) => `input/${name}`);
    expect(printed({}, [...files].reverse())).toBe(printed({}, files));
  }, 180_000);
});

describe('what does not change a fingerprint', () => {
  const plain = identities(sources());
  const body = (given: string, change: (prose: string) => string): string => {
    const end = given.startsWith('---\n') ? given.indexOf('\n---\n', 3) + 5 : 0;
    return given.slice(0, end) + change(given.slice(end));
  };

  it('there is something to change', () => {
    expect(plain.length).toBeGreaterThan(0);
  });

  it.each<[string, (text: string) => string]>([
    ['blank lines at the end', (given) => `${given}\n\n\n`],
    ['blank lines between paragraphs', (given) => body(given, (prose) => prose.replaceAll('\n\n', '\n\n\n\n'))],
    ['CRLF', (given) => given.replaceAll('\n', '\r\n')],
    ['a byte order mark', (given) => `\ufeff${given}`],
    ['white space at the ends of lines', (given) => body(given, (prose) => prose.replaceAll('\n\n', ' \n\n'))],
  ])('%s', (_, write) => {
    expect(identities(sources(write))).toEqual(plain);
  });

  it('the names of the files', () => {
    const renamed = sources().map((source, index) => ({ ...source, path: `elsewhere/${9 - index}-${index}.md` }));
    expect(identities(renamed).sort()).toEqual([...plain].sort());
  });
});

describe('one witness', () => {
  const across = rules.filter(({ scope }) => scope === 'across');

  it.each(names)('%s alone disagrees with nobody', (name) => {
    const alone = sourceFromText(`input/${name}`, text(name));
    expect(check(storyOf([alone]), { rules: across }).findings).toEqual([]);
  });

  it.each(names)('%s and its own copy agree', (name) => {
    const pair = ['a', 'b'].map((folder) => sourceFromText(`${folder}/${name}`, text(name)));
    const result = check(storyOf(pair), { rules: across });
    expect(result.findings.map(({ message }) => message)).toEqual([]);
  });
});

describe('what a report quotes', () => {
  it('stands in the file, word for word, and is a clause rather than a paragraph', () => {
    const { findings } = check(storyOf(sources()), { rules });
    const citations = findings.flatMap(({ positions }) => positions.flatMap((position) => position.citations));
    expect(citations.length).toBeGreaterThan(0);
    for (const { source, start, end, quote, value, sentence } of citations) {
      expect(source.text.slice(start, end)).toBe(quote);
      expect(quote.length).toBeLessThanOrEqual(400);
      expect(value.start).toBeGreaterThanOrEqual(start);
      expect(value.end).toBeLessThanOrEqual(end);
      expect(sentence.start).toBeLessThan(sentence.end);
    }
  });
});
