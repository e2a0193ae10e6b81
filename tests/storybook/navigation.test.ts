import type { Frame } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docsPages, openPreview, show, startBrowser, stories } from './support/storybook.ts';

const titles = new Set(docsPages.map(({ title }) => title));
/** The first story of each component, and of each page. */
const firsts = [
  ...new Map(stories.toReversed().map((story) => [story.title, story])).values(),
].filter(({ title }) => titles.has(title) || title.startsWith('Pages/'));

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

test('no link and no form of a story leaves Storybook', async () => {
  const [first, ...others] = firsts;
  const { page } = await browser.open(`?path=/story/${first!.id}`);
  const shown = await page.waitForSelector('#storybook-preview-iframe');
  const frame = (await shown.contentFrame())!;
  await frame.waitForSelector('#storybook-root > *');
  await page.waitForLoadState('networkidle');
  const address = page.url();
  const used: Record<string, number> = {};
  for (const story of [...others, first!]) {
    const { id } = story;
    await show(frame, story);
    used[id] = await useEverything(frame);
    // A window that is left does so before its next message is handled.
    await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(page.url(), id).toBe(address);
    expect(new URL(frame.url()).pathname, id).toMatch(/\/anything\/iframe\.html$/);
  }
  expect(Object.values(used).filter((count) => count > 0).length).toBeGreaterThan(12);
  await page.close();
});

/** Clicks each link and sends each form; tells how many there were. */
function useEverything(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const links = document.querySelectorAll<HTMLElement>('#storybook-root a[href]');
    const forms = document.querySelectorAll<HTMLFormElement>('#storybook-root form');
    for (const link of links) link.click();
    for (const form of forms) form.requestSubmit();
    return links.length + forms.length;
  });
}

test('a brand stays on from one story to the next', async () => {
  const { page } = await openPreview(browser, 'brand:00695c-ffffff-georgia-system-8-dense');
  const [, second, third] = firsts;
  for (const story of [second!, third!]) {
    await show(page, story);
    const { accent, family } = await page.evaluate(() => {
      const looks = getComputedStyle(document.documentElement);
      return {
        accent: looks.getPropertyValue('--broadsheet-light-accent').trim(),
        family: looks.getPropertyValue('--broadsheet-font-family-body').trim(),
      };
    });
    expect({ accent, family }).toEqual({ accent: '#00695c', family: 'system-ui, sans-serif' });
  }
  await page.close();
});

test('what lies folded on a page is shown: every variant at three widths, and without JavaScript', async () => {
  const { page } = await openPreview(browser);
  await show(
    page,
    docsPages.find(({ title }) => title === 'Components/Article card')!,
  );
  for (const [summary, frames] of [
    ['Every variant at 360, 768, 1280 px', 12],
    ['With and without JavaScript', 2],
  ] as const) {
    const details = page.locator('details', { hasText: summary });
    await details.locator('summary').click();
    await expect.poll(() => details.locator('iframe').count()).toBe(frames);
    await details.locator('summary').click();
  }
  const code = page.locator('details', { hasText: 'Code' }).first();
  await code.locator('summary').click();
  await expect
    .poll(() => code.locator('pre').innerText())
    .toContain("import { ArticleCard } from '@broadsheet/react';");
  await page.close();
});
