import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/findings/types.js';
import { clean } from '../../src/reports/document/clean.js';
import { html } from '../../src/reports/html.js';
import { hostile, lindmoor, twenty } from '../support/report-fixture.js';
import type { Browser } from './chromium.js';
import { launch } from './chromium.js';

const options = { color: false, width: 80 };
const render = (result: CheckResult): string => html.render(result, options);
const RESULTS: readonly (readonly [string, CheckResult])[] = [
  ['five sources', lindmoor()],
  ['twenty sources', twenty()],
  ['hostile sources', hostile()],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** Violations as axe names them, with the first element of each. */
async function violations(page: Page): Promise<string[]> {
  // The page's policy lets no script in: axe goes through the debugger, which stands above it.
  const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    `(async () => { ${axe.source}; return (await axe.run(document, { resultTypes: ['violations'] })).violations; })()`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

const select = async (page: Page, number: number): Promise<void> =>
  page.locator(`article[data-finding="${number}"] .badge`).click();

describe.each(RESULTS)('the page of %s', (_, result) => {
  it('raises no console error, asks for nothing and starts nothing', async () => {
    const { page, troubles } = await browser.open(render(result));
    await page.waitForTimeout(300);
    expect(troubles).toEqual([]);
  });

  it('has no fault that axe finds, light or dark, with a finding selected or not', async () => {
    for (const dark of [false, true]) {
      const { page } = await browser.open(render(result), { dark });
      expect(await violations(page)).toEqual([]);
      await select(page, 1);
      for (const each of await page.locator('details').all())
        await each.evaluate((node) => node.setAttribute('open', ''));
      expect(await violations(page)).toEqual([]);
    }
  });

  it('has no fault that axe finds on a narrow screen', async () => {
    const { page } = await browser.open(render(result), { width: 390, height: 800 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('marks the cited words and no others', async () => {
    const { page } = await browser.open(render(result));
    for (const { positions } of [...result.findings, ...result.agreements])
      for (const { citations } of positions)
        for (const { claim, source } of citations) {
          const words = clean(source.prose.slice(claim.span.start, claim.span.end));
          const mark = page.locator(`[id="mark-${source.id}-${claim.span.start}"]`);
          expect(await mark.evaluate((node) => node.closest('.source')?.id)).toBe(`source-${source.id}`);
          expect(await mark.textContent()).toBe(words);
        }
  });

  it('shows all the prose of each source', async () => {
    const { page } = await browser.open(render(result));
    for (const source of result.story.sources) {
      const shown = await page
        .locator(`#source-${source.id} .prose`)
        .evaluate((node) => [...node.children].map((each) => each.textContent).join(' '));
      expect(clean(shown).trim()).toBe(clean(source.prose).trim());
    }
  });

  it('leads every link of its own to an element that is there', async () => {
    const { page } = await browser.open(render(result));
    const dead = await page.evaluate<string[]>(
      `[...document.querySelectorAll('a[href^="#"]')].map((a) => decodeURIComponent(a.hash.slice(1))).filter((id) => document.getElementById(id) === null)`,
    );
    expect(dead).toEqual([]);
    const twice = await page.evaluate<string[]>(
      `[...document.querySelectorAll('[id]')].map((e) => e.id).filter((id, i, all) => all.indexOf(id) !== i)`,
    );
    expect(twice).toEqual([]);
  });
});

describe('text of a source', () => {
  it('becomes no element, attribute, style or script', async () => {
    const { page, troubles } = await browser.open(render(hostile()));
    const tags = await page.evaluate<string[]>(
      `[...new Set([...document.querySelectorAll('*')].map((e) => e.localName))].sort()`,
    );
    const known =
      'a article aside b blockquote body button code details div fieldset h1 h2 h3 head header html input label legend li main mark meta ol p script section small span strong style summary sup table tbody td th thead title tr ul';
    expect(tags.filter((tag) => !known.split(' ').includes(tag))).toEqual([]);
    const counts = await page.evaluate<number[]>(
      `['script', 'style', 'title', 'img', '[onerror]', '[style]'].map((s) => document.querySelectorAll(s).length)`,
    );
    expect(counts).toEqual([1, 1, 1, 0, 0, 0]);
    const schemes = await page.evaluate<string[]>(
      `[...new Set([...document.querySelectorAll('a')].map((a) => a.protocol))].sort()`,
    );
    expect(schemes).toEqual(['file:', 'https:']);
    expect(troubles).toEqual([]);
  });

  it('cannot leave its policy: a script put in later is refused', async () => {
    const { page, troubles } = await browser.open(render(lindmoor()));
    await page.evaluate(
      `{ const s = document.createElement('script'); s.textContent = 'document.title = "changed"'; document.body.append(s); }`,
    );
    expect(await page.title()).toBe('Where the sources differ: input');
    expect(troubles.some((trouble) => trouble.includes('Content Security Policy'))).toBe(true);
  });
});

describe('going from a finding to its sources', () => {
  /** Whether a mark stands inside the visible part of its own source and of the window. */
  const visible = async (page: Page, id: string): Promise<boolean> =>
    page.evaluate<boolean>(`(() => {
      const mark = document.getElementById(${JSON.stringify(id)});
      const box = mark.getBoundingClientRect();
      const pane = mark.closest('.source').getBoundingClientRect();
      return box.top >= pane.top && box.bottom <= pane.bottom && box.left >= pane.left && box.right <= innerWidth;
    })()`);

  /** The story with long sources: what is cited stands far below the first screen. */
  function long(): CheckResult {
    const result = hostile(Array.from({ length: 60 }, (_, index) => `value number ${index} of the row`));
    return { ...result, findings: result.findings.map((each) => ({ ...each, state: 'new' as const })) };
  }

  it('scrolls both sources to the place, by a click anywhere on the finding', async () => {
    const result = long();
    const { page } = await browser.open(render(result));
    const finding = result.findings[50];
    const ids = (finding?.positions ?? []).flatMap((each) =>
      each.citations.map(({ source, claim }) => `mark-${source.id}-${claim.span.start}`),
    );
    expect(ids.length).toBe(2);
    for (const id of ids) expect(await visible(page, id)).toBe(false);
    const article = page.locator('article', { hasText: 'value number 50 of the row' }).first();
    await article.locator('.badge').click();
    for (const id of ids) {
      expect(await visible(page, id)).toBe(true);
      expect(await page.locator(`[id="${id}"]`).getAttribute('class')).toMatch(/\bat-[AB]\b/);
    }
  });

  it('shows the sources of the selected finding alone, one of each position first, and all of them again', async () => {
    const { page } = await browser.open(render(lindmoor()));
    await select(page, 1);
    const shown = async (): Promise<string[]> =>
      page.evaluate(
        `[...document.querySelectorAll('.source')].filter((e) => e.getClientRects().length > 0).sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left).map((e) => e.dataset.source)`,
      );
    expect(await shown()).toEqual(['S1', 'S2', 'S4', 'S3']);
    await page.locator('#all').click();
    expect(await shown()).toEqual(['S1', 'S2', 'S3', 'S4', 'S5']);
  });

  it('goes by keys: j and k, Enter on the link, Escape', async () => {
    const { page } = await browser.open(render(lindmoor()));
    const selected = async (): Promise<string | null> =>
      page.evaluate(`document.querySelector('article.selected')?.dataset.finding ?? null`);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await selected()).toBe('2');
    await page.keyboard.press('k');
    expect(await selected()).toBe('1');
    await page.locator('article[data-finding="3"] .go a').focus();
    await page.keyboard.press('Enter');
    expect(await selected()).toBe('3');
    await page.keyboard.press('Escape');
    expect(await selected()).toBe(null);
    await page.locator('#use-keys').uncheck();
    await page.keyboard.press('j');
    expect(await selected()).toBe(null);
  });

  it('goes from a note to the words it cites', async () => {
    const { page } = await browser.open(render(lindmoor()));
    await page.locator('.footnotes a[href^="#mark-S4-"]').first().click();
    expect(await page.locator('mark.lit').count()).toBe(1);
    expect(await page.locator('mark.lit').evaluate((node) => node.closest('.source')?.id)).toBe('source-S4');
  });

  it('works without a script: the link of a finding leads to the words', async () => {
    const { page, troubles } = await browser.open(render(lindmoor()), { script: false });
    await page.locator('article[data-finding="2"] .go a').click();
    const id = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${id}"]`).textContent()).toBe('£4.2 million');
    expect(await page.locator('#keys').isVisible()).toBe(false);
    expect(troubles).toEqual([]);
  });
});

describe('filters', () => {
  it.each([true, false])('hide findings and rows by verdict and rule (script: %s)', async (script) => {
    const { page } = await browser.open(render(lindmoor()), { script });
    const count = async (what: string): Promise<number> => page.locator(`${what}:visible`).count();
    expect([await count('article'), await count('.matrix tr[data-verdict]')]).toEqual([6, 6]);
    await page.locator('#v-conflict').uncheck();
    expect([await count('article'), await count('.matrix tr[data-verdict]')]).toEqual([4, 4]);
    await page.getByLabel('polarity (1)').uncheck();
    expect([await count('article'), await count('.matrix tr[data-verdict]')]).toEqual([3, 3]);
    if (script) expect(await page.locator('#shown').textContent()).toBe('3 of 7 findings shown');
    await page.locator('#v-conflict').check();
    expect(await count('article')).toBe(5);
  });
});

describe('on paper', () => {
  it('shows the folded parts and every source, and leaves the controls out', async () => {
    const { page } = await browser.open(render(lindmoor()));
    await select(page, 2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.filters').isVisible()).toBe(false);
    for (const id of ['S1', 'S3', 'S5']) expect(await page.locator(`#source-${id}`).isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });
});
