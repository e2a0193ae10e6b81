import { describeInEngines, type EnginePage } from '@internal/browsers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FeedRestoration } from '../feed/restore/feed-restoration.tsx';
import { countPosts, expectPosts, goBack, isSaved, getPageRequests, visit } from './user.ts';
import { serveFeed, type FeedSite } from './site.ts';

const more = { role: 'link', name: 'Show more posts' };

/** How far below the upper edge of the window a post is. */
const topOf = (page: EnginePage, number: number) =>
  page.evaluate(
    (place) =>
      Math.round(document.querySelectorAll('article')[place - 1]!.getBoundingClientRect().top),
    number,
  );

describeInEngines('scroll restoration', ({ open }) => {
  describe('in an app with a client-side router', () => {
    let site: FeedSite;
    beforeAll(async () => {
      site = await serveFeed('router');
    });
    afterAll(() => site.close());

    test('restores the posts and the scroll position before anything is painted', async () => {
      const page = await visit(await open(), site);
      for (const count of [24, 36]) {
        await page.click(more);
        await expectPosts(page, count);
      }
      await expect.poll(() => isSaved(page)).toBe(true);
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

  describe('with updateUrl', () => {
    let site: FeedSite;
    beforeAll(async () => {
      site = await serveFeed('update-url');
    });
    afterAll(() => site.close());

    test('shows the URL of the last page, and restores the posts in order although the server now begins there', async () => {
      const page = await open();
      await visit(page, site);
      await page.click(more);
      await expectPosts(page, 8);
      await expect.poll(() => page.evaluate(() => location.search)).toBe('?page=2');
      await page.click({ role: 'link', name: 'Post 6' });
      await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/posts/6');
      await goBack(page);
      await expectPosts(page, 8);
      const titles = await page.evaluate(() =>
        [...document.querySelectorAll('article a')].map((link) => link.textContent),
      );
      expect(titles).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Post ${number}`));
      expect(await page.evaluate(() => location.search)).toBe('?page=2');
    });
  });

  describe('after a full load', () => {
    const nonce = 'of-this-response';
    const restoration = renderToStaticMarkup(createElement(FeedRestoration, { nonce }));
    const head = `${restoration}<script nonce="${nonce}">(${recordFrames})()</script>`;
    let site: FeedSite;
    beforeAll(async () => {
      site = await serveFeed('feed', { nonce, head });
    });
    afterAll(() => site.close());

    test('shows nothing before all is restored', async () => {
      const page = await visit(await open(), site);
      expect(await shownFrames(page)).toContainEqual({ posts: 4, top: null });
      await page.click(more);
      await expectPosts(page, 8);
      await expect.poll(() => isSaved(page)).toBe(true);
      await page.evaluate(() => {
        document.querySelector('li:nth-child(6)')!.scrollIntoView();
        addEventListener('pagehide', () => {
          const { top } = document.querySelector('li:nth-child(6)')!.getBoundingClientRect();
          sessionStorage.setItem('left', String(Math.round(top)));
        });
      });
      await page.click({ role: 'link', name: 'Post 6' });
      await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/posts/6');
      await goBack(page);
      await expect.poll(async () => (await shownFrames(page)).length).toBeGreaterThan(2);
      const left = Number(await page.evaluate(() => sessionStorage.getItem('left')));
      for (const { posts, top } of await shownFrames(page)) {
        expect(posts).toBe(8);
        expect(Math.abs(top! - left)).toBeLessThan(3);
      }
      expect(getPageRequests(page)).toHaveLength(1);
      expect(await page.axe()).toEqual([]);
      expect(await page.printed()).toEqual([]);
    });

    test('shows nothing before all is restored where the server begins at the last page', async () => {
      const atReached = await serveFeed('update-url', { nonce, head });
      const page = await visit(await open(), atReached);
      await page.click(more);
      await expectPosts(page, 8);
      await expect.poll(() => page.evaluate(() => location.search)).toBe('?page=2');
      await page.click({ role: 'link', name: 'Post 6' });
      await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/posts/6');
      await goBack(page);
      await expect.poll(async () => (await shownFrames(page)).length).toBeGreaterThan(2);
      expect(new Set((await shownFrames(page)).map(({ posts }) => posts))).toEqual(new Set([8]));
      await atReached.close();
    });

    test('hides the page until both of two feeds are restored', async () => {
      const two = await serveFeed('two-feeds', { nonce, head });
      const page = await visit(await open(), two);
      for (const [index, posts] of [12, 16].entries()) {
        await page.evaluate(
          (place) => document.querySelectorAll<HTMLElement>('[rel="next"]')[place]!.click(),
          index,
        );
        await expectPosts(page, posts);
      }
      await expect.poll(() => isSaved(page)).toBe(true);
      await page.click({ role: 'link', name: 'Post 6' });
      await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/posts/6');
      await goBack(page);
      await expect.poll(async () => (await shownFrames(page)).length).toBeGreaterThan(2);
      expect(new Set((await shownFrames(page)).map(({ posts }) => posts))).toEqual(new Set([16]));
      // One of them for the second feed, again.
      expect(getPageRequests(page)).toHaveLength(3);
      expect(await page.printed()).toEqual([]);
      await two.close();
    });

    test('shows the page after a second where the feed is never hydrated', async () => {
      const page = await open();
      await page.goto(`${site.origin}/?asleep`);
      await page.evaluate(() => {
        history.replaceState({ broadsheetFeed: 1 }, '');
        setTimeout(() => location.reload(), 50);
      });
      const shown = () =>
        page.evaluate(() => [
          performance
            .getEntriesByType('navigation')
            .map((entry) => (entry as PerformanceNavigationTiming).type)
            .join(),
          getComputedStyle(document.querySelector('main')!).visibility,
        ]);
      await expect.poll(shown).toEqual(['reload', 'visible']);
      // It is written in the frame after the one that is visible first.
      const shownAt = () => page.evaluate(() => (globalThis as { shownAt?: number }).shownAt ?? 0);
      await expect.poll(shownAt).toBeGreaterThan(900);
      expect(await page.printed()).toEqual([]);
    });
  });
});

/** The frames of the page so far in which the posts could be seen. */
const shownFrames = (page: EnginePage) =>
  page.evaluate(() => (globalThis as unknown as { shownFrames: Frame[] }).shownFrames);

interface Frame {
  posts: number;
  /** Where the sixth post stood, if it did. */
  top: number | null;
}

/** Runs in the page, from its head on. */
function recordFrames() {
  const recorded: Frame[] = [];
  let shownAt: number | undefined;
  Object.defineProperties(globalThis, {
    shownFrames: { get: () => recorded },
    shownAt: { get: () => shownAt },
  });
  const look = () => {
    const posts = document.querySelectorAll('article');
    if (posts[0] && getComputedStyle(posts[0]).visibility === 'visible') {
      shownAt ??= performance.now();
      const top = posts[5] ? Math.round(posts[5].getBoundingClientRect().top) : null;
      recorded.push({ posts: posts.length, top });
    }
    requestAnimationFrame(look);
  };
  look();
}
