import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BIN, ROOT, workspace } from '../support/workspace.js';

const FOLDER = dirname(BIN);

describe('the program as it is installed', () => {
  it.each([[['--help']], [['check', '--help']], [['baseline', 'update', '--help']], [['init', '--help']]])(
    'lays out the help as its modules do: %j',
    async (args) => {
      const here = workspace();
      const { stdout } = await here.spawn(args);
      expect(stdout).toBe((await here.run(...args)).stdout);
      // What measures wide characters is left out of it.
      expect(stdout).toMatch(/^[\n -~]+$/);
    },
  );

  it('shares its modules with the library that a rule imports', async () => {
    const here = workspace({
      'input/a.md': 'The council gave Brightwater until June 2025 to repair the Mill Street bridge.\n',
      'input/b.md': 'The council gave Brightwater until June 2026 to repair the Mill Street bridge.\n',
      'discrepant.config.yaml': 'rules: [./own.mjs]\nrule: own\n',
      'own.mjs': [
        `import { UserError } from ${JSON.stringify(pathToFileURL(join(FOLDER, 'index.js')).href)};`,
        "export default { id: 'own', title: 'own', summary: 'Own.', revision: 1, scope: 'across',",
        "  takes() { throw new UserError('said by the rule'); }, judge() {} };",
        '',
      ].join('\n'),
    });
    const { status, stderr } = await here.spawn([]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'discrepant: said by the rule\n' });
  });

  it('keeps the licences of the packages it holds', () => {
    const text = readFileSync(join(FOLDER, 'LICENSES.txt'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const named = text.split('\n').flatMap((line) => /^(\S+) \d+\.\d+\.\d+$/.exec(line)?.[1] ?? []);
    expect(named).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(text).toMatch(/MIT License|Permission is hereby granted/);
  });
});
