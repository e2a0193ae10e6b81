import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docsPages, openPreview, show, startBrowser } from './support/storybook.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Dark and in Arabic: what is wrong there is wrong with less, too. */
const globals = 'scheme:dark;locale:ar';

let browser: Awaited<ReturnType<typeof startBrowser>>;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await startBrowser();
  ({ page, faults } = await openPreview(browser, globals));
  // A story in a window of its own is looked at by itself.
  await page.route(/iframe\.html\?id=/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.evaluate(axe);
});
afterAll(() => browser?.browser.close());

describe.each(docsPages)('the page $title', (entry) => {
  beforeAll(() => show(page, entry));

  test('has no failed request and no error below a path', () => {
    expect(faults.splice(0)).toEqual([]);
  });

  test('is legible, and its own text runs from left to right', async () => {
    const results = await page.evaluate(() =>
      (
        globalThis as unknown as { axe: { run: (...args: unknown[]) => Promise<AxeResults> } }
      ).axe.run('#storybook-docs', { runOnly: ['color-contrast'], iframes: false }),
    );
    const found = results.violations.flatMap(({ nodes }) =>
      nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`),
    );
    expect(found).toEqual([]);
    const direction = page.locator('#storybook-docs h1').first();
    expect(await direction.evaluate((node) => getComputedStyle(node).direction)).toBe('ltr');
  });
});
