import { describeInEngines } from '@internal/browsers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectPosts, getPageRequests } from './user.ts';
import { serveFeed, type FeedSite } from './site.ts';

const more = { role: 'link', name: 'Show more posts' };

describeInEngines('infinite scroll', ({ open, engine }) => {
  let site: FeedSite;
  beforeAll(async () => {
    site = await serveFeed('infinite-scroll');
  });
  afterAll(() => site.close());

  // WebKit's window is no higher than its screen.
  test.skipIf(engine === 'WebKit')(
    'loads where the pages are shorter than the viewport too',
    async () => {
      const page = await open({ viewport: { width: 1280, height: 8000 } });
      await page.goto(site.origin);
      await expectPosts(page, 12);
      expect(getPageRequests(page)).toHaveLength(2);
    },
  );

  test('loads `autoPages` pages when the user comes near the end; then the user loads more', async () => {
    const page = await open();
    await page.goto(site.origin);
    // Repeatedly: posts that are laid out on the way make the page longer.
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
    expect(getPageRequests(page)).toHaveLength(2);
    expect(await page.focused()).toBeUndefined();
    await page.click(more);
    await expectPosts(page, 14);
    expect(await page.axe()).toEqual([]);
  });
});
