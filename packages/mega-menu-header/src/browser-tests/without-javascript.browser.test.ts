import { describeInEngines, type EnginePage, type Site } from '@internal/browsers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astronomy, culture, menu, opinion, science } from './page-helpers.ts';
import { serveHeader } from './site.ts';

describeInEngines('the header without JavaScript', ({ open, lacks, engine }) => {
  let site: Site;
  beforeAll(async () => {
    site = await serveHeader('header');
  });
  afterAll(() => site.close());

  async function visit(width = 1280, height = 800): Promise<EnginePage> {
    const page = await open({ javaScript: false, viewport: { width, height } });
    await page.goto(site.origin);
    return page;
  }

  test('every URL of the navigation is a link, once, the links to whole sections apart', async () => {
    const page = await visit();
    const urls = await page.evaluate(() =>
      [...document.querySelectorAll('header nav a')]
        .filter((link) => !link.textContent.startsWith('All '))
        .map((link) => link.getAttribute('href')),
    );
    expect(urls).toHaveLength(71);
    expect(new Set(urls).size).toBe(71);
  });

  test('shows the row, and neither panels nor the Menu button, in a wide window', async () => {
    const page = await visit();
    expect(await page.isVisible({ role: 'link', name: 'Science' })).toBe(true);
    expect(await page.isVisible(culture)).toBe(true);
    expect(await page.isVisible(menu)).toBe(false);
    expect(await page.isVisible(astronomy)).toBe(false);
  });

  test.each(['click', 'Enter', 'Space'])(
    'opens a panel right under the header by %s',
    async (by) => {
      const page = await visit();
      await page.click(science);
      await page.click(science);
      expect(await page.isVisible(astronomy)).toBe(false);
      if (by === 'click') await page.click(science);
      else await page.press(by);
      await expect.poll(() => page.isVisible(astronomy)).toBe(true);
      const gap = await page.evaluate(() => {
        const panel = document.querySelector('[role=group]:popover-open')!.getBoundingClientRect();
        return panel.top - document.querySelector('header')!.getBoundingClientRect().bottom;
      });
      expect(Math.abs(gap)).toBeLessThanOrEqual(1);
    },
  );

  test.skipIf(lacks.accessibilityTree)(
    'the accessibility tree says what is open, without aria-expanded',
    async () => {
      const page = await visit();
      expect(await page.expanded(science)).toBe(false);
      await page.click(science);
      expect(await page.expanded(science)).toBe(true);
      expect(await page.expanded(culture)).toBe(false);
      await page.press('Escape');
      expect(await page.expanded(science)).toBe(false);
    },
  );

  test('opens one panel at a time', async () => {
    const page = await visit();
    await page.click(science);
    await page.click(culture);
    await expect.poll(() => page.isVisible({ role: 'link', name: 'Film' })).toBe(true);
    expect(await page.isVisible(astronomy)).toBe(false);
  });

  test('closes by Escape and returns the focus to the button', async () => {
    const page = await visit();
    await page.click(science);
    await page.press('Tab');
    expect(await page.focused()).toEqual(astronomy);
    await page.press('Escape');
    expect(await page.isVisible(astronomy)).toBe(false);
    expect(await page.focused()).toEqual(science);
  });

  test('opens drawer and screen one over the other, and goes back, in a narrow window', async () => {
    const page = await visit(lacks.narrowWindow ? 600 : 390);
    expect(await page.isVisible(opinion)).toBe(false);
    await page.click(menu);
    await expect.poll(() => page.isVisible(opinion)).toBe(true);
    await page.click(science);
    await expect.poll(() => page.isVisible({ role: 'link', name: 'All Science' })).toBe(true);
    const covers = await page.evaluate(() => {
      const panel = document.querySelector('[role=group]:popover-open')!;
      return panel.contains(document.elementFromPoint(innerWidth / 2, innerHeight - 20));
    });
    expect(covers).toBe(true);
    await page.click({ role: 'button', name: 'Back' });
    await expect.poll(() => page.isVisible({ role: 'link', name: 'All Science' })).toBe(false);
    expect(await page.isVisible(opinion)).toBe(true);
  });

  test('submits the search as a URL', async () => {
    const page = await visit();
    await page.click({ role: 'searchbox', name: 'Search this site' });
    await page.type('difference engine');
    await page.press('Enter');
    await expect
      .poll(() => page.evaluate(() => location.pathname + location.search))
      .toBe('/search?q=difference+engine');
  });

  test('requests nothing from other origins', async () => {
    const page = await visit();
    const elsewhere = page.requests().filter((url) => !url.startsWith(site.origin));
    expect(elsewhere, engine).toEqual([]);
  });
});
