import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The table of the house: what a room's files may import of the others. Types of a lower room are free to all above it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/values': [],
  'src/errors.ts': [],
  'src/late.ts': [],
  'src/sources': ['src/values', 'src/errors.ts', 'src/late.ts'],
  'src/language': ['src/sources', 'src/values'],
  'src/claims': ['src/language', 'src/values', 'src/sources'],
  'src/rule.ts': ['src/claims', 'src/sources'],
  'src/ladder.ts': ['src/claims', 'src/rule.ts', 'src/values'],
  'src/facts': ['src/claims', 'src/language', 'src/values', 'src/sources'],
  rules: ['src/rule.ts', 'src/ladder.ts', 'src/values', 'src/claims/types.ts'],
  'src/findings': [
    'src/facts',
    'src/rule.ts',
    'src/claims',
    'src/values',
    'src/sources',
    'src/errors.ts',
    'src/late.ts',
  ],
  'src/check.ts': ['src/sources', 'src/language', 'src/claims', 'src/facts', 'src/findings', 'src/rule.ts'],
  'src/explain.ts': [
    'src/check.ts',
    'src/sources',
    'src/language',
    'src/claims',
    'src/facts',
    'src/findings',
    'src/rule.ts',
    'src/values',
  ],
  'src/reports': [
    'src/findings',
    'src/rule.ts',
    'src/claims',
    'src/facts',
    'src/values',
    'src/sources',
    'src/errors.ts',
  ],
  'src/cli': ['src', 'rules'],
  'src/index.ts': ['src', 'rules'],
};

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();
}

const roomOf = (file: string): string | undefined =>
  Object.keys(MAY_IMPORT)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const out: string[] = [];
  for (const match of text.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)) {
    const target = relative(root, join(root, dirname(file), match[1] ?? '')).replaceAll('\\', '/');
    out.push(target.replace(/\.js$/, '.ts'));
  }
  return out;
}

describe('the rooms of the house', () => {
  const files = [...filesUnder('src'), ...filesUnder('rules')];

  it('holds every file in a room of the table', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it('imports only from the rooms below', () => {
    const wrong: string[] = [];
    for (const file of files) {
      const room = roomOf(file) ?? '';
      for (const target of importsOf(file)) {
        if (target === room || target.startsWith(`${room}/`)) continue;
        const allowed = (MAY_IMPORT[room] ?? []).some((place) => target === place || target.startsWith(`${place}/`));
        if (!allowed) wrong.push(`${file} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('lets one module talk to the language library, and one to the similarity library', () => {
    const users = (library: string) =>
      files.filter((file) => new RegExp(`from '${library}'`).test(readFileSync(join(root, file), 'utf8')));
    expect(users('wink-nlp')).toEqual(['src/language/nlp.ts']);
    expect(users('string-similarity').length).toBeLessThanOrEqual(1);
  });
});
