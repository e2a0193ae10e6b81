import { describeInEngines, type EnginePage } from '@internal/browsers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  closeGate,
  countPosts,
  expectPosts,
  goBack,
  isSaved,
  openGate,
  getPageRequests,
  visit as visitFeed,
} from './user.ts';
import { serveFeed, type FeedSite } from './site.ts';

const more = { role: 'link', name: 'Show more posts' };
const retry = { role: 'link', name: 'Try again' };
const newer = { role: 'link', name: 'Newer posts' };
const post = (number: number) => ({ role: 'link', name: `Post ${number}` });

const getStatus = (page: EnginePage) =>
  page.evaluate(() => document.querySelector('output')!.textContent);
const getAlert = (page: EnginePage) =>
  page.evaluate(() => document.querySelector('[role="alert"]')!.textContent);
const focusLink = (page: EnginePage) =>
  page.evaluate(() => document.querySelector<HTMLElement>('[rel="next"]')!.focus());

describeInEngines('loading more', ({ open, engine }) => {
  describe.each([19, 18] as const)('with React %d', (react) => {
    let site: FeedSite;
    beforeAll(async () => {
      site = await serveFeed('feed', { react });
    });
    afterAll(() => site.close());

    const visit = async () => visitFeed(await open(), site);

    test('loads by the keyboard, moves the focus to the first new post and announces how many were added', async () => {
      const page = await visit();
      await focusLink(page);
      expect(await page.focused()).toEqual(more);
      await page.press('Enter');
      await expectPosts(page, 8);
      expect(await page.focused()).toEqual(post(5));
      expect(await getStatus(page)).toBe('4 posts added. Showing 8 of 14.');
      expect(await page.axe()).toEqual([]);
      expect(await page.printed()).toEqual([]);
      expect(getPageRequests(page)).toHaveLength(1);
    });

    test('loads to the end, where text replaces the link', async () => {
      const page = await visit();
      for (const count of [8, 12, 14]) {
        await focusLink(page);
        await page.press('Enter');
        await expectPosts(page, count);
      }
      expect(await page.focused()).toEqual(post(13));
      expect(await page.isVisible(more)).toBe(false);
      expect(await getStatus(page)).toBe(
        '2 posts added. Showing 14 of 14. You have reached the end.',
      );
      expect(await page.axe()).toEqual([]);
      expect(getPageRequests(page)).toHaveLength(3);
    });

    test('keeps the posts when a page fails to load, shows an alert and offers a retry', async () => {
      const page = await visit();
      site.statuses.push(404);
      await focusLink(page);
      await page.press('Enter');
      await expect
        .poll(() => getAlert(page))
        .toBe('More posts could not be loaded; please try again.');
      expect(await page.focused()).toEqual(retry);
      expect(await countPosts(page)).toBe(4);
      expect(await page.axe()).toEqual([]);
      await page.press('Enter');
      await expectPosts(page, 8);
      expect(await page.focused()).toEqual(post(5));
      expect(await getAlert(page)).toBe('');
    });

    test('retries temporary failures by itself', async () => {
      const page = await visit();
      site.statuses.push(503, 503);
      await page.click(more);
      await expect.poll(() => countPosts(page), { timeout: 5000 }).toBe(8);
      expect(getPageRequests(page)).toHaveLength(3);
    });

    test('waits for the seconds of Retry-After', async () => {
      const page = await visit();
      site.statuses.push(429);
      const since = Date.now();
      await page.click(more);
      await expectPosts(page, 8);
      expect(Date.now() - since).toBeGreaterThanOrEqual(2000);
      expect(getPageRequests(page)).toHaveLength(2);
    });

    test('leaves Control+Enter on the link to the browser', async () => {
      const page = await visit();
      await focusLink(page);
      await page.press('Control+Enter');
      // A new window, of whose requests the driver says nothing.
      await expect.poll(() => site.documents.at(-1)).toBe('/?page=2');
      expect(await countPosts(page)).toBe(4);
      expect(getPageRequests(page)).toEqual([]);
    });

    test('is busy, but not disabled, while it loads', async () => {
      const page = await visit();
      await closeGate(page);
      await focusLink(page);
      await page.press('Enter');
      await expect.poll(() => getStatus(page)).toBe('Loading more posts');
      await page.press('Enter');
      await page.press('Enter');
      expect(await page.focused()).toEqual(more);
      expect(await page.axe()).toEqual([]);
      await openGate(page);
      await expectPosts(page, 8);
      expect(await page.focused()).toEqual(post(5));
      expect(getPageRequests(page)).toHaveLength(1);
    });

    test('restores the posts and the scroll position on Back, without a request', async () => {
      const page = await visit();
      await page.click(more);
      await expectPosts(page, 8);
      await page.click(more);
      await expectPosts(page, 12);
      await expect.poll(() => isSaved(page)).toBe(true);
      // The page saves the scroll position when it is left: a driver may scroll before it clicks.
      await page.evaluate(() => {
        addEventListener('pagehide', () => sessionStorage.setItem('left', `${scrollY}`));
        document.querySelector('li:nth-child(10)')!.scrollIntoView();
      });
      await page.click(post(10));
      await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/posts/10');
      await goBack(page);
      await expectPosts(page, 12);
      const moved = () =>
        page.evaluate(() => Math.abs(scrollY - Number(sessionStorage.getItem('left'))));
      await expect.poll(moved).toBeLessThan(3);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
      expect(getPageRequests(page)).toHaveLength(2);
      await focusLink(page);
      await page.press('Enter');
      await expectPosts(page, 14);
    });

    test.runIf(engine === 'Chromium')('shifts no layout when the posts come', async () => {
      const page = await visit();
      await page.evaluate(() => {
        const global = globalThis as { gate?: Promise<void>; shift?: number };
        // Longer than the half second in which a click excuses what moves.
        global.gate = new Promise((resolve) => {
          setTimeout(resolve, 1200);
        });
        global.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[]) {
            if (!entry.hadRecentInput) global.shift! += entry.value;
          }
        }).observe({ type: 'layout-shift' });
      });
      await page.click(more);
      await expect.poll(() => countPosts(page), { timeout: 5000 }).toBe(8);
      expect(await page.evaluate(() => (globalThis as { shift?: number }).shift)).toBe(0);
    });
  });

  describe('without JavaScript', () => {
    let site: FeedSite;
    beforeAll(async () => {
      site = await serveFeed('feed');
    });
    afterAll(() => site.close());

    test('links to a page of older posts, and back to newer ones', async () => {
      const page = await open({ javaScript: false });
      await page.goto(site.origin);
      await page.click(more);
      await expect.poll(() => page.isVisible(post(5))).toBe(true);
      expect(await page.isVisible(post(1))).toBe(false);
      await page.click(newer);
      await expect.poll(() => page.isVisible(post(1))).toBe(true);
    });
  });
});
