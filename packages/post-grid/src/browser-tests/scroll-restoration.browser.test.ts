import { describeInEngines, type EnginePage } from '@internal/browsers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FeedRestoration } from '../feed/restore/feed-restoration.tsx';
import { countPosts, expectPosts, goBack, isKept, pagesAsked, visit } from './user.ts';
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
      // Firefox keeps no page that still loads something, as what keeps the way back.
      await expect.poll(() => isKept(page)).toBe(true);
      // The page, which lives on, tells by itself where the reader was: a driver may scroll before it clicks.
      // It tells with the first picture: WebKit scrolls a kept page after `pageshow`.
      await page.evaluate(() => {
        const top = () => document.querySelectorAll('article')[5]!.getBoundingClientRect().top;
        let left: number;
        addEventListener('pagehide', () => void (left = top()));
        addEventListener('pageshow', ({ persisted }) => {
          requestAnimationFrame(() => {
            document.title = `Kept: ${persisted}, moved: ${Math.round(top() - left)}`;
          });
        });
        document.querySelector('li:nth-child(6)')!.scrollIntoView();
      });
      await page.click({ role: 'link', name: 'Post 6' });
      await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/posts/6');
      await goBack(page);
      await expect.poll(() => page.evaluate(() => document.title)).toBe('Kept: true, moved: 0');
      expect(await countPosts(page)).toBe(8);
      await page.evaluate(() => document.querySelector<HTMLElement>('[rel="next"]')!.click());
      await expectPosts(page, 12);
      expect(pagesAsked(page)).toHaveLength(2);
    });
  });

  describe('by a full load', () => {
    const nonce = 'of-this-answer';
    const restoration = renderToStaticMarkup(createElement(FeedRestoration, { nonce }));
    const head = `${restoration}<script nonce="${nonce}">(${notePictures})()</script>`;
    let site: FeedSite;
    beforeAll(async () => {
      site = await serveFeed('feed', { nonce, head });
    });
    afterAll(() => site.close());

    test('shows nothing before all is back', async () => {
      const page = await visit(await open(), site);
      expect(await pictures(page)).toContainEqual({ posts: 4, top: null });
      await page.click(more);
      await expectPosts(page, 8);
      await expect.poll(() => isKept(page)).toBe(true);
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
      await expect.poll(async () => (await pictures(page)).length).toBeGreaterThan(2);
      const left = Number(await page.evaluate(() => sessionStorage.getItem('left')));
      for (const { posts, top } of await pictures(page)) {
        expect(posts).toBe(8);
        expect(Math.abs(top! - left)).toBeLessThan(3);
      }
      expect(pagesAsked(page)).toHaveLength(1);
      expect(await page.axe()).toEqual([]);
      expect(await page.printed()).toEqual([]);
    });

    test('does so too where the server begins at what was reached', async () => {
      const atReached = await serveFeed('address', { nonce, head });
      const page = await visit(await open(), atReached);
      await page.click(more);
      await expectPosts(page, 8);
      await expect.poll(() => page.evaluate(() => location.search)).toBe('?page=2');
      await page.click({ role: 'link', name: 'Post 6' });
      await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/posts/6');
      await goBack(page);
      await expect.poll(async () => (await pictures(page)).length).toBeGreaterThan(2);
      expect(new Set((await pictures(page)).map(({ posts }) => posts))).toEqual(new Set([8]));
      await atReached.close();
    });

    test('waits for each of two feeds', async () => {
      const two = await serveFeed('two', { nonce, head });
      const page = await visit(await open(), two);
      for (const [index, posts] of [12, 16].entries()) {
        await page.evaluate(
          (place) => document.querySelectorAll<HTMLElement>('[rel="next"]')[place]!.click(),
          index,
        );
        await expectPosts(page, posts);
      }
      await expect.poll(() => isKept(page)).toBe(true);
      await page.click({ role: 'link', name: 'Post 6' });
      await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/posts/6');
      await goBack(page);
      await expect.poll(async () => (await pictures(page)).length).toBeGreaterThan(2);
      expect(new Set((await pictures(page)).map(({ posts }) => posts))).toEqual(new Set([16]));
      // The page of the second feed, once more.
      expect(pagesAsked(page)).toHaveLength(3);
      expect(await page.printed()).toEqual([]);
      await two.close();
    });

    test('shows the page after a second where the feed never wakes', async () => {
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
      const shownAt = await page.evaluate(() => (globalThis as { shownAt?: number }).shownAt);
      expect(shownAt).toBeGreaterThan(900);
      expect(await page.printed()).toEqual([]);
    });
  });
});

/** What was seen of the page so far, picture by picture, while the posts could be seen. */
const pictures = (page: EnginePage) =>
  page.evaluate(() => (globalThis as unknown as { pictures: Picture[] }).pictures);

interface Picture {
  posts: number;
  /** Where the sixth post stood, if it did. */
  top: number | null;
}

/** Runs in the page, from its head on. */
function notePictures() {
  const noted: Picture[] = [];
  let shownAt: number | undefined;
  Object.defineProperties(globalThis, {
    pictures: { get: () => noted },
    shownAt: { get: () => shownAt },
  });
  const look = () => {
    const posts = document.querySelectorAll('article');
    if (posts[0] && getComputedStyle(posts[0]).visibility === 'visible') {
      shownAt ??= performance.now();
      const top = posts[5] ? Math.round(posts[5].getBoundingClientRect().top) : null;
      noted.push({ posts: posts.length, top });
    }
    requestAnimationFrame(look);
  };
  look();
}
