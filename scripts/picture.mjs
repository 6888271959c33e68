// Draws reports/report.png, the picture of the HTML report of the example: needs a build and a Chromium.
//
//   npm run build && node scripts/picture.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'picture-'));
const cli = join(process.env.DIST ?? join(root, 'dist'), 'bundle/discrepant.js');
execFileSync(process.execPath, [cli, 'check', 'input', '--format', 'html', '--output', work, '--fail-on', 'never'], {
  cwd: root,
  stdio: 'inherit',
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const page = await browser.newPage({ viewport: { width: 1500, height: 940 } });
await page.goto(pathToFileURL(join(work, 'report.html')).href);
await page.locator('article.finding .badge').first().click();
await page.locator('#conflict').evaluate((node) => node.scrollIntoView());
await page.screenshot({ path: join(root, 'reports/report.png') });
await browser.close();
rmSync(work, { recursive: true });
