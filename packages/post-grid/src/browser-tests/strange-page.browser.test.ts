import { describeInEngines, type EnginePage } from '@internal/browsers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFeed, type FeedSite } from './site.ts';
import { expectPosts, goBack, isSaved, visit } from './user.ts';

const more = { role: 'link', name: 'Show more posts' };

describeInEngines('a feed in a page that is not made for it', ({ open }) => {
  let site: FeedSite;
  beforeAll(async () => {
    site = await serveFeed('strange-page');
  });
  afterAll(() => site.close());

  const visitPlace = async (query: string) => visit(await open(), site, `/${query}`);
  const focusLink = (page: EnginePage) =>
    page.evaluate(() => document.querySelector<HTMLElement>('[rel="next"]')!.focus());
  const getStatus = (page: EnginePage) =>
    page.evaluate(() => document.querySelector('output')!.textContent);

  test('keeps the focus at the end, and says so, when the last page is empty', async () => {
    const page = await visitPlace('?last');
    await focusLink(page);
    await page.press('Enter');
    await expect.poll(() => getStatus(page)).toContain('You have reached the end.');
    const focused = await page.evaluate(() => document.activeElement!.textContent);
    expect(focused).toBe('You have reached the end.');
    expect(await page.axe()).toEqual([]);
  });

  test('follows the link on a click when a page has not come for a second', async () => {
    const page = await visitPlace('?never');
    await page.click(more);
    await expect.poll(() => getStatus(page)).toBe('Loading more posts');
    await page.evaluate(() => {
      const { now } = performance;
      performance.now = () => now.call(performance) + 1000;
    });
    await page.click(more);
    await expect.poll(() => site.documents.at(-1)).toBe('/?page=2');
  });

  describe('that other scripts change', () => {
    test.each([
      ['an ad at the beginning', 'prepend'],
      ['an ad at the end', 'append'],
    ] as const)('moves the focus to the first new post, with %s', async (_name, where) => {
      const page = await visitPlace('');
      await page.evaluate((method) => {
        document.querySelector('ul')![method](document.createElement('li'));
      }, where);
      await focusLink(page);
      await page.press('Enter');
      await expect.poll(() => page.focused()).toEqual({ role: 'link', name: 'Post 21' });
      expect(await page.printed()).toEqual([]);
    });

    test.each(['firstElementChild', 'lastElementChild'] as const)(
      'loads more, with the focus on the first new post, without its %s',
      async (child) => {
        const page = await visitPlace('');
        await page.evaluate((name) => document.querySelector('ul')![name]!.remove(), child);
        await focusLink(page);
        await page.press('Enter');
        await expectPosts(page, 39);
        await expect.poll(() => page.focused()).toEqual({ role: 'link', name: 'Post 21' });
        await page.click(more);
        await expectPosts(page, 59);
        expect(await page.printed()).toEqual([]);
      },
    );
  });

  describe('that scrolls by itself', () => {
    const styleBox = (page: EnginePage) =>
      page.evaluate(() => {
        // Not by an attribute: the policy forbids it.
        Object.assign(document.querySelector<HTMLElement>('#box')!.style, {
          overflow: 'auto',
          blockSize: '400px',
        });
        // Around the whole page, as many pages have it: it does not scroll.
        document.querySelector('main')!.style.overflowX = 'hidden';
      });
    /** Scrolls until a post is fifty pixels below the upper edge of the box. */
    const scrollToPlace = (page: EnginePage) =>
      page.evaluate(async () => {
        const box = document.querySelector('#box')!;
        const post = document.querySelectorAll('article')[29]!;
        const top = post.getBoundingClientRect().top - box.getBoundingClientRect().top;
        box.scrollBy({ top: top - 50, behavior: 'instant' });
        scrollTo(0, 0);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
    /** How far the post is from there. */
    const distance = (page: EnginePage) =>
      page.evaluate(() => {
        const box = document.querySelector('#box')!.getBoundingClientRect();
        const post = document.querySelectorAll('article')[29]!.getBoundingClientRect();
        return Math.abs(post.top - box.top - 50);
      });

    test('has its post where it was on Back, and the window too', async () => {
      const page = await visitPlace('');
      await styleBox(page);
      await page.click(more);
      await expectPosts(page, 40);
      await expect.poll(() => isSaved(page)).toBe(true);
      // Again and again: posts above it are laid out only when they come near, and move it.
      await expect.poll(() => scrollToPlace(page).then(() => distance(page))).toBeLessThan(3);
      await page.evaluate(() => {
        document.querySelectorAll('article')[29]!.dispatchEvent(new Event('click'));
        (globalThis as unknown as { leave: () => void }).leave();
      });
      await expectPosts(page, 0);
      await goBack(page);
      await expectPosts(page, 40);
      await expect.poll(() => distance(page)).toBeLessThan(3);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  });

  test('is not restored when another has no name either, as one would be taken for the other', async () => {
    const page = await visitPlace('');
    await page.evaluate(() => {
      const section = document.querySelector('section')!;
      document.body.append(section.cloneNode(true));
      section.querySelector<HTMLElement>('[rel="next"]')!.click();
    });
    await expectPosts(page, 60);
    await expect.poll(() => isSaved(page)).toBe(true);
    await page.evaluate(() => (globalThis as unknown as { leave: () => void }).leave());
    await expectPosts(page, 20);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});
