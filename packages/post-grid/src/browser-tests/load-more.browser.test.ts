import { describeInEngines, type EnginePage } from '@internal/browsers';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  closeGate,
  countPosts,
  expectPosts,
  goBack,
  isKept,
  openGate,
  pagesAsked,
  visit as visitFeed,
} from './user.ts';
import type { Step } from './schedules.page.tsx';
import { serveFeed, type FeedSite } from './site.ts';

const more = { role: 'link', name: 'Show more posts' };
const retry = { role: 'link', name: 'Try again' };
const newer = { role: 'link', name: 'Newer posts' };
const post = (number: number) => ({ role: 'link', name: `Post ${number}` });

const said = (page: EnginePage) =>
  page.evaluate(() => document.querySelector('output')!.textContent);
const alarm = (page: EnginePage) =>
  page.evaluate(() => document.querySelector('[role="alert"]')!.textContent);
const focus = (page: EnginePage) =>
  page.evaluate(() => document.querySelector<HTMLElement>('[rel="next"]')!.focus());

describeInEngines('the feed', ({ open, engine }) => {
  describe.each([19, 18] as const)('with React %d', (react) => {
    let site: FeedSite;
    beforeAll(async () => {
      site = await serveFeed('feed', { react });
    });
    afterAll(() => site.close());

    const visit = async () => visitFeed(await open(), site);

    test('loads by the keyboard, moves the focus to the first new post and says what has come', async () => {
      const page = await visit();
      await focus(page);
      expect(await page.focused()).toEqual(more);
      await page.press('Enter');
      await expectPosts(page, 8);
      expect(await page.focused()).toEqual(post(5));
      expect(await said(page)).toBe('4 more posts. Showing 8 of 14.');
      expect(await page.axe()).toEqual([]);
      expect(await page.printed()).toEqual([]);
      expect(pagesAsked(page)).toHaveLength(1);
    });

    test('goes to the end, where words take the place of the link', async () => {
      const page = await visit();
      for (const count of [8, 12, 14]) {
        await focus(page);
        await page.press('Enter');
        await expectPosts(page, count);
      }
      expect(await page.focused()).toEqual(post(13));
      expect(await page.isVisible(more)).toBe(false);
      expect(await said(page)).toBe('2 more posts. Showing 14 of 14.');
      expect(await page.axe()).toEqual([]);
      expect(pagesAsked(page)).toHaveLength(3);
    });

    test('leaves all as it is when a page cannot be had, and tries again when asked', async () => {
      const page = await visit();
      site.statuses.push(404);
      await focus(page);
      await page.press('Enter');
      await expect
        .poll(() => alarm(page))
        .toBe('More posts could not be loaded; please try again.');
      expect(await page.focused()).toEqual(retry);
      expect(await countPosts(page)).toBe(4);
      expect(await page.axe()).toEqual([]);
      await page.press('Enter');
      await expectPosts(page, 8);
      expect(await page.focused()).toEqual(post(5));
      expect(await alarm(page)).toBe('');
    });

    test('tries again by itself what may pass', async () => {
      const page = await visit();
      site.statuses.push(503, 503);
      await page.click(more);
      await expect.poll(() => countPosts(page), { timeout: 5000 }).toBe(8);
      expect(pagesAsked(page)).toHaveLength(3);
    });

    test('waits as long as the server asks it to', async () => {
      const page = await visit();
      site.statuses.push(429);
      const since = Date.now();
      await page.click(more);
      await expectPosts(page, 8);
      expect(Date.now() - since).toBeGreaterThanOrEqual(2000);
      expect(pagesAsked(page)).toHaveLength(2);
    });

    test('leaves a link that is opened elsewhere to the browser', async () => {
      const page = await visit();
      await focus(page);
      await page.press('Control+Enter');
      // A window of its own, of whose requests the driver says nothing.
      await expect.poll(() => site.documents.at(-1)).toBe('/?page=2');
      expect(await countPosts(page)).toBe(4);
      expect(pagesAsked(page)).toEqual([]);
    });

    test('is busy, but not disabled, while it loads', async () => {
      const page = await visit();
      await closeGate(page);
      await focus(page);
      await page.press('Enter');
      await expect.poll(() => said(page)).toBe('Loading more posts');
      await page.press('Enter');
      await page.press('Enter');
      expect(await page.focused()).toEqual(more);
      expect(await page.axe()).toEqual([]);
      await openGate(page);
      await expectPosts(page, 8);
      expect(await page.focused()).toEqual(post(5));
      expect(pagesAsked(page)).toHaveLength(1);
    });

    test('comes back with all that was loaded, where the reader was, without a request', async () => {
      const page = await visit();
      await page.click(more);
      await expectPosts(page, 8);
      await page.click(more);
      await expectPosts(page, 12);
      await expect.poll(() => isKept(page)).toBe(true);
      // The page that is left tells where the reader was: a driver may scroll before it clicks.
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
      expect(pagesAsked(page)).toHaveLength(2);
      await focus(page);
      await page.press('Enter');
      await expectPosts(page, 14);
    });

    test.runIf(engine === 'Chromium')('moves nothing when what was awaited comes', async () => {
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

    test('leads to a page of older posts, and back', async () => {
      const page = await open({ javaScript: false });
      await page.goto(site.origin);
      await page.click(more);
      await expect.poll(() => page.isVisible(post(5))).toBe(true);
      expect(await page.isVisible(post(1))).toBe(false);
      await page.click(newer);
      await expect.poll(() => page.isVisible(post(1))).toBe(true);
    });
  });

  describe('by itself', () => {
    let site: FeedSite;
    beforeAll(async () => {
      site = await serveFeed('auto');
    });
    afterAll(() => site.close());

    // WebKit's window is no higher than its screen.
    test.skipIf(engine === 'WebKit')(
      'loads also where pages are shorter than the window',
      async () => {
        const page = await open({ viewport: { width: 1280, height: 8000 } });
        await page.goto(site.origin);
        await expectPosts(page, 12);
        expect(pagesAsked(page)).toHaveLength(2);
      },
    );

    test('loads as many pages as it may when the reader comes near the end; then the reader asks', async () => {
      const page = await open();
      await page.goto(site.origin);
      // Again and again, as a reader does: what is laid out on the way makes the page longer.
      const scrolledCount = () =>
        page.evaluate(() => {
          scrollTo(0, document.documentElement.scrollHeight);
          return document.querySelectorAll('article').length;
        });
      await expect.poll(scrolledCount).toBe(12);
      await new Promise((resolve) => {
        setTimeout(resolve, 500);
      });
      expect(await scrolledCount()).toBe(12);
      expect(pagesAsked(page)).toHaveLength(2);
      expect(await page.focused()).toBeUndefined();
      await page.click(more);
      await expectPosts(page, 14);
      expect(await page.axe()).toEqual([]);
    });
  });

  describe('with its page in the address', () => {
    let site: FeedSite;
    beforeAll(async () => {
      site = await serveFeed('address');
    });
    afterAll(() => site.close());

    test('names what was reached, and comes back in order although the server now begins there', async () => {
      const page = await open();
      await page.goto(site.origin);
      await page.click(more);
      await expectPosts(page, 8);
      await expect.poll(() => page.evaluate(() => location.search)).toBe('?page=2');
      await page.click(post(6));
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

  describe('whatever happens', () => {
    let site: FeedSite;
    beforeAll(async () => {
      site = await serveFeed('schedules');
    });
    afterAll(() => site.close());

    test('ends with what was served, each once, in order, by no request more than needed', async () => {
      const page = await open();
      await page.goto(site.origin);
      await expect
        .poll(() => page.evaluate(() => typeof (globalThis as { run?: unknown }).run))
        .toBe('function');
      const step: fc.Arbitrary<Step> = fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom<Step>('click', 'wait') },
        { weight: 1, arbitrary: fc.constant<Step>('reset') },
        { weight: 4, arbitrary: fc.record({ answer: fc.nat(9), fails: fc.boolean() }) },
      );
      const served = fc.array(fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 3 }), {
        minLength: 1,
        maxLength: 5,
      });
      await fc.assert(
        fc.asyncProperty(served, fc.array(step, { maxLength: 16 }), async (pages, steps) => {
          const { shown, sinceReset, failures, repeats } = await page.evaluate(
            (all: string[][], what: Step[]) =>
              (
                globalThis as unknown as {
                  run: (...given: unknown[]) => Promise<{
                    shown: string[];
                    sinceReset: number;
                    failures: number;
                    repeats: number;
                  }>;
                }
              ).run(all, what),
            pages,
            steps,
          );
          expect(shown).toEqual([...new Set(pages.flat())]);
          expect(sinceReset).toBeLessThanOrEqual(pages.length - 1 + failures);
          expect(repeats).toBe(0);
        }),
        { numRuns: 200 },
      );
      expect(await page.printed()).toEqual([]);
    }, 180_000);
  });
});
