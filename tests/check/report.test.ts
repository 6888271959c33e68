import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { check } from '../../src/check.js';
import { formats } from '../../src/reports/index.js';
import { openStory } from '../../src/sources/index.js';
import { root } from '../support/examples.js';

it('reports/report.md is what the tool writes of input today: "npm start" rewrites it', async () => {
  const { render } = await formats.markdown();
  const written = render(check(openStory(['input'], root), { rules }), { color: false, width: 80, folder: 'reports' });
  expect(readFileSync(join(root, 'reports/report.md'), 'utf8')).toBe(written);
});
