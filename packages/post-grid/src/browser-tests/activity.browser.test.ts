import { describeInEngines, type EnginePage } from '@internal/browsers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeGate, countPosts, expectPosts, openGate, getPageRequests, visit } from './user.ts';
import { serveFeed, type FeedSite } from './site.ts';

const more = { role: 'link', name: 'Show more posts' };

const show = (page: EnginePage, mode: 'visible' | 'hidden') =>
  page.evaluate((to) => (globalThis as unknown as { show: (mode: string) => void }).show(to), mode);
const isBusy = (page: EnginePage) =>
  page.evaluate(() => document.querySelector('[rel="next"]')!.hasAttribute('aria-busy'));

describeInEngines('a feed that an Activity hides', ({ open }) => {
  let site: FeedSite;
  beforeAll(async () => {
    site = await serveFeed('activity');
  });
  afterAll(() => site.close());

  test.each(['before', 'after'])(
    'while a page loads shows it when it is shown again, with one request (the page comes %s then)',
    async (when) => {
      const page = await visit(await open(), site);
      await closeGate(page);
      await page.click(more);
      await expect.poll(() => isBusy(page)).toBe(true);
      await show(page, 'hidden');
      await expect.poll(() => page.isVisible(more)).toBe(false);
      if (when === 'before') await openGate(page);
      await show(page, 'visible');
      if (when === 'after') await openGate(page);
      await expectPosts(page, 8);
      await expect.poll(() => isBusy(page)).toBe(false);
      expect(getPageRequests(page)).toHaveLength(1);
      await page.click(more);
      await expectPosts(page, 12);
      expect(getPageRequests(page)).toHaveLength(2);
      expect(await page.printed()).toEqual([]);
    },
  );

  test('loads nothing by infinite scroll while it is hidden, and goes on when it is shown again', async () => {
    const page = await visit(await open(), site, '/?auto');
    // Repeatedly: posts that are laid out on the way make the page longer.
    const toTheEnd = () => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => toTheEnd().then(() => isBusy(page))).toBe(true);
    await show(page, 'hidden');
    await expect.poll(() => page.isVisible(more)).toBe(false);
    await openGate(page);
    await expectPosts(page, 8);
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    expect(getPageRequests(page)).toHaveLength(1);
    await show(page, 'visible');
    await expect.poll(() => toTheEnd().then(() => countPosts(page))).toBe(12);
    expect(getPageRequests(page)).toHaveLength(2);
  });

  test('and that unmounts while a page loads leaves nothing behind', async () => {
    const page = await visit(await open(), site);
    await closeGate(page);
    await page.click(more);
    await expect.poll(() => isBusy(page)).toBe(true);
    await page.evaluate(() =>
      (globalThis as unknown as { pageRoot: { unmount: () => void } }).pageRoot.unmount(),
    );
    await openGate(page);
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    expect(await countPosts(page)).toBe(0);
    expect(getPageRequests(page)).toHaveLength(1);
    expect(await page.printed()).toEqual([]);
  });
});
