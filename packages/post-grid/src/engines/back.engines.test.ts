import { describeInEngines, type EnginePage } from '@internal/engines';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countPosts, expectPosts, goBack, isKept, pagesAsked, visit } from './reader.ts';
import { serveFeed, type FeedSite } from './site.ts';

const more = { role: 'link', name: 'Show more posts' };

/** How far below the upper edge of the window a post is. */
const topOf = (page: EnginePage, number: number) =>
  page.evaluate(
    (place) =>
      Math.round(document.querySelectorAll('article')[place - 1]!.getBoundingClientRect().top),
    number,
  );

describeInEngines('the way back', ({ open }) => {
  describe('in an app that shows its pages by itself', () => {
    let site: FeedSite;
    beforeAll(async () => {
      site = await serveFeed('router');
    });
    afterAll(() => site.close());

    test('leads to the post that was read, before anything is painted', async () => {
      const page = await visit(await open(), site);
      for (const count of [24, 36]) {
        await page.click(more);
        await expectPosts(page, count);
      }
      await expect.poll(() => isKept(page)).toBe(true);
      await page.evaluate(() => {
        document.querySelectorAll('article')[28]!.scrollIntoView();
        scrollBy(0, -100);
      });
      await expect.poll(() => topOf(page, 29)).toBe(100);
      await page.evaluate(() =>
        document.querySelectorAll('article')[28]!.querySelector('a')!.click(),
      );
      expect(await countPosts(page)).toBe(0);
      const first = await page.evaluate(
        () =>
          new Promise<{ posts: number; top: number }>((resolve) => {
            addEventListener('popstate', () =>
              requestAnimationFrame(() => {
                const posts = document.querySelectorAll('article');
                resolve({
                  posts: posts.length,
                  top: Math.round(posts[28]?.getBoundingClientRect().top ?? -1),
                });
              }),
            );
            history.back();
          }),
      );
      expect(first.posts).toBe(36);
      expect(Math.abs(first.top - 100)).toBeLessThan(3);
      await new Promise((resolve) => {
        setTimeout(resolve, 300);
      });
      expect(Math.abs((await topOf(page, 29)) - 100)).toBeLessThan(3);
      expect(await page.axe()).toEqual([]);
      expect(await page.printed()).toEqual([]);
    });
  });

  describe('by the browser’s own cache of pages', () => {
    let site: FeedSite;
    beforeAll(async () => {
      site = await serveFeed('feed');
    });
    afterAll(() => site.close());

    test('is left to the browser', async () => {
      const page = await visit(await open({ asShipped: true }), site);
      await page.click(more);
      await expectPosts(page, 8);
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.title = `Kept: ${persisted}`;
        });
        document.querySelector('li:nth-child(6)')!.scrollIntoView();
        document.querySelector<HTMLElement>('li:nth-child(6) a')!.focus({ preventScroll: true });
      });
      const before = await topOf(page, 6);
      await page.press('Enter');
      await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/posts/6');
      await goBack(page);
      await expect.poll(() => page.evaluate(() => document.title)).toBe('Kept: true');
      expect(await countPosts(page)).toBe(8);
      expect(Math.abs((await topOf(page, 6)) - before)).toBeLessThan(3);
      await page.evaluate(() => document.querySelector<HTMLElement>('[rel="next"]')!.click());
      await expectPosts(page, 12);
      expect(pagesAsked(page)).toHaveLength(2);
    });
  });
});
