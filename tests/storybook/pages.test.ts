import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docsPages, startBrowser, untilRendered } from './support/storybook.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const months =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?) \d{1,2}(?:, \d{4})?\b/;

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

/** Every page of documentation, dark and in Arabic: what is wrong there is wrong with less, too. */
describe.each(docsPages)('the page $title', ({ id }) => {
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    ({ page, faults } = await browser.open(
      `iframe.html?id=${id}&viewMode=docs&globals=scheme:dark;locale:ar`,
    ));
    await untilRendered(page);
    await scrollThrough(page);
  });
  afterAll(() => page?.close());

  test('has no failed request and no error below a path', () => {
    expect(faults).toEqual([]);
  });

  test('is legible', async () => {
    await page.evaluate(axe);
    const results = await page.evaluate(() =>
      (
        globalThis as unknown as { axe: { run: (...args: unknown[]) => Promise<AxeResults> } }
      ).axe.run('#storybook-docs', { runOnly: ['color-contrast'], iframes: false }),
    );
    const found = results.violations.flatMap(({ nodes }) =>
      nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`),
    );
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.dir)).not.toBe('rtl');
  });

  test('has no date in English in a story', async () => {
    const texts = await Promise.all(page.frames().map(storyTexts));
    expect(texts.flat().flatMap((text) => months.exec(text)?.[0] ?? [])).toEqual([]);
  });
});

/** What is lazy is loaded where it is seen. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { scrollHeight } = document.documentElement;
    for (let y = 0; y < scrollHeight; y += 1200) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
    }
  });
  await page.waitForLoadState('networkidle');
}

/** The text of each story, without what an attribute names as another language. */
function storyTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-story-block], #storybook-root')].map(
      ({ innerText }) => innerText,
    ),
  );
}
