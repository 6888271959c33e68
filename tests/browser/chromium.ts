import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Debian's browser unless the environment names another. */
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page with what went wrong in it: console errors, uncaught errors, requests for anything but the page itself. */
export interface Watched {
  page: Page;
  troubles: string[];
}

export interface Browser {
  /** A page of its own; the one opened before is closed. */
  open(html: string, options?: { width?: number; height?: number; dark?: boolean; script?: boolean }): Promise<Watched>;
  close(): Promise<void>;
}

/** A browser with a profile of its own that is thrown away. */
export async function launch(): Promise<Browser> {
  const home = mkdtempSync(join(tmpdir(), 'report-'));
  const chrome = await chromium.launch({ executablePath: EXECUTABLE, headless: true, args: FLAGS });
  let files = 0;
  let last: BrowserContext | undefined;
  return {
    async open(html, { width = 1440, height = 900, dark = false, script = true } = {}) {
      files += 1;
      const file = join(home, `report-${files}.html`);
      writeFileSync(file, html);
      await last?.close();
      const context = await chrome.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        javaScriptEnabled: script,
      });
      last = context;
      const page = await context.newPage();
      const troubles: string[] = [];
      const own = pathToFileURL(file).href;
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
      page.on('request', (request) => {
        if (request.url().replace(/#.*$/, '') !== own) troubles.push(`request: ${request.url()}`);
      });
      page.on('dialog', (dialog) => {
        troubles.push(`dialog: ${dialog.message()}`);
        dialog.dismiss().catch(() => undefined);
      });
      await page.goto(own);
      return { page, troubles };
    },
    async close() {
      await chrome.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
